#pragma once
#include "core/editables/backends/backend.h"
#include "core/python/source/setuppy.h"

#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// The dotted name under which the link exposes a `.py` file; empty when it does not.
std::string exposedModule(const BackendInput &input, const Path &file);

/// A file that a build writes at `relative` (to the project). Ignored when the link does not expose the place.
void declareFile(const BackendInput &input, const std::string &relative, Certainty certainty, Evidence evidence, Declarations &declared);

/// The extensions of one kind that a script declares, with `ext_package` before their names.
void declareExtensions(const BackendInput &input, const SetupPyFacts &facts, ExtensionKind kind, const Path &script,
                       Declarations &declared);

/// What a script declares of one extension that makes `module`.
Declared declaredBy(const DeclaredExtension &extension, std::string module, const Path &script);

/// The module that Cython and mypyc make of a source: its name below the outermost directory with an `__init__`.
std::string moduleOfSource(const BackendInput &input, const Path &source);

/// The files below the project that a glob like "pkg/*.pyx" or "**/*.pyx" matches. A directory on the way that cannot
/// be listed is added to `declared.unreadable`.
std::vector<Path> globbed(const BackendInput &input, const std::string &pattern, Declarations &declared);

} // namespace truewheel
