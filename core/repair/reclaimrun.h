#pragma once
#include "core/repair/ownertools.h"
#include "core/repair/runner.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// What was run, and what it really gave back: what the caches cost alone before it and after it, not what the tools say.
struct ReclaimReport {
    uint64_t promised = 0;        ///< bytes, of the commands that ran
    int64_t freed = 0;            ///< bytes; negative: the caches grew meanwhile
    bool isMeasured = true;       ///< false: a part of a cache could not be read, and `freed` is not known
    size_t commands = 0;          ///< how many ran to a good end
    std::vector<Said> reasons;    ///< English sentences; why a command was not run, or failed
    std::optional<Error> stopped; ///< Cancelled, or what kept a command from being run
    Path log;
    double seconds = 0;

    bool isAsPromised() const { return isMeasured && reasons.empty() && !stopped && freed == int64_t(promised); }
};

/// Runs the plan's commands, one after another, each after looking once more whether its cache is one (THREATS 3). Where another uv works
/// in a cache it waits, cancellably, and takes no lock to find out (THREATS 4). Nothing is forced. Journalled and logged. All events come
/// on the calling thread. Errors: Cancelled before the first command, Io (log or journal).
Result<ReclaimReport> runReclaim(const ReclaimPlan &plan, const OwnerTools &tools, const CacheWorld &world, const RepairWorld &repair,
                                 const RepairEvents &events, JobContext &job);

} // namespace truewheel
