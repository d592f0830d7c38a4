// Walks by directory handle. Each thread goes depth first through a tree of its own; when another has nothing to do, it gives away a
// directory near the top of its tree. Windows walks by path (treewalk.cpp).
#include "core/platform/directoryreader.h"
#include "core/platform/posixplace.h"
#include "core/platform/treewalk.h"

#ifndef _WIN32

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <set>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#ifdef __linux__
#include <linux/magic.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#endif

namespace truewheel {

namespace {

constexpr size_t faultCap = 10'000;
constexpr size_t depthCap = 10'000;
constexpr size_t namesBetweenLooks = 256; // at whether the job was cancelled
constexpr int openFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW;

struct Status {
    FileType type = FileType::Other;
    FileIdentity identity;
    uint64_t size = 0;
    uint64_t blocks = 0;
    uint64_t links = 1;
    bool isMountRoot = false; // another file system, or a bind mount: it does not belong to the directory that it is seen in
};

#ifdef __linux__

// 0, or an errno. Does not wake an automount, and does not ask a server for what the system knows.
int statusAt(int directory, const char *name, uint64_t device, Status &status)
{
    constexpr unsigned wanted = STATX_TYPE | STATX_INO | STATX_NLINK | STATX_SIZE | STATX_BLOCKS;
    constexpr uint64_t otherMount = STATX_ATTR_MOUNT_ROOT | STATX_ATTR_AUTOMOUNT;
    struct statx found;
    if (::statx(directory, name, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_STATX_DONT_SYNC, wanted, &found) != 0)
        return errno;
    status.type = fileTypeOf(found.stx_mode);
    status.identity = {makedev(found.stx_dev_major, found.stx_dev_minor), found.stx_ino};
    status.size = found.stx_size;
    status.blocks = found.stx_blocks;
    status.links = found.stx_nlink;
    const bool isTold = (found.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0; // since Linux 5.8
    status.isMountRoot = isTold ? (found.stx_attributes & otherMount) != 0 : status.identity.device != device;
    return 0;
}

// True where the inode number that a listing gives for a regular file is the one that its status would give. Not so on an overlay, and on
// a server's file system nobody knows.
bool listsTrueInodes(int directory)
{
    struct statfs system;
    if (::fstatfs(directory, &system) != 0)
        return false;
    switch (uint64_t(system.f_type)) {
    case EXT4_SUPER_MAGIC: // ext2 and ext3 too
    case BTRFS_SUPER_MAGIC:
    case XFS_SUPER_MAGIC:
    case F2FS_SUPER_MAGIC:
    case TMPFS_MAGIC: return true;
    default: return false;
    }
}

#else

int statusAt(int directory, const char *name, uint64_t device, Status &status)
{
    struct stat found;
    if (::fstatat(directory, name, &found, AT_SYMLINK_NOFOLLOW) != 0)
        return errno;
    status.type = fileTypeOf(found.st_mode);
    status.identity = {uint64_t(found.st_dev), uint64_t(found.st_ino)};
    status.size = uint64_t(found.st_size);
    status.blocks = uint64_t(found.st_blocks);
    status.links = uint64_t(found.st_nlink);
    status.isMountRoot = status.identity.device != device;
    return 0;
}

bool listsTrueInodes(int)
{
    return false;
}

#endif

bool isGone(int code)
{
    return code == ENOENT || code == ENOTDIR || code == ELOOP; // ELOOP: a link has taken its place
}

// A directory that one thread has for another; or a start, which nobody has opened yet.
struct Task {
    Descriptor handle;
    Path path;
    FileIdentity identity;
    WalkTag tag = 0;
    const WalkStart *start = nullptr;
};

// What the threads of one walk share.
class Walk
{
public:
    Walk(const std::vector<WalkStart> &starts, TreeVisitor &taker, const WalkOptions &options, JobContext &context)
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

    // The next directory for a thread that has nothing to do; false when no thread has anything to do any more.
    bool next(Task &task)
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
                task = Task();
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

    bool isWanted() const { return m_wanted.load(std::memory_order_relaxed) > 0; }

    void give(Task task)
    {
        const std::lock_guard lock(m_mutex);
        m_given.push_back(std::move(task));
        countWanted();
        m_wake.notify_one();
    }

    // A thread that was not there when the others were counted.
    void withoutWorker()
    {
        const std::lock_guard lock(m_mutex);
        --workers;
    }

    bool isCancelled()
    {
        if (!m_isCancelled.load(std::memory_order_relaxed) && job.isCancelled())
            m_isCancelled.store(true, std::memory_order_relaxed);
        return m_isCancelled.load(std::memory_order_relaxed);
    }

    // Whether a mount may be entered, for the first time.
    bool entersMount(const FileIdentity &identity)
    {
#ifdef __linux__
        const std::string device = std::to_string(major(identity.device)) + ':' + std::to_string(minor(identity.device));
        return entersMounts && !m_remoteDevices.contains(device);
#else
        return entersMounts && identity.device != 0;
#endif
    }

    // True once for each directory. Asked only when mounts are entered, which can show one directory at two places.
    bool isFirstVisit(const FileIdentity &identity)
    {
        const std::lock_guard lock(m_mutex);
        return m_visited.insert(identity).second;
    }

    void addEntries(uint64_t count)
    {
        const uint64_t all = m_entries.fetch_add(count, std::memory_order_relaxed) + count;
        job.progress(int(std::min<uint64_t>(all, INT32_MAX)), 0);
    }

    // What one thread has to tell, at its end.
    void add(WalkReport &part)
    {
        const std::lock_guard lock(m_mutex);
        std::move(part.faults.begin(), part.faults.end(), std::back_inserter(m_report.faults));
        std::move(part.notEntered.begin(), part.notEntered.end(), std::back_inserter(m_report.notEntered));
        m_report.moreFaults += part.moreFaults;
        m_report.entries += part.entries;
        m_report.directories += part.directories;
    }

    WalkReport finished()
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

    TreeVisitor &visitor;
    JobContext &job;
    unsigned workers = 1;
    size_t handlesEach = 0; // open directories of one thread, besides the one that it reads
    bool entersMounts = false;
    std::set<FileIdentity> mountParents; // directories whose listing may tell the inode of what is mounted over

private:
    void countWanted()
    {
        m_wanted.store(m_idle > m_given.size() ? unsigned(m_idle - m_given.size()) : 0, std::memory_order_relaxed);
    }

    void readMounts()
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
            Status status;
            if (std::none_of(remote.begin(), remote.end(), [&](const Path &one) { return isAtOrBelow(parent, one); })
                && statusAt(AT_FDCWD, parent.c_str(), 0, status) == 0)
                mountParents.insert(status.identity);
        }
    }

