#include "app/gui/helpflow.h"

#include "app/gui/actions.h"
#include "app/gui/dialogs/aboutdialog.h"
#include "app/gui/dialogs/diagnosticsdialog.h"
#include "app/gui/dialogs/handbookdialog.h"
#include "app/gui/dialogs/shortcutsdialog.h"

#include <algorithm>

namespace truewheel::gui {

HelpFlow::HelpFlow(Session &session, Actions &actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
{
    connect(actions.handbook, &QAction::triggered, this, &HelpFlow::showHandbook);
    connect(actions.shortcuts, &QAction::triggered, this, [this] { open(new ShortcutsDialog(m_actions, m_window)); });
    connect(actions.diagnostics, &QAction::triggered, this, [this, &session] { open(new DiagnosticsDialog(session, m_window)); });
    connect(actions.about, &QAction::triggered, this, [this] { open(new AboutDialog(m_window)); });
}

void HelpFlow::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// At the page that belongs to the one that is shown.
void HelpFlow::showHandbook()
{
    if (!m_handbook) {
        m_handbook = new HandbookDialog(m_actions, m_window);
        m_handbook->setAttribute(Qt::WA_DeleteOnClose);
    }
    const QList<QAction *> &pages = m_actions.pages();
    const auto shown = std::find_if(pages.begin(), pages.end(), [](const QAction *page) { return page->isChecked(); });
    m_handbook->showPage(shown == pages.end() ? QString() : (*shown)->objectName());
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
}

} // namespace truewheel::gui
