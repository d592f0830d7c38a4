#pragma once
#include "core/jobs/jobcontext.h"
#include "core/jobs/jobrunner.h"

#include <QObject>
#include <atomic>
#include <chrono>
#include <memory>
#include <utility>

namespace truewheel {

/// What the owner of a job that may take long and the worker that does it share: the owner follows it and may drop it, the worker hears
/// of that. Either may be gone before the other.
struct LongJob {
    std::atomic<bool> isDropped = false;
    std::atomic<bool> hasEnded = false; ///< the last thing that the worker says
    std::atomic<int> done = 0;
    std::atomic<int> total = 0; ///< 0: unknown
    const std::chrono::steady_clock::time_point started = std::chrono::steady_clock::now();
};

/// The worker's: cancelled also when the job is dropped, and its progress is the job's.
JobContext contextOf(const std::shared_ptr<LongJob> &job, const JobContext &outer);

/// Nobody waits for it any more. When it has not ended 5 s later it never will (a server that does not answer), and the runner gets another
/// thread. `owner` owns the runner's use: nothing happens after its end. On the thread of `owner`.
void drop(const std::shared_ptr<LongJob> &job, JobRunner &runner, QObject *owner);

/// Done and total; zeros for none.
std::pair<int, int> progressOf(const LongJob *job);
std::chrono::milliseconds elapsedOf(const LongJob *job);

} // namespace truewheel
