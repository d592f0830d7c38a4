#include "core/environments/locators/locator.h"

#include "core/base/text.h"
#include "core/python/msgpack.h"

#include <set>

namespace truewheel {

namespace {

constexpr uint64_t interpreterCap = 256 * 1024; // bytes
constexpr size_t mostInterpreters = 4096;

// NAME-vN, whatever N.
bool isBucket(std::string_view name, std::string_view bucket)
{
    return name.starts_with(bucket) && name.substr(bucket.size()).starts_with("-v");
}

// The directories of executables that a value names: PREFIX/bin/python, PREFIX/Scripts/python.exe. uv writes a list whose places have
// changed from version to version.
void collectPrefixes(const MsgpackValue &value, std::set<std::string> &prefixes)
{
    for (const MsgpackValue &item : value.items)
        collectPrefixes(item, prefixes);
    if (value.type != MsgpackValue::Type::Text || value.text.find('\0') != std::string::npos)
        return;
    const Path path = pathFromBytes(replaced(value.text, "\\", "/"));
    const std::string directory = toLower(pathBytes(path.parent_path().filename()));
    if ((directory == "bin" || directory == "scripts") && pathBytes(path.filename()).starts_with("python"))
        prefixes.insert(pathBytes(path.parent_path().parent_path()));
}

// uv remembers every interpreter that it ever asked, and so environments that lie nowhere in particular.
void addRemembered(const Path &bucket, const FileSystem &fs, std::vector<EnvironmentPlace> &places)
{
    const Result<std::vector<DirectoryEntry>> folders = fs.list(bucket);
    std::set<std::string> prefixes;
    size_t read = 0;
    for (const DirectoryEntry &folder : folders ? *folders : std::vector<DirectoryEntry>()) {
        const Path directory = bucket / pathFromBytes(folder.name);
        const Result<std::vector<DirectoryEntry>> files = fs.list(directory);
        for (const DirectoryEntry &file : files ? *files : std::vector<DirectoryEntry>()) {
            if (!file.name.ends_with(".msgpack") || ++read > mostInterpreters)
                continue;
            const Result<std::string> bytes = fs.read(directory / pathFromBytes(file.name), interpreterCap);
            if (const auto value = bytes ? parseMsgpack(*bytes, file.name) : failure(ErrorCode::NotFound, {}))
                collectPrefixes(*value, prefixes);
        }
    }
    for (const std::string &prefix : prefixes)
        places.push_back({pathFromBytes(prefix), 0});
}

// uv takes a relative address from its working directory, which is not known.
std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    std::vector<EnvironmentPlace> all;
    if (const Path set = world.locations.uvProjectEnvironment; isRooted(set, world.locations.os))
        all.push_back({set, 0});
    const Path &cache = world.locations.uvCache;
    const Result<std::vector<DirectoryEntry>> buckets = cache.empty() ? failure(ErrorCode::NotFound, {}) : world.fs.list(cache);
    for (const DirectoryEntry &bucket : buckets ? *buckets : std::vector<DirectoryEntry>()) {
        const Path path = cache / pathFromBytes(bucket.name);
        if (isBucket(bucket.name, "environments"))
            all.push_back({path, 2});
        else if (isBucket(bucket.name, "interpreter"))
            addRemembered(path, world.fs, all);
    }
    return all;
}

std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    if (sighting.environment.kind != "uv")
        return std::nullopt;
    const Path parent = sighting.environment.path.parent_path();
    return Ownership{"uv", isProject(parent, world.fs) ? parent : Path()};
}

} // namespace

extern const Locator uvLocator;
const Locator uvLocator = {places, claim};

} // namespace truewheel
