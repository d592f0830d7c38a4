#pragma once
#include "core/platform/filesystem.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace truewheel {

struct ManifestEntry {
    FileIdentity identity;
    FileType type = FileType::Other;
    bool operator==(const ManifestEntry &) const = default;
};

/// Every name at and below a directory, as one look found it: what a preview shows, and all that a removal may touch.
struct TreeManifest {
    FileIdentity root;
    std::unordered_map<std::string, ManifestEntry> entries; ///< by the path below the root, bytes; without the root itself
    std::vector<Error> unreadable;                          ///< not empty: the manifest is not whole
    std::vector<Path> mounts;                               ///< other file systems and bind mounts in it

    /// Everything that is no directory.
    uint64_t files() const;
    bool operator==(const TreeManifest &) const = default;
};

/// By directory handle, without following a link or entering a mount. Errors: Cancelled; of the root itself.
Result<TreeManifest> readManifest(const Path &root, const FileSystem &fs, JobContext &job);

} // namespace truewheel
