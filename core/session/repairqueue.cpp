#include "core/session/repairqueue.h"

#include "core/base/text.h"
#include "core/jobs/deliver.h"
#include "core/session/plainlog.h"

#include <algorithm>
#include <mutex>

namespace truewheel {

using std::chrono::steady_clock;

namespace {
constexpr std::chrono::milliseconds collectEvery(100);

JobState stateOf(const Error &error)
{
    return error.code == ErrorCode::Cancelled ? JobState::Cancelled : JobState::Failed;
}
} // namespace

/// What worker and queue share. The worker never touches the queue, so it does not matter which of them goes first.
struct RepairQueue::Channel {
    std::atomic<bool> cancel = false;
    std::mutex mutex; // guards what follows
    PlainLog log;
    Said step;
    Said waitingFor;
    bool changed = false;
};

struct RepairQueue::Entry {
    Job job;
    Work work;
    std::shared_ptr<Channel> channel = std::make_shared<Channel>();
};

RepairQueue::RepairQueue(JobRunner &runner, const SessionServices &services, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_services(services)
{
    m_collector.setInterval(collectEvery);
    connect(&m_collector, &QTimer::timeout, this, &RepairQueue::collect);
}

RepairQueue::~RepairQueue()
{
    for (const auto &entry : m_entries)
        entry->channel->cancel = true;
}

JobId RepairQueue::repair(const Plan &plan, const CheckedLink &before)
{
    return add(plan, [run = m_services.runPlan, plan, before](const RepairEvents &events, JobContext &job) {
        return run(plan, before, events, job);
    });
}

namespace {

/// What the job shows, and what it waits its turn by: the cache.
Plan shownPlan(const ReclaimPlan &reclaimed)
{
    Plan plan;
    plan.action = RepairAction::Reclaim;
    for (const ReclaimCommand &command : reclaimed.commands) {
        plan.project = plan.project.empty() ? command.cache.path : plan.project;
        plan.steps.push_back({join(command.argv, " "), {command.argv, {}, {}, {}}});
    }
    return plan;
}

RepairReport reportOf(const ReclaimReport &reclaimed)
{
    RepairReport report;
    report.bytes = FreedBytes{reclaimed.promised, reclaimed.freed, reclaimed.isMeasured};
    report.seconds = reclaimed.seconds;
    report.log = reclaimed.log;
    report.verified = reclaimed.isAsPromised();
    for (const Said &reason : reclaimed.reasons)
        report.reason = report.reason.empty() ? reason : said("%1 %2", report.reason, reason);
    report.stopped = reclaimed.stopped;
    return report;
}

} // namespace

JobId RepairQueue::reclaim(const Reclaim &reclaim, const ReclaimPlan &plan)
{
    return add(shownPlan(plan),
               [run = m_services.runReclaim, reclaim, plan](const RepairEvents &events, JobContext &job) -> Result<RepairReport> {
                   const Result<ReclaimReport> done = run(reclaim, plan, events, job);
                   return done ? Result<RepairReport>(reportOf(*done)) : tl::unexpected(done.error());
               });
}

JobId RepairQueue::sync(const SyncPreview &preview, const SyncRequest &request)
{
    return add(preview.plan, [apply = m_services.applySync, preview, request](const RepairEvents &events, JobContext &job) {
        return apply(preview, request, events, job);
    });
}

JobId RepairQueue::act(const Plan &plan, EnvironmentWork work)
{
    return add(plan, [work = std::move(work)](const RepairEvents &events, JobContext &job) -> Result<RepairReport> {
        const Result<EnvironmentReport> done = work(events, job);
        if (!done)
            return tl::unexpected(done.error());
        RepairReport report;
        report.verified = done->verified;
        report.reason = done->reason;
        report.toolError = done->toolError;
        report.seconds = done->seconds;
        report.log = done->log;
        report.stopped = done->stopped;
        return report;
    });
}

JobId RepairQueue::add(const Plan &plan, Work work)
{
    auto added = std::make_unique<Entry>();
    const JobId id{++m_lastId};
    added->job.id = id;
    added->job.plan = plan;
    added->work = std::move(work);
    m_entries.push_back(std::move(added));
    emit jobAdded(id);
    startWaiting();
    return id;
}

RepairQueue::Entry *RepairQueue::entry(JobId id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const auto &e) { return e->job.id == id; });
    return found == m_entries.end() ? nullptr : found->get();
}

const Job *RepairQueue::find(JobId id) const
{
    const Entry *found = entry(id);
    return found ? &found->job : nullptr;
}

