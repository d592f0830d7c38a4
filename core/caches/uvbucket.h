#pragma once
#include "core/platform/filesystem.h"
#include "core/python/wheelname.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// One kind of data in uv's cache: a directory `<name>-v<N>`. uv counts N up when the form changes, and several may stand side by side.
struct UvBucket {
    std::string name; ///< "wheels", "sdists", "archive", …
    int number = 0;
    Path path;
    bool operator==(const UvBucket &) const = default;
};

/// nullopt: no name of a bucket.
std::optional<UvBucket> parseUvBucket(std::string_view directoryName);

/// By name, the highest number of each first. A cache that is not there has none. Errors: of the listing.
Result<std::vector<UvBucket>> uvBuckets(const FileSystem &fs, const Path &uvCache);

/// Those of one name only, the highest number first. Errors: as above.
Result<std::vector<UvBucket>> uvBuckets(const FileSystem &fs, const Path &uvCache, std::string_view name);

/// What an entry `entryName` of `wheels-v<N>/…/<package>` is named as: "VERSION-TAGS" there, or (up to uv 0.5) the whole name of the wheel.
/// Errors: Malformed: a name so long that uv wrote a hash in its place, or no wheel's.
Result<WheelName> uvWheelName(std::string_view package, std::string_view entryName);

/// What stands beside a pointer: locks, responses, metadata, packed wheels.
bool isUvSideFile(std::string_view name);

/// "archive-v0/ID" of what an entry points to, with a link or (on Windows) a small file; empty when that is no archive of this cache.
/// `realCache` is `cache` without links.
std::string uvArchiveKey(const FileSystem &fs, const Path &entry, FileType type, const Path &cache, const Path &realCache);

} // namespace truewheel
