#pragma once
#include "core/repair/environmentsteps.h"
#include "core/repair/environmentworld.h"

#include <optional>
#include <vector>

namespace truewheel {

/// What is left of an environment that was removed.
enum class Whereabouts {
    InTrash,    ///< whole
    Beside,     ///< whole, under the name that it had been given to be deleted: the removal was cut off
    InPart,     ///< the same, but a part of it is gone
    NeverMoved, ///< the removal was cut off before it began: it is where it was
    ListOnly,   ///< its package list alone
};

struct Restorable {
    RemovalRow removal;
    SavedEnvironment saved;
    Whereabouts where = Whereabouts::ListOnly;
    Trashed trashed;      ///< of InTrash; of Beside and InPart its place
    bool isTaken = false; ///< something lies where the environment was: that one again, or another
};

/// Every environment that was removed and not restored, the newest first; and what a removal that was cut off has left of one that is there
/// again. Looks only. Errors: of state.db.
Result<std::vector<Restorable>> restorables(const EnvironmentWorld &world, JobContext &job);

/// How an environment is brought back. A value.
struct RestorePlan {
    Restorable from;
    bool movesBack = false; ///< it is whole; else it is made again by the commands of `plan`
    Plan plan;
    Path beside; ///< where the commands make it
    std::vector<MakeNote> notes;
    std::vector<Path> builds; ///< as MakeSteps
    std::vector<SavedPackage> expected;
};

/// Looks only. `path` is where the environment was, or lies now. Errors: NotFound (nothing was removed from there; its directory is gone),
/// Refused (something is there already), ToolMissing (it must be made again and there is no uv), Unsupported (a conda or pixi prefix that is
/// not in the trash any more; the detail says which command makes it).
Result<RestorePlan> planRestoration(const Path &path, const EnvironmentWorld &world, JobContext &job);

/// Moves it back, or makes it again; then looks. What was made in vain is removed again. Journalled.
Result<EnvironmentReport> runRestoration(const RestorePlan &plan, const EnvironmentWorld &world, const RepairEvents &events,
                                         JobContext &job);

} // namespace truewheel
