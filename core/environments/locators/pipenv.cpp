#include "core/environments/locators/locator.h"

namespace truewheel {

namespace {

std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    if (const Path set = variablePath(world, "WORKON_HOME"); !set.empty())
        return {{set, 1}};
    if (world.locations.os == Os::Windows)
        return {{below(world.locations.home, ".virtualenvs"), 1}};
    return {{below(xdgDataHome(world), "virtualenvs"), 1}, {below(world.locations.home, ".virtualenvs"), 1}};
}

// pipenv names an environment NAME-HASH (with PIPENV_PYTHON: NAME-HASH-PYTHON), HASH being of the address of the Pipfile.
bool hasNameOf(const std::string &name, const Path &pipfile)
{
    const std::string hash = '-' + shortHash(pathBytes(pipfile), 8);
    const size_t at = name.find(hash);
    return at != std::string::npos && (at + hash.size() == name.size() || name[at + hash.size()] == '-');
}

std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    const Path &path = sighting.environment.path;
    const Path project = pathFromBytes(firstLine(path / ".project", world.fs));
    if (project.empty())
        return std::nullopt;
    const Path named = variablePath(world, "PIPENV_PIPFILE");
    const Path pipfile = named.empty() || named.parent_path() != project ? project / "Pipfile" : named;
    if (hasNameOf(pathBytes(path.filename()), pipfile))
        return Ownership{"pipenv", project};
    const bool isInProject = path.parent_path() == project;
    const bool hasHooks = world.fs.exists(path / "bin" / "postactivate");
    return world.fs.isRegular(pipfile) && (isInProject || !hasHooks) ? std::optional(Ownership{"pipenv", project}) : std::nullopt;
}

} // namespace

extern const Locator pipenvLocator;
const Locator pipenvLocator = {places, claim};

} // namespace truewheel
