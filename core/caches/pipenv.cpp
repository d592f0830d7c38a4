#include "core/caches/places.h"
#include "core/caches/wheelfiles.h"

namespace truewheel {

namespace {

std::vector<Cache> pipenvPlaces(const CacheWorld &world, std::vector<Error> &unreadable)
{
    CachePlaces places("pipenv", world, unreadable);
    places.addVariable("PIPENV_CACHE_DIR");
    const bool isWindows = world.locations.os == Os::Windows; // platformdirs with an author puts it a level deeper
    places.add(platformCache(world.locations, isWindows ? "pipenv/pipenv" : "pipenv"));
    return std::move(places.found);
}

// pipenv gives its own cache to the pip that it runs.
Result<CacheContents> readPipenv(const Path &cache, const CacheWorld &world, JobContext &job)
{
    CacheContents contents;
    if (const Result<void> added = addWheelFiles(cache / "wheels", "pipenv", world, job, contents); !added)
        return tl::unexpected(added.error());
    return contents;
}

} // namespace

extern const CacheTool pipenvCacheTool;
const CacheTool pipenvCacheTool = {"pipenv", pipenvPlaces, readPipenv};

} // namespace truewheel
