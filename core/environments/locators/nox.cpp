#include "core/environments/locators/locator.h"

namespace truewheel {

namespace {

// Below each project, where the walk finds them.
std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    const Path directory = variablePath(world, "NOXENVDIR");
    return directory.empty() ? std::vector<EnvironmentPlace>() : std::vector<EnvironmentPlace>{{directory, 1}};
}

std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    const Path directory = sighting.environment.path.parent_path();
    if (directory.filename() == ".nox")
        return Ownership{"nox", directory.parent_path()};
    if (!directory.empty() && directory == variablePath(world, "NOXENVDIR"))
        return Ownership{"nox", {}};
    return std::nullopt;
}

} // namespace

extern const Locator noxLocator;
const Locator noxLocator = {places, claim};

} // namespace truewheel
