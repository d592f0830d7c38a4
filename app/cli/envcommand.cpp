#include "app/cli/envcommand.h"

#include "app/cli/envverify.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/looking.h"
#include "app/cli/surveying.h"
#include "app/cli/textwriter.h"
#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/snapshot/packagequery.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace truewheel::cli {

namespace {

struct FoundPackage {
    const InventoryEntry *entry;
    const InstalledPackage *package;
};

std::vector<FoundPackage> packagesOf(const Inventory &inventory, const std::optional<PackageQuery> &query)
{
    std::vector<FoundPackage> found;
    for (const InventoryEntry &entry : inventory.entries) {
        for (const InstalledPackage &package : entry.packages) {
            if (!query || matches(*query, package))
                found.push_back({&entry, &package});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundPackage &a, const FoundPackage &b) { return comesBefore(*a.package, *b.package); });
    return found;
}

/// A cached wheel that an environment's files come from.
struct FromCache {
    const InventoryEntry *entry;
    const CachedWheel *wheel;
    bool isShared; ///< by hard links or links; else a copy
};

// What cannot be read of the caches is said; the environments are told all the same.
std::vector<FromCache> cachedIn(const Inventory &inventory, CacheScan &scan, Context &context, Survey &survey)
{
    ReadingJob watched(context, "reading caches:");
    Result<CacheScan> scanned = context.engine.scanCaches({}, watched.job());
    if (scanned)
        scan = std::move(*scanned);
    const Result<void> measured = scanned ? context.engine.measureCaches(scan, true, watched.job()) : tl::unexpected(scanned.error());
    if (!measured)
        scan.unreadable.push_back(measured.error());
    for (const Error &error : scan.unreadable) {
        survey.report.unreadable.push_back(error);
        survey.report.complete = false;
        survey.outcome.add(error.code == ErrorCode::Cancelled ? ExitCode::Cancelled : ExitCode::Incomplete);
    }
    std::vector<FromCache> found;
    const auto has = [](const std::optional<std::vector<Path>> &paths, const Path &path) {
        return paths && std::find(paths->begin(), paths->end(), path) != paths->end();
    };
    for (const InventoryEntry &entry : inventory.entries) {
        for (const ScannedCache &cache : scan.caches) {
            for (const CachedWheel &wheel : cache.wheels) {
                const bool isShared = has(wheel.environments, entry.environment.path);
                if (isShared || has(wheel.copies, entry.environment.path))
                    found.push_back({&entry, &wheel, isShared});
            }
        }
    }
    return found;
}

QJsonArray cachedToJson(const std::vector<FromCache> &cached)
{
    QJsonArray rows;
    for (const FromCache &from : cached) {
        QJsonObject row{{QStringLiteral("tool"), jsonText(from.wheel->tool)},
                        {QStringLiteral("name"), jsonText(from.wheel->name)},
                        {QStringLiteral("version"), textOrNull(from.wheel->version)},
                        {QStringLiteral("shared"), from.isShared}};
        insertPath(row, QStringLiteral("environment"), from.entry->environment.path);
        insertPath(row, QStringLiteral("path"), from.wheel->path);
        insertPath(row, QStringLiteral("content"), from.wheel->content);
        rows.append(row);
    }
    return rows;
}

QJsonArray packagesToJson(const std::vector<FoundPackage> &packages)
{
    QJsonArray rows;
    for (const FoundPackage &found : packages)
        rows.append(toJson(*found.entry, *found.package));
    return rows;
}

} // namespace

std::string EnvCommand::examples() const
{
    return "  truewheel env list                               every environment of the machine, a line each\n"
           "  truewheel env show .venv                         one environment: packages, links, health, every file of RECORD\n"
           "  truewheel env packages                           every package of every environment\n"
           "  truewheel env packages --find 'numpy>=1.24'      which environments hold it, and in which version\n"
           "  truewheel env verify .venv                       every file against the hash in its RECORD\n"
           "  truewheel env repair .venv                       make anew what lost its Python, or tell its scripts where it is now\n"
           "  truewheel env upgrade .venv --package idna       update a package with the environment's own tool, showing first what changes\n"
           "  truewheel env remove old/.venv --dry-run         show what a removal would take, to the byte\n"
           "  truewheel env remove old/.venv                   move it to the trash, after asking\n"
           "  truewheel env restore old/.venv                  bring it back, from the trash or from its package list\n"
           "  truewheel env restore --list                     what can be restored\n";
}

