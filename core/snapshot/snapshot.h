#pragma once
#include "core/base/timestamp.h"
#include "core/editables/checkedlink.h"
#include "core/environments/environment.h"
#include "core/jobs/jobcontext.h"
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"
#include "core/snapshot/armedtrap.h"

#include <optional>
#include <vector>

namespace truewheel {

/// Why an environment is in a snapshot. One that several paths of the request mean has several.
struct SnapshotScope {
    Path environment;
    Path project;                  ///< its links to this project, or below it, are meant; empty: all are
    std::vector<Error> unreadable; ///< what it added to Snapshot::unreadable
    bool operator==(const SnapshotScope &) const = default;
};

/// The immutable joined picture of one scan.
struct Snapshot {
    std::vector<Environment> environments;
    std::vector<CheckedLink> editables; ///< sorted by project, then environment
    std::vector<ArmedTrap> traps;       ///< of projects at or below the paths that no environment links to; sorted by project
    /// What could not be looked at: the picture is incomplete when not empty. A file system below the paths that was not entered is Refused.
    std::vector<Error> unreadable;
    std::vector<SnapshotScope> scopes;
    Timestamp taken; ///< when the scan began

    bool isComplete() const { return unreadable.empty(); }
};

class State;

struct SnapshotRequest {
    /// Each may be a project, an environment (`.venv` as directory, link or text file), a `pyproject.toml`, or a root.
    std::vector<Path> paths;
    /// Environments outside `paths` that may hold links to the projects named ("known environments").
    std::vector<Path> knownEnvironments;
};

/// What the scan uses of the world. All outlive the call.
struct SnapshotWorld {
    const FileSystem &fs;
    const Locations &locations;
    State *state = nullptr; ///< the ledger; nullptr: none is read and none is written
};

/// Looks at the disk and judges every editable link of the environments meant by the request. Starts no program, writes
/// nothing but the ledger. Errors: NotFound or NotADirectory for a path of the request (subject: that path), Cancelled.
/// Everything else that cannot be read is in Snapshot::unreadable or CheckedLink::unreadable.
Result<Snapshot> takeSnapshot(const SnapshotRequest &request, const SnapshotWorld &world, JobContext &job);

/// `before` with one of its environments looked at again, as takeSnapshot() does it. nullopt when that is not enough to know the whole: the
/// environment is not in it or cannot be read any more, or its links lead to other projects than before.
std::optional<Snapshot> lookAgainAt(const Path &environment, const Snapshot &before, const SnapshotWorld &world);

} // namespace truewheel
