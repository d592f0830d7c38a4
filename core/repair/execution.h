#pragma once
#include "core/repair/runner.h"

#include <functional>
#include <optional>
#include <string>

namespace truewheel {

class RepairLog;

struct StepsResult {
    int exitCode = 0;  ///< of the last command that ran to its end
    std::string words; ///< why the tool failed, as it says
};

/// Runs the commands of the plan, one after the other, until one fails; what they say goes to the log and to the listener without secrets.
/// Errors: of ProcessRunner::run().
Result<StepsResult> runSteps(const Plan &plan, RepairLog &log, const RepairWorld &world, const RepairEvents &events, JobContext &job);

/// What every repair shares, a rebuild and a sync: trust, one build of a project at a time, the log, the journal, the commands.
/// `look` is called when the commands have ended, also when they failed or were cancelled, and fills in `after`, `verified` and `reason`
/// from what the disk shows; it must not be cancelled. `lookFirst` is asked when the turn has come: nullopt, or the report of a link that
/// needs no repair any more. Errors: those of runPlan().
using LookAgain = std::function<void(RepairReport &)>;
using LookFirst = std::function<std::optional<RepairReport>()>;
Result<RepairReport> executePlan(const Plan &plan, Verdict before, const RepairWorld &world, const RepairEvents &events, JobContext &job,
                                 const LookFirst &lookFirst, const LookAgain &look);

/// How a report that was stopped begins, without a full stop: "Cancelled; no process is left running".
Said howItStopped(const Error &stopped);

/// `failed` ("The build failed (status %1)") with the status, and what the tool said of it; ends as a sentence.
Said failedWith(const char *failed, int status, const std::string &toolError);

/// The link of `before` as the disk shows it now, from a new scan of its environment. Unlinked when it is there no more.
CheckedLink lookAgainAt(const CheckedLink &before, const RepairWorld &world);

/// The worst link of the environment; an intact nameless one of `project` when there is none.
CheckedLink worstLink(const Path &project, const Path &environment, const RepairWorld &world);

constexpr uint64_t askedCap = 32 * 1024 * 1024; // bytes of a tool's answer

/// What a tool says to a question that changes nothing. nullopt: this one is too old to know an option of it. Errors: ToolFailed (subject:
/// `tool`; detail: what it said, without secrets) and those of ProcessRunner::run().
Result<std::optional<std::string>> askTool(const Command &command, const std::string &tool, const RepairWorld &world, JobContext &job);

} // namespace truewheel
