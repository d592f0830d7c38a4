#pragma once
#include "core/session/look.h"
#include "core/session/machinescan.h"

#include <map>
#include <set>

namespace truewheel {

/// What the disk says again of some environments of two pictures.
struct RefreshRequest {
    std::set<Path> environments;
    bool wantsWholeLook = false;
    std::shared_ptr<const Look> look;              ///< may be nullptr
    std::shared_ptr<const MachinePicture> machine; ///< may be nullptr
    std::vector<Path> asked;                       ///< what the look was asked for
    std::set<Path> building;                       ///< projects and environments that repairs of ours work on
};

struct Refresh {
    std::shared_ptr<const Look> look; ///< nullptr: nothing in it has changed
    bool needsWholeLook = false;      ///< it is wanted, or an environment came or went
    bool isWholeHeld = false;         ///< the whole look must wait: something is being built or installed
    ScannedAgain entries;
    bool hasOtherLinks = false; ///< a verdict has changed, or a link came or went
    std::set<Path> held;        ///< not looked at: something is being built or installed there
};

/// Environments in which a build or an installation runs are left as they are, so that no verdict is that of a half-made thing; when one
/// begins while they are looked at, what was seen is dropped.
Refresh refresh(const RefreshRequest &request, const SessionServices &services, JobContext &job);

} // namespace truewheel
