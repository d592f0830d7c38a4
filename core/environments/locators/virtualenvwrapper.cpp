#include "core/environments/locators/locator.h"

namespace truewheel {

namespace {

std::vector<Path> directories(const LocatorWorld &world)
{
    if (const Path set = variablePath(world, "WORKON_HOME"); !set.empty())
        return {set};
    const Path &home = world.locations.home;
    if (world.locations.os == Os::Windows)
        return {below(home, "Envs"), below(home, ".virtualenvs"), below(home, "virtualenvs")};
    return {below(home, ".virtualenvs")};
}

std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    std::vector<EnvironmentPlace> all;
    for (const Path &directory : directories(world))
        all.push_back({directory, 1});
    return all;
}

// `mkvirtualenv` puts its hooks into each environment; on Windows there are none, and the directory `Envs` is its own.
std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    const Path &path = sighting.environment.path;
    bool isIts = world.fs.isRegular(path / "bin" / "postactivate") && world.fs.isRegular(path / "bin" / "get_env_details");
    if (world.locations.os == Os::Windows) {
        const Path set = variablePath(world, "WORKON_HOME");
        isIts = path.parent_path() == (set.empty() ? below(world.locations.home, "Envs") : set) && !path.parent_path().empty();
    }
    if (!isIts)
        return std::nullopt;
    return Ownership{"virtualenvwrapper", pathFromBytes(firstLine(path / ".project", world.fs))};
}

} // namespace

extern const Locator virtualenvwrapperLocator;
const Locator virtualenvwrapperLocator = {places, claim};

} // namespace truewheel
