#include "core/repair/sync.h"

#include "core/base/text.h"
#include "core/python/json.h"
#include "core/python/markers.h"
#include "core/python/version.h"
#include "core/repair/execution.h"
#include "core/repair/installerreads.h"
#include "core/repair/planner.h"
#include "core/repair/redact.h"
#include "core/repair/synclock.h"
#include "core/repair/trust.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <set>

namespace truewheel {

namespace {

LockSelection selectionOf(const SyncRequest &request)
{
    LockSelection selection;
    for (const SyncChoice &choice : request.choices) {
        if (choice.isHeld)
            (choice.isGroup ? selection.groups : selection.extras).push_back(normalizedName(choice.name));
    }
    return selection;
}

bool isName(const std::string &name)
{
    return !name.empty() && name.front() != '-' && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
}

// The names end up as arguments of uv, which knows no other ones.
Result<void> checkNames(const SyncRequest &request)
{
    for (const SyncChoice &choice : request.choices) {
        if (!isName(normalizedName(choice.name)))
            return failure(ErrorCode::Refused, choice.name, "not a name that an extra or a group may have");
    }
    for (const std::string &upgrade : request.upgrades) {
        if (!isName(normalizedName(upgrade)))
            return failure(ErrorCode::Refused, upgrade, "not a name that a package may have");
    }
    return {};
}

Result<void> checkUpgrades(const SyncRequest &request, const UvLock &lock)
{
    for (const std::string &upgrade : request.upgrades) {
        const auto isIt = [&](const LockedPackage &package) { return normalizedName(package.name) == normalizedName(upgrade); };
        if (std::none_of(lock.packages.begin(), lock.packages.end(), isIt))
            return failure(ErrorCode::NotFound, upgrade, "uv.lock does not hold this package.");
    }
    return {};
}

std::vector<std::string> upgradeArguments(const SyncRequest &request)
{
    std::vector<std::string> arguments;
    for (const std::string &upgrade : request.upgrades)
        arguments.insert(arguments.end(), {"--upgrade-package", normalizedName(upgrade)});
    return arguments;
}

// As `uv` runs in the project for this environment. `--python` keeps it from the `.python-version` that would make it replace the
// environment; the variable names the place.
Command commandFor(const SyncRequest &request, std::vector<std::string> argv)
{
    argv.insert(argv.end(), {"--python", pathBytes(request.environment.python)});
    Command command{
        std::move(argv), request.project, strippedVariables(), {{"UV_PROJECT_ENVIRONMENT", pathBytes(request.environment.path)}}};
    for (const char *name : {"UV_NO_DEV", "UV_DEV", "UV_NO_DEFAULT_GROUPS", "UV_NO_GROUP", "UV_NO_INSTALL_*", "UV_UPGRADE*"})
        command.unset.push_back(name);
    return commandOfUv(std::move(command));
}

Plan syncPlan(const SyncRequest &request, const Tool &uv)
{
    const bool isUpdate = !request.upgrades.empty();
    std::vector<std::string> argv = {pathBytes(uv.path), "sync"};
    const std::vector<std::string> lockArguments = isUpdate ? upgradeArguments(request) : std::vector<std::string>{"--frozen"};
    argv.insert(argv.end(), lockArguments.begin(), lockArguments.end());
    argv.push_back("--no-default-groups");
    for (const SyncChoice &choice : request.choices) {
        if (choice.isHeld)
            argv.insert(argv.end(), {choice.isGroup ? "--group" : "--extra", normalizedName(choice.name)});
    }
    Plan plan;
    plan.action = RepairAction::Sync;
    plan.project = request.project;
    plan.environment = request.environment.path;
    plan.steps.push_back({isUpdate ? "Update the lock, and make the environment what it says" : "Make the environment what the lock says",
                          commandFor(request, std::move(argv))});
    return plan;
}

// uv would replace an environment whose Python the project does not allow.
Result<void> checkEnvironment(const LockedProject &project, const Environment &environment)
{
    if (environment.kind == "conda" || environment.kind == "pixi")
        return failure(ErrorCode::Refused, pathBytes(environment.path),
                       said("uv can sync a virtual environment only; this one is of %1.", environment.kind));
    std::string required = project.pyproject.find("project.requires-python").string();
    if (required.empty())
        required = project.lock.requiresPython;
    const std::optional<PythonVersion> version = parseVersion(environment.interpreter.version);
    if (required.empty() || !version || satisfies(*version, required).value_or(true))
        return {};
    return failure(ErrorCode::Refused, pathBytes(environment.path),
                   said("The project requires Python %1, and this environment has %2. uv would have to replace the environment.", required,
                        environment.interpreter.version));
}

Result<std::pair<LockedProject, SyncPreview>> beginPreview(const SyncRequest &request, const Tool &uv, const FileSystem &fs)
{
    if (const Result<void> named = checkNames(request); !named)
        return tl::unexpected(named.error());
    Result<LockedProject> project = readLockedProject(fs, request.project);
    if (!project)
        return tl::unexpected(project.error());
    if (const Result<void> locked = checkUpgrades(request, project->lock); !locked)
        return tl::unexpected(locked.error());
    if (const Result<void> allowed = checkEnvironment(*project, request.environment); !allowed)
        return tl::unexpected(allowed.error());
    SyncPreview preview;
    preview.plan = syncPlan(request, uv);
    if (!request.upgrades.empty())
        return std::pair(std::move(*project), std::move(preview)); // which brings the lock up to date
    const std::vector<std::string> missing = requirementsNotInLock(*project);
    preview.lockIsOlder = !missing.empty();
    if (preview.lockIsOlder)
        preview.warning = said("pyproject.toml asks for what uv.lock was not made for: %1. `uv lock` brings the lock up to date.",
                               join(missing, ", "));
    return std::pair(std::move(*project), std::move(preview));
}

// uv keeps what an environment was seeded with, unless it made the environment itself and seeded nothing.
std::set<std::string> keptSeeds(const FileSystem &fs, const Environment &environment)
{
    const Result<std::string> text = fs.read(environment.path / "pyvenv.cfg", 64 * 1024);
    bool byUv = false;
    bool seeded = false;
    for (const std::string_view line : splitLines(text ? std::string_view(*text) : std::string_view())) {
        const size_t equals = line.find('=');
        const std::string_view key = trimmed(line.substr(0, equals));
        byUv = byUv || (key == "uv" && equals != std::string_view::npos);
        seeded = seeded || (key == "seed" && equals != std::string_view::npos && trimmed(line.substr(equals + 1)) == "true");
    }
    if (byUv && !seeded)
        return {};
    const bool isNew = environment.interpreter.major > 3 || environment.interpreter.minor >= 12;
    return isNew ? std::set<std::string>{"pip", "uv"} : std::set<std::string>{"pip", "setuptools", "uv", "wheel"};
}

bool isSameVersion(const std::string &a, const std::string &b)
{
    const std::optional<PythonVersion> left = parseVersion(a);
    const std::optional<PythonVersion> right = parseVersion(b);
    return left && right ? compareVersions(*left, *right) == 0 : a == b;
}

Result<std::vector<SyncChange>> changesFromLock(const SyncRequest &request, const LockedProject &project, const FileSystem &fs)
{
    Result<std::map<std::string, const LockedPackage *>> wanted = lockedClosure(project.lock, project.root, selectionOf(request),
                                                                                markerVariables(request.environment.interpreter));
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (!project.root.name.empty())
        wanted->emplace(normalizedName(project.root.name), &project.root);
    std::erase_if(*wanted, [](const auto &entry) { return entry.second->source.starts_with("virtual="); });
    const Result<std::map<std::string, std::string>> installed = installedVersions(fs, request.environment);
    if (!installed)
        return tl::unexpected(installed.error());
    std::map<std::string, SyncChange> changes;
    for (const auto &[name, package] : *wanted) {
        const auto now = installed->find(name);
        if (now == installed->end())
            changes[name] = {package->name, std::nullopt, package->version};
        else if (!package->version.empty() && !now->second.empty() && !isSameVersion(now->second, package->version))
            changes[name] = {package->name, now->second, package->version};
    }
    const std::set<std::string> kept = keptSeeds(fs, request.environment);
    for (const auto &[name, version] : *installed) {
        if (wanted->count(name) == 0 && kept.count(name) == 0)
            changes[name] = {name, version, std::nullopt};
    }
    std::vector<SyncChange> out;
    for (auto &[name, change] : changes)
        out.push_back(std::move(change));
    return out;
}

Result<std::vector<SyncChange>> changesFromUv(const std::string &said, const SyncRequest &request)
{
    const size_t begin = said.find('{');
    const size_t end = said.rfind('}');
    const std::string json = begin == std::string::npos || end == std::string::npos ? std::string() : said.substr(begin, end - begin + 1);
    const Result<QJsonDocument> document = parseJson(json, askedCap, "uv sync");
    if (!document)
        return failure(ErrorCode::ToolFailed, "uv sync", truewheel::said("no preview in what it says: %1", redacted(said.substr(0, 500))));
    const QJsonObject sync = document->object().value(QLatin1String("sync")).toObject();
    const std::string action = sync.value(QLatin1String("action")).toString().toStdString();
    if (action != "check" && action != "update")
        return failure(ErrorCode::Refused, pathBytes(request.environment.path),
                       truewheel::said("uv would %1 the environment itself.", action));
    std::map<std::string, SyncChange> changes;
    const QJsonArray listed = sync.value(QLatin1String("changes")).toArray();
    for (const auto &value : listed) {
        const QJsonObject entry = value.toObject();
        const std::string name = entry.value(QLatin1String("name")).toString().toStdString();
        const std::string version = entry.value(QLatin1String("version")).toString().toStdString();
        const std::string what = entry.value(QLatin1String("action")).toString().toStdString();
        SyncChange &change = changes[normalizedName(name)];
        change.name = name;
        if (what != "installed")
            change.from = version;
        if (what != "uninstalled")
            change.to = version;
    }
    std::vector<SyncChange> out;
    for (auto &[name, change] : changes)
        out.push_back(std::move(change));
    return out;
}

Result<std::vector<std::string>> askForLockChanges(const SyncRequest &request, const Tool &uv, const RepairWorld &world, JobContext &job)
{
    std::vector<std::string> argv = {pathBytes(uv.path), "lock", "--dry-run"};
    const std::vector<std::string> upgrades = upgradeArguments(request);
    argv.insert(argv.end(), upgrades.begin(), upgrades.end());
    const Result<std::optional<std::string>> said = askTool(commandFor(request, std::move(argv)), "uv lock", world, job);
    if (!said)
        return tl::unexpected(said.error());
    std::vector<std::string> changes;
    for (const std::string_view line : splitLines(*said ? std::string_view(**said) : std::string_view())) {
        if (line.starts_with("Add ") || line.starts_with("Remove ") || line.starts_with("Update "))
            changes.push_back(redacted(trimmed(line)));
    }
    return changes;
}

} // namespace

Said firstMismatch(const std::vector<SyncChange> &changes, const std::map<std::string, std::string> &installed)
{
    for (const SyncChange &change : changes) {
        const auto now = installed.find(normalizedName(change.name));
        if (!change.to && now != installed.end())
            return said("%1 is still installed", change.name);
        if (change.to && now == installed.end())
            return said("%1 is not installed", change.name);
        if (change.to && !change.to->empty() && !now->second.empty() && !isSameVersion(now->second, *change.to))
            return said("%1 is %2 and not %3", change.name, now->second, *change.to);
    }
    return {};
}

Result<std::vector<SyncChoice>> syncChoices(const FileSystem &fs, const Path &project, const Environment &environment)
{
    const Result<LockedProject> locked = readLockedProject(fs, project);
    if (!locked)
        return tl::unexpected(locked.error());
    const Result<std::map<std::string, std::string>> installed = installedVersions(fs, environment);
    if (!installed)
        return tl::unexpected(installed.error());
    std::vector<SyncChoice> choices;
    for (const TomlValue &extra : locked->pyproject.find("project.optional-dependencies").children())
        choices.push_back({extra.key(), false, false});
    for (const TomlValue &group : locked->pyproject.get("dependency-groups").children())
        choices.push_back({group.key(), true, false});
    const bool hasDev = std::any_of(choices.begin(), choices.end(),
                                    [](const SyncChoice &c) { return c.isGroup && normalizedName(c.name) == "dev"; });
    if (locked->pyproject.find("tool.uv.dev-dependencies") && !hasDev)
        choices.push_back({"dev", true, false});
    for (SyncChoice &choice : choices) {
        LockSelection alone{false, {}, {}};
        (choice.isGroup ? alone.groups : alone.extras).push_back(normalizedName(choice.name));
        const auto needed = lockedClosure(locked->lock, locked->root, alone, markerVariables(environment.interpreter));
        if (!needed)
            return tl::unexpected(needed.error());
        choice.isHeld = !needed->empty() && std::all_of(needed->begin(), needed->end(), [&](const auto &entry) {
            return entry.second->source.starts_with("virtual=") || installed->count(entry.first) > 0;
        });
    }
    return choices;
}

Result<SyncPreview> previewSyncFromLock(const SyncRequest &request, const Tool &uv, const FileSystem &fs)
{
    if (!request.upgrades.empty())
        return failure(ErrorCode::Unsupported, pathBytes(uv.path), "This uv is too old to say what an update would change.");
    Result<std::pair<LockedProject, SyncPreview>> begun = beginPreview(request, uv, fs);
    if (!begun)
        return tl::unexpected(begun.error());
    auto &[project, preview] = *begun;
    Result<std::vector<SyncChange>> changes = changesFromLock(request, project, fs);
    if (!changes)
        return tl::unexpected(changes.error());
    preview.changes = std::move(*changes);
    preview.computedFromLock = true;
    return std::move(preview);
}

Result<SyncPreview> previewSync(const SyncRequest &request, const Tool &uv, const RepairWorld &world, JobContext &job)
{
    Result<std::pair<LockedProject, SyncPreview>> begun = beginPreview(request, uv, world.fs);
    if (!begun)
        return tl::unexpected(begun.error());
    SyncPreview &preview = begun->second;
    const Result<bool> trusted = isTrusted(world.fs, world.state, request.project, request.environment.path);
    if (!trusted)
        return tl::unexpected(trusted.error());
    if (!*trusted)
        return failure(ErrorCode::Untrusted, pathBytes(request.project),
                       "uv runs the environment's Python to see what a sync would change.");
    if (const Result<void> readable = checkInstallerReads(request.environment.path, world.fs, world.locations.os); !readable)
        return tl::unexpected(readable.error());
    const bool isUpdate = !request.upgrades.empty();
    Command question = preview.plan.steps.front().command;
    question.argv.insert(question.argv.end(), {"--quiet", "--dry-run", "--output-format", "json"});
    const Result<std::optional<std::string>> said = askTool(question, "uv sync", world, job);
    if (!said)
        return tl::unexpected(said.error());
    if (!*said)
        return previewSyncFromLock(request, uv, world.fs);
    Result<std::vector<SyncChange>> changes = changesFromUv(**said, request);
    if (!changes)
        return tl::unexpected(changes.error());
    preview.changes = std::move(*changes);
    if (isUpdate) {
        Result<std::vector<std::string>> lockChanges = askForLockChanges(request, uv, world, job);
        if (!lockChanges)
            return tl::unexpected(lockChanges.error());
        preview.lockChanges = std::move(*lockChanges);
        return std::move(preview);
    }
    // What uv is going to build has no version in its answer.
    for (SyncChange &change : preview.changes) {
        for (const LockedPackage &package : begun->first.lock.packages) {
            if (change.to && change.to->empty() && normalizedName(package.name) == normalizedName(change.name))
                change.to = package.version;
        }
    }
    return std::move(preview);
}

Result<RepairReport> applySync(const SyncPreview &preview, const SyncRequest &request, const RepairWorld &world, const RepairEvents &events,
                               JobContext &job)
{
    const Verdict before = worstLink(request.project, request.environment.path, world).verdict;
    const auto lookFirst = [] { return std::optional<RepairReport>(); };
    return executePlan(preview.plan, before, world, events, job, lookFirst, [&](RepairReport &report) {
        report.after = worstLink(request.project, request.environment.path, world);
        const Result<std::map<std::string, std::string>> installed = installedVersions(world.fs, request.environment);
        const Said mismatch = installed ? firstMismatch(preview.changes, *installed) : Said("the environment cannot be read");
        if (report.stopped)
            report.reason = said(mismatch.empty() ? "%1; the environment is as announced." : "%1; the environment is not as announced: %2.",
                                 howItStopped(*report.stopped), mismatch);
        else if (report.exitCode != 0)
            report.reason = failedWith("uv sync failed (status %1)", report.exitCode, report.toolError);
        else if (!mismatch.empty())
            report.reason = said("The environment is not as announced: %1.", mismatch);
        else if (severityOf(report.after.verdict) == Severity::Broken)
            report.reason = said("The packages are as the lock says, but the editable install of %1 is %2: uv restored it from its cache. "
                                 "Rebuild it.",
                                 report.after.link.name, Said(toString(report.after.verdict).c_str()));
        else if (report.after.verdict == Verdict::Unknown)
            report.reason = "The packages are as the lock says; the editable installs could not all be looked at.";
        report.verified = report.reason.empty();
    });
}

} // namespace truewheel
