#include "core/caches/uvowner.h"

#include "core/base/text.h"
#include "core/caches/ownerlisting.h"
#include "core/caches/uvbucket.h"
#include "core/caches/uvcacheinfo.h"
#include "core/python/msgpack.h"

#include <algorithm>
#include <array>

namespace truewheel {

namespace {

constexpr int depthCap = 12;              // directories below a bucket
constexpr uint64_t metadataCap = 1 << 20; // bytes of metadata.msgpack

// Those of every version so far; uv's own program may name more.
constexpr std::array bucketNames = {"archive",     "binaries", "builds", "built-wheels", "environments", "flat-index",     "git",
                                    "interpreter", "osv",      "python", "sdists",       "simple",       "wheel-metadata", "wheels"};

bool isKnownBucket(std::string_view name)
{
    return std::find(bucketNames.begin(), bucketNames.end(), name) != bucketNames.end();
}

bool isMarker(std::string_view name)
{
    return name == "CACHEDIR.TAG" || name == ".gitignore" || name == ".git" || name == ".lock";
}

class UvFacts
{
public:
    UvFacts(const Path &cache, const OwnerProgram &program, const CacheWorld &world, JobContext &job)
        : m_cache(cache)
        , m_realCache(world.fs.realPath(cache).value_or(cache))
        , m_program(program)
        , m_fs(world.fs)
        , m_listing(world.fs, job)
    {
    }

    Result<OwnerFacts> run()
    {
        m_facts.isTagged = hasCacheTag(m_fs, m_cache);
        const std::vector<DirectoryEntry> entries = m_listing.of(m_cache);
        chooseBuckets(entries);
        for (const DirectoryEntry &entry : entries)
            readTop(entry);
        for (const auto &[name, path] : m_current)
            readBucket(name, path);
        addArchives();
        if (m_listing.error())
            return tl::unexpected(*m_listing.error());
        return std::move(m_facts);
    }

private:
    // Where the program is not known: the newest of each name.
    void chooseBuckets(const std::vector<DirectoryEntry> &entries)
    {
        m_buckets = m_program.buckets;
        for (const DirectoryEntry &entry : entries) {
            const std::optional<UvBucket> bucket = entry.type == FileType::Directory ? parseUvBucket(entry.name) : std::nullopt;
            if (bucket && isKnownBucket(bucket->name) && m_program.buckets.empty())
                m_buckets[bucket->name] = std::max(m_buckets[bucket->name], bucket->number);
        }
    }

    void readTop(const DirectoryEntry &entry)
    {
        const Path path = m_cache / pathFromBytes(entry.name);
        const bool isDirectory = entry.type == FileType::Directory;
        if (isMarker(entry.name) && entry.type == FileType::Regular)
            return;
        const std::optional<UvBucket> bucket = isDirectory ? parseUvBucket(entry.name) : std::nullopt;
        const auto current = bucket ? m_buckets.find(bucket->name) : m_buckets.end();
        const bool isBucket = bucket && (current != m_buckets.end() || isKnownBucket(bucket->name));
        if (current != m_buckets.end() && current->second == bucket->number) {
            m_current.emplace(bucket->name, path);
            return;
        }
        if (!isBucket && !entry.name.starts_with(".tmp"))
            m_facts.strangers.push_back(path);
        else if (isBucket && !isOlder(*bucket))
            m_facts.newer.push_back(path);
        m_facts.dead.push_back(path);
    }

    // `sdists` goes on what `built-wheels` was, and `wheel-metadata` was given up.
    bool isOlder(const UvBucket &bucket) const
    {
        const auto current = m_buckets.find(bucket.name);
        return current != m_buckets.end() ? bucket.number < current->second
                                          : bucket.name == "built-wheels" || bucket.name == "wheel-metadata";
    }

    void readBucket(const std::string &name, const Path &path)
    {
        if (name == "wheels") {
            addNames(path, {});
            addPointers(path, 0);
        } else if (name == "sdists" || name == "built-wheels") {
            addNames(path, {});
            addSources(path);
            addPointers(path, 0);
            addRevisions(path, 0);
        } else if (name == "simple") {
            addNames(path, ".rkyv");
        } else if (name == "flat-index") {
            m_facts.withEveryName.push_back(path);
        } else if (name == "archive") {
            for (const DirectoryEntry &entry : m_listing.of(path))
                m_archives.emplace(pathBytes(path.filename()) + '/' + entry.name, path / pathFromBytes(entry.name));
        } else if (name == "environments" || (name == "builds" && m_program.prunesBuilds)) {
            for (const DirectoryEntry &entry : m_listing.of(path))
                m_facts.dead.push_back(path / pathFromBytes(entry.name));
        }
    }

