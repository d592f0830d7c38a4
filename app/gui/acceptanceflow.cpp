#include "app/gui/acceptanceflow.h"

#include "app/gui/dialogs/acceptancesdialog.h"
#include "app/gui/dialogs/acceptdialog.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/text/errors.h"
#include "core/jobs/deliver.h"

namespace truewheel::gui {

AcceptanceFlow::AcceptanceFlow(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void AcceptanceFlow::accept(const std::vector<CheckedLink> &links)
{
    auto *dialog = new AcceptDialog(links, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { sayWhenFailed(m_session.accept(dialog->acceptances())); });
    dialog->open();
}

void AcceptanceFlow::withdraw(const std::vector<CheckedLink> &links)
{
    std::vector<std::string> findings;
    for (const CheckedLink &link : links) {
        const std::vector<std::string> of = findingsOf(link);
        findings.insert(findings.end(), of.begin(), of.end());
    }
    sayWhenFailed(m_session.withdraw(std::move(findings)));
}

void AcceptanceFlow::showAll()
{
    auto *dialog = new AcceptancesDialog(m_session, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AcceptanceFlow::sayWhenFailed(const QFuture<Result<void>> &writing)
{
    deliver(writing, this, [this](const Result<void> &written) {
        if (written)
            return;
        auto *dialog = new NoticeDialog(QStringLiteral("suspect"), Tone::Suspect, tr("Your word could not be kept"),
                                        Words::sentence(written.error()), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace truewheel::gui
