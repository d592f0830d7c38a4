#pragma once
#include "core/caches/cache.h"
#include "core/snapshot/usage.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// One cache with what is in it.
struct ScannedCache {
    Cache cache;
    std::vector<CachedWheel> wheels; ///< sorted by name, version, path
    std::vector<StaleEntry> stale;   ///< sorted by kind, path: the armed traps first
    std::optional<Sizes> size = {};  ///< nullopt: not measured
};

/// The caches of one user, as they were at one moment.
struct CacheScan {
    std::vector<ScannedCache> caches;
    std::vector<Error> unreadable; ///< not empty: the picture is incomplete; each once
};

struct CacheReading {
    ScannedCache scanned;
    std::vector<Error> unreadable;
    bool isOfNow = false; ///< as in CacheContents
};

/// Reads one cache, and judges the editable builds in one of uv's: an entry whose generated files are absent from its project is an armed
/// trap. Starts no program, writes nothing, takes no lock. Errors: Cancelled, as CacheTool::read().
Result<CacheReading> readWithTraps(const Cache &cache, const CacheWorld &world, JobContext &job);

/// Reads every cache that is found, or those of one tool, with `read`, or else with readWithTraps(). Errors: Cancelled.
Result<CacheScan> scanCaches(const CacheWorld &world, const std::string &tool, JobContext &job,
                             const std::function<Result<CacheReading>(const Cache &)> &read = {});

/// The environments whose use of the caches is asked for.
struct CacheUsers {
    std::vector<Path> environments;
    bool areAll = false; ///< all of this machine were found and read
    Timestamp now;
    bool byMetadata = false; ///< for a listing: looks at one file of each distribution; see findWheelUsers()
};

constexpr int unusedDays = 90;

/// Fills in the sizes, from one pass over the caches; with users, also which of them use each cached wheel, and adds as stale the
/// unpacked wheels of uv's that no environment shares and that were not linked for `unusedDays`. What could not be read goes into
/// `scan.unreadable`: the sizes of what it lies in are left out. `more` is measured in the same pass. Errors: Cancelled.
///
/// The roots of the answer: the environments (none where `users->byMetadata`); of each cache itself, its wheels, its stale entries of before; and then those of `more`.
Result<Usage> measureCaches(CacheScan &scan, const std::optional<CacheUsers> &users, const FileSystem &fs, JobContext &job,
                            const std::vector<UsageRoot> &more = {});

} // namespace truewheel
