#include "core/repair/runner.h"

#include "core/environments/reader.h"
#include "core/repair/execution.h"

#include <chrono>

namespace truewheel {

namespace {

bool isBroken(Verdict verdict)
{
    return severityOf(verdict) == Severity::Broken;
}

std::string whatIsMissing(const CheckedLink &checked)
{
    for (const Expectation &expectation : checked.expected) {
        if (expectation.state != FileState::Present && !expectation.optional)
            return (expectation.module.empty() ? displayPath(expectation.path) : expectation.module) + " is " + toString(expectation.state);
    }
    return checked.link.name + " is " + toString(checked.verdict);
}

// The form that an isolated build cannot give (FACTS 5): its tools are gone with its temporary environment.
bool needsPreparing(const Plan &plan)
{
    return plan.action != RepairAction::PrepareAndRebuild && (plan.backend == "meson-python" || plan.backend == "scikit-build-core");
}

std::string reasonFor(const Plan &plan, const RepairReport &report)
{
    const std::string left = whatIsMissing(report.after);
    if (report.after.verdict == Verdict::Unknown)
        return "What the build made could not be looked at.";
    if (report.exitCode != 0) {
        const std::string status = "The build failed (status " + std::to_string(report.exitCode) + ")";
        const std::string state = isBroken(report.after.verdict) ? " Still, " + left + "." : std::string();
        return status + (report.toolError.empty() ? "." : ": " + report.toolError) + state + " The log has the compiler's words.";
    }
    if (needsPreparing(plan))
        return "The build ended well, but " + left + ": an isolated build cannot repair a " + plan.backend
            + " link, since its build tools are removed after it. Try \"Prepare and rebuild\".";
    return "The build ended well, but " + left + ".";
}

// The scan has written what it saw; these rows are from a build of ours.
void writeLedger(const CheckedLink &after, const Plan &plan, const RepairWorld &world)
{
    const Result<Environment> environment = readEnvironment(plan.environment, world.fs, world.locations.os);
    if (!environment)
        return;
    const std::string tag = interpreterTag(environment->interpreter);
    Result<std::vector<LedgerRow>> rows = world.state.ledger(after.link.project, tag);
    if (!rows)
        return;
    const int64_t now = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    for (LedgerRow &row : *rows) {
        row.origin = "build";
        row.seen = {now, 0};
    }
    (void)world.state.setLedger(after.link.project, tag, *rows); // a ledger that cannot be written costs evidence, not the repair
}

} // namespace

Result<RepairReport> runPlan(const Plan &plan, const CheckedLink &before, const RepairWorld &world, const RepairEvents &events,
                             JobContext &job)
{
    return executePlan(plan, before.verdict, world, events, job, [&](RepairReport &report) {
        report.after = lookAgainAt(before, world);
        const Severity severity = severityOf(report.after.verdict);
        const bool works = severity == Severity::Fine || severity == Severity::Suspect;
        report.verified = works && (report.exitCode == 0 || isBroken(before.verdict));
        if (report.verified)
            writeLedger(report.after, plan, world);
        else
            report.reason = reasonFor(plan, report);
    });
}

} // namespace truewheel
