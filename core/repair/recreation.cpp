#include "core/repair/recreation.h"

#include "core/base/text.h"
#include "core/base/wallclock.h"
#include "core/environments/reader.h"
#include "core/repair/removable.h"
#include "core/repair/removal.h"
#include "core/repair/sync.h"

#include <algorithm>
#include <chrono>
#include <random>

namespace truewheel {

namespace {

const HealthFinding *findingOf(const InventoryEntry &entry, HealthProblem problem)
{
    const auto found = std::find_if(entry.health.begin(), entry.health.end(),
                                    [problem](const HealthFinding &finding) { return finding.problem == problem; });
    return found == entry.health.end() ? nullptr : &*found;
}

bool isBrokenItself(const InventoryEntry &entry)
{
    return std::any_of(entry.health.begin(), entry.health.end(), [](const HealthFinding &finding) { return isBroken(finding.problem); });
}

// Who made it knows more of it than its packages.
Result<void> refuseForeign(const InventoryEntry &entry)
{
    const Path &path = entry.environment.path;
    const std::string name = displayText(pathBytes(path.filename()));
    if (entry.environment.base.empty())
        return failure(ErrorCode::Unsupported, pathBytes(path), "Truewheel makes no conda environments: conda or pixi repairs it");
    if (entry.environment.kind == "uv-tool")
        return failure(ErrorCode::Unsupported, pathBytes(path),
                       said("it is a tool of uv: `%1` makes it again", "uv tool install --reinstall " + name));
    if (entry.environment.kind == "pipx")
        return failure(ErrorCode::Unsupported, pathBytes(path), said("it belongs to pipx: `%1` makes it again", "pipx reinstall " + name));
    return {};
}

// A project that was moved together with its environment: /a/p/.venv to /b/p/.venv means /a/p to /b/p.
Path movedAlong(const Path &project, const Path &madeAt, const Path &now)
{
    Path from = madeAt;
    Path to = now;
    while (from.has_relative_path() && to.has_relative_path() && from.filename() == to.filename()) {
        from = from.parent_path();
        to = to.parent_path();
    }
    if (from == madeAt || !from.has_relative_path() || !isAtOrBelow(project, from))
        return project;
    return cleanAbsolute(project.lexically_relative(from), to);
}

// Links whose projects are gone from where they were and are where the environment went.
std::vector<SavedPackage> followMove(std::vector<SavedPackage> &packages, const Path &madeAt, const Path &now, const FileSystem &fs)
{
    std::vector<SavedPackage> moved;
    for (SavedPackage &package : packages) {
        const Path project = package.editable ? movedAlong(package.project, madeAt, now) : package.project;
        if (project == package.project || fs.exists(package.project) || !fs.isDirectory(project))
            continue;
        package.project = project;
        moved.push_back(package);
    }
    return moved;
}

bool isProjectsOwn(const Environment &environment)
{
    return !environment.project.empty() && environment.path == environment.project / ".venv";
}

// Makes the plan of one environment.
class RepairPlanner
{
public:
    RepairPlanner(EnvironmentRepairPlan &plan, const EnvironmentWorld &world)
        : m_plan(plan)
        , m_world(world)
    {
    }

    Result<void> run()
    {
        const HealthFinding *moved = findingOf(m_plan.before, HealthProblem::Moved);
        std::vector<SavedPackage> movedLinks;
        if (moved)
            movedLinks = followMove(m_plan.saved.packages, moved->madeAt, environment().path, m_world.fs);
        const auto isOnlyMoved = std::none_of(m_plan.before.health.begin(), m_plan.before.health.end(), [](const HealthFinding &finding) {
            return isBroken(finding.problem) && finding.problem != HealthProblem::Moved;
        });
        if (moved && isOnlyMoved && repoint(*moved, movedLinks))
            return refuseDiversion(m_plan.plan.steps, m_world);
        if (!m_world.uv)
            return failure(ErrorCode::ToolMissing, "uv", m_world.whyNoUv);
        if (m_world.locations.os == Os::Windows)
            return failure(ErrorCode::Unsupported, pathBytes(environment().path),
                           "on Windows its launchers name their place, so that none can be made beside it: remove it, and restore it");
        recreate();
        return refuseDiversion(m_plan.plan.steps, m_world);
    }

private:
    const Environment &environment() const { return m_plan.before.environment; }

