#pragma once
#include "core/base/fileidentity.h"
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/jobs/jobcontext.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

enum class FileType { Regular, Directory, Link, Other };

struct FileStatus {
    FileType type = FileType::Other;
    uint64_t size = 0; // bytes
    FileIdentity identity;
    Timestamp modified;
    Timestamp changed;  ///< ctime; the modification time on Windows
    uint32_t mode = 0;  ///< permission bits; 0 on Windows
    uint32_t owner = 0; ///< uid; 0 on Windows
    bool operator==(const FileStatus &) const = default;
};

struct DirectoryEntry {
    std::string name;                ///< bytes
    FileType type = FileType::Other; ///< of the entry itself: a link is a Link
    bool operator==(const DirectoryEntry &) const = default;
};

/// A mounted file system.
struct Mount {
    Path path;
    std::string device; ///< equal for two mounts of one file system ("8:1")
    std::string type;   ///< "ext4", "nfs4", …
    bool operator==(const Mount &) const = default;
};

/// True for file systems that another machine or program answers for, so that a look at them may never return.
bool isRemote(const Mount &mount);

/// FileIdentity::device of what lies on the mount; 0 when it cannot be told.
uint64_t deviceNumber(const Mount &mount);

/// The mounts in the text of Linux' `/proc/self/mountinfo` (proc(5)); lines that are none are skipped.
std::vector<Mount> parseMountInfo(std::string_view text);

/// Takes a file piece by piece: each is valid during the call only. False ends the reading.
using PieceTaker = std::function<bool(std::string_view piece)>;

/// A directory that is held open, so that what is in it is found by its name alone. Not thread-safe.
class OpenDirectory
{
public:
    virtual ~OpenDirectory() = default;
    virtual Result<std::vector<DirectoryEntry>> list() = 0; ///< as FileSystem::list(); once
    /// As FileSystem::listWithStatus(), of the directory `name` in it.
    virtual Result<std::vector<DirectoryEntry>> listWithStatus(const std::string &name, Result<FileStatus> &before) const = 0;
    virtual Result<uint64_t> stream(const std::string &name, const PieceTaker &piece) const = 0; ///< as FileSystem::stream()
    /// As FileSystem::linkStatus() for `isEntry`, else as status().
    virtual Result<FileStatus> status(const std::string &name, bool isEntry) const = 0;
};

class TreeVisitor;
struct WalkOptions;
struct WalkReport;
struct WalkStart;

/// The one way core looks at the disk. Reads only; thread-safe. Errors: NotFound, PermissionDenied, NotADirectory,
/// NotRegular, TooLarge, Io, each with the path's bytes as subject.
class FileSystem
{
public:
    virtual ~FileSystem() = default;
    /// Follows links; a dangling link is NotFound.
    virtual Result<FileStatus> status(const Path &path) const = 0;
    /// Of the entry itself.
    virtual Result<FileStatus> linkStatus(const Path &path) const = 0;
    /// Sorted by name; without `.` and `..`.
    virtual Result<std::vector<DirectoryEntry>> list(const Path &directory) const = 0;
    /// The whole of a regular file of at most `cap` bytes. Never blocks on a FIFO or device.
    virtual Result<std::string> read(const Path &file, uint64_t cap) const = 0;
    /// The first `bytes` of a regular file (fewer when it is shorter).
    virtual Result<std::string> readHead(const Path &file, uint64_t bytes) const = 0;
    virtual Result<Path> readLink(const Path &link) const = 0;

    /// As list(), with the status() of the directory of before it was listed.
    virtual Result<std::vector<DirectoryEntry>> listWithStatus(const Path &directory, Result<FileStatus> &before) const;

    /// Calls `piece` with the whole content of a regular file, in order, in pieces that are valid during the call only; it answers false to
    /// end the reading (Cancelled). A link at the end is not followed (NotRegular). How many bytes it gave.
    virtual Result<uint64_t> stream(const Path &file, const PieceTaker &piece) const;
    /// To read many files of one directory. The file system must outlive the answer; by default it is asked by path.
    virtual Result<std::unique_ptr<OpenDirectory>> open(const Path &directory) const;

