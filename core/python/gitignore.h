#pragma once
#include "core/platform/filesystem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

constexpr uint64_t gitIgnoreCap = 1024 * 1024; // bytes of one file

/// The pattern that decided about a path.
struct IgnoreMatch {
    std::string pattern; ///< as written
    Path source;
    int line = 0;        ///< 1-based
    bool ignored = true; ///< false: a `!` pattern takes it back
};

/// The patterns of one work tree's `.gitignore` files (gitignore(5)). A witness only: it proves nothing alone.
class GitIgnore
{
public:
    /// Adds the patterns of one file. `directory` is the file's own, relative to the root ("" is the root). Add outer before inner.
    void add(std::string_view text, std::string_view directory, const Path &source);

    /// What decides about `path` (relative to the root, with `/`), looking at its parents too: below an ignored directory all is
    /// ignored. nullopt: no pattern fits.
    std::optional<IgnoreMatch> match(std::string_view path, bool isDirectory) const;
    bool isIgnored(std::string_view path, bool isDirectory) const;

private:
    struct Pattern {
        std::string text;      // what is matched, without `!`, `/` at the ends
        std::string directory; // "" or "a/b/"
        IgnoreMatch match;
        bool onlyDirectories = false;
        bool anchored = false; // against the path below `directory`, else against the name alone
    };
    std::optional<IgnoreMatch> matchOne(std::string_view path, bool isDirectory) const;

    std::vector<Pattern> m_patterns;
};

/// The `.gitignore` files from `root` down to the directory of `path` (absolute, below root), and `info/exclude`'s are not read.
/// Errors: a file that cannot be read.
Result<GitIgnore> readGitIgnore(const FileSystem &fs, const Path &root, const Path &path);

} // namespace truewheel
