#include "core/environments/locators/locator.h"

namespace truewheel {

namespace {

// Below each project, where the walk finds them.
std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    const Path directory = variablePath(world, "TOX_WORK_DIR");
    return directory.empty() ? std::vector<EnvironmentPlace>() : std::vector<EnvironmentPlace>{{directory, 1}};
}

// tox 4 leaves `.tox-info.json` in each environment; older ones are known by the directory alone.
std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    const Path &path = sighting.environment.path;
    const Path directory = path.parent_path();
    if (directory.filename() == ".tox")
        return Ownership{"tox", directory.parent_path()};
    if (world.fs.isRegular(path / ".tox-info.json"))
        return Ownership{"tox", {}};
    return std::nullopt;
}

} // namespace

extern const Locator toxLocator;
const Locator toxLocator = {places, claim};

} // namespace truewheel
