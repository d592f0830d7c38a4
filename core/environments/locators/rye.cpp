#include "core/environments/locators/locator.h"

namespace truewheel {

namespace {

std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    const Path set = variablePath(world, "RYE_HOME");
    const Path home = set.empty() ? below(world.locations.home, ".rye") : set;
    return {{below(home, "tools"), 1}, {below(home, "self/venv"), 0}};
}

// rye marks what it makes.
std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    const Path &path = sighting.environment.path;
    if (world.fs.isRegular(path / "rye-venv.json"))
        return Ownership{"rye", isProject(path.parent_path(), world.fs) ? path.parent_path() : Path()};
    const std::vector<EnvironmentPlace> own = places(world);
    const bool isTool = path.parent_path() == own[0].path || path == own[1].path;
    return isTool && !own[0].path.empty() ? std::optional(Ownership{"rye", {}}) : std::nullopt;
}

} // namespace

extern const Locator ryeLocator;
const Locator ryeLocator = {places, claim};

} // namespace truewheel