    bool repoint(const HealthFinding &moved, const std::vector<SavedPackage> &links)
    {
        const Path &now = environment().path;
        if (const std::optional<MakeNoteCode> reason = reasonNotToName(now)) {
            m_plan.notes.push_back({*reason, {}, {}, {}});
            return false;
        }
        if (!links.empty() && !m_world.uv)
            return false;
        Result<std::vector<FileChange>> changes = changesOfPlace(
            environment(), m_world.fs, [&](std::string_view text) { return repointedText(text, moved.madeAt, now); });
        if (!changes || changes->empty())
            return false;
        m_plan.plan.action = RepairAction::RepointEnvironment;
        m_plan.changes = *std::move(changes);
        m_plan.expected = m_plan.saved.packages;
        if (!links.empty())
            take(stepsToInstall(links, now, *m_world.uv, m_world.fs));
        return true;
    }

    void recreate()
    {
        m_plan.plan.action = RepairAction::RecreateEnvironment;
        m_plan.beside = besideFor(environment().path, m_world.fs);
        const HealthFinding *upgraded = findingOf(m_plan.before, HealthProblem::BaseUpgraded);
        const Result<Path> newer = upgraded ? m_world.fs.realPath(environment().python) : failure(ErrorCode::NotFound, {});
        const PythonChoice python = choosePython(m_plan.saved, newer.value_or(Path()), m_world);
        if (python.note)
            m_plan.notes.push_back(*python.note);
        m_plan.plan.steps.push_back(stepToMake(m_plan.saved, python.request, m_plan.beside, *m_world.uv));
        if (!isProjectsOwn(environment()) || !fromLock(python)) {
            m_plan.expected.clear();
            take(stepsToInstall(m_plan.saved.packages, m_plan.beside, *m_world.uv, m_world.fs));
            m_plan.expected = m_plan.saved.packages;
        }
    }

    // False when there is no lock that fits.
    bool fromLock(const PythonChoice &python)
    {
        const Result<std::vector<SyncChoice>> choices = syncChoices(m_world.fs, environment().project, environment());
        if (!choices)
            return false;
        const Result<SyncPreview> preview = previewSyncFromLock({environment().project, environment(), *choices}, *m_world.uv, m_world.fs);
        if (!preview) {
            m_plan.notes.push_back({MakeNoteCode::LockNotUsed, preview.error().detail, {}, {}});
            return false;
        }
        Step step = preview->plan.steps.front();
        step.title = "Install what uv.lock says";
        auto option = std::find(step.command.argv.begin(), step.command.argv.end(), "--python");
        if (option != step.command.argv.end() && option + 1 != step.command.argv.end())
            *(option + 1) = python.request;
        step.command.set["UV_PROJECT_ENVIRONMENT"] = pathBytes(m_plan.beside);
        m_plan.plan.steps.push_back(step);
        m_plan.isFromLock = true;
        m_plan.builds.push_back(environment().project);
        std::vector<SavedPackage> rest;
        m_plan.expected = m_plan.saved.packages;
        for (const SyncChange &change : preview->changes)
            takeChange(change, rest);
        take(stepsToInstall(rest, m_plan.beside, *m_world.uv, m_world.fs));
        return true;
    }

    void takeChange(const SyncChange &change, std::vector<SavedPackage> &rest)
    {
        const auto own = std::find_if(m_plan.expected.begin(), m_plan.expected.end(), [&](const SavedPackage &package) {
            return normalizedName(package.name) == normalizedName(change.name);
        });
        const bool isThere = own != m_plan.expected.end();
        if (!change.to && isThere) {
            rest.push_back(*own); // added by hand: it comes back too
        } else if (change.to && !isThere) {
            m_plan.notes.push_back({MakeNoteCode::NewPackage, change.name, {}, {}});
        } else if (change.to && own->version != *change.to) {
            if (!change.to->empty())
                m_plan.notes.push_back({MakeNoteCode::OtherVersion, change.name, own->version, *change.to});
            own->version = *change.to;
        }
    }

    void take(MakeSteps made)
    {
        m_plan.plan.steps.insert(m_plan.plan.steps.end(), made.steps.begin(), made.steps.end());
        m_plan.notes.insert(m_plan.notes.end(), made.notes.begin(), made.notes.end());
        m_plan.builds.insert(m_plan.builds.end(), made.builds.begin(), made.builds.end());
    }

