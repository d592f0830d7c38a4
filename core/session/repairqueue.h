#pragma once
#include "core/jobs/jobrunner.h"
#include "core/session/job.h"
#include "core/session/services.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

namespace truewheel {

/// The repairs of this session: one build of a project at a time, others wait in the order they were asked for.
/// Lives on one thread (the GUI's); the work is on the runner's.
class RepairQueue final : public QObject
{
    Q_OBJECT
public:
    /// All three outlive the queue.
    RepairQueue(JobRunner &runner, const SessionServices &services, QObject *parent = nullptr);
    ~RepairQueue() override;

    JobId repair(const Plan &plan, const CheckedLink &before);
    /// Runs the plan's commands; `reclaim` is what it was made from. The job shows them, and what came back.
    JobId reclaim(const Reclaim &reclaim, const ReclaimPlan &plan);
    JobId sync(const SyncPreview &preview, const SyncRequest &request);
    /// What is done to a whole environment. Its files are counted as the step that runs.
    using EnvironmentWork = std::function<Result<EnvironmentReport>(const RepairEvents &, JobContext &)>;
    JobId act(const Plan &plan, EnvironmentWork work);
    /// Does the same once more, as a new job, when the job is repeatable; else nothing, and no id.
    std::optional<JobId> again(JobId id);
    /// Ends the tools of the job; jobChanged() tells when they are gone. A waiting job is over at once.
    void cancel(JobId id);
    void cancelAll();

    std::vector<JobId> ids() const; ///< the oldest first
    /// nullptr when there is no such job. Valid until the next event.
    const Job *find(JobId id) const;
    int unfinished() const; ///< waiting and running jobs
    /// The job's words from position `from` on; `from` becomes the end. See PlainLog.
    std::string logSince(JobId id, uint64_t &from) const;

signals:
    void jobAdded(truewheel::JobId id);
    void jobChanged(truewheel::JobId id);
    /// The job is over and the disk may have changed.
    void jobFinished(truewheel::JobId id);

private:
    struct Channel;
    struct Entry;
    using Work = std::function<Result<RepairReport>(const RepairEvents &, JobContext &)>;

    JobId add(const Plan &plan, Work work);
    Entry *entry(JobId id) const;
    void startWaiting();
    void start(Entry &entry);
    void finish(JobId id, const Result<RepairReport> &result);
    void collect();

    JobRunner &m_runner;
    const SessionServices &m_services;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QTimer m_collector; // takes what the workers said; runs while one works
    int m_lastId = 0;
};

} // namespace truewheel
