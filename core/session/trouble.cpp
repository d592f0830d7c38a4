#include "core/session/trouble.h"

#include <algorithm>

namespace truewheel {

namespace {

void addCache(const ScannedCache &cache, Trouble &trouble)
{
    uint64_t bytes = 0;
    bool isMeasured = true;
    for (const StaleEntry &entry : cache.stale) {
        isMeasured = isMeasured && entry.size;
        bytes += entry.size ? entry.size->disk : 0;
        if (entry.kind != StaleKind::OutputsAbsent)
            continue;
        const auto wheel = std::find_if(cache.wheels.begin(), cache.wheels.end(), [&entry](const CachedWheel &one) {
            return one.origin == WheelOrigin::Editable && (isAtOrBelow(one.path, entry.path) || isAtOrBelow(entry.path, one.path));
        });
        if (wheel != cache.wheels.end())
            trouble.traps[entry.path] = {wheel->name, pathFromBytes(wheel->source)};
    }
    if (isMeasured && cache.size)
        trouble.stale[cache.cache.path] = bytes;
}

} // namespace

std::string linkKey(const CheckedLink &link)
{
    return pathBytes(link.link.environment) + '\0' + link.link.name;
}

std::vector<CheckedLink> Trouble::broken() const
{
    std::vector<CheckedLink> found;
    for (const auto &[key, link] : links) {
        if (severityOf(link.checked.verdict) == Severity::Broken && !link.isAccepted)
            found.push_back(link.checked);
    }
    return found;
}

int Trouble::count(Severity severity) const
{
    return int(std::count_if(links.begin(), links.end(), [severity](const auto &one) {
        return severityOf(one.second.checked.verdict) == severity && !one.second.isAccepted;
    }));
}

Trouble troubleOf(const Look *look, const MachinePicture *machine)
{
    Trouble trouble;
    if (machine) {
        for (const auto &entry : machine->environments) {
            for (const CheckedLink &link : entry->editables)
                trouble.links[linkKey(link)] = {link, false};
        }
        trouble.hasCaches = machine->caches != nullptr;
        trouble.overBudget = machine->overBudget;
        for (size_t i = 0; trouble.hasCaches && i < machine->caches->caches.size(); ++i)
            addCache(machine->caches->caches[i], trouble);
    }
    for (size_t i = 0; look && i < look->snapshot.editables.size(); ++i)
        trouble.links[linkKey(look->snapshot.editables[i])] = {look->snapshot.editables[i], look->isAccepted(i)};
    return trouble;
}

} // namespace truewheel
