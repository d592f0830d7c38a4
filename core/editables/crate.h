#pragma once
#include "core/platform/filesystem.h"

#include <vector>

namespace truewheel {

/// What cargo reads to build the crate of `manifest` (Cargo.toml): the manifest, Cargo.lock and the manifest of the workspace,
/// build.rs, every `.rs` file below the directory of its library, and the same of the crates that it depends on by path, within
/// bounds. Registry crates are named by Cargo.lock. A manifest that cannot be read gives nothing.
std::vector<Path> crateSources(const Path &manifest, const ScanFileSystem &fs);

} // namespace truewheel
