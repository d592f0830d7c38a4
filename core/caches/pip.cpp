#include "core/caches/places.h"
#include "core/caches/wheelfiles.h"

namespace truewheel {

namespace {

// Variables before the file that PIP_CONFIG_FILE names, before the user's, before the machine's settings.
std::vector<Cache> pipPlaces(const CacheWorld &world, std::vector<Error> &unreadable)
{
    CachePlaces places("pip", world, unreadable);
    const Locations &at = world.locations;
    places.addVariable("PIP_CACHE_DIR");
    places.addPipConf(pathFromBytes(world.environment.get("PIP_CONFIG_FILE").value_or(std::string())));
    if (at.os == Os::Windows) {
        places.addPipConf(below(xdgConfig(world), "pip/pip.ini"));
        places.addPipConf(below(at.home, "pip/pip.ini"));
    } else {
        places.addPipConf(below(xdgConfig(world), "pip/pip.conf"));
        if (at.os == Os::MacOs)
            places.addPipConf(below(platformConfig(world), "pip/pip.conf"));
        places.addPipConf(below(at.home, ".pip/pip.conf"));
        places.addPipConf("/etc/pip.conf");
    }
    places.add(platformCache(at, "pip"));
    return std::move(places.found);
}

Result<CacheContents> readPip(const Path &cache, const CacheWorld &world, JobContext &job)
{
    CacheContents contents;
    if (const Result<void> added = addWheelFiles(cache / "wheels", "pip", world, job, contents); !added)
        return tl::unexpected(added.error());
    const bool hasNewResponses = world.fs.isDirectory(cache / "http-v2");
    if (hasNewResponses && world.fs.isDirectory(cache / "http")) {
        contents.stale.push_back({"pip", StaleKind::SupersededBucket, cache / "http", {}, "http-v2", {}});
    }
    return contents;
}

} // namespace

extern const OwnerCommands pipOwner;
extern const CacheTool pipCacheTool;
const CacheTool pipCacheTool = {"pip", pipPlaces, readPip, &pipOwner};

} // namespace truewheel
