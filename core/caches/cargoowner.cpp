#include "core/caches/cacheowner.h"
#include "core/caches/ownerlisting.h"

#include <algorithm>
#include <array>

namespace truewheel {

namespace {

// Beside the profiles (`debug`) and the targets (`x86_64-unknown-linux-gnu/debug`).
constexpr std::array others = {"build", "cargo-timings", "criterion", "doc", "maturin", "nextest", "package", "tmp", "wheels"};
constexpr std::array partsOfProfile = {".cargo-lock", ".fingerprint", "deps", "incremental"};

template<typename Names>
bool holds(const Names &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

class TargetFacts
{
public:
    TargetFacts(const Path &target, const CacheWorld &world, JobContext &job)
        : m_target(target)
        , m_fs(world.fs)
        , m_listing(world.fs, job)
    {
    }

    // Of the registry, and of a target that lies elsewhere than its crate, cargo removes nothing when it is told to.
    Result<OwnerFacts> run()
    {
        m_facts.isTagged = true;
        const auto status = m_fs.linkStatus(m_target);
        const bool isOfCrate = status && status->type == FileType::Directory && m_fs.isRegular(m_target.parent_path() / "Cargo.toml");
        if (!isOfCrate)
            return std::move(m_facts);
        m_facts.isTagged = hasCacheTag(m_fs, m_target);
        m_facts.isBuiltHere = true;
        for (const DirectoryEntry &entry : m_listing.of(m_target)) {
            const Path path = m_target / pathFromBytes(entry.name);
            const bool isOwn = entry.type == FileType::Directory ? isMadeByCargo(path, entry.name)
                                                                 : entry.name == "CACHEDIR.TAG" || entry.name.starts_with(".rust");
            if (!isOwn)
                m_facts.strangers.push_back(path);
        }
        m_facts.all = {m_target};
        if (m_listing.error())
            return tl::unexpected(*m_listing.error());
        return std::move(m_facts);
    }

private:
    bool isMadeByCargo(const Path &directory, std::string_view name)
    {
        if (holds(others, name) || isProfile(directory))
            return true;
        const std::vector<DirectoryEntry> entries = m_listing.of(directory);
        return std::any_of(entries.begin(), entries.end(), [&](const DirectoryEntry &entry) {
            return entry.type == FileType::Directory && isProfile(directory / pathFromBytes(entry.name));
        });
    }

    bool isProfile(const Path &directory)
    {
        const std::vector<DirectoryEntry> entries = m_listing.of(directory);
        return std::any_of(entries.begin(), entries.end(), [](const DirectoryEntry &entry) { return holds(partsOfProfile, entry.name); });
    }

    Path m_target;
    const FileSystem &m_fs;
    OwnerListing m_listing;
    OwnerFacts m_facts;
};

// rustup would download a toolchain that it lacks.
OwnerCommand cargoCommand(OwnerVerb verb, const std::vector<std::string> &, const Path &cache)
{
    if (verb != OwnerVerb::Purge)
        return {};
    return {
        {"cargo", "clean", "--offline", "--manifest-path", pathBytes(cache.parent_path() / "Cargo.toml"), "--target-dir", pathBytes(cache)},
        {{"RUSTUP_AUTO_INSTALL", "0"}}};
}

Result<OwnerFacts> cargoFacts(const Path &cache, const OwnerProgram &, const CacheWorld &world, JobContext &job)
{
    return TargetFacts(cache, world, job).run();
}

} // namespace

extern const OwnerCommands cargoOwner;
const OwnerCommands cargoOwner = {cargoCommand, false, cargoFacts};

} // namespace truewheel
