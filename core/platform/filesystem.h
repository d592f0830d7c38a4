#pragma once
#include "core/base/fileidentity.h"
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace truewheel {

enum class FileType { Regular, Directory, Link, Other };

struct FileStatus {
    FileType type = FileType::Other;
    uint64_t size = 0; // bytes
    FileIdentity identity;
    Timestamp modified;
    Timestamp changed; ///< ctime; the modification time on Windows
    uint32_t mode = 0; ///< permission bits; 0 on Windows
    uint32_t owner = 0; ///< uid; 0 on Windows
};

struct DirectoryEntry {
    std::string name; ///< bytes
    FileType type = FileType::Other; ///< of the entry itself: a link is a Link
    bool operator==(const DirectoryEntry &) const = default;
};

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

    bool exists(const Path &path) const { return status(path).has_value(); }
    bool isDirectory(const Path &path) const;
    bool isRegular(const Path &path) const;
};

/// True for NotFound and NotADirectory: the thing is known not to be there, which is not the same as "could not look".
bool isAbsence(const Error &error);

/// The real disk.
class NativeFileSystem final : public FileSystem
{
public:
    Result<FileStatus> status(const Path &path) const override;
    Result<FileStatus> linkStatus(const Path &path) const override;
    Result<std::vector<DirectoryEntry>> list(const Path &directory) const override;
    Result<std::string> read(const Path &file, uint64_t cap) const override;
    Result<std::string> readHead(const Path &file, uint64_t bytes) const override;
    Result<Path> readLink(const Path &link) const override;
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
