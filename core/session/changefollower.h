#pragma once
#include "core/jobs/jobrunner.h"
#include "core/session/refresh.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace truewheel {

class Session;

/// Keeps the pictures of a session true while the disk changes: what a change concerns is looked at again, and nothing else. Lives on the
/// session's thread, which it never blocks.
class ChangeFollower final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds defaultInterval{30};

    /// All three outlive it.
    ChangeFollower(JobRunner &runner, const SessionServices &services, Session &session);
    ~ChangeFollower() override;

    /// From now on nothing is followed.
    void stop();
    bool isFollowing() const { return m_watcher != nullptr; }

    const WatchCoverage &coverage() const { return m_coverage; }
    /// How often what cannot be watched is looked at instead.
    std::chrono::seconds interval() const { return m_interval; }
    void setInterval(std::chrono::seconds interval);

signals:
    void coverageChanged();

private:
    void listen();
    void take(const WatchNews &news);
    void planSoon();
    void plan();
    void refreshSoon();
    void refreshNow();
    void finish(const RefreshRequest &request, const Refresh &result);
    void readCachesSoon();
    std::set<Path> building() const;

    JobRunner &m_runner;
    const SessionServices &m_services;
    Session &m_session;
    const Timestamp m_began;
    std::shared_ptr<Watcher> m_watcher;
    std::shared_ptr<const WatchPlan> m_plan; // the last one
    WatchCoverage m_coverage;
    std::chrono::seconds m_interval = defaultInterval;
    WatchTargets m_due;
    uint64_t m_generation = 0; // of the refresh that runs
    bool m_isRefreshing = false;
    bool m_isPlanning = false;
    QElapsedTimer m_clock; // of the refresh that runs
    QTimer m_planTimer;
    QTimer m_refreshTimer; // runs while there is something to do and it is too early for it
    QTimer m_cacheTimer;
    QTimer m_blindTimer;
    QElapsedTimer m_sinceRefresh;
    std::chrono::milliseconds m_rest{0}; // after a refresh
    QElapsedTimer m_sinceCaches;
};

} // namespace truewheel
