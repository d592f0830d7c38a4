#pragma once
#include "app/cli/paint.h"
#include "core/diagnostics/diagnostics.h"
#include "core/jobs/jobcontext.h"
#include "core/packageindex/asker.h"
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"
#include "core/repair/environmentdoors.h"
#include "core/repair/reclaimrun.h"
#include "core/repair/runner.h"
#include "core/repair/sync.h"
#include "core/snapshot/cachebudget.h"
#include "core/snapshot/cachescan.h"
#include "core/snapshot/explanation.h"
#include "core/snapshot/inventory.h"
#include "core/snapshot/snapshot.h"
#include "core/snapshot/state.h"

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace truewheel::cli {

/// stdout is data, stderr is talk.
struct Streams {
    std::ostream &out;
    std::ostream &err;
    std::istream &in;
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    bool inIsTerminal = false;
};

/// What every verb takes.
struct CommonOptions {
    bool json = false;
    bool quiet = false;
    bool verbose = false;
    std::string color = "auto"; ///< auto, always, never
};

/// One row of what `doctor` lists.
struct SettingInUse {
    std::string key;
    std::string value; ///< empty: the default
};

/// All that the verbs ask of core, as functions, so that a test answers by hand. Errors are those of the core functions
/// they stand for.
struct Engine {
    std::function<Result<Snapshot>(const SnapshotRequest &, JobContext &)> look;
    std::function<Result<Inventory>(const InventoryRequest &, JobContext &, const InventorySink &)> inventory;
    /// What kept the store of the last inventory from being used; empty: nothing does.
    std::function<std::optional<Error>()> storeTrouble = [] { return std::nullopt; };
    /// The directory of the project that a PATH means; nullopt when it means an environment or a root.
    std::function<std::optional<Path>(const Path &)> namedProject;

    std::function<Result<Plan>(const CheckedLink &, const Environment &)> plan;
    std::function<Result<bool>(const Path &project, const Path &environment)> isTrusted;
    std::function<Result<void>(const Path &project, const Path &environment)> grantTrust;
    std::function<Result<RepairReport>(const Plan &, const CheckedLink &, const RepairEvents &, JobContext &)> repair;

    /// Errors: ToolMissing; the detail says why.
    std::function<Result<Tool>(const ForbiddenPlaces &)> findUv;
    std::function<Result<std::vector<SyncChoice>>(const Path &project, const Environment &)> syncChoices;
    std::function<Result<SyncPreview>(const SyncRequest &, const Tool &uv, JobContext &)> previewSync;
    std::function<Result<RepairReport>(const SyncPreview &, const SyncRequest &, const RepairEvents &, JobContext &)> applySync;

    EnvironmentActions environments;

    std::function<Result<Explanation>(const CheckedLink &, JobContext &)> explain;
    /// Of one tool, or of all when it is empty.
    std::function<Result<CacheScan>(const std::string &tool, JobContext &)> scanCaches;
    /// `byContent`: see findWheelCopies().
    std::function<Result<void>(CacheScan &, bool byContent, JobContext &)> measureCaches;
    /// Empty: the person has set no limit.
    std::function<std::vector<OverBudget>(const CacheScan &)> overBudget;
    /// `allowsOlder`: see ReclaimOptions.
    std::function<Result<Reclaim>(const CacheScan &, bool allowsOlder, JobContext &)> measureReclaim;
    std::function<Result<ReclaimReport>(const Reclaim &, const ReclaimPlan &, bool allowsOlder, const RepairEvents &, JobContext &)>
        runReclaim;

    /// As IndexAsker has them.
    std::function<IndexPlan(const std::vector<AskedEnvironment> &)> planIndexes;
    std::function<std::string()> advisoryService;
    std::function<Result<IndexReport>(const IndexPlan &, const IndexWish &, JobContext &)> askIndexes;
    std::function<Result<GenuineReport>(const IndexPlan &, JobContext &)> checkGenuine;

    std::function<Result<std::vector<Acceptance>>()> acceptances;
    std::function<Result<void>(const Acceptance &)> accept;
    std::function<Result<void>(const std::string &finding)> withdraw;

    Diagnostics diagnostics;
    std::function<std::vector<SettingInUse>()> settings;
    std::function<Path()> settingsFile;
    std::function<Timestamp()> now;
    /// Starts a program that outlives this one.
    std::function<Result<void>(const Path &program, const std::vector<std::string> &arguments)> startDetached;
};

/// The world of one call of the program. Everything outlives the verb.
struct Context {
    Streams streams;
    Engine engine;
    const FileSystem &fs;
    Locations locations;
    EnvironmentVariables environment;
    Path currentDirectory; ///< empty when it cannot be told: then no verb runs
    Path programDirectory; ///< where this program lies; `gui` looks for the window's program here
    std::function<bool()> isCancelled = [] { return false; };
    CommonOptions options;
    std::string command = {}; ///< what is run, as its document names it

    Paint paintOut() const { return Paint{usesColor(streams.outIsTerminal)}; }
    Paint paintErr() const { return Paint{usesColor(streams.errIsTerminal)}; }
    bool usesColor(bool isTerminal) const;
};

} // namespace truewheel::cli
