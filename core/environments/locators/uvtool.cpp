#include "core/environments/locators/locator.h"

namespace truewheel {

namespace {

std::vector<Path> toolDirectories(const LocatorWorld &world)
{
    if (const Path set = variablePath(world, "UV_TOOL_DIR"); !set.empty())
        return {set};
    if (world.locations.os == Os::Windows)
        return {below(variablePath(world, "APPDATA"), "uv/data/tools"), below(variablePath(world, "APPDATA"), "uv/tools")};
    return {below(xdgDataHome(world), "uv/tools")};
}

std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    std::vector<EnvironmentPlace> all;
    for (const Path &directory : toolDirectories(world))
        all.push_back({directory, 1});
    return all;
}

// uv writes the receipt last.
std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    const Path &path = sighting.environment.path;
    if (world.fs.isRegular(path / "uv-receipt.toml"))
        return Ownership{"uv-tool", {}};
    for (const Path &directory : toolDirectories(world)) {
        if (!directory.empty() && path.parent_path() == directory)
            return Ownership{"uv-tool", {}};
    }
    return std::nullopt;
}

} // namespace

extern const Locator uvToolLocator;
const Locator uvToolLocator = {places, claim};

} // namespace truewheel
