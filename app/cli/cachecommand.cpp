#include "app/cli/cachecommand.h"

#include "app/cli/cachewriter.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/looking.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>

namespace truewheel::cli {

namespace {

/// What can be asked of the caches. One line each.
struct Action {
    const char *name;
    bool takesNames;
    const char *key; ///< of its list in the document
    QJsonArray (*toJson)(const CacheScan &);
    void (*write)(const CacheScan &, const Context &);
};

constexpr std::array actions = {
    Action{"list", false, "wheels", wheelsToJson, writeWheels},
    Action{"show", true, "wheels", wheelsToJson, writeWheelDetails},
    Action{"stale", false, "stale", staleToJson, writeStale},
};

void keepNamed(CacheScan &scan, const std::vector<std::string> &names)
{
    const auto isNamed = [&](const CachedWheel &wheel) {
        return std::any_of(names.begin(), names.end(),
                           [&](const std::string &name) { return normalizedName(name) == normalizedName(wheel.name); });
    };
    for (ScannedCache &scanned : scan.caches)
        std::erase_if(scanned.wheels, [&](const CachedWheel &wheel) { return !isNamed(wheel); });
}

bool hasTrap(const CacheScan &scan)
{
    return std::any_of(scan.caches.begin(), scan.caches.end(), [](const ScannedCache &scanned) {
        return std::any_of(scanned.stale.begin(), scanned.stale.end(),
                           [](const StaleEntry &stale) { return stale.kind == StaleKind::OutputsAbsent; });
    });
}

void write(const CacheScan &scan, const Action &action, bool isComplete, Context &context)
{
    if (!context.options.json)
        return action.write(scan, context);
    QJsonObject document = documentHead(std::string("cache ") + action.name, isComplete, scan.unreadable);
    document[QStringLiteral("caches")] = cachesToJson(scan);
    document[QLatin1String(action.key)] = action.toJson(scan);
    writeJson(document, context.streams.out);
}

} // namespace

std::string CacheCommand::examples() const
{
    return "  truewheel cache list                    every distribution in every cache\n"
           "  truewheel cache list --tool uv --json\n"
           "  truewheel cache show numpy              what each cache holds of it, and where it came from\n"
           "  truewheel cache stale                   what is never used again, armed traps first\n";
}

void CacheCommand::addOptions(CLI::App &app)
{
    app.add_option("ACTION", m_action, "list, show or stale")->required()->type_name("");
    app.add_option("NAME", m_names, "show: the distributions to tell of")->type_name("");
    app.add_option("--tool", m_tool, "Only the caches of uv, pip, poetry, pdm, pipenv, hatch, conda, pixi or cargo")->type_name("TOOL");
}

ExitCode CacheCommand::run(Context &context)
{
    const auto *const action = std::find_if(actions.begin(), actions.end(), [&](const Action &known) { return m_action == known.name; });
    std::string fault;
    if (action == actions.end())
        fault = "cache has no action \"" + displayText(m_action) + "\"; it takes list, show or stale";
    else if (action->takesNames && m_names.empty())
        fault = "cache show takes the NAME of a distribution";
    else if (!action->takesNames && !m_names.empty())
        fault = "cache " + m_action + " takes no NAME";
    else if (!m_tool.empty() && !findCacheTool(m_tool))
        fault = "no tool \"" + displayText(m_tool) + "\" whose cache is known";
    if (!fault.empty()) {
        context.streams.err << "truewheel: " << fault << "\n`truewheel cache --help` shows what it takes.\n";
        return ExitCode::Usage;
    }
    Outcome outcome;
    CacheScan scan;
    {
        WatchedJob watched(context, "reading caches:");
        Result<CacheScan> scanned = context.engine.scanCaches(m_tool, watched.job());
        Result<void> measured;
        if (scanned) {
            scan = std::move(*scanned);
            if (action->takesNames)
                keepNamed(scan, m_names);
            measured = context.engine.measureCaches(scan, watched.job());
        }
        if (!scanned || !measured) {
            const Error &error = scanned ? measured.error() : scanned.error();
            scan.unreadable.push_back(error);
            outcome.add(error.code == ErrorCode::Cancelled ? ExitCode::Cancelled : ExitCode::Incomplete);
        }
    }
    if (!scan.unreadable.empty())
        outcome.add(ExitCode::Incomplete);
    if (m_action == "stale" && hasTrap(scan))
        outcome.add(ExitCode::Findings);
    write(scan, *action, scan.unreadable.empty(), context);
    sayUnreadable(context, scan.unreadable);
    return outcome.code();
}

} // namespace truewheel::cli
