#include "core/environments/locators/locator.h"

namespace truewheel {

namespace {

std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    return {{below(xdgDataHome(world), "virtualenvs"), 1}};
}

std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    if (sighting.environment.kind != "virtualenv")
        return std::nullopt;
    const Path parent = sighting.environment.path.parent_path();
    return Ownership{"virtualenv", isProject(parent, world.fs) ? parent : Path()};
}

} // namespace

extern const Locator virtualenvLocator;
const Locator virtualenvLocator = {places, claim};

} // namespace truewheel
