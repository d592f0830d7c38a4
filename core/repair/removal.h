#pragma once
#include "core/repair/environmentworld.h"
#include "core/repair/savedenvironment.h"

#include <memory>

namespace truewheel {

enum class RemovalMode { ToTrash, ForGood };

/// What a removal will take, to the byte and to the name. Made by planRemoval(), shown, then run by runRemoval(). A value.
struct RemovalPlan {
    RemovalMode mode = RemovalMode::ToTrash;
    Environment environment;
    SavedEnvironment saved;      ///< what is kept, so that it can be made again
    std::vector<Error> notSaved; ///< what could not be read for that
    std::shared_ptr<const TreeManifest> manifest;
    Sizes sizes;
    std::vector<std::string> strangers; ///< names in its top directory that no installer puts there
    std::vector<Path> inside;           ///< projects and repositories that lie in it and go with it
    int notSeen = 0;                    ///< processes of other users that could not be wholly looked at
    Path leftover;       ///< of a removal that was cut off, which this one finishes: what is taken lies there; empty: a whole environment
    int64_t removal = 0; ///< of the leftover
};

/// Looks only. Refused (removable.h, in use, a mount in it, something in it cannot be read; for good: a repository in it); the errors of
/// removableEnvironment(); Cancelled. A path whose removal was cut off means what is left of it.
Result<RemovalPlan> planRemoval(const Path &path, RemovalMode mode, const EnvironmentWorld &world, JobContext &job);

/// Looks again first: an environment that is not what the plan says any more is Refused and untouched. Then it is moved to the trash; or
/// renamed beside itself and removed, by the plan's names alone. Journalled. Killed at any moment, the environment is where it was, or whole
/// in the trash, or, when it is deleted for good, beside itself; restorables() tells. Errors: as planRemoval(); Unsupported (there is no
/// trash); Locked (another process changes it); Io. A removal that was begun is no error but a report.
Result<EnvironmentReport> runRemoval(const RemovalPlan &plan, const EnvironmentWorld &world, JobContext &job);

/// A free name beside `path`: ".NAME.truewheel-<purpose>-<number>".
Path nameBeside(const Path &path, const std::string &purpose, const FileSystem &fs);

} // namespace truewheel
