#pragma once
#include "core/caches/cacheowner.h"
#include "core/snapshot/cachescan.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace truewheel {

/// What it costs to lose something, the cheapest first.
enum class LossCost {
    Nothing,  ///< it is never used again
    Remake,   ///< an environment of `uvx` or `uv run --with`, which is made again when it is next used
    Download, ///< it must be downloaded again when it is next installed
    Build,    ///< it was built on this machine, and must be built again
};
std::string toString(LossCost cost); ///< "nothing", "remake", "download", "build"

/// One command of a cache's owner, with what it removes when the steps before it are done.
struct ReclaimStep {
    Cache cache;
    OwnerRequest request;
    std::vector<Path> removes;      ///< each with everything below
    std::vector<std::string> loses; ///< "NAME VERSION" of the cached wheels among it, each once; a stranger's text
    std::set<LossCost> costs;
    std::vector<Path> users;       ///< environments that share files with it: they keep them
    std::vector<Path> breaks;      ///< environments that have links into it (link mode symlink): they would be broken
    std::vector<Path> remakes;     ///< environments that lie in it: they would be gone, and the tool makes them again
    std::optional<Timestamp> used; ///< when the newest of it was fetched or last linked
    uint64_t freed = 0;            ///< bytes on disk that come back
};

/// A command of a cache's owner that does one or several steps.
struct ReclaimCommand {
    Cache cache;
    std::vector<std::string> argv;               ///< argv[0] is the tool's name
    std::vector<size_t> steps;                   ///< of the plan
    std::map<std::string, std::string> set = {}; ///< variables
};

/// As a person types it into a shell; the names in it are a stranger's text.
std::string shellLine(const ReclaimCommand &command);

/// What is asked for, and the commands for it.
struct ReclaimPlan {
    std::vector<ReclaimStep> steps;       ///< what hurts least first
    std::vector<ReclaimCommand> commands; ///< in the order in which they run; for all steps but those that would break an environment
    uint64_t freed = 0;                   ///< bytes that all commands give back together
    uint64_t selected = 0;                ///< bytes that would come back if what was selected, and nothing else, were gone
    std::vector<Path> environments;       ///< selected; removing them is for another command
    std::vector<Path> without; ///< selected entries that no command of their owner removes; of pruning(): caches without such a command
    std::vector<Path> unknown; ///< selected, and nothing that was looked at
    std::vector<Error>
        refused; ///< caches in which nothing may be removed; Refused (subject: what stands in the way), or what kept one from being read
    bool isReached = true; ///< of a target: the steps give it back
};

struct ReclaimOptions {
    std::map<std::string, OwnerProgram> programs = {}; ///< by tool; what is not there is taken for the newest version
    bool allowsOlderOwner = false; ///< also where the program is older than some of the cache, which it then removes too
};

/// Why nothing may be removed in a cache now (THREATS 3): it holds what no cache does, or a newer version of the tool keeps things in it, or
/// it could not be read. nullopt: the owner's commands may be run. Errors: Cancelled.
Result<std::optional<Error>> reasonToLeaveAlone(const Cache &cache, const ReclaimOptions &options, const CacheWorld &world,
                                                JobContext &job);

/// What the caches could give back, and what would be lost with it. From one look at the disk. Immutable and cheap to copy; its functions
/// are pure.
class Reclaim
{
public:
    struct Data;
    Reclaim() = default; ///< of no caches
    /// Measures the caches of `scan` as measureCaches() does. Runs nothing. Errors: Cancelled.
    static Result<Reclaim> measure(CacheScan scan, const CacheUsers &users, const ReclaimOptions &options, const CacheWorld &world,
                                   JobContext &job);
    /// For pictures and tests: whatever is asked, the answer is `plan`.
    explicit Reclaim(CacheScan scan, ReclaimPlan plan = {});

    const CacheScan &scan() const;
    /// Every command there is, what hurts least first: what is never used again; what no environment uses, first what must be downloaded,
    /// then what must be built again, each the oldest first; what environments share. Never what would break one.
    ReclaimPlan everything() const;
    /// The fewest of these that give back `bytes`.
    ReclaimPlan forTarget(uint64_t bytes) const;
    /// The commands for cached wheels, stale entries and environments, each named by its path; what commands remove besides is in `loses`.
    ReclaimPlan forSelection(const std::vector<Path> &entries) const;
    /// What the owners' prune commands remove.
    ReclaimPlan pruning() const;

private:
    std::shared_ptr<const Data> d;
};

} // namespace truewheel
