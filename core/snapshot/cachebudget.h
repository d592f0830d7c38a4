#pragma once
#include "core/snapshot/cachescan.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// Limits by tool; under the empty name that of every other cache.
using CacheLimits = std::map<std::string, uint64_t>;

/// "20G" for every cache, "uv=20G, pip=2G" for some; empty: none. nullopt: not understood.
std::optional<CacheLimits> parseSizeLimits(std::string_view text);
/// The same with numbers of days.
std::optional<CacheLimits> parseDayLimits(std::string_view text);

/// What the caches may cost.
struct CacheBudget {
    CacheLimits size; ///< bytes on disk, at most
    CacheLimits age;  ///< days since what no environment uses was fetched or last linked, at most
    CacheLimits free; ///< bytes that the disk of the cache has free, at least
    bool isEmpty() const { return size.empty() && age.empty() && free.empty(); }
};

/// From the settings; what is not understood is no limit.
CacheBudget cacheBudget(std::string_view size, std::string_view age, std::string_view free);

enum class BudgetKind { Size, Age, Free };
std::string toString(BudgetKind kind); ///< "size", "age", "free"

/// A cache that costs more than it may.
struct OverBudget {
    Cache cache;
    BudgetKind kind = BudgetKind::Size;
    uint64_t limit = 0;  ///< bytes, or days
    uint64_t found = 0;  ///< bytes, or days
    uint64_t excess = 0; ///< bytes that must come back
    bool operator==(const OverBudget &) const = default;
};

/// What is not known is not over. `freeOf`: see freeSpace().
std::vector<OverBudget> overBudget(const CacheScan &scan, const CacheBudget &budget, Timestamp now,
                                   const std::function<Result<uint64_t>(const Path &)> &freeOf);

} // namespace truewheel
