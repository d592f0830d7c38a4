#include "core/platform/sharedwalk.h"

#ifndef _WIN32

#include "core/platform/entrystatus.h"

#include <algorithm>
#include <iterator>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/sysmacros.h>
#endif

namespace truewheel {

SharedWalk::SharedWalk(const std::vector<WalkStart> &starts, TreeVisitor &taker, const WalkOptions &options, JobContext &context)
    : visitor(taker)
    , job(context)
    , m_starts(starts)
{
    rlimit limit{};
    const bool isLimited = ::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
    const uint64_t spare = !isLimited ? 4096 : limit.rlim_cur > 64 ? (limit.rlim_cur - 32) / 2 : 4;
    workers = unsigned(std::clamp<uint64_t>(options.workers, 1, std::max<uint64_t>(1, spare / 4)));
    handlesEach = size_t(std::clamp<uint64_t>(spare / workers, 2, 64));
    entersMounts = options.otherMounts;
    readMounts();
}

bool SharedWalk::next(WalkTask &task)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (m_isOver)
            return false;
        if (!m_given.empty()) {
            task = std::move(m_given.back());
            m_given.pop_back();
            countWanted();
            return true;
        }
        if (m_nextStart < m_starts.size()) {
            task = WalkTask();
            task.start = &m_starts[m_nextStart++];
            return true;
        }
        if (++m_idle == workers) {
            m_isOver = true;
            m_wake.notify_all();
            return false;
        }
        countWanted();
        m_wake.wait(lock);
        --m_idle;
        countWanted();
    }
}

void SharedWalk::give(WalkTask task)
{
    const std::lock_guard lock(m_mutex);
    m_given.push_back(std::move(task));
    countWanted();
    m_wake.notify_one();
}

void SharedWalk::withoutWorker()
{
    const std::lock_guard lock(m_mutex);
    --workers;
}

bool SharedWalk::isCancelled()
{
    if (!m_isCancelled.load(std::memory_order_relaxed) && job.isCancelled())
        m_isCancelled.store(true, std::memory_order_relaxed);
    return m_isCancelled.load(std::memory_order_relaxed);
}

bool SharedWalk::entersMount(const FileIdentity &identity)
{
#ifdef __linux__
    const std::string device = std::to_string(major(identity.device)) + ':' + std::to_string(minor(identity.device));
    return entersMounts && !m_remoteDevices.contains(device);
#else
    return entersMounts && identity.device != 0;
#endif
}

bool SharedWalk::isFirstVisit(const FileIdentity &identity)
{
    const std::lock_guard lock(m_mutex);
    return m_visited.insert(identity).second;
}

void SharedWalk::addEntries(uint64_t count)
{
    const uint64_t all = m_entries.fetch_add(count, std::memory_order_relaxed) + count;
    job.progress(int(std::min<uint64_t>(all, INT32_MAX)), 0);
}

void SharedWalk::add(WalkReport &part)
{
    const std::lock_guard lock(m_mutex);
    std::move(part.faults.begin(), part.faults.end(), std::back_inserter(m_report.faults));
    std::move(part.notEntered.begin(), part.notEntered.end(), std::back_inserter(m_report.notEntered));
    m_report.moreFaults += part.moreFaults;
    m_report.entries += part.entries;
    m_report.directories += part.directories;
}

WalkReport SharedWalk::finished()
{
    std::sort(m_report.faults.begin(), m_report.faults.end(),
              [](const WalkFault &a, const WalkFault &b) { return a.error.subject < b.error.subject; });
    if (m_report.faults.size() > faultCap) {
        m_report.moreFaults += m_report.faults.size() - faultCap;
        m_report.faults.resize(faultCap);
    }
    std::sort(m_report.notEntered.begin(), m_report.notEntered.end());
    m_report.cancelled = m_isCancelled;
    return std::move(m_report);
}

void SharedWalk::countWanted()
{
    m_wanted.store(m_idle > m_given.size() ? unsigned(m_idle - m_given.size()) : 0, std::memory_order_relaxed);
}

void SharedWalk::readMounts()
{
    const std::vector<Mount> mounts = NativeFileSystem().mounts();
    std::vector<Path> remote;
    for (const Mount &mount : mounts) {
        if (isRemote(mount)) {
            remote.push_back(mount.path);
            m_remoteDevices.insert(mount.device);
        }
    }
    for (const Mount &mount : mounts) {
        const Path parent = mount.path.parent_path();
        EntryStatus status;
        if (std::none_of(remote.begin(), remote.end(), [&](const Path &one) { return isAtOrBelow(parent, one); })
            && statusAt(AT_FDCWD, parent.c_str(), 0, status) == 0)
            mountParents.insert(status.identity);
    }
}

} // namespace truewheel

#endif
