#pragma once
#include "core/base/result.h"
#include "core/environments/environment.h"
#include "core/platform/filesystem.h"

#include <string>
#include <string_view>

namespace truewheel {

/// The three parts of the name of a file in `conda-meta`: "python-3.11.7-hab00c5b_1_cpython.json".
struct CondaPackage {
    std::string name;
    std::string version;
    std::string build;
    bool operator==(const CondaPackage &) const = default;
};
/// An empty name when it is no such name.
CondaPackage parseCondaPackage(std::string_view fileName);

/// True when conda, mamba, micromamba or pixi made the directory: `conda-meta` with `history` or pixi's own mark in it.
bool isCondaPrefix(const Path &path, const FileSystem &fs);

/// The environment that a conda or pixi prefix is; of kind "conda". One without Python has an interpreter that is not known, and no
/// `python`. Errors: NotFound (no prefix), FileSystem's.
Result<Environment> readCondaPrefix(const Path &path, const FileSystem &fs, Os os);

} // namespace truewheel
