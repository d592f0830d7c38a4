#include "core/caches/cacheowner.h"
#include "core/caches/ownerlisting.h"

#include <algorithm>
#include <array>

namespace truewheel {

namespace {

constexpr std::array parts = {"artifacts", "cache", "virtualenvs"};

// What poetry heard from indexes. For its artifacts it has no command.
class PoetryFacts
{
public:
    PoetryFacts(const Path &cache, const CacheWorld &world, JobContext &job)
        : m_cache(cache)
        , m_listing(world.fs, job)
    {
    }

    Result<OwnerFacts> run()
    {
        for (const DirectoryEntry &entry : m_listing.of(m_cache)) {
            if (std::find(parts.begin(), parts.end(), entry.name) == parts.end())
                m_facts.strangers.push_back(m_cache / pathFromBytes(entry.name));
        }
        const Path repositories = m_cache / "cache" / "repositories";
        const std::vector<DirectoryEntry> found = m_listing.of(repositories);
        for (const DirectoryEntry &repository : found)
            readRepository(repositories / pathFromBytes(repository.name), repository.type);
        if (!found.empty())
            m_facts.all = {repositories};
        m_facts.isTagged = m_facts.strangers.empty(); // it has no tag: it is told by what is in it
        if (m_listing.error())
            return tl::unexpected(*m_listing.error());
        return std::move(m_facts);
    }

private:
    void readRepository(const Path &repository, FileType type)
    {
        if (type != FileType::Directory)
            return m_facts.strangers.push_back(repository);
        for (const DirectoryEntry &entry : m_listing.of(repository)) {
            if (entry.type != FileType::Directory || !(isHexPair(entry.name) || entry.name == "_http" || entry.name == "_http_"))
                m_facts.strangers.push_back(repository / pathFromBytes(entry.name));
        }
    }

    Path m_cache;
    OwnerListing m_listing;
    OwnerFacts m_facts;
};

// "." is all of them; older ones insist on a name.
OwnerCommand poetryCommand(OwnerVerb verb, const std::vector<std::string> &, const Path &cache)
{
    if (verb != OwnerVerb::Purge)
        return {};
    return {{"poetry", "cache", "clear", "--all", "--no-interaction", "."}, {{"POETRY_CACHE_DIR", pathBytes(cache)}}};
}

Result<OwnerFacts> poetryFacts(const Path &cache, const OwnerProgram &, const CacheWorld &world, JobContext &job)
{
    return PoetryFacts(cache, world, job).run();
}

} // namespace

extern const OwnerCommands poetryOwner;
const OwnerCommands poetryOwner = {poetryCommand, false, poetryFacts};

} // namespace truewheel
