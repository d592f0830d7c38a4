#pragma once
#include "core/base/timestamp.h"
#include "core/editables/checkedlink.h"
#include "core/environments/environment.h"
#include "core/environments/health.h"
#include "core/environments/interpreters.h"
#include "core/jobs/jobcontext.h"
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"

#include <functional>
#include <string>
#include <vector>

namespace truewheel {

class State;
class Store;

/// A distribution as its entry in site-packages names it: no file of it was read but direct_url.json.
struct InstalledPackage {
    std::string name; ///< as the entry writes it; compare with normalizedName(), show with displayText()
    std::string version;
    std::string place;      ///< the bytes of path(): a machine has thousands, and few of them are looked at
    bool editable = false;  ///< an editable link
    bool requested = false; ///< REQUESTED (PEP 376): somebody asked for it, it is no mere dependency
    /// Of its dist-info, egg-info or egg-link.
    Path path() const { return pathFromBytes(place); }
    bool operator==(const InstalledPackage &) const = default;
};

/// A moment, and which file told it.
struct SeenTime {
    Timestamp time; ///< zero: not known
    Path source;
    bool isKnown() const { return time.seconds != 0; }
};

/// One environment with all that is known of it but its size.
struct InventoryEntry {
    Environment environment;                ///< kind and project are those of its owner (ownerOf())
    std::vector<InstalledPackage> packages; ///< by normalized name
    std::vector<CheckedLink> editables;     ///< by name
    std::vector<HealthFinding> health;
    SeenTime created; ///< when pyvenv.cfg was written; not known of a conda prefix
    SeenTime
        lastUsed; ///< the newest change of site-packages, its `__pycache__` and the scripts: a lower bound, imports need change nothing
    std::vector<Error> unreadable; ///< in this environment
};

/// What is wrong adds up to: something keeps it, or one of its links, from working.
bool isBroken(const InventoryEntry &entry);

struct Inventory {
    std::vector<InventoryEntry> entries; ///< by path
    std::vector<BaseInterpreter> interpreters;
    std::vector<Error> unreadable; ///< outside of single environments; a file system that was not entered is Refused
    Timestamp taken;
    bool isCancelled = false; ///< what was found until then is there

    bool isComplete() const;
};

/// Those of the environments and of their editable links, each once.
std::vector<Path> projectsOf(const Inventory &inventory);

struct InventoryRequest {
    /// Directories to look below; each may be an environment. Empty: the home directory, and every place of the locators. Left out, unless
    /// they are one of these, are other file systems, other users' homes and the trash.
    std::vector<Path> roots;
    HealthDepth depth = HealthDepth::Quick;
    int threads = 0;                   ///< that read environments; 0: as many as the machine has processors, at most 8
    std::vector<Path> moreRoots = {};  ///< looked through too when `roots` is empty
    std::vector<Path> exclusions = {}; ///< not entered but for a root itself, also not as places of the tools
    /// Told that the reading of what may be an environment begins, and that it has ended, on the thread that reads it.
    std::function<void(const Path &environment, bool begins)> reading = {};
};

struct InventoryWorld {
    const FileSystem &fs;
    const Locations &locations;
    const EnvironmentVariables &variables;
    State *state = nullptr; ///< the ledger, as in SnapshotWorld
    Store *store = nullptr; ///< so that what has not changed is not read again (scanmemory.h)
};

/// Each environment once, when all of it is known, in no order; one call at a time, on any of the threads that read.
using InventorySink = std::function<void(const InventoryEntry &)>;

/// Every environment of the machine, or below the roots. Reads only, starts no program. An environment that several ways lead to is there
/// once. Errors: NotFound, NotADirectory for a root of the request (subject: the root).
Result<Inventory> takeInventory(const InventoryRequest &request, const InventoryWorld &world, JobContext &job,
                                const InventorySink &found = {});

/// The same for one environment that is known already, always from the disk. `hasLearned` becomes true when the state was written to: what it
/// knows now may be evidence the next time.
InventoryEntry inventoryEntryOf(const Environment &environment, const InventoryWorld &world, Timestamp now, HealthDepth depth,
                                bool *hasLearned = nullptr);
/// Reads `created` and `lastUsed` anew.
void readTimes(InventoryEntry &entry, const FileSystem &fs);

} // namespace truewheel
