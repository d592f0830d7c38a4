#pragma once
// Inside core/platform on POSIX: descriptors, and paths over the system's limit.
#ifndef _WIN32
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/platform/filesystem.h"

#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace truewheel {

/// The error that an errno stands for.
tl::unexpected<Error> systemFailure(int code, const Path &path);

/// An open file descriptor, or none (-1); closes it.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor() { reset(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor(Descriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        reset(std::exchange(other.m_fd, -1));
        return *this;
    }
    int get() const { return m_fd; }
    void reset(int fd = -1)
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = fd;
    }

private:
    int m_fd = -1;
};

/// Where a system call finds `path`: the name() below directory(). A path over the system's limit is entered piece by piece.
/// `path` must outlive it.
class Place
{
public:
    explicit Place(const Path &path);
    int error() const { return m_error; } ///< an errno, or 0
    int directory() const { return m_directory.get() < 0 ? AT_FDCWD : m_directory.get(); }
    const char *name() const { return m_name; }

private:
    Descriptor m_directory;
    const char *m_name;
    int m_error = 0;
};

/// The type that a mode (st_mode) tells.
FileType fileTypeOf(mode_t mode);

/// Opens a regular file to read it; links are followed. Asks what it is before it opens it: to open a FIFO wakes its writer, to open a
/// device may do anything. `status`: of what was opened.
Result<Descriptor> openRegular(const Path &file, struct stat &status);

} // namespace truewheel
#endif
