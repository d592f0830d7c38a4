#pragma once
#include "core/repair/environmentsteps.h"
#include "core/repair/environmentworld.h"
#include "core/repair/repointing.h"

#include <vector>

namespace truewheel {

/// How an environment is put right. Made by planEnvironmentRepair(), shown, then run by runEnvironmentRepair(). A value.
struct EnvironmentRepairPlan {
    InventoryEntry before;
    SavedEnvironment saved;
    /// RecreateEnvironment: the steps make a new one at `beside`. RepointEnvironment: `changes` first, then the steps (links to projects
    /// that moved along). Without steps and changes there is nothing to repair.
    Plan plan;
    Path beside;
    std::vector<FileChange> changes;
    bool isFromLock = false; ///< what is locked comes from the project's uv.lock, the rest from the environment's own list
    std::vector<MakeNote> notes;
    std::vector<Path> builds; ///< as MakeSteps
    std::vector<SavedPackage> expected;

    bool isNeeded() const { return !plan.steps.empty() || !changes.empty(); }
};

/// Looks only. Repairs what health calls broken: an environment that was moved has its scripts pointed to where it is, where they can be;
/// every other is made anew. Errors: of removableEnvironment() and refuseWhenUsed(); Unsupported (a conda prefix, a tool of uv or pipx: the
/// detail says which command repairs it); ToolMissing (no uv).
Result<EnvironmentRepairPlan> planEnvironmentRepair(const Path &path, const EnvironmentWorld &world, JobContext &job);

/// Recreate: the new environment is made beside the old one and looked at; only then the old one goes to the trash (without one: to a name
/// beside) and the new one to its place. Until then the old one is untouched, and what fails leaves nothing behind. What was taken away can
/// be restored (restorables()). Repoint: each file whole or not at all. Then it is looked at again. Journalled.
Result<EnvironmentReport> runEnvironmentRepair(const EnvironmentRepairPlan &plan, const EnvironmentWorld &world, const RepairEvents &events,
                                               JobContext &job);

/// Moves what was made at `beside`, a name from besideFor(), to `at`, which must be free, and lets its scripts say so.
Result<void> placeMade(const Path &beside, const Path &at, const EnvironmentWorld &world);
/// A free name that is `at` and a suffix that is nowhere else.
Path besideFor(const Path &at, const FileSystem &fs);

} // namespace truewheel
