#pragma once
// Inside core/caches: how the facts of an owner's commands are read.
#include "core/caches/cache.h"

#include <optional>
#include <vector>

namespace truewheel {

/// Lists directories of one cache. The first error ends it: nothing is said of a cache that was read in part.
class OwnerListing
{
public:
    /// Both outlive it.
    OwnerListing(const FileSystem &fs, JobContext &job)
        : m_fs(fs)
        , m_job(job)
    {
    }
    /// What is in `directory`; nothing where it is absent, and after an error.
    std::vector<DirectoryEntry> of(const Path &directory);
    /// What is at any depth below `directory` (at most 12) and no directory.
    std::vector<Path> filesBelow(const Path &directory);
    /// Cancelled, or what could not be listed.
    const std::optional<Error> &error() const { return m_error; }

private:
    void addFiles(const Path &directory, int depth, std::vector<Path> &files);

    const FileSystem &m_fs;
    JobContext &m_job;
    std::optional<Error> m_error;
};

/// `directory` says of itself that it is a cache (CACHEDIR.TAG).
bool hasCacheTag(const FileSystem &fs, const Path &directory);

/// "0f": how tools name the directories in which they spread their entries.
bool isHexPair(std::string_view name);

} // namespace truewheel
