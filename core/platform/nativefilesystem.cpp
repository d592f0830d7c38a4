// The real disk. POSIX by descriptor; Windows through std::filesystem.
#include "core/platform/directoryreader.h"
#include "core/platform/filesystem.h"
#include "core/platform/posixplace.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <fstream>
#include <iterator>

#ifndef _WIN32
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __APPLE__
#include <sys/mount.h>
#endif
#else
#include <windows.h>
#endif

namespace truewheel {

#ifndef _WIN32

namespace {

constexpr size_t directoryPiece = 32 * 1024; // bytes; most directories are read at once
constexpr size_t streamPiece = 64 * 1024;    // fits the processor's second cache, so that what was copied is hashed from there

Timestamp toTimestamp(const timespec &time)
{
    return {int64_t(time.tv_sec), int32_t(time.tv_nsec)};
}

FileStatus toStatus(const struct stat &found)
{
    FileStatus status;
    status.type = fileTypeOf(found.st_mode);
    status.size = uint64_t(found.st_size);
    status.identity = {uint64_t(found.st_dev), uint64_t(found.st_ino)};
#ifdef __APPLE__
    status.modified = toTimestamp(found.st_mtimespec);
    status.changed = toTimestamp(found.st_ctimespec);
#else
    status.modified = toTimestamp(found.st_mtim);
    status.changed = toTimestamp(found.st_ctim);
#endif
    status.mode = uint32_t(found.st_mode & 07777);
    status.owner = uint32_t(found.st_uid);
    return status;
}

FileType entryType(int directory, const char *name, unsigned char type)
{
    switch (type) {
    case DT_REG: return FileType::Regular;
    case DT_DIR: return FileType::Directory;
    case DT_LNK: return FileType::Link;
    case DT_UNKNOWN: break;
    default: return FileType::Other;
    }
    struct stat found;
    if (::fstatat(directory, name, &found, AT_SYMLINK_NOFOLLOW) != 0)
        return FileType::Other;
    return toStatus(found).type;
}

Result<FileStatus> statusOf(const Path &path, int flags)
{
    const Place place(path);
    struct stat found;
    if (place.error() != 0)
        return systemFailure(place.error(), path);
    if (::fstatat(place.directory(), place.name(), &found, flags) != 0)
        return systemFailure(errno, path);
    return toStatus(found);
}

// At most `limit` bytes; `whole` says that a longer file is an error.
Result<std::string> readUpTo(const Path &file, uint64_t limit, bool whole)
{
    struct stat found;
    const Result<Descriptor> fd = openRegular(file, found);
    if (!fd)
        return tl::unexpected(fd.error());
    if (whole && uint64_t(found.st_size) > limit)
        return failure(ErrorCode::TooLarge, file.native(), std::to_string(found.st_size) + " bytes");
    std::string text;
    text.resize(size_t(std::min<uint64_t>(uint64_t(found.st_size), limit)));
    size_t filled = 0;
    while (filled < text.size()) {
        const ssize_t count = ::read(fd->get(), text.data() + filled, text.size() - filled);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemFailure(errno, file);
        if (count == 0)
            break;
        filled += size_t(count);
    }
    text.resize(filled);
    return text;
}

constexpr int directoryFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK;

Result<Descriptor> openDirectory(const Path &directory, int flags)
{
    const Place place(directory);
    if (place.error() != 0)
        return systemFailure(place.error(), directory);
    const int fd = ::openat(place.directory(), place.name(), directoryFlags | flags);
    if (fd < 0)
        return systemFailure(errno == ELOOP && (flags & O_NOFOLLOW) ? ENOTDIR : errno, directory);
    return Descriptor(fd);
}

// `path` is asked for when there is an error to tell.
template<typename PathMaker>
Result<void> visitEntries(const Descriptor &open, const FileSystem::Visitor &entry, PathMaker path)
{
    alignas(8) char buffer[directoryPiece];
    const int code = forEachEntry(open.get(), buffer, [&](const char *name, unsigned char type, uint64_t) {
        const std::string_view text = name;
        if (text != "." && text != "..")
            entry(text, entryType(open.get(), name, type));
        return true;
    });
    if (code != 0)
        return systemFailure(code, path());
    return {};
}

template<typename PathMaker>
Result<std::vector<DirectoryEntry>> listEntries(const Descriptor &open, PathMaker path)
{
    std::vector<DirectoryEntry> entries;
    const auto add = [&](std::string_view name, FileType type) { entries.push_back({std::string(name), type}); };
    const Result<void> done = visitEntries(open, add, path);
    if (!done)
        return tl::unexpected(done.error());
    std::sort(entries.begin(), entries.end(), [](const DirectoryEntry &a, const DirectoryEntry &b) { return a.name < b.name; });
    return entries;
}

template<typename PathMaker>
Result<uint64_t> streamAt(int directory, const char *name, const PieceTaker &piece, PathMaker path)
{
    const Descriptor fd(::openat(directory, name, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW));
    if (fd.get() < 0)
        return systemFailure(errno == ELOOP ? ENXIO : errno, path());
    struct stat found;
    if (::fstat(fd.get(), &found) != 0)
        return systemFailure(errno, path());
    if (!S_ISREG(found.st_mode))
        return failure(ErrorCode::NotRegular, path().native(), "not a regular file");
    thread_local std::array<char, streamPiece> buffer;
    for (uint64_t total = 0;;) {
        const ssize_t count = ::read(fd.get(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemFailure(errno, path());
        total += uint64_t(count);
        if (count > 0 && !piece({buffer.data(), size_t(count)}))
            return failure(ErrorCode::Cancelled, path().native());
        // A regular file gives less than was asked for at its end alone; the size of before is a second witness.
        if (count == 0 || (size_t(count) < buffer.size() && total >= uint64_t(found.st_size)))
            return total;
    }
}

class DirectoryByHandle final : public OpenDirectory
{
public:
    DirectoryByHandle(Descriptor handle, Path path)
        : m_handle(std::move(handle))
        , m_path(std::move(path))
    {
    }
    Result<std::vector<DirectoryEntry>> list() override
    {
        return listEntries(m_handle, [this] { return m_path; });
    }
    Result<uint64_t> stream(const std::string &name, const PieceTaker &piece) const override
    {
        return streamAt(m_handle.get(), name.c_str(), piece, [&] { return m_path / name; });
    }
    Result<std::vector<DirectoryEntry>> listWithStatus(const std::string &name, Result<FileStatus> &before) const override
    {
        const Descriptor open(::openat(m_handle.get(), name.c_str(), directoryFlags));
        const int code = open.get() < 0 ? errno : 0;
        struct stat found;
        if (code == 0 && ::fstat(open.get(), &found) == 0)
            before = toStatus(found);
        else
            before = status(name, false);
        return code == 0 ? listEntries(open, [&] { return m_path / name; }) : systemFailure(code, m_path / name);
    }
    Result<FileStatus> status(const std::string &name, bool isEntry) const override
    {
        struct stat found;
        if (::fstatat(m_handle.get(), name.c_str(), &found, isEntry ? AT_SYMLINK_NOFOLLOW : 0) != 0)
            return systemFailure(errno, m_path / name);
        return toStatus(found);
    }

private:
    const Descriptor m_handle;
    const Path m_path;
};

} // namespace

Result<FileStatus> NativeFileSystem::status(const Path &path) const
{
    return statusOf(path, 0);
}
Result<FileStatus> NativeFileSystem::linkStatus(const Path &path) const
{
    return statusOf(path, AT_SYMLINK_NOFOLLOW);
}

Result<std::vector<DirectoryEntry>> NativeFileSystem::list(const Path &directory) const
{
    const Result<Descriptor> open = openDirectory(directory, 0);
    return open ? listEntries(*open, [&] { return directory; }) : tl::unexpected(open.error());
}

Result<std::vector<DirectoryEntry>> NativeFileSystem::listWithStatus(const Path &directory, Result<FileStatus> &before) const
{
    const Result<Descriptor> open = openDirectory(directory, 0);
    struct stat found;
    if (!open || ::fstat(open->get(), &found) != 0) {
        before = status(directory);
        return open ? listEntries(*open, [&] { return directory; }) : tl::unexpected(open.error());
    }
    before = toStatus(found);
    return listEntries(*open, [&] { return directory; });
}

Result<void> NativeFileSystem::visit(const Path &directory, const Visitor &entry) const
{
    const Result<Descriptor> open = openDirectory(directory, O_NOFOLLOW);
    return open ? visitEntries(*open, entry, [&] { return directory; }) : tl::unexpected(open.error());
}

Result<std::string> NativeFileSystem::read(const Path &file, uint64_t cap) const
{
    return readUpTo(file, cap, true);
}
Result<std::string> NativeFileSystem::readHead(const Path &file, uint64_t bytes) const
{
    return readUpTo(file, bytes, false);
}

Result<uint64_t> NativeFileSystem::stream(const Path &file, const PieceTaker &piece) const
{
    const Place place(file);
    if (place.error() != 0)
        return systemFailure(place.error(), file);
    return streamAt(place.directory(), place.name(), piece, [&file] { return file; });
}

Result<std::unique_ptr<OpenDirectory>> NativeFileSystem::open(const Path &directory) const
{
    Result<Descriptor> handle = openDirectory(directory, 0);
    if (!handle)
        return tl::unexpected(handle.error());
    return std::make_unique<DirectoryByHandle>(std::move(*handle), directory);
}

Result<Path> NativeFileSystem::readLink(const Path &link) const
{
    const Place place(link);
    if (place.error() != 0)
        return systemFailure(place.error(), link);
    std::string target(PATH_MAX, '\0');
    const ssize_t length = ::readlinkat(place.directory(), place.name(), target.data(), target.size());
    if (length < 0)
        return systemFailure(errno, link);
    target.resize(size_t(length));
    return Path(target);
}

#else

namespace {

tl::unexpected<Error> systemFailure(const std::error_code &code, const Path &path)
{
    if (code == std::errc::no_such_file_or_directory)
        return failure(ErrorCode::NotFound, pathBytes(path), code.message());
    if (code == std::errc::not_a_directory)
        return failure(ErrorCode::NotADirectory, pathBytes(path), code.message());
    if (code == std::errc::permission_denied)
        return failure(ErrorCode::PermissionDenied, pathBytes(path), code.message());
    return failure(ErrorCode::Io, pathBytes(path), code.message());
}

FileType toType(std::filesystem::file_type type)
{
    switch (type) {
    case std::filesystem::file_type::regular: return FileType::Regular;
    case std::filesystem::file_type::directory: return FileType::Directory;
    case std::filesystem::file_type::symlink: return FileType::Link;
    default: return FileType::Other;
    }
}

Result<FileStatus> statusOf(const Path &path, DWORD flags)
{
    const HANDLE handle = ::CreateFileW(path.c_str(), FILE_READ_ATTRIBUTES, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | flags, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return systemFailure(std::error_code(int(::GetLastError()), std::system_category()), path);
    BY_HANDLE_FILE_INFORMATION info;
    const BOOL good = ::GetFileInformationByHandle(handle, &info);
    ::CloseHandle(handle);
    if (!good)
        return systemFailure(std::error_code(int(::GetLastError()), std::system_category()), path);
    FileStatus status;
    if (info.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT)
        status.type = FileType::Link;
    else if (info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
        status.type = FileType::Directory;
    else
        status.type = FileType::Regular;
    status.size = (uint64_t(info.nFileSizeHigh) << 32) | info.nFileSizeLow;
    status.identity = {info.dwVolumeSerialNumber, (uint64_t(info.nFileIndexHigh) << 32) | info.nFileIndexLow};
    const uint64_t ticks = (uint64_t(info.ftLastWriteTime.dwHighDateTime) << 32) | info.ftLastWriteTime.dwLowDateTime;
    constexpr int64_t secondsTo1970 = 11644473600;
    status.modified = {int64_t(ticks / 10000000) - secondsTo1970, int32_t(ticks % 10000000 * 100)};
    status.changed = status.modified;
    return status;
}

Result<std::string> readUpTo(const Path &file, uint64_t limit, bool whole)
{
    const Result<FileStatus> found = statusOf(file, 0);
    if (!found)
        return tl::unexpected(found.error());
    if (found->type != FileType::Regular)
        return failure(ErrorCode::NotRegular, pathBytes(file), "not a regular file");
    if (whole && found->size > limit)
        return failure(ErrorCode::TooLarge, pathBytes(file), std::to_string(found->size) + " bytes");
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return failure(ErrorCode::PermissionDenied, pathBytes(file), "could not be opened");
    std::string text(size_t(std::min<uint64_t>(found->size, limit)), '\0');
    stream.read(text.data(), std::streamsize(text.size()));
    text.resize(size_t(stream.gcount()));
    return text;
}

} // namespace

Result<FileStatus> NativeFileSystem::status(const Path &path) const
{
    return statusOf(path, 0);
}
Result<FileStatus> NativeFileSystem::linkStatus(const Path &path) const
{
    return statusOf(path, FILE_FLAG_OPEN_REPARSE_POINT);
}

Result<std::vector<DirectoryEntry>> NativeFileSystem::list(const Path &directory) const
{
    std::error_code code;
    std::vector<DirectoryEntry> entries;
    std::filesystem::directory_iterator it(directory, code);
    for (; !code && it != std::filesystem::directory_iterator(); it.increment(code))
        entries.push_back({pathBytes(it->path().filename()), toType(it->symlink_status().type())});
    if (code)
        return systemFailure(code, directory);
    std::sort(entries.begin(), entries.end(), [](const DirectoryEntry &a, const DirectoryEntry &b) { return a.name < b.name; });
    return entries;
}

Result<std::vector<DirectoryEntry>> NativeFileSystem::listWithStatus(const Path &directory, Result<FileStatus> &before) const
{
    return FileSystem::listWithStatus(directory, before);
}

Result<std::unique_ptr<OpenDirectory>> NativeFileSystem::open(const Path &directory) const
{
    return FileSystem::open(directory);
}

Result<void> NativeFileSystem::visit(const Path &directory, const Visitor &entry) const
{
    return FileSystem::visit(directory, entry);
}

Result<std::string> NativeFileSystem::read(const Path &file, uint64_t cap) const
{
    return readUpTo(file, cap, true);
}
Result<std::string> NativeFileSystem::readHead(const Path &file, uint64_t bytes) const
{
    return readUpTo(file, bytes, false);
}

Result<uint64_t> NativeFileSystem::stream(const Path &file, const PieceTaker &piece) const
{
    const Result<FileStatus> found = statusOf(file, FILE_FLAG_OPEN_REPARSE_POINT);
    if (!found)
        return tl::unexpected(found.error());
    if (found->type != FileType::Regular)
        return failure(ErrorCode::NotRegular, pathBytes(file), "not a regular file");
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return failure(ErrorCode::PermissionDenied, pathBytes(file), "could not be opened");
    std::vector<char> buffer(64 * 1024);
    uint64_t total = 0;
    while (in.read(buffer.data(), std::streamsize(buffer.size())), in.gcount() > 0) {
        total += uint64_t(in.gcount());
        if (!piece({buffer.data(), size_t(in.gcount())}))
            return failure(ErrorCode::Cancelled, pathBytes(file));
    }
    if (in.bad())
        return failure(ErrorCode::Io, pathBytes(file), "could not be read");
    return total;
}

Result<Path> NativeFileSystem::readLink(const Path &link) const
{
    std::error_code code;
    Path target = std::filesystem::read_symlink(link, code);
    if (code)
        return systemFailure(code, link);
    return target;
}

#endif

std::vector<Mount> NativeFileSystem::mounts() const
{
    std::vector<Mount> found;
#if defined(__linux__)
    std::ifstream table("/proc/self/mountinfo", std::ios::binary);
    found = parseMountInfo(std::string(std::istreambuf_iterator<char>(table), {}));
#elif defined(__APPLE__)
    struct statfs *table = nullptr;
    const int count = ::getmntinfo(&table, MNT_NOWAIT);
    for (int i = 0; i < count; ++i) {
        const std::string device = std::to_string(table[i].f_fsid.val[0]) + ":" + std::to_string(table[i].f_fsid.val[1]);
        found.push_back({table[i].f_mntonname, device, table[i].f_fstypename});
    }
#endif
    return found;
}

} // namespace truewheel
