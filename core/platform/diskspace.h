#pragma once
#include "core/base/path.h"
#include "core/base/result.h"

#include <cstdint>

namespace truewheel {

/// Bytes that the user may still write to the file system of `path`. Errors: NotFound, Io.
Result<uint64_t> freeSpace(const Path &path);

} // namespace truewheel
