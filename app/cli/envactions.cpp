#include "app/cli/envactions.h"

#include "app/cli/envactionwriter.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/looking.h"
#include "app/cli/repairing.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <algorithm>
#include <istream>
#include <ostream>

namespace truewheel::cli {

namespace {

// What is refused was not allowed to run; what is not there was asked for wrongly.
ExitCode exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled: return ExitCode::Cancelled;
    case ErrorCode::NotFound:
    case ErrorCode::NotADirectory: return ExitCode::Usage;
    case ErrorCode::Refused: return ExitCode::Findings;
    default: return ExitCode::Incomplete;
    }
}

// An environment that was asked for, its plan, and what became of it.
template<typename PlanOfIt>
struct Wanted {
    Path path;
    std::optional<PlanOfIt> plan = {};
    std::optional<Error> error = {};
    std::optional<EnvironmentReport> report = {};
    std::string skipped = {};
};

// One of the four actions: plans are made of all, shown, allowed, and only then run. `Rules` says how.
template<typename Rules>
class EnvironmentAction
{
    using Row = Wanted<typename Rules::PlanOfIt>;

public:
    EnvironmentAction(Context &context, const EnvironmentActionOptions &options)
        : m_context(context)
        , m_options(options)
    {
    }

    ExitCode run()
    {
        sayInterrupted(m_context);
        for (const std::string &path : m_options.paths)
            m_rows.push_back({absolutePath(m_context, path)});
        for (Row &row : m_rows)
            plan(row);
        if (!m_options.dryRun && !isCancelled() && isAllowed()) {
            for (Row &row : m_rows)
                carryOut(row);
        }
        write();
        return m_outcome.code();
    }

private:
    bool isCancelled() const { return m_outcome.code() == ExitCode::Cancelled; }
    static bool hasWork(const Row &row) { return row.plan && Rules::isNeeded(*row.plan); }

    void plan(Row &row)
    {
        typename Rules::Look watched(m_context, "looking, files:");
        auto plan = Rules::plan(m_context, row.path, m_options, watched.job());
        if (!plan) {
            row.error = plan.error();
            m_outcome.add(exitCodeFor(plan.error()));
            return;
        }
        row.plan = *std::move(plan);
        m_outcome.add(Rules::foundBefore(*row.plan, m_options));
        if (!m_context.options.json)
            Rules::show(*row.plan, m_context, m_context.streams.out);
    }

    bool isAllowed()
    {
        const auto count = size_t(std::count_if(m_rows.begin(), m_rows.end(), hasWork));
        if (count == 0 || m_options.yes)
            return true;
        static const std::string needsYes = "nobody is there to ask: give --yes to allow it";
        Streams &streams = m_context.streams;
        const bool canAsk = streams.inIsTerminal && streams.errIsTerminal;
        if (canAsk) {
            for (const Row &row : m_rows) {
                if (m_context.options.json && hasWork(row)) // it was not shown yet
                    Rules::show(*row.plan, m_context, streams.err);
            }
            streams.out << std::flush;
            streams.err << Rules::question(m_options) << ' ' << counted(count, "environment") << "? [y/N] " << std::flush;
            std::string line;
            std::getline(streams.in, line);
            if (line == "y" || line == "Y" || line == "yes")
                return true;
        } else {
            streams.err << "truewheel: " << needsYes << '\n';
        }
        for (Row &row : m_rows)
            row.skipped = hasWork(row) ? (canAsk ? "not allowed" : needsYes) : "";
        m_outcome.add(ExitCode::Findings);
        return false;
    }

    void carryOut(Row &row)
    {
        if (!hasWork(row))
            return;
        if (isCancelled()) {
            row.skipped = "cancelled";
            return;
        }
        WatchedJob watched(m_context, "files:");
        ToolLog log(m_context);
        auto report = Rules::carryOut(m_context, *row.plan, log.events(), watched.job());
        if (!report) {
            row.error = report.error();
            m_outcome.add(exitCodeFor(report.error()));
            return;
        }
        row.report = *std::move(report);
        if (!row.report->verified)
            m_outcome.add(ExitCode::Findings);
        if (row.report->stopped)
            m_outcome.add(exitCodeFor(*row.report->stopped));
        if (!m_context.options.json)
            Rules::tell(*row.plan, *row.report, m_context);
    }

