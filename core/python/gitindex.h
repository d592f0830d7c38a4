#pragma once
#include "core/platform/filesystem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

constexpr uint64_t gitIndexCap = 256 * 1024 * 1024; // bytes

struct GitWorkTree {
    Path root;
    Path gitDirectory;    ///< of this work tree: holds the index
    Path commonDirectory; ///< of the repository; the same unless it is a linked work tree
    bool operator==(const GitWorkTree &) const = default;
};

/// The innermost work tree that `path` lies in (a `.git` directory, or a `gitdir:` file of a submodule or linked work tree).
/// nullopt: none. Errors: a `.git` that cannot be read; Malformed.
Result<std::optional<GitWorkTree>> findGitWorkTree(const Path &path, const FileSystem &fs);

enum class Tracked { No, Yes, Unknown }; ///< Unknown: inside a directory that a sparse index leaves folded

/// The paths that git tracks, from `.git/index` (versions 2, 3 and 4); git is not run.
class GitIndex
{
public:
    /// `hashBytes` is 20, or 32 in a SHA-256 repository. Errors: TooLarge, Malformed, Unsupported (split index, other versions).
    static Result<GitIndex> parse(std::string_view bytes, const std::string &subject, size_t hashBytes = 20);

    /// `path` is relative to the work tree, with `/`.
    Tracked isTracked(std::string_view path) const;
    /// True when a tracked file lies below `directory` ("" is the root).
    Tracked isAnythingTrackedBelow(std::string_view directory) const;
    size_t size() const { return m_paths.size(); }

private:
    bool isFolded(std::string_view path) const;

    std::vector<std::string> m_paths;  // sorted by bytes
    std::vector<std::string> m_folded; // sorted; sparse directories, with the `/` at their end
};

/// A work tree without an index (nothing was ever added) is an empty one. Errors: as GitIndex::parse() and FileSystem::read().
Result<GitIndex> readGitIndex(const FileSystem &fs, const GitWorkTree &tree);

} // namespace truewheel
