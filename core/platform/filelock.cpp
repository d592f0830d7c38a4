#include "core/platform/filelock.h"

#include "core/platform/privatefile.h"

#include <cerrno>
#include <cstring>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace truewheel {

#ifdef _WIN32

struct FileLock::Handle {
    HANDLE file = INVALID_HANDLE_VALUE;
    ~Handle() { ::CloseHandle(file); }
};

Result<std::optional<FileLock>> FileLock::tryLock(const Path &file)
{
    if (const Result<void> made = makePrivateFile(file); !made)
        return tl::unexpected(made.error());
    const HANDLE handle = ::CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                        OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return failure(ErrorCode::Io, pathBytes(file), "Windows error " + std::to_string(::GetLastError()));
    auto owned = std::make_shared<Handle>();
    owned->file = handle;
    OVERLAPPED whole = {};
    if (!::LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &whole))
        return std::nullopt;
    return FileLock(owned);
}

#else

struct FileLock::Handle {
    int fd = -1;
    ~Handle()
    {
        ::flock(fd, LOCK_UN); // a guard of what another thread started may hold a copy of the descriptor
        ::close(fd);
    }
};

Result<std::optional<FileLock>> FileLock::tryLock(const Path &file)
{
    if (const Result<void> made = makePrivateFile(file); !made)
        return tl::unexpected(made.error());
    const int fd = ::open(file.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return failure(errno == EACCES ? ErrorCode::PermissionDenied : ErrorCode::Io, file.native(), std::strerror(errno));
    auto owned = std::make_shared<Handle>();
    owned->fd = fd;
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return FileLock(owned);
    if (errno == EWOULDBLOCK || errno == EINTR)
        return std::nullopt;
    return failure(ErrorCode::Io, file.native(), std::strerror(errno));
}

#endif

} // namespace truewheel
