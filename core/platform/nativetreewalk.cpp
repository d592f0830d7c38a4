// Walks by directory handle. Each thread goes depth first through a tree of its own; when another has nothing to do, it gives away a
// directory near the top of its tree. Windows walks by path (treewalk.cpp).
#include "core/platform/directoryreader.h"
#include "core/platform/entrystatus.h"
#include "core/platform/posixplace.h"
#include "core/platform/sharedwalk.h"
#include "core/platform/treewalk.h"

#ifndef _WIN32

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <thread>

namespace truewheel {

namespace {

constexpr size_t depthCap = 10'000;
constexpr size_t namesBetweenLooks = 256; // at whether the job was cancelled
constexpr int openFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW;

bool isGone(int code)
{
    return code == ENOENT || code == ENOTDIR || code == ELOOP; // ELOOP: a link has taken its place
}

class Worker final : public WalkPlace
{
public:
    Worker(SharedWalk &walk, unsigned number)
        : m_walk(walk)
        , m_number(number)
        , m_buffer(64 * 1024)
    {
    }

    void run()
    {
        WalkTask task;
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
        EntryStatus status;
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

    void begin(WalkTask task)
    {
        m_base = std::move(task.path);
        push({}, task.identity, task.tag, std::move(task.handle));
    }

    static WalkEntry entryOf(std::string_view name, const EntryStatus &status)
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
        EntryStatus status;
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

    SharedWalk &m_walk;
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
    SharedWalk walk(starts, visitor, options, job);
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