    EnvironmentRepairPlan &m_plan;
    const EnvironmentWorld &m_world;
};

// What is wrong with the environment at `at`, in one sentence; empty: nothing that this repair is for.
Said whatIsWrong(const Path &at, const std::vector<SavedPackage> &expected, bool isInPlace, const EnvironmentWorld &world)
{
    const Result<InventoryEntry> now = lookAtEnvironment(at, world, HealthDepth::Full);
    if (!now)
        return said("it cannot be read: %1", now.error().detail);
    for (const HealthFinding &finding : now->health) {
        if (isBroken(finding.problem) && (isInPlace || finding.problem != HealthProblem::Moved))
            return finding.summary;
    }
    const std::vector<std::string> missing = missingPackages(expected, savedFrom(*now, world.fs).packages);
    if (!missing.empty())
        return said(missing.size() == 1 ? "%1 is not in it" : "%1 are not in it", join(missing, ", "));
    for (const CheckedLink &checked : now->editables) {
        if (isInPlace && severityOf(checked.verdict) == Severity::Broken)
            return said("the editable install of %1 is %2: rebuild it", checked.link.name, Said(toString(checked.verdict).c_str()));
    }
    return {};
}

void recreate(const EnvironmentRepairPlan &plan, const EnvironmentWorld &world, const RepairEvents &events, JobContext &job,
              EnvironmentReport &report)
{
    const Path &path = plan.before.environment.path;
    if (!runEnvironmentSteps(plan.plan, world, events, job, report)) {
        discardMade(plan.beside, world);
        report.reason = said("%1 The old environment is untouched.", report.reason);
        return;
    }
    const Said wrong = whatIsWrong(plan.beside, plan.expected, false, world);
    if (!wrong.empty()) {
        discardMade(plan.beside, world);
        report.reason = said("The new environment is not whole: %1. The old environment is untouched.", wrong);
        return;
    }
    RemovalRow row{0, wallClock(), path, plan.before.environment.identity, RemovalState::Running, {}, {}, 0, {}, toJson(plan.saved)};
    if (const Result<TreeManifest> manifest = readManifest(path, world.fs, job))
        row.entries = manifest->entries.size();
    const Result<int64_t> id = world.state.addRemoval(row);
    if (!id) {
        discardMade(plan.beside, world);
        report.reason = said("The journal could not be written: %1. The old environment is untouched.", id.error().detail);
        return;
    }
    row.id = *id;
    Result<Trashed> trashed = world.changer.moveToTrash(path, row.identity);
    if (!trashed && trashed.error().code == ErrorCode::Unsupported) { // no trash: it stays beside
        trashed = Trashed{nameBeside(path, "old", world.fs), {}};
        if (const Result<void> renamed = world.changer.rename(path, row.identity, trashed->place); !renamed)
            trashed = tl::unexpected(renamed.error());
    }
    row.state = trashed ? RemovalState::Trashed : RemovalState::Restored;
    if (trashed) {
        row.place = trashed->place;
        row.trashInfo = trashed->info;
    }
    const Result<void> written = world.state.updateRemoval(row);
    if (!trashed || !written) {
        discardMade(plan.beside, world);
        report.reason = said("The old environment could not be moved away: %1.", trashed ? written.error().detail : trashed.error().detail);
        if (trashed)
            (void)world.changer.takeFromTrash(*trashed, row.identity, path);
        return;
    }
    report.place = row.place;
    const Result<void> placed = placeMade(plan.beside, path, world);
    if (!placed) {
        report.reason = said("The new environment could not be put in place: %1: %2. The old one can be restored.",
                             displayText(placed.error().subject), placed.error().detail);
        return;
    }
    report.reason = whatIsWrong(path, plan.expected, true, world);
    report.verified = report.reason.empty();
    if (!report.verified)
        report.reason = said("It was made again, but %1.", report.reason);
}

void repoint(const EnvironmentRepairPlan &plan, const EnvironmentWorld &world, const RepairEvents &events, JobContext &job,
             EnvironmentReport &report)
{
    const Path &path = plan.before.environment.path;
    if (const Result<void> applied = applyChanges(plan.changes, world.fs, world.changer); !applied) {
        report.reason = said("%1: %2.", displayText(applied.error().subject), applied.error().detail);
        return;
    }
    if (!plan.plan.steps.empty() && !runEnvironmentSteps(plan.plan, world, events, job, report))
        return;
    report.reason = whatIsWrong(path, plan.expected, true, world);
    report.verified = report.reason.empty();
    if (!report.verified)
        report.reason = said("Its scripts were changed, but %1.", report.reason);
}

} // namespace

Path besideFor(const Path &at, const FileSystem &fs)
{
    std::random_device random;
    for (;;) {
        const Path beside = pathFromBytes(pathBytes(at) + ".truewheel-new-" + std::to_string(random()));
        if (!fs.linkStatus(beside))
            return beside;
    }
}

Result<void> placeMade(const Path &beside, const Path &at, const EnvironmentWorld &world)
{
    const Result<FileStatus> status = world.fs.linkStatus(beside);
    if (!status)
        return tl::unexpected(status.error());
    if (const Result<void> renamed = world.changer.rename(beside, status->identity, at); !renamed)
        return renamed;
    const Result<Environment> environment = readEnvironment(at, world.fs, world.locations.os);
    if (!environment)
        return tl::unexpected(environment.error());
    const std::string suffix = pathBytes(beside).substr(pathBytes(at).size());
    const Result<std::vector<FileChange>> changes = changesOfPlace(
        *environment, world.fs, [&](std::string_view text) { return replaced(std::string(text), suffix, ""); });
    if (!changes)
        return tl::unexpected(changes.error());
    return applyChanges(*changes, world.fs, world.changer);
}

Result<EnvironmentRepairPlan> planEnvironmentRepair(const Path &path, const EnvironmentWorld &world, JobContext &job)
{
    const Result<Environment> environment = removableEnvironment(path, world);
    if (!environment)
        return tl::unexpected(environment.error());
    EnvironmentRepairPlan plan;
    plan.before = inventoryEntryOf(*environment, world.inventory(), wallClock(), HealthDepth::Full);
    plan.saved = savedFrom(plan.before, world.fs);
    plan.plan.project = plan.before.environment.project;
    plan.plan.environment = path;
    if (job.isCancelled())
        return failure(ErrorCode::Cancelled, pathBytes(path));
    if (!isBrokenItself(plan.before))
        return plan;
    if (const Result<void> ours = refuseForeign(plan.before); !ours)
        return tl::unexpected(ours.error());
    if (const Result<int> used = refuseWhenUsed(path, world); !used)
        return tl::unexpected(used.error());
    if (const Result<void> planned = RepairPlanner(plan, world).run(); !planned)
        return tl::unexpected(planned.error());
    return plan;
}

Result<EnvironmentReport> runEnvironmentRepair(const EnvironmentRepairPlan &plan, const EnvironmentWorld &world, const RepairEvents &events,
                                               JobContext &job)
{
    const Path &path = plan.before.environment.path;
    const Result<Environment> now = removableEnvironment(path, world);
    if (!now)
        return tl::unexpected(now.error());
    if (now->identity != plan.before.environment.identity)
        return failure(ErrorCode::Refused, pathBytes(path), "another directory has taken its place since it was looked at");
    if (const Result<int> used = refuseWhenUsed(path, world); !used)
        return tl::unexpected(used.error());
    JournalRow row;
    row.started = wallClock();
    row.action = toString(plan.plan.action);
    row.project = plan.plan.project;
    row.environment = path;
    for (const HealthFinding &finding : plan.before.health)
        row.before += (row.before.empty() ? "" : " ") + toString(finding.problem);
    const Result<int64_t> id = world.state.beginJournal(row);
    if (!id)
        return tl::unexpected(id.error());
    row.id = *id;
    EnvironmentReport report;
    const auto began = std::chrono::steady_clock::now();
    if (plan.plan.action == RepairAction::RepointEnvironment)
        repoint(plan, world, events, job, report);
    else
        recreate(plan, world, events, job, report);
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    row.seconds = report.seconds;
    row.outcome = report.verified ? "verified" : report.stopped ? "cancelled" : "not verified";
    row.log = report.log;
    (void)world.state.endJournal(row);
    return report;
}

} // namespace truewheel
