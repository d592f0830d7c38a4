#include "app/cli/explaincommand.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/looking.h"
#include "app/cli/textwriter.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace truewheel::cli {

std::string ExplainCommand::examples() const
{
    return "  truewheel explain .\n"
           "  truewheel explain ~/src/matmix --json\n";
}

void ExplainCommand::addOptions(CLI::App &app)
{
    app.add_option("PROJECT", m_project, "The project to tell of")->required()->type_name("")->check(refuseEmpty);
}

ExitCode ExplainCommand::run(Context &context)
{
    const std::vector<std::string> paths{m_project};
    Looked looked = lookAt(context, paths);
    const std::vector<Path> named = projectsNamed(context, paths);
    if (!named.empty()) {
        std::erase_if(looked.snapshot.editables,
                      [&](const CheckedLink &checked) { return !liesInOneOf(context.fs, checked.link.project, named); });
    }
    Report report = reportOf(context, name(), looked, true);
    Outcome outcome = looked.outcome;
    ReadingJob watched(context, "reading uv's cache:");
    for (EditableReport &editable : report.editables) {
        if (editable.isTrap())
            continue;
        auto explanation = context.engine.explain(editable.checked, watched.job());
        if (explanation) {
            editable.explanation = std::move(*explanation);
            continue;
        }
        outcome.add(explanation.error().code == ErrorCode::Cancelled ? ExitCode::Cancelled : ExitCode::Incomplete);
        report.unreadable.push_back(explanation.error());
    }
    outcome.add(outcomeOf(report, false).code());
    settleCompleteness(report, outcome);
    if (context.options.json)
        writeJson(toJson(report), context.streams.out);
    else
        writeText(report, textOptionsOf(context), context.streams.out);
    sayUnreadable(context, report.unreadable);
    return outcome.code();
}

} // namespace truewheel::cli
