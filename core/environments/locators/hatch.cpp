#include "core/environments/locators/locator.h"

#include "core/python/tomldocument.h"

#include <algorithm>

namespace truewheel {

namespace {

Path configFile(const LocatorWorld &world)
{
    if (const Path set = variablePath(world, "HATCH_CONFIG"); !set.empty())
        return set;
    const Path &home = world.locations.home;
    switch (world.locations.os) {
    case Os::Windows: return userDataDirectory(world, "hatch/config.toml");
    case Os::MacOs: return below(home, "Library/Application Support/hatch/config.toml");
    case Os::Linux: break;
    }
    const Path config = variablePath(world, "XDG_CONFIG_HOME");
    return below(isRooted(config, world.locations.os) ? config : below(home, ".config"), "hatch/config.toml");
}

Path dataDirectory(const LocatorWorld &world)
{
    const Path set = variablePath(world, "HATCH_DATA_DIR");
    return set.empty() ? userDataDirectory(world, "hatch") : set;
}

// `[dirs.env] virtual`: a directory for all, or one relative to each project.
Path setDirectory(const LocatorWorld &world)
{
    if (const Path set = variablePath(world, "HATCH_ENV_TYPE_VIRTUAL_PATH"); !set.empty())
        return set;
    const Result<TomlValue> config = readToml(world.fs, configFile(world));
    return config ? pathFromBytes(config->find("dirs.env.virtual").string()) : Path();
}

// PROJECT/ID/ENV, ID being a hash of the project's address; hatch's own are below `.internal`.
std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    const Path data = dataDirectory(world);
    std::vector<EnvironmentPlace> all = {{below(data, "env/virtual"), 4}, {below(data, "env/.internal"), 4}};
    if (const Path set = setDirectory(world); isRooted(set, world.locations.os))
        all.push_back({set, 4});
    return all;
}

std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    const Path &path = sighting.environment.path;
    const Path parent = path.parent_path();
    // The flat layout: below the project itself.
    if (parent.filename() == ".hatch" && isProject(parent.parent_path(), world.fs))
        return Ownership{"hatch", parent.parent_path()};
    const Path set = setDirectory(world);
    if (!set.empty() && !isRooted(set, world.locations.os) && parent.filename() == set.filename()
        && isProject(parent.parent_path(), world.fs))
        return Ownership{"hatch", parent.parent_path()};
    const Path data = dataDirectory(world);
    const bool isInPlace = (!data.empty() && isAtOrBelow(path, data / "env"))
        || (isRooted(set, world.locations.os) && isAtOrBelow(path, set));
    if (!isInPlace)
        return std::nullopt;
    for (const Path &project : sighting.linkedProjects) {
        const std::string id = shortHash(pathBytes(project), 8);
        if (std::find(path.begin(), path.end(), Path(id)) != path.end())
            return Ownership{"hatch", project};
    }
    return Ownership{"hatch", {}};
}

} // namespace

extern const Locator hatchLocator;
const Locator hatchLocator = {places, claim};

} // namespace truewheel
