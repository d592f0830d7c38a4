#pragma once
#include "core/platform/filesystem.h"

#include <optional>

namespace truewheel {

/// What a path that a person drops, opens or names is to Truewheel.
enum class PathKind {
    Project,         ///< a directory with pyproject.toml or setup.py
    ProjectFile,     ///< a pyproject.toml
    Environment,     ///< a directory with pyvenv.cfg
    EnvironmentFile, ///< a `.venv` that is a text file
    Archive,         ///< a wheel or a source distribution, by its name
    Folder,          ///< any other directory: environments are looked for below it
    Unusable,
};

struct PathUse {
    Path path;
    PathKind kind = PathKind::Unusable;
    std::optional<Error> error; ///< why it is unusable; nullopt for a file of another kind
};

/// Looks at the path itself and for the names of a project or an environment in it; reads no file.
PathUse describePath(const FileSystem &fs, const Path &path);

} // namespace truewheel
