#pragma once
#include "core/editables/backends/backend.h"
#include "core/editables/trackedfiles.h"

#include <map>
#include <string>
#include <vector>

namespace truewheel {

/// A module that a build made, and its file.
struct MadeModule {
    std::string module;
    Path file;
};

/// The files that each module was compiled from, by what can be shown without building:
/// - the sources that its Extension(...), `ext-modules` or cythonize() names;
/// - its crate (crateSources()) for maturin and setuptools-rust;
/// - the `.py` beside a module that mypyc compiles;
/// - for the rest (CMake, Meson, build scripts that compute their sources): compilable files below the project that a build file names,
///   and the one beside the module that has its name;
/// each with what it includes. What git ignores and does not track, the output of Cython, and build directories are no sources; nor
/// is the configuration that uv watches itself (pyproject.toml, setup.py). A module of which nothing is known has no entry.
/// The `.py` files that are imported as they are do not appear: they are never built.
std::map<std::string, std::vector<Path>> sourcesOf(const std::vector<MadeModule> &modules, const BackendInput &input, TrackedFiles &git);

} // namespace truewheel
