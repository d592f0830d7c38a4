#pragma once
#include "app/cli/context.h"
#include "app/cli/exitcode.h"

#include <string>
#include <vector>

namespace truewheel::cli {

/// What `cache reclaim` and `cache prune` are asked.
struct ReclaimQuestion {
    bool isPrune = false;
    std::string tool;                 ///< only its caches; empty: all
    std::vector<std::string> entries; ///< of reclaim: paths, NAME, NAME==VERSION
    std::string target;               ///< of reclaim: "10G"; empty: none
    bool isDryRun = false;
    bool isAllowed = false; ///< --yes
    bool allowsOlderOwner = false;
};

ExitCode reclaim(const ReclaimQuestion &question, Context &context);

} // namespace truewheel::cli
