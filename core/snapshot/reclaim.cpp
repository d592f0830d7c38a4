#include "core/snapshot/reclaim.h"

#include "core/base/text.h"
#include "core/snapshot/reclaimsteps.h"

#include <algorithm>

namespace truewheel {

namespace {

Said listedPaths(const std::vector<Path> &paths)
{
    constexpr size_t shown = 5;
    std::vector<std::string> names;
    for (size_t i = 0; i < paths.size() && i < shown; ++i)
        names.push_back(displayPath(paths[i].filename()));
    return paths.size() > shown ? said("%1 and %2 more", join(names, ", "), std::to_string(paths.size() - shown)) : join(names, ", ");
}

// THREATS 3: a directory that holds anything else than a cache does is left alone.
std::optional<Error> reasonToRefuse(const Cache &cache, const OwnerFacts &facts, bool allowsOlderOwner)
{
    if (!facts.strangers.empty())
        return Error{ErrorCode::Refused, pathBytes(cache.path),
                     said("what is no part of a cache lies in it: %1", listedPaths(facts.strangers))};
    if (!facts.isTagged)
        return Error{ErrorCode::Refused, pathBytes(cache.path), "it has no CACHEDIR.TAG, so it may be no cache"};
    if (!facts.newer.empty() && !allowsOlderOwner)
        return Error{ErrorCode::Refused, pathBytes(cache.path),
                     said("a newer %1 keeps %2 there, which this one would remove", cache.tool, listedPaths(facts.newer))};
    return std::nullopt;
}

Result<OwnedCache> ownedCache(const Cache &cache, const ReclaimOptions &options, const CacheWorld &world, JobContext &job)
{
    OwnedCache owned;
    const CacheTool *tool = findCacheTool(cache.tool);
    owned.owner = tool ? tool->owner : nullptr;
    if (!owned.owner || !owned.owner->facts)
        return owned;
    const auto program = options.programs.find(cache.tool);
    const OwnerProgram known = program == options.programs.end() ? OwnerProgram() : program->second;
    Result<OwnerFacts> facts = owned.owner->facts(cache.path, known, world, job);
    if (!facts && facts.error().code == ErrorCode::Cancelled)
        return tl::unexpected(facts.error());
    if (facts)
        owned.facts = std::move(*facts);
    owned.refused = facts ? reasonToRefuse(cache, owned.facts, options.allowsOlderOwner) : facts.error();
    return owned;
}

void addRefused(const Reclaim::Data &data, ReclaimPlan &plan)
{
    for (const OwnedCache &owned : data.owned) {
        if (owned.refused)
            plan.refused.push_back(*owned.refused);
    }
}

std::vector<Path> pathsOf(const OwnerFacts &facts)
{
    std::vector<Path> paths = facts.dead;
    for (const auto &[name, named] : facts.byName)
        paths.insert(paths.end(), named.begin(), named.end());
    paths.insert(paths.end(), facts.withEveryName.begin(), facts.withEveryName.end());
    paths.insert(paths.end(), facts.all.begin(), facts.all.end());
    return paths;
}

} // namespace

Reclaim::Reclaim(CacheScan scan, ReclaimPlan plan)
{
    auto data = std::make_shared<Data>();
    data->scan = std::move(scan);
    data->fixed = std::move(plan);
    d = std::move(data);
}

const CacheScan &Reclaim::scan() const
{
    static const CacheScan none;
    return d ? d->scan : none;
}

ReclaimPlan Reclaim::everything() const
{
    if (!d || !d->usage)
        return d ? d->fixed : ReclaimPlan();
    ReclaimPlan plan = planFor(*d, inOrderOfPain(*d));
    addRefused(*d, plan);
    return plan;
}

// As many of the first as it takes; then, the most painful first, those go again without which there is enough.
ReclaimPlan Reclaim::forTarget(uint64_t bytes) const
{
    if (!d || !d->usage)
        return d ? d->fixed : ReclaimPlan();
    const CacheRequests requests = inOrderOfPain(*d);
    const std::vector<uint64_t> freed = freedInTurn(*d, requests);
    std::vector<size_t> chosen;
    uint64_t sum = 0;
    for (size_t i = 0; i < requests.size() && sum < bytes; ++i) {
        if (freed[i] == 0)
            continue;
        chosen.push_back(i);
        sum += freed[i];
    }
    const auto planOf = [&](const std::vector<size_t> &numbers) {
        CacheRequests wanted;
        for (const size_t i : numbers)
            wanted.push_back(requests[i]);
        return planFor(*d, wanted);
    };
    std::vector<size_t> fewest = chosen;
    uint64_t left = sum;
    for (size_t i = fewest.size(); i-- > 0;) {
        const uint64_t part = freed[fewest[i]];
        if (left < bytes + part)
            continue;
        left -= part;
        fewest.erase(fewest.begin() + std::ptrdiff_t(i));
    }
    ReclaimPlan plan = planOf(fewest);
    if (plan.freed < bytes) // what goes with the last of several steps
        plan = planOf(chosen);
    plan.isReached = plan.freed >= bytes;
    addRefused(*d, plan);
    return plan;
}

ReclaimPlan Reclaim::forSelection(const std::vector<Path> &entries) const
{
    if (!d || !d->usage)
        return d ? d->fixed : ReclaimPlan();
    ReclaimPlan plan;
    std::set<CacheRequest> wanted;
    std::vector<size_t> roots;
    for (const Path &entry : entries) {
        const auto root = d->rootOf.find(entry);
        if (root == d->rootOf.end()) {
            plan.unknown.push_back(entry);
            continue;
        }
        roots.push_back(root->second);
        if (root->second < d->environments.size()) {
            plan.environments.push_back(entry);
        } else if (const auto request = requestFor(*d, entry)) {
            wanted.insert(*request);
        } else {
            plan.without.push_back(entry);
        }
    }
    ReclaimPlan commands = planWithBreaks(*d, {wanted.begin(), wanted.end()});
    plan.steps = std::move(commands.steps);
    plan.commands = std::move(commands.commands);
    plan.freed = commands.freed;
    plan.selected = d->usage->together(roots).reclaimable;
    for (size_t i = 0; i < d->owned.size(); ++i) {
        const auto isAsked = [&](const Path &entry) { return isAtOrBelow(entry, d->scan.caches[i].cache.path); };
        if (d->owned[i].refused && std::any_of(entries.begin(), entries.end(), isAsked))
            plan.refused.push_back(*d->owned[i].refused);
    }
    return plan;
}

ReclaimPlan Reclaim::pruning() const
{
    if (!d || !d->usage)
        return d ? d->fixed : ReclaimPlan();
    CacheRequests requests;
    std::vector<Path> without;
    for (size_t i = 0; i < d->owned.size(); ++i) {
        const Cache &cache = d->scan.caches[i].cache;
        if (canAsk(d->owned[i], cache, OwnerVerb::Prune))
            requests.push_back({i, {OwnerVerb::Prune, {}}});
        else if (!d->owned[i].refused)
            without.push_back(cache.path);
    }
    ReclaimPlan plan = planFor(*d, requests);
    plan.without = std::move(without);
    addRefused(*d, plan);
    return plan;
}

Result<Reclaim> Reclaim::measure(CacheScan scan, const CacheUsers &users, const ReclaimOptions &options, const CacheWorld &world,
                                 JobContext &job)
{
    auto data = std::make_shared<Data>();
    std::set<Path> unpacked;
    std::vector<UsageRoot> atoms;
    for (const ScannedCache &scanned : scan.caches) {
        Result<OwnedCache> owned = ownedCache(scanned.cache, options, world, job);
        if (!owned)
            return tl::unexpected(owned.error());
        for (const CachedWheel &wheel : scanned.wheels)
            unpacked.insert(wheel.content);
        for (const OwnerFacts::Archive &archive : owned->facts.archives)
            atoms.push_back({{archive.path}, !unpacked.contains(archive.path)});
        for (const Path &path : pathsOf(owned->facts))
            atoms.push_back({{path}, false});
        data->owned.push_back(std::move(*owned));
    }
    size_t root = 0;
    for (const Path &environment : users.environments) {
        data->realEnvironments.push_back(world.fs.realPath(environment).value_or(environment));
        data->rootOf.emplace(environment, root++);
    }
    for (const ScannedCache &scanned : scan.caches) {
        ++root; // the cache itself
        for (const CachedWheel &wheel : scanned.wheels)
            data->rootOf.emplace(wheel.path, root++);
        for (const StaleEntry &stale : scanned.stale)
            data->rootOf.emplace(stale.path, root++);
    }
    for (const UsageRoot &atom : atoms)
        data->atomOf.emplace(atom.paths.front(), root++);
    Result<Usage> usage = measureCaches(scan, users, world.fs, job, atoms);
    if (!usage)
        return tl::unexpected(usage.error());
    for (const WheelUse &use : usage->wheelUses()) {
        if (use.user < users.environments.size())
            data->usesOf[use.wheel].push_back(use);
    }
    data->environments = users.environments;
    data->usage = std::move(*usage);
    data->scan = std::move(scan);
    Reclaim reclaim;
    reclaim.d = std::move(data);
    return reclaim;
}

Result<std::optional<Error>> reasonToLeaveAlone(const Cache &cache, const ReclaimOptions &options, const CacheWorld &world, JobContext &job)
{
    const Result<OwnedCache> owned = ownedCache(cache, options, world, job);
    if (!owned)
        return tl::unexpected(owned.error());
    return owned->refused;
}

std::string shellLine(const ReclaimCommand &command)
{
    std::vector<std::string> words;
    if (!command.set.empty())
        words.emplace_back("env");
    for (const auto &[name, value] : command.set)
        words.push_back(name + '=' + value);
    words.insert(words.end(), command.argv.begin(), command.argv.end());
    return shellQuote(words);
}

std::string toString(LossCost cost)
{
    switch (cost) {
    case LossCost::Nothing: return "nothing";
    case LossCost::Remake: return "remake";
    case LossCost::Download: return "download";
    case LossCost::Build: return "build";
    }
    return {};
}

} // namespace truewheel
