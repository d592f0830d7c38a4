#include "core/caches/places.h"
#include "core/caches/wheelfiles.h"

namespace truewheel {

namespace {

std::vector<Cache> poetryPlaces(const CacheWorld &world, std::vector<Error> &unreadable)
{
    CachePlaces places("poetry", world, unreadable);
    places.addVariable("POETRY_CACHE_DIR");
    places.addToml(below(platformConfig(world), "pypoetry/config.toml"), "cache-dir");
    places.add(platformCache(world.locations, "pypoetry"));
    return std::move(places.found);
}

// Poetry keeps its environments below its cache too: they are no part of it.
Result<CacheContents> readPoetry(const Path &cache, const CacheWorld &world, JobContext &job)
{
    CacheContents contents;
    if (const Result<void> added = addWheelFiles(cache / "artifacts", "poetry", world, job, contents); !added)
        return tl::unexpected(added.error());
    return contents;
}

} // namespace

extern const OwnerCommands poetryOwner;
extern const CacheTool poetryCacheTool;
const CacheTool poetryCacheTool = {"poetry", poetryPlaces, readPoetry, &poetryOwner};

} // namespace truewheel
