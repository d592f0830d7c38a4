#include "core/base/text.h"
#include "core/caches/cacheowner.h"
#include "core/caches/ownerlisting.h"
#include "core/python/version.h"
#include "core/python/wheelname.h"

#include <algorithm>
#include <array>

namespace truewheel {

namespace {

constexpr uint64_t referrersCap = 1 << 20; // bytes

// Beside the caches themselves.
constexpr std::array others = {"use_cache.json", "plugins", ".compat_libs", "pip.whl"};

class PdmFacts
{
public:
    PdmFacts(const Path &cache, const CacheWorld &world, JobContext &job)
        : m_cache(cache)
        , m_fs(world.fs)
        , m_listing(world.fs, job)
    {
    }

    Result<OwnerFacts> run()
    {
        for (const DirectoryEntry &entry : m_listing.of(m_cache))
            readTop(entry);
        m_facts.all.insert(m_facts.all.end(), m_facts.dead.begin(), m_facts.dead.end());
        m_facts.isTagged = m_facts.strangers.empty(); // it has no tag: it is told by what is in it
        if (m_error || m_listing.error())
            return tl::unexpected(m_error ? *m_error : *m_listing.error());
        return std::move(m_facts);
    }

private:
    void readTop(const DirectoryEntry &entry)
    {
        const Path path = m_cache / pathFromBytes(entry.name);
        const bool isDirectory = entry.type == FileType::Directory;
        if (isDirectory && entry.name == "packages")
            readPackages(path);
        else if (isDirectory && (entry.name == "wheels" || entry.name == "hashes" || entry.name == "metadata" || entry.name == "http"))
            readFiles(path, entry.name);
        else if (std::find(others.begin(), others.end(), entry.name) == others.end())
            m_facts.strangers.push_back(path);
    }

    void readFiles(const Path &directory, std::string_view part)
    {
        for (const DirectoryEntry &entry : m_listing.of(directory)) {
            const bool isOwn = part == "http" || (part == "metadata" ? entry.name.ends_with(".json") : isHexPair(entry.name));
            if (!isOwn)
                m_facts.strangers.push_back(directory / pathFromBytes(entry.name));
        }
        for (const Path &file : m_listing.filesBelow(directory)) {
            m_facts.all.push_back(file);
            if (part == "wheels")
                addWheel(file);
        }
    }

    // pdm takes a pattern for the file names of wheels.
    void addWheel(const Path &file)
    {
        const Result<WheelName> name = parseWheelName(pathBytes(file.filename()));
        if (!name)
            return;
        const std::string pattern = name->name + "-*.whl";
        const std::string normal = normalizedName(name->name);
        if (m_facts.spelled.emplace(normal, pattern).first->second == pattern)
            m_facts.byName[normal].push_back(file);
    }

    // Each notes the distributions that use it: without one that is there still, it goes.
    void readPackages(const Path &directory)
    {
        for (const DirectoryEntry &entry : m_listing.of(directory)) {
            const Path package = directory / pathFromBytes(entry.name);
            if (entry.type != FileType::Directory || !entry.name.ends_with(".whl.cache"))
                m_facts.strangers.push_back(package);
            else if (!isReferred(package / ".referrers"))
                m_facts.dead.push_back(package);
        }
    }

    bool isReferred(const Path &file)
    {
        const Result<std::string> text = m_fs.read(file, referrersCap);
        if (!text && !isAbsence(text.error()))
            m_error = text.error();
        const std::vector<std::string_view> lines = text ? splitLines(*text) : std::vector<std::string_view>();
        return std::any_of(lines.begin(), lines.end(), [this](std::string_view line) {
            const std::string_view path = trimmed(line);
            return !path.empty() && m_fs.exists(pathFromBytes(path));
        });
    }

    Path m_cache;
    const FileSystem &m_fs;
    OwnerListing m_listing;
    std::optional<Error> m_error;
    OwnerFacts m_facts;
};

// Asked for its newest version, it would write into the cache.
OwnerCommand pdmCommand(OwnerVerb verb, const std::vector<std::string> &names, const Path &cache)
{
    OwnerCommand command{{"pdm", "cache"}, {{"PDM_CACHE_DIR", pathBytes(cache)}, {"PDM_CHECK_UPDATE", "0"}}};
    switch (verb) {
    case OwnerVerb::Prune: command.argv.insert(command.argv.end(), {"clear", "packages"}); break;
    case OwnerVerb::Clean: command.argv.insert(command.argv.end(), {"remove", names.front()}); break;
    case OwnerVerb::Purge: command.argv.emplace_back("clear"); break;
    }
    return command;
}

Result<OwnerFacts> pdmFacts(const Path &cache, const OwnerProgram &, const CacheWorld &world, JobContext &job)
{
    return PdmFacts(cache, world, job).run();
}

} // namespace

extern const OwnerCommands pdmOwner;
const OwnerCommands pdmOwner = {pdmCommand, false, pdmFacts};

} // namespace truewheel
