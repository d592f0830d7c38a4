#include "core/repair/ownertools.h"

#include "core/caches/uvbucket.h"
#include "core/caches/uvowner.h"
#include "core/platform/user.h"

namespace truewheel {

namespace {

// Directories in caches of uv's that are named as its buckets are: a newer uv may have such.
std::set<std::string> bucketNamesIn(const CacheScan &scan, const FileSystem &fs)
{
    std::set<std::string> names;
    for (const ScannedCache &scanned : scan.caches) {
        const auto buckets = scanned.cache.tool == "uv" ? uvBuckets(fs, scanned.cache.path) : std::vector<UvBucket>();
        for (const UvBucket &bucket : buckets ? *buckets : std::vector<UvBucket>())
            names.insert(bucket.name);
    }
    return names;
}

} // namespace

std::optional<Tool> findProgram(const std::string &name, const FileSystem &fs, const Locations &locations,
                                const EnvironmentVariables &environment, const ForbiddenPlaces &forbidden)
{
    for (const Path &place : uvPlaces(locations, environment)) {
        const Path program = place / (locations.os == Os::Windows ? name + ".exe" : name);
        if (reasonNotToRunScript(fs, locations.os, program, forbidden, effectiveUser()))
            continue;
        const Path file = fs.realPath(program).value_or(program);
        return Tool{program, versionInPrefix(fs, file.parent_path().parent_path(), name)};
    }
    return std::nullopt;
}

OwnerTools findOwnerTools(const CacheScan &scan, const FileSystem &fs, const Locations &locations, const EnvironmentVariables &environment,
                          const ForbiddenPlaces &forbidden, const Path &uvSetting)
{
    OwnerTools found;
    for (const ScannedCache &scanned : scan.caches) {
        const std::string &name = scanned.cache.tool;
        const CacheTool *tool = findCacheTool(name);
        if (!tool || !tool->owner || found.tools.contains(name))
            continue;
        const std::optional<Tool> program = name == "uv" ? findUv(fs, locations, environment, forbidden, uvSetting)
                                                         : findProgram(name, fs, locations, environment, forbidden);
        if (!program)
            continue;
        found.tools[name] = *program;
        found.options.programs[name] = name == "uv" ? readUvProgram(fs, program->path, program->version, bucketNamesIn(scan, fs))
                                                    : OwnerProgram{program->version, {}, false};
    }
    if (!found.tools.contains("uv"))
        found.whyNoUv = whyNoUv(fs, locations, environment, forbidden, uvSetting);
    return found;
}

} // namespace truewheel
