#pragma once
#include "core/base/timestamp.h"
#include "core/platform/filesystem.h"

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace truewheel {

/// How much of a path's status a look depended on.
enum class TraceAspect {
    Kind,   ///< what it is, and that it is the same one: of a directory nobody listed
    Status, ///< all of it
};

/// One path that a look asked about.
struct TracePoint {
    std::string path;     ///< bytes
    bool isEntry = false; ///< the status of the entry itself: a link is not followed
    TraceAspect aspect = TraceAspect::Status;
    bool isAbsent = false; ///< there was nothing
    FileStatus status;
    bool operator==(const TracePoint &) const = default;
};

/// Everything that a look at the disk depended on. While all of it is as it was, the same look finds the same, and need not be made: each
/// directory that was listed and each file that was read is known again by device, inode, size, owner, mode, mtime and ctime. Two things
/// cannot be seen so: what a program writes through a mapping of memory before the kernel updates the file's times, and what is written
/// to the disk below its file system.
struct Trace {
    std::vector<TracePoint> points; ///< each path and isEntry once
    /// False when something was asked that no status answers for (an error, a walk), or when a file had changed so shortly before that
    /// a later change may have the same times: such a look is made again.
    bool isSettled = true;

    /// Asks for the status of every point, until one is another.
    bool holds(const FileSystem &fs) const;
};

/// Looks through another file system and keeps the trace. Once the job is cancelled every answer is Cancelled, so that a look ends soon on a
/// disk that is slow. Not thread-safe: one for each look.
class TracingFileSystem final : public FileSystem
{
public:
    /// `now` is from before the look begins. What lies on a device of `remote` never settles: its times are another machine's.
    /// Base and job outlive it.
    TracingFileSystem(const FileSystem &base, const JobContext &job, Timestamp now, std::set<uint64_t> remote = {});

    Result<FileStatus> status(const Path &path) const override;
    Result<FileStatus> linkStatus(const Path &path) const override;
    Result<std::vector<DirectoryEntry>> list(const Path &directory) const override;
    Result<std::string> read(const Path &file, uint64_t cap) const override;
    Result<std::string> readHead(const Path &file, uint64_t bytes) const override;
    Result<Path> readLink(const Path &link) const override;
    Result<uint64_t> stream(const Path &file, const PieceTaker &piece) const override;
    Result<void> visit(const Path &directory, const Visitor &entry) const override;
    WalkReport walk(const std::vector<WalkStart> &starts, TreeVisitor &visitor, const WalkOptions &options, JobContext &job) const override;
    std::vector<Mount> mounts() const override;

    /// What was asked since the last call.
    Trace take();

private:
    void note(const Path &path, bool isEntry, TraceAspect aspect, const Result<FileStatus> &found) const;
    void ask(const Path &path, bool isEntry) const;
    template<typename Ask>
    auto answerOf(const Path &path, Ask ask) const -> decltype(ask());

    const FileSystem &m_base;
    const JobContext &m_job;
    const Timestamp m_now;
    const std::set<uint64_t> m_remote;
    mutable std::unordered_map<std::string, size_t> m_known; // of m_trace.points, by path and isEntry
    mutable Trace m_trace;
};

} // namespace truewheel
