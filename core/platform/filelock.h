#pragma once
#include "core/base/path.h"
#include "core/base/result.h"

#include <memory>
#include <optional>

namespace truewheel {

/// A lock between processes, and between the threads of one, on a file of our own. Held until it is destroyed; the system
/// lets go of it when the process ends. Never taken on anybody else's lock file.
class FileLock
{
public:
    /// nullopt when somebody else holds it. Makes the file and its directory. Errors: PermissionDenied, Io.
    static Result<std::optional<FileLock>> tryLock(const Path &file);

private:
    struct Handle;
    explicit FileLock(std::shared_ptr<Handle> handle)
        : m_handle(std::move(handle))
    {
    }
    std::shared_ptr<Handle> m_handle;
};

} // namespace truewheel
