#include "core/session/services.h"

#include "core/base/wallclock.h"
#include "core/environments/reader.h"
#include "core/platform/filesystem.h"
#include "core/platform/locktable.h"
#include "core/platform/process.h"
#include "core/repair/keyring.h"
#include "core/repair/planner.h"
#include "core/repair/tools.h"
#include "core/repair/trust.h"
#include "core/snapshot/cachememory.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

namespace truewheel {

namespace {

/// The real world. Shared by the functions, so that a worker that is left behind still has one.
struct World {
    World(EnvironmentVariables variables, Path directory, std::function<Choices()> ask)
        : environment(std::move(variables))
        , currentDirectory(std::move(directory))
        , choices(std::move(ask))
        , locations(locationsFor(hostOs(), environment))
        , state(locations.stateDatabase())
        , store(locations.snapshotDatabase())
        , doors(forRepair(), environment, currentDirectory, pathFromBytes(QCoreApplication::applicationDirPath().toStdString()),
                [this] { return choices().uv; })
    {
    }

    std::optional<Tool> uvFor(const Path &project, const Path &link) const
    {
        return findUv(fs, locations, environment, {.directories = {project, link}, .current = currentDirectory}, choices().uv);
    }
    CacheWorld forCaches() const { return {fs, locations, environment, currentDirectory, lockTable, wallClock(), projects()}; }
    std::vector<Path> projects() const
    {
        const std::lock_guard lock(mutex);
        return knownProjects;
    }
    OwnerTools ownersOf(const CacheScan &scan) const
    {
        return findOwnerTools(scan, fs, locations, environment, {{}, currentDirectory}, choices().uv);
    }
    RepairWorld forRepair() { return {fs, processes, locations, state}; }

