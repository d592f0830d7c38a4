#include "app/gui/models/overview.h"

#include "app/gui/text/environmentwords.h"
#include "app/gui/text/plaintext.h"
#include "core/base/path.h"

#include <algorithm>
#include <map>

namespace truewheel::gui {

namespace {

void addLinks(Overview &overview)
{
    const Snapshot &snapshot = overview.look->snapshot;
    overview.links = int(snapshot.editables.size());
    for (size_t i = 0; i < snapshot.editables.size(); ++i) {
        if (overview.look->isAccepted(i)) {
            ++overview.accepted;
            continue;
        }
        switch (severityOf(snapshot.editables[i].verdict)) {
        case Severity::Broken: overview.broken.push_back(i); break;
        case Severity::Incomplete: ++overview.unknown; break;
        case Severity::Suspect: ++overview.suspect; break;
        case Severity::Fine: break;
        }
    }
    std::stable_sort(overview.broken.begin(), overview.broken.end(),
                     [&overview](size_t a, size_t b) { return overview.link(a).verdict < overview.link(b).verdict; });
    std::copy_if(overview.broken.begin(), overview.broken.end(), std::back_inserter(overview.repairable),
                 [&overview](size_t at) { return overview.link(at).remedy != Remedy::None; });
}

const CachedWheel *wheelIn(const StaleEntry &stale, const ScannedCache &cache)
{
    const auto found = std::find_if(cache.wheels.begin(), cache.wheels.end(), [&stale](const CachedWheel &wheel) {
        return wheel.origin == WheelOrigin::Editable && isAtOrBelow(wheel.path, stale.path);
    });
    return found == cache.wheels.end() ? nullptr : &*found;
}

void addCaches(Overview &overview)
{
    for (const ScannedCache &cache : overview.picture->caches->caches) {
        overview.isMeasured &= cache.size.has_value();
        overview.cachesOnDisk += cache.size ? cache.size->disk : 0;
        for (const StaleEntry &stale : cache.stale) {
            overview.reclaimable += stale.size ? stale.size->reclaimable : 0;
            if (stale.kind == StaleKind::OutputsAbsent)
                overview.traps.push_back({&stale, wheelIn(stale, cache)});
        }
    }
}

void addEnvironments(Overview &overview)
{
    for (size_t i = 0; i < overview.picture->environments.size(); ++i) {
        const InventoryEntry &entry = *overview.picture->environments[i];
        overview.packages += int(entry.packages.size());
        if (EnvironmentWords::isRepairable(entry))
            overview.sick.push_back(i);
        const auto size = i < overview.picture->sizes.size() ? overview.picture->sizes[i] : std::nullopt;
        overview.isMeasured &= size.has_value();
        overview.environmentsOnDisk += size ? size->sizes.disk : 0;
    }
}

/// The verdicts of its links, by name.
using Verdicts = std::map<std::string, Verdict>;

Verdicts verdictsOf(const InventoryEntry &entry)
{
    Verdicts verdicts;
    for (const CheckedLink &link : entry.editables)
        verdicts[link.link.name] = link.verdict;
    return verdicts;
}

void addLinkChanges(Overview &overview, const InventoryEntry &then, const InventoryEntry &now)
{
    using Kind = OverviewChange::Kind;
    const Verdicts before = verdictsOf(then);
    for (const auto &[name, verdict] : verdictsOf(now)) {
        const auto known = before.find(name);
        const bool wasBroken = known != before.end() && severityOf(known->second) == Severity::Broken;
        const bool isBroken = severityOf(verdict) == Severity::Broken;
        if (isBroken && !wasBroken)
            overview.changes.push_back({Kind::Broke, plain(name)});
        else if (wasBroken && severityOf(verdict) == Severity::Fine)
            overview.changes.push_back({Kind::Repaired, plain(name)});
    }
}

/// A search that did not come to its end says nothing of what it did not find.
void addChanges(Overview &overview, const MachinePicture &before)
{
    using Kind = OverviewChange::Kind;
    std::map<Path, const InventoryEntry *> then;
    for (const auto &entry : before.environments)
        then.emplace(entry->environment.path, entry.get());
    for (const auto &entry : overview.picture->environments) {
        const auto known = then.find(entry->environment.path);
        if (known == then.end()) {
            overview.changes.push_back({Kind::Appeared, EnvironmentWords::name(entry->environment)});
            continue;
        }
        addLinkChanges(overview, *known->second, *entry);
        then.erase(known);
    }
    for (const auto &[path, entry] : then) {
        if (overview.picture->isWhole)
            overview.changes.push_back({Kind::Gone, EnvironmentWords::name(entry->environment)});
    }
    std::stable_sort(overview.changes.begin(), overview.changes.end(),
                     [](const OverviewChange &a, const OverviewChange &b) { return a.kind < b.kind; });
}

} // namespace

std::shared_ptr<const Overview> makeOverview(std::shared_ptr<const Look> look, std::shared_ptr<const MachinePicture> picture,
                                             const std::shared_ptr<const MachinePicture> &before)
{
    auto overview = std::make_shared<Overview>();
    overview->look = std::move(look);
    overview->picture = std::move(picture);
    if (overview->look)
        addLinks(*overview);
    if (!overview->picture)
        return overview;
    overview->hasCaches = overview->picture->caches != nullptr;
    overview->isMeasured = overview->hasCaches;
    addEnvironments(*overview);
    overview->map = makeSizeMap(*overview->picture, MapParts::Both);
    if (before && before != overview->picture) {
        overview->before = before->taken;
        addChanges(*overview, *before);
    }
    if (overview->hasCaches)
        addCaches(*overview);
    return overview;
}

} // namespace truewheel::gui
