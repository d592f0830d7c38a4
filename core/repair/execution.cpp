#include "core/repair/execution.h"

#include "core/base/text.h"
#include "core/base/wallclock.h"
#include "core/platform/filelock.h"
#include "core/platform/processtree.h"
#include "core/repair/failurewords.h"
#include "core/repair/installerreads.h"
#include "core/repair/locks.h"
#include "core/repair/lockwatch.h"
#include "core/repair/redact.h"
#include "core/repair/repairlog.h"
#include "core/repair/trust.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace truewheel {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto lockPoll = 100ms;  // how often the project's lock is tried
constexpr auto watchPoll = 500ms; // how often the kernel's table is read
constexpr auto silentTime = 30s;  // without output, where there is no table: uv may be waiting

// Waits its turn.
Result<FileLock> waitForLock(const Path &file, const Path &directory, const Said &waiting, const RepairEvents &events, JobContext &job)
{
    bool said = false;
    while (true) {
        Result<std::optional<FileLock>> lock = FileLock::tryLock(file);
        if (!lock)
            return tl::unexpected(lock.error());
        if (*lock) {
            if (said)
                events.waiting({});
            return **lock;
        }
        if (job.isCancelled())
            return failure(ErrorCode::Cancelled, pathBytes(directory), "Cancelled before it began. Nothing was changed.");
        if (!said)
            events.waiting(waiting);
        said = true;
        std::this_thread::sleep_for(lockPoll);
    }
}

// Of the project, then of the environment: nobody removes it meanwhile. One that is still to be made needs no lock.
Result<std::vector<FileLock>> lockBoth(const Plan &plan, const RepairWorld &world, const RepairEvents &events, JobContext &job)
{
    const Result<FileStatus> project = world.fs.status(plan.project);
    if (!project)
        return tl::unexpected(project.error());
    const Result<FileLock> first = waitForLock(projectLock(project->identity, world.locations), plan.project,
                                               "waiting for another repair of this project to end", events, job);
    if (!first)
        return tl::unexpected(first.error());
    const Result<FileStatus> environment = world.fs.status(plan.environment);
    if (!environment)
        return std::vector{*first};
    const Result<FileLock> second = waitForLock(environmentLock(environment->identity, world.locations), plan.environment,
                                                "waiting for another Truewheel that changes this environment", events, job);
    if (!second)
        return tl::unexpected(second.error());
    return std::vector{*first, *second};
}

// Tells the listener when the running command waits for a lock of another process, and when it goes on.
class WaitWatch
{
public:
    WaitWatch(const Plan &plan, const RepairWorld &world, const RepairEvents &events, std::string mark)
        : m_plan(plan)
        , m_world(world)
        , m_events(events)
        , m_mark(std::move(mark))
    {
    }
    ~WaitWatch() { say({}); }
    WaitWatch(const WaitWatch &) = delete;
    WaitWatch &operator=(const WaitWatch &) = delete;

    void outputCame() { m_lastOutput = Clock::now(); }

    void look()
    {
        if (Clock::now() < m_next)
            return;
        m_next = Clock::now() + watchPoll;
        if (m_world.locations.os == Os::Linux) {
            const auto isOurs = [this](int pid) { return carriesMark(pid, m_mark); };
            say(describeWaiting(lockTable().value_or(std::vector<LockEntry>()), isOurs, m_world.fs, m_world.locations.uvCache,
                                m_plan.environment));
        } else {
            say(Clock::now() > m_lastOutput + silentTime ? Said("no output for a while; another uv may hold a lock") : Said());
        }
    }

private:
    void say(const Said &what)
    {
        if (what != m_said)
            m_events.waiting(what);
        m_said = what;
    }

    const Plan &m_plan;
    const RepairWorld &m_world;
    const RepairEvents &m_events;
    std::string m_mark;
    std::string m_said;
    Clock::time_point m_lastOutput = Clock::now();
    Clock::time_point m_next = Clock::now() + watchPoll;
};

} // namespace

