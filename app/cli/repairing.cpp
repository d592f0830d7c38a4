#include "app/cli/repairing.h"

#include "app/cli/words.h"
#include "core/base/text.h"

#include <algorithm>
#include <ostream>

namespace truewheel::cli {

namespace {

constexpr size_t longestLine = 64 * 1024;

class Repairs
{
public:
    Repairs(Context &context, const std::vector<std::string> &paths, const Permission &permission, Looked &looked)
        : m_context(context)
        , m_paths(paths)
        , m_permission(permission)
        , m_looked(looked)
    {
    }

    Outcome run(Report &report)
    {
        for (EditableReport &editable : report.editables)
            editable.fix = FixOutcome{editable.checked.verdict, 0, {}, {}, {}, false};
        for (EditableReport &editable : report.editables) {
            if (severityOf(editable.checked.verdict) != Severity::Broken)
                continue;
            if (editable.accepted)
                editable.fix->skipped = "accepted: `truewheel accept --withdraw` makes it count again";
            else if (m_outcome.code() == ExitCode::Cancelled)
                editable.fix->skipped = "cancelled";
            else
                repair(editable);
        }
        if (m_hasBuilt && m_outcome.code() != ExitCode::Cancelled)
            lookAgain(report);
        count(report);
        return m_outcome;
    }

private:
    void repair(EditableReport &editable)
    {
        FixOutcome &fix = *editable.fix;
        if (m_hasBuilt && !refresh(editable))
            return;
        const Environment *environment = environmentAt(m_looked.snapshot, editable.checked.link.environment);
        if (!environment) {
            fix.skipped = "its environment is gone";
            return;
        }
        const auto plan = m_context.engine.plan(editable.checked, *environment);
        if (!plan) {
            fix.toolMissing = plan.error().code == ErrorCode::ToolMissing;
            if (fix.toolMissing)
                fix.skipped = sentenceFor(plan.error());
            else
                fix.skipped = editable.checked.advice.empty() ? Said(reasonOf(plan.error())) : editable.checked.advice;
            if (fix.toolMissing && m_context.options.json)
                m_context.streams.err << "truewheel: " << displayText(editable.checked.link.name) << ": " << sentenceFor(plan.error())
                                      << '\n';
            return;
        }
        fix.skipped = whyNotAllowed(*plan);
        if (fix.skipped.empty())
            execute(*plan, editable);
    }

    // Another build may have repaired this link along the way. False when nothing is left to do.
    bool refresh(EditableReport &editable)
    {
        m_looked = lookAt(m_context, m_paths);
        take(editable);
        return severityOf(editable.checked.verdict) == Severity::Broken;
    }

    void take(EditableReport &editable) const
    {
        const EditableLink &link = editable.checked.link;
        for (const CheckedLink &checked : m_looked.snapshot.editables) {
            if (checked.link.name == link.name && checked.link.environment == link.environment)
                editable.checked = checked;
        }
    }

    // The person's word for this build, or why it is still missing.
    std::string whyNotAllowed(const Plan &plan)
    {
        const auto trusted = m_context.engine.isTrusted(plan.project, plan.environment);
        if (!trusted)
            return troubleWith(trusted.error());
        if (!*trusted && !m_permission.everything && !liesInOneOf(m_context.fs, plan.project, m_permission.projects))
            return "a build runs the project's own code: name the project, or give --yes";
        if (!plan.installs.empty() && !m_permission.everything)
            return "it would install " + join(plan.installs, ", ") + " into the environment: give --yes";
        if (!*trusted) {
            const auto granted = m_context.engine.grantTrust(plan.project, plan.environment);
            if (!granted)
                return troubleWith(granted.error());
        }
        return {};
    }

    // What went wrong, where, and what to do when it is a file of Truewheel's own.
    std::string troubleWith(const Error &error) const
    {
        if (error.code == ErrorCode::Cancelled)
            return reasonOf(error);
        const Path file = pathFromBytes(error.subject);
        std::string sentence = sentenceFor(error);
        if (isAtOrBelow(file, m_context.locations.dataHome / "truewheel"))
            sentence += error.code == ErrorCode::Malformed
                ? ". Nothing is built without a journal. Move the file away, and a new one is made; what was trusted is asked again"
                : ". Nothing is built without a journal. See that the file and its directory are yours to read and write";
        else if (isAtOrBelow(file, m_context.locations.cacheHome / "truewheel"))
            sentence += ". Nothing is built without a log. See that this directory is yours to write to";
        return sentence;
    }

