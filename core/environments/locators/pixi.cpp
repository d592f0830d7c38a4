#include "core/environments/locators/locator.h"

#include "core/python/json.h"

#include <QJsonObject>

namespace truewheel {

namespace {

constexpr uint64_t markCap = 64 * 1024; // bytes

Path pixiHome(const LocatorWorld &world)
{
    const Path set = variablePath(world, "PIXI_HOME");
    return set.empty() ? below(world.locations.home, ".pixi") : set;
}

// Of `pixi global`, and those that `detached-environments` keeps apart: PROJECT-HASH/envs/NAME.
std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    const Path set = variablePath(world, "PIXI_CACHE_DIR");
    const Path rattler = variablePath(world, "RATTLER_CACHE_DIR");
    const Path cache = !set.empty() ? set : !rattler.empty() ? rattler : below(world.locations.cacheHome, "rattler/cache");
    return {{below(pixiHome(world), "envs"), 1}, {below(cache, "envs"), 3}, {below(world.locations.cacheHome, "pixi/envs"), 3}};
}

std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    const Path &path = sighting.environment.path;
    const Path mark = path / "conda-meta" / "pixi";
    if (const Result<std::string> text = world.fs.read(mark, markCap)) {
        const Result<QJsonDocument> json = parseJson(*text, markCap, pathBytes(mark));
        const Path manifest = json ? pathFromBytes(json->object().value(QLatin1String("manifest_path")).toString().toStdString()) : Path();
        return Ownership{"pixi", manifest.parent_path()};
    }
    const Path envs = path.parent_path();
    if (sighting.environment.kind != "conda" || envs.filename() != "envs" || envs.parent_path().filename() != ".pixi")
        return std::nullopt;
    const bool isGlobal = envs == pixiHome(world) / "envs";
    return Ownership{"pixi", isGlobal ? Path() : envs.parent_path().parent_path()};
}

} // namespace

extern const Locator pixiLocator;
const Locator pixiLocator = {places, claim};

} // namespace truewheel
