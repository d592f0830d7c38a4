#include "core/caches/places.h"
#include "core/caches/wheelfiles.h"
#include "core/python/wheelname.h"

namespace truewheel {

namespace {

constexpr std::string_view packageSuffix = ".whl.cache";

std::vector<Cache> pdmPlaces(const CacheWorld &world, std::vector<Error> &unreadable)
{
    CachePlaces places("pdm", world, unreadable);
    places.addVariable("PDM_CACHE_DIR");
    places.addToml(below(platformConfig(world), "pdm/config.toml"), "cache_dir");
    places.add(platformCache(world.locations, "pdm"));
    return std::move(places.found);
}

// With the setting install.cache, environments have links into `packages/NAME.whl.cache`.
void addPackages(const Path &directory, const CacheWorld &world, CacheContents &contents)
{
    const auto entries = world.fs.list(directory);
    if (!entries) {
        if (!isAbsence(entries.error()))
            contents.unreadable.push_back(entries.error());
        return;
    }
    for (const DirectoryEntry &entry : *entries) {
        CachedWheel wheel;
        const std::string_view name = entry.name;
        if (entry.type != FileType::Directory || !name.ends_with(packageSuffix))
            continue;
        if (!nameWheel(wheel, parseWheelName(name.substr(0, name.size() - packageSuffix.size()))))
            continue;
        wheel.tool = "pdm";
        wheel.path = directory / pathFromBytes(entry.name);
        wheel.content = wheel.path;
        if (const auto status = world.fs.linkStatus(wheel.path))
            wheel.fetched = status->modified;
        contents.wheels.push_back(std::move(wheel));
    }
}

// What it built is in `wheels`.
Result<CacheContents> readPdm(const Path &cache, const CacheWorld &world, JobContext &job)
{
    CacheContents contents;
    if (const Result<void> added = addWheelFiles(cache / "wheels", "pdm", world, job, contents); !added)
        return tl::unexpected(added.error());
    addPackages(cache / "packages", world, contents);
    return contents;
}

} // namespace

extern const OwnerCommands pdmOwner;
extern const CacheTool pdmCacheTool;
const CacheTool pdmCacheTool = {"pdm", pdmPlaces, readPdm, &pdmOwner};

} // namespace truewheel
