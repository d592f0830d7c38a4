#pragma once
#include "app/cli/context.h"
#include "app/cli/exitcode.h"

#include <string>
#include <vector>

namespace truewheel::cli {

/// What `env remove`, `env restore` and `env repair` were asked for.
struct EnvironmentActionOptions {
    std::vector<std::string> paths;
    bool dryRun = false;
    bool yes = false;
    bool forGood = false; ///< remove: --delete
    bool list = false;    ///< restore: --list
};

ExitCode removeEnvironments(Context &context, const EnvironmentActionOptions &options);
ExitCode restoreEnvironments(Context &context, const EnvironmentActionOptions &options);
ExitCode repairEnvironments(Context &context, const EnvironmentActionOptions &options);

} // namespace truewheel::cli
