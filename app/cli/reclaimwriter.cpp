#include "app/cli/reclaimwriter.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/surveying.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <ostream>

namespace truewheel::cli {

namespace {

QJsonArray pathsToJson(const std::vector<Path> &paths)
{
    QJsonArray rows;
    for (const Path &path : paths) {
        QJsonObject row;
        insertPath(row, QStringLiteral("path"), path);
        rows.append(row);
    }
    return rows;
}

QJsonArray wordsToJson(const std::vector<std::string> &words)
{
    QJsonArray rows;
    for (const std::string &word : words)
        rows.append(jsonText(word));
    return rows;
}

const char *verbOf(OwnerVerb verb)
{
    switch (verb) {
    case OwnerVerb::Prune: return "prune";
    case OwnerVerb::Clean: return "clean";
    case OwnerVerb::Purge: return "purge";
    }
    return "";
}

QJsonObject stepToJson(const ReclaimStep &step)
{
    QJsonArray costs;
    for (const LossCost cost : step.costs)
        costs.append(jsonText(toString(cost)));
    QJsonObject object{{QStringLiteral("tool"), jsonText(step.cache.tool)},
                       {QStringLiteral("action"), QLatin1String(verbOf(step.request.verb))},
                       {QStringLiteral("name"), textOrNull(step.request.name)},
                       {QStringLiteral("freed"), double(step.freed)},
                       {QStringLiteral("costs"), costs},
                       {QStringLiteral("loses"), wordsToJson(step.loses)},
                       {QStringLiteral("lastUsed"), step.used ? QJsonValue(jsonText(toRfc3339(*step.used))) : QJsonValue()},
                       {QStringLiteral("removes"), pathsToJson(step.removes)},
                       {QStringLiteral("users"), pathsToJson(step.users)},
                       {QStringLiteral("breaks"), pathsToJson(step.breaks)},
                       {QStringLiteral("remakes"), pathsToJson(step.remakes)}};
    insertPath(object, QStringLiteral("cache"), step.cache.path);
    return object;
}

QJsonArray commandsToJson(const ReclaimPlan &plan)
{
    QJsonArray rows;
    for (const ReclaimCommand &command : plan.commands) {
        QJsonArray steps;
        for (const size_t step : command.steps)
            steps.append(int(step));
        QJsonObject set;
        for (const auto &[name, value] : command.set)
            set[jsonText(name)] = jsonText(value);
        rows.append(QJsonObject{
            {QStringLiteral("argv"), wordsToJson(command.argv)}, {QStringLiteral("set"), set}, {QStringLiteral("steps"), steps}});
    }
    return rows;
}

QJsonArray refusedToJson(const std::vector<Error> &refused)
{
    QJsonArray rows;
    for (const Error &error : refused) {
        QJsonObject row{{QStringLiteral("reason"), jsonText(error.detail.empty() ? Said(reasonOf(error)) : error.detail)}};
        insertPath(row, QStringLiteral("path"), pathFromBytes(error.subject));
        rows.append(row);
    }
    return rows;
}

QJsonObject reportToJson(const ReclaimReport &report)
{
    QJsonObject object{{QStringLiteral("promised"), double(report.promised)},
                       {QStringLiteral("freed"), report.isMeasured ? QJsonValue(double(report.freed)) : QJsonValue()},
                       {QStringLiteral("asPromised"), report.isAsPromised()},
                       {QStringLiteral("commands"), int(report.commands)},
                       {QStringLiteral("reasons"), wordsToJson({report.reasons.begin(), report.reasons.end()})},
                       {QStringLiteral("seconds"), report.seconds}};
    insertPath(object, QStringLiteral("log"), report.log);
    return object;
}

std::string costInWords(const ReclaimStep &step)
{
    std::vector<std::string> words;
    for (const LossCost cost : step.costs) {
        switch (cost) {
        case LossCost::Nothing: words.push_back("never used again"); break;
        case LossCost::Remake: words.push_back("environments of uvx, which are made again when next used"); break;
        case LossCost::Download: words.push_back("must be downloaded again"); break;
        case LossCost::Build: words.push_back("must be built again"); break;
        }
    }
    return join(words, "; ");
}

void writeStep(const ReclaimStep &step, const Context &context)
{
    std::ostream &out = context.streams.out;
    std::string what = step.cache.tool + ' ' + verbOf(step.request.verb);
    if (!step.request.name.empty())
        what += ' ' + displayText(step.request.name);
    std::string bytes = shownBytes(step.freed);
    bytes.resize(std::max<size_t>(bytes.size(), 10), ' ');
    out << bytes << "  " << context.paintOut().bold(what) << "  " << costInWords(step);
    if (step.used && step.request.verb == OwnerVerb::Clean)
        out << ", not used since " << toRfc3339(*step.used).substr(0, 10);
    if (!step.users.empty())
        out << ", shared with " << counted(step.users.size(), "environment") << ", which keep their files";
    out << '\n';
    for (const Path &environment : step.breaks)
        out << "            " << context.paintOut().red("would break") << "  " << shown(environment) << ", which has links into it\n";
    if (!context.options.verbose)
        return;
    if (!step.loses.empty())
        out << "            of  " << displayText(join(step.loses, ", ")) << '\n';
    for (const Path &path : step.removes)
        out << "            removes  " << shown(path) << '\n';
}

} // namespace

QJsonObject toJson(const ReclaimAnswer &answer)
{
    const ReclaimPlan &plan = answer.plan;
    QJsonObject document = documentHead(answer.command, answer.unreadable.empty() && plan.refused.empty(), answer.unreadable);
    QJsonArray steps;
    for (const ReclaimStep &step : plan.steps)
        steps.append(stepToJson(step));
    document[QStringLiteral("target")] = answer.target ? QJsonValue(double(*answer.target)) : QJsonValue();
    document[QStringLiteral("reached")] = plan.isReached;
    document[QStringLiteral("selected")] = answer.isSelection ? QJsonValue(double(plan.selected)) : QJsonValue();
    document[QStringLiteral("freed")] = double(plan.freed);
    document[QStringLiteral("steps")] = steps;
    document[QStringLiteral("commands")] = commandsToJson(plan);
    document[QStringLiteral("environments")] = pathsToJson(plan.environments);
    document[QStringLiteral("without")] = pathsToJson(plan.without);
    document[QStringLiteral("refused")] = refusedToJson(plan.refused);
    document[QStringLiteral("reason")] = textOrNull(answer.reason);
    document[QStringLiteral("run")] = answer.report ? QJsonValue(reportToJson(*answer.report)) : QJsonValue();
    return document;
}

void writePlan(const ReclaimAnswer &answer, const Context &context)
{
    const ReclaimPlan &plan = answer.plan;
    std::ostream &out = context.streams.out;
    if (answer.isSelection)
        out << shownBytes(plan.selected) << " would come back if these, and nothing else, were gone.\n";
    if (answer.target && !plan.steps.empty())
        out << "What hurts least comes first: what is never used again, then what no environment uses (what must be downloaded before what "
               "must be built, the oldest first), then what environments share. Nothing is proposed that would break one.\n";
    for (const ReclaimStep &step : plan.steps)
        writeStep(step, context);
    for (const Path &path : plan.without)
        out << shown(path) << "  remedy none: its owner offers no command for this alone\n";
    for (const Path &path : plan.environments)
        out << shown(path) << "  an environment, which these commands leave alone\n";
    for (const Error &error : plan.refused)
        out << context.paintOut().yellow("refused") << "  " << displayText(error.subject) << ": "
            << displayText(error.detail.empty() ? Said(reasonOf(error)) : error.detail) << '\n';
    if (!plan.commands.empty()) {
        out << shownBytes(plan.freed) << " come back with\n";
        for (const ReclaimCommand &command : plan.commands)
            out << "  " << shellLine(command) << '\n';
    } else {
        out << "Nothing comes back.\n";
    }
    if (!plan.isReached)
        out << "That is less than was asked for: no more comes back without breaking an environment.\n";
}

void writeReport(const ReclaimReport &report, const Context &context)
{
    std::ostream &out = context.streams.out;
    for (const Said &reason : report.reasons)
        out << displayText(reason) << '\n';
    if (!report.isMeasured) {
        out << "What came back could not be measured.\n";
        return;
    }
    const bool isLess = report.freed < int64_t(report.promised);
    out << (report.freed < 0 ? "Nothing" : shownBytes(uint64_t(report.freed))) << " came back, ";
    if (report.freed == int64_t(report.promised))
        out << "as promised to the block.\n";
    else
        out << shownBytes(uint64_t(isLess ? int64_t(report.promised) - report.freed : report.freed - int64_t(report.promised)))
            << (isLess ? " less" : " more") << " than promised.\n";
}

} // namespace truewheel::cli
