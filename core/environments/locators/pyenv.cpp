#include "core/environments/locators/locator.h"

namespace truewheel {

namespace {

Path versionsOf(const LocatorWorld &world)
{
    const Path root = variablePath(world, "PYENV_ROOT");
    if (world.locations.os == Os::Windows)
        return root.empty() ? below(world.locations.home, ".pyenv/pyenv-win/versions") : root / "versions";
    return root.empty() ? below(world.locations.home, ".pyenv/versions") : root / "versions";
}

// pyenv-virtualenv makes versions/VERSION/envs/NAME, and a link versions/NAME to it; its older releases made versions/NAME.
std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    return {{versionsOf(world), 3}};
}

std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    const Path versions = versionsOf(world);
    if (versions.empty() || !isAtOrBelow(sighting.environment.path, versions))
        return std::nullopt;
    return Ownership{"pyenv", {}};
}

} // namespace

extern const Locator pyenvLocator;
const Locator pyenvLocator = {places, claim};

} // namespace truewheel
