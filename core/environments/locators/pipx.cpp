#include "core/environments/locators/locator.h"

namespace truewheel {

namespace {

// Each home of pipx: the one that is set, else those that its versions have used; and that of the whole machine.
std::vector<Path> homes(const LocatorWorld &world)
{
    const Path &home = world.locations.home;
    std::vector<Path> all;
    if (const Path set = variablePath(world, "PIPX_HOME"); !set.empty()) {
        all.push_back(set);
    } else if (world.locations.os == Os::Windows) {
        all = {below(home, "pipx"), userDataDirectory(world, "pipx/pipx"), userDataDirectory(world, "pipx"), below(home, ".local/pipx")};
    } else {
        all = {userDataDirectory(world, "pipx"), below(home, ".local/pipx")};
        if (world.locations.os == Os::MacOs)
            all.push_back(below(home, ".local/share/pipx"));
    }
    const Path machine = variablePath(world, "PIPX_GLOBAL_HOME");
    if (!machine.empty() || world.locations.os != Os::Windows)
        all.push_back(machine.empty() ? Path("/opt/pipx") : machine);
    return all;
}

std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    std::vector<EnvironmentPlace> all;
    for (const Path &home : homes(world)) {
        all.push_back({below(home, "venvs"), 1});
        all.push_back({below(home, "shared"), 0}); // pip, for all of them
    }
    if (const Path shared = variablePath(world, "PIPX_SHARED_LIBS"); !shared.empty())
        all.push_back({shared, 0});
    return all;
}

std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    const Path &path = sighting.environment.path;
    if (world.fs.isRegular(path / "pipx_metadata.json"))
        return Ownership{"pipx", {}};
    for (const Path &home : homes(world)) {
        if (!home.empty() && (path == home / "shared" || path.parent_path() == home / "venvs"))
            return Ownership{"pipx", {}};
    }
    return std::nullopt;
}

} // namespace

extern const Locator pipxLocator;
const Locator pipxLocator = {places, claim};

} // namespace truewheel