    const std::vector<WalkStart> &m_starts;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Task> m_given;
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

class Worker final : public WalkPlace
{
public:
    Worker(Walk &walk, unsigned number)
        : m_walk(walk)
        , m_number(number)
        , m_buffer(64 * 1024)
    {
    }

    void run()
    {
        Task task;
        while (m_walk.next(task)) {
            if (m_walk.isCancelled())
                continue;
            if (task.start)
                begin(*task.start);
            else
                begin(std::move(task));
            goThrough();
        }
        m_walk.addEntries(m_report.entries - m_told);
        m_walk.add(m_report);
    }

    WalkTag tag() const override { return m_depth == 0 ? m_startTag : top().tag; }
    FileIdentity identity() const override { return m_depth == 0 ? FileIdentity() : top().identity; }

    Path path() const override { return pathOf(m_depth); }

    Result<Path> readLink(const WalkEntry &link) const override
    {
        if (m_depth == 0)
            return NativeFileSystem().readLink(m_base / link.name);
        std::array<char, 4096> target; // PATH_MAX: no link is longer
        const ssize_t length = ::readlinkat(top().handle.get(), link.name.data(), target.data(), target.size());
        if (length < 0)
            return systemFailure(errno, path() / link.name);
        return Path(std::string(target.data(), size_t(length)));
    }

private:
    struct Child {
        size_t name; // where it begins in Frame::names
        FileIdentity identity;
        WalkTag tag;
    };
    // A directory on the way down, with what below it is still to be read.
    struct Frame {
        std::string name; // in the directory above; of the first frame nothing: its path is m_base
        FileIdentity identity;
        WalkTag tag = 0;
        bool isOnTrustedSystem = false;
        bool listsTrueInodes = false;
        Descriptor handle;
        std::string names; // each ends with a NUL
        std::vector<Child> ahead;
    };

    Frame &top() { return m_frames[m_depth - 1]; }
    const Frame &top() const { return m_frames[m_depth - 1]; }

    // Of the directory that so many frames lead to.
    Path pathOf(size_t depth) const
    {
        std::string bytes = m_base.native();
        for (size_t i = 1; i < depth; ++i)
            bytes += (bytes.ends_with('/') ? "" : "/") + m_frames[i].name;
        return bytes;
    }