    void write()
    {
        std::vector<Error> unreadable;
        QJsonArray rows;
        for (const Row &row : m_rows) {
            if (row.error)
                unreadable.push_back(*row.error);
            QJsonObject object = row.plan ? Rules::toJson(*row.plan) : QJsonObject();
            insertPath(object, QStringLiteral("path"), row.path);
            object[QStringLiteral("done")] = row.report && row.report->verified;
            insertReport(object, row.report ? &*row.report : nullptr);
            const std::string why = row.error ? sentenceFor(*row.error) : row.report ? row.report->reason : row.skipped;
            object[QStringLiteral("reason")] = textOrNull(why);
            rows.append(object);
        }
        if (m_context.options.json) {
            QJsonObject document = documentHead(Rules::command, unreadable.empty(), unreadable);
            document[QStringLiteral("environments")] = rows;
            writeJson(document, m_context.streams.out);
        }
        sayUnreadable(m_context, unreadable);
    }

    Context &m_context;
    const EnvironmentActionOptions &m_options;
    std::vector<Row> m_rows;
    Outcome m_outcome;
};

struct Remove {
    using PlanOfIt = RemovalPlan;
    using Look = ReadingJob;
    static constexpr const char *command = "env remove";
    static std::string question(const EnvironmentActionOptions &options)
    {
        return options.forGood ? "Delete for good" : "Move to the trash";
    }
    static bool isNeeded(const RemovalPlan &) { return true; }
    static ExitCode foundBefore(const RemovalPlan &, const EnvironmentActionOptions &) { return ExitCode::Fine; }
    static Result<RemovalPlan> plan(Context &context, const Path &path, const EnvironmentActionOptions &options, JobContext &job)
    {
        return context.engine.environments.planRemoval(path, options.forGood ? RemovalMode::ForGood : RemovalMode::ToTrash, job);
    }
    static Result<EnvironmentReport> carryOut(Context &context, const RemovalPlan &plan, const RepairEvents &, JobContext &job)
    {
        return context.engine.environments.remove(plan, job);
    }
    static void show(const RemovalPlan &plan, Context &context, std::ostream &out) { writePlan(plan, context, out); }
    static QJsonObject toJson(const RemovalPlan &plan) { return planToJson(plan); }
    static void tell(const RemovalPlan &plan, const EnvironmentReport &report, Context &context)
    {
        tellOutcome(plan.environment.path, report, report.place.empty() ? "deleted" : "moved to the trash", context);
        if (report.verified && !context.options.quiet)
            context.streams.err << "  to have it again: truewheel env restore " << shellQuote(pathBytes(plan.environment.path)) << '\n';
    }
};

struct Restore {
    using PlanOfIt = RestorePlan;
    using Look = ReadingJob;
    static constexpr const char *command = "env restore";
    static std::string question(const EnvironmentActionOptions &) { return "Restore"; }
    static bool isNeeded(const RestorePlan &) { return true; }
    static ExitCode foundBefore(const RestorePlan &, const EnvironmentActionOptions &) { return ExitCode::Fine; }
    static Result<RestorePlan> plan(Context &context, const Path &path, const EnvironmentActionOptions &, JobContext &job)
    {
        return context.engine.environments.planRestoration(path, job);
    }
    static Result<EnvironmentReport> carryOut(Context &context, const RestorePlan &plan, const RepairEvents &events, JobContext &job)
    {
        return context.engine.environments.restore(plan, events, job);
    }
    static void show(const RestorePlan &plan, Context &context, std::ostream &out) { writePlan(plan, context, out); }
    static QJsonObject toJson(const RestorePlan &plan) { return planToJson(plan); }
    static void tell(const RestorePlan &plan, const EnvironmentReport &report, Context &context)
    {
        tellOutcome(plan.from.removal.environment, report, "restored", context);
    }
};

