#include "app/gui/pages/machinepage.h"

#include "app/gui/actions.h"
#include "app/gui/text/errors.h"
#include "app/gui/widgets/messageview.h"

namespace truewheel::gui {

MachinePage::MachinePage(const QString &title, Session &session, Actions &actions, RowModel *model, QWidget *details, TableColumns columns,
                         Kept kept)
    : TablePage(title, actions, model, details, std::move(columns), kept)
    , m_session(session)
{
    connect(&session.machine(), &MachineScan::stateChanged, this, [this] { showState(); });
    connect(&session.machine(), &MachineScan::progressChanged, this, [this] { showProgress(); });
}

void MachinePage::rescan()
{
    m_session.machine().start();
}

void MachinePage::stopLooking()
{
    m_session.machine().cancel();
}

bool MachinePage::isLooking() const
{
    return m_session.machine().isBusy();
}

std::pair<int, int> MachinePage::progress() const
{
    return m_session.machine().progress();
}

std::chrono::milliseconds MachinePage::elapsed() const
{
    return m_session.machine().elapsed();
}

void MachinePage::showNoRows()
{
    const Sentences said = sentences();
    const auto say = [this](const QString &icon, Tone tone, const Sentence &sentence, QAction *wayOn) {
        message().setMessage(icon, tone, sentence.title, sentence.below, {wayOn});
    };
    if (rowsInAll() > 0) {
        say(QStringLiteral("search"), Tone::Muted, said.hidden, actions().clearFilter);
        return;
    }
    switch (m_session.machine().state()) {
    case ScanState::Nothing: say(said.icon, Tone::Accent, said.nothing, actions().rescan); return;
    case ScanState::Failed: {
        const Error error = m_session.machine().error().value_or(Error{});
        say(QStringLiteral("broken"), Tone::Broken, {Words::sentence(error), Words::nextStep(error)}, actions().rescan);
        return;
    }
    case ScanState::Looking:
    case ScanState::Measuring:
        say(QStringLiteral("search"), Tone::Accent, said.looking, actions().stopLooking);
        showProgress();
        return;
    case ScanState::Ready:
        if (isReady()) // the rows may still be in the making
            say(said.icon, said.noneTone, said.none, actions().rescan);
        return;
    }
}

void MachinePage::saySlow()
{
    const Sentence slow = sentences().slow;
    message().setMessage(QStringLiteral("waiting"), Tone::Suspect, slow.title, slow.below, {actions().stopLooking});
}

} // namespace truewheel::gui
