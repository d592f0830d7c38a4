#pragma once
#include "app/gui/models/wordfilter.h"
#include "core/session/machinescan.h"

#include <QStringList>

namespace truewheel::gui {

enum class CacheColumn { State, Name, Version, Tool, Form, Users, Size, Fetched, Place };
inline constexpr int cacheColumnCount = int(CacheColumn::Place) + 1;

/// A row is one of the two.
struct CacheItem {
    const CachedWheel *wheel = nullptr;
    const StaleEntry *stale = nullptr;
};

/// What one cache costs, and for what; bytes on disk. What is used and what is stale are parts of `disk`.
struct CacheShare {
    Cache cache;
    uint64_t disk = 0;
    uint64_t used = 0; ///< of cached wheels that environments use
    uint64_t stale = 0;
    uint64_t reclaimable = 0; ///< what its owner's commands give back
};

/// What the caches of the machine hold, in rows: first what is stale, then the cached wheels. Immutable; made on a worker.
struct CacheTable {
    std::shared_ptr<const CacheScan> scan; ///< nullptr: the caches were not read yet
    std::vector<TableRow> rows;
    std::vector<CacheItem> items;   ///< parallel to rows; of scan
    std::vector<CacheShare> shares; ///< of the caches that are measured and not empty
    int traps = 0;
    int stale = 0; ///< the traps too
    int wheels = 0;
};

/// The keys of their rows.
std::string keyOf(const StaleEntry &stale);
std::string keyOf(const CachedWheel &wheel);

/// The wheel that a stale entry is about, whose own name says nothing when it is an editable build; nullptr: none.
const CachedWheel *wheelIn(const StaleEntry &stale, const ScannedCache &cache);

/// Thread-safe.
std::shared_ptr<const CacheTable> makeCacheTable(std::shared_ptr<const CacheScan> scan, const Reclaim &reclaim = {});

/// One for each column.
QStringList cacheTitles();

/// Fields: state, stale (its kind), name, pkg, version, tool, form, used-by, unused (stands alone), users (a number), size (bytes on disk), path.
/// age (days since it was fetched).
std::span<const FilterField> cacheFields();
WordFilter cacheFilter(const QString &text);

} // namespace truewheel::gui
