#pragma once
#include "core/base/timestamp.h"
#include "core/platform/filesystem.h"

#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace truewheel {

/// How much of a path's status a look depended on.
enum class TraceAspect {
    Kind,   ///< what it is, and that it is the same one: of a directory nobody listed
    Status, ///< all of it
};

/// One entry of a directory that a look asked about.
struct TracePoint {
    std::string name;     ///< bytes
    bool isEntry = false; ///< the status of the entry itself: a link is not followed
    TraceAspect aspect = TraceAspect::Status;
    bool isAbsent = false; ///< there was nothing
    FileStatus status;
    bool operator==(const TracePoint &) const = default;
};

struct TracedDirectory {
    std::string path;               ///< bytes
    std::vector<TracePoint> points; ///< each name and isEntry once
    /// Of the directory: while it is so, nothing has appeared in it. nullopt: not known, or not worth the question.
    std::optional<FileStatus> status;
};

/// Everything that a look at the disk depended on. While all of it is as it was, the same look finds the same, and need not be made: each
/// directory that was listed and each file that was read is known again by device, inode, size, owner, mode, mtime and ctime. Two things
/// cannot be seen so: what a program writes through a mapping of memory before the kernel updates the file's times, and what is written
/// to the disk below its file system.
struct Trace {
    std::vector<TracedDirectory> directories; ///< by path
    /// False when something was asked that no status answers for (an error, a walk), or when a file had changed so shortly before that
    /// a later change may have the same times: such a look is made again.
    bool isSettled = true;
};

/// Tells whether traces hold: asks for the status of every point, until one is another. What is not one of many in its
/// directory is asked once for all traces, so an answer is of any moment in the life of this object. Thread-safe.
class TraceCheck
{
public:
    /// `fs` outlives it.
    explicit TraceCheck(const FileSystem &fs);

    bool holds(const Trace &trace);

private:
    class Base;
    using Directories = std::span<const TracedDirectory>;
    bool holds(Directories directories, Base *base);
    bool holds(const TracedDirectory &directory, Base *base);
    Result<FileStatus> statusOf(const std::string &directory, const std::string &name, bool isEntry, Base *base);

    const FileSystem &m_fs;
    std::mutex m_mutex;                                          // guards what follows
    std::unordered_map<std::string, Result<FileStatus>> m_known; // by path and isEntry
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
    Result<FileStatus> statusOf(const Path &path, bool isEntry, bool isRead) const;
    bool isRemote(const FileStatus &status) const;
    bool isSettled(const FileStatus &status) const;
    template<typename Ask>
    auto answerOf(const Path &path, Ask ask) const -> decltype(ask());
    template<typename Ask>
    auto contentOf(const Path &path, bool isEntry, Ask ask) const -> decltype(ask());

    Result<std::vector<DirectoryEntry>> listed(const Path &directory, Result<FileStatus> &before) const;

    const FileSystem &m_base;
    const JobContext &m_job;
    const Timestamp m_now;
    const std::set<uint64_t> m_remote;
    mutable std::unordered_map<std::string, TracePoint> m_points; // by isEntry and path, which stands for the name
    mutable bool m_isSettled = true;
    mutable std::string m_parent;                    // of the directory that was listed last
    mutable std::unique_ptr<OpenDirectory> m_opened; // that parent, once a second directory in it is listed
};

} // namespace truewheel
