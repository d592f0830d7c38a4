#include "app/cli/checkcommand.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/junitwriter.h"
#include "app/cli/looking.h"
#include "app/cli/sarifwriter.h"
#include "app/cli/textwriter.h"

#include <CLI/CLI.hpp>

namespace truewheel::cli {

std::string CheckCommand::examples() const
{
    return "  truewheel check                       the project of the current directory\n"
           "  truewheel check ~/src --strict        every environment below ~/src; suspect links count too\n"
           "  truewheel check .venv --json          one environment, as a JSON document\n"
           "  truewheel check --format sarif > truewheel.sarif\n";
}

void CheckCommand::addOptions(CLI::App &app)
{
    app.add_option("PATH", m_paths, "A project, an environment, a pyproject.toml or a root directory (default: here)")
        ->type_name("")
        ->check(refuseEmpty);
    app.add_flag("--strict", m_strict, "Exit 1 for suspect links too (degraded, shadowed, stale)");
    app.add_option("--format", m_format, "text, json, junit or sarif")
        ->check(CLI::IsMember({"text", "json", "junit", "sarif"}).description({}))
        ->type_name("FORMAT");
    app.add_flag("--show-accepted", m_showAccepted, "List what `truewheel accept` silenced, too");
}

ExitCode CheckCommand::run(Context &context)
{
    if (context.options.json && !m_format.empty() && m_format != "json") {
        context.streams.err << "truewheel: --json and --format " << m_format << " exclude each other\n";
        return ExitCode::Usage;
    }
    Looked looked = lookAt(context, m_paths);
    Report report = reportOf(context, name(), looked, m_showAccepted);
    Outcome outcome = looked.outcome;
    outcome.add(outcomeOf(report, m_strict).code());
    settleCompleteness(report, outcome);

    std::ostream &out = context.streams.out;
    if (context.options.json || m_format == "json")
        writeJson(toJson(report), out);
    else if (m_format == "junit")
        writeJUnit(report, m_strict, out);
    else if (m_format == "sarif")
        writeSarif(report, out);
    else
        writeText(report, textOptionsOf(context), out);
    sayUnreadable(context, report.unreadable);
    return outcome.code();
}

} // namespace truewheel::cli
