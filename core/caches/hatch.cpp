#include "core/caches/places.h"

namespace truewheel {

namespace {

std::vector<Cache> hatchPlaces(const CacheWorld &world, std::vector<Error> &unreadable)
{
    CachePlaces places("hatch", world, unreadable);
    places.addVariable("HATCH_CACHE_DIR");
    places.addToml(below(platformConfig(world), "hatch/config.toml"), "dirs.cache");
    places.add(platformCache(world.locations, "hatch"));
    return std::move(places.found);
}

// hatch installs with pip or uv: its own cache holds no distributions.
Result<CacheContents> readHatch(const Path &, const CacheWorld &, JobContext &)
{
    return CacheContents();
}

} // namespace

extern const CacheTool hatchCacheTool;
const CacheTool hatchCacheTool = {"hatch", hatchPlaces, readHatch};

} // namespace truewheel
