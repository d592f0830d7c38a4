#include "core/session/changefollower.h"

#include "core/base/wallclock.h"
#include "core/jobs/deliver.h"
#include "core/session/session.h"
#include "core/session/watchplan.h"

#include <algorithm>

namespace truewheel {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds planAfter(200);  // pictures grow in steps
constexpr milliseconds retryAfter(300); // while something is built there
constexpr milliseconds longestRest(5000);
constexpr int restFactor = 3; // looking takes a quarter of the time at most
constexpr milliseconds betweenCaches(10000);
constexpr std::chrono::seconds stuckAfter(5);

/// What changed before it is in the pictures. A search that has not ended yet has no time of its own.
Timestamp seenSince(const Look *look, const MachinePicture *machine, Timestamp began)
{
    Timestamp since = look ? look->snapshot.taken : began;
    if (machine)
        since = std::min(since, machine->taken == Timestamp{} ? began : machine->taken);
    return since;
}

} // namespace

ChangeFollower::ChangeFollower(JobRunner &runner, const SessionServices &services, Session &session)
    : m_runner(runner)
    , m_services(services)
    , m_session(session)
    , m_began(wallClock())
{
    if (!services.makeWatcher)
        return;
    m_watcher = services.makeWatcher();
    for (QTimer *timer : {&m_planTimer, &m_refreshTimer, &m_cacheTimer})
        timer->setSingleShot(true);
    connect(&m_planTimer, &QTimer::timeout, this, &ChangeFollower::plan);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ChangeFollower::refreshNow);
    connect(&m_cacheTimer, &QTimer::timeout, this, [this] {
        m_sinceCaches.start();
        m_session.machine().readCachesAgain();
    });
    connect(&m_blindTimer, &QTimer::timeout, this, [this] {
        m_due.insert(m_coverage.blind.begin(), m_coverage.blind.end());
        refreshSoon();
    });
    connect(&session, &Session::snapshotChanged, this, &ChangeFollower::planSoon);
    connect(&session, &Session::lookStateChanged, this, &ChangeFollower::refreshSoon);
    connect(&session.machine(), &MachineScan::pictureChanged, this, &ChangeFollower::planSoon);
    listen();
}

ChangeFollower::~ChangeFollower()
{
    stop();
}

void ChangeFollower::stop()
{
    if (!m_watcher)
        return;
    m_watcher->stop();
    m_watcher.reset();
    for (QTimer *timer : {&m_planTimer, &m_refreshTimer, &m_cacheTimer, &m_blindTimer})
        timer->stop();
}

void ChangeFollower::setInterval(std::chrono::seconds interval)
{
    m_interval = interval;
    if (m_blindTimer.isActive())
        m_blindTimer.start(interval);
}

void ChangeFollower::listen()
{
    deliver(m_runner.start([watcher = m_watcher](JobContext &job) { return watcher->next(job); }), this, [this](const WatchNews &news) {
        if (!m_watcher)
            return;
        take(news);
        listen();
    });
}

void ChangeFollower::take(const WatchNews &news)
{
    if (news.coverage && *news.coverage != m_coverage) {
        m_coverage = *news.coverage;
        if (m_coverage.blind.empty()) {
            m_blindTimer.stop();
        } else if (!m_blindTimer.isActive()) {
            m_blindTimer.start(m_interval);
        }
        emit coverageChanged();
    }
    m_due.insert(news.changed.begin(), news.changed.end());
    refreshSoon();
}

void ChangeFollower::planSoon()
{
    if (m_watcher && !m_planTimer.isActive())
        m_planTimer.start(planAfter);
}

void ChangeFollower::plan()
{
    if (m_isPlanning) {
        planSoon();
        return;
    }
    m_isPlanning = true;
    std::shared_ptr<const MachinePicture> seen = m_session.machine().current();
    if (seen && seen->isStored)
        seen.reset(); // it is for the eye; what is looked at now is followed
    auto work = [asked = m_session.lookedAt(), look = m_session.currentOfPaths(), machine = std::move(seen), last = m_plan,
                 watcher = m_watcher, began = m_began](JobContext &) -> std::shared_ptr<const WatchPlan> {
        auto made = std::make_shared<const WatchPlan>(watchPlanOf(asked, look.get(), machine.get()));
        if (last && *made == *last)
            return last;
        watcher->setPlan(*made, seenSince(look.get(), machine.get(), began));
        return made;
    };
    deliver(m_runner.start(std::move(work)), this, [this](const std::shared_ptr<const WatchPlan> &made) {
        m_isPlanning = false;
        m_plan = made;
    });
}

