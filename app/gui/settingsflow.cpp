#include "app/gui/settingsflow.h"

#include "app/gui/dialogs/settingsdialog.h"
#include "app/gui/dialogs/trustlistdialog.h"

namespace truewheel::gui {

SettingsFlow::SettingsFlow(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void SettingsFlow::show()
{
    auto *store = new QSettings;
    auto *dialog = new SettingsDialog(*store, m_window);
    store->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &SettingsFlow::changed);
    connect(dialog, &SettingsDialog::acceptancesAsked, this, &SettingsFlow::acceptancesAsked);
    connect(dialog, &SettingsDialog::trustAsked, this, [this] {
        auto *list = new TrustListDialog(m_session, m_window);
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->open();
    });
    dialog->open();
}

} // namespace truewheel::gui
