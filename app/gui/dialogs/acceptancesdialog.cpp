#include "app/gui/dialogs/acceptancesdialog.h"

#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "core/jobs/deliver.h"

#include <QDateTime>
#include <QTreeWidgetItem>

namespace truewheel::gui {

namespace {
constexpr int findingRole = Qt::UserRole;
}

AcceptancesDialog::AcceptancesDialog(Session &session, QWidget *parent)
    : KeptListDialog(tr("Accepted findings"), {tr("Finding"), tr("Reason"), tr("Since"), tr("Until")}, {430, 230, 100}, tr("Tell me again"),
                     parent)
    , m_session(session)
{
    read();
}

void AcceptancesDialog::read()
{
    deliver(m_session.acceptances(), this, [this](const Result<std::vector<Acceptance>> &acceptances) { showList(acceptances); });
}

void AcceptancesDialog::showList(const Result<std::vector<Acceptance>> &acceptances)
{
    clear();
    if (!acceptances) {
        say(Words::sentence(acceptances.error()));
        return;
    }
    say(acceptances->empty() ? tr("Nothing is accepted. “I know…” on a broken link hides it, with your reason, for as long as you say.")
                             : tr("You asked not to be told of these. Choose some to be told again."));
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (const Acceptance &acceptance : *acceptances) {
        QString until = tr("for ever");
        if (acceptance.until)
            until = acceptance.until->seconds <= now ? tr("ended") : shownLastDay(*acceptance.until);
        addRow({plain(acceptance.finding), plain(acceptance.reason), shownDay(acceptance.given), until})
            ->setData(0, findingRole, QByteArray::fromStdString(acceptance.finding));
    }
    rowsAdded();
}

void AcceptancesDialog::takeBackSelected()
{
    std::vector<std::string> findings;
    for (const QTreeWidgetItem *item : selected())
        findings.push_back(item->data(0, findingRole).toByteArray().toStdString());
    blockTakingBack();
    deliver(m_session.withdraw(std::move(findings)), this, [this](const Result<void> &withdrawn) {
        if (withdrawn)
            read();
        else
            say(Words::sentence(withdrawn.error()));
    });
}

} // namespace truewheel::gui
