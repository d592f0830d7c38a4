#include "core/environments/locators/locator.h"

namespace truewheel {

namespace {

// Directories that people give to environments of any program.
std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    const Path &home = world.locations.home;
    std::vector<EnvironmentPlace> all;
    for (const char *name : {"envs", "Envs", ".envs", "venvs", ".venvs", ".virtualenvs", "virtualenvs"})
        all.push_back({below(home, name), 1});
    all.push_back({below(home, ".direnv"), 2});
    if (const Path active = variablePath(world, "VIRTUAL_ENV"); !active.empty())
        all.push_back({active, 0});
    return all;
}

std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    if (sighting.environment.kind != "venv")
        return std::nullopt;
    const Path parent = sighting.environment.path.parent_path();
    return Ownership{"venv", isProject(parent, world.fs) ? parent : Path()};
}

} // namespace

extern const Locator venvLocator;
const Locator venvLocator = {places, claim};

} // namespace truewheel
