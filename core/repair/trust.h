#pragma once
#include "core/base/result.h"
#include "core/platform/filesystem.h"
#include "core/snapshot/state.h"

namespace truewheel {

/// SHA-256 (hex) of what decides which code a build runs: `[build-system]` and the hook tables of pyproject.toml, the files they
/// name, the backends in `backend-path`, setup.py, setup.cfg, meson.build, CMakeLists.txt, Cargo.toml, build.rs and the like at
/// the project's root. Sources are not in it. Errors: the first file that is there and cannot be read, TooLarge.
Result<std::string> buildConfigurationHash(const FileSystem &fs, const Path &project);

/// Building runs the project's code and the environment's `bin/python`, so a person's word is for the pair of both, by
/// device+inode, and holds while the build configuration has the same content (THREATS 5). Errors: those of
/// buildConfigurationHash() and State, and of the two directories.
Result<bool> isTrusted(const FileSystem &fs, const State &state, const Path &project, const Path &environment);
Result<void> grantTrust(const FileSystem &fs, State &state, const Path &project, const Path &environment);

} // namespace truewheel
