#pragma once
#include "core/editables/extent.h"
#include "core/evidence/evidence.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// What supports an expectation without proving it (DESIGN 4, rule `witness`).
struct Witnesses {
    /// Modules that are not there, with what hints that a build makes them: a source that compiles to it, a `.pyi` or a
    /// bytecode file beside nothing, the same module for another interpreter.
    std::map<std::string, std::vector<Evidence>> hints;
    /// Extension files of the distribution's own packages that this interpreter's suffixes fit, by module.
    std::map<std::string, Path> extensions;
    /// WHEEL says `Root-Is-Purelib: false`: the build thought of a platform.
    std::optional<Evidence> platformWheel;
};

Witnesses findWitnesses(const LinkReading &reading, const LinkExtent &extent, const LinkEnvironment &environment,
                        const ModuleFinder &finder, const ScanFileSystem &fs);

/// What the project says of one file that is not there: a pattern of its ignore file that fits, a build script that names it.
std::vector<Evidence> projectHints(const Project &project, const Path &file, const ScanFileSystem &fs);

} // namespace truewheel
