#include "core/base/text.h"
#include "core/caches/cacheowner.h"
#include "core/caches/ownerlisting.h"
#include "core/python/version.h"
#include "core/python/wheelname.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr int depthCap = 12; // directories below the cache

bool isAtLeast(const std::string &version, const char *wanted)
{
    const std::optional<PythonVersion> own = parseVersion(version);
    const std::optional<PythonVersion> asked = parseVersion(wanted);
    return own && asked && compareVersions(*own, *asked) >= 0;
}

class PipFacts
{
public:
    PipFacts(const Path &cache, const OwnerProgram &program, const CacheWorld &world, JobContext &job)
        : m_cache(cache)
        , m_removesDirectories(isAtLeast(program.version, "26.0"))
        , m_knowsNewResponses(program.version.empty() || isAtLeast(program.version, "23.3"))
        , m_listing(world.fs, job)
    {
    }

    Result<OwnerFacts> run()
    {
        for (const DirectoryEntry &entry : m_listing.of(m_cache))
            readTop(entry);
        std::sort(m_facts.withEveryName.begin(), m_facts.withEveryName.end()); // what holds another before it
        // One of a pip that is too old to mark it is told by what is in it.
        m_facts.isTagged = m_facts.strangers.empty();
        if (m_listing.error())
            return tl::unexpected(*m_listing.error());
        return std::move(m_facts);
    }

private:
    void readTop(const DirectoryEntry &entry)
    {
        const Path path = m_cache / pathFromBytes(entry.name);
        const bool isDirectory = entry.type == FileType::Directory;
        if (isDirectory && entry.name == "wheels")
            readWheels(path, {}, 0);
        else if (isDirectory && (entry.name == "http" || entry.name == "http-v2"))
            readResponses(path, entry.name == "http" || m_knowsNewResponses);
        else if (entry.type == FileType::Regular && entry.name == "selfcheck.json" && m_removesDirectories)
            m_facts.all.push_back(path);
        else if (entry.name != "selfcheck" && entry.name != "selfcheck.json" && entry.name != "CACHEDIR.TAG")
            m_facts.strangers.push_back(path);
    }

    void readResponses(const Path &directory, bool isKnown)
    {
        if (!isKnown)
            return m_facts.newer.push_back(directory);
        const std::vector<Path> removed = m_removesDirectories ? std::vector{directory} : m_listing.filesBelow(directory);
        m_facts.all.insert(m_facts.all.end(), removed.begin(), removed.end());
    }

    // A directory goes with the last wheel below it, and those without one with any.
    void readWheels(const Path &directory, std::vector<size_t> around, int depth)
    {
        if (m_removesDirectories) {
            around.push_back(m_facts.archives.size());
            m_facts.archives.push_back({directory, {}});
        }
        for (const DirectoryEntry &entry : depth <= depthCap ? m_listing.of(directory) : std::vector<DirectoryEntry>()) {
            const Path path = directory / pathFromBytes(entry.name);
            if (entry.type == FileType::Directory)
                readWheels(path, around, depth + 1);
            else if (entry.name.ends_with(".whl"))
                addWheel(path, entry.name, around);
        }
        if (m_removesDirectories && depth == 0)
            m_facts.all.push_back(directory);
        if (m_removesDirectories && m_facts.archives[around.back()].pointers.empty())
            m_facts.withEveryName.push_back(directory);
    }

    void addWheel(const Path &path, const std::string &fileName, const std::vector<size_t> &around)
    {
        for (const size_t archive : around)
            m_facts.archives[archive].pointers.push_back(path);
        if (!m_removesDirectories)
            m_facts.all.push_back(path);
        const Result<WheelName> name = parseWheelName(fileName);
        if (!name)
            return;
        const std::string normal = normalizedName(name->name);
        if (m_facts.spelled.emplace(normal, name->name).first->second == name->name)
            m_facts.byName[normal].push_back(path);
    }

    Path m_cache;
    bool m_removesDirectories;
    bool m_knowsNewResponses;
    OwnerListing m_listing;
    OwnerFacts m_facts;
};

// pip takes a pattern for the file names of wheels: a name as it is spelled there.
OwnerCommand pipCommand(OwnerVerb verb, const std::vector<std::string> &names, const Path &cache)
{
    switch (verb) {
    case OwnerVerb::Prune: break;
    case OwnerVerb::Clean: return {{"pip", "cache", "remove", names.front(), "--cache-dir", pathBytes(cache)}, {}};
    case OwnerVerb::Purge: return {{"pip", "cache", "purge", "--cache-dir", pathBytes(cache)}, {}};
    }
    return {};
}

Result<OwnerFacts> pipFacts(const Path &cache, const OwnerProgram &program, const CacheWorld &world, JobContext &job)
{
    return PipFacts(cache, program, world, job).run();
}

} // namespace

extern const OwnerCommands pipOwner;
const OwnerCommands pipOwner = {pipCommand, false, pipFacts};

} // namespace truewheel
