#pragma once
#include "core/environments/finder.h"
#include "core/platform/trace.h"
#include "core/snapshot/inventory.h"
#include "core/snapshot/store.h"

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace truewheel {

/// What one look at the machine knows from those before. Whatever it is asked is answered as if it were read from the disk: from the store
/// when everything that the answer was told from is as it was (trace.h; of state.db the rows of the projects), else from the disk. What
/// could not be read, and what changed in the last seconds, is always looked at again. Without a store it only reads.
class ScanMemory
{
public:
    /// All but `now`, the time before the look, outlive it.
    ScanMemory(const InventoryWorld &world, const InventoryRequest &request, const JobContext &job, Timestamp now);
    ~ScanMemory();
    ScanMemory(const ScanMemory &) = delete;
    ScanMemory &operator=(const ScanMemory &) = delete;

    /// As readEnvironment(). On one thread at a time.
    Result<Environment> environmentAt(const Path &path);
    /// As inventoryEntryOf(). On any thread. Once the job is cancelled, the entry is anything.
    InventoryEntry entryOf(const Environment &environment);
    /// As findBaseInterpreters(). On one thread at a time.
    std::vector<BaseInterpreter> interpreters();
    /// As findEnvironments(). On one thread at a time.
    Result<FoundEnvironments> find(const Path &root, FindOptions options, JobContext &search);

    /// Puts what is new into the store. `isMachine`: the inventory is of the whole machine, and what is not in it is forgotten.
    void keep(const Inventory &inventory, bool isMachine);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace truewheel
