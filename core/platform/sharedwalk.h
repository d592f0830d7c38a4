#pragma once
// Inside core/platform, on Unix: what the threads of one walk share.
#ifndef _WIN32
#include "core/platform/posixplace.h"
#include "core/platform/treewalk.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace truewheel {

constexpr size_t faultCap = 10'000; ///< of a report

/// A directory that one thread has for another; or a start, which nobody has opened yet.
struct WalkTask {
    Descriptor handle;
    Path path;
    FileIdentity identity;
    WalkTag tag = 0;
    const WalkStart *start = nullptr;
};

/// The work that is left, and what the threads have to tell. Thread-safe.
class SharedWalk
{
public:
    /// All outlive it.
    SharedWalk(const std::vector<WalkStart> &starts, TreeVisitor &taker, const WalkOptions &options, JobContext &context);

    /// The next directory for a thread that has nothing to do; false when no thread has anything to do any more.
    bool next(WalkTask &task);
    /// A thread waits, and nothing has been given yet.
    bool isWanted() const { return m_wanted.load(std::memory_order_relaxed) > 0; }
    void give(WalkTask task);
    /// A thread that was not there when the others were counted.
    void withoutWorker();
    bool isCancelled();
    /// Whether a mount may be entered, for the first time.
    bool entersMount(const FileIdentity &identity);
    /// True once for each directory. Asked only when mounts are entered, which can show one directory at two places.
    bool isFirstVisit(const FileIdentity &identity);
    void addEntries(uint64_t count);
    /// What one thread has to tell, at its end.
    void add(WalkReport &part);
    WalkReport finished(); ///< after all threads

    TreeVisitor &visitor;
    JobContext &job;
    unsigned workers = 1;
    size_t handlesEach = 0; ///< open directories of one thread, besides the one that it reads
    bool entersMounts = false;
    std::set<FileIdentity> mountParents; ///< directories whose listing may tell the inode of what is mounted over

private:
    void countWanted();
    void readMounts();

    const std::vector<WalkStart> &m_starts;
    std::mutex m_mutex; // guards m_given to m_isOver, m_visited and m_report
    std::condition_variable m_wake;
    std::vector<WalkTask> m_given;
    size_t m_nextStart = 0;
    unsigned m_idle = 0;
    bool m_isOver = false;
    std::atomic<unsigned> m_wanted = 0; // idle threads for which nothing has been given yet
    std::atomic<bool> m_isCancelled = false;
    std::atomic<uint64_t> m_entries = 0;
    std::set<std::string> m_remoteDevices;
    std::set<FileIdentity> m_visited;
    WalkReport m_report;
};

} // namespace truewheel
#endif