void EnvCommand::addOptions(CLI::App &app)
{
    app.add_option("ACTION", m_action, "list, show, packages, verify, repair, upgrade, remove or restore")
        ->required()
        ->type_name("")
        ->check(CLI::IsMember({"list", "show", "packages", "verify", "repair", "upgrade", "remove", "restore"}).description({}));
    app.add_option("PATH", m_paths, "An environment, or a directory to look below (default: the whole machine; for show and verify: here)")
        ->type_name("")
        ->check(refuseEmpty);
    app.add_option("--find", m_find, "packages: only this one, NAME or NAME with a version specifier (PEP 440)")->type_name("SPEC");
    app.add_flag("--no-sizes", m_noSizes, "list: do not measure what the environments cost");
    app.add_option("--package", m_options.packages, "upgrade: update this package; may be given more than once")
        ->type_name("NAME")
        ->allow_extra_args(false)
        ->check(refuseEmpty);
    app.add_flag("--dry-run", m_options.dryRun, "repair, upgrade, remove, restore: show what would be done, and do nothing");
    app.add_flag("--yes", m_options.yes, "repair, upgrade, remove, restore: do not ask");
    app.add_flag("--delete", m_options.forGood, "remove: delete for good, not into the trash");
    app.add_flag("--list", m_options.list, "restore: list what can be restored");
}

ExitCode EnvCommand::run(Context &context)
{
    if (const ExitCode wrong = checkOptions(context); wrong != ExitCode::Fine)
        return wrong;
    context.command += ' ' + m_action;
    m_options.paths = m_paths;
    if (m_action == "remove")
        return removeEnvironments(context, m_options);
    if (m_action == "restore")
        return restoreEnvironments(context, m_options);
    if (m_action == "repair")
        return repairEnvironments(context, m_options);
    if (m_action == "upgrade")
        return upgradeEnvironments(context, m_options);
    if (m_action == "verify")
        return verifyEnvironments(context, m_paths);
    return m_action == "list" ? list(context) : m_action == "show" ? show(context) : packages(context);
}

ExitCode EnvCommand::checkOptions(Context &context) const
{
    const bool acts = m_action == "repair" || m_action == "upgrade" || m_action == "remove" || m_action == "restore";
    const auto refuse = [&](const std::string &why) {
        context.streams.err << "truewheel: " << why << '\n';
        return ExitCode::Usage;
    };
    if (!m_find.empty() && m_action != "packages")
        return refuse("--find belongs to env packages");
    if ((m_options.dryRun || m_options.yes) && !acts)
        return refuse("--dry-run and --yes belong to env repair, upgrade, remove and restore");
    if (m_options.forGood && m_action != "remove")
        return refuse("--delete belongs to env remove");
    if (m_options.list && m_action != "restore")
        return refuse("--list belongs to env restore");
    if (m_options.packages.empty() != (m_action != "upgrade"))
        return refuse(m_action == "upgrade" ? "env upgrade needs --package NAME" : "--package belongs to env upgrade");
    if (acts && m_paths.empty() && !m_options.list)
        return refuse("env " + m_action + " needs the PATH of an environment");
    return ExitCode::Fine;
}

ExitCode EnvCommand::finish(Context &context, const Survey &survey)
{
    sayUnreadable(context, survey.report.unreadable);
    return survey.outcome.code();
}

