#pragma once
#include "core/base/said.h"
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"

#include <map>
#include <set>
#include <string>

namespace truewheel {

/// The keys of the config settings that uv gives a build of `package` by itself when it runs in `project`: `config-settings` and
/// `config-settings-package` of the nearest uv.toml or `[tool.uv]` at or above it, and of the user's uv.toml. uv joins a setting
/// of the command line with these into a list, which backends refuse. A file that cannot be read gives nothing: uv says so itself.
std::set<std::string> configSettingsOfUv(const Path &project, const std::string &package, const FileSystem &fs, const Locations &locations,
                                         const EnvironmentVariables &variables);

/// True when uv, run in `project`, builds `package` in the environment itself: `no-build-isolation` or `no-build-isolation-package`
/// of the same files.
bool isBuiltInTheEnvironment(const Path &project, const std::string &package, const FileSystem &fs, const Locations &locations,
                             const EnvironmentVariables &variables);

/// Where `uv pip install`, run in `project`, puts packages whatever `--python` says: `pip.target` or `pip.prefix` of the same files. Empty:
/// into the environment.
std::string diversionOfUv(const Path &project, const FileSystem &fs, const Locations &locations, const EnvironmentVariables &variables);
/// A sentence that says so, and what to do.
Said saidOfDiversion(const std::string &diversion);

/// The variables that uv gave the build of an installed distribution (`extra-build-variables` of the project that was synced), as
/// its uv_build.json records them. A file that cannot be read gives nothing.
std::map<std::string, std::string> recordedVariables(const Path &distInfo, const FileSystem &fs);

} // namespace truewheel
