#include "core/watch/watcher.h"

#include <algorithm>
#include <thread>

namespace truewheel {

namespace {

using Clock = ChangePacer::Clock;
using std::chrono::milliseconds;

constexpr milliseconds longestWait{3'600'000};
constexpr milliseconds gather{20}; // a storm is taken in handfuls

const Mount *mountOf(const Path &path, const std::vector<Mount> &mounts)
{
    const Mount *nearest = nullptr;
    for (const Mount &mount : mounts) {
        if (isAtOrBelow(path, mount.path) && (!nearest || isAtOrBelow(mount.path, nearest->path)))
            nearest = &mount;
    }
    return nearest;
}

} // namespace

Watcher::Watcher(std::unique_ptr<DirectoryWatch> watch, const FileSystem &fs)
    : m_watch(std::move(watch))
    , m_fs(fs)
{
}

void Watcher::setPlan(WatchPlan plan, Timestamp since)
{
    {
        const std::lock_guard lock(m_mutex);
        m_order = Order{std::move(plan), since};
    }
    m_watch->wake();
}

void Watcher::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_watch->wake();
}

WatchNews Watcher::next(const JobContext &job)
{
    WatchNews news;
    while (!job.isCancelled()) {
        std::optional<Order> order;
        {
            const std::lock_guard lock(m_mutex);
            if (m_isStopped)
                break;
            order = std::exchange(m_order, {});
        }
        news.coverage = follow(order);
        news.changed = m_pacer.take(Clock::now());
        if (news.coverage || !news.changed.empty())
            break;
        const auto due = m_pacer.nextDue();
        const milliseconds limit = due ? std::chrono::ceil<milliseconds>(*due - Clock::now()) : longestWait;
        const DirectoryChanges changes = m_watch->wait(std::max(limit, milliseconds(0)));
        if (changes.changes.empty() && !changes.isOverflown)
            continue;
        take(changes);
        std::this_thread::sleep_for(gather);
    }
    return news;
}

std::optional<WatchCoverage> Watcher::follow(const std::optional<Order> &order)
{
    if (!order)
        return {};
    const std::set<Path> before = m_seen;
    m_plan = order->plan;
    const WatchCoverage coverage = arm();
    addMissed(before, order->since);
    return coverage;
}

WatchCoverage Watcher::arm()
{
    const std::vector<Mount> mounts = m_fs.mounts();
    WatchCoverage coverage;
    std::set<Path> local;
    for (const Path &directory : m_plan.directories()) {
        const Mount *mount = mountOf(directory, mounts);
        if (!mount || !isRemote(*mount)) {
            local.insert(directory);
            continue;
        }
        ++coverage.unwatched;
        coverage.blind.merge(m_plan.targetsAt(directory));
        coverage.reason = said("no changes are told of on a file system of type %1", mount->type);
    }
    WatchPlan plan = m_plan;
    const WatchReport report = armWithStandIns(plan, local);
    m_armed = std::move(plan);
    for (const Path &directory : report.refused)
        coverage.blind.merge(m_armed.targetsAt(directory));
    coverage.watched = int(m_seen.size());
    coverage.unwatched += int(report.refused.size());
    if (!report.reason.empty())
        coverage.reason = report.reason;
    return coverage;
}

/// Where a directory is gone, what is above it is watched too, and so on up. As a directory above is asked for before those below it, one
/// that comes back meanwhile is found by the last round or told of later.
WatchReport Watcher::armWithStandIns(WatchPlan &plan, const std::set<Path> &local)
{
    std::set<Path> asked = local;
    std::set<Path> replaced;
    for (;;) {
        const WatchReport report = m_watch->watch(asked);
        bool isComplete = true;
        for (const Path &gone : report.absent) {
            const Path above = gone.parent_path();
            if (above == gone || !replaced.insert(gone).second)
                continue;
            for (const WatchTarget &target : plan.targetsAt(gone))
                plan.add(above, target, {gone.filename().string()});
            asked.insert(above);
            isComplete = false;
        }
        if (!isComplete)
            continue;
        m_absent = std::set<Path>(report.absent.begin(), report.absent.end());
        m_seen = std::move(asked);
        for (const Path &gone : report.absent)
            m_seen.erase(gone);
        for (const Path &refused : report.refused)
            m_seen.erase(refused);
        return report;
    }
}

void Watcher::addMissed(const std::set<Path> &before, Timestamp since)
{
    const Clock::time_point now = Clock::now();
    for (const Path &directory : m_seen) {
        if (before.contains(directory))
            continue;
        const Result<FileStatus> status = m_fs.status(directory);
        if (status && !(status->modified < since))
            m_pacer.add(m_plan.targetsAt(directory), now);
    }
}

void Watcher::take(const DirectoryChanges &changes)
{
    WatchTargets concerned = changes.isOverflown ? m_plan.targets() : WatchTargets{};
    bool isGoneOrBack = changes.isOverflown;
    for (const DirectoryChange &change : changes.changes) {
        concerned.merge(m_armed.targetsOf(change));
        const Path entry = change.directory / change.name;
        isGoneOrBack = isGoneOrBack || change.name.empty() || m_absent.contains(entry) || m_seen.contains(entry);
    }
    if (isGoneOrBack)
        (void)arm();
    m_pacer.add(concerned, Clock::now());
}

} // namespace truewheel