std::set<Path> ChangeFollower::building() const
{
    std::set<Path> busy;
    const RepairQueue &repairs = m_session.repairs();
    for (const JobId id : repairs.ids()) {
        const Job *job = repairs.find(id);
        if (job && job->state == JobState::Running)
            busy.insert({job->plan.project, job->plan.environment});
    }
    return busy;
}

void ChangeFollower::refreshSoon()
{
    if (!m_watcher || m_due.empty() || m_isRefreshing || m_refreshTimer.isActive() || m_session.lookState() == LookState::Looking)
        return;
    const milliseconds passed(m_sinceRefresh.isValid() ? m_sinceRefresh.elapsed() : longestRest.count());
    m_refreshTimer.start(std::max(m_rest - passed, milliseconds(0)));
}

void ChangeFollower::refreshNow()
{
    if (m_session.lookState() == LookState::Looking)
        return; // it may have been there before the change; its end comes here again
    const WatchTargets due = std::exchange(m_due, {});
    if (std::any_of(due.begin(), due.end(), [](const WatchTarget &t) { return t.kind == WatchTarget::Kind::Cache; }))
        readCachesSoon();
    const bool isWhole = due.contains({WatchTarget::Kind::Paths, {}});
    RefreshRequest request{{}, isWhole, m_session.currentOfPaths(), m_session.machine().current(), m_session.lookedAt(), building()};
    for (const WatchTarget &target : due) {
        if (target.kind == WatchTarget::Kind::Environment)
            request.environments.insert(target.path);
    }
    if (request.environments.empty() && !isWhole)
        return;
    m_isRefreshing = true;
    m_clock.start();
    auto ended = std::make_shared<std::atomic<bool>>(false);
    auto work = [request, services = m_services, ended](JobContext &job) {
        Refresh result = refresh(request, services, job);
        *ended = true;
        return result;
    };
    deliver(m_runner.start(std::move(work)), this, [this, request, generation = ++m_generation](const Refresh &result) {
        if (generation == m_generation)
            finish(request, result);
    });
    QTimer::singleShot(stuckAfter, this, [this, ended, generation = m_generation] {
        if (*ended || generation != m_generation)
            return;
        ++m_generation;
        m_isRefreshing = false;
        m_runner.replaceStuckThread();
        refreshSoon();
    });
}

void ChangeFollower::finish(const RefreshRequest &request, const Refresh &result)
{
    m_isRefreshing = false;
    m_sinceRefresh.start();
    m_rest = std::min(milliseconds(m_clock.elapsed() * restFactor), longestRest);
    for (const Path &held : result.held)
        m_due.insert({WatchTarget::Kind::Environment, held});
    if (result.isWholeHeld)
        m_due.insert({WatchTarget::Kind::Paths, {}});
    if (!result.held.empty() || result.isWholeHeld)
        m_rest = std::max(m_rest, retryAfter);
    m_session.machine().replace(result.entries);
    if (result.hasOtherLinks)
        readCachesSoon(); // what a build made may be what a cached one needs
    if (result.needsWholeLook) {
        m_session.rescan();
    } else if (result.look && !m_session.replace(request.look, result.look)) {
        for (const Path &environment : request.environments)
            m_due.insert({WatchTarget::Kind::Environment, environment});
    }
    refreshSoon();
}

void ChangeFollower::readCachesSoon()
{
    if (m_cacheTimer.isActive())
        return;
    const milliseconds passed(m_sinceCaches.isValid() ? m_sinceCaches.elapsed() : betweenCaches.count());
    m_cacheTimer.start(std::max(betweenCaches - passed, milliseconds(0)));
}

} // namespace truewheel
