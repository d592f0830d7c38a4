#pragma once
#include "core/base/result.h"
#include "core/platform/filesystem.h"
#include "core/snapshot/state.h"

namespace truewheel {

/// Building runs the project's code and the environment's `bin/python`, so a person's word is for the pair of both, by
/// device+inode, and holds while `[build-system]` and the build scripts have the same content (THREATS 5).
Result<bool> isTrusted(const FileSystem &fs, const State &state, const Path &project, const Path &environment);
Result<void> grantTrust(const FileSystem &fs, State &state, const Path &project, const Path &environment);

} // namespace truewheel
