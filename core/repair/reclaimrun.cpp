#include "core/repair/reclaimrun.h"

#include "core/base/text.h"
#include "core/base/wallclock.h"
#include "core/platform/processtree.h"
#include "core/repair/failurewords.h"
#include "core/repair/lockwatch.h"
#include "core/repair/planner.h"
#include "core/repair/redact.h"
#include "core/repair/repairlog.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

namespace truewheel {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto lockPoll = 200ms;

std::string verbOf(const ReclaimPlan &plan, const ReclaimCommand &command)
{
    switch (plan.steps[command.steps.front()].request.verb) {
    case OwnerVerb::Prune: return "cache-prune";
    case OwnerVerb::Clean: return "cache-clean";
    case OwnerVerb::Purge: return "cache-purge";
    }
    return {};
}

class ReclaimRun
{
public:
    ReclaimRun(const ReclaimPlan &plan, const OwnerTools &tools, const CacheWorld &world, const RepairWorld &repair,
               const RepairEvents &events, JobContext &job, RepairLog &log)
        : m_plan(plan)
        , m_tools(tools)
        , m_world(world)
        , m_repair(repair)
        , m_events(events)
        , m_job(job)
        , m_log(log)
    {
    }

    Result<ReclaimReport> run()
    {
        const auto began = Clock::now();
        const std::optional<uint64_t> before = ownBytes();
        if (m_job.isCancelled())
            return failure(ErrorCode::Cancelled, {}, "Cancelled before it began. Nothing was changed.");
        for (size_t i = 0; i < m_plan.commands.size() && !m_report.stopped; ++i) {
            if (const Result<void> done = runCommand(m_plan.commands[i]); !done)
                return tl::unexpected(done.error());
            m_job.progress(int(i + 1), int(m_plan.commands.size()));
        }
        const std::optional<uint64_t> after = ownBytes();
        m_report.isMeasured = before && after;
        if (m_report.isMeasured)
            m_report.freed = int64_t(*before) - int64_t(*after);
        m_report.seconds = std::chrono::duration<double>(Clock::now() - began).count();
        m_report.log = m_log.file();
        m_log.write("# promised " + std::to_string(m_report.promised) + " bytes, freed "
                    + (m_report.isMeasured ? std::to_string(m_report.freed) : std::string("an unknown number")) + "\n");
        m_log.finish();
        return std::move(m_report);
    }

private:
    // What would come back if the caches were gone: files that something else has a name of are not in it, before nor after.
    std::optional<uint64_t> ownBytes() const
    {
        std::set<Path> caches;
        for (const ReclaimCommand &command : m_plan.commands)
            caches.insert(m_world.fs.realPath(command.cache.path).value_or(command.cache.path));
        std::vector<UsageRoot> roots;
        for (const Path &cache : caches)
            roots.push_back({{cache}, false});
        JobContext undisturbed; // also after a cancel
        const Result<Usage> usage = measureUsage(roots, m_world.fs, undisturbed);
        if (!usage || !usage->unreadable().empty())
            return std::nullopt;
        std::vector<size_t> all;
        for (size_t i = 0; i < roots.size(); ++i)
            all.push_back(i);
        return usage->together(all).reclaimable;
    }

    Result<void> runCommand(const ReclaimCommand &wanted)
    {
        const auto tool = m_tools.tools.find(wanted.cache.tool);
        if (tool == m_tools.tools.end()) {
            const bool isUv = wanted.cache.tool == "uv";
            m_report.reasons.push_back(isUv ? m_tools.whyNoUv : said("%1 was not found where it may be run from.", wanted.cache.tool));
            return {};
        }
        const auto refused = reasonToLeaveAlone(wanted.cache, m_tools.options, m_world, m_job);
        if (!refused || *refused) {
            const Error &error = refused ? **refused : refused.error();
            m_report.reasons.push_back(said("%1: %2.", displayText(error.subject), error.detail));
            return {};
        }
        if (!waitsForOthers(wanted.cache))
            return {};
        // Run where no project has a say in it.
        Command command{wanted.argv, m_log.file().parent_path(), strippedVariables(), wanted.set};
        command.argv.front() = pathBytes(tool->second.path);
        command.unset.insert(command.unset.end(), {"UV_NO_CACHE", "PIP_NO_CACHE_DIR", "UV_CONFIG_FILE"});
        if (wanted.cache.tool == "uv")
            command = commandOfUv(std::move(command));
        return execute(wanted, command);
    }

