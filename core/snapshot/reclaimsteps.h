#pragma once
#include "core/snapshot/reclaim.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace truewheel {

/// A cache with what decides about its owner's commands.
struct OwnedCache {
    const OwnerCommands *owner = nullptr;
    OwnerFacts facts;
    std::optional<Error> refused; // why nothing may be removed in it
};

struct Reclaim::Data {
    CacheScan scan;
    std::vector<OwnedCache> owned; // one for each of scan.caches; none when nothing was measured
    std::vector<Path> environments;
    std::vector<Path> realEnvironments;
    std::optional<Usage> usage; // nullopt: `fixed` is the answer
    ReclaimPlan fixed;
    std::map<Path, size_t> rootOf;                  // of what can be selected
    std::map<Path, size_t> atomOf;                  // the root of what a command removes
    std::map<size_t, std::vector<WheelUse>> usesOf; // by the root of the wheel
};

/// The number of a cache, and what is asked of its owner.
using CacheRequest = std::pair<size_t, OwnerRequest>;
using CacheRequests = std::vector<CacheRequest>;

/// The steps of requests that are made one after another; those that remove nothing are left out. With the commands for them.
ReclaimPlan planFor(const Reclaim::Data &data, const CacheRequests &requests);

/// The same with what would break an environment at the end, since it is not run and counts for nothing of what is.
ReclaimPlan planWithBreaks(const Reclaim::Data &data, const CacheRequests &requests);

/// The bytes that each gives back, one after another.
std::vector<uint64_t> freedInTurn(const Reclaim::Data &data, const CacheRequests &requests);

/// All requests but those that would break an environment, what hurts least first.
CacheRequests inOrderOfPain(const Reclaim::Data &data);

/// The request that removes an entry. Never a purge, which takes everything.
std::optional<CacheRequest> requestFor(const Reclaim::Data &data, const Path &entry);

/// True when the cache's owner has a command for it, and nothing stands in the way.
bool canAsk(const OwnedCache &owned, const Cache &cache, OwnerVerb verb);

} // namespace truewheel
