#include "app/cli/indexcommand.h"

#include "app/cli/indexwriter.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/looking.h"
#include "app/cli/surveying.h"
#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/session/indexquestion.h"

#include <CLI/CLI.hpp>
#include <ostream>

namespace truewheel::cli {

namespace {

std::vector<AskedEnvironment> askedOf(const Inventory &inventory)
{
    std::vector<AskedEnvironment> asked;
    for (const InventoryEntry &entry : inventory.entries)
        asked.push_back(truewheel::askedOf(entry));
    return asked;
}

// What leaves the machine, before it does.
void sayWhatIsSent(Context &context, const IndexPlan &plan, const IndexWish &wish)
{
    if (wish.isOffline || context.options.quiet)
        return;
    if (wish.releases) {
        for (const IndexPlan::Recipient &recipient : plan.recipients())
            context.streams.err << "asking " << displayText(recipient.url) << " for " << counted(recipient.names, "package")
                                << ", by name\n";
    }
    if (const std::string service = context.engine.advisoryService(); wish.advisories && !service.empty() && plan.versions() > 0)
        context.streams.err << "asking " << displayText(service) << " about " << counted(plan.versions(), "package")
                            << ", by name and version\n";
}

// What keeps the answer from being whole; the state of links and environments is no answer to this question.
Outcome outcomeOf(Survey &survey, const std::vector<Error> &more)
{
    survey.report.unreadable.insert(survey.report.unreadable.end(), more.begin(), more.end());
    survey.report.complete = survey.report.complete && more.empty();
    Outcome outcome;
    const ExitCode looking = survey.outcome.code();
    if (looking != ExitCode::Findings)
        outcome.add(looking);
    if (!survey.report.complete || !survey.report.unreadable.empty())
        outcome.add(ExitCode::Incomplete);
    return outcome;
}

ExitCode failed(Context &context, Survey &survey, const Error &error, const char *action)
{
    Outcome outcome = outcomeOf(survey, {error});
    if (error.code == ErrorCode::Cancelled)
        outcome.add(ExitCode::Cancelled);
    if (context.options.json) {
        QJsonObject document = documentHead(std::string("index ") + action, false, survey.report.unreadable);
        document[QStringLiteral("packages")] = QJsonArray();
        writeJson(document, context.streams.out);
    }
    sayUnreadable(context, survey.report.unreadable);
    return outcome.code();
}

} // namespace

std::string IndexCommand::examples() const
{
    return "  truewheel index outdated .venv          what has a newer release, is yanked, withdrawn or archived\n"
           "  truewheel index advisories --all        which environments of the machine hold a vulnerable version\n"
           "  truewheel index outdated --offline      what was known when it was last asked, and how old that is\n"
           "  truewheel index check .venv             are these the wheels that the index publishes?\n";
}

void IndexCommand::addOptions(CLI::App &app)
{
    app.add_option("ACTION", m_action, "outdated, advisories or check")
        ->required()
        ->type_name("")
        ->check(CLI::IsMember({"outdated", "advisories", "check"}).description({}));
    app.add_option("ENV", m_paths, "An environment or a directory to look below (default: here)")->type_name("")->check(refuseEmpty);
    app.add_flag("--all", m_all, "Every environment of the machine");
    app.add_flag("--offline", m_offline, "Ask nobody: what is known, and how old it is");
}

ExitCode IndexCommand::run(Context &context)
{
    context.command += ' ' + m_action;
    if (m_all && !m_paths.empty()) {
        context.streams.err << "truewheel: --all takes no ENV\n";
        return ExitCode::Usage;
    }
    if (m_offline && m_action == "check") {
        context.streams.err << "truewheel: index check compares with what is published now; it has no --offline\n";
        return ExitCode::Usage;
    }
    std::vector<std::string> paths = m_paths;
    if (paths.empty() && !m_all)
        paths.emplace_back(".");
    Survey survey = surveyOf(context, "index " + m_action, paths, HealthDepth::Quick);
    if (survey.inventory.entries.empty() && survey.report.unreadable.empty() && !m_all) {
        const Path place = absolutePath(context, paths.front());
        return failed(context, survey, {ErrorCode::NotFound, pathBytes(place), "no environment at or below it"}, m_action.c_str());
    }
    const IndexPlan plan = context.engine.planIndexes(askedOf(survey.inventory));
    return m_action == "check" ? check(context, survey, plan) : answer(context, survey, plan);
}

ExitCode IndexCommand::answer(Context &context, Survey &survey, const IndexPlan &plan)
{
    const IndexWish wish{m_action == "outdated", m_action == "advisories", m_offline};
    sayWhatIsSent(context, plan, wish);
    Result<IndexReport> report = [&] {
        WatchedJob watched(context, "packages:");
        return context.engine.askIndexes(plan, wish, watched.job());
    }();
    if (!report)
        return failed(context, survey, report.error(), m_action.c_str());
    Outcome outcome = outcomeOf(survey, report->unreadable);
    for (const PackageAnswer &package : report->packages) {
        if (isFinding(package))
            outcome.add(ExitCode::Findings);
    }
    if (context.options.json) {
        QJsonObject document = documentHead("index " + m_action, survey.report.complete, survey.report.unreadable);
        insertAnswers(document, *report);
        writeJson(document, context.streams.out);
    } else {
        writeAnswers(context, *report, wish);
    }
    sayUnreadable(context, survey.report.unreadable);
    return outcome.code();
}

ExitCode IndexCommand::check(Context &context, Survey &survey, const IndexPlan &plan)
{
    sayWhatIsSent(context, plan, {true, false, false});
    const Result<GenuineReport> report = [&] {
        WatchedJob watched(context, "wheels:");
        return context.engine.checkGenuine(plan, watched.job());
    }();
    if (!report)
        return failed(context, survey, report.error(), "check");
    Outcome outcome = outcomeOf(survey, report->unreadable);
    for (const GenuineAnswer &answer : report->answers) {
        if (answer.state == Genuineness::Differs)
            outcome.add(ExitCode::Findings);
        else if (answer.state == Genuineness::Unknown)
            outcome.add(ExitCode::Incomplete);
    }
    if (context.options.json) {
        QJsonObject document = documentHead("index check", survey.report.complete, survey.report.unreadable);
        document[QStringLiteral("packages")] = genuineToJson(plan, *report);
        writeJson(document, context.streams.out);
    } else {
        writeGenuine(context, plan, *report);
    }
    sayUnreadable(context, survey.report.unreadable);
    return outcome.code();
}

} // namespace truewheel::cli