    // pypi/NAME, {index,url}/HASH/NAME; in a bucket of sources url/HASH holds revisions, which bear no name.
    void addNames(const Path &bucket, std::string_view ending)
    {
        const auto addFrom = [&](const Path &directory) {
            for (const DirectoryEntry &entry : m_listing.of(directory)) {
                std::string_view name = entry.name;
                if (!name.ends_with(ending))
                    continue;
                name.remove_suffix(ending.size());
                if (name == normalizedName(name))
                    m_facts.byName[std::string(name)].push_back(directory / pathFromBytes(entry.name));
            }
        };
        addFrom(bucket / "pypi");
        for (const char *kind : {"index", "url"}) {
            const bool hasNames = std::string_view(kind) == "index" || bucket.filename().string().starts_with("wheels-");
            for (const DirectoryEntry &address : hasNames ? m_listing.of(bucket / kind) : std::vector<DirectoryEntry>()) {
                if (address.type == FileType::Directory)
                    addFrom(bucket / kind / pathFromBytes(address.name));
            }
        }
    }

    // {url,path}/HASH/REVISION/metadata.msgpack names the distribution of all below HASH; git/HASH/COMMIT has its own.
    void addSources(const Path &bucket)
    {
        for (const char *kind : {"url", "path", "git"}) {
            for (const DirectoryEntry &entry : m_listing.of(bucket / kind)) {
                const Path directory = bucket / kind / pathFromBytes(entry.name);
                std::set<std::string> names;
                for (const DirectoryEntry &revision :
                     entry.type == FileType::Directory ? m_listing.of(directory) : std::vector<DirectoryEntry>()) {
                    const Path path = directory / pathFromBytes(revision.name);
                    const std::string name = revision.type == FileType::Directory ? nameIn(path / "metadata.msgpack") : std::string();
                    if (!name.empty() && std::string_view(kind) == "git")
                        m_facts.byName[name].push_back(path);
                    else if (!name.empty() && names.insert(name).second)
                        m_facts.byName[name].push_back(directory);
                }
            }
        }
    }

    std::string nameIn(const Path &file) const
    {
        const auto bytes = m_fs.read(file, metadataCap);
        const auto root = bytes ? parseMsgpack(*bytes, pathBytes(file)) : tl::unexpected(bytes.error());
        return root && root->type == MsgpackValue::Type::Array ? normalizedName(root->at(0).text) : std::string();
    }

    // What uv looks through for links to archives: never an unpacked source.
    void addPointers(const Path &directory, int depth)
    {
        for (const DirectoryEntry &entry : depth <= depthCap ? m_listing.of(directory) : std::vector<DirectoryEntry>()) {
            const Path path = directory / pathFromBytes(entry.name);
            if (entry.type == FileType::Directory && entry.name != "src" && !entry.name.ends_with(".tar.gz")
                && !entry.name.ends_with(".zip"))
                addPointers(path, depth + 1);
            const std::string key = isUvSideFile(entry.name) ? std::string() : uvArchiveKey(m_fs, path, entry.type, m_cache, m_realCache);
            if (!key.empty())
                m_pointers[key].push_back(path);
        }
    }

    void addRevisions(const Path &directory, int depth)
    {
        const std::vector<DirectoryEntry> entries = depth <= depthCap ? m_listing.of(directory) : std::vector<DirectoryEntry>();
        for (const char *pointer : {"revision.http", "revision.rev"}) {
            const bool isThere = std::any_of(entries.begin(), entries.end(), [&](const DirectoryEntry &entry) {
                return entry.name == pointer && entry.type == FileType::Regular;
            });
            const Result<std::string> current = isThere ? readUvRevisionName(m_fs, directory / pointer) : failure(ErrorCode::NotFound, {});
            for (const DirectoryEntry &entry : current ? entries : std::vector<DirectoryEntry>()) {
                if (entry.type == FileType::Directory && entry.name != *current)
                    m_facts.dead.push_back(directory / pathFromBytes(entry.name));
            }
        }
        for (const DirectoryEntry &entry : entries) {
            if (entry.type == FileType::Directory && entry.name != "src" && !entry.name.ends_with(".tar.gz"))
                addRevisions(directory / pathFromBytes(entry.name), depth + 1);
        }
    }

