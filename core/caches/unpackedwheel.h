#pragma once
#include "core/platform/filesystem.h"

#include <vector>

namespace truewheel {

/// The `*.dist-info` of a wheel that lies unpacked in a directory. Errors: NotFound (it has none), that of the listing.
Result<Path> distInfoOf(const FileSystem &fs, const Path &wheel);

/// The absolute paths that the links of an unpacked editable wheel name: the directories in its `.pth` files, and the strings
/// in its finder or loader. As written, clean; each once. What cannot be read gives nothing.
std::vector<Path> linkedPaths(const FileSystem &fs, const Path &wheel);

} // namespace truewheel
