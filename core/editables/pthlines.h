#pragma once
#include "core/base/said.h"
#include "core/editables/editablelink.h"
#include "core/platform/filesystem.h"
#include "core/python/pth.h"

#include <vector>

namespace truewheel {

/// What site.py takes from a `.pth`.
struct ReachedLines {
    std::vector<PthLine> lines;
    Said fault; ///< why it does not take all of them: "starts with a byte order mark, …"; empty: it does
};

/// Before 3.13 a byte order mark spoils the first line. A line of code whose import fails ends the reading of the file: certain only where
/// no place of sys.path has the module, and no import hook that another `.pth` sets up names it.
ReachedLines reachedLines(const PthFile &pth, const LinkEnvironment &environment, const ScanFileSystem &fs);

} // namespace truewheel