std::vector<JobId> RepairQueue::ids() const
{
    std::vector<JobId> all;
    for (const auto &e : m_entries)
        all.push_back(e->job.id);
    return all;
}

int RepairQueue::unfinished() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const auto &e) { return !e->job.isOver(); }));
}

void RepairQueue::startWaiting()
{
    std::vector<JobId> startable;
    std::vector<Path> busy;
    for (const auto &e : m_entries) {
        if (e->job.isOver())
            continue;
        const Path &project = e->job.plan.project;
        const bool isFree = std::find(busy.begin(), busy.end(), project) == busy.end();
        if (e->job.state == JobState::Waiting && isFree)
            startable.push_back(e->job.id);
        busy.push_back(project);
    }
    for (const JobId id : startable)
        start(*entry(id));
}

void RepairQueue::start(Entry &started)
{
    const JobId id = started.job.id;
    started.job.state = JobState::Running;
    started.job.started = steady_clock::now();
    m_collector.start();
    emit jobChanged(id);

    auto work = [channel = started.channel, run = started.work](JobContext &outer) {
        JobContext context = outer;
        context.isCancelled = [channel, closing = outer.isCancelled] { return channel->cancel || closing(); };
        RepairEvents events;
        events.output = [channel](std::string_view text) {
            const std::lock_guard lock(channel->mutex);
            channel->log.append(text);
            channel->changed = true;
        };
        events.stepStarted = [channel](const Step &step) {
            const std::lock_guard lock(channel->mutex);
            channel->step = step.title;
            channel->changed = true;
        };
        events.waiting = [channel](const Said &text) {
            const std::lock_guard lock(channel->mutex);
            channel->waitingFor = text;
            channel->changed = true;
        };
        return run(events, context);
    };
    deliver(m_runner.start(std::move(work)), this, [this, id](const Result<RepairReport> &result) { finish(id, result); });
}

void RepairQueue::finish(JobId id, const Result<RepairReport> &result)
{
    Entry &over = *entry(id);
    {
        const std::lock_guard lock(over.channel->mutex);
        over.channel->log.finish();
    }
    collect();
    Job &job = over.job;
    job.finished = steady_clock::now();
    job.isCancelling = false;
    job.waitingFor.clear();
    if (result) {
        job.report = *result;
        job.error = result->stopped;
        job.state = result->verified ? JobState::Succeeded : result->stopped ? stateOf(*result->stopped) : JobState::NotVerified;
    } else {
        job.error = result.error();
        job.state = stateOf(result.error());
    }
    if (!job.isRepeatable())
        over.work = nullptr;
    if (unfinished() == 0)
        m_collector.stop();
    emit jobChanged(id);
    emit jobFinished(id);
    startWaiting();
}

std::optional<JobId> RepairQueue::again(JobId id)
{
    const Entry *found = entry(id);
    if (!found || !found->job.isRepeatable())
        return {};
    return add(Plan(found->job.plan), Work(found->work));
}

void RepairQueue::cancel(JobId id)
{
    Entry *found = entry(id);
    if (!found || found->job.isOver())
        return;
    found->channel->cancel = true;
    if (found->job.state == JobState::Running) {
        found->job.isCancelling = true;
    } else {
        found->job.state = JobState::Cancelled;
        found->job.error = Error{ErrorCode::Cancelled, found->job.plan.package, "It had not started; nothing was changed."};
        if (!found->job.isRepeatable())
            found->work = nullptr;
    }
    emit jobChanged(id);
}

void RepairQueue::cancelAll()
{
    // The youngest first, so that no waiting one starts in between.
    const std::vector<JobId> all = ids();
    for (auto id = all.rbegin(); id != all.rend(); ++id)
        cancel(*id);
}

void RepairQueue::collect()
{
    for (const JobId id : ids()) {
        Entry &e = *entry(id);
        if (e.job.state != JobState::Running)
            continue;
        {
            const std::lock_guard lock(e.channel->mutex);
            if (!std::exchange(e.channel->changed, false))
                continue;
            e.job.step = e.channel->step;
            e.job.waitingFor = e.channel->waitingFor;
        }
        emit jobChanged(id);
    }
}

std::string RepairQueue::logSince(JobId id, uint64_t &from) const
{
    const Entry *found = entry(id);
    if (!found)
        return {};
    const std::lock_guard lock(found->channel->mutex);
    std::string text = found->channel->log.since(from);
    from = found->channel->log.written();
    return text;
}

} // namespace truewheel
