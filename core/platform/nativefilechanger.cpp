// The person's own files on POSIX, by directory handle. Windows: nativefilechanger_windows.cpp.
#include "core/platform/filechanger.h"

#ifndef _WIN32
#include "core/platform/posixplace.h"
#include "core/platform/privatefile.h"
#include "core/platform/trash.h"

#include <cerrno>
#include <cstdio>
#include <ctime>
#include <random>
#include <sys/stat.h>
#ifdef __APPLE__
#include <QFile>
#endif

namespace truewheel {

namespace {

Result<struct stat> statOf(const Path &path)
{
    const Place place(path);
    struct stat found;
    if (place.error() != 0)
        return systemFailure(place.error(), path);
    if (::fstatat(place.directory(), place.name(), &found, AT_SYMLINK_NOFOLLOW) != 0)
        return systemFailure(errno, path);
    return found;
}

FileIdentity identityOf(const struct stat &status)
{
    return {uint64_t(status.st_dev), uint64_t(status.st_ino)};
}

tl::unexpected<Error> isAnother(const Path &path)
{
    return failure(ErrorCode::Refused, path.native(), "another thing has taken its place since it was looked at");
}

// 0, or an errno. Replaces nothing.
int renameNew(const Path &from, const Path &to)
{
    const Place source(from);
    const Place target(to);
    if (source.error() != 0 || target.error() != 0)
        return source.error() != 0 ? source.error() : target.error();
#if defined(__linux__)
    if (::renameat2(source.directory(), source.name(), target.directory(), target.name(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
#elif defined(__APPLE__)
    return ::renameatx_np(source.directory(), source.name(), target.directory(), target.name(), RENAME_EXCL) == 0 ? 0 : errno;
#endif
    struct stat there; // a file system that cannot say "only when the name is free"
    if (::fstatat(target.directory(), target.name(), &there, AT_SYMLINK_NOFOLLOW) == 0)
        return EEXIST;
    return ::renameat(source.directory(), source.name(), target.directory(), target.name()) == 0 ? 0 : errno;
}

// 0, an errno, or ESTALE: another thing has the name.
int renameSame(const Path &from, const FileIdentity &identity, const Path &to)
{
    const Result<struct stat> before = statOf(from);
    if (!before)
        return isAbsence(before.error()) ? ENOENT : EACCES;
    if (identityOf(*before) != identity)
        return ESTALE;
    if (const int code = renameNew(from, to); code != 0)
        return code;
    const Result<struct stat> after = statOf(to);
    if (after && identityOf(*after) == identity)
        return 0;
    (void)renameNew(to, from); // swapped between the look and the call
    return ESTALE;
}

tl::unexpected<Error> renameFailure(int code, const Path &from, const Path &to)
{
    if (code == ESTALE)
        return isAnother(from);
    if (code == EEXIST || code == ENOTEMPTY)
        return failure(ErrorCode::Refused, to.native(), "something has that name already");
    if (code == EXDEV)
        return failure(ErrorCode::Unsupported, from.native(), "it would leave its file system");
    return systemFailure(code, from);
}

int writeAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t count = ::write(fd, text.data(), text.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 ? errno : ENOSPC;
        text.remove_prefix(size_t(count));
    }
    return 0;
}

Result<void> removeName(const Path &path)
{
    const Place place(path);
    if (place.error() != 0)
        return systemFailure(place.error(), path);
    if (::unlinkat(place.directory(), place.name(), 0) != 0 && errno != ENOENT)
        return systemFailure(errno, path);
    return {};
}

#ifndef __APPLE__

std::string localTimeNow()
{
    const time_t now = ::time(nullptr);
    struct tm local;
    char text[32] = {};
    if (::localtime_r(&now, &local))
        (void)std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &local);
    return text;
}

struct TrashDirectory {
    Path path;
    Path relativeTo; // what the paths of its .trashinfo are relative to; empty: they are absolute
};

// The nearest that exists at or above `path`, links followed.
Result<FileStatus> statusAtOrAbove(Path path)
{
    const NativeFileSystem fs;
    Result<FileStatus> status = fs.status(path);
    while (!status && isAbsence(status.error()) && path.has_relative_path()) {
        path = path.parent_path();
        status = fs.status(path);
    }
    return status;
}

// A directory of this user's alone, made when it is not there. A link or a directory of somebody else's is none.
bool isOwnDirectory(const Path &path)
{
    const Place place(path);
    if (place.error() != 0 || (::mkdirat(place.directory(), place.name(), 0700) != 0 && errno != EEXIST))
        return false;
    const Result<struct stat> status = statOf(path);
    return status && S_ISDIR(status->st_mode) && status->st_uid == ::geteuid();
}

std::vector<TrashDirectory> trashDirectoriesFor(const Path &real, uint64_t device, const Path &homeTrash)
{
    std::vector<TrashDirectory> found;
    const Result<FileStatus> home = homeTrash.empty() ? failure(ErrorCode::NotFound, {}) : statusAtOrAbove(homeTrash);
    if (home && home->identity.device == device)
        found.push_back({homeTrash, {}});
    const Path top = topDirectoryOf(real, NativeFileSystem().mounts());
    const std::string user = std::to_string(::geteuid());
    const Result<struct stat> shared = statOf(top / ".Trash");
    if (shared && S_ISDIR(shared->st_mode) && (shared->st_mode & S_ISVTX) != 0 && isOwnDirectory(top / ".Trash" / user))
        found.push_back({top / ".Trash" / user, top});
    found.push_back({top / (".Trash-" + user), top});
    return found;
}

// All of them, without making any.
std::vector<Path> knownTrashDirectories(const Path &real, const Path &homeTrash)
{
    const Path top = topDirectoryOf(real, NativeFileSystem().mounts());
    const std::string user = std::to_string(::geteuid());
    return {homeTrash, top / ".Trash" / user, top / (".Trash-" + user)};
}

// 0, or an errno.
int writeTrashInfo(const Path &info, const Path &original)
{
    const Place place(info);
    const Descriptor fd(::openat(place.directory(), place.name(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (fd.get() < 0)
        return errno;
    const int code = writeAll(fd.get(), trashInfoText(original, localTimeNow()));
    if (code != 0)
        (void)removeName(info);
    return code;
}

// Its .trashinfo first, as the specification asks. 0, or an errno.
int moveInto(const TrashDirectory &trash, const Path &path, const Path &real, const FileIdentity &identity, Trashed &trashed)
{
    const bool isReady = trash.relativeTo.empty() ? makePrivateDirectory(trash.path).has_value() : isOwnDirectory(trash.path);
    if (!isReady || !isOwnDirectory(trash.path / "files") || !isOwnDirectory(trash.path / "info"))
        return EXDEV; // this one cannot be used
    const Path original = trash.relativeTo.empty() ? real : real.lexically_relative(trash.relativeTo);
    int code = EEXIST;
    for (int attempt = 1; code == EEXIST && attempt < 10'000; ++attempt) {
        const std::string name = trashName(path.filename().native(), attempt);
        trashed = {trash.path / "files" / name, trash.path / "info" / (name + ".trashinfo")};
        code = writeTrashInfo(trashed.info, original);
        if (code != 0)
            continue;
        code = renameSame(path, identity, trashed.place);
        if (code == ENOTEMPTY)
            code = EEXIST;
        if (code != 0)
            (void)removeName(trashed.info);
    }
    return code;
}

#endif

} // namespace

Result<Trashed> NativeFileChanger::moveToTrash(const Path &path, const FileIdentity &identity)
{
    const Result<struct stat> status = statOf(path);
    if (!status)
        return tl::unexpected(status.error());
    if (identityOf(*status) != identity)
        return isAnother(path);
    Trashed trashed;
#ifdef __APPLE__
    QString place;
    if (!QFile::moveToTrash(QFile::decodeName(QByteArray::fromStdString(path.native())), &place))
        return failure(ErrorCode::Unsupported, path.native(), "the system did not take it into the trash");
    trashed.place = Path(QFile::encodeName(place).toStdString());
    return trashed;
#else
    const Result<Path> parent = NativeFileSystem().realPath(path.parent_path());
    if (!parent)
        return tl::unexpected(parent.error());
    const Path real = *parent / path.filename();
    for (const TrashDirectory &trash : trashDirectoriesFor(real, uint64_t(status->st_dev), m_homeTrash)) {
        const int code = moveInto(trash, path, real, identity, trashed);
        if (code == 0)
            return trashed;
        if (code != EXDEV)
            return renameFailure(code, path, trashed.place);
    }
    return failure(ErrorCode::Unsupported, path.native(), "there is no trash on its file system");
#endif
}

std::optional<Trashed> NativeFileChanger::findInTrash(const Path &original, const FileIdentity &identity) const
{
#ifndef __APPLE__
    const NativeFileSystem fs;
    const Path real = fs.realPath(original.parent_path()).value_or(original.parent_path()) / original.filename();
    for (const Path &trash : knownTrashDirectories(real, m_homeTrash)) {
        const Result<std::vector<DirectoryEntry>> entries = fs.list(trash / "files");
        for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
            const Path place = trash / "files" / entry.name;
            const Result<struct stat> status = statOf(place);
            if (status && identityOf(*status) == identity)
                return Trashed{place, trash / "info" / (entry.name + ".trashinfo")};
        }
    }
#endif
    (void)original;
    (void)identity;
    return std::nullopt;
}

Result<void> NativeFileChanger::takeFromTrash(const Trashed &trashed, const FileIdentity &identity, const Path &to)
{
    if (Result<void> moved = rename(trashed.place, identity, to); !moved)
        return moved;
    // Without its thing the entry is only litter.
    return trashed.info.empty() ? Result<void>() : removeName(trashed.info);
}

Result<void> NativeFileChanger::rename(const Path &from, const FileIdentity &identity, const Path &to)
{
    const int code = renameSame(from, identity, to);
    if (code != 0)
        return renameFailure(code, from, to);
    return {};
}

Result<void> NativeFileChanger::replaceFile(const Path &file, const FileIdentity &identity, std::string_view content)
{
    const Result<struct stat> status = statOf(file);
    if (!status)
        return tl::unexpected(status.error());
    if (identityOf(*status) != identity || !S_ISREG(status->st_mode))
        return isAnother(file);
    const Path newer = file.parent_path() / (".truewheel-" + std::to_string(std::random_device()()));
    const Place place(newer);
    if (place.error() != 0)
        return systemFailure(place.error(), file);
    Descriptor fd(::openat(place.directory(), place.name(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (fd.get() < 0)
        return systemFailure(errno, file);
    int code = writeAll(fd.get(), content);
    if (code == 0 && status->st_uid != ::geteuid())
        code = ::fchown(fd.get(), status->st_uid, status->st_gid) == 0 ? 0 : errno;
    if (code == 0 && ::fchmod(fd.get(), status->st_mode & 07777) != 0)
        code = errno;
    if (code == 0 && ::fsync(fd.get()) != 0)
        code = errno;
    fd.reset();
    const Result<struct stat> now = statOf(file);
    const bool isSame = now && identityOf(*now) == identity;
    const Place target(file);
    if (code == 0 && isSame && target.error() == 0 && ::renameat(place.directory(), place.name(), target.directory(), target.name()) == 0)
        return {};
    code = code == 0 ? errno : code;
    (void)removeName(newer);
    if (!isSame)
        return isAnother(file);
    return systemFailure(code, file);
}

} // namespace truewheel

#endif
