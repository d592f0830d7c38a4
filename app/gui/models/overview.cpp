#include "app/gui/models/overview.h"

#include "core/base/path.h"

#include <algorithm>

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
        overview.brokenEnvironments += isBroken(entry) && !entry.health.empty() ? 1 : 0;
        const auto size = i < overview.picture->sizes.size() ? overview.picture->sizes[i] : std::nullopt;
        overview.isMeasured &= size.has_value();
        overview.environmentsOnDisk += size ? size->sizes.disk : 0;
    }
}

} // namespace

std::shared_ptr<const Overview> makeOverview(std::shared_ptr<const Look> look, std::shared_ptr<const MachinePicture> picture)
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
    if (overview->hasCaches)
        addCaches(*overview);
    return overview;
}

} // namespace truewheel::gui
