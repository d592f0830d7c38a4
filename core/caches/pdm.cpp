#include "core/caches/places.h"
#include "core/caches/wheelfiles.h"

namespace truewheel {

namespace {

std::vector<Cache> pdmPlaces(const CacheWorld &world, std::vector<Error> &unreadable)
{
    CachePlaces places("pdm", world, unreadable);
    places.addVariable("PDM_CACHE_DIR");
    places.addToml(below(platformConfig(world), "pdm/config.toml"), "cache_dir");
    places.add(platformCache(world.locations, "pdm"));
    return std::move(places.found);
}

Result<CacheContents> readPdm(const Path &cache, const CacheWorld &world, JobContext &job)
{
    CacheContents contents;
    for (const char *part : {"wheels", "packages"}) {
        if (const Result<void> added = addWheelFiles(cache / part, "pdm", world, job, contents); !added)
            return tl::unexpected(added.error());
    }
    return contents;
}

} // namespace

extern const CacheTool pdmCacheTool;
const CacheTool pdmCacheTool = {"pdm", pdmPlaces, readPdm};

} // namespace truewheel