    /// For walks: calls `entry` for each entry, in the disk's order; the name is valid during the call only. A link at the
    /// end of `directory` is not followed (NotADirectory).
    using Visitor = std::function<void(std::string_view name, FileType type)>;
    virtual Result<void> visit(const Path &directory, const Visitor &entry) const;
    /// Everything at and below the starts, in no order, on several threads, the calling one among them (core/platform/treewalk.h). Follows no
    /// link and does not leave the file system of its start. What vanishes meanwhile is as if it had never been there; a start that is not
    /// there is a fault (NotFound). By default with visit() and linkStatus(), on one thread.
    virtual WalkReport walk(const std::vector<WalkStart> &starts, TreeVisitor &visitor, const WalkOptions &options, JobContext &job) const;
    /// `path` without links, `.` and `..`. Every part of it must exist.
    virtual Result<Path> realPath(const Path &path) const;
    /// Empty where the platform has no table of mounts.
    virtual std::vector<Mount> mounts() const { return {}; }

    bool exists(const Path &path) const { return status(path).has_value(); }
    bool isDirectory(const Path &path) const;
    bool isRegular(const Path &path) const;
};

/// True for NotFound and NotADirectory: the thing is known not to be there, which is not the same as "could not look".
bool isAbsence(const Error &error);

/// The real disk. A path may be longer than the system's limit (PATH_MAX).
class NativeFileSystem final : public FileSystem
{
public:
    Result<FileStatus> status(const Path &path) const override;
    Result<FileStatus> linkStatus(const Path &path) const override;
    Result<std::vector<DirectoryEntry>> list(const Path &directory) const override;
    Result<std::vector<DirectoryEntry>> listWithStatus(const Path &directory, Result<FileStatus> &before) const override;
    Result<std::string> read(const Path &file, uint64_t cap) const override;
    Result<std::string> readHead(const Path &file, uint64_t bytes) const override;
    Result<Path> readLink(const Path &link) const override;
    Result<uint64_t> stream(const Path &file, const PieceTaker &piece) const override;
    Result<std::unique_ptr<OpenDirectory>> open(const Path &directory) const override;
    Result<void> visit(const Path &directory, const Visitor &entry) const override;
    WalkReport walk(const std::vector<WalkStart> &starts, TreeVisitor &visitor, const WalkOptions &options, JobContext &job) const override;
    std::vector<Mount> mounts() const override;
};

/// Remembers every directory listing for the length of one scan, so that asking for a file that is not there
/// costs no system call. Not thread-safe: one for each job. Errors of a listing are remembered too.
class ScanFileSystem final : public FileSystem
{
public:
    explicit ScanFileSystem(const FileSystem &base);
    ~ScanFileSystem() override;
    ScanFileSystem(const ScanFileSystem &) = delete;
    ScanFileSystem &operator=(const ScanFileSystem &) = delete;

    Result<FileStatus> status(const Path &path) const override;
    Result<FileStatus> linkStatus(const Path &path) const override;
    Result<std::vector<DirectoryEntry>> list(const Path &directory) const override;
    Result<std::string> read(const Path &file, uint64_t cap) const override;
    Result<std::string> readHead(const Path &file, uint64_t bytes) const override;
    Result<Path> readLink(const Path &link) const override;
    Result<uint64_t> stream(const Path &file, const PieceTaker &piece) const override;
    Result<void> visit(const Path &directory, const Visitor &entry) const override; ///< not remembered
    WalkReport walk(const std::vector<WalkStart> &starts, TreeVisitor &visitor, const WalkOptions &options, JobContext &job) const override;
    Result<Path> realPath(const Path &path) const override;
    std::vector<Mount> mounts() const override;

    /// As list(), without a copy: valid as long as this object.
    const Result<std::vector<DirectoryEntry>> &listing(const Path &directory) const;
    /// The entry `name` of `directory`, or nullptr when the listing does not have it or could not be read.
    const DirectoryEntry *find(const Path &directory, std::string_view name) const;

private:
    struct Cache;
    const FileSystem &m_base;
    std::unique_ptr<Cache> m_cache;
};

} // namespace truewheel
