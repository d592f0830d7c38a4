#include "core/caches/condapackages.h"
#include "core/caches/places.h"

namespace truewheel {

namespace {

std::vector<Cache> pixiPlaces(const CacheWorld &world, std::vector<Error> &unreadable)
{
    CachePlaces places("pixi", world, unreadable);
    const Locations &at = world.locations;
    places.addVariable("PIXI_CACHE_DIR");
    places.addVariable("RATTLER_CACHE_DIR");
    if (at.os != Os::Windows)
        places.add(below(at.cacheHome, "pixi"));
    places.add(below(at.cacheHome, "rattler/cache"));
    return std::move(places.found);
}

Result<CacheContents> readPixi(const Path &cache, const CacheWorld &world, JobContext &job)
{
    CacheContents contents;
    if (const Result<void> added = addCondaPackages(cache / "pkgs", "pixi", world, job, contents); !added)
        return tl::unexpected(added.error());
    return contents;
}

} // namespace

extern const CacheTool pixiCacheTool;
const CacheTool pixiCacheTool = {"pixi", pixiPlaces, readPixi};

} // namespace truewheel
