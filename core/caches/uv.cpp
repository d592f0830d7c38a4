#include "core/caches/places.h"
#include "core/caches/uvreader.h"

namespace truewheel {

namespace {

// A project's own setting stands in the nearest file above that has one; uv's own file goes before pyproject.toml.
void addProjectSetting(CachePlaces &places, const CacheWorld &world)
{
    const size_t before = places.found.size();
    for (Path directory = world.currentDirectory; directory.has_relative_path(); directory = directory.parent_path()) {
        places.addToml(directory / "uv.toml", "cache-dir");
        if (places.found.size() == before)
            places.addToml(directory / "pyproject.toml", "tool.uv.cache-dir");
        if (places.found.size() > before)
            return;
    }
}

std::vector<Cache> uvPlaces(const CacheWorld &world, std::vector<Error> &unreadable)
{
    CachePlaces places("uv", world, unreadable);
    const Locations &at = world.locations;
    places.addVariable("UV_CACHE_DIR");
    addProjectSetting(places, world);
    places.addToml(below(xdgConfig(world), "uv/uv.toml"), "cache-dir");
    if (at.os != Os::Windows)
        places.addToml("/etc/uv/uv.toml", "cache-dir");
    EnvironmentVariables unset = world.environment;
    unset.values.erase("UV_CACHE_DIR");
    places.add(locationsFor(at.os, unset).uvCache);
    if (at.os == Os::MacOs)
        places.add(below(at.home, "Library/Caches/uv")); // before uv 0.5
    for (const char *pixi : {"pixi", "rattler/cache"})   // pixi installs from PyPI with a cache of uv's form
        places.add(below(below(at.cacheHome, pixi), "uv-cache"));
    return std::move(places.found);
}

Result<CacheContents> readUv(const Path &cache, const CacheWorld &world, JobContext &job)
{
    return UvReader(cache, world, job).run();
}

} // namespace

extern const OwnerCommands uvOwner;
extern const CacheTool uvCacheTool;
const CacheTool uvCacheTool = {"uv", uvPlaces, readUv, &uvOwner};

} // namespace truewheel
