#include "app/cli/scancommand.h"

#include "app/cli/cachewriter.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/looking.h"
#include "app/cli/surveying.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>

namespace truewheel::cli {

namespace {

void writeLine(const QJsonObject &object, std::ostream &out)
{
    writeJson(object, out, QJsonDocument::Compact);
    out.flush();
}

QJsonArray interpretersToJson(const Inventory &inventory)
{
    QJsonArray interpreters;
    for (const BaseInterpreter &interpreter : inventory.interpreters)
        interpreters.append(toJson(interpreter));
    return interpreters;
}

// What could not be read of the caches makes the answer incomplete.
void readCaches(Context &context, Survey &survey)
{
    if (survey.outcome.code() == ExitCode::Cancelled)
        return;
    ReadingJob watched(context, "reading caches:");
    Result<CacheScan> scan = context.engine.scanCaches({}, watched.job());
    std::vector<Error> &unreadable = survey.report.unreadable;
    if (!scan) {
        unreadable.push_back(scan.error());
        survey.outcome.add(scan.error().code == ErrorCode::Cancelled ? ExitCode::Cancelled : ExitCode::Incomplete);
        survey.report.complete = false;
        return;
    }
    survey.caches = *std::move(scan);
    const std::vector<Error> &missing = survey.caches.unreadable;
    unreadable.insert(unreadable.end(), missing.begin(), missing.end());
    if (!missing.empty()) {
        survey.outcome.add(ExitCode::Incomplete);
        survey.report.complete = false;
    }
}

void writeInterpreters(const Inventory &inventory, Context &context)
{
    std::ostream &out = context.streams.out;
    if (!inventory.interpreters.empty())
        out << '\n' << context.paintOut().bold("Interpreters") << '\n';
    for (const BaseInterpreter &interpreter : inventory.interpreters) {
        out << "  " << displayText(interpreter.version) << "  " << interpreter.source << "  " << shown(interpreter.executable)
            << (interpreter.isPresent ? "" : "  " + context.paintOut().red("gone")) << "  "
            << counted(interpreter.environments.size(), "environment") << '\n';
        if (context.options.verbose) {
            for (const Path &path : interpreter.environments)
                out << "    " << shown(path) << '\n';
        }
    }
}

} // namespace

std::string ScanCommand::examples() const
{
    return "  truewheel scan                        the home directory and every place where a tool keeps environments\n"
           "  truewheel scan ~/src /srv             only below these directories\n"
           "  truewheel scan --json                 one JSON document\n"
           "  truewheel scan --stream               one JSON object a line, each environment as it is found\n"
           "  truewheel scan --no-sizes             sooner: nothing is measured\n";
}

void ScanCommand::addOptions(CLI::App &app)
{
    app.add_option("ROOT", m_roots, "A directory to look below (default: home and every known place of tools)")
        ->type_name("")
        ->check(refuseEmpty);
    app.add_flag("--stream", m_stream, "Print one JSON object a line, as found");
    app.add_flag("--no-sizes", m_noSizes, "Do not measure what the environments cost");
}

ExitCode ScanCommand::stream(Context &context)
{
    std::ostream &out = context.streams.out;
    const auto event = [](const char *name) { return QJsonObject{{QStringLiteral("event"), QLatin1String(name)}}; };
    QJsonObject begin = event("begin");
    begin[QStringLiteral("schema")] = QStringLiteral("truewheel/1");
    begin[QStringLiteral("command")] = QStringLiteral("scan");
    writeLine(begin, out);
    Survey survey = surveyOf(context, name(), m_roots, HealthDepth::Quick, [&](const InventoryEntry &entry) {
        QJsonObject line = toJson(entry);
        line[QStringLiteral("event")] = QStringLiteral("environment");
        line[QStringLiteral("links")] = toJson(reportOf(context, entry))[QStringLiteral("editables")];
        writeLine(line, out);
    });
    readCaches(context, survey);
    if (!m_noSizes)
        measureSizes(context, survey);
    for (size_t i = 0; i < survey.sizes.size(); ++i) {
        QJsonObject line = event("size");
        insertPath(line, QStringLiteral("path"), survey.inventory.entries[i].environment.path);
        line[QStringLiteral("size")] = survey.sizes[i] ? QJsonValue(toJson(*survey.sizes[i])) : QJsonValue(QJsonValue::Null);
        writeLine(line, out);
    }
    QJsonObject end = documentHead(name(), survey.report.complete, survey.report.unreadable);
    end[QStringLiteral("event")] = QStringLiteral("end");
    end[QStringLiteral("interpreters")] = interpretersToJson(survey.inventory);
    end[QStringLiteral("caches")] = cachesToJson(survey.caches);
    end[QStringLiteral("overBudget")] = overBudgetToJson(overBudgetOf(survey.caches, context));
    writeLine(end, out);
    sayUnreadable(context, survey.report.unreadable);
    return survey.outcome.code();
}

ExitCode ScanCommand::run(Context &context)
{
    if (m_stream)
        return stream(context);
    Survey survey = surveyOf(context, name(), m_roots, HealthDepth::Quick);
    const bool mayBeOver = context.engine.overBudget && !m_noSizes;
    if (context.options.json || mayBeOver)
        readCaches(context, survey);
    if (!m_noSizes)
        measureSizes(context, survey);
    if (context.options.json) {
        QJsonObject document = documentOf(survey);
        document[QStringLiteral("interpreters")] = interpretersToJson(survey.inventory);
        document[QStringLiteral("caches")] = cachesToJson(survey.caches);
        document[QStringLiteral("overBudget")] = overBudgetToJson(overBudgetOf(survey.caches, context));
        writeJson(document, context.streams.out);
    } else {
        for (size_t i = 0; i < survey.inventory.entries.size(); ++i) {
            const InventoryEntry &entry = survey.inventory.entries[i];
            if (context.options.quiet && !isBroken(entry))
                continue;
            writeEntry(entry, context, false);
            if (const std::string size = shownSize(survey, i); !size.empty())
                context.streams.out << "  " << size << '\n';
        }
        if (!context.options.quiet && survey.outcome.code() != ExitCode::Usage) {
            writeInterpreters(survey.inventory, context);
            context.streams.out << (survey.inventory.entries.empty() ? "" : "\n") << closingSentence(survey) << '\n';
        }
        writeOverBudget(overBudgetOf(survey.caches, context), context);
    }
    sayUnreadable(context, survey.report.unreadable);
    return survey.outcome.code();
}

} // namespace truewheel::cli
