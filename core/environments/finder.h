#pragma once
#include "core/base/result.h"
#include "core/environments/environment.h"
#include "core/environments/reader.h"
#include "core/jobs/jobcontext.h"
#include "core/platform/filesystem.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace truewheel {

/// What a search saw in a directory that it entered: of its entries those that matter to a search.
struct SeenDirectory {
    FileStatus status; ///< of before it was listed
    std::vector<DirectoryEntry> entries;
};
/// By path, but for the root.
using SeenDirectories = std::unordered_map<std::string, SeenDirectory>;

struct FindOptions {
    Os os = hostOs();
    bool otherMounts = false; ///< enter other file systems too; never those that another machine or program answers for
    /// Directories that are not entered, but for the root itself.
    std::function<bool(const std::string &path)> isLeftOut = nullptr;
    /// Called for each environment as it is found by its own path; one that only a link leads to is in the result alone.
    std::function<void(const Environment &)> found = nullptr;
    /// Reads an environment, as readEnvironment().
    std::function<Result<Environment>(const Path &)> read = nullptr;
    /// Of an earlier search: a directory whose status is the same is not listed again.
    const SeenDirectories *before = nullptr;
    /// Gets what this search saw, of the directories that last changed before `seenBefore`: in what changes now, a later change may leave no mark.
    SeenDirectories *seen = nullptr;
    Timestamp seenBefore = {};
};

struct FoundEnvironments {
    std::vector<Environment> environments; ///< by path; each directory once, by its own path rather than by a link to it
    std::vector<Error> unreadable;         ///< what could not be looked at, and each `.venv` that leads nowhere: the answer is incomplete
    std::vector<Mount> notEntered;         ///< file systems below the root that were left out, but for those that hold no files (proc, …)
};

/// Every environment at or below the directory `root`: directories with pyvenv.cfg, conda and pixi prefixes, and what a `.venv` that is a
/// link or a text file leads to. Not below an environment (but in the `envs` of a conda prefix), nor in site-packages, node_modules, __pycache__, a repository's own directory or what
/// CACHEDIR.TAG marks as a cache (`.tox`, `.nox` and Cargo's `target`, but for its profiles, are searched all the same; so is a root that
/// is marked). No other link is followed. What vanishes meanwhile is as if it had never been there.
/// Errors: NotFound, NotADirectory and what else keeps `root` itself from being read; Cancelled.
Result<FoundEnvironments> findEnvironments(const Path &root, const FileSystem &fs, JobContext &job, const FindOptions &options = {});

} // namespace truewheel
