#include "app/gui/dialogs/keptlistdialog.h"

#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/plainlist.h"

#include <QHBoxLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace truewheel::gui {

KeptListDialog::KeptListDialog(const QString &title, const QStringList &columns, const std::vector<int> &widths, const QString &takeBack,
                               QWidget *parent)
    : QDialog(parent)
    , m_note(new WrapText({}, Tone::Muted))
    , m_list(new QTreeWidget)
    , m_takeBack(new Button(takeBack))
{
    setWindowTitle(title);
    resize(940, 460);
    m_list->setAccessibleName(title);
    setUpList(*m_list);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels(columns);
    for (size_t column = 0; column < widths.size(); ++column)
        m_list->header()->resizeSection(int(column), widths[column]);
    m_takeBack->setEnabled(false);
    m_takeBack->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeHeading(title, 3));
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { takeBackSelected(); });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { m_takeBack->setEnabled(!m_list->selectedItems().isEmpty()); });
    m_list->setFocus();
}

void KeptListDialog::say(const QString &note)
{
    m_note->setText(note);
}

void KeptListDialog::clear()
{
    m_list->clear();
    blockTakingBack();
}

QTreeWidgetItem *KeptListDialog::addRow(const QStringList &texts)
{
    auto *item = new QTreeWidgetItem(m_list, texts);
    for (int column = 0; column < 2; ++column)
        item->setToolTip(column, plainToolTip(item->text(column)));
    return item;
}

void KeptListDialog::rowsAdded()
{
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

QList<QTreeWidgetItem *> KeptListDialog::selected() const
{
    return m_list->selectedItems();
}

void KeptListDialog::blockTakingBack()
{
    m_takeBack->setEnabled(false);
}

} // namespace truewheel::gui
