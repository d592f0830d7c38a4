#include "core/repair/upgrade.h"

#include "core/base/text.h"
#include "core/python/json.h"
#include "core/python/version.h"
#include "core/repair/environmentsteps.h"
#include "core/repair/execution.h"
#include "core/repair/installerreads.h"
#include "core/repair/planner.h"
#include "core/repair/redact.h"
#include "core/repair/synclock.h"
#include "core/repair/trust.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace truewheel {

namespace {

const InstalledPackage *packageOf(const InventoryEntry &entry, const std::string &name)
{
    const auto found = std::find_if(entry.packages.begin(), entry.packages.end(),
                                    [&](const InstalledPackage &package) { return normalizedName(package.name) == normalizedName(name); });
    return found == entry.packages.end() ? nullptr : &*found;
}

// Whoever holds the list of its packages would put the old ones back.
Result<void> refuseForeign(const Environment &environment, const std::vector<std::string> &names, const EnvironmentWorld &world)
{
    const auto useInstead = [&](std::vector<std::string> words) {
        words.insert(words.end(), names.begin(), names.end());
        return failure(ErrorCode::Unsupported, pathBytes(environment.path),
                       said("Another list says what is in it. This updates it: %1.", shellQuote(words)));
    };
    if (environment.base.empty())
        return failure(ErrorCode::Unsupported, pathBytes(environment.path), "Truewheel updates no conda environments: conda or pixi does.");
    const std::string name = pathBytes(environment.path.filename());
    if (environment.kind == "uv-tool")
        return failure(ErrorCode::Unsupported, pathBytes(environment.path),
                       said("It is a tool of uv: `%1` updates it.", "uv tool upgrade " + name));
    if (environment.kind == "pipx")
        return failure(ErrorCode::Unsupported, pathBytes(environment.path),
                       said("It belongs to pipx: `%1` updates it.", "pipx upgrade " + name));
    if (environment.project.empty())
        return {};
    if (environment.kind == "poetry" || environment.kind == "pdm")
        return useInstead({environment.kind, "update"});
    if (const Result<LockedProject> locked = readLockedProject(world.fs, environment.project); !locked)
        return isAbsence(locked.error()) ? Result<void>() : tl::unexpected(locked.error());
    std::vector<std::string> words = {"truewheel", "sync", pathBytes(environment.project)};
    for (const std::string &one : names)
        words.insert(words.end(), {"--upgrade", one});
    return failure(ErrorCode::Unsupported, pathBytes(environment.path),
                   said("Its project has a uv.lock. This updates both: %1.", shellQuote(words)));
}

Result<std::vector<std::string>> namesOf(const InventoryEntry &entry, const std::vector<std::string> &wanted, const EnvironmentWorld &world)
{
    std::vector<std::string> names;
    for (const std::string &name : wanted) {
        const InstalledPackage *package = packageOf(entry, name);
        if (!package || !isDistributionName(package->name))
            return failure(ErrorCode::NotFound, name, "it is not installed there");
        if (package->editable)
            return failure(ErrorCode::Refused, package->name, "it is an editable link, and an update would put another in its place");
        if (world.fs.exists(package->path() / "direct_url.json"))
            return failure(ErrorCode::Refused, package->name,
                           "it was installed from a file, a folder or a URL, and an update would put another in its place");
        names.push_back(package->name);
    }
    return names;
}

// As its indexes are resolved: those of uv where uv made it, else those of pip.
bool isForUv(const InventoryEntry &entry, const EnvironmentWorld &world)
{
    return world.uv && (entry.environment.kind == "uv" || !packageOf(entry, "pip"));
}

Command commandFor(const InventoryEntry &entry, const std::vector<std::string> &names, bool isUv, const EnvironmentWorld &world)
{
    const Environment &environment = entry.environment;
    std::vector<std::string> argv;
    if (isUv) {
        argv = {pathBytes(world.uv->path), "pip", "install", "--python", pathBytes(environment.path)};
        for (const std::string &name : names)
            argv.insert(argv.end(), {"--upgrade-package", name});
    } else {
        argv = {pathBytes(environment.python), "-m", "pip", "install", "--upgrade", "--upgrade-strategy", "only-if-needed"};
    }
    argv.insert(argv.end(), names.begin(), names.end());
    const bool hasProject = !environment.project.empty() && world.fs.isDirectory(environment.project);
    Command command{std::move(argv), hasProject ? environment.project : environment.path, strippedVariables(), {}};
    command.unset.emplace_back("UV_UPGRADE*");
    return isUv ? commandOfUv(std::move(command)) : command;
}

// " - idna==3.6" and " + idna==3.10", a line each; "~" is installed again.
std::vector<SyncChange> changesSaidByUv(const std::string &said)
{
    std::map<std::string, SyncChange> changes;
    for (const std::string_view line : splitLines(said)) {
        const size_t equals = line.find("==");
        if (line.size() < 4 || line[0] != ' ' || line[2] != ' ' || equals == std::string_view::npos)
            continue;
        const std::string name(line.substr(3, equals - 3));
        const std::string version(line.substr(equals + 2, line.find(' ', equals) - equals - 2));
        SyncChange &change = changes[normalizedName(name)];
        change.name = name;
        if (line[1] != '+')
            change.from = version;
        if (line[1] != '-')
            change.to = version;
    }
    std::vector<SyncChange> out;
    for (auto &[name, change] : changes)
        out.push_back(std::move(change));
    return out;
}

// pip's own report of an installation: what is put in, not what goes for it.
Result<std::vector<SyncChange>> changesSaidByPip(const std::string &said, const InventoryEntry &entry)
{
    const size_t begin = said.find('{');
    const Result<QJsonDocument> document = parseJson(
        begin == std::string::npos ? std::string() : said.substr(begin, said.rfind('}') + 1 - begin), askedCap, "pip install");
    if (!document)
        return failure(ErrorCode::ToolFailed, "pip install", redacted(trimmed(said.substr(0, 500))));
    std::map<std::string, SyncChange> changes;
    const QJsonArray installs = document->object().value(QLatin1String("install")).toArray();
    for (const auto &value : installs) {
        const QJsonObject metadata = value.toObject().value(QLatin1String("metadata")).toObject();
        const std::string name = metadata.value(QLatin1String("name")).toString().toStdString();
        SyncChange change{name, std::nullopt, metadata.value(QLatin1String("version")).toString().toStdString()};
        if (const InstalledPackage *now = packageOf(entry, name))
            change.from = now->version;
        changes[normalizedName(name)] = std::move(change);
    }
    std::vector<SyncChange> out;
    for (auto &[name, change] : changes)
        out.push_back(std::move(change));
    return out;
}

Result<std::vector<SyncChange>> askForChanges(const InventoryEntry &entry, Command question, bool isUv, const EnvironmentWorld &world,
                                              JobContext &job)
{
    if (isUv)
        question.argv.insert(question.argv.end(), {"--dry-run", "--color", "never"});
    else
        question.argv.insert(question.argv.end(), {"--dry-run", "--quiet", "--no-input", "--disable-pip-version-check", "--report", "-"});
    const Result<std::optional<std::string>> said = askTool(question, isUv ? "uv pip install" : "pip install", world.repairs(), job);
    if (!said)
        return tl::unexpected(said.error());
    if (!*said)
        return failure(ErrorCode::Unsupported, isUv ? question.argv.front() : pathBytes(entry.environment.path),
                       isUv ? "This uv is too old to say what an update would change."
                            : "Its pip is too old to say what an update would change.");
    return isUv ? changesSaidByUv(**said) : changesSaidByPip(**said, entry);
}

} // namespace

