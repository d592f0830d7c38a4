#include "core/platform/posixplace.h"

#ifndef _WIN32

#include <cerrno>
#include <climits>
#include <cstring>

namespace truewheel {

namespace {

#ifdef O_PATH
constexpr int passThrough = O_PATH | O_DIRECTORY | O_CLOEXEC;
#else
constexpr int passThrough = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
#endif

} // namespace

tl::unexpected<Error> systemFailure(int code, const Path &path)
{
    switch (code) {
    case ENOENT:
    case ENAMETOOLONG: return failure(ErrorCode::NotFound, path.native(), std::strerror(code)); // no such name can exist
    case ENOTDIR: return failure(ErrorCode::NotADirectory, path.native(), std::strerror(code));
    case EACCES:
    case EPERM: return failure(ErrorCode::PermissionDenied, path.native(), std::strerror(code));
    case ENXIO: return failure(ErrorCode::NotRegular, path.native(), std::strerror(code));
    default: return failure(ErrorCode::Io, path.native(), std::strerror(code));
    }
}

Place::Place(const Path &path)
    : m_name(path.c_str())
{
    size_t left = path.native().size();
    while (left >= PATH_MAX && m_error == 0) {
        const size_t slash = std::string_view(m_name, PATH_MAX - 1).rfind('/');
        const std::string piece(m_name, slash == std::string_view::npos ? 0 : slash);
        const int next = piece.empty() ? -1 : ::openat(directory(), piece.c_str(), passThrough);
        m_error = piece.empty() ? ENAMETOOLONG : next < 0 ? errno : 0;
        if (m_error == 0) {
            m_directory.reset(next);
            m_name += slash + 1;
            left -= slash + 1;
        }
    }
}

FileType fileTypeOf(mode_t mode)
{
    return S_ISREG(mode) ? FileType::Regular : S_ISDIR(mode) ? FileType::Directory : S_ISLNK(mode) ? FileType::Link : FileType::Other;
}

Result<Descriptor> openRegular(const Path &file, struct stat &status)
{
    const Place place(file);
    if (place.error() != 0)
        return systemFailure(place.error(), file);
    if (::fstatat(place.directory(), place.name(), &status, 0) != 0)
        return systemFailure(errno, file);
    if (!S_ISREG(status.st_mode))
        return failure(ErrorCode::NotRegular, file.native(), "not a regular file");
    Descriptor opened(::openat(place.directory(), place.name(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (opened.get() < 0 || ::fstat(opened.get(), &status) != 0)
        return systemFailure(errno, file);
    if (!S_ISREG(status.st_mode))
        return failure(ErrorCode::NotRegular, file.native(), "not a regular file");
    return opened;
}

} // namespace truewheel

#endif
