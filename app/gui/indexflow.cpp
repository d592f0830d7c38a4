#include "app/gui/indexflow.h"

#include "app/gui/dialogs/indexdialog.h"
#include "app/gui/dialogs/noticedialog.h"
#include "core/jobs/deliver.h"
#include "core/settings/setting.h"

namespace truewheel::gui {

IndexFlow::IndexFlow(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

bool IndexFlow::isAgreed()
{
    return settings::indexAgreed.read(QSettings());
}

void IndexFlow::ask()
{
    const auto machine = m_session.machine().current();
    if (!machine || m_isPreparing || m_session.index().isAsking())
        return;
    if (isAgreed()) {
        m_session.index().ask(machine);
        return;
    }
    m_isPreparing = true;
    deliver(m_session.index().question(machine), this, [this](const IndexQuestion &question) { askPerson(question); });
}

void IndexFlow::askPerson(const IndexQuestion &question)
{
    QDialog *dialog = nullptr;
    if (IndexDialog::asksAnybody(question)) {
        dialog = new IndexDialog(question, m_window);
        connect(dialog, &QDialog::accepted, this, [this, question] {
            QSettings store;
            settings::indexAgreed.write(store, true);
            m_session.index().ask(question);
        });
    } else {
        dialog = new NoticeDialog(
            QStringLiteral("info"), Tone::Accent, tr("There is nobody to ask"),
            tr("No tool of these environments says which index its packages come from, and no advisory service is set. "
               "Both can be named in the settings."),
            m_window);
    }
    connect(dialog, &QDialog::finished, this, [this] { m_isPreparing = false; });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace truewheel::gui
