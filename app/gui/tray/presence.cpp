#include "app/gui/tray/presence.h"

#include "app/gui/actions.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/dropflow.h"
#include "app/gui/mainwindow.h"
#include "app/gui/reclaimflow.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/noticewords.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/text/saidwords.h"
#include "core/jobs/deliver.h"
#include "core/platform/autostart.h"
#include "core/session/changefollower.h"
#include "core/settings/pathlist.h"
#include "core/settings/setting.h"

#include <QApplication>
#include <QDateTime>
#include <QSessionManager>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr std::chrono::milliseconds gather(100); // pictures grow in steps
constexpr std::chrono::seconds trayComesWithin(10);

TrayState stateOf(const Trouble &trouble, int runningJobs)
{
    const int broken = trouble.count(Severity::Broken);
    if (runningJobs > 0)
        return {TrayState::Kind::Busy, broken};
    if (broken > 0)
        return {TrayState::Kind::Broken, broken};
    if (trouble.count(Severity::Suspect) + trouble.count(Severity::Incomplete) + int(trouble.traps.size()) > 0)
        return {TrayState::Kind::Suspect, 0};
    return {};
}

Autostart autostartOfProgram()
{
    return autostartOf(hostOs(), EnvironmentVariables::ofProcess(), pathFromBytes(QCoreApplication::applicationFilePath().toStdString()));
}

} // namespace

Presence::Presence(Session &session, MainWindow &window, QSettings &store)
    : m_session(session)
    , m_window(window)
    , m_store(store)
    , m_tray(new Tray(this))
    , m_banner(new Banner)
    , m_notifier(new Notifier([this](const Notification &n, const Notifier::Act &act) { show(n, act); }, this))
{
    window.setBanner(m_banner);
    window.setKeepOpen([this] { return keepOpen(); });
    session.changes().setInterval(std::chrono::seconds(std::max(1, settings::rescanSeconds.read(store))));
    m_tray->setPaused(settings::pausedUntil.read(store));
    m_soon.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Presence::follow);
    connect(&m_again, &QTimer::timeout, this, &Presence::decide);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start(gather);
    };
    connect(&session, &Session::snapshotChanged, this, soon);
    connect(&session.machine(), &MachineScan::pictureChanged, this, soon);
    connect(&session.repairs(), &RepairQueue::jobAdded, this, soon);
    connect(&session.repairs(), &RepairQueue::jobFinished, this, soon);
    connect(&session.repairs(), &RepairQueue::jobFinished, this, &Presence::tellOfJob);
    connect(&session.changes(), &ChangeFollower::coverageChanged, this, &Presence::showCoverage);
    connect(m_tray, &Tray::openAsked, this, &Presence::openWindow);
    connect(m_tray, &Tray::quitAsked, &window, &MainWindow::quit);
    connect(m_tray, &Tray::rescanAsked, this, [this] {
        m_session.rescan();
        m_session.machine().start();
    });
    connect(m_tray, &Tray::pauseAsked, this, &Presence::pause);
    connect(m_tray, &Tray::acted, this, [this](NoticeAction action, const CheckedLink &link) { act(action, {link}, link.link.project); });
    connect(&window, &MainWindow::settingChanged, this, &Presence::settingChanged);
    connect(&window, &MainWindow::closed, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Presence::endSession, Qt::DirectConnection);
    QGuiApplication::setQuitOnLastWindowClosed(false);
}

Presence::~Presence()
{
    m_window.setKeepOpen({});
}

void Presence::start(bool isInBackground)
{
    recallAutostart();
    if (!isInBackground) {
        m_window.show();
        return;
    }
    if (m_session.machine().state() == ScanState::Nothing)
        m_session.machine().start(); // what is to be watched
    if (Tray::isAvailable())
        return;
    QTimer::singleShot(trayComesWithin, this, [this] { // the desktop may still be starting
        if (!Tray::isAvailable() && m_window.isHidden())
            m_window.showMinimized();
    });
}

