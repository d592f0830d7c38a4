#pragma once
#include "core/session/look.h"
#include "core/session/machinescan.h"

#include <map>

namespace truewheel {

/// What two pictures say that a person may want to be told of, flat.
struct Trouble {
    struct Link {
        CheckedLink checked;
        bool isAccepted = false;
    };
    struct Trap {
        std::string name; ///< of the package
        Path project;
        bool operator==(const Trap &) const = default;
    };
    std::map<std::string, Link> links;  ///< all links, by linkKey()
    bool hasCaches = false;             ///< the caches were read
    std::map<Path, Trap> traps;         ///< by their entry in the cache
    std::map<Path, uint64_t> stale;     ///< bytes that the stale entries of a cache hold on disk, where all were measured
    std::vector<OverBudget> overBudget; ///< caches that cost more than the person allows

    /// Broken, and nobody said that he knows.
    std::vector<CheckedLink> broken() const;
    int count(Severity severity) const; ///< of links that are not accepted
};

/// Of two pictures of one link the look's counts. Either may be nullptr.
Trouble troubleOf(const Look *look, const MachinePicture *machine);

/// The same environment and the same installed distribution are one link.
std::string linkKey(const CheckedLink &link);

} // namespace truewheel
