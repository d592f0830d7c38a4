#include "core/snapshot/uvcacheentry.h"

#include "core/base/seahash.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <set>

namespace truewheel {

namespace {

constexpr size_t entryCap = 5'000;        // entries of the cache that are looked through when the hash does not lead there
constexpr uint64_t linkCap = 1024 * 1024; // bytes of a `.pth` or finder

// uv names the directory by the hash's bytes, the lowest first.
std::string hashedAddress(const Path &project)
{
    const uint64_t hash = seaHash(fileUrlOf(project) + '\xff');
    std::string name;
    for (unsigned i = 0; i < 8; ++i) {
        char hex[3];
        std::snprintf(hex, sizeof hex, "%02x", unsigned(hash >> (8 * i)) & 0xffU);
        name += hex;
    }
    return name;
}

// `sdists-v<N>`, the highest number first: uv counts it up when the form changes.
Result<std::vector<Path>> sourceBuckets(const FileSystem &fs, const Path &uvCache)
{
    const auto entries = fs.list(uvCache);
    if (!entries) {
        if (isAbsence(entries.error()))
            return std::vector<Path>();
        return tl::unexpected(entries.error());
    }
    constexpr std::string_view prefix = "sdists-v";
    std::vector<std::pair<int, Path>> numbered;
    for (const DirectoryEntry &entry : *entries) {
        int number = 0;
        const char *end = entry.name.data() + entry.name.size();
        if (entry.name.starts_with(prefix) && std::from_chars(entry.name.data() + prefix.size(), end, number).ptr == end)
            numbered.emplace_back(-number, uvCache / entry.name);
    }
    std::sort(numbered.begin(), numbered.end());
    std::vector<Path> buckets;
    for (auto &[number, path] : numbered)
        buckets.push_back(std::move(path));
    return buckets;
}

class CacheSearch
{
public:
    CacheSearch(const FileSystem &fs, const Path &uvCache, const Path &project, JobContext &job)
        : m_fs(fs)
        , m_uvCache(uvCache)
        , m_project(project)
        , m_job(job)
    {
    }

    /// The entry in the newest bucket that has one. nullopt: there is none.
    Result<std::optional<UvCacheEntry>> run()
    {
        const auto buckets = sourceBuckets(m_fs, m_uvCache);
        if (!buckets)
            return tl::unexpected(buckets.error());
        for (const Path &bucket : *buckets) {
            const Path editable = bucket / "editable";
            if (auto entry = confirmed(editable / hashedAddress(m_project)))
                return entry;
            auto found = lookThrough(editable);
            if (!found || *found)
                return found;
        }
        return std::nullopt;
    }

private:
    // uv's way from address to name may change one day: the link inside a cached wheel says whose it is.
    Result<std::optional<UvCacheEntry>> lookThrough(const Path &editable) const
    {
        const auto entries = m_fs.list(editable);
        if (!entries) {
            if (isAbsence(entries.error()))
                return std::nullopt;
            return tl::unexpected(entries.error());
        }
        for (size_t i = 0; i < std::min(entries->size(), entryCap); ++i) {
            if (m_job.isCancelled())
                return failure(ErrorCode::Cancelled, pathBytes(editable));
            if (auto entry = confirmed(editable / pathFromBytes((*entries)[i].name)))
                return entry;
        }
        return std::nullopt;
    }

    std::optional<UvCacheEntry> confirmed(const Path &directory) const
    {
        const auto revision = readUvRevision(m_fs, directory / "revision.rev");
        if (!revision)
            return std::nullopt;
        const auto entries = m_fs.list(directory / pathFromBytes(revision->directory));
        if (!entries)
            return std::nullopt;
        UvCacheEntry found{directory, *revision, {}};
        bool isOurs = false;
        for (const DirectoryEntry &entry : *entries) {
            const Path wheel = directory / pathFromBytes(revision->directory) / pathFromBytes(entry.name);
            if (entry.type == FileType::Regular || !m_fs.isDirectory(wheel))
                continue;
            isOurs |= pointsToProject(wheel);
            found.wheels.push_back(wheel);
        }
        return isOurs ? std::optional(std::move(found)) : std::nullopt;
    }

    // An unpacked editable wheel: its `.pth`, finder or loader holds the project's path.
    bool pointsToProject(const Path &wheel) const
    {
        const auto entries = m_fs.list(wheel);
        if (!entries)
            return false;
        return std::any_of(entries->begin(), entries->end(), [&](const DirectoryEntry &entry) {
            if (!entry.name.ends_with(".pth") && !entry.name.ends_with(".py"))
                return false;
            const auto content = m_fs.read(wheel / pathFromBytes(entry.name), linkCap);
            return content && namesProject(*content);
        });
    }

