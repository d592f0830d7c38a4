#pragma once
#include "core/platform/filesystem.h"

#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// What the outputs of a ninja build directory were last made from, besides what `build.ninja` names: each path once, as ninja
/// wrote it into `.ninja_deps` (its deps log, versions 3 and 4), absolute or relative to the directory. A log that breaks off
/// is read as far as it goes. Errors: Malformed (not such a log), FileSystem::read()'s.
Result<std::vector<std::string>> ninjaInputs(const FileSystem &fs, const Path &buildDirectory);

/// The same of the dependency files (in make's form) beside outputs, which meson's rule for Cython leaves there: `depfile = $out.dep`
/// in `build.ninja`, whose text is given. Names with blanks are passed over, and so is what cannot be read.
std::vector<std::string> depfileInputs(const FileSystem &fs, const Path &buildDirectory, std::string_view ninjaFile);

} // namespace truewheel
