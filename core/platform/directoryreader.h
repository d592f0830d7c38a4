#pragma once
// Inside core/platform on POSIX: the entries of an open directory.
#ifndef _WIN32
#include <cerrno>
#include <cstdint>
#include <dirent.h>
#include <fcntl.h>
#include <span>
#include <unistd.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif

namespace truewheel {

/// Calls `take(name, type, inode)` for each entry of the directory that is open as `directory`, until it answers false; the type is a DT_
/// constant of dirent.h. 0, or an errno. `buffer` is used during the call, where the system has directories read into one.
template<typename Take>
int forEachEntry(int directory, [[maybe_unused]] std::span<char> buffer, Take take)
{
#ifdef __linux__
    for (;;) {
        const long count = ::syscall(SYS_getdents64, directory, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 ? errno : 0;
        for (long at = 0; at < count;) {
            const auto *entry = reinterpret_cast<const dirent64 *>(buffer.data() + at);
            at += entry->d_reclen;
            if (!take(static_cast<const char *>(entry->d_name), entry->d_type, uint64_t(entry->d_ino)))
                return 0;
        }
    }
#else
    const int own = ::fcntl(directory, F_DUPFD_CLOEXEC, 0);
    DIR *stream = own < 0 ? nullptr : ::fdopendir(own);
    if (!stream) {
        const int code = errno;
        if (own >= 0)
            ::close(own);
        return code;
    }
    errno = 0;
    while (const dirent *entry = ::readdir(stream)) {
        if (!take(static_cast<const char *>(entry->d_name), entry->d_type, uint64_t(entry->d_ino)))
            break;
        errno = 0;
    }
    const int code = errno;
    ::closedir(stream);
    return code;
#endif
}

} // namespace truewheel
#endif
