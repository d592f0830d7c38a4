#pragma once
#include "core/base/path.h"

#include <string>

namespace truewheel {

/// Opens the empty file for the length of the process, and writes into it when the process crashes. `heading` is copied, of at most 2 KiB.
/// False when the file cannot be opened.
bool installCrashHandler(const Path &file, const std::string &heading);

/// True while the process that installed a handler on the file runs.
bool isCrashFileInUse(const Path &file);

} // namespace truewheel
