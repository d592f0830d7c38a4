#include "core/jobs/longjob.h"

#include <QTimer>

namespace truewheel {

namespace {
constexpr std::chrono::seconds stuckAfter(5);
}

JobContext contextOf(const std::shared_ptr<LongJob> &job, const JobContext &outer)
{
    JobContext context;
    context.isCancelled = [job, closing = outer.isCancelled] { return job->isDropped || closing(); };
    context.progress = [job](int done, int total) {
        job->done = done;
        job->total = total;
    };
    return context;
}

void drop(const std::shared_ptr<LongJob> &job, JobRunner &runner, QObject *owner)
{
    job->isDropped = true;
    QTimer::singleShot(stuckAfter, owner, [job, &runner] {
        if (!job->hasEnded)
            runner.replaceStuckThread();
    });
}

std::pair<int, int> progressOf(const LongJob *job)
{
    return job ? std::pair(job->done.load(), job->total.load()) : std::pair(0, 0);
}

std::chrono::milliseconds elapsedOf(const LongJob *job)
{
    using namespace std::chrono;
    return job ? duration_cast<milliseconds>(steady_clock::now() - job->started) : milliseconds(0);
}

} // namespace truewheel