    // False: cancelled, and nothing was started.
    bool waitsForOthers(const Cache &cache)
    {
        const auto lock = cache.tool == "uv" ? m_world.fs.status(cache.path / ".lock") : failure(ErrorCode::NotFound, {});
        std::string said;
        while (lock) {
            const std::vector<LockEntry> table = lockTable().value_or(std::vector<LockEntry>());
            const auto holder = std::find_if(table.begin(), table.end(), [&](const LockEntry &entry) {
                return !entry.isWaiting && entry.inode == lock->identity.inode;
            });
            if (holder == table.end())
                break;
            const Said now = truewheel::said(holder->pid > 0 ? "waiting for another uv (pid %1) that works in this cache"
                                                             : "waiting for another uv that works in this cache",
                                             std::to_string(holder->pid));
            if (now != said)
                m_events.waiting(now);
            said = now;
            if (m_job.isCancelled()) {
                m_report.stopped = Error{ErrorCode::Cancelled, pathBytes(cache.path), {}};
                break;
            }
            std::this_thread::sleep_for(lockPoll);
        }
        if (!said.empty())
            m_events.waiting({});
        return !m_report.stopped;
    }

    Result<void> execute(const ReclaimCommand &wanted, const Command &command)
    {
        JournalRow row;
        row.started = wallClock();
        row.action = verbOf(m_plan, wanted);
        row.package = wanted.steps.size() == 1 ? m_plan.steps[wanted.steps.front()].request.name : std::string();
        row.project = wanted.cache.path;
        row.argv = command.argv;
        row.directory = command.directory;
        row.log = m_log.file();
        uint64_t promised = 0;
        for (const size_t step : wanted.steps)
            promised += m_plan.steps[step].freed;
        row.before = "promised " + std::to_string(promised) + " bytes";
        const Result<int64_t> id = m_repair.state.beginJournal(row);
        if (!id)
            return tl::unexpected(id.error());
        row.id = *id;
        m_report.promised += promised;
        const auto began = Clock::now();
        const Result<Exit> exit = start({row.action, command}, wanted.cache.path);
        row.seconds = std::chrono::duration<double>(Clock::now() - began).count();
        row.exitCode = exit ? exit->code : 0;
        row.after = exit && exit->code == 0 ? "done" : "not done";
        row.outcome = exit ? (exit->code == 0 ? "verified" : "failed") : exit.error().code == ErrorCode::Cancelled ? "cancelled" : "failed";
        m_report.commands += exit && exit->code == 0 ? 1 : 0;
        if (!exit)
            m_report.stopped = exit.error();
        return m_repair.state.endJournal(row);
    }

    Result<Exit> start(const Step &step, const Path &cache)
    {
        m_events.stepStarted(step);
        const std::vector<std::string> secrets = secretsOfProcess();
        m_log.write("$ " + redacted(shellQuote(step.command.argv), secrets) + "\n");
        FailureWords words;
        RedactedOutput output(secrets, [&](std::string_view text) {
            m_log.write(text);
            words.add(text);
            m_events.output(text);
        });
        Command command = step.command;
        const std::string mark = newJobMark();
        command.set[jobVariable] = mark;
        std::string said;
        auto next = Clock::now() + lockPoll;
        JobContext watched;
        watched.isCancelled = [&] {
            if (m_world.locations.os == Os::Linux && Clock::now() >= next) {
                next = Clock::now() + lockPoll;
                const Said now = describeWaiting(
                    lockTable().value_or(std::vector<LockEntry>()), [&](int pid) { return carriesMark(pid, mark); }, m_world.fs, cache,
                    cache);
                if (now != said)
                    m_events.waiting(now);
                said = now;
            }
            return m_job.isCancelled();
        };
        const Result<Exit> exit = m_repair.processes.run(
            command, [&](std::string_view piece) { output.add(piece); }, watched);
        output.finish();
        if (!said.empty())
            m_events.waiting({});
        m_log.write(exit ? "\n# status " + std::to_string(exit->code) + "\n" : "\n# ended: " + exit.error().detail + "\n");
        if (exit && exit->code != 0)
            m_report.reasons.push_back(truewheel::said("%1 failed (status %2): %3", displayText(step.command.argv.front()),
                                                       std::to_string(exit->code), displayText(words.best())));
        return exit;
    }

    const ReclaimPlan &m_plan;
    const OwnerTools &m_tools;
    const CacheWorld &m_world;
    const RepairWorld &m_repair;
    const RepairEvents &m_events;
    JobContext &m_job;
    RepairLog &m_log;
    ReclaimReport m_report;
};

} // namespace

Result<ReclaimReport> runReclaim(const ReclaimPlan &plan, const OwnerTools &tools, const CacheWorld &world, const RepairWorld &repair,
                                 const RepairEvents &events, JobContext &job)
{
    Result<RepairLog> log = RepairLog::create(repair.locations.logDirectory(), wallClock(), "cache");
    if (!log)
        return tl::unexpected(log.error());
    return ReclaimRun(plan, tools, world, repair, events, job, *log).run();
}

} // namespace truewheel