    bool namesProject(std::string_view content) const
    {
        const std::string project = pathBytes(m_project);
        for (size_t at = content.find(project); at != std::string_view::npos; at = content.find(project, at + 1)) {
            const size_t next = at + project.size();
            if (next == content.size() || std::string_view("/\\'\"\r\n").find(content[next]) != std::string_view::npos)
                return true;
        }
        return false;
    }

    const FileSystem &m_fs;
    const Path &m_uvCache;
    const Path &m_project;
    JobContext &m_job;
};

// The projects at or below a root that the links inside cached wheels point to, each known by the hash of its address.
class ProjectSearch
{
public:
    ProjectSearch(const FileSystem &fs, const Path &root)
        : m_fs(fs)
        , m_root(root)
    {
    }

    void look(const Path &entry)
    {
        const auto revision = readUvRevision(m_fs, entry / "revision.rev");
        const auto wheels = revision ? m_fs.list(entry / pathFromBytes(revision->directory)) : failure(ErrorCode::NotFound, {});
        for (const DirectoryEntry &wheel : wheels ? *wheels : std::vector<DirectoryEntry>()) {
            if (wheel.type != FileType::Regular)
                lookAtWheel(entry / pathFromBytes(revision->directory) / pathFromBytes(wheel.name), pathBytes(entry.filename()));
        }
    }

    std::vector<Path> found() const { return {m_found.begin(), m_found.end()}; }

private:
    void lookAtWheel(const Path &wheel, const std::string &hash)
    {
        const auto entries = m_fs.list(wheel);
        for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
            if (!entry.name.ends_with(".pth") && !entry.name.ends_with(".py"))
                continue;
            const auto content = m_fs.read(wheel / pathFromBytes(entry.name), linkCap);
            if (content)
                lookAtLink(*content, hash);
        }
    }

    // A path in the text that begins with the root is in the project, or is the project itself.
    void lookAtLink(std::string_view content, const std::string &hash)
    {
        const std::string root = pathBytes(m_root);
        for (size_t at = content.find(root); at != std::string_view::npos; at = content.find(root, at + 1)) {
            const size_t end = std::min(content.find_first_of("'\"\r\n", at), content.size());
            for (Path path = cleanAbsolute(pathFromBytes(content.substr(at, end - at)), m_root); isAtOrBelow(path, m_root);
                 path = path.parent_path()) {
                if (hashedAddress(path) == hash)
                    m_found.insert(path);
                if (!path.has_relative_path())
                    break;
            }
        }
    }

    const FileSystem &m_fs;
    const Path &m_root;
    std::set<Path> m_found;
};

} // namespace

std::string fileUrlOf(const Path &path)
{
    std::string url = "file://";
    const std::string bytes = pathBytes(path);
    if (!bytes.starts_with('/'))
        url += '/';
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        // The path percent-encode set of the URL standard.
        if (byte > 0x20 && byte < 0x7f && std::string_view("\"#<>?`{}").find(c) == std::string_view::npos) {
            url += c;
            continue;
        }
        char escape[4];
        std::snprintf(escape, sizeof escape, "%%%02X", unsigned(byte));
        url += escape;
    }
    return url;
}

Result<std::optional<UvCacheEntry>> findUvCacheEntry(const FileSystem &fs, const Path &uvCache, const Path &project, JobContext &job)
{
    return CacheSearch(fs, uvCache, project, job).run();
}

Result<std::vector<Path>> projectsInUvCache(const FileSystem &fs, const Path &uvCache, const Path &root, JobContext &job)
{
    const auto buckets = sourceBuckets(fs, uvCache);
    if (!buckets)
        return tl::unexpected(buckets.error());
    ProjectSearch search(fs, root);
    for (const Path &bucket : *buckets) {
        const auto entries = fs.list(bucket / "editable");
        if (!entries && !isAbsence(entries.error()))
            return tl::unexpected(entries.error());
        for (size_t i = 0; entries && i < std::min(entries->size(), entryCap); ++i) {
            if (job.isCancelled())
                return failure(ErrorCode::Cancelled, pathBytes(root));
            search.look(bucket / "editable" / pathFromBytes((*entries)[i].name));
        }
    }
    return search.found();
}

} // namespace truewheel
