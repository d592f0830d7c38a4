#pragma once
#include "core/platform/process.h"
#include "core/repair/tools.h"

#include <optional>
#include <string>

namespace truewheel {

/// The password that the person's own `keyring` keeps for a user of an index, asked for as pip and uv do: `keyring get URL USER`, then
/// `keyring get HOST USER`. nullopt: it has none, or there is no program of this name in PATH that may be run. What it says is the secret: it
/// goes to the caller and nowhere else. Runs a program: not for looking. Errors: those of ProcessRunner::run().
Result<std::optional<std::string>> passwordFromKeyring(const std::string &url, const std::string &user, const FileSystem &fs,
                                                       const Locations &locations, const EnvironmentVariables &variables,
                                                       const Path &currentDirectory, const ProcessRunner &processes, JobContext &job);

} // namespace truewheel
