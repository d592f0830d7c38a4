#include "core/platform/privatefile.h"

#include <cerrno>
#include <system_error>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace truewheel {

namespace {

Result<void> result(const Path &path, const std::error_code &code)
{
    if (!code)
        return {};
    const bool denied = code == std::errc::permission_denied || code == std::errc::operation_not_permitted
        || code == std::errc::read_only_file_system;
    return failure(denied ? ErrorCode::PermissionDenied : ErrorCode::Io, pathBytes(path), code.message());
}

} // namespace

Result<void> makePrivateDirectory(const Path &directory)
{
    std::error_code code;
    if (std::filesystem::create_directories(directory, code))
        std::filesystem::permissions(directory, std::filesystem::perms::owner_all, code);
    return result(directory, code);
}

Result<void> makePrivateFile(const Path &file)
{
    if (Result<void> made = makePrivateDirectory(file.parent_path()); !made)
        return made;
#ifdef _WIN32
    const bool opened = std::ofstream(file, std::ios::app).is_open();
    return result(file, opened ? std::error_code() : std::make_error_code(std::errc::permission_denied));
#else
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return errno == EEXIST ? Result<void>() : result(file, std::error_code(errno, std::generic_category()));
    ::close(fd);
    return {};
#endif
}

Result<void> makeFilePrivate(const Path &file)
{
    std::error_code code;
    std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, code);
    return result(file, code);
}

Result<void> removePrivateFile(const Path &file)
{
    std::error_code code;
    std::filesystem::remove(file, code);
    return result(file, code);
}

bool isKnownWritable(const Path &directory)
{
#ifdef _WIN32
    (void)directory;
    return false;
#else
    return ::access(directory.c_str(), W_OK | X_OK) == 0;
#endif
}

PrivateFileWriter::PrivateFileWriter(const Path &file)
    : m_stream(file, std::ios::binary | std::ios::app)
{
}

Result<PrivateFileWriter> PrivateFileWriter::open(const Path &file)
{
    PrivateFileWriter writer(file);
    if (!writer.m_stream)
        return failure(ErrorCode::Io, pathBytes(file), "cannot be written to");
    return writer;
}

bool PrivateFileWriter::append(std::string_view text)
{
    m_stream << text;
    m_stream.flush();
    return m_stream.good();
}

} // namespace truewheel
