#pragma once
#include "core/base/sizes.h"
#include "core/snapshot/cachescan.h"
#include "core/snapshot/inventory.h"
#include "core/snapshot/storedatabase.h"

#include <optional>
#include <utility>
#include <vector>

namespace truewheel {

/// The machine as it was when it was last looked at.
struct StoredPicture {
    Timestamp taken;
    std::vector<InventoryEntry> entries;     ///< by path
    std::vector<std::optional<Sizes>> sizes; ///< one for each entry, as last measured
    std::vector<BaseInterpreter> interpreters;
    std::optional<CacheScan> caches; ///< nullopt: never read
};

/// The last inventory, in snapshot.db (docs/adr/0003): for the first rows of the window, which a look at the disk then corrects, and so
/// that a look need not read again what has not changed (scanmemory.h). Nothing that is wrong with the file is an error; trouble() tells
/// it to who asks. Thread-safe.
class Store
{
public:
    explicit Store(Path file);

    /// nullopt when the whole machine was never looked at, or that is not known any more.
    std::optional<StoredPicture> picture();
    /// As measured: they are part of picture(), and never of an answer that is said to be of now. (The sizes of an unchanged tree cannot be
    /// told without a walk: a file that is written in place, or that gets another name elsewhere, leaves its directory as it was.)
    void keepSizes(const std::vector<std::pair<Path, Sizes>> &sizes);
    void keepCaches(const CacheScan &caches);

    std::optional<Error> trouble() const { return m_database.trouble(); }
    StoreDatabase &database() { return m_database; }

private:
    StoreDatabase m_database;
};

} // namespace truewheel