Result<UpgradePlan> planUpgrade(const Path &environment, const std::vector<std::string> &names, const EnvironmentWorld &world,
                                JobContext &job)
{
    const Result<InventoryEntry> entry = lookAtEnvironment(environment, world, HealthDepth::Quick);
    if (!entry)
        return tl::unexpected(entry.error());
    Result<std::vector<std::string>> installed = namesOf(*entry, names, world);
    if (!installed)
        return tl::unexpected(installed.error());
    if (const Result<void> ours = refuseForeign(entry->environment, *installed, world); !ours)
        return tl::unexpected(ours.error());
    const bool isUv = isForUv(*entry, world);
    if (!isUv && !packageOf(*entry, "pip"))
        return failure(ErrorCode::ToolMissing, "uv", world.whyNoUv);
    const Result<bool> trusted = isTrusted(world.fs, world.state, environment, environment);
    if (!trusted)
        return tl::unexpected(trusted.error());
    if (!*trusted)
        return failure(ErrorCode::Untrusted, pathBytes(environment),
                       "The tool runs the environment's Python to see what an update would change.");
    if (const Result<void> readable = checkInstallerReads(environment, world.fs, world.locations.os); !readable)
        return tl::unexpected(readable.error());
    UpgradePlan plan{entry->environment, *std::move(installed), {}, {}};
    plan.plan.action = RepairAction::Upgrade;
    plan.plan.package = join(plan.names, ", ");
    plan.plan.project = environment;
    plan.plan.environment = environment;
    const Command command = commandFor(*entry, plan.names, isUv, world);
    plan.plan.steps = {{said("Update %1", plan.plan.package), command}};
    if (const Result<void> straight = refuseDiversion(plan.plan.steps, world); !straight)
        return tl::unexpected(straight.error());
    Result<std::vector<SyncChange>> changes = askForChanges(*entry, command, isUv, world, job);
    if (!changes)
        return tl::unexpected(changes.error());
    plan.changes = *std::move(changes);
    return plan;
}

Result<EnvironmentReport> runUpgrade(const UpgradePlan &plan, const EnvironmentWorld &world, const RepairEvents &events, JobContext &job)
{
    const RepairWorld repairs = world.repairs();
    const Path &path = plan.environment.path;
    const auto lookFirst = [] { return std::optional<RepairReport>(); };
    const Result<RepairReport> done = executePlan(plan.plan, worstLink(path, path, repairs).verdict, repairs, events, job, lookFirst,
                                                  [&](RepairReport &report) {
        report.after = worstLink(path, path, repairs);
        const Result<std::map<std::string, std::string>> installed = installedVersions(world.fs, plan.environment);
        const Said mismatch = installed ? firstMismatch(plan.changes, *installed) : Said("the environment cannot be read");
        if (report.stopped)
            report.reason = said(mismatch.empty() ? "%1; the environment is as announced." : "%1; the environment is not as announced: %2.",
                                 howItStopped(*report.stopped), mismatch);
        else if (report.exitCode != 0)
            report.reason = said(mismatch.empty() ? "%1 All the same, the packages are as announced." : "%1 Now %2.",
                                 failedWith("The update failed (status %1)", report.exitCode, report.toolError), mismatch);
        else if (!mismatch.empty())
            report.reason = said("The environment is not as announced: %1.", mismatch);
        report.verified = report.reason.empty();
    });
    if (!done)
        return tl::unexpected(done.error());
    return EnvironmentReport{done->verified, done->reason, {}, {}, done->seconds, done->log, done->toolError, done->stopped};
}

} // namespace truewheel
