#pragma once
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"

#include <set>
#include <string>

namespace truewheel {

/// The keys of the config settings that uv gives a build of `package` by itself when it runs in `project`: `config-settings` and
/// `config-settings-package` of the nearest uv.toml or `[tool.uv]` at or above it, and of the user's uv.toml. uv joins a setting
/// of the command line with these into a list, which backends refuse. A file that cannot be read gives nothing: uv says so itself.
std::set<std::string> configSettingsOfUv(const Path &project, const std::string &package, const FileSystem &fs, const Locations &locations,
                                         const EnvironmentVariables &variables);

} // namespace truewheel
