#pragma once
#include "core/base/path.h"
#include "core/base/result.h"

#include <string_view>

namespace truewheel {

/// A file that the person asked for, under a name of their choice: whole or not at all, and one that was there stays when the new one
/// cannot be written. Errors: PermissionDenied, Io (subject: the file).
Result<void> saveFile(const Path &file, std::string_view content);

} // namespace truewheel
