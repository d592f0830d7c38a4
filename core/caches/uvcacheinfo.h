#pragma once
#include "core/base/timestamp.h"
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// What uv keeps of a watched directory: when it was made, or its inode where the file system does not say.
struct UvDirectory {
    bool exists = false;
    std::optional<Timestamp> born = {};
    std::optional<uint64_t> inode = {};
    bool operator==(const UvDirectory &) const = default;
};

/// What uv compares to decide whether a project must be built again: `uv_cache.json` in an installed distribution, and the
/// head of `revision.rev` in its cache.
struct UvCacheInfo {
    std::optional<Timestamp> timestamp;                     ///< the newest change (ctime) of the watched files
    std::optional<std::string> commit;                      ///< with a cache key `git`
    std::optional<std::map<std::string, std::string>> tags; ///< with one that asks for them: tag -> commit
    /// Variables of the environment and their values (nullopt: not set); none at all: they could not be looked at.
    std::optional<std::map<std::string, std::optional<std::string>>> variables = std::map<std::string, std::optional<std::string>>();
    std::map<std::string, UvDirectory> directories; ///< by path below the project
    /// False: recorded by an uv of before 0.6.7, which knows no directories (a key that names one makes it fall back to its
    /// defaults) and no packed references of git.
    bool knowsDirectories = true;
    bool operator==(const UvCacheInfo &) const = default;
};

/// What uv looks at besides files and their times.
struct UvSurroundings {
    std::optional<EnvironmentVariables> environment = {};                 ///< that uv would be started with; nullopt: not known
    std::function<std::optional<Timestamp>(const Path &)> birthTime = {}; ///< empty: not asked
};

/// The same for a project as it is now, and which files it came from.
struct UvWatched {
    UvCacheInfo info;
    Path newest;                        ///< the file that `timestamp` is of; empty when there is none
    std::vector<std::string> keys;      ///< the files and patterns watched, as `tool.uv.cache-keys` or uv's defaults name them
    std::vector<std::string> notLooked; ///< keys that only uv can evaluate (variables of an unknown environment, unusual patterns)
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

/// Compares times of birth, or inodes where uv recorded those.
bool isSameDirectory(const UvDirectory &recorded, const UvDirectory &now);

/// True when uv takes a build recorded so for one of the project as it is now. What could not be looked at counts as the same.
bool isSameState(const UvCacheInfo &recorded, const UvCacheInfo &now);

/// True when the project's own settings make uv build the package at every sync.
bool isReinstalledAlways(const FileSystem &fs, const Path &project, const std::string &package);

/// Looks at what uv would look at; one that knows directories, or one that does not. Errors: FileSystem's, Malformed (`pyproject.toml`).
Result<UvWatched> watchedNow(const FileSystem &fs, const Path &project, bool knowsDirectories = true, const UvSurroundings &around = {});

} // namespace truewheel
