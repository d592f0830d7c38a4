#include "app/cli/cachecommand.h"

#include "app/cli/archiveshow.h"
#include "app/cli/archivewriter.h"
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

/// Where the files of the cached wheels lie, each place once.
std::vector<Path> contentsOf(const CacheScan &scan)
{
    std::vector<Path> places;
    for (const ScannedCache &scanned : scan.caches) {
        for (const CachedWheel &wheel : scanned.wheels) {
            if (std::find(places.begin(), places.end(), wheel.content) == places.end())
                places.push_back(wheel.content);
        }
    }
    return places;
}

QJsonArray archivesToJson(const std::vector<Archive> &archives)
{
    QJsonArray rows;
    for (const Archive &archive : archives)
        rows.append(toJson(archive));
    return rows;
}

void write(const CacheScan &scan, const std::vector<Archive> &archives, const Action &action, bool isComplete, Context &context)
{
    if (!context.options.json) {
        action.write(scan, context);
        for (const Archive &archive : archives)
            writeArchive(archive, context);
        return;
    }
    QJsonObject document = documentHead(std::string("cache ") + action.name, isComplete, scan.unreadable);
    document[QStringLiteral("caches")] = cachesToJson(scan);
    document[QLatin1String(action.key)] = action.toJson(scan);
    if (action.takesNames)
        document[QStringLiteral("archives")] = archivesToJson(archives);
    writeJson(document, context.streams.out);
}

} // namespace

std::string CacheCommand::examples() const
{
    return "  truewheel cache list                    every distribution in every cache\n"
           "  truewheel cache list --tool uv --json\n"
           "  truewheel cache show numpy              what each cache holds of it, and where it came from\n"
           "  truewheel cache show ./demo-1.0-py3-none-any.whl            what a wheel or sdist holds\n"
           "  truewheel cache show demo-1.0.tar.gz --file demo-1.0/PKG-INFO\n"
           "  truewheel cache stale                   what is never used again, armed traps first\n";
}

void CacheCommand::addOptions(CLI::App &app)
{
    app.add_option("ACTION", m_action, "list, show or stale")->required()->type_name("");
    app.add_option("NAME", m_names, "show: the distributions to tell of, or wheels and sdists (FILE) to look into")->type_name("");
    app.add_option("--file", m_member, "show: print this text file of the wheel or sdist")->type_name("MEMBER");
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
    else if (!m_member.empty() && (!action->takesNames || m_names.size() != 1))
        fault = "--file is for cache show with one NAME";
    else if (!m_tool.empty() && !findCacheTool(m_tool))
        fault = "no tool \"" + displayText(m_tool) + "\" whose cache is known";
    if (!fault.empty()) {
        context.streams.err << "truewheel: " << fault << "\n`truewheel cache --help` shows what it takes.\n";
        return ExitCode::Usage;
    }
    if (action->takesNames && std::all_of(m_names.begin(), m_names.end(), isArchiveName))
        return showContents(context);
    Outcome outcome;
    CacheScan scan;
    ShownArchives shown;
    {
        WatchedJob watched(context, "reading caches:");
        Result<CacheScan> scanned = context.engine.scanCaches(m_tool, watched.job());
        Result<void> measured;
        if (scanned) {
            scan = std::move(*scanned);
            if (action->takesNames)
                keepNamed(scan, m_names);
            if (!action->takesNames || m_member.empty())
                measured = context.engine.measureCaches(scan, watched.job());
        }
        if (!scanned || !measured) {
            const Error &error = scanned ? measured.error() : scanned.error();
            scan.unreadable.push_back(error);
            outcome.add(error.code == ErrorCode::Cancelled ? ExitCode::Cancelled : ExitCode::Incomplete);
        }
    }
    if (!m_member.empty())
        return showMember(context, contentsOf(scan), m_member);
    if (action->takesNames) {
        shown = readArchives(context, contentsOf(scan), true);
        outcome.add(shown.outcome.code());
        scan.unreadable.insert(scan.unreadable.end(), shown.unreadable.begin(), shown.unreadable.end());
    }
    if (!scan.unreadable.empty())
        outcome.add(ExitCode::Incomplete);
    if (m_action == "stale" && hasTrap(scan))
        outcome.add(ExitCode::Findings);
    write(scan, shown.archives, *action, scan.unreadable.empty(), context);
    sayUnreadable(context, scan.unreadable);
    return outcome.code();
}

/// FILEs: no cache is looked at.
ExitCode CacheCommand::showContents(Context &context) const
{
    std::vector<Path> paths;
    for (const std::string &name : m_names)
        paths.push_back(absolutePath(context, name));
    if (!m_member.empty())
        return showMember(context, paths, m_member);
    const ShownArchives shown = readArchives(context, paths, false);
    if (context.options.json) {
        const bool isComplete = shown.unreadable.empty()
            && std::all_of(shown.archives.begin(), shown.archives.end(), [](const Archive &archive) { return archive.isComplete(); });
        QJsonObject document = documentHead("cache show", isComplete, shown.unreadable);
        document[QStringLiteral("archives")] = archivesToJson(shown.archives);
        writeJson(document, context.streams.out);
    } else {
        for (const Archive &archive : shown.archives)
            writeArchive(archive, context);
    }
    sayUnreadable(context, shown.unreadable);
    return shown.outcome.code();
}

} // namespace truewheel::cli
