#pragma once
#include "core/base/timestamp.h"
#include "core/platform/filesystem.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// What uv compares to decide whether a project must be built again: `uv_cache.json` in an installed distribution, and the
/// head of `revision.rev` in its cache.
struct UvCacheInfo {
    std::optional<Timestamp> timestamp;      ///< the newest change (ctime) of the watched files
    std::optional<std::string> commit;       ///< with a cache key `git`
    std::map<std::string, bool> directories; ///< watched directory -> it exists; uv compares its time of birth, which we do not
    bool operator==(const UvCacheInfo &) const = default;
};

/// The same for a project as it is now, and which files it came from.
struct UvWatched {
    UvCacheInfo info;
    Path newest;                        ///< the file that `timestamp` is of; empty when there is none
    std::vector<std::string> keys;      ///< the files and patterns watched, as `tool.uv.cache-keys` or uv's defaults name them
    std::vector<std::string> notLooked; ///< keys that only uv can evaluate (environment variables, tags, unusual patterns)
};

/// Errors: NotFound (not installed by uv, or by one too old to say), Malformed, FileSystem::read()'s.
Result<UvCacheInfo> readUvCacheInfo(const FileSystem &fs, const Path &distInfo);

/// The head of `revision.rev` and the name of the revision's directory.
struct UvRevision {
    UvCacheInfo info;
    std::string directory;
};
Result<UvRevision> readUvRevision(const FileSystem &fs, const Path &file);

/// The name alone, of `revision.rev` (a source on this machine) or `revision.http` (one that was downloaded).
Result<std::string> readUvRevisionName(const FileSystem &fs, const Path &file);

/// True when uv takes a build recorded so for one of the project as it is now.
bool isSameState(const UvCacheInfo &recorded, const UvCacheInfo &now);

/// True when the project's own settings make uv build the package at every sync.
bool isReinstalledAlways(const FileSystem &fs, const Path &project, const std::string &package);

/// Looks at what uv would look at. Errors: FileSystem's, Malformed (`pyproject.toml`).
Result<UvWatched> watchedNow(const FileSystem &fs, const Path &project);

} // namespace truewheel
