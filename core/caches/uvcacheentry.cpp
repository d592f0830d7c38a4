#include "core/caches/uvcacheentry.h"

#include "core/base/seahash.h"
#include "core/caches/unpackedwheel.h"
#include "core/caches/uvbucket.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <set>

namespace truewheel {

namespace {

constexpr size_t entryCap = 5'000; // entries of one bucket that are looked through

/// The newest revision of an entry, and the unpacked wheels in it. nullopt: it cannot be read.
std::optional<UvCacheEntry> readEntry(const FileSystem &fs, const Path &directory)
{
    const auto revision = readUvRevision(fs, directory / "revision.rev");
    if (!revision)
        return std::nullopt;
    const Path wheels = directory / pathFromBytes(revision->directory);
    const auto entries = fs.list(wheels);
    if (!entries)
        return std::nullopt;
    UvCacheEntry found{directory, *revision, {}};
    for (const DirectoryEntry &entry : *entries) {
        const Path wheel = wheels / pathFromBytes(entry.name);
        if (entry.type != FileType::Regular && fs.isDirectory(wheel))
            found.wheels.push_back(wheel);
    }
    return found;
}

/// The entry, when the link inside one of its wheels names the project.
std::optional<UvCacheEntry> confirmed(const FileSystem &fs, const Path &directory, const Path &project)
{
    std::optional<UvCacheEntry> entry = readEntry(fs, directory);
    const bool isOurs = entry && std::any_of(entry->wheels.begin(), entry->wheels.end(), [&](const Path &wheel) {
                            const std::vector<Path> linked = linkedPaths(fs, wheel);
                            return std::any_of(linked.begin(), linked.end(), [&](const Path &path) { return isAtOrBelow(path, project); });
                        });
    return isOurs ? entry : std::nullopt;
}

/// Calls `look` for the entries of a bucket until it says true. Errors: Cancelled, that of the listing.
Result<bool> anyEntry(const FileSystem &fs, const UvBucket &bucket, JobContext &job, const std::function<bool(const Path &)> &look)
{
    const Path editable = bucket.path / "editable";
    const auto entries = fs.list(editable);
    if (!entries) {
        if (isAbsence(entries.error()))
            return false;
        return tl::unexpected(entries.error());
    }
    for (size_t i = 0; i < std::min(entries->size(), entryCap); ++i) {
        if (job.isCancelled())
            return failure(ErrorCode::Cancelled, pathBytes(editable));
        if (look(editable / pathFromBytes((*entries)[i].name)))
            return true;
    }
    return false;
}

} // namespace

std::string uvProjectUrl(const Path &project)
{
    // The path percent-encode set of the URL standard, the percent sign and the backslash.
    return fileUrl(project, "!$&'()*+,-./:;=@[]^_|~");
}

// uv writes the hash's bytes, the lowest first.
std::string uvEntryName(const Path &project)
{
    const uint64_t hash = seaHash(uvProjectUrl(project) + '\xff');
    std::string name;
    for (unsigned i = 0; i < 8; ++i) {
        char hex[3];
        std::snprintf(hex, sizeof hex, "%02x", unsigned(hash >> (8 * i)) & 0xffU);
        name += hex;
    }
    return name;
}

std::optional<Path> uvProjectOf(const std::string &entryName, const std::vector<Path> &linked)
{
    for (Path path : linked) {
        for (; path.has_relative_path(); path = path.parent_path()) {
            if (uvEntryName(path) == entryName)
                return path;
        }
    }
    return std::nullopt;
}

Result<std::optional<UvCacheEntry>> findUvCacheEntry(const FileSystem &fs, const Path &uvCache, const Path &project, JobContext &job)
{
    const auto buckets = uvBuckets(fs, uvCache, "sdists");
    if (!buckets)
        return tl::unexpected(buckets.error());
    for (const UvBucket &bucket : *buckets) {
        std::optional<UvCacheEntry> entry = confirmed(fs, bucket.path / "editable" / uvEntryName(project), project);
        if (entry)
            return entry;
        // uv's way from address to name may change one day: the link inside a cached wheel says whose it is.
        const Result<bool> found = anyEntry(fs, bucket, job, [&](const Path &directory) {
            entry = confirmed(fs, directory, project);
            return entry.has_value();
        });
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return entry;
    }
    return std::nullopt;
}

Result<std::vector<Path>> projectsInUvCache(const FileSystem &fs, const Path &uvCache, const Path &root, JobContext &job)
{
    const auto buckets = uvBuckets(fs, uvCache, "sdists");
    if (!buckets)
        return tl::unexpected(buckets.error());
    std::set<Path> projects;
    for (const UvBucket &bucket : *buckets) {
        const Result<bool> looked = anyEntry(fs, bucket, job, [&](const Path &directory) {
            const std::optional<UvCacheEntry> entry = readEntry(fs, directory);
            for (const Path &wheel : entry ? entry->wheels : std::vector<Path>()) {
                const std::optional<Path> project = uvProjectOf(pathBytes(directory.filename()), linkedPaths(fs, wheel));
                if (project && isAtOrBelow(*project, root))
                    projects.insert(*project);
            }
            return false;
        });
        if (!looked)
            return tl::unexpected(looked.error());
    }
    return std::vector<Path>(projects.begin(), projects.end());
}

} // namespace truewheel