struct Repair {
    using PlanOfIt = EnvironmentRepairPlan;
    using Look = ReadingJob;
    static constexpr const char *command = "env repair";
    static std::string question(const EnvironmentActionOptions &) { return "Repair"; }
    static bool isNeeded(const EnvironmentRepairPlan &plan) { return plan.isNeeded(); }
    // A dry run exits as check does.
    static ExitCode foundBefore(const EnvironmentRepairPlan &plan, const EnvironmentActionOptions &options)
    {
        return options.dryRun && plan.isNeeded() ? ExitCode::Findings : ExitCode::Fine;
    }
    static Result<EnvironmentRepairPlan> plan(Context &context, const Path &path, const EnvironmentActionOptions &, JobContext &job)
    {
        return context.engine.environments.planRepair(path, job);
    }
    static Result<EnvironmentReport> carryOut(Context &context, const EnvironmentRepairPlan &plan, const RepairEvents &events,
                                              JobContext &job)
    {
        return context.engine.environments.repair(plan, events, job);
    }
    static void show(const EnvironmentRepairPlan &plan, Context &context, std::ostream &out) { writePlan(plan, context, out); }
    static QJsonObject toJson(const EnvironmentRepairPlan &plan) { return planToJson(plan); }
    static void tell(const EnvironmentRepairPlan &plan, const EnvironmentReport &report, Context &context)
    {
        tellOutcome(plan.before.environment.path, report, "repaired", context);
    }
};

struct Upgrade {
    using PlanOfIt = UpgradePlan;
    using Look = WatchedJob; // a tool is asked, and its processes end first
    static constexpr const char *command = "env upgrade";
    static std::string question(const EnvironmentActionOptions &) { return "Update"; }
    static bool isNeeded(const UpgradePlan &plan) { return plan.isNeeded(); }
    static ExitCode foundBefore(const UpgradePlan &, const EnvironmentActionOptions &) { return ExitCode::Fine; }
    // The tool runs the environment's Python to say what it would do; naming the environment is the person's word for that.
    static Result<UpgradePlan> plan(Context &context, const Path &path, const EnvironmentActionOptions &options, JobContext &job)
    {
        const auto ask = [&] { return context.engine.environments.planUpgrade(path, options.packages, job); };
        Result<UpgradePlan> plan = ask();
        if (plan || plan.error().code != ErrorCode::Untrusted)
            return plan;
        if (const Result<void> granted = context.engine.grantTrust(path, path); !granted)
            return tl::unexpected(granted.error());
        return ask();
    }
    static Result<EnvironmentReport> carryOut(Context &context, const UpgradePlan &plan, const RepairEvents &events, JobContext &job)
    {
        return context.engine.environments.upgrade(plan, events, job);
    }
    static void show(const UpgradePlan &plan, Context &context, std::ostream &out) { writePlan(plan, context, out); }
    static QJsonObject toJson(const UpgradePlan &plan) { return planToJson(plan); }
    static void tell(const UpgradePlan &plan, const EnvironmentReport &report, Context &context)
    {
        tellOutcome(plan.environment.path, report, "updated", context);
    }
};

ExitCode listRestorables(Context &context)
{
    WatchedJob watched(context, {});
    const Result<std::vector<Restorable>> found = context.engine.environments.restorables(watched.job());
    const std::vector<Error> unreadable = found ? std::vector<Error>() : std::vector<Error>{found.error()};
    const std::vector<Restorable> all = found.value_or(std::vector<Restorable>());
    if (context.options.json) {
        QJsonObject document = documentHead("env restore", unreadable.empty(), unreadable);
        QJsonArray rows;
        for (const Restorable &one : all)
            rows.append(toJson(one));
        document[QStringLiteral("restorable")] = rows;
        writeJson(document, context.streams.out);
    } else {
        for (const Restorable &one : all)
            writeLine(one, context);
        if (all.empty() && found && !context.options.quiet)
            context.streams.err << "truewheel: no environment was removed that could be restored\n";
    }
    sayUnreadable(context, unreadable);
    return found ? ExitCode::Fine : ExitCode::Incomplete;
}

} // namespace

ExitCode removeEnvironments(Context &context, const EnvironmentActionOptions &options)
{
    return EnvironmentAction<Remove>(context, options).run();
}

ExitCode restoreEnvironments(Context &context, const EnvironmentActionOptions &options)
{
    return options.list ? listRestorables(context) : EnvironmentAction<Restore>(context, options).run();
}

ExitCode repairEnvironments(Context &context, const EnvironmentActionOptions &options)
{
    return EnvironmentAction<Repair>(context, options).run();
}

ExitCode upgradeEnvironments(Context &context, const EnvironmentActionOptions &options)
{
    return EnvironmentAction<Upgrade>(context, options).run();
}

} // namespace truewheel::cli