    EnvironmentVariables environment;
    Path currentDirectory;
    std::function<Choices()> choices;
    Locations locations;
    NativeFileSystem fs;
    NativeProcessRunner processes;
    State state;
    Store store;
    EnvironmentDoors doors;
    mutable std::mutex mutex;
    std::vector<Path> knownProjects; // guarded; of the last scan
};

Result<SyncPreview> preview(World &world, const SyncRequest &request, JobContext &job)
{
    const std::optional<Tool> uv = world.uvFor(request.project, request.environment.path);
    if (!uv)
        return failure(ErrorCode::ToolMissing, "uv");
    return previewSync(request, *uv, world.forRepair(), job);
}

/// uv holds the lock of an environment for as long as it changes it, builds included.
std::set<Path> busyEnvironments(const World &world, const std::set<Path> &environments)
{
    std::map<Path, uint64_t> inodes; // of the locks
    for (const Path &environment : environments) {
        if (const Result<FileStatus> lock = world.fs.status(environment / ".lock"))
            inodes.emplace(environment, lock->identity.inode);
    }
    std::vector<LockEntry> locks;
    if (!inodes.empty()) // the kernel may take 20 ms to tell
        locks = lockTable().value_or(std::vector<LockEntry>());
    std::set<Path> busy;
    for (const auto &[environment, inode] : inodes) {
        const auto holds = [inode = inode](const LockEntry &entry) { return entry.inode == inode; };
        if (std::any_of(locks.begin(), locks.end(), holds))
            busy.insert(environment);
    }
    return busy;
}

Result<Measurement> measure(World &world, const std::vector<UsageRoot> &roots, JobContext &job)
{
    const Result<Usage> usage = measureUsage(roots, world.fs, job);
    if (!usage)
        return tl::unexpected(usage.error());
    Measurement measurement;
    for (size_t root = 0; root < roots.size(); ++root)
        measurement.roots.push_back({usage->sizes(root), usage->isComplete(root)});
    measurement.uses = usage->wheelUses();
    std::vector<std::pair<Path, Sizes>> sizes;
    for (size_t root = 0; root < roots.size(); ++root) {
        if (measurement.roots[root].isComplete)
            sizes.emplace_back(roots[root].paths.front(), measurement.roots[root].sizes);
    }
    world.store.keepSizes(sizes);
    return measurement;
}

/// An asker for each question: what it is asked with does not change meanwhile.
IndexAsker askerOf(const World &world, const IndexSettings &settings)
{
    return {world.fs, world.locations, world.environment, settings,
            [&world](const std::string &url, const std::string &user, JobContext &job) {
        return passwordFromKeyring(url, user, world.fs, world.locations, world.environment, world.currentDirectory, world.processes, job);
            }};
}

} // namespace

SessionServices nativeServices(const EnvironmentVariables &environment, const Path &currentDirectory, std::function<Choices()> choices)
{
    const auto world = std::make_shared<World>(environment, currentDirectory, std::move(choices));
    SessionServices services;
    services.look = [world](const SnapshotRequest &request, JobContext &job) {
        return takeSnapshot(request, {world->fs, world->locations, &world->state}, job);
    };
    services.lookAgain = [world](const Path &path, const Snapshot &before) {
        return lookAgainAt(path, before, {world->fs, world->locations, &world->state});
    };
    services.describePath = [world](const Path &path) { return describePath(world->fs, path); };
    services.storedPicture = [world] { return world->store.picture(); };
    services.scan = [world](const InventorySink &found, JobContext &job) {
        InventoryRequest request;
        Choices chosen = world->choices();
        request.moreRoots = std::move(chosen.roots);
        request.exclusions = std::move(chosen.exclusions);
        request.threads = chosen.threads;
        Result<Inventory> inventory = takeInventory(
            request, {world->fs, world->locations, world->environment, &world->state, &world->store}, job, found);
        if (inventory && !inventory->isCancelled) {
            const std::lock_guard lock(world->mutex);
            world->knownProjects = projectsOf(*inventory);
        }
        return inventory;
    };
    services.scanAgain = [world](const Path &path) -> Result<InventoryEntry> {
        return readEnvironment(path, world->fs, world->locations.os).map([&](const Environment &found) {
            return inventoryEntryOf(found, {world->fs, world->locations, world->environment, &world->state}, wallClock(),
                                    HealthDepth::Quick);
        });
    };
    services.makeWatcher = [world] {
        return std::shared_ptr<Watcher>(new Watcher(nativeDirectoryWatch(), world->fs),
                                        [world](const Watcher *watcher) { delete watcher; });
    };
    services.busyEnvironments = [world](const std::set<Path> &environments) { return busyEnvironments(*world, environments); };
    services.scanCaches = [world](JobContext &job) { return scanCaches(world->forCaches(), {}, world->store, job); };
    services.measureCaches = [world](CacheScan scan, const CacheUsers &users, JobContext &job) {
        const ReclaimOptions options = world->ownersOf(scan).options;
        Result<Reclaim> measured = Reclaim::measure(std::move(scan), users, options, world->forCaches(), job);
        if (measured)
            world->store.keepCaches(measured->scan());
        return measured;
    };
    services.runReclaim = [world](const Reclaim &reclaim, const ReclaimPlan &plan, const RepairEvents &events, JobContext &job) {
        return runReclaim(plan, world->ownersOf(reclaim.scan()), world->forCaches(), world->forRepair(), events, job);
    };
    services.measure = [world](const std::vector<UsageRoot> &roots, JobContext &job) { return measure(*world, roots, job); };
    services.archives = nativeArchiveDoors(environment);
    services.planRepair = [world](const CheckedLink &link, const Environment &in) {
        return planRepair(
            link, in,
            lookForTools(world->fs, world->locations, world->environment, link.link, in, world->currentDirectory, world->choices().uv));
    };
    services.isTrusted = [world](const Path &project, const Path &in) { return isTrusted(world->fs, world->state, project, in); };
    services.grantTrust = [world](const Path &project, const Path &in) { return grantTrust(world->fs, world->state, project, in); };
    services.allTrust = [world] { return world->state.allTrust(); };
    services.removeTrust = [world](const TrustRow &row) { return world->state.removeTrust(row.project, row.environment); };
    services.runPlan = [world](const Plan &plan, const CheckedLink &before, const RepairEvents &events, JobContext &job) {
        return runPlan(plan, before, world->forRepair(), events, job);
    };
    services.syncChoices = [world](const Path &project, const Environment &in) { return syncChoices(world->fs, project, in); };
    services.previewSync = [world](const SyncRequest &request, JobContext &job) { return preview(*world, request, job); };
    services.applySync = [world](const SyncPreview &shown, const SyncRequest &request, const RepairEvents &events, JobContext &job) {
        return applySync(shown, request, world->forRepair(), events, job);
    };
    services.environments = nativeActions(std::shared_ptr<EnvironmentDoors>(world, &world->doors));
    services.planIndexes = [world](const std::vector<AskedEnvironment> &asked) {
        const IndexSettings settings = indexSettingsOf(world->choices());
        const IndexAsker asker = askerOf(*world, settings);
        return IndexQuestion{std::make_shared<const IndexPlan>(asker.plan(asked)), settings, asker.advisoryService()};
    };
    services.askIndexes = [world](const IndexQuestion &question, const IndexWish &wish, JobContext &job) {
        return askerOf(*world, question.settings).answer(*question.plan, wish, job);
    };
    services.checkGenuine = [world](const IndexQuestion &question, JobContext &job) {
        return askerOf(*world, question.settings).checkGenuine(*question.plan, job);
    };
    services.journal = [world](int newest) { return world->state.journal(newest); };
    services.acceptances = [world] { return world->state.acceptances(); };
    services.accept = [world](const Acceptance &acceptance) { return world->state.accept(acceptance); };
    services.withdraw = [world](const std::string &finding) { return world->state.withdraw(finding); };
    return services;
}

} // namespace truewheel
