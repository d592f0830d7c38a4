#include "app/cli/fixcommand.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/repairing.h"
#include "app/cli/textwriter.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace truewheel::cli {

namespace {

bool hasBroken(const Report &report)
{
    return std::any_of(report.editables.begin(), report.editables.end(), [](const EditableReport &editable) {
        return severityOf(editable.checked.verdict) == Severity::Broken && !editable.accepted;
    });
}

void pretend(Report &report)
{
    for (EditableReport &editable : report.editables) {
        editable.fix = FixOutcome{editable.checked.verdict, 0, {}, {}, {}, false};
        if (severityOf(editable.checked.verdict) == Severity::Broken)
            editable.fix->skipped = editable.accepted ? "accepted" : "dry run";
    }
}

} // namespace

std::string FixCommand::examples() const
{
    return "  truewheel fix                         the project of the current directory\n"
           "  truewheel fix --dry-run               show what would run, run nothing\n"
           "  truewheel fix ~/src --yes             every broken link below ~/src\n"
           "\n"
           "A build runs the project's own code. Naming a project allows it for that project and what lies below it;\n"
           "for a root or an environment --yes does. Build requirements are installed into an environment only with --yes.\n";
}

void FixCommand::addOptions(CLI::App &app)
{
    app.add_option("PATH", m_paths, "A project, an environment, a pyproject.toml or a root directory (default: here)")
        ->type_name("")
        ->check(refuseEmpty);
    app.add_flag("--dry-run", m_dryRun, "Show what would run; exit as `check` does");
    app.add_flag("--yes", m_yes, "Allow every build that is needed at or below PATH");
}

ExitCode FixCommand::run(Context &context)
{
    Looked looked = lookAt(context, m_paths);
    looked.snapshot.traps.clear(); // nothing is installed there to be repaired
    Report report = reportOf(context, name(), looked, true);
    Outcome outcome = looked.outcome;
    const bool nothingToDo = !hasBroken(report) && outcome.code() == ExitCode::Fine;
    if (m_dryRun) {
        pretend(report);
        outcome.add(outcomeOf(report, false).code());
    } else {
        const Permission permission{projectsNamed(context, m_paths), m_yes};
        outcome.add(repairBroken(context, m_paths, permission, looked, report).code());
        // A link that stays broken is counted by repairBroken(), which knows whether only a tool was missing.
        for (const EditableReport &editable : report.editables) {
            if (severityOf(editable.checked.verdict) == Severity::Incomplete)
                outcome.add(ExitCode::Incomplete);
        }
    }
    settleCompleteness(report, outcome);
    if (context.options.json)
        writeJson(toJson(report), context.streams.out);
    else
        writeText(report, textOptionsOf(context), context.streams.out);
    if (nothingToDo && !context.options.quiet)
        context.streams.err << "truewheel: nothing to repair\n";
    sayUnreadable(context, report.unreadable);
    return outcome.code();
}

} // namespace truewheel::cli
