#pragma once
#include "app/gui/models/sizemap.h"
#include "core/session/look.h"
#include "core/session/machinescan.h"

#include <memory>

namespace truewheel::gui {

/// One editable build in a cache that would be restored without its generated files.
struct ArmedEntry {
    const StaleEntry *stale;
    const CachedWheel *wheel; ///< whose build it is; nullptr: not known
};

/// One thing that is not as it was.
struct OverviewChange {
    enum class Kind { Broke, Repaired, Appeared, Gone };
    Kind kind = Kind::Broke;
    QString name; ///< of a link for the first two, else of an environment
};

/// The machine in numbers, and what in it needs a person. Immutable; made on a worker.
struct Overview {
    std::shared_ptr<const Look> look;              ///< nullptr: nothing was found yet
    std::shared_ptr<const MachinePicture> picture; ///< the same moment or a later one
    std::vector<size_t> broken;                    ///< of the look's links: the worst first; without those that the person knows of
    std::vector<size_t> repairable;                ///< those of broken that a repair is known for
    std::vector<OverviewChange> changes;           ///< since the picture before: what broke first
    std::optional<Timestamp> before;               ///< when that was taken; nullopt: there is none to compare with
    std::shared_ptr<const SizeMap> map;            ///< of what is measured; nullptr without a picture
    std::vector<size_t> sick;                      ///< of the picture's environments: broken themselves, whatever their links
    std::vector<ArmedEntry> traps;                 ///< of the picture's caches
    int links = 0;                                 ///< all of them
    int accepted = 0;                              ///< the person knows of
    int suspect = 0;                               ///< it works, not as it should
    int unknown = 0;                               ///< could not be looked at
    int packages = 0;
    uint64_t environmentsOnDisk = 0; ///< bytes, of those that are measured
    uint64_t cachesOnDisk = 0;
    uint64_t reclaimable = 0; ///< bytes of what is stale in the caches
    bool hasCaches = false;   ///< the caches were read
    bool isMeasured = false;  ///< so were all sizes

    /// Something could not be looked at: what is not said to be broken may be so.
    bool isIncomplete() const { return unknown > 0 || (look && !look->snapshot.isComplete()); }
    const InventoryEntry &environment(size_t at) const { return *picture->environments[at]; }
    const CheckedLink &link(size_t at) const { return look->snapshot.editables[at]; }
};

/// Thread-safe. Any may be nullptr; `before` is what the picture is compared with.
std::shared_ptr<const Overview> makeOverview(std::shared_ptr<const Look> look, std::shared_ptr<const MachinePicture> picture,
                                             const std::shared_ptr<const MachinePicture> &before = {});

} // namespace truewheel::gui
