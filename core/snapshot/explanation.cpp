#include "core/snapshot/explanation.h"

#include "core/base/seahash.h"
#include "core/base/text.h"
#include "core/python/tomldocument.h"
#include "core/snapshot/lastingfix.h"
#include "core/snapshot/uvcacheinfo.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <optional>

namespace truewheel {

namespace {

constexpr size_t entryCap = 5'000;        // entries of the cache that are looked through when the hash does not lead there
constexpr uint64_t linkCap = 1024 * 1024; // bytes of a `.pth` or finder

/// An entry of uv's cache for editable builds.
struct CacheEntry {
    Path directory;
    std::optional<UvRevision> revision; ///< nullopt: `revision.rev` is in a form that we do not know
};

std::string fileUrl(const Path &path)
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

// uv names the directory by the hash's bytes, the lowest first.
std::string hashedAddress(const Path &project)
{
    const uint64_t hash = seaHash(fileUrl(project) + '\xff');
    std::string name;
    for (unsigned i = 0; i < 8; ++i) {
        char hex[3];
        std::snprintf(hex, sizeof hex, "%02x", unsigned(hash >> (8 * i)) & 0xffU);
        name += hex;
    }
    return name;
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
    Result<std::optional<CacheEntry>> run()
    {
        const auto buckets = sourceBuckets();
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
    // `sdists-v<N>`, the highest number first: uv counts it up when the form changes.
    Result<std::vector<Path>> sourceBuckets() const
    {
        const auto entries = m_fs.list(m_uvCache);
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
                numbered.emplace_back(-number, m_uvCache / entry.name);
        }
        std::sort(numbered.begin(), numbered.end());
        std::vector<Path> buckets;
        for (auto &[number, path] : numbered)
            buckets.push_back(std::move(path));
        return buckets;
    }

    // uv's way from address to name may change one day: the link inside a cached wheel says whose it is.
    Result<std::optional<CacheEntry>> lookThrough(const Path &editable) const
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

    std::optional<CacheEntry> confirmed(const Path &directory) const
    {
        const auto revision = readUvRevision(m_fs, directory / "revision.rev");
        if (!revision)
            return std::nullopt;
        const auto entries = m_fs.list(directory / pathFromBytes(revision->directory));
        if (!entries)
            return std::nullopt;
        for (const DirectoryEntry &entry : *entries) {
            const Path wheel = directory / pathFromBytes(revision->directory) / pathFromBytes(entry.name);
            if (entry.type != FileType::Regular && pointsToProject(wheel))
                return CacheEntry{directory, *revision};
        }
        return std::nullopt;
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

bool isSame(const UvCacheInfo &recorded, const UvCacheInfo &now)
{
    if (recorded.timestamp != now.timestamp || recorded.commit != now.commit)
        return false;
    return std::all_of(recorded.directories.begin(), recorded.directories.end(), [&](const auto &directory) {
        const auto it = now.directories.find(directory.first);
        return it == now.directories.end() || it->second == directory.second;
    });
}

// The file that should be in the project and is not; nullptr when all are.
const Expectation *missingInProject(const CheckedLink &checked)
{
    for (const Expectation &expected : checked.expected) {
        const bool isGone = expected.state == FileState::Absent || expected.state == FileState::Unloadable;
        if (isGone && !expected.optional && isAtOrBelow(expected.path, checked.link.project)
            && !isAtOrBelow(expected.path, checked.link.environment))
            return &expected;
    }
    return nullptr;
}

std::string relativeName(const Path &path, const Path &project)
{
    return isAtOrBelow(path, project) ? pathBytes(path.lexically_relative(project)) : pathBytes(path);
}

// The newest change of the watched files, in words.
std::string newestChange(const UvWatched &watched, const Path &project)
{
    if (!watched.info.timestamp)
        return "none of them exists";
    return relativeName(watched.newest, project) + " at " + toRfc3339(*watched.info.timestamp);
}

bool isReinstalledAlways(const CheckedLink &checked, const FileSystem &fs)
{
    const auto document = readToml(fs, checked.link.project / "pyproject.toml");
    if (!document)
        return false;
    const TomlValue &uv = document->find("tool.uv");
    const std::vector<std::string> names = uv.get("reinstall-package").strings();
    return uv.get("reinstall").asBool().value_or(false) || std::any_of(names.begin(), names.end(), [&](const std::string &name) {
               return normalizedName(name) == normalizedName(checked.link.name);
           });
}

class Story
{
public:
    Story(const CheckedLink &checked, const FileSystem &fs)
        : m_checked(checked)
        , m_fs(fs)
    {
    }

    Result<Explanation> tell(const std::optional<CacheEntry> &entry)
    {
        auto watched = watchedNow(m_fs, m_checked.link.project);
        if (!watched)
            return tl::unexpected(watched.error());
        const auto recorded = readUvCacheInfo(m_fs, m_checked.link.distInfo);
        if (!recorded && !isAbsence(recorded.error()))
            return tl::unexpected(recorded.error());
        const bool isRestorable = entry && entry->revision && isSame(entry->revision->info, watched->info);
        if (entry)
            m_out.cacheEntry = entry->directory;
        const Expectation *missing = missingInProject(m_checked);
        m_out.trap = isRestorable && missing;
        say("uv watches " + join(watched->keys, ", ") + "; the newest change is " + newestChange(*watched, m_checked.link.project) + ".");
        if (recorded)
            decide(isSame(*recorded, watched->info), *recorded, isRestorable);
        else
            decideAnew(isRestorable);
        if (missing)
            tellOfMissing(*missing, *watched, isRestorable);
        for (const std::string &key : watched->notLooked)
            say("Not evaluated here: the cache key " + key + ".");
        m_out.lasting = lastingFixesFor(m_checked, m_fs);
        return std::move(m_out);
    }

private:
    void say(std::string sentence) { m_out.because.push_back(std::move(sentence)); }

    void decide(bool isUnchanged, const UvCacheInfo &recorded, bool isRestorable)
    {
        if (isReinstalledAlways(m_checked, m_fs)) {
            m_out.decision = UvDecision::Rebuild;
            return say("tool.uv.reinstall-package names this package, so uv builds it at every sync.");
        }
        if (isUnchanged) {
            m_out.decision = UvDecision::Keep;
            return say("That is what uv recorded when it installed the link, so it takes the link for fresh.");
        }
        m_out.decision = isRestorable ? UvDecision::Restore : UvDecision::Rebuild;
        say("When it installed the link uv recorded " + (recorded.timestamp ? toRfc3339(*recorded.timestamp) : std::string("no change"))
            + ", so it installs the link again.");
        sayWhence(isRestorable);
    }

    void decideAnew(bool isRestorable)
    {
        m_out.decision = isRestorable ? UvDecision::Restore : UvDecision::Rebuild;
        say("The installed link holds no record of uv's (uv_cache.json), so uv would install it again.");
        sayWhence(isRestorable);
    }

    void sayWhence(bool isRestorable)
    {
        say(isRestorable ? "The build in its cache was made from the same state, so it would be restored without a build."
                         : "Its cache has no build of this state, so it would run the build backend.");
    }

    void tellOfMissing(const Expectation &missing, const UvWatched &watched, bool isRestorable)
    {
        const std::string name = relativeName(missing.path, m_checked.link.project);
        const bool isWatched = std::any_of(watched.keys.begin(), watched.keys.end(),
                                           [&](const std::string &key) { return key == name || key.find('*') != std::string::npos; });
        if (m_out.decision != UvDecision::Rebuild && !isWatched)
            say(name + " is none of the files that uv compares: a missing file cannot trigger a rebuild.");
        if (isRestorable)
            say("A new environment would get the link back from the cache, and " + name + " would still be missing.");
    }

    const CheckedLink &m_checked;
    const FileSystem &m_fs;
    Explanation m_out;
};

} // namespace

std::string toString(UvDecision decision)
{
    switch (decision) {
    case UvDecision::Keep: return "keep";
    case UvDecision::Restore: return "restore";
    case UvDecision::Rebuild: return "rebuild";
    }
    return {};
}

Result<Explanation> explainLink(const CheckedLink &checked, const FileSystem &fs, const Locations &locations, JobContext &job)
{
    const auto entry = CacheSearch(fs, locations.uvCache, checked.link.project, job).run();
    if (!entry)
        return tl::unexpected(entry.error());
    return Story(checked, fs).tell(*entry);
}

} // namespace truewheel
