#pragma once
#include "core/jobs/jobcontext.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>
#include <atomic>
#include <chrono>
#include <memory>
#include <type_traits>

namespace truewheel {

/// Owns the threads of the program. Destroying it cancels every job and waits, so no job outlives the services it uses.
/// start() may be called from any thread; the job runs on a thread of the pool.
class JobRunner
{
public:
    explicit JobRunner(int threads) { m_pool.setMaxThreadCount(threads); }
    ~JobRunner()
    {
        m_closing->store(true);
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(JobRunner)

    /// Cancels every job and waits at most `limit`. False when some still run (a dead mount answers to nobody): the runner
    /// must then never be destroyed, because that would wait for them.
    bool close(std::chrono::milliseconds limit)
    {
        m_closing->store(true);
        return m_pool.waitForDone(int(limit.count()));
    }

    /// A job is stuck for good: the pool gets another thread in its place.
    void replaceStuckThread() { m_pool.releaseThread(); }

    /// `job` takes a JobContext & and returns its value; errors are values (Result<T>).
    template<typename Job>
    auto start(Job job) -> QFuture<std::invoke_result_t<Job, JobContext &>>
    {
        using Value = std::invoke_result_t<Job, JobContext &>;
        return QtConcurrent::run(&m_pool, [work = std::move(job), closing = m_closing](QPromise<Value> &promise) mutable {
            JobContext context;
            context.isCancelled = [&promise, closing] { return promise.isCanceled() || closing->load(); };
            context.progress = [&promise](int done, int total) {
                promise.setProgressRange(0, total);
                promise.setProgressValue(done);
            };
            promise.addResult(work(context));
        });
    }

private:
    std::shared_ptr<std::atomic<bool>> m_closing = std::make_shared<std::atomic<bool>>(false);
    QThreadPool m_pool;
};

} // namespace truewheel