void Presence::takePaths(const std::vector<Path> &paths)
{
    openWindow();
    if (!paths.empty())
        m_window.drops().open(paths); // what cannot be used says why
}

void Presence::openWindow()
{
    if (m_window.isMinimized())
        m_window.showNormal();
    else
        m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

bool Presence::isWindowSeen() const
{
    return m_window.isVisible() && !m_window.isMinimized() && m_window.isActiveWindow();
}

void Presence::follow()
{
    if (m_isFollowing) {
        m_soon.start(gather);
        return;
    }
    m_isFollowing = true;
    auto work = [look = m_session.current(), machine = m_session.machine().current()](JobContext &) {
        return std::make_shared<const Trouble>(troubleOf(look.get(), machine.get()));
    };
    deliver(m_session.start(std::move(work)), this, [this](const std::shared_ptr<const Trouble> &trouble) {
        m_isFollowing = false;
        const int running = m_session.repairs().unfinished();
        m_trouble = *trouble;
        m_tray->setState(stateOf(m_trouble, running), NoticeWords::state(m_trouble, running));
        m_tray->setProblems(m_trouble.broken());
        takeBackWhatIsOver();
        decide();
    });
}

NoticeRules Presence::rules() const
{
    constexpr uint64_t gibibyte = uint64_t(1) << 30;
    NoticeRules rules;
    rules.isOn = settings::notifications.read(m_store);
    for (const Path &project : decodedPaths(settings::mutedProjects.read(m_store)))
        rules.mutedProjects.insert(project);
    rules.pausedUntil = settings::pausedUntil.read(m_store);
    rules.staleStep = uint64_t(std::max(1, settings::staleGibibytes.read(m_store))) * gibibyte;
    return rules;
}

void Presence::decide()
{
    const int64_t now = QDateTime::currentSecsSinceEpoch();
    NoticeDecision decision = decideNotices(std::move(m_memory), m_trouble, rules(), now);
    m_memory = std::move(decision.memory);
    for (const Notice &notice : decision.notices)
        tell(notice);
    constexpr int64_t longest = 3600; // a clock may be set meanwhile
    if (decision.again)
        m_again.start(std::chrono::seconds(std::clamp<int64_t>(*decision.again - now, 1, longest)));
}

void Presence::tell(const Notice &notice)
{
    const bool isBroken = notice.kind == Notice::Kind::LinksBroken;
    Notification shown{NoticeWords::title(notice),
                       NoticeWords::body(notice),
                       isBroken ? QStringLiteral("broken") : QStringLiteral("suspect"),
                       isBroken ? Tone::Broken : Tone::Suspect,
                       {}};
    const bool canRebuild = std::any_of(notice.links.begin(), notice.links.end(),
                                        [](const CheckedLink &l) { return l.remedy != Remedy::None; });
    if (canRebuild)
        shown.buttons.push_back({NoticeAction::Rebuild, tr("Rebuild")});
    const bool isOverBudget = notice.kind == Notice::Kind::OverBudget;
    shown.buttons.push_back({NoticeAction::Show, isOverBudget ? tr("Show a proposal") : tr("Show")});
    if (!notice.project().empty())
        shown.buttons.push_back({NoticeAction::Mute, tr("Mute this project")});
    const auto onAct = [this, notice](NoticeAction action) {
        if (action == NoticeAction::Show && notice.links.empty())
            showCaches(notice);
        else
            act(action, notice.links, notice.project());
    };
    if (!Tray::isAvailable())
        m_banner->present(shown, onAct); // also where the daemon takes it: it does not stay
    const quint32 number = m_notifier->show(shown, onAct);
    if (number > 0 && isBroken) {
        for (const CheckedLink &link : notice.links)
            m_told[number].push_back(linkKey(link));
    }
}

/// What tells of links that are all known to work again is not left on the screen.
void Presence::takeBackWhatIsOver()
{
    const auto works = [this](const std::string &key) {
        const auto found = m_trouble.links.find(key);
        return found != m_trouble.links.end() && severityOf(found->second.checked.verdict) != Severity::Broken;
    };
    for (auto told = m_told.begin(); told != m_told.end();) {
        const bool isOver = std::all_of(told->second.begin(), told->second.end(), works);
        if (isOver)
            m_notifier->close(told->first);
        told = isOver ? m_told.erase(told) : std::next(told);
    }
}

void Presence::showCaches(const Notice &notice)
{
    openWindow();
    m_window.showPage(QStringLiteral("caches"));
    if (notice.kind == Notice::Kind::OverBudget)
        m_window.reclaims().propose(notice.excess());
}

void Presence::tellOfCrash()
{
    m_banner->present(
        {tr("Truewheel crashed the last time"),
         tr("A report of it was kept on this machine. “Copy diagnostics” shows it to you before anything is copied or saved."),
         QStringLiteral("suspect"),
         Tone::Suspect,
         {{NoticeAction::Show, buttonText(*m_window.actions().diagnostics)}}},
        [this](NoticeAction) { m_window.actions().diagnostics->trigger(); });
}

/// What counts at once, besides what is read at each use.
void Presence::settingChanged(const QString &key)
{
    const auto isOf = [&key](const auto &setting) { return key.isEmpty() || key == QLatin1String(setting.key); };
    if (isOf(settings::cacheSizeLimit) || isOf(settings::cacheAgeLimit) || isOf(settings::cacheFreeLimit))
        m_session.machine().weighBudgetAgain();
    if (isOf(settings::autostart))
        changeAutostart();
    if (isOf(settings::rescanSeconds))
        m_session.changes().setInterval(std::chrono::seconds(std::max(1, settings::rescanSeconds.read(m_store))));
}

/// The session may have been told otherwise since, by its own settings or by `--autostart`.
void Presence::recallAutostart()
{
    deliver(m_session.start([autostart = autostartOfProgram()](JobContext &) { return isAutostarted(autostart); }), this,
            [this](const Result<bool> &isOn) {
        if (isOn && *isOn != settings::autostart.read(m_store))
            settings::autostart.write(m_store, *isOn);
    });
}

void Presence::changeAutostart()
{
    const bool isOn = settings::autostart.read(m_store);
    deliver(m_session.start([autostart = autostartOfProgram(), isOn](JobContext &) { return setAutostarted(autostart, isOn); }), this,
            [this, isOn](const Result<void> &set) {
        if (set)
            return;
        settings::autostart.write(m_store, !isOn);
        m_banner->present({tr("The start with the session cannot be changed"),
                           Words::sentence(set.error()),
                           QStringLiteral("suspect"),
                           Tone::Suspect,
                           {}},
                          [](NoticeAction) {});
    });
}

/// What no daemon takes.
void Presence::show(const Notification &notification, const Notifier::Act &act)
{
    if (Tray::isAvailable())
        m_tray->balloon(notification, act);
    else
        m_banner->present(notification, act);
}

void Presence::tellOfJob(JobId id)
{
    const Job *job = m_session.repairs().find(id);
    const bool isPaused = settings::pausedUntil.read(m_store) > QDateTime::currentSecsSinceEpoch();
    if (!job || job->state == JobState::Cancelled || isWindowSeen() || isPaused || !settings::notifyOfJobs.read(m_store)
        || !settings::notifications.read(m_store))
        return;
    const Notification shown{NoticeWords::title(*job),
                             shownPath(job->plan.project),
                             symbolOf(job->state),
                             toneOf(job->state),
                             {{NoticeAction::Show, tr("Show")}}};
    m_notifier->show(shown, [this](NoticeAction) { openWindow(); });
}

/// What the buttons of a notification and the menu of the tray do. The links may have changed since: they are looked up again.
void Presence::act(NoticeAction action, const std::vector<CheckedLink> &links, const Path &project)
{
    std::vector<CheckedLink> now;
    for (const CheckedLink &link : links) {
        const auto found = m_trouble.links.find(linkKey(link)); // not in a picture that still grows: a rebuild looks itself
        now.push_back(found == m_trouble.links.end() ? link : found->second.checked);
    }
    switch (action) {
    case NoticeAction::Rebuild:
        std::erase_if(now, [](const CheckedLink &link) { return severityOf(link.verdict) != Severity::Broken; });
        if (now.empty())
            tellOfNothingToDo(links);
        else
            m_window.rebuild(now);
        break;
    case NoticeAction::Show:
        openWindow();
        if (!now.empty())
            m_window.showLink(now.front());
        break;
    case NoticeAction::Mute: mute(project); break;
    }
}

/// What was broken when the person was told of it works again: a press is never without an answer.
void Presence::tellOfNothingToDo(const std::vector<CheckedLink> &links)
{
    QStringList names;
    for (const CheckedLink &link : links)
        names.append(plain(link.link.name));
    const Notification shown{tr("There is nothing to rebuild"),
                             tr("Not broken any more: %1").arg(names.join(QStringLiteral(", "))),
                             QStringLiteral("fine"),
                             Tone::Fine,
                             {{NoticeAction::Show, tr("Show")}}};
    m_notifier->show(shown, [this](NoticeAction) { openWindow(); });
}

void Presence::mute(const Path &project)
{
    QStringList muted = settings::mutedProjects.read(m_store);
    muted += encodedPaths({project});
    muted.removeDuplicates();
    settings::mutedProjects.write(m_store, muted);
}

void Presence::pause(qint64 until)
{
    settings::pausedUntil.write(m_store, until);
    m_tray->setPaused(until);
    if (until > 0)
        m_notifier->closeAll();
    decide();
}

/// True when the window may not close: it is hidden instead, or the person is asked.
bool Presence::keepOpen()
{
    if (!Tray::isAvailable() || !settings::closeToTray.read(m_store))
        return false;
    if (settings::closeToTrayExplained.read(m_store))
        m_window.hide();
    else
        explainTray();
    return true;
}

void Presence::explainTray()
{
    auto *dialog = new NoticeDialog(
        QStringLiteral("truewheel"), Tone::Accent, tr("Truewheel goes on in the tray"),
        tr("It watches your environments and tells you when something breaks. A click on its icon brings the window "
           "back; Quit is in its menu."),
        &m_window);
    dialog->setDoubt(tr("Quit, now and always"), tr("Keep it in the tray")); // Escape keeps it
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this](int result) {
        settings::closeToTrayExplained.write(m_store, true);
        settings::closeToTray.write(m_store, result != QDialog::Accepted);
        if (result == QDialog::Accepted)
            m_window.quit();
        else
            m_window.hide();
    });
    dialog->open();
}

/// The desktop's session ends. Nothing is asked unless a repair would be cut off.
void Presence::endSession(QSessionManager &manager)
{
    if (m_session.repairs().unfinished() > 0 && manager.allowsInteraction()) {
        manager.cancel();
        manager.release();
        QTimer::singleShot(0, this, [this] {
            openWindow();
            m_window.quit();
        });
        return;
    }
    m_window.save(m_store);
    m_store.sync();
}

void Presence::showCoverage()
{
    const WatchCoverage &coverage = m_session.changes().coverage();
    if (coverage.reason == std::exchange(m_saidOfWatch, coverage.reason) || coverage.blind.empty())
        return;
    const int seconds = int(m_session.changes().interval().count());
    m_banner->present({tr("Not everything can be watched"),
                       tr("%n folder(s) are looked at every %1 seconds instead", nullptr, coverage.unwatched).arg(seconds)
                           + QStringLiteral(": ") + worded(coverage.reason),
                       QStringLiteral("info"),
                       Tone::Incomplete,
                       {}},
                      [](NoticeAction) {});
}

} // namespace truewheel::gui
