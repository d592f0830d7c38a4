#pragma once
#include "core/caches/cacheowner.h"

namespace truewheel {

/// What `uv` itself says of its cache: the names of its buckets stand in the program. Reads it, runs nothing. `names`: of other buckets that
/// it may have. Without buckets where it does not tell (it is packed, or is a script).
OwnerProgram readUvProgram(const FileSystem &fs, const Path &file, const std::string &version, const std::set<std::string> &names = {});

} // namespace truewheel