Result<StepsResult> runSteps(const Plan &plan, RepairLog &log, const RepairWorld &world, const RepairEvents &events, JobContext &job)
{
    StepsResult result;
    FailureWords words;
    const std::vector<std::string> secrets = secretsOfProcess();
    for (const Step &step : plan.steps) {
        events.stepStarted(step);
        log.write("# " + step.title + "\n# in " + displayPath(step.command.directory) + "\n$ "
                  + redacted(shellQuote(step.command.argv), secrets) + "\n");
        Command command = step.command;
        const std::string mark = newJobMark();
        command.set[jobVariable] = mark;
        WaitWatch watch(plan, world, events, mark);
        RedactedOutput output(secrets, [&](std::string_view text) {
            log.write(text);
            words.add(text);
            events.output(text);
        });
        JobContext watched;
        watched.isCancelled = [&] {
            watch.look();
            return job.isCancelled();
        };
        const Result<Exit> exit = world.processes.run(
            command,
            [&](std::string_view piece) {
            watch.outputCame();
            output.add(piece);
            },
            watched);
        output.finish();
        if (!exit) {
            log.write("\n# ended: " + exit.error().detail + (exit.error().code == ErrorCode::Cancelled ? "cancelled\n" : "\n"));
            return tl::unexpected(exit.error());
        }
        log.write("\n# status " + std::to_string(exit->code) + "\n");
        result.exitCode = exit->code;
        if (exit->code != 0)
            break;
    }
    result.words = words.best();
    return result;
}

namespace {

JournalRow journalRow(const Plan &plan, Verdict before, const Path &log)
{
    JournalRow row;
    row.started = wallClock();
    row.action = toString(plan.action);
    row.package = plan.package;
    row.project = plan.project;
    row.environment = plan.environment;
    for (const std::string &word : plan.steps.back().command.argv)
        row.argv.push_back(redacted(word, secretsOfProcess()));
    row.directory = plan.steps.back().command.directory;
    row.before = toString(before);
    row.log = log;
    return row;
}

std::string outcomeOf(const Result<StepsResult> &steps, const RepairReport &report)
{
    if (!steps)
        return steps.error().code == ErrorCode::Cancelled ? "cancelled" : "failed";
    if (report.verified)
        return "verified";
    return steps->exitCode == 0 ? "not verified" : "failed";
}

} // namespace

Result<RepairReport> executePlan(const Plan &plan, Verdict before, const RepairWorld &world, const RepairEvents &events, JobContext &job,
                                 const LookFirst &lookFirst, const LookAgain &look)
{
    if (plan.steps.empty())
        return failure(ErrorCode::Unsupported, pathBytes(plan.project), "The plan has no command.");
    const Result<std::vector<FileLock>> locks = lockBoth(plan, world, events, job);
    if (!locks)
        return tl::unexpected(locks.error());
    if (std::optional<RepairReport> done = lookFirst())
        return *std::move(done);
    // Asked under the lock: what is built is what was trusted.
    const Result<bool> trusted = isTrusted(world.fs, world.state, plan.project, plan.environment);
    if (!trusted)
        return tl::unexpected(trusted.error());
    if (!*trusted)
        return failure(ErrorCode::Untrusted, pathBytes(plan.project), "Building runs the code of this project.");
    if (const Result<void> readable = checkInstallerReads(plan.environment, world.fs, world.locations.os); !readable)
        return tl::unexpected(readable.error());
    Result<RepairLog> log = RepairLog::create(world.locations.logDirectory(), wallClock(),
                                              plan.package.empty() ? toString(plan.action) : plan.package);
    if (!log)
        return tl::unexpected(log.error());
    JournalRow row = journalRow(plan, before, log->file());
    const Result<int64_t> id = world.state.beginJournal(row);
    if (!id)
        return tl::unexpected(id.error());
    row.id = *id;

    const auto began = Clock::now();
    const Result<StepsResult> steps = runSteps(plan, *log, world, events, job);
    RepairReport report;
    report.before = before;
    report.started = row.started;
    report.log = log->file();
    report.exitCode = steps ? steps->exitCode : 0;
    report.toolError = steps ? steps->words : std::string();
    if (!steps)
        report.stopped = steps.error();
    look(report);
    report.seconds = std::chrono::duration<double>(Clock::now() - began).count();
    if (!report.verified && report.exitCode != 0) {
        const bool isEnded = report.reason.ends_with('.') || report.reason.ends_with("…");
        report.reason = said(isEnded ? "%1 %2" : "%1. %2", report.reason, log->closing());
    }
    log->write("# now: " + (report.verified ? "verified\n" : report.reason + "\n"));
    log->finish();

    row.seconds = report.seconds;
    row.exitCode = report.exitCode;
    row.after = toString(report.after.verdict);
    row.outcome = outcomeOf(steps, report);
    const Result<void> written = world.state.endJournal(row);
    if (!written && !report.stopped)
        return tl::unexpected(written.error());
    return report;
}

