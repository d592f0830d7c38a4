#pragma once
#include "app/cli/context.h"
#include "core/platform/process.h"
#include "core/snapshot/state.h"

namespace truewheel::cli {

/// The engine of the real program. The references outlive the result.
Engine nativeEngine(const FileSystem &fs, const ProcessRunner &processes, const Locations &locations,
                    const EnvironmentVariables &environment, const Path &currentDirectory, State &state);

} // namespace truewheel::cli
