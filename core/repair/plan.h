#pragma once
#include "core/editables/checkedlink.h"
#include "core/platform/process.h"

#include <string>
#include <vector>

namespace truewheel {

enum class RepairAction {
    Rebuild,
    PrepareAndRebuild,
    RecreateLink,
    Sync,
    Upgrade, ///< of packages in an environment that no lock holds
    RemoveEnvironment,
    RestoreEnvironment,
    RecreateEnvironment, ///< made anew beside itself, then exchanged
    RepointEnvironment,  ///< its scripts are made to name the place where it is
    Reclaim,             ///< commands of the owners of caches
};
/// "rebuild", "prepare+rebuild", "recreate-link", "sync", "upgrade", "remove-environment", "restore-environment", "recreate-environment",
/// "repoint-environment", "reclaim"
std::string toString(RepairAction action);

/// One command of a repair, with what it is for.
struct Step {
    Said title; ///< English, one line
    Command command;
    bool operator==(const Step &) const = default;
};

/// What a repair will do, to the word. Made by planRepair(), shown, then run by runPlan(). A value.
struct Plan {
    RepairAction action = RepairAction::Rebuild;
    std::string package;
    Path project;
    Path environment;
    std::string backend;
    std::vector<Step> steps;
    std::vector<std::string> installs; ///< what PrepareAndRebuild puts into the environment; to be confirmed
    bool operator==(const Plan &) const = default;
};

} // namespace truewheel
