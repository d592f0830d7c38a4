#pragma once
#include "core/diagnostics/diagnostics.h"
#include "core/platform/locations.h"
#include "core/repair/environmentdoors.h"
#include "core/repair/reclaimrun.h"
#include "core/repair/sync.h"
#include "core/session/archivedoors.h"
#include "core/session/indexquestion.h"
#include "core/session/pathuse.h"
#include "core/settings/choices.h"
#include "core/snapshot/cachebudget.h"
#include "core/snapshot/cachescan.h"
#include "core/snapshot/finding.h"
#include "core/snapshot/inventory.h"
#include "core/snapshot/store.h"
#include "core/snapshot/usage.h"
#include "core/watch/watcher.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace truewheel {

struct Measured {
    Sizes sizes;
    bool isComplete = true; ///< false: something could not be read, and the sizes are a lower bound
};

/// What some roots cost, and who uses which cached wheel.
struct Measurement {
    std::vector<Measured> roots; ///< one for each that was asked for
    std::vector<WheelUse> uses;
};

/// What the session asks of the rest of core. Every function is called on worker threads, several at once, and may still
/// be running when the session is gone: what it uses is owned by the function itself.
struct SessionServices {
    std::function<Result<Snapshot>(const SnapshotRequest &, JobContext &)> look;
    /// One environment of a picture looked at again; see lookAgainAt().
    std::function<std::optional<Snapshot>(const Path &environment, const Snapshot &before)> lookAgain;
    std::function<PathUse(const Path &)> describePath;
    /// The machine as it was when it was last looked at; nullopt: not known. See Store.
    std::function<std::optional<StoredPicture>()> storedPicture;
    /// Every environment of the machine; see takeInventory().
    std::function<Result<Inventory>(const InventorySink &, JobContext &)> scan;
    /// One of them again, or one that is new; see readEnvironment() and inventoryEntryOf().
    std::function<Result<InventoryEntry>(const Path &environment)> scanAgain;
    /// What the caches hold, and the same with sizes and users; see scanCaches() and Reclaim::measure().
    std::function<Result<CacheScan>(JobContext &)> scanCaches;
    std::function<Result<Reclaim>(CacheScan, const CacheUsers &, JobContext &)> measureCaches;
    /// See runReclaim().
    std::function<Result<ReclaimReport>(const Reclaim &, const ReclaimPlan &, const RepairEvents &, JobContext &)> runReclaim;
    /// The caches that cost more than the person allowed; see overBudget(). None when it is empty.
    std::function<std::vector<OverBudget>(const CacheScan &)> overBudget;
    /// See measureUsage().
    std::function<Result<Measurement>(const std::vector<UsageRoot> &, JobContext &)> measure;

    /// A new one, which hears of changes on the disk; nullptr: nobody does.
    std::function<std::shared_ptr<Watcher>()> makeWatcher;
    /// Those of the environments that another uv is changing. Takes and probes no lock.
    std::function<std::set<Path>(const std::set<Path> &environments)> busyEnvironments;

    ArchiveDoors archives;
    Diagnostics diagnostics;

    std::function<Result<Plan>(const CheckedLink &, const Environment &)> planRepair;
    std::function<Result<bool>(const Path &project, const Path &environment)> isTrusted;
    std::function<Result<void>(const Path &project, const Path &environment)> grantTrust;
    std::function<Result<std::vector<TrustRow>>()> allTrust;
    std::function<Result<void>(const TrustRow &)> removeTrust;
    std::function<Result<RepairReport>(const Plan &, const CheckedLink &before, const RepairEvents &, JobContext &)> runPlan;

    std::function<Result<std::vector<SyncChoice>>(const Path &project, const Environment &)> syncChoices;
    std::function<Result<SyncPreview>(const SyncRequest &, JobContext &)> previewSync;
    std::function<Result<RepairReport>(const SyncPreview &, const SyncRequest &, const RepairEvents &, JobContext &)> applySync;

    EnvironmentActions environments;

    /// See IndexAsker. planIndexes() reads configuration and sends nothing; askIndexes() sends what the question says, to whom it says.
    std::function<IndexQuestion(const std::vector<AskedEnvironment> &)> planIndexes;
    std::function<Result<IndexReport>(const IndexQuestion &, const IndexWish &, JobContext &)> askIndexes;
    /// See truewheel::checkGenuine().
    std::function<Result<GenuineReport>(const IndexQuestion &, JobContext &)> checkGenuine;

    /// What was done, the newest first; see State::journal().
    std::function<Result<std::vector<JournalRow>>(int newest)> journal;
    std::function<Result<std::vector<Acceptance>>()> acceptances;
    std::function<Result<void>(const Acceptance &)> accept;
    std::function<Result<void>(const std::string &finding)> withdraw;
};

/// The real disk, processes and state.db of the user. What the person chose is asked for at each use, on worker threads. uv is never looked
/// for in `currentDirectory`.
SessionServices nativeServices(const EnvironmentVariables &environment, const Path &currentDirectory, std::function<Choices()> choices);

} // namespace truewheel
