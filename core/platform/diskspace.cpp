#include "core/platform/diskspace.h"

#include <system_error>

namespace truewheel {

Result<uint64_t> freeSpace(const Path &path)
{
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(path, error);
    if (error)
        return failure(error == std::errc::no_such_file_or_directory ? ErrorCode::NotFound : ErrorCode::Io, pathBytes(path),
                       error.message());
    return uint64_t(space.available);
}

} // namespace truewheel