ExitCode EnvCommand::list(Context &context)
{
    Survey survey = surveyOf(context, "env list", m_paths, HealthDepth::Quick);
    if (!m_noSizes)
        measureSizes(context, survey);
    if (context.options.json) {
        QJsonObject document = documentOf(survey);
        document.remove(QStringLiteral("editables"));
        writeJson(document, context.streams.out);
        return finish(context, survey);
    }
    for (size_t i = 0; i < survey.inventory.entries.size(); ++i) {
        const InventoryEntry &entry = survey.inventory.entries[i];
        if (context.options.quiet && !isBroken(entry))
            continue;
        const std::string size = shownSize(survey, i);
        context.streams.out << shown(entry.environment.path) << "  " << describe(entry) << (size.empty() ? "" : ", " + size);
        for (const HealthFinding &finding : entry.health)
            context.streams.out << "  " << toString(finding.problem);
        context.streams.out << '\n';
    }
    return finish(context, survey);
}

ExitCode EnvCommand::show(Context &context)
{
    const std::vector<std::string> paths = m_paths.empty() ? std::vector<std::string>{"."} : m_paths;
    Survey survey = surveyOf(context, "env show", paths, HealthDepth::Full);
    if (survey.inventory.entries.empty() && survey.outcome.code() == ExitCode::Fine) {
        survey.report.unreadable.push_back(
            {ErrorCode::NotFound, pathBytes(absolutePath(context, paths.front())), "no environment at or below it"});
        survey.report.complete = false;
        survey.outcome.add(ExitCode::Incomplete);
    }
    const std::vector<FoundPackage> found = packagesOf(survey.inventory, std::nullopt);
    CacheScan scan;
    std::vector<FromCache> cached;
    if (context.options.verbose)
        cached = cachedIn(survey.inventory, scan, context, survey);
    if (context.options.json) {
        QJsonObject document = documentOf(survey);
        document[QStringLiteral("packages")] = packagesToJson(found);
        if (context.options.verbose)
            document[QStringLiteral("cached")] = cachedToJson(cached);
        writeJson(document, context.streams.out);
        return finish(context, survey);
    }
    for (const InventoryEntry &entry : survey.inventory.entries) {
        writeEntry(entry, context, true);
        for (const InstalledPackage &package : entry.packages)
            context.streams.out << "    " << displayText(package.name) << ' ' << displayText(package.version)
                                << (package.editable ? "  editable" : "") << '\n';
        for (const FromCache &from : cached) {
            if (from.entry == &entry)
                context.streams.out << "    " << (from.isShared ? "shares its files with " : "is a copy of ") << from.wheel->tool << "'s  "
                                    << displayText(from.wheel->name) << ' ' << displayText(from.wheel->version) << "  "
                                    << shown(from.wheel->content) << '\n';
        }
    }
    return finish(context, survey);
}

ExitCode EnvCommand::packages(Context &context)
{
    std::optional<PackageQuery> query;
    if (!m_find.empty()) {
        const Result<PackageQuery> parsed = parsePackageQuery(m_find);
        if (!parsed) {
            context.streams.err << "truewheel: " << sentenceFor(parsed.error()) << '\n';
            return ExitCode::Usage;
        }
        query = *parsed;
    }
    const Survey survey = surveyOf(context, "env packages", m_paths, HealthDepth::Quick);
    const std::vector<FoundPackage> found = packagesOf(survey.inventory, query);
    if (context.options.json) {
        QJsonObject document = documentHead("env packages", survey.report.complete, survey.report.unreadable);
        document[QStringLiteral("packages")] = packagesToJson(found);
        writeJson(document, context.streams.out);
    } else {
        for (const FoundPackage &one : found)
            context.streams.out << displayText(one.package->name) << ' ' << displayText(one.package->version) << "  "
                                << shown(one.entry->environment.path) << (one.package->editable ? "  editable" : "") << '\n';
    }
    sayUnreadable(context, survey.report.unreadable);
    const ExitCode code = survey.outcome.code(); // what is broken in them is no answer to this question
    return code == ExitCode::Findings ? (survey.report.complete ? ExitCode::Fine : ExitCode::Incomplete) : code;
}

} // namespace truewheel::cli
