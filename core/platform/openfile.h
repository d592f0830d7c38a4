#pragma once
#include "core/base/path.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace truewheel {

class FileSystem;

/// A regular file that is read here and there. For one thread at a time.
class OpenFile
{
public:
    OpenFile() = default;
    virtual ~OpenFile() = default;
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    virtual uint64_t size() const = 0; ///< when it was opened
    /// Bytes from `offset` on: as many as `most`, fewer only where the file ends. Errors: Io.
    virtual Result<size_t> readAt(uint64_t offset, char *into, size_t most) = 0;
};

/// Opens a regular file; links are followed. Never blocks on a FIFO or device. A file system other than the native one gives it from memory.
/// Errors: as FileSystem::read().
Result<std::unique_ptr<OpenFile>> openFile(const FileSystem &fs, const Path &file);

} // namespace truewheel
