#pragma once
#include "core/platform/filesystem.h"
#include "core/platform/os.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace truewheel {

constexpr uint64_t directUrlCap = 64 * 1024; // bytes

/// `direct_url.json` (PEP 610).
struct DirectUrl {
    std::string url;
    bool isDirectory = false; ///< it has `dir_info`
    bool isEditable = false;  ///< `dir_info.editable`
    std::string subdirectory;
    std::string vcs;    ///< "git", "hg", …; empty: no repository
    std::string commit; ///< the exact revision that was installed
    bool operator==(const DirectUrl &) const = default;
};

/// Errors: TooLarge, Malformed (no JSON object, no `url`).
Result<DirectUrl> parseDirectUrl(std::string_view bytes, const std::string &subject = "direct_url.json");

/// Errors: as parseDirectUrl() and FileSystem::read().
Result<DirectUrl> readDirectUrl(const FileSystem &fs, const Path &file);

/// The directory that a `file:` URL names, percent-decoded and clean. It is a stranger's text, so (THREATS 15) these are
/// Refused, with the URL as subject: a host or UNC share, the root of a file system or drive, `home` and its ancestors.
/// Malformed: no `file:` URL, not absolute, a NUL. `os` decides about drives; "localhost" is no host.
Result<Path> fileUrlToPath(std::string_view url, const Path &home, Os os);

/// The same rule for a path that stands in a `.pth`, an egg-link or a loader. `path` must be clean.
Result<Path> refusePerilousPath(const Path &path, const Path &home, Os os);

} // namespace truewheel
