#include "core/repair/removal.h"

#include "core/base/text.h"
#include "core/base/wallclock.h"
#include "core/platform/filelock.h"
#include "core/repair/locks.h"
#include "core/repair/plan.h"
#include "core/repair/removable.h"
#include "core/snapshot/usage.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <random>

namespace truewheel {

namespace {

tl::unexpected<Error> refused(const Path &path, const Said &why)
{
    return failure(ErrorCode::Refused, pathBytes(path), why);
}

// What venv, virtualenv, uv, conda and the installers put into the top directory.
std::vector<std::string> strangersIn(const Path &path, const FileSystem &fs)
{
    static constexpr std::array known = {"bin",
                                         "Scripts",
                                         "lib",
                                         "Lib",
                                         "lib64",
                                         "include",
                                         "Include",
                                         "share",
                                         "etc",
                                         "man",
                                         "pyvenv.cfg",
                                         ".gitignore",
                                         ".lock",
                                         "CACHEDIR.TAG",
                                         "conda-meta",
                                         "ssl",
                                         "x86_64-conda-linux-gnu",
                                         "sbin",
                                         "libexec",
                                         "var",
                                         "doc",
                                         "compiler_compat",
                                         "uv-receipt.toml",
                                         "pipx_metadata.json",
                                         ".project",
                                         "src",
                                         "DLLs",
                                         "Library",
                                         "Tools",
                                         "libs"};
    std::vector<std::string> found;
    const Result<std::vector<DirectoryEntry>> entries = fs.list(path);
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        if (std::find(known.begin(), known.end(), entry.name) == known.end())
            found.push_back(entry.name);
    }
    return found;
}

// Repositories, other environments, and the projects of links that lie in the environment itself (pip puts them into src).
std::vector<Path> thingsInside(const Path &path, const TreeManifest &manifest, const SavedEnvironment &saved, bool &hasRepository)
{
    static constexpr std::array marks = {"/.git", "/.hg", "/.svn", "/.jj", "/pyvenv.cfg"};
    std::vector<Path> found;
    for (const auto &[name, entry] : manifest.entries) {
        for (const std::string_view mark : marks) {
            if (name.size() > mark.size() && name.ends_with(mark)) {
                found.push_back(path / pathFromBytes(name.substr(0, name.size() - mark.size())));
                hasRepository = true;
            }
        }
    }
    for (const SavedPackage &package : saved.packages) {
        if (!package.project.empty() && isAtOrBelow(package.project, path))
            found.push_back(package.project);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

// What a removal for good that was cut off has left at `path`, or of the environment that was there.
Result<std::optional<RemovalRow>> leftoverAt(const Path &path, const EnvironmentWorld &world)
{
    const Result<std::vector<RemovalRow>> rows = world.state.removals();
    if (!rows)
        return tl::unexpected(rows.error());
    for (const RemovalRow &row : *rows) {
        const bool isMeant = row.place == path || (row.environment == path && !world.fs.linkStatus(path));
        if (row.state != RemovalState::Interrupted || row.place.empty() || !isMeant)
            continue;
        const Result<FileStatus> status = world.fs.linkStatus(row.place);
        if (status && status->identity == row.identity)
            return row;
    }
    return std::nullopt;
}

Result<void> measure(const Path &path, const EnvironmentWorld &world, JobContext &job, RemovalPlan &plan)
{
    Result<TreeManifest> manifest = readManifest(path, world.fs, job);
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (!manifest->unreadable.empty())
        return failure(manifest->unreadable.front().code, manifest->unreadable.front().subject,
                       "so that nobody can say what a removal would take");
    if (!manifest->mounts.empty())
        return refused(manifest->mounts.front(), "another file system is mounted there, in the environment");
    const Result<Usage> usage = measureUsage({{{path}, false}}, world.fs, job);
    if (!usage)
        return tl::unexpected(usage.error());
    plan.sizes = usage->sizes(0);
    plan.manifest = std::make_shared<const TreeManifest>(*std::move(manifest));
    return {};
}

Result<RemovalPlan> planOfLeftover(const RemovalRow &row, RemovalMode mode, const EnvironmentWorld &world, JobContext &job)
{
    RemovalPlan plan;
    plan.mode = mode;
    plan.leftover = row.place;
    plan.removal = row.id;
    plan.environment.path = row.environment;
    plan.environment.identity = row.identity;
    if (Result<SavedEnvironment> saved = parseSavedEnvironment(row.saved))
        plan.saved = *std::move(saved);
    if (const Result<void> measured = measure(row.place, world, job, plan); !measured)
        return tl::unexpected(measured.error());
    return plan;
}

Result<FileLock> lockEnvironment(const FileIdentity &identity, const Path &path, const Locations &locations)
{
    Result<std::optional<FileLock>> lock = FileLock::tryLock(environmentLock(identity, locations));
    if (!lock)
        return tl::unexpected(lock.error());
    if (!*lock)
        return failure(ErrorCode::Locked, pathBytes(path), "another Truewheel changes it");
    return **lock;
}

Said namesOf(const std::vector<Path> &paths)
{
    return paths.size() > 1 ? said("%1 and %2 more", displayPath(paths.front()), std::to_string(paths.size() - 1))
                            : displayPath(paths.front());
}

// The removal itself, with its row of state.db.
class Removal
{
public:
    Removal(const RemovalPlan &plan, const EnvironmentWorld &world, JobContext &job)
        : m_plan(plan)
        , m_world(world)
        , m_job(job)
    {
    }

    Result<EnvironmentReport> run()
    {
        m_row = {0,
                 wallClock(),
                 path(),
                 m_plan.environment.identity,
                 RemovalState::Running,
                 m_plan.leftover,
                 {},
                 uint64_t(m_plan.manifest->entries.size()),
                 m_plan.sizes,
                 toJson(m_plan.saved)};
        if (!m_plan.leftover.empty()) {
            m_row.id = m_plan.removal;
        } else {
            if (m_plan.mode == RemovalMode::ForGood)
                m_row.place = nameBeside(path(), "removed", m_world.fs);
            const Result<int64_t> id = m_world.state.addRemoval(m_row);
            if (!id)
                return tl::unexpected(id.error());
            m_row.id = *id;
        }
        return m_plan.mode == RemovalMode::ToTrash ? toTrash() : forGood();
    }

private:
    const Path &path() const { return m_plan.environment.path; }
    Path source() const { return m_plan.leftover.empty() ? path() : m_plan.leftover; }

    Result<EnvironmentReport> toTrash()
    {
        const Result<Trashed> trashed = m_world.changer.moveToTrash(source(), m_row.identity);
        if (!trashed)
            return notBegun(trashed.error());
        m_row.place = trashed->place;
        m_row.trashInfo = trashed->info;
        return finish(RemovalState::Trashed, {});
    }

    Result<EnvironmentReport> forGood()
    {
        if (m_plan.leftover.empty()) {
            const Result<void> renamed = m_world.changer.rename(path(), m_row.identity, m_row.place);
            if (!renamed)
                return notBegun(renamed.error());
        }
        const Result<TreeRemoval> removal = m_world.changer.removeTree(m_row.place, *m_plan.manifest, m_job);
        if (!removal)
            return finish(RemovalState::Interrupted, said("What was to be deleted could not be opened: %1", removal.error().detail));
        if (removal->isGone) {
            m_row.place.clear();
            return finish(RemovalState::Deleted, {});
        }
        Said why;
        if (removal->cancelled)
            why = said("Cancelled after %1 of %2 names.", std::to_string(removal->removed), std::to_string(m_row.entries));
        else if (!removal->kept.empty())
            why = said("It was left alone, since it had not been previewed: %1.", namesOf(removal->kept));
        else if (!removal->faults.empty())
            why = said("It could not be removed: %1: %2.", displayText(removal->faults.front().subject), removal->faults.front().detail);
        Result<EnvironmentReport> report = finish(RemovalState::Interrupted,
                                                  said("%1 What is left lies in %2.", why, displayPath(m_row.place)));
        report->kept = removal->kept;
        if (removal->cancelled)
            report->stopped = Error{ErrorCode::Cancelled, pathBytes(path()), report->reason};
        return report;
    }

    // Nothing was changed: the row goes back to what it was, or says that the environment is where it was.
    tl::unexpected<Error> notBegun(const Error &error)
    {
        m_row.state = m_plan.leftover.empty() ? RemovalState::Restored : RemovalState::Interrupted;
        m_row.place = m_plan.leftover;
        (void)m_world.state.updateRemoval(m_row);
        return tl::unexpected(error);
    }

    Result<EnvironmentReport> finish(RemovalState state, Said reason)
    {
        EnvironmentReport report;
        const bool isAway = !m_world.fs.linkStatus(source()).has_value();
        report.verified = state != RemovalState::Interrupted && isAway;
        report.reason = report.verified || !reason.empty() ? std::move(reason) : "Something has that name still.";
        report.place = m_row.place;
        m_row.state = state;
        const Result<void> written = m_world.state.updateRemoval(m_row);
        if (!written && report.verified)
            report.reason = said("It was removed, but not written down: %1", written.error().detail);
        report.verified = report.verified && written.has_value();
        return report;
    }

    const RemovalPlan &m_plan;
    const EnvironmentWorld &m_world;
    JobContext &m_job;
    RemovalRow m_row;
};

// The journal has every action; the removal's own row has what it takes to undo it.
JournalRow journalRow(const RemovalPlan &plan)
{
    JournalRow row;
    row.started = wallClock();
    row.action = toString(RepairAction::RemoveEnvironment);
    row.project = plan.saved.project;
    row.environment = plan.environment.path;
    return row;
}

Result<void> checkAgain(const RemovalPlan &plan, const EnvironmentWorld &world, JobContext &job)
{
    const Path &path = plan.leftover.empty() ? plan.environment.path : plan.leftover;
    if (plan.leftover.empty()) {
        const Result<Environment> environment = removableEnvironment(path, world);
        if (!environment)
            return tl::unexpected(environment.error());
        if (environment->identity != plan.environment.identity)
            return refused(path, "another directory has taken its place since it was looked at");
    }
    if (const Result<int> used = refuseWhenUsed(path, world); !used)
        return tl::unexpected(used.error());
    const Result<TreeManifest> manifest = readManifest(path, world.fs, job);
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (*manifest != *plan.manifest)
        return refused(path, "it has changed since it was looked at: look again");
    return {};
}

} // namespace

Path nameBeside(const Path &path, const std::string &purpose, const FileSystem &fs)
{
    std::random_device random;
    const std::string name = pathBytes(path.filename()).substr(0, 200);
    for (;;) {
        Path beside = path.parent_path() / pathFromBytes("." + name + ".truewheel-" + purpose + "-" + std::to_string(random()));
        if (!fs.linkStatus(beside))
            return beside;
    }
}

Result<RemovalPlan> planRemoval(const Path &path, RemovalMode mode, const EnvironmentWorld &world, JobContext &job)
{
    const Result<std::optional<RemovalRow>> leftover = leftoverAt(path, world);
    if (!leftover)
        return tl::unexpected(leftover.error());
    if (*leftover)
        return planOfLeftover(**leftover, mode, world, job);
    const Result<Environment> environment = removableEnvironment(path, world);
    if (!environment)
        return tl::unexpected(environment.error());
    const Result<int> notSeen = refuseWhenUsed(path, world);
    if (!notSeen)
        return tl::unexpected(notSeen.error());
    RemovalPlan plan;
    plan.mode = mode;
    plan.notSeen = *notSeen;
    InventoryEntry entry = inventoryEntryOf(*environment, world.inventory(), wallClock(), HealthDepth::Quick);
    plan.environment = entry.environment;
    plan.saved = savedFrom(entry, world.fs);
    plan.notSaved = std::move(entry.unreadable);
    plan.strangers = strangersIn(path, world.fs);
    if (const Result<void> measured = measure(path, world, job, plan); !measured)
        return tl::unexpected(measured.error());
    bool hasRepository = false;
    plan.inside = thingsInside(path, *plan.manifest, plan.saved, hasRepository);
    if (hasRepository && mode == RemovalMode::ForGood)
        return refused(path, said("it holds %1, which would be lost for good: move it to the trash instead", namesOf(plan.inside)));
    return plan;
}

Result<EnvironmentReport> runRemoval(const RemovalPlan &plan, const EnvironmentWorld &world, JobContext &job)
{
    const Result<FileLock> lock = lockEnvironment(plan.environment.identity, plan.environment.path, world.locations);
    if (!lock)
        return tl::unexpected(lock.error());
    if (const Result<void> same = checkAgain(plan, world, job); !same)
        return tl::unexpected(same.error());
    JournalRow row = journalRow(plan);
    const Result<int64_t> id = world.state.beginJournal(row);
    if (!id)
        return tl::unexpected(id.error());
    row.id = *id;
    const auto began = std::chrono::steady_clock::now();
    Result<EnvironmentReport> report = Removal(plan, world, job).run();
    row.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    row.outcome = !report ? "failed" : report->verified ? "verified" : report->stopped ? "cancelled" : "not verified";
    (void)world.state.endJournal(row);
    if (report)
        report->seconds = row.seconds;
    return report;
}

} // namespace truewheel
