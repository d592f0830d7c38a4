#include "app/cli/cachecommand.h"

#include "app/cli/archiveshow.h"
#include "app/cli/archivewriter.h"
#include "app/cli/cachewriter.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/looking.h"
#include "app/cli/reclaiming.h"
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
    const std::vector<OverBudget> over = overBudgetOf(scan, context);
    if (!context.options.json) {
        action.write(scan, context);
        for (const Archive &archive : archives)
            writeArchive(archive, context);
        return writeOverBudget(over, context);
    }
    QJsonObject document = documentHead(std::string("cache ") + action.name, isComplete, scan.unreadable);
    document[QStringLiteral("caches")] = cachesToJson(scan);
    document[QStringLiteral("overBudget")] = overBudgetToJson(over);
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
           "  truewheel cache stale                   what is never used again, armed traps first\n"
           "  truewheel cache reclaim --target 10G    the commands that give it back, what hurts least first\n"
           "  truewheel cache reclaim numpy --yes     run the one that removes numpy, and measure what came back\n"
           "  truewheel cache prune --dry-run         what the owners would prune\n";
}

void CacheCommand::addOptions(CLI::App &app)
{
    app.add_option("ACTION", m_action, "list, show, stale, reclaim or prune")->required()->type_name("");
    app.add_option("NAME", m_names,
                   "show: distributions, or wheels and sdists (FILE) to look into; reclaim: distributions, NAME==VERSION, or paths")
        ->type_name("");
    app.add_option("--file", m_member, "show: print this text file of the wheel or sdist")->type_name("MEMBER");
    app.add_option("--tool", m_tool, "Only the caches of uv, pip, poetry, pdm, pipenv, hatch, conda, pixi or cargo")->type_name("TOOL");
    app.add_flag("--by-content", m_byContent, "list, show: tell the environments that hold copies, too, by the hashes in RECORD");
    app.add_option("--target", m_target, "reclaim: propose what gives back this much, such as 10G")->type_name("SIZE");
    app.add_flag("--dry-run", m_dryRun, "prune, reclaim: run nothing");
    app.add_flag("--yes", m_yes, "prune, reclaim: run the commands that are shown");
    app.add_flag("--with-older-uv", m_withOlderUv,
                 "prune, reclaim: also where a newer uv keeps things in the cache, which are removed too");
}

std::string CacheCommand::faultOf() const
{
    const bool isReclaim = m_action == "reclaim";
    const bool removes = isReclaim || m_action == "prune";
    const auto *const action = std::find_if(actions.begin(), actions.end(), [&](const Action &known) { return m_action == known.name; });
    if (action == actions.end() && !removes)
        return "cache has no action \"" + displayText(m_action) + "\"; it takes list, show, stale, reclaim or prune";
    if (action != actions.end() && action->takesNames && m_names.empty())
        return "cache show takes the NAME of a distribution";
    if (!m_names.empty() && !isReclaim && !(action != actions.end() && action->takesNames))
        return "cache " + m_action + " takes no NAME";
    if (!m_member.empty() && (action == actions.end() || !action->takesNames || m_names.size() != 1))
        return "--file is for cache show with one NAME";
    if (!m_tool.empty() && !findCacheTool(m_tool))
        return "no tool \"" + displayText(m_tool) + "\" whose cache is known";
    if (!m_target.empty() && (!isReclaim || !m_names.empty()))
        return "--target belongs to cache reclaim without a NAME";
    if ((m_dryRun || m_yes || m_withOlderUv) && !removes)
        return "cache " + m_action + " removes nothing: --dry-run, --yes and --with-older-uv belong to prune and reclaim";
    if (m_byContent && m_action != "list" && m_action != "show")
        return "--by-content belongs to cache list and cache show";
    if (m_yes && isReclaim && m_target.empty() && m_names.empty())
        return "cache reclaim --yes needs a --target or a NAME";
    return {};
}

ExitCode CacheCommand::run(Context &context)
{
    if (const std::string fault = faultOf(); !fault.empty()) {
        context.streams.err << "truewheel: " << fault << "\n`truewheel cache --help` shows what it takes.\n";
        return ExitCode::Usage;
    }
    context.command += ' ' + m_action;
    if (m_action == "reclaim" || m_action == "prune")
        return reclaim({m_action == "prune", m_tool, m_names, m_target, m_dryRun, m_yes, m_withOlderUv}, context);
    return list(context);
}

ExitCode CacheCommand::list(Context &context)
{
    const auto *const action = std::find_if(actions.begin(), actions.end(), [&](const Action &known) { return m_action == known.name; });
    if (action->takesNames && std::all_of(m_names.begin(), m_names.end(), isArchiveName))
        return showContents(context);
    Outcome outcome;
    CacheScan scan;
    ShownArchives shown;
    {
        ReadingJob watched(context, "reading caches:");
        Result<CacheScan> scanned = context.engine.scanCaches(m_tool, watched.job());
        Result<void> measured;
        if (scanned) {
            scan = std::move(*scanned);
            if (action->takesNames)
                keepNamed(scan, m_names);
            if (!action->takesNames || m_member.empty())
                measured = context.engine.measureCaches(scan, m_byContent, watched.job());
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
