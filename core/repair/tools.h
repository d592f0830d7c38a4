#pragma once
#include "core/base/path.h"
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"

#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// A tool found on this machine. The version is read from its own metadata or name when that is possible without running it.
struct Tool {
    Path path; ///< absolute
    std::string version; ///< empty when unknown
    bool operator==(const Tool &) const = default;
};

/// Where a tool must never be taken from: the project, the environment and the current directory (THREATS 6).
struct ForbiddenPlaces {
    std::vector<Path> directories;
};

/// uv: the setting, then PATH, then the places of user installs (~/.local/bin, cargo, pipx, uv's own, Homebrew, the platform's).
/// Only from absolute directories outside the forbidden places, owned by the user or root and not writable by others.
std::optional<Tool> findUv(const FileSystem &fs, const Locations &locations, const EnvironmentVariables &environment,
                           const ForbiddenPlaces &forbidden, const Path &setting = {});

} // namespace truewheel
