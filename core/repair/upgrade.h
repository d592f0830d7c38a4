#pragma once
#include "core/repair/environmentworld.h"
#include "core/repair/plan.h"
#include "core/repair/sync.h"

#include <string>
#include <vector>

namespace truewheel {

/// What an update of packages in an environment that no lock holds will do. Made by planUpgrade(), shown, then run by runUpgrade(). A value.
struct UpgradePlan {
    Environment environment;
    std::vector<std::string> names;  ///< as they are installed
    std::vector<SyncChange> changes; ///< by name, as the tool said before; empty: there is nothing newer that it would install
    Plan plan;

    bool isNeeded() const { return !changes.empty(); }
};

/// Asks the environment's own tool what an update of these packages would change: uv, or the environment's pip where another program than uv
/// made it, or uv is not there. Changes nothing. What the named packages need is updated only where the new ones do not take it as it is.
/// The tool runs the environment's Python: Untrusted without the person's word for the pair of the environment with itself.
/// Other errors: NotFound (subject: a package that is not in it), Refused (an editable link, or one that no index gave: the update would put
/// another in its place), Unsupported (a lock or another tool holds the environment: the detail is the command that updates it; this pip is
/// too old to say before what it does), ToolMissing, NotRegular as checkInstallerReads(), and those of lookAtEnvironment() and askTool().
Result<UpgradePlan> planUpgrade(const Path &environment, const std::vector<std::string> &names, const EnvironmentWorld &world,
                                JobContext &job);

/// Runs the plan, then reads the environment: verified when each package of the preview is as announced. Journalled. Errors as runPlan().
Result<EnvironmentReport> runUpgrade(const UpgradePlan &plan, const EnvironmentWorld &world, const RepairEvents &events, JobContext &job);

} // namespace truewheel
