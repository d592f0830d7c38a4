#include "core/snapshot/reclaimsteps.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace truewheel {

namespace {

bool isBuiltHere(const CachedWheel &wheel)
{
    const auto isOfSources = [](const Path &part) {
        const std::string name = pathBytes(part);
        return name.starts_with("sdists-v") || name.starts_with("built-wheels-v");
    };
    const bool keepsItsBuilds = wheel.tool == "pip" || (wheel.tool == "pdm" && wheel.form == WheelForm::Wheel);
    return keepsItsBuilds || std::any_of(wheel.path.begin(), wheel.path.end(), isOfSources);
}

/// The steps for requests that are made one after another.
class Steps
{
public:
    Steps(const Reclaim::Data &data, const CacheRequests &requests)
        : m_data(data)
        , m_requests(requests)
    {
        std::map<size_t, OwnerOutcome> outcomes;
        for (const auto &[cache, request] : requests) {
            const OwnedCache &owned = data.owned[cache];
            ReclaimStep step;
            step.cache = data.scan.caches[cache].cache;
            step.request = request;
            step.removes = outcomes.try_emplace(cache, owned.facts).first->second.removedBy(request);
            steps.push_back(std::move(step));
        }
        for (size_t i = 0; i < steps.size(); ++i) {
            for (const Path &path : steps[i].removes)
                m_stepOf.emplace(pathBytes(path), i);
        }
        addFreed();
        for (const ScannedCache &scanned : data.scan.caches) {
            for (const CachedWheel &wheel : scanned.wheels)
                addWheel(wheel);
        }
        addEnvironments();
    }

    std::vector<ReclaimStep> steps;

private:
    ReclaimStep *stepThatRemoves(const Path &path)
    {
        for (Path at = path; at.has_relative_path(); at = at.parent_path()) {
            if (const auto found = m_stepOf.find(pathBytes(at)); found != m_stepOf.end())
                return &steps[found->second];
        }
        return nullptr;
    }

    void addFreed()
    {
        std::vector<std::vector<size_t>> groups;
        for (const ReclaimStep &step : steps) {
            std::vector<size_t> &group = groups.emplace_back();
            for (const Path &path : step.removes)
                group.push_back(m_data.atomOf.at(path));
        }
        const std::vector<uint64_t> freed = m_data.usage->freedInTurn(groups);
        for (size_t i = 0; i < steps.size(); ++i)
            steps[i].freed = freed[i];
    }

    void addWheel(const CachedWheel &wheel)
    {
        ReclaimStep *step = stepThatRemoves(wheel.path);
        if (!step)
            return;
        const std::string name = wheel.name + (wheel.version.empty() ? "" : ' ' + wheel.version);
        if (std::find(step->loses.begin(), step->loses.end(), name) == step->loses.end())
            step->loses.push_back(name);
        step->costs.insert(isBuiltHere(wheel) ? LossCost::Build : LossCost::Download);
        step->used = std::max(step->used, wheel.linked ? wheel.linked : wheel.fetched);
        if (stepThatRemoves(wheel.content)) // else something other has its files
            addUses(m_data.rootOf.at(wheel.path), *step);
    }

    void addUses(size_t root, ReclaimStep &step)
    {
        const auto uses = m_data.usesOf.find(root);
        for (const WheelUse &use : uses == m_data.usesOf.end() ? std::vector<WheelUse>() : uses->second) {
            if (stepThatRemoves(m_data.realEnvironments[use.user]))
                continue;
            if (use.links > 0)
                add(step.breaks, m_data.environments[use.user]);
            if (use.files > use.links)
                add(step.users, m_data.environments[use.user]);
        }
    }

    void addEnvironments()
    {
        for (size_t i = 0; i < m_data.environments.size(); ++i) {
            ReclaimStep *step = stepThatRemoves(m_data.realEnvironments[i]);
            if (step)
                add(step->remakes, m_data.environments[i]);
        }
        for (size_t i = 0; i < steps.size(); ++i) {
            ReclaimStep &step = steps[i];
            for (const Path &path : step.removes)
                addUses(m_data.atomOf.at(path), step);
            const bool remakes = std::any_of(step.removes.begin(), step.removes.end(), [](const Path &path) {
                return pathBytes(path.parent_path().filename()).starts_with("environments-v");
            });
            if (remakes)
                step.costs.insert(LossCost::Remake);
            if (step.costs.empty() && step.request.verb == OwnerVerb::Purge)
                step.costs.insert(m_data.owned[m_requests[i].first].facts.isBuiltHere ? LossCost::Build : LossCost::Download);
            if (step.costs.empty())
                step.costs.insert(LossCost::Nothing);
        }
    }

    static void add(std::vector<Path> &paths, const Path &path)
    {
        if (std::find(paths.begin(), paths.end(), path) == paths.end())
            paths.push_back(path);
    }

