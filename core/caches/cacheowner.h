#pragma once
#include "core/caches/cache.h"

#include <map>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace truewheel {

/// The program of a cache's owner, as far as it decides what its commands do.
struct OwnerProgram {
    std::string version;                ///< empty: not known
    std::map<std::string, int> buckets; ///< of uv: the buckets that it reads and writes, by name; empty: not known
    bool prunesBuilds = false;          ///< of uv: prune removes what builds left in the bucket `builds`
};

enum class OwnerVerb {
    Prune, ///< remove what is never used again
    Clean, ///< remove every version of one distribution
    Purge, ///< remove everything
};

/// What is asked of the owner.
struct OwnerRequest {
    OwnerVerb verb = OwnerVerb::Prune;
    std::string name = {}; ///< of a Clean
    auto operator<=>(const OwnerRequest &) const = default;
};

/// What decides what the commands of a cache's owner remove. All paths are absolute; each stands for itself and everything below.
struct OwnerFacts {
    struct Archive {
        Path path;
        std::vector<Path> pointers; ///< what uses it
    };
    std::vector<Path> dead;                          ///< what Prune removes
    std::map<std::string, std::vector<Path>> byName; ///< what Clean removes, by normalised name
    std::map<std::string, std::string> spelled;      ///< how the command for Clean takes a name, where that is another way
    std::vector<Path> withEveryName;                 ///< what every Clean removes too
    std::vector<Path> all;                           ///< what Purge removes
    std::vector<Archive> archives; ///< Prune and Clean remove those whose last pointer they removed; Prune also those without
    std::vector<Path> strangers;   ///< in the cache, and no cache of this tool has such: nothing may be removed then
    std::vector<Path> newer;       ///< what a newer version of the tool keeps here and this one would remove or cut off
    bool isTagged = false;         ///< it says that it is a cache
    bool isBuiltHere = false;      ///< what a Purge removes is built again on this machine, not downloaded
};

/// The cache as the commands leave it, one after another. Pure: nothing is run, nothing is looked at.
class OwnerOutcome
{
public:
    /// The facts outlive it.
    explicit OwnerOutcome(const OwnerFacts &facts);
    /// What `request` removes of what those before it left; none of the paths lies in another.
    std::vector<Path> removedBy(const OwnerRequest &request);

private:
    bool isGone(const Path &path) const;
    void take(const std::vector<Path> &paths, std::vector<Path> &removed);

    const OwnerFacts &m_facts;
    std::unordered_set<std::string> m_gone;
};

/// A command of an owner, without what every tool is given.
struct OwnerCommand {
    std::vector<std::string> argv;          ///< argv[0] is the tool's name; empty: the owner has no such command
    std::map<std::string, std::string> set; ///< variables, where no option of the tool's does
    bool operator==(const OwnerCommand &) const = default;
};

/// What the owner of a cache offers. A tool's file has one beside its CacheTool.
struct OwnerCommands {
    /// The command for requests of one verb; it names the cache. Names are as the command takes them, for a Clean one at least.
    OwnerCommand (*command)(OwnerVerb verb, const std::vector<std::string> &names, const Path &cache);
    bool takesManyNames; ///< else a Clean takes one
    /// Reads what decides what the commands remove; nullptr: that cannot be told beforehand. Errors: Cancelled; what keeps a part from
    /// being read: then nothing is said of the whole.
    Result<OwnerFacts> (*facts)(const Path &cache, const OwnerProgram &program, const CacheWorld &world, JobContext &job);
};

} // namespace truewheel
