#include "app/cli/nativeengine.h"

#include "app/cli/terminal.h"
#include "app/cli/version.h"
#include "core/base/wallclock.h"
#include "core/platform/birthtime.h"
#include "core/platform/diskspace.h"
#include "core/repair/environmentdoors.h"
#include "core/repair/keyring.h"
#include "core/repair/planner.h"
#include "core/repair/reclaimrun.h"
#include "core/repair/trust.h"
#include "core/session/indexquestion.h"
#include "core/settings/choices.h"
#include "core/settings/setting.h"
#include "core/settings/written.h"
#include "core/snapshot/cachememory.h"
#include "core/snapshot/inventory.h"
#include "core/snapshot/store.h"
#include "core/snapshot/target.h"
#include "core/snapshot/wheelcopies.h"

#include <QFile>
#include <QProcess>
#include <QSettings>
#include <memory>

namespace truewheel::cli {

namespace {

QSettings settingsStore()
{
    return QSettings(QStringLiteral("truewheel"), QStringLiteral("truewheel"));
}

Path uvSetting()
{
    return pathFromBytes(settings::uvPath.read(settingsStore()).toStdString());
}

CacheBudget budgetSetting()
{
    const QSettings store = settingsStore();
    return cacheBudget(settings::cacheSizeLimit.read(store).toStdString(), settings::cacheAgeLimit.read(store).toStdString(),
                       settings::cacheFreeLimit.read(store).toStdString());
}

IndexSettings indexSettings()
{
    return indexSettingsOf(choicesOf(settingsStore()));
}

Result<void> startProgram(const Path &program, const std::vector<std::string> &arguments)
{
    QStringList list;
    for (const std::string &argument : arguments)
        list.append(QFile::decodeName(QByteArray::fromStdString(argument)));
    if (QProcess::startDetached(QFile::decodeName(QByteArray::fromStdString(pathBytes(program))), list))
        return {};
    return failure(ErrorCode::ToolFailed, pathBytes(program), "it could not be started");
}

} // namespace

Engine nativeEngine(const FileSystem &fs, const ProcessRunner &processes, const Locations &locations,
                    const EnvironmentVariables &environment, const Path &currentDirectory, State &state)
{
    const auto world = [&fs, &processes, &locations, &state] { return RepairWorld{fs, processes, locations, state}; };
    const auto uv = [&](const ForbiddenPlaces &forbidden) -> Result<Tool> {
        if (std::optional<Tool> found = truewheel::findUv(fs, locations, environment, forbidden, uvSetting()))
            return *std::move(found);
        return failure(ErrorCode::ToolMissing, "uv", whyNoUv(fs, locations, environment, forbidden, uvSetting()));
    };

    const auto store = std::make_shared<Store>(locations.snapshotDatabase());
    Engine engine;
    engine.look = [&](const SnapshotRequest &request, JobContext &job) {
        return takeSnapshot(request, SnapshotWorld{fs, locations, &state}, job);
    };
    const auto projects = std::make_shared<std::optional<std::vector<Path>>>(); // of the last inventory of this run
    engine.inventory = [&, store, projects](InventoryRequest request, JobContext &job, const InventorySink &found) {
        const Choices choices = choicesOf(settingsStore());
        request.moreRoots = choices.roots;
        request.exclusions = choices.exclusions;
        request.threads = choices.threads;
        Result<Inventory> inventory = takeInventory(request, {fs, locations, environment, &state, store.get()}, job, found);
        if (inventory)
            *projects = projectsOf(*inventory);
        return inventory;
    };
    engine.storeTrouble = [store] { return store->trouble(); };
    engine.namedProject = [&](const Path &path) { return truewheel::namedProject(path, locations, fs); };
    engine.plan = [&, currentDirectory](const CheckedLink &checked, const Environment &target) {
        return planRepair(checked, target, lookForTools(fs, locations, environment, checked.link, target, currentDirectory, uvSetting()));
    };
    engine.isTrusted = [&](const Path &project, const Path &target) { return truewheel::isTrusted(fs, state, project, target); };
    engine.grantTrust = [&](const Path &project, const Path &target) { return truewheel::grantTrust(fs, state, project, target); };
    engine.repair = [world](const Plan &plan, const CheckedLink &before, const RepairEvents &events, JobContext &job) {
        return runPlan(plan, before, world(), events, job);
    };
    engine.findUv = uv;
    engine.syncChoices = [&](const Path &project, const Environment &target) { return truewheel::syncChoices(fs, project, target); };
    engine.previewSync = [world](const SyncRequest &request, const Tool &tool, JobContext &job) {
        return truewheel::previewSync(request, tool, world(), job);
    };
    engine.applySync = [world](const SyncPreview &preview, const SyncRequest &request, const RepairEvents &events, JobContext &job) {
        return truewheel::applySync(preview, request, world(), events, job);
    };
    engine.environments = nativeActions(
        std::make_shared<EnvironmentDoors>(world(), environment, currentDirectory, programDirectory(), uvSetting));
    engine.explain = [&](const CheckedLink &checked, JobContext &job) {
        return explainLink(checked, fs, locations, {environment, birthTime}, job);
    };
    const auto environments = [&, store, projects,
                               kept = std::make_shared<std::optional<Inventory>>()](JobContext &job) -> Result<const Inventory *> {
        if (!*kept) {
            Result<Inventory> taken = takeInventory({}, InventoryWorld{fs, locations, environment, &state, store.get()}, job);
            if (!taken)
                return tl::unexpected(taken.error());
            *projects = projectsOf(*taken);
            *kept = std::move(*taken);
        }
        return &**kept;
    };
    engine.scanCaches = [&, store, projects, environments, currentDirectory](const std::string &tool,
                                                                             JobContext &job) -> Result<CacheScan> {
        if (const auto found = *projects ? Result<const Inventory *>() : environments(job); !found)
            return tl::unexpected(found.error());
        return truewheel::scanCaches({fs, locations, environment, currentDirectory, lockTable, wallClock(), **projects}, tool, *store, job);
    };
    const auto usersIn = [](const Inventory &inventory) {
        CacheUsers found{{}, inventory.isComplete(), wallClock()};
        for (const InventoryEntry &entry : inventory.entries)
            found.environments.push_back(entry.environment.path);
        return found;
    };
    const auto owners = [&, currentDirectory](const CacheScan &scan, bool allowsOlder) {
        OwnerTools tools = findOwnerTools(scan, fs, locations, environment, {{}, currentDirectory}, uvSetting());
        tools.options.allowsOlderOwner = allowsOlder;
        return tools;
    };
    engine.measureCaches = [&, environments, usersIn](CacheScan &scan, bool byContent, JobContext &job) -> Result<void> {
        const Result<const Inventory *> found = environments(job);
        if (!found)
            return tl::unexpected(found.error());
        CacheUsers users = usersIn(**found);
        users.byMetadata = true;
        const Result<Usage> measured = truewheel::measureCaches(scan, users, fs, job);
        if (!measured)
            return tl::unexpected(measured.error());
        return byContent ? findWheelCopies(scan, (*found)->entries, fs, job) : Result<void>();
    };
    const CacheBudget budget = budgetSetting();
    if (!budget.isEmpty())
        engine.overBudget = [budget](const CacheScan &scan) { return truewheel::overBudget(scan, budget, wallClock(), freeSpace); };
    engine.measureReclaim = [&, environments, usersIn, owners, currentDirectory](const CacheScan &scan, bool allowsOlder,
                                                                                 JobContext &job) -> Result<Reclaim> {
        const Result<const Inventory *> found = environments(job);
        if (!found)
            return tl::unexpected(found.error());
        return Reclaim::measure(scan, usersIn(**found), owners(scan, allowsOlder).options,
                                {fs, locations, environment, currentDirectory, lockTable, wallClock()}, job);
    };
    engine.runReclaim = [&, world, owners, currentDirectory](const Reclaim &reclaim, const ReclaimPlan &plan, bool allowsOlder,
                                                             const RepairEvents &events, JobContext &job) {
        return truewheel::runReclaim(plan, owners(reclaim.scan(), allowsOlder),
                                     {fs, locations, environment, currentDirectory, lockTable, wallClock()}, world(), events, job);
    };
    const AskKeyring keyring = [&, currentDirectory](const std::string &url, const std::string &user, JobContext &job) {
        return passwordFromKeyring(url, user, fs, locations, environment, currentDirectory, processes, job);
    };
    // Made when an index is asked: no other verb reads these settings.
    const auto asker = [&, keyring, made = std::make_shared<std::unique_ptr<IndexAsker>>()]() -> IndexAsker & {
        if (!*made)
            *made = std::make_unique<IndexAsker>(fs, locations, environment, indexSettings(), keyring);
        return **made;
    };
    engine.planIndexes = [asker](const std::vector<AskedEnvironment> &asked) { return asker().plan(asked); };
    engine.advisoryService = [asker] { return asker().advisoryService(); };
    engine.askIndexes = [asker](const IndexPlan &plan, const IndexWish &wish, JobContext &job) { return asker().answer(plan, wish, job); };
    engine.checkGenuine = [asker](const IndexPlan &plan, JobContext &job) { return asker().checkGenuine(plan, job); };
    engine.acceptances = [&] { return state.acceptances(); };
    engine.accept = [&](const Acceptance &acceptance) { return state.accept(acceptance); };
    engine.withdraw = [&](const std::string &finding) { return state.withdraw(finding); };
    engine.settings = [] {
        const QSettings written = settingsStore();
        std::vector<SettingInUse> rows{{settings::uvPath.key, pathBytes(uvSetting())}};
        for (const Setting<QString> *limit : {&settings::cacheSizeLimit, &settings::cacheAgeLimit, &settings::cacheFreeLimit})
            rows.push_back({limit->key, limit->read(written).toStdString()});
        const IndexSettings index = indexSettings();
        rows.push_back({settings::defaultIndex.key, splitCredentials(index.defaultIndex).url});
        rows.push_back({settings::advisoryService.key, splitCredentials(index.advisoryService).url});
        rows.push_back({settings::loopbackHttp.key, index.allowsLoopbackHttp ? "true" : ""});
        rows.push_back({settings::readsNetrc.key, index.readsNetrc ? "true" : ""});
        return rows;
    };
    engine.diagnostics = nativeDiagnostics(environment, currentDirectory, std::string("truewheel ") + version,
                                           [] { return writtenSettings(settingsStore()); });
    engine.settingsFile = [] { return pathFromBytes(QFile::encodeName(settingsStore().fileName()).toStdString()); };
    engine.now = wallClock;
    engine.startDetached = startProgram;
    return engine;
}

} // namespace truewheel::cli
