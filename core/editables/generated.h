#pragma once
#include "core/editables/check.h"
#include "core/editables/extent.h"
#include "core/editables/project.h"

#include <vector>

namespace truewheel {

/// What a build made of an intact link, as far as its files tell: the extension modules, the expected files, and the
/// Python files that the work tree ignores or, without one, that were written while the link was being installed.
std::vector<RememberedFile> generatedFiles(const CheckedLink &checked, const Project &project, const LinkExtent &extent,
                                           const ModuleFinder &finder, const ScanFileSystem &fs);

} // namespace truewheel