    void execute(const Plan &plan, EditableReport &editable)
    {
        FixOutcome &fix = *editable.fix;
        if (!m_context.options.quiet)
            m_context.streams.err << "truewheel: repairing " << displayText(plan.package) << " in " << shown(plan.environment) << '\n';
        WatchedJob watched(m_context, {});
        ToolLog log(m_context);
        m_hasBuilt = true;
        auto done = m_context.engine.repair(plan, editable.checked, log.events(), watched.job());
        if (!done) {
            fix.reason = troubleWith(done.error());
            note(done.error(), fix);
            return;
        }
        if (done->stopped)
            note(*done->stopped, fix);
        if (done->wasIntact)
            fix.skipped = "already intact: another repair had put it right";
        fix.seconds = done->seconds;
        fix.log = done->log;
        fix.reason = done->reason;
        fix.toolFailed = !done->verified && done->exitCode != 0;
        editable.checked = std::move(done->after);
    }

    void note(const Error &error, FixOutcome &fix)
    {
        fix.toolMissing = error.code == ErrorCode::ToolMissing;
        if (error.code == ErrorCode::Cancelled)
            m_outcome.add(ExitCode::Cancelled);
    }

    void lookAgain(Report &report)
    {
        m_looked = lookAt(m_context, m_paths);
        m_outcome.add(m_looked.outcome.code());
        for (EditableReport &editable : report.editables)
            take(editable);
        report.unreadable = m_looked.unreadable;
    }

    // What is still broken is a finding, unless all that was missing is a tool: then nothing could run. So is a tool that failed.
    void count(Report &report)
    {
        for (EditableReport &editable : report.editables) {
            const bool isBroken = severityOf(editable.checked.verdict) == Severity::Broken;
            const bool isHalfDone = !isBroken && editable.fix->toolFailed;
            if ((isBroken || isHalfDone) && !editable.accepted)
                m_outcome.add(editable.fix->toolMissing ? ExitCode::Incomplete : ExitCode::Findings);
            offerRepair(m_context, environmentAt(m_looked.snapshot, editable.checked.link.environment), editable);
            if (!isBroken && !isHalfDone && m_outcome.code() != ExitCode::Cancelled)
                editable.fix->reason.clear();
        }
    }

    Context &m_context;
    const std::vector<std::string> &m_paths;
    const Permission &m_permission;
    Looked &m_looked;
    Outcome m_outcome;
    bool m_hasBuilt = false;
};

} // namespace

Outcome repairBroken(Context &context, const std::vector<std::string> &paths, const Permission &permission, Looked &looked, Report &report)
{
    return Repairs(context, paths, permission, looked).run(report);
}

ToolLog::~ToolLog()
{
    if (!m_line.empty())
        writeLine();
}

RepairEvents ToolLog::events()
{
    RepairEvents events;
    if (m_context.options.quiet)
        return events;
    events.output = [this](std::string_view bytes) { take(bytes); };
    events.stepStarted = [this](const Step &step) {
        m_context.streams.err << "  " << displayText(step.title) << "\n    "
                              << pasteable(step.command, m_context.environment.values, m_context.options.verbose) << std::endl;
    };
    events.waiting = [this](std::string_view what) {
        if (!what.empty())
            m_context.streams.err << "  " << displayText(what) << std::endl;
    };
    return events;
}

void ToolLog::take(std::string_view bytes)
{
    for (const char c : bytes) {
        if (c == '\n' || c == '\r' || m_line.size() >= longestLine) {
            writeLine();
            if (c == '\n' || c == '\r')
                continue;
        }
        m_line += c;
    }
    m_context.streams.err.flush();
}

void ToolLog::writeLine()
{
    if (!m_line.empty())
        m_context.streams.err << "    | " << displayText(replaced(std::move(m_line), "\t", "    ")) << '\n';
    m_line.clear();
}

} // namespace truewheel::cli
