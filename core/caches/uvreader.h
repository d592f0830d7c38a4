#pragma once
#include "core/caches/cache.h"
#include "core/caches/uvbucket.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace truewheel {

/// Reads one cache of uv, of any version by shape: what is in it, and what uv would never use again. Follows no link out of the
/// cache and runs nothing. An object reads once.
///
/// uv keeps unpacked wheels in `archive-v0/<id>` and points to them: with a link (on Windows: a small file) beside the wheel's pointers in
/// `wheels-v<N>`, in the revision that was built in `sdists-v<N>`, or in `environments-v<N>`. A source has several revisions, of which
/// `revision.http` or `revision.rev` names the current one.
class UvReader
{
public:
    UvReader(const Path &cache, const CacheWorld &world, JobContext &job);
    /// Errors: Cancelled; Unsupported (no cache of uv's), that of the listing of the cache itself.
    Result<CacheContents> run();

private:
    struct Source {
        WheelOrigin origin = WheelOrigin::Unknown;
        std::string text;
        Path entry; ///< of an editable build: the directory of its revisions
    };
    // What points to an archive: how often from what is in use, and which stale entries.
    struct References {
        std::vector<Path> live;
        std::vector<size_t> stale; // indices of m_contents.stale
    };
    static constexpr size_t isLive = size_t(-1);

    void readBuckets(const std::vector<UvBucket> &buckets);
    void listArchives(const UvBucket &bucket);
    void readDownloads(const UvBucket &bucket);
    void readPackages(const Path &directory, const Source &source);
    void readVersions(const Path &directory, const std::string &package, const Source &source);
    void readSources(const UvBucket &bucket);
    void readSource(const Path &directory, const Source &source, int depth);
    void readRevision(const Path &directory, const Source &source, int depth);
    void addSdist(const Path &revision, const Path &tree, const Source &source);
    void collectPointers(const Path &directory, size_t owner, int depth);
    void addWheel(CachedWheel wheel, const Source &source);
    void tellEditable(const Path &unpacked, const Source &source);

    void addSuperseded(const UvBucket &bucket, const std::string &newer);
    void addInterrupted(const Path &path);
    void addDangling(const Path &pointer, const std::string &key, const std::string &name);
    void nameProjects();
    void addOrphans();
    void addGoneProjects();
    std::string unpackedName(const Path &archive) const;

    std::string refer(const Path &entry, FileType type, size_t owner);
    std::vector<DirectoryEntry> listed(const Path &directory);
    void note(const Error &error);
    bool isInUse();
    bool isOlderThan(const Path &path, int64_t seconds) const;
    std::vector<std::string> prune() const { return {"uv", "cache", "prune", "--cache-dir", pathBytes(m_cache)}; }

    Path m_cache;
    Path m_realCache;
    const CacheWorld &m_world;
    const FileSystem &m_fs;
    JobContext &m_job;
    CacheContents m_contents;
    std::map<std::string, Path> m_archives; // by "archive-v0/ID"
    std::map<std::string, References> m_references;
    std::map<Path, Path> m_editables; // entry of an editable build -> its project
    size_t m_entries = 0;
    bool m_isComplete = true; // every pointer was seen
    bool m_isCancelled = false;
    std::optional<bool> m_isInUse; // once it was asked
};

} // namespace truewheel
