#include "core/environments/locators/locator.h"

#include "core/base/text.h"
#include "core/python/tomldocument.h"

#include <algorithm>

namespace truewheel {

namespace {

Path configFile(const LocatorWorld &world)
{
    if (const Path set = variablePath(world, "POETRY_CONFIG_DIR"); !set.empty())
        return set / "config.toml";
    const Path &home = world.locations.home;
    switch (world.locations.os) {
    case Os::Windows: return below(variablePath(world, "APPDATA"), "pypoetry/config.toml");
    case Os::MacOs: return below(home, "Library/Application Support/pypoetry/config.toml");
    case Os::Linux: break;
    }
    const Path config = variablePath(world, "XDG_CONFIG_HOME");
    return below(isRooted(config, world.locations.os) ? config : below(home, ".config"), "pypoetry/config.toml");
}

// `virtualenvs.path`, by variable, setting or custom.
std::vector<Path> directories(const LocatorWorld &world)
{
    const Path setCache = variablePath(world, "POETRY_CACHE_DIR");
    Path cache = setCache.empty() ? userCacheDirectory(world, "pypoetry") : setCache;
    Path path = variablePath(world, "POETRY_VIRTUALENVS_PATH");
    if (const Result<TomlValue> config = readToml(world.fs, configFile(world))) {
        if (const std::string set = config->find("cache-dir").string(); setCache.empty() && !set.empty())
            cache = pathFromBytes(set);
        if (path.empty())
            path = pathFromBytes(replaced(config->find("virtualenvs.path").string(), "{cache-dir}", pathBytes(cache)));
    }
    std::vector<Path> all = {below(cache, "virtualenvs")};
    if (!path.empty())
        all.push_back(path);
    return all;
}

std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    std::vector<EnvironmentPlace> all;
    for (const Path &directory : directories(world))
        all.push_back({directory, 1});
    return all;
}

// NAME-HASH-pyX.Y, HASH being of the project's address.
bool hasPoetryName(std::string_view name)
{
    const size_t python = name.rfind("-py");
    return python != std::string_view::npos && python > 9 && name[python - 9] == '-' && python + 3 < name.size()
        && name.find_first_not_of("0123456789.", python + 3) == std::string_view::npos;
}

Path projectOf(const std::string &name, const std::vector<Path> &candidates, Os os)
{
    const auto isNamed = [&](const Path &project) {
        const std::string address = os == Os::Windows ? toLower(replaced(pathBytes(project), "/", "\\")) : pathBytes(project);
        return name.find('-' + shortHash(address, 8) + "-py") != std::string::npos;
    };
    const auto found = std::find_if(candidates.begin(), candidates.end(), isNamed);
    return found == candidates.end() ? Path() : *found;
}

bool usesPoetry(const Path &project, const FileSystem &fs)
{
    if (fs.isRegular(project / "poetry.lock"))
        return true;
    const Result<TomlValue> pyproject = readToml(fs, project / "pyproject.toml");
    return pyproject && bool(pyproject->find("tool.poetry"));
}

std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    const Path &path = sighting.environment.path;
    const Path parent = path.parent_path();
    const std::string name = pathBytes(path.filename());
    if (name == ".venv") {
        // In a project poetry leaves no mark: it makes a virtualenv, whose prompt ends in the version.
        const bool isItsOwn = sighting.environment.kind == "virtualenv" && usesPoetry(parent, world.fs);
        return isItsOwn ? std::optional(Ownership{"poetry", parent}) : std::nullopt;
    }
    const std::vector<Path> own = directories(world);
    const bool isInPlace = std::find(own.begin(), own.end(), parent) != own.end();
    const Path project = hasPoetryName(name) ? projectOf(name, sighting.linkedProjects, world.locations.os) : Path();
    const bool isIts = !project.empty() || (isInPlace && hasPoetryName(name)) || (isInPlace && world.fs.isRegular(parent / "envs.toml"));
    return isIts ? std::optional(Ownership{"poetry", project}) : std::nullopt;
}

} // namespace

extern const Locator poetryLocator;
const Locator poetryLocator = {places, claim};

} // namespace truewheel
