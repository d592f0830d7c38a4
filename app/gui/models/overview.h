#pragma once
#include "core/session/look.h"
#include "core/session/machinescan.h"

#include <memory>

namespace truewheel::gui {

/// One editable build in a cache that would be restored without its generated files.
struct ArmedEntry {
    const StaleEntry *stale;
    const CachedWheel *wheel; ///< whose build it is; nullptr: not known
};

/// The machine in numbers, and what in it needs a person. Immutable; made on a worker.
struct Overview {
    std::shared_ptr<const Look> look;              ///< nullptr: nothing was found yet
    std::shared_ptr<const MachinePicture> picture; ///< the same moment or a later one
    std::vector<size_t> broken;                    ///< of the look's links: the worst first; without those that the person knows of
    std::vector<size_t> repairable;                ///< those of broken that a repair is known for
    std::vector<ArmedEntry> traps;                 ///< of the picture's caches
    int links = 0;                                 ///< all of them
    int accepted = 0;                              ///< the person knows of
    int suspect = 0;                               ///< it works, not as it should
    int unknown = 0;                               ///< could not be looked at
    int brokenEnvironments = 0;                    ///< that are broken themselves, whatever their links
    int packages = 0;
    uint64_t environmentsOnDisk = 0; ///< bytes, of those that are measured
    uint64_t cachesOnDisk = 0;
    uint64_t reclaimable = 0; ///< bytes of what is stale in the caches
    bool hasCaches = false;   ///< the caches were read
    bool isMeasured = false;  ///< so were all sizes

    /// Something could not be looked at: what is not said to be broken may be so.
    bool isIncomplete() const { return unknown > 0 || (look && !look->snapshot.isComplete()); }
    const CheckedLink &link(size_t at) const { return look->snapshot.editables[at]; }
};

/// Thread-safe. Either may be nullptr.
std::shared_ptr<const Overview> makeOverview(std::shared_ptr<const Look> look, std::shared_ptr<const MachinePicture> picture);

} // namespace truewheel::gui
