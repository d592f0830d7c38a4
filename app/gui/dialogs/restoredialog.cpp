#include "app/gui/dialogs/restoredialog.h"

#include "app/gui/delegates/rowdelegate.h"
#include "app/gui/text/environmentplans.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace truewheel::gui {

RestoreDialog::RestoreDialog(const std::vector<Restorable> &all, QWidget *parent)
    : QDialog(parent)
    , m_all(all)
    , m_list(new QTreeWidget)
    , m_restore(new Button(tr("&Restore…"), Button::Weight::Main))
{
    setWindowTitle(tr("Restore an environment"));
    resize(820, 420);
    m_list->setHeader(new FlatHeader(m_list));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Removed environments"));
    m_list->setHeaderLabels({tr("Environment"), tr("What"), tr("Removed"), tr("Now")});
    for (const Restorable &one : m_all) {
        new QTreeWidgetItem(m_list,
                            {shownPath(one.removal.environment), EnvironmentPlanWords::described(one.saved), shownDay(one.removal.started),
                             EnvironmentPlanWords::word(one.where)});
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(makeHeading(tr("Restore an environment"), 3));
    column->addWidget(new WrapText(m_all.empty() ? tr("No environment was removed that could be restored.")
                                                 : tr("Choose one. It is shown what that takes, before anything is done."),
                                   Tone::Muted));
    column->addWidget(m_list, 1);
    m_list->setVisible(!m_all.empty());
    column->addStretch(0);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    m_restore->setAutoDefault(false);
    m_restore->setEnabled(false);
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &RestoreDialog::choose);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { m_restore->setEnabled(!m_list->selectedItems().isEmpty()); });
    if (!m_all.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void RestoreDialog::choose()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const Path environment = m_all[size_t(row)].removal.environment;
    accept();
    emit chosen(environment);
}

} // namespace truewheel::gui