    const Reclaim::Data &m_data;
    const CacheRequests &m_requests;
    std::unordered_map<std::string, size_t> m_stepOf; // by what it removes
};

constexpr size_t namesOfCommand = 500; // in one command line

/// The commands for the steps of one cache and verb.
void addCommands(const Reclaim::Data &data, size_t cache, OwnerVerb verb, ReclaimPlan &plan)
{
    const OwnedCache &owned = data.owned[cache];
    const Cache &of = data.scan.caches[cache].cache;
    std::vector<std::string> names;
    std::vector<size_t> steps;
    const auto finish = [&] {
        if (!steps.empty()) {
            OwnerCommand command = owned.owner->command(verb, names, of.path);
            plan.commands.push_back({of, std::move(command.argv), steps, std::move(command.set)});
        }
        names.clear();
        steps.clear();
    };
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        const ReclaimStep &step = plan.steps[i];
        if (!(step.cache == of) || step.request.verb != verb || !step.breaks.empty())
            continue;
        const auto spelled = owned.facts.spelled.find(step.request.name);
        if (verb == OwnerVerb::Clean)
            names.push_back(spelled == owned.facts.spelled.end() ? step.request.name : spelled->second);
        steps.push_back(i);
        if (!owned.owner->takesManyNames || names.size() == namesOfCommand)
            finish();
    }
    finish();
}

} // namespace

ReclaimPlan planFor(const Reclaim::Data &data, const CacheRequests &requests)
{
    ReclaimPlan plan;
    plan.steps = Steps(data, requests).steps;
    std::erase_if(plan.steps, [](const ReclaimStep &step) { return step.removes.empty(); });
    for (const OwnerVerb verb : {OwnerVerb::Prune, OwnerVerb::Clean, OwnerVerb::Purge}) {
        for (size_t i = 0; i < data.owned.size(); ++i)
            addCommands(data, i, verb, plan);
    }
    for (const ReclaimStep &step : plan.steps)
        plan.freed += step.breaks.empty() ? step.freed : 0;
    return plan;
}

bool canAsk(const OwnedCache &owned, const Cache &cache, OwnerVerb verb)
{
    return owned.owner && owned.owner->facts && !owned.refused && !owned.owner->command(verb, {"x"}, cache.path).argv.empty();
}

namespace {

CacheRequests allRequests(const Reclaim::Data &data)
{
    CacheRequests requests;
    for (size_t i = 0; i < data.owned.size(); ++i) {
        const OwnedCache &owned = data.owned[i];
        const Cache &cache = data.scan.caches[i].cache;
        if (canAsk(owned, cache, OwnerVerb::Prune))
            requests.push_back({i, {OwnerVerb::Prune, {}}});
        for (const auto &[name, paths] : owned.facts.byName) {
            if (canAsk(owned, cache, OwnerVerb::Clean))
                requests.push_back({i, {OwnerVerb::Clean, name}});
        }
        if (canAsk(owned, cache, OwnerVerb::Purge))
            requests.push_back({i, {OwnerVerb::Purge, {}}});
    }
    return requests;
}

// What hurts least comes first.
auto painOf(const ReclaimStep &step)
{
    const bool isPurge = step.request.verb == OwnerVerb::Purge;
    return std::tuple(step.request.verb != OwnerVerb::Prune, !step.users.empty(), *step.costs.rbegin(), isPurge, step.used, step.cache.path,
                      step.request.name);
}

bool covers(const std::vector<Path> &paths, const Path &entry)
{
    return std::any_of(paths.begin(), paths.end(), [&](const Path &path) { return isAtOrBelow(entry, path); });
}

} // namespace

std::optional<CacheRequest> requestFor(const Reclaim::Data &data, const Path &entry)
{
    for (size_t i = 0; i < data.owned.size(); ++i) {
        const OwnedCache &owned = data.owned[i];
        const Cache &cache = data.scan.caches[i].cache;
        if (!isAtOrBelow(entry, cache.path))
            continue;
        const OwnerFacts &facts = owned.facts;
        const bool isOrphan = std::any_of(facts.archives.begin(), facts.archives.end(), [&](const OwnerFacts::Archive &archive) {
            return archive.path == entry && archive.pointers.empty();
        });
        if (canAsk(owned, cache, OwnerVerb::Prune) && (isOrphan || covers(facts.dead, entry)))
            return std::pair(i, OwnerRequest{OwnerVerb::Prune, {}});
        for (const auto &[name, paths] : facts.byName) {
            if (canAsk(owned, cache, OwnerVerb::Clean) && covers(paths, entry))
                return std::pair(i, OwnerRequest{OwnerVerb::Clean, name});
        }
    }
    return std::nullopt;
}

ReclaimPlan planWithBreaks(const Reclaim::Data &data, const CacheRequests &requests)
{
    const std::vector<ReclaimStep> steps = Steps(data, requests).steps;
    CacheRequests sorted;
    for (const bool breaks : {false, true}) {
        for (size_t i = 0; i < steps.size(); ++i) {
            if (steps[i].breaks.empty() != breaks)
                sorted.push_back(requests[i]);
        }
    }
    return planFor(data, sorted);
}

std::vector<uint64_t> freedInTurn(const Reclaim::Data &data, const CacheRequests &requests)
{
    std::vector<uint64_t> freed;
    for (const ReclaimStep &step : Steps(data, requests).steps)
        freed.push_back(step.freed);
    return freed;
}

CacheRequests inOrderOfPain(const Reclaim::Data &data)
{
    const CacheRequests all = allRequests(data);
    std::vector<ReclaimStep> steps = Steps(data, all).steps;
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].second.verb == OwnerVerb::Purge) // it costs what is left for it to take when it is asked for alone
            steps[i] = Steps(data, {all[i]}).steps.front();
    }
    std::vector<size_t> order;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].breaks.empty())
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return painOf(steps[a]) < painOf(steps[b]); });
    CacheRequests requests;
    for (const size_t i : order)
        requests.push_back(all[i]);
    return requests;
}

} // namespace truewheel
