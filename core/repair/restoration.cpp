#include "core/repair/restoration.h"

#include "core/base/text.h"
#include "core/base/wallclock.h"
#include "core/environments/reader.h"
#include "core/repair/recreation.h"

#include <algorithm>
#include <chrono>

namespace truewheel {

namespace {

bool liesAt(const Path &path, const FileIdentity &identity, const FileSystem &fs)
{
    const Result<FileStatus> status = path.empty() ? failure(ErrorCode::NotFound, {}) : fs.linkStatus(path);
    return status && status->identity == identity;
}

// Names that were removed already are missed; what came in since does not make up for them.
bool isWhole(const Path &path, uint64_t entries, const EnvironmentWorld &world, JobContext &job)
{
    const Result<TreeManifest> manifest = readManifest(path, world.fs, job);
    return manifest && manifest->unreadable.empty() && manifest->entries.size() == entries;
}

Restorable whereaboutsOf(const RemovalRow &row, const EnvironmentWorld &world, JobContext &job)
{
    Restorable found{row, {}, Whereabouts::ListOnly, {}, world.fs.linkStatus(row.environment).has_value()};
    if (Result<SavedEnvironment> saved = parseSavedEnvironment(row.saved))
        found.saved = *std::move(saved);
    if (row.state == RemovalState::Deleted)
        return found;
    if (row.state == RemovalState::Interrupted && liesAt(row.environment, row.identity, world.fs)) {
        found.where = Whereabouts::NeverMoved;
        return found;
    }
    if (liesAt(row.place, row.identity, world.fs)) {
        found.trashed = {row.place, row.trashInfo};
        const bool isBeside = row.state == RemovalState::Interrupted;
        if (!isBeside)
            found.where = Whereabouts::InTrash;
        else
            found.where = isWhole(row.place, row.entries, world, job) ? Whereabouts::Beside : Whereabouts::InPart;
    } else if (const std::optional<Trashed> trashed = world.changer.findInTrash(row.environment, row.identity)) {
        found.trashed = *trashed;
        found.where = Whereabouts::InTrash;
    }
    return found;
}

// The command of conda that its list stands for.
Said condaAdvice(const SavedEnvironment &saved)
{
    std::vector<std::string> argv = {"conda", "create", "--prefix", pathBytes(saved.path)};
    for (const SavedPackage &package : saved.packages) {
        const auto build = package.configSettings.find("build");
        argv.push_back(package.name + "=" + package.version + (build == package.configSettings.end() ? "" : "=" + build->second));
    }
    return said("It is not in the trash any more, and Truewheel makes no conda environments: `%1` does.", shellQuote(argv));
}

Result<RestorePlan> planToMake(RestorePlan plan, const EnvironmentWorld &world)
{
    const SavedEnvironment &saved = plan.from.saved;
    const Path &at = plan.from.removal.environment;
    if (saved.base.empty())
        return failure(ErrorCode::Unsupported, pathBytes(at), condaAdvice(saved));
    if (!world.uv)
        return failure(ErrorCode::ToolMissing, "uv", world.whyNoUv);
    const PythonChoice python = choosePython(saved, {}, world);
    // Beside, so that what is made in vain can be told from what somebody puts there meanwhile. A launcher of Windows names its place.
    plan.beside = world.locations.os == Os::Windows ? at : besideFor(at, world.fs);
    MakeSteps steps = stepsToInstall(saved.packages, plan.beside, *world.uv, world.fs);
    plan.plan.steps.push_back(stepToMake(saved, python.request, plan.beside, *world.uv));
    plan.plan.steps.insert(plan.plan.steps.end(), steps.steps.begin(), steps.steps.end());
    if (const Result<void> straight = refuseDiversion(plan.plan.steps, world); !straight)
        return tl::unexpected(straight.error());
    if (python.note)
        plan.notes.push_back(*python.note);
    plan.notes.insert(plan.notes.end(), steps.notes.begin(), steps.notes.end());
    plan.builds = std::move(steps.builds);
    plan.expected = std::move(steps.expected);
    return plan;
}

Result<void> refuseWhatIsTaken(const Path &at, const FileSystem &fs)
{
    const Result<FileStatus> there = fs.linkStatus(at);
    if (there)
        return failure(ErrorCode::Refused, pathBytes(at), "something is there already: move it away first");
    if (!isAbsence(there.error()))
        return tl::unexpected(there.error());
    if (!fs.isDirectory(at.parent_path()))
        return failure(ErrorCode::NotFound, pathBytes(at.parent_path()), "the directory that it was in is gone: make it first");
    return {};
}

void putBack(const RestorePlan &plan, const EnvironmentWorld &world, JobContext &job, EnvironmentReport &report)
{
    const RemovalRow &row = plan.from.removal;
    const Result<void> moved = world.changer.takeFromTrash(plan.from.trashed, row.identity, row.environment);
    if (!moved && !liesAt(row.environment, row.identity, world.fs)) {
        report.reason = said("%1: %2.", displayText(moved.error().subject), moved.error().detail);
        report.place = plan.from.trashed.place;
        return;
    }
    const Result<Environment> environment = readEnvironment(row.environment, world.fs, world.locations.os);
    report.verified = environment.has_value() && isWhole(row.environment, row.entries, world, job);
    if (!report.verified)
        report.reason = "It is back, but not as it was: files of it are missing or were added.";
}

void makeAgain(const RestorePlan &plan, const EnvironmentWorld &world, const RepairEvents &events, JobContext &job,
               EnvironmentReport &report)
{
    const Path &at = plan.from.removal.environment;
    if (!runEnvironmentSteps(plan.plan, world, events, job, report)) {
        discardMade(plan.beside, world);
        report.reason = said("%1 What had been made is removed again.", report.reason);
        return;
    }
    const Result<void> placed = plan.beside == at ? Result<void>() : placeMade(plan.beside, at, world);
    if (!placed) {
        report.reason = said("%1: %2.", displayText(placed.error().subject), placed.error().detail);
        return;
    }
    const Result<InventoryEntry> now = lookAtEnvironment(at, world, HealthDepth::Quick);
    if (!now) {
        report.reason = said("It was made again, but cannot be read: %1.", now.error().detail);
        return;
    }
    const std::vector<std::string> missing = missingPackages(plan.expected, savedFrom(*now, world.fs).packages);
    report.verified = missing.empty();
    if (!missing.empty())
        report.reason = said("It was made again, but without %1.", join(missing, ", "));
}

} // namespace

Result<std::vector<Restorable>> restorables(const EnvironmentWorld &world, JobContext &job)
{
    const Result<std::vector<RemovalRow>> rows = world.state.removals();
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Restorable> found;
    for (const RemovalRow &row : *rows) {
        if (row.state == RemovalState::Restored || row.state == RemovalState::Running)
            continue;
        Restorable one = whereaboutsOf(row, world, job);
        const bool isOver = row.state == RemovalState::Interrupted && one.where == Whereabouts::ListOnly && one.isTaken;
        if (!isOver)
            found.push_back(std::move(one));
    }
    return found;
}

Result<RestorePlan> planRestoration(const Path &path, const EnvironmentWorld &world, JobContext &job)
{
    const Result<std::vector<RemovalRow>> rows = world.state.removals();
    if (!rows)
        return tl::unexpected(rows.error());
    const auto isMeant = [&](const RemovalRow &row) {
        return row.state != RemovalState::Restored && row.state != RemovalState::Running && (row.environment == path || row.place == path);
    };
    const auto row = std::find_if(rows->begin(), rows->end(), isMeant);
    if (row == rows->end())
        return failure(ErrorCode::NotFound, pathBytes(path), "Truewheel has removed no environment from there that could be restored");
    RestorePlan plan{whereaboutsOf(*row, world, job), false, {}, {}, {}, {}, {}};
    if (plan.from.where == Whereabouts::NeverMoved)
        return plan;
    if (const Result<void> isFree = refuseWhatIsTaken(row->environment, world.fs); !isFree)
        return tl::unexpected(isFree.error());
    plan.plan.action = RepairAction::RestoreEnvironment;
    plan.plan.project = plan.from.saved.project;
    plan.plan.environment = row->environment;
    plan.movesBack = plan.from.where == Whereabouts::InTrash || plan.from.where == Whereabouts::Beside;
    if (plan.movesBack)
        return plan;
    if (plan.from.where == Whereabouts::InPart)
        plan.notes.push_back({MakeNoteCode::PartIsLeft, pathBytes(row->place), {}, {}});
    return planToMake(std::move(plan), world);
}

Result<EnvironmentReport> runRestoration(const RestorePlan &plan, const EnvironmentWorld &world, const RepairEvents &events,
                                         JobContext &job)
{
    RemovalRow row = plan.from.removal;
    if (plan.from.where == Whereabouts::NeverMoved) {
        row.state = RemovalState::Restored;
        if (const Result<void> written = world.state.updateRemoval(row); !written)
            return tl::unexpected(written.error());
        EnvironmentReport report;
        report.verified = true;
        return report;
    }
    if (const Result<void> isFree = refuseWhatIsTaken(row.environment, world.fs); !isFree)
        return tl::unexpected(isFree.error());
    JournalRow journal;
    journal.started = wallClock();
    journal.action = toString(plan.plan.action);
    journal.project = plan.plan.project;
    journal.environment = row.environment;
    const Result<int64_t> id = world.state.beginJournal(journal);
    if (!id)
        return tl::unexpected(id.error());
    journal.id = *id;
    EnvironmentReport report;
    const auto began = std::chrono::steady_clock::now();
    if (plan.movesBack)
        putBack(plan, world, job, report);
    else
        makeAgain(plan, world, events, job, report);
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    journal.seconds = report.seconds;
    journal.outcome = report.verified ? "verified" : report.stopped ? "cancelled" : "not verified";
    journal.log = report.log;
    (void)world.state.endJournal(journal);
    if (report.verified || plan.movesBack) {
        // What was left in part is still to be told of.
        row.state = plan.from.where == Whereabouts::InPart ? RemovalState::Interrupted : RemovalState::Restored;
        (void)world.state.updateRemoval(row);
    }
    return report;
}

} // namespace truewheel
