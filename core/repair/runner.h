#pragma once
#include "core/repair/plan.h"
#include "core/snapshot/snapshot.h"
#include "core/snapshot/state.h"

#include <functional>
#include <optional>
#include <string_view>

namespace truewheel {

/// What the runner uses of the world. All outlive the call.
struct RepairWorld {
    const FileSystem &fs;
    const ProcessRunner &processes;
    const Locations &locations;
    State &state;
};

/// What came back of a disk, and what was promised; bytes.
struct FreedBytes {
    uint64_t promised = 0;
    int64_t freed = 0;      ///< negative: the caches grew meanwhile
    bool isMeasured = true; ///< false: `freed` is not known
};

/// What a repair did. The verdict is what looking again said, never the tool's exit code.
struct RepairReport {
    Verdict before = Verdict::Unknown;
    CheckedLink after;
    int exitCode = 0;      ///< of the last command that ran to its end
    std::string toolError; ///< the line that tells most of why a tool failed (FailureWords); a stranger's text
    double seconds = 0;
    Path log;
    bool verified = false;  ///< the commands ended well, and it is no longer broken; nor stale, when it was that
    Said reason;            ///< English; why it is not verified and what form to try next; empty when it is
    Timestamp started = {}; ///< whole seconds
    /// Why the commands did not run to their end: Cancelled, or what kept one from running. Such a report is never verified.
    std::optional<Error> stopped = {};
    std::optional<FreedBytes> bytes = {}; ///< of Reclaim, which has no verdict
    bool wasIntact = false; ///< another repair had put the link right before this one's turn came: nothing was run, there is no log
};

struct RepairEvents {
    std::function<void(std::string_view)> output = [](std::string_view) {
    }; ///< what the tools say, a line or more at a time, without secrets
    std::function<void(const Step &)> stepStarted = [](const Step &) {};
    /// "waiting for another process (pid 123) that holds the lock of uv's cache"; empty when it goes on.
    std::function<void(const Said &)> waiting = [](const Said &) {};
};

/// All events come on the calling thread.
/// Runs the plan's steps, journals them, then looks again and writes the ledger. One build of a project at a time: a second
/// call for the same project (also from another process) waits, cancellably, and then looks first: what is no longer broken is not
/// built. Errors: Cancelled before its turn came, Untrusted (the pair of project and environment has not been trusted), NotRegular (checkInstallerReads()), Io (log or journal).
/// A build that fails, or is stopped, is not an error: it is a report that is not verified.
Result<RepairReport> runPlan(const Plan &plan, const CheckedLink &before, const RepairWorld &world, const RepairEvents &events,
                             JobContext &job);

} // namespace truewheel