    void addFault(WalkTag tag, int code, const Path &path)
    {
        if (m_report.faults.size() < faultCap)
            m_report.faults.push_back({tag, systemFailure(code, path).value()});
        else
            ++m_report.moreFaults;
    }

    void begin(const WalkStart &start)
    {
        m_base = start.path.parent_path();
        m_startTag = start.tag;
        const Place place(start.path);
        Status status;
        const int code = place.error() != 0 ? place.error() : statusAt(place.directory(), place.name(), 0, status);
        if (code != 0)
            return addFault(start.tag, code, start.path);
        ++m_report.entries;
        const std::string name = start.path.filename().native();
        const WalkTag below = m_walk.visitor.visit(m_number, *this, entryOf(name, status));
        if (status.type != FileType::Directory || below == doNotEnter || (m_walk.entersMounts && !m_walk.isFirstVisit(status.identity)))
            return;
        m_base = start.path;
        Descriptor handle(::openat(place.directory(), place.name(), openFlags));
        if (handle.get() < 0)
            return addFault(below, errno, start.path);
        push({}, status.identity, below, std::move(handle));
    }

    void begin(Task task)
    {
        m_base = std::move(task.path);
        push({}, task.identity, task.tag, std::move(task.handle));
    }

    static WalkEntry entryOf(std::string_view name, const Status &status)
    {
        return {name, status.type, status.identity, status.size, status.blocks * 512, status.links};
    }

    // Enters the directory that `handle` is open on, and closes one far above where too many are open.
    void push(std::string_view name, const FileIdentity &identity, WalkTag tag, Descriptor handle)
    {
        if (m_depth == m_frames.size())
            m_frames.emplace_back();
        const bool isSameSystem = m_depth > 0 && top().identity.device == identity.device;
        const bool inherited = isSameSystem && top().isOnTrustedSystem;
        ++m_depth;
        if (m_depth > m_walk.handlesEach)
            m_frames[m_depth - 1 - m_walk.handlesEach].handle.reset();
        Frame &frame = top();
        frame.name = name;
        frame.identity = identity;
        frame.tag = tag;
        frame.handle = std::move(handle);
        frame.isOnTrustedSystem = isSameSystem ? inherited : listsTrueInodes(frame.handle.get());
        frame.listsTrueInodes = frame.isOnTrustedSystem && !m_walk.mountParents.contains(identity);
        frame.names.clear();
        frame.ahead.clear();
    }

    // Reads what push() entered, and everything below it that is not given away.
    void goThrough()
    {
        m_ahead = 0;
        if (m_depth > 0)
            readTop();
        while (m_ahead > 0 && !m_walk.isCancelled()) {
            if (m_ahead > 1 && m_walk.isWanted())
                giveAway();
            if (top().ahead.empty())
                goUp();
            else if (enterNext())
                readTop();
        }
        while (m_depth > 0)
            m_frames[--m_depth].handle.reset();
    }

    Child takeNext(Frame &frame)
    {
        const Child child = frame.ahead.back();
        frame.ahead.pop_back();
        --m_ahead;
        return child;
    }

    bool enterNext()
    {
        Frame &frame = top();
        const Child child = takeNext(frame);
        const char *name = frame.names.c_str() + child.name;
        Descriptor handle(::openat(frame.handle.get(), name, openFlags));
        const int code = errno;
        if (handle.get() < 0) {
            if (!isGone(code))
                addFault(child.tag, code, path() / name);
            return false;
        }
        if (m_depth == depthCap) {
            m_report.faults.push_back({child.tag, {ErrorCode::TooLarge, (path() / name).native(), "nested too deep"}});
            return false;
        }
        const std::string own(name); // push() may move the frames
        push(own, child.identity, child.tag, std::move(handle));
        return true;
    }

    // Back to the directory above. Where its handle was closed the way is `..`, if that still is the same directory.
    void goUp()
    {
        Descriptor below = std::move(top().handle);
        --m_depth;
        Frame &frame = top();
        if (frame.handle.get() >= 0)
            return;
        Descriptor above(::openat(below.get(), "..", openFlags));
        struct stat found;
        if (above.get() >= 0 && ::fstat(above.get(), &found) == 0
            && FileIdentity{uint64_t(found.st_dev), uint64_t(found.st_ino)} == frame.identity) {
            frame.handle = std::move(above);
            return;
        }
        // A directory was moved while it was read. What is left of those above it cannot be reached by handle any more.
        for (size_t i = 0; i < m_depth; ++i) {
            if (!m_frames[i].ahead.empty())
                m_report.faults.push_back({m_frames[i].tag, {ErrorCode::Io, pathOf(i + 1).native(), "it moved while it was read"}});
            m_ahead -= m_frames[i].ahead.size();
            m_frames[i].ahead.clear();
        }
    }