Said failedWith(const char *failed, int status, const std::string &toolError)
{
    const Said fact = said(failed, std::to_string(status));
    const bool isEnded = toolError.ends_with('.') || toolError.ends_with("…");
    return toolError.empty() ? said("%1.", fact) : said(isEnded ? "%1: %2" : "%1: %2.", fact, toolError);
}

Said howItStopped(const Error &stopped)
{
    if (stopped.code == ErrorCode::Cancelled)
        return "Cancelled; no process is left running";
    return stopped.detail.empty() ? said("A command could not be run: %1", displayText(stopped.subject))
                                  : said("A command could not be run: %1: %2", displayText(stopped.subject), stopped.detail);
}

CheckedLink lookAgainAt(const CheckedLink &before, const RepairWorld &world)
{
    JobContext job; // what was built is looked at also after a cancel
    CheckedLink after = before;
    const Result<Snapshot> snapshot = takeSnapshot({{before.link.environment}, {}}, {world.fs, world.locations, &world.state}, job);
    if (!snapshot) {
        after.verdict = Verdict::Unknown;
        after.unreadable = {snapshot.error()};
        return after;
    }
    for (const CheckedLink &checked : snapshot->editables) {
        const bool isSame = normalizedName(checked.link.name) == normalizedName(before.link.name);
        if (isSame && checked.link.project == before.link.project)
            return checked;
    }
    after.unreadable = snapshot->unreadable;
    after.verdict = snapshot->isComplete() ? Verdict::Unlinked : Verdict::Unknown;
    after.summary = "The environment has no editable install of this project any more.";
    return after;
}

CheckedLink worstLink(const Path &project, const Path &environment, const RepairWorld &world)
{
    JobContext job;
    CheckedLink none;
    none.link.project = project;
    none.link.environment = environment;
    const Result<Snapshot> snapshot = takeSnapshot({{environment}, {}}, {world.fs, world.locations, &world.state}, job);
    if (!snapshot) {
        none.unreadable = {snapshot.error()};
        return none;
    }
    none.verdict = Verdict::Intact;
    const auto worse = [](const CheckedLink &a, const CheckedLink &b) { return a.verdict < b.verdict; };
    const auto found = std::min_element(snapshot->editables.begin(), snapshot->editables.end(), worse);
    return found == snapshot->editables.end() ? none : *found;
}

Result<std::optional<std::string>> askTool(const Command &command, const std::string &tool, const RepairWorld &world, JobContext &job)
{
    std::string said;
    const Result<Exit> exit = world.processes.run(
        command,
        [&](std::string_view piece) {
        if (said.size() < askedCap)
            said += piece;
        },
        job);
    if (!exit)
        return tl::unexpected(exit.error());
    const bool isUnknown = said.find("unexpected argument") != std::string::npos || said.find("no such option") != std::string::npos;
    if (exit->code == 2 && isUnknown)
        return std::nullopt;
    if (exit->code != 0)
        return failure(ErrorCode::ToolFailed, tool, redacted(trimmed(said)));
    return said;
}

} // namespace truewheel
