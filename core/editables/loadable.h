#pragma once
#include "core/platform/filesystem.h"
#include "core/python/interpreter.h"

#include <optional>
#include <string>

namespace truewheel {

/// Why `interpreter` could not load this extension file, from the file's own header (ELF, Mach-O, PE); the file is
/// not loaded. nullopt: nothing speaks against it. One English clause ("is empty", "was built for arm64"). Errors: it
/// could not be read.
Result<std::optional<std::string>> loadProblem(const Path &file, const Interpreter &interpreter, const FileSystem &fs);

} // namespace truewheel
