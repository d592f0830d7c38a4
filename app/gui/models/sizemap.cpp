#include "app/gui/models/sizemap.h"

#include "app/gui/models/cachetable.h"
#include "app/gui/text/cachewords.h"
#include "app/gui/text/environmentwords.h"
#include "app/gui/text/mapwords.h"
#include "app/gui/text/plaintext.h"

#include <algorithm>
#include <map>
#include <set>

namespace truewheel::gui {

namespace {

struct Branch {
    MapNode node;
    std::vector<Branch> children;
};

Branch group(const QString &name)
{
    Branch branch;
    branch.node.name = name;
    return branch;
}

void addUp(Branch &branch)
{
    if (branch.node.kind != MapKind::Group)
        return;
    for (Branch &child : branch.children) {
        addUp(child);
        branch.node.isComplete &= child.node.isComplete;
        for (size_t i = 0; i < mapMeasureCount; ++i)
            branch.node.sizes[i] += child.node.sizes[i];
    }
    std::erase_if(branch.children, [](const Branch &child) { return child.node.size(MapMeasure::Disk) == 0; });
    std::stable_sort(branch.children.begin(), branch.children.end(),
                     [](const Branch &a, const Branch &b) { return a.node.size(MapMeasure::Disk) > b.node.size(MapMeasure::Disk); });
}

std::shared_ptr<const SizeMap> flattened(Branch root)
{
    addUp(root);
    auto map = std::make_shared<SizeMap>();
    std::vector<std::vector<Branch>> waiting;
    map->nodes.push_back(std::move(root.node));
    waiting.push_back(std::move(root.children));
    for (size_t at = 0; at < map->nodes.size(); ++at) {
        std::vector<Branch> children = std::move(waiting[at]);
        map->nodes[at].firstChild = int(map->nodes.size());
        map->nodes[at].children = int(children.size());
        for (Branch &child : children) {
            child.node.parent = int(at);
            map->nodes.push_back(std::move(child.node));
            waiting.push_back(std::move(child.children));
        }
    }
    return map;
}

Branch environmentBranch(const InventoryEntry &entry, const Measured &measured)
{
    Branch branch;
    MapNode &node = branch.node;
    node.kind = MapKind::Environment;
    node.key = pathBytes(entry.environment.path);
    node.name = EnvironmentWords::name(entry.environment);
    node.severity = severityOf(entry);
    node.words = EnvironmentWords::summary(entry);
    if (node.severity != Severity::Fine)
        node.mark = EnvironmentWords::state(entry);
    node.sizes = {measured.sizes.disk, measured.sizes.reclaimable};
    node.isComplete = measured.isComplete;
    return branch;
}

Branch environmentsOf(const MachinePicture &picture)
{
    std::map<std::string, Branch> kinds;
    for (size_t i = 0; i < picture.environments.size() && i < picture.sizes.size(); ++i) {
        if (!picture.sizes[i])
            continue;
        const std::string &kind = picture.environments[i]->environment.kind;
        Branch &branch = kinds.try_emplace(kind, group(plain(kind))).first->second;
        branch.children.push_back(environmentBranch(*picture.environments[i], *picture.sizes[i]));
    }
    Branch all = group(MapWords::environments());
    for (auto &[kind, branch] : kinds)
        all.children.push_back(std::move(branch));
    return all;
}

Branch staleBranch(const StaleEntry &stale, const CachedWheel *wheel)
{
    Branch branch;
    MapNode &node = branch.node;
    node.kind = MapKind::Stale;
    node.key = keyOf(stale);
    node.name = wheel ? plain(wheel->name) : shownName(stale.path);
    node.words = CacheWords::meaning(stale.kind);
    node.mark = CacheWords::word(stale.kind);
    node.severity = severityOf(stale.kind);
    node.sizes = {stale.size->disk, stale.size->reclaimable};
    return branch;
}

Branch wheelBranch(const CachedWheel &wheel)
{
    Branch branch;
    MapNode &node = branch.node;
    node.kind = MapKind::Wheel;
    node.key = keyOf(wheel);
    node.name = plain(wheel.name) + QLatin1Char(' ') + plain(wheel.version);
    node.words = CacheWords::meaning(wheel);
    node.isUsed = !wheel.environments || !wheel.environments->empty();
    node.sizes = {wheel.size->disk, wheel.size->reclaimable};
    return branch;
}

/// Each place once: a wheel in a stale entry belongs to that, and two entries of one archive are shown as the first.
std::vector<Branch> contentsOf(const ScannedCache &cache)
{
    std::vector<Branch> contents;
    std::set<Path> taken;
    for (const StaleEntry &stale : cache.stale) {
        if (!stale.size || !taken.insert(stale.path).second)
            continue;
        taken.insert(stale.with.begin(), stale.with.end());
        contents.push_back(staleBranch(stale, wheelIn(stale, cache)));
    }
    const auto isTaken = [&taken](Path path) {
        for (; path.has_relative_path(); path = path.parent_path()) {
            if (taken.contains(path))
                return true;
        }
        return false;
    };
    for (const CachedWheel &wheel : cache.wheels) {
        if (!wheel.size || isTaken(wheel.path) || isTaken(wheel.content))
            continue;
        taken.insert(wheel.content);
        contents.push_back(wheelBranch(wheel));
    }
    return contents;
}

Branch cacheBranch(const ScannedCache &cache)
{
    Branch branch = group(plain(cache.cache.tool));
    branch.node.words = shownPath(cache.cache.path);
    branch.children = contentsOf(cache);
    if (!cache.size)
        return branch;
    std::array<uint64_t, mapMeasureCount> rest{cache.size->disk, cache.size->reclaimable};
    for (const Branch &child : branch.children) {
        for (size_t i = 0; i < mapMeasureCount; ++i)
            rest[i] -= std::min(rest[i], child.node.sizes[i]);
    }
    Branch others;
    others.node.kind = MapKind::Rest;
    others.node.name = MapWords::rest();
    others.node.words = MapWords::restMeaning();
    others.node.sizes = rest;
    branch.children.push_back(std::move(others));
    return branch;
}

Branch cachesOf(const MachinePicture &picture)
{
    Branch all = group(MapWords::caches());
    if (picture.caches) {
        for (const ScannedCache &cache : picture.caches->caches)
            all.children.push_back(cacheBranch(cache));
    }
    return all;
}

} // namespace

int SizeMap::find(const std::string &key) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&key](const MapNode &node) { return node.key == key; });
    return key.empty() || found == nodes.end() ? -1 : int(found - nodes.begin());
}

std::shared_ptr<const SizeMap> makeSizeMap(const MachinePicture &picture, MapParts parts)
{
    switch (parts) {
    case MapParts::Environments: return flattened(environmentsOf(picture));
    case MapParts::Caches: return flattened(cachesOf(picture));
    case MapParts::Both: break;
    }
    Branch root = group({});
    root.children.push_back(environmentsOf(picture));
    root.children.push_back(cachesOf(picture));
    return flattened(std::move(root));
}

} // namespace truewheel::gui
