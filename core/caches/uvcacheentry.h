#pragma once
#include "core/caches/uvcacheinfo.h"
#include "core/jobs/jobcontext.h"
#include "core/platform/filesystem.h"

#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// An entry of uv's cache for the editable builds of one project.
struct UvCacheEntry {
    Path directory;
    std::optional<UvRevision> revision; ///< nullopt: `revision.rev` is in a form that we do not know
    std::vector<Path> wheels;           ///< unpacked, of the newest revision
};

/// The project's address as uv writes it: a percent-encoded `file:` URL.
std::string uvProjectUrl(const Path &project);

/// What uv names the entry of a project by: a hash of its address.
std::string uvEntryName(const Path &project);

/// The project of which `entryName` is the name: a path, or a directory above one, that the links of its cached wheel name.
std::optional<Path> uvProjectOf(const std::string &entryName, const std::vector<Path> &linked);

/// The entry of the project in the newest bucket that has one: by the hash of its address (a hint), confirmed by the link inside the
/// wheel, else by that link alone. nullopt: there is none. Errors: Cancelled, that of a bucket that cannot be listed.
Result<std::optional<UvCacheEntry>> findUvCacheEntry(const FileSystem &fs, const Path &uvCache, const Path &project, JobContext &job);

/// The projects at or below `root` that have such an entry; each once, sorted. Errors: as above.
Result<std::vector<Path>> projectsInUvCache(const FileSystem &fs, const Path &uvCache, const Path &root, JobContext &job);

} // namespace truewheel
