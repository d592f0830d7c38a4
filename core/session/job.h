#pragma once
#include "core/repair/sync.h"

#include <chrono>
#include <compare>
#include <optional>

namespace truewheel {

struct JobId {
    int value = 0; ///< 1, 2, … in the order asked for
    auto operator<=>(const JobId &) const = default;
};

enum class JobState {
    Waiting, ///< another build of the same project runs
    Running,
    Succeeded,   ///< it ran, and looking again said that it is repaired
    NotVerified, ///< it ran, and looking again said that it is not
    Failed,      ///< it could not run
    Cancelled,
};

/// One repair as the window shows it. A value: the session hands out copies.
struct Job {
    JobId id;
    Plan plan;
    JobState state = JobState::Waiting;
    bool isCancelling = false;                      ///< asked to stop; the tools are being ended
    Said step;                                      ///< title of the step that runs; English
    Said waitingFor;                                ///< "another uv (pid 12) …"; empty when it goes on
    std::optional<RepairReport> report;             ///< when its commands ran, also when they were stopped
    std::optional<Error> error;                     ///< Failed and Cancelled: what happened, and what state is left
    std::chrono::steady_clock::time_point started;  ///< valid unless Waiting
    std::chrono::steady_clock::time_point finished; ///< valid when isOver()

    bool isOver() const { return state != JobState::Waiting && state != JobState::Running; }
    /// It is over, and of one link: what is done to an environment or a cache is shown to the person first, each time.
    bool isRepeatable() const;
    /// So far, or in all; 0 while waiting.
    std::chrono::milliseconds elapsed() const;
};

} // namespace truewheel
