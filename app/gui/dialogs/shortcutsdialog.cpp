#include "app/gui/dialogs/shortcutsdialog.h"

#include "app/gui/actions.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/plainlist.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace truewheel::gui {

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(880, 740);
    auto *list = new QTreeWidget;
    list->setAccessibleName(windowTitle());
    setUpList(*list);
    list->setAllColumnsShowFocus(true);
    list->setHeaderLabels({tr("Key"), tr("Action"), tr("What it does")});
    for (const QAction *action : actions.all())
        new QTreeWidgetItem(list, {action->shortcut().toString(QKeySequence::NativeText), buttonText(*action), action->statusTip()});
    list->header()->resizeSection(0, 130);
    list->header()->resizeSection(1, 200);
    auto *close = new Button(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(12);
    column->addWidget(list);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace truewheel::gui