    void addArchives()
    {
        for (const auto &[key, path] : m_archives)
            m_facts.archives.push_back({path, m_pointers[key]});
    }

    Path m_cache;
    Path m_realCache;
    const OwnerProgram &m_program;
    const FileSystem &m_fs;
    OwnerListing m_listing;
    OwnerFacts m_facts;
    std::map<std::string, int> m_buckets;
    std::map<std::string, Path> m_current;
    std::map<std::string, Path> m_archives; // by "archive-v0/ID"
    std::map<std::string, std::vector<Path>> m_pointers;
};

OwnerCommand uvCommand(OwnerVerb verb, const std::vector<std::string> &names, const Path &cache)
{
    if (verb == OwnerVerb::Purge)
        return {}; // it would take what environments in link mode symlink live from
    std::vector<std::string> argv = {"uv", "cache", verb == OwnerVerb::Prune ? "prune" : "clean"};
    argv.insert(argv.end(), names.begin(), names.end());
    argv.insert(argv.end(), {"--cache-dir", pathBytes(cache)});
    return {argv, {}};
}

Result<OwnerFacts> uvFacts(const Path &cache, const OwnerProgram &program, const CacheWorld &world, JobContext &job)
{
    return UvFacts(cache, program, world, job).run();
}

// Looks for the names of buckets in a program that comes in pieces.
class BucketSearch
{
public:
    BucketSearch(OwnerProgram &program, const std::set<std::string> &names)
        : m_program(program)
        , m_names(bucketNames.begin(), bucketNames.end())
    {
        m_names.insert(names.begin(), names.end());
    }

    void add(std::string_view piece)
    {
        m_window += piece;
        m_program.prunesBuilds |= m_window.find("temporary build environment") != std::string::npos;
        const size_t end = m_window.size() - std::min(m_window.size(), reach);
        search(end);
        const size_t known = end - std::min(end, overlap);
        m_window.erase(0, known);
        m_from = end - known;
    }

    void finish()
    {
        search(m_window.size());
        for (const std::string &name : m_contradicted)
            m_program.buckets.erase(name);
    }

private:
    static constexpr size_t reach = 8;    // "-v" and the number
    static constexpr size_t overlap = 64; // longer than a name, and than the words that are looked for

    void search(size_t end)
    {
        for (size_t mark = m_window.find("-v", m_from); mark != std::string::npos && mark < end; mark = m_window.find("-v", mark + 2)) {
            size_t digits = mark + 2;
            while (digits < m_window.size() && digits < mark + 5 && m_window[digits] >= '0' && m_window[digits] <= '9')
                ++digits;
            if (digits > mark + 2)
                note(std::string_view(m_window).substr(0, mark), std::stoi(m_window.substr(mark + 2, digits - mark - 2)));
        }
    }

    void note(std::string_view before, int number)
    {
        for (const std::string &name : m_names) {
            if (!before.ends_with(name) || (name == "wheels" && before.ends_with("built-wheels")))
                continue;
            const auto [known, isNew] = m_program.buckets.emplace(name, number);
            if (!isNew && known->second != number)
                m_contradicted.insert(name);
        }
    }

    OwnerProgram &m_program;
    std::set<std::string> m_names;
    std::set<std::string> m_contradicted;
    std::string m_window;
    size_t m_from = 0;
};

} // namespace

OwnerProgram readUvProgram(const FileSystem &fs, const Path &file, const std::string &version, const std::set<std::string> &names)
{
    OwnerProgram program;
    program.version = version;
    BucketSearch search(program, names);
    const auto read = fs.stream(fs.realPath(file).value_or(file), [&](std::string_view piece) {
        search.add(piece);
        return true;
    });
    search.finish();
    if (!read || !program.buckets.contains("archive") || !program.buckets.contains("wheels"))
        program.buckets.clear();
    return program;
}

extern const OwnerCommands uvOwner;
const OwnerCommands uvOwner = {uvCommand, true, uvFacts};

} // namespace truewheel
