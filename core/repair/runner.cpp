#include "core/repair/runner.h"

#include "core/base/wallclock.h"
#include "core/environments/reader.h"
#include "core/repair/execution.h"

#include <algorithm>

namespace truewheel {

namespace {

bool isBroken(Verdict verdict)
{
    return severityOf(verdict) == Severity::Broken;
}

Said whatIsMissing(const CheckedLink &checked)
{
    for (const Expectation &expectation : checked.expected) {
        if (expectation.state != FileState::Present && !expectation.optional)
            return said("%1 is %2", expectation.module.empty() ? displayPath(expectation.path) : expectation.module,
                        Said(toString(expectation.state).c_str()));
    }
    return said("%1 is %2", checked.link.name, Said(toString(checked.verdict).c_str()));
}

// The form that an isolated build cannot give (FACTS 5): its tools are gone with its temporary environment.
bool needsPreparing(const Plan &plan)
{
    return plan.action != RepairAction::PrepareAndRebuild && (plan.backend == "meson-python" || plan.backend == "scikit-build-core");
}

// A build tool that goes by time takes a spoilt file for up to date when it is newer than its sources.
Path leftAsItWas(const RepairReport &report, const FileSystem &fs)
{
    for (const Expectation &expectation : report.after.expected) {
        const Result<FileStatus> status = fs.status(expectation.found);
        if (expectation.state == FileState::Unloadable && !expectation.optional && status
            && status->modified.seconds <= report.started.seconds)
            return expectation.found;
    }
    return {};
}

// A module that the build lacks may be one that the environment has.
Said hintOfIsolation(const Plan &plan, const RepairReport &report)
{
    const std::vector<std::string> &argv = plan.steps.back().command.argv;
    const bool isIsolated = std::none_of(argv.begin(), argv.end(),
                                         [](const std::string &word) { return word.starts_with("--no-build-isolation"); });
    if (!isIsolated || !report.toolError.starts_with("ModuleNotFoundError: "))
        return {};
    const bool isPip = argv.size() > 2 && argv[1] == "-m";
    return said(" A build sees nothing of the environment, unless it is run with %1.",
                isPip ? std::string("--no-build-isolation") : "--no-build-isolation-package " + plan.package);
}

Said reasonFor(const Plan &plan, const RepairReport &report, const FileSystem &fs)
{
    const Said left = whatIsMissing(report.after);
    if (report.stopped)
        return said("%1; %2.", howItStopped(*report.stopped), left);
    if (report.after.verdict == Verdict::Unknown)
        return "What the build made could not be looked at.";
    if (report.exitCode != 0) {
        const Said state = isBroken(report.after.verdict) ? said("Still, %1.", left)
                                                          : Said("Its files are there, but it was not installed anew.");
        return said("%1 %2%3", failedWith("The build failed (status %1)", report.exitCode, report.toolError), state,
                    hintOfIsolation(plan, report));
    }
    if (const Path spoilt = leftAsItWas(report, fs); !spoilt.empty())
        return said("The build ended well, but %1: it took %2 for up to date and left it as it was. Delete that file, and repair again.",
                    left, displayPath(spoilt));
    if (needsPreparing(plan))
        return said("The build ended well, but %1: an isolated build cannot repair a %2 link, since its build tools are removed after it. "
                    "Try \"Prepare and rebuild\".",
                    left, plan.backend);
    return said("The build ended well, but %1.", left);
}

// What was saved while the build ran may not be what the compiler read.
void dropLateSources(const Path &project, const std::string &tag, Timestamp started, const FileSystem &fs, State &state)
{
    Result<std::vector<BuildRecord>> builds = state.builds(project, tag);
    if (!builds)
        return;
    size_t dropped = 0;
    for (BuildRecord &record : *builds) {
        const bool isNew = std::any_of(record.files.begin(), record.files.end(),
                                       [&](const MadeFile &made) { return made.stamp.modified >= started; });
        if (isNew)
            dropped += std::erase_if(record.inputs, [&](const BuildInput &input) {
                const Result<FileStatus> status = fs.status(input.file);
                return input.role == InputRole::Source && (!status || status->modified >= started);
            });
    }
    if (dropped > 0)
        (void)state.setBuilds(project, tag, *builds);
}

// The scan has written what it saw; these rows are from a build of ours.
void writeLedger(const RepairReport &report, const std::string &tag, const FileSystem &fs, State &state)
{
    const Path &project = report.after.link.project;
    Result<std::vector<LedgerRow>> rows = state.ledger(project, tag);
    if (!rows)
        return;
    const Timestamp now = wallClock();
    for (LedgerRow &row : *rows) {
        row.origin = "build";
        row.seen = now;
    }
    (void)state.setLedger(project, tag, *rows); // a ledger that cannot be written costs evidence, not the repair
    dropLateSources(project, tag, report.started, fs, state);
}

// A build that ran to its end and did not make a file which nothing but the ledger speaks for has shown that the project gave the
// file up. True when the ledger lost a row.
bool forgetWhatWasNotMade(const RepairReport &report, const std::string &tag, const FileSystem &fs, State &state)
{
    const CheckedLink &after = report.after;
    const Result<FileStatus> installed = fs.status(after.link.distInfo);
    Result<std::vector<LedgerRow>> rows = state.ledger(after.link.project, tag);
    if (report.stopped || report.exitCode != 0 || !isBroken(after.verdict) || !installed || installed->modified < report.started || !rows)
        return false;
    size_t forgotten = 0;
    for (const Expectation &expectation : after.expected) {
        if (expectation.state == FileState::Absent && isOnlyRemembered(expectation))
            forgotten += std::erase_if(*rows, [&](const LedgerRow &row) {
                const bool isFile = cleanAbsolute(row.file, after.link.project) == expectation.path;
                return expectation.module.empty() ? isFile : row.module == expectation.module;
            });
    }
    return forgotten > 0 && state.setLedger(after.link.project, tag, *rows);
}

std::string tagOf(const Path &environment, const RepairWorld &world)
{
    const Result<Environment> read = readEnvironment(environment, world.fs, world.locations.os);
    return read ? interpreterTag(read->interpreter) : std::string();
}

// What was broken when the plan was made may have been repaired while this call waited for its turn.
std::optional<RepairReport> reportWithoutNeed(const CheckedLink &before, const RepairWorld &world)
{
    if (!isBroken(before.verdict) && before.verdict != Verdict::Stale)
        return std::nullopt; // the person wants a build of what works
    CheckedLink now = lookAgainAt(before, world);
    const Severity severity = severityOf(now.verdict);
    const bool isDone = isBroken(before.verdict) ? severity == Severity::Fine || severity == Severity::Suspect
                                                 : now.verdict == Verdict::Intact;
    if (!isDone)
        return std::nullopt;
    RepairReport report;
    report.before = before.verdict;
    report.after = std::move(now);
    report.verified = true;
    report.wasIntact = true;
    return report;
}

} // namespace

Result<RepairReport> runPlan(const Plan &plan, const CheckedLink &before, const RepairWorld &world, const RepairEvents &events,
                             JobContext &job)
{
    const auto lookFirst = [&] { return reportWithoutNeed(before, world); };
    return executePlan(plan, before.verdict, world, events, job, lookFirst, [&](RepairReport &report) {
        report.after = lookAgainAt(before, world);
        const std::string tag = tagOf(plan.environment, world);
        if (forgetWhatWasNotMade(report, tag, world.fs, world.state))
            report.after = lookAgainAt(before, world);
        const Severity severity = severityOf(report.after.verdict);
        const bool works = severity == Severity::Fine || severity == Severity::Suspect;
        const bool isStillStale = before.verdict == Verdict::Stale && report.after.verdict == Verdict::Stale;
        report.verified = !report.stopped && works && !isStillStale && report.exitCode == 0;
        if (report.verified)
            writeLedger(report, tag, world.fs, world.state);
        else
            report.reason = reasonFor(plan, report, world.fs);
    });
}

} // namespace truewheel