    // The directory nearest to the top that is not read yet goes to a thread that waits.
    void giveAway()
    {
        for (size_t i = 0; i < m_depth; ++i) {
            Frame &frame = m_frames[i];
            if (frame.ahead.empty() || frame.handle.get() < 0)
                continue;
            const Child child = takeNext(frame);
            const char *name = frame.names.c_str() + child.name;
            Descriptor handle(::openat(frame.handle.get(), name, openFlags));
            const int code = errno;
            if (handle.get() >= 0)
                m_walk.give({std::move(handle), pathOf(i + 1) / name, child.identity, child.tag, nullptr});
            else if (!isGone(code))
                addFault(child.tag, code, pathOf(i + 1) / name);
            return;
        }
    }

    void readTop()
    {
        ++m_report.directories;
        size_t names = 0;
        const int code = forEachEntry(top().handle.get(), m_buffer, [&](const char *name, unsigned char type, uint64_t inode) {
            if (name[0] == '.' && (name[1] == '\0' || (name[1] == '.' && name[2] == '\0')))
                return true;
            take(name, type, inode);
            return ++names % namesBetweenLooks != 0 || !m_walk.isCancelled();
        });
        if (code != 0 && code != ENOENT) // ENOENT: it was removed
            addFault(top().tag, code, path());
        if (m_report.entries - m_told > 4096) {
            m_walk.addEntries(m_report.entries - m_told);
            m_told = m_report.entries;
        }
    }

    void take(const char *name, unsigned char type, uint64_t inode)
    {
        Frame &frame = top();
        if (type == DT_REG && frame.listsTrueInodes) {
            const WalkEntry entry{name, FileType::Regular, {frame.identity.device, inode}, 0, 0, 1};
            if (m_walk.visitor.takesKnown(m_number, *this, entry)) {
                ++m_report.entries;
                return;
            }
        }
        Status status;
        if (const int code = statusAt(frame.handle.get(), name, frame.identity.device, status); code != 0) {
            if (!isGone(code))
                addFault(frame.tag, code, path() / name);
            return;
        }
        if (status.isMountRoot && !m_walk.entersMount(status.identity)) {
            if (m_report.notEntered.size() < faultCap)
                m_report.notEntered.push_back(path() / name);
            return;
        }
        ++m_report.entries;
        if (status.type == FileType::Directory && m_walk.entersMounts && !m_walk.isFirstVisit(status.identity))
            return;
        const WalkTag below = m_walk.visitor.visit(m_number, *this, entryOf(name, status));
        if (status.type != FileType::Directory || below == doNotEnter)
            return;
        frame.ahead.push_back({frame.names.size(), status.identity, below});
        frame.names += name;
        frame.names += '\0';
        ++m_ahead;
    }

    Walk &m_walk;
    unsigned m_number;
    std::vector<char> m_buffer;
    std::vector<Frame> m_frames; // the first m_depth are on the way; the others are kept for their memory
    size_t m_depth = 0;
    size_t m_ahead = 0; // in all frames
    Path m_base;        // of the first frame; with no frame the directory of a start
    WalkTag m_startTag = 0;
    uint64_t m_told = 0;
    WalkReport m_report;
};

} // namespace

WalkReport NativeFileSystem::walk(const std::vector<WalkStart> &starts, TreeVisitor &visitor, const WalkOptions &options,
                                  JobContext &job) const
{
    Walk walk(starts, visitor, options, job);
    std::vector<std::thread> threads;
    const unsigned wanted = walk.workers;
    for (unsigned number = 1; number < wanted; ++number) {
        try {
            threads.emplace_back([&walk, number] { Worker(walk, number).run(); });
        } catch (const std::system_error &) {
            walk.withoutWorker(); // the system has no thread for us: the others do its work
        }
    }
    Worker(walk, 0).run();
    for (std::thread &thread : threads)
        thread.join();
    return walk.finished();
}

} // namespace truewheel

#else

namespace truewheel {

WalkReport NativeFileSystem::walk(const std::vector<WalkStart> &starts, TreeVisitor &visitor, const WalkOptions &options,
                                  JobContext &job) const
{
    return FileSystem::walk(starts, visitor, options, job);
}

} // namespace truewheel

#endif
