#pragma once
#include "core/repair/recreation.h"
#include "core/repair/removal.h"
#include "core/repair/restoration.h"
#include "core/repair/upgrade.h"

#include <functional>
#include <memory>
#include <vector>

namespace truewheel {

/// What is asked of whole environments, as functions, so that a test answers by hand. Errors are those of the core functions they stand for.
struct EnvironmentActions {
    std::function<Result<RemovalPlan>(const Path &, RemovalMode, JobContext &)> planRemoval;
    std::function<Result<EnvironmentReport>(const RemovalPlan &, JobContext &)> remove;
    std::function<Result<std::vector<Restorable>>(JobContext &)> restorables;
    std::function<Result<RestorePlan>(const Path &, JobContext &)> planRestoration;
    std::function<Result<EnvironmentReport>(const RestorePlan &, const RepairEvents &, JobContext &)> restore;
    std::function<Result<EnvironmentRepairPlan>(const Path &, JobContext &)> planRepair;
    std::function<Result<EnvironmentReport>(const EnvironmentRepairPlan &, const RepairEvents &, JobContext &)> repair;
    std::function<Result<UpgradePlan>(const Path &, const std::vector<std::string> &, JobContext &)> planUpgrade;
    std::function<Result<EnvironmentReport>(const UpgradePlan &, const RepairEvents &, JobContext &)> upgrade;
};

/// The real world of these actions. What it is made of outlives it. Thread-safe.
class EnvironmentDoors
{
public:
    EnvironmentDoors(const RepairWorld &world, const EnvironmentVariables &variables, Path currentDirectory, Path programDirectory,
                     std::function<Path()> uvSetting);
    /// For what is done with `environment`: uv is looked for anew, and never in it.
    EnvironmentWorld worldFor(const Path &environment);

private:
    RepairWorld m_world;
    const EnvironmentVariables &m_variables;
    Path m_currentDirectory;
    Path m_programDirectory;
    std::function<Path()> m_uvSetting;
    NativeFileChanger m_changer;
};

EnvironmentActions nativeActions(const std::shared_ptr<EnvironmentDoors> &doors);

} // namespace truewheel
