#pragma once
#include "core/platform/filesystem.h"

#include <string>
#include <vector>

namespace truewheel {

/// The unpacked wheels of that name and version in uv's cache: from an index or an address, and built from a directory or sdist
/// without `-e`; never editable builds. At most 8, of a bounded look. What cannot be read gives nothing.
std::vector<Path> unpackedWheelsOf(const FileSystem &fs, const Path &uvCache, const std::string &name, const std::string &version);

} // namespace truewheel
