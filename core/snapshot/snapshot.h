#pragma once
#include "core/base/timestamp.h"
#include "core/editables/checkedlink.h"
#include "core/environments/environment.h"
#include "core/jobs/jobcontext.h"
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"
#include "core/snapshot/armedtrap.h"

#include <vector>

namespace truewheel {

/// The immutable joined picture of one scan.
struct Snapshot {
    std::vector<Environment> environments;
    std::vector<CheckedLink> editables; ///< sorted by project, then environment
    std::vector<ArmedTrap> traps;       ///< of projects at or below the paths that no environment links to; sorted by project
    /// What could not be looked at: the picture is incomplete when not empty. A file system below the paths that was not entered is Refused.
    std::vector<Error> unreadable;
    Timestamp taken;

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

} // namespace truewheel
