#include "core/session/refresh.h"

#include <algorithm>

namespace truewheel {

namespace {

const InventoryEntry *entryOf(const MachinePicture *machine, const Path &environment)
{
    if (!machine)
        return nullptr;
    const auto found = std::find_if(machine->environments.begin(), machine->environments.end(),
                                    [&](const auto &entry) { return entry->environment.path == environment; });
    return found == machine->environments.end() ? nullptr : found->get();
}

bool isBuilding(const Path &environment, const RefreshRequest &request)
{
    const auto isMeant = [&](const CheckedLink &link) {
        return link.link.environment == environment && request.building.contains(link.link.project);
    };
    const InventoryEntry *entry = entryOf(request.machine.get(), environment);
    return request.building.contains(environment)
        || (request.look && std::any_of(request.look->snapshot.editables.begin(), request.look->snapshot.editables.end(), isMeant))
        || (entry && std::any_of(entry->editables.begin(), entry->editables.end(), isMeant));
}

bool isInLook(const Path &environment, const RefreshRequest &request)
{
    if (!request.look)
        return false;
    const std::vector<Environment> &known = request.look->snapshot.environments;
    return std::any_of(known.begin(), known.end(), [&](const Environment &e) { return e.path == environment; });
}

bool isAsked(const Path &environment, const RefreshRequest &request)
{
    return std::any_of(request.asked.begin(), request.asked.end(), [&](const Path &path) { return isAtOrBelow(environment, path); });
}

/// A whole look sees every environment, also those that nothing was said of.
bool isAnyBusy(const RefreshRequest &request, const SessionServices &services)
{
    std::set<Path> environments;
    for (size_t i = 0; request.look && i < request.look->snapshot.environments.size(); ++i)
        environments.insert(request.look->snapshot.environments[i].path);
    return !request.building.empty() || !services.busyEnvironments(environments).empty();
}

bool isSame(const Snapshot &a, const Snapshot &b)
{
    return a.editables == b.editables && a.environments == b.environments && a.unreadable == b.unreadable;
}

/// Takes in one environment; false when what is known is not enough.
bool lookAgain(const Path &environment, Snapshot &snapshot, const SessionServices &services)
{
    std::optional<Snapshot> now = services.lookAgain(environment, snapshot);
    if (!now)
        return false;
    snapshot = std::move(*now);
    return true;
}

void scanAgain(const Path &environment, const RefreshRequest &request, const SessionServices &services, Refresh &result)
{
    const InventoryEntry *known = entryOf(request.machine.get(), environment);
    Result<InventoryEntry> found = services.scanAgain(environment);
    if (found) {
        result.hasOtherLinks = result.hasOtherLinks || !known || known->editables != found->editables;
        result.entries[environment] = std::make_shared<const InventoryEntry>(std::move(*found));
    } else if (known && isAbsence(found.error())) {
        result.hasOtherLinks = true;
        result.entries[environment] = nullptr;
    } else if (known) { // "could not look" is not "nothing there"
        auto entry = std::make_shared<InventoryEntry>(*known);
        entry->unreadable.push_back(found.error());
        result.entries[environment] = std::move(entry);
    }
}

} // namespace

Refresh refresh(const RefreshRequest &request, const SessionServices &services, JobContext &job)
{
    Refresh result;
    result.needsWholeLook = request.wantsWholeLook;
    std::set<Path> free;
    result.held = services.busyEnvironments(request.environments);
    for (const Path &environment : request.environments) {
        if (isBuilding(environment, request))
            result.held.insert(environment);
        if (!result.held.contains(environment))
            free.insert(environment);
    }
    Snapshot snapshot = request.look ? request.look->snapshot : Snapshot{};
    for (const Path &environment : free) {
        if (job.isCancelled())
            return {};
        if (isInLook(environment, request))
            result.needsWholeLook = !lookAgain(environment, snapshot, services) || result.needsWholeLook;
        if (request.machine)
            scanAgain(environment, request, services, result);
        if (!isInLook(environment, request) && isAsked(environment, request))
            result.needsWholeLook = result.needsWholeLook || services.scanAgain(environment).has_value();
    }
    const std::set<Path> busyNow = services.busyEnvironments(free);
    if (!busyNow.empty())
        return {nullptr, false, request.wantsWholeLook, {}, false, request.environments};
    if (result.needsWholeLook && isAnyBusy(request, services)) {
        result.needsWholeLook = false;
        result.isWholeHeld = true;
        return result;
    }
    if (!request.look || result.needsWholeLook || isSame(snapshot, request.look->snapshot))
        return result;
    result.hasOtherLinks = result.hasOtherLinks || snapshot.editables != request.look->snapshot.editables;
    result.look = std::make_shared<const Look>(makeLook(std::move(snapshot), request.look.get(), services, job));
    return result;
}

} // namespace truewheel
