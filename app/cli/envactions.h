#pragma once
#include "app/cli/context.h"
#include "app/cli/exitcode.h"

#include <string>
#include <vector>

namespace truewheel::cli {

/// What `env remove`, `env restore`, `env repair` and `env upgrade` were asked for.
struct EnvironmentActionOptions {
    std::vector<std::string> paths;
    bool dryRun = false;
    bool yes = false;
    bool forGood = false;              ///< remove: --delete
    bool list = false;                 ///< restore: --list
    std::vector<std::string> packages; ///< upgrade: --package
};

ExitCode removeEnvironments(Context &context, const EnvironmentActionOptions &options);
ExitCode restoreEnvironments(Context &context, const EnvironmentActionOptions &options);
ExitCode repairEnvironments(Context &context, const EnvironmentActionOptions &options);
ExitCode upgradeEnvironments(Context &context, const EnvironmentActionOptions &options);

} // namespace truewheel::cli
