#pragma once
#include "core/jobs/jobcontext.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>
#include <atomic>
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
