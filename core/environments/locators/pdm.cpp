#include "core/environments/locators/locator.h"

#include "core/base/text.h"
#include "core/python/tomldocument.h"

#include <QCryptographicHash>
#include <algorithm>

namespace truewheel {

namespace {

Path configFile(const LocatorWorld &world)
{
    if (const Path set = variablePath(world, "PDM_CONFIG_FILE"); !set.empty())
        return set;
    const Path &home = world.locations.home;
    switch (world.locations.os) {
    case Os::Windows: return userDataDirectory(world, "pdm/pdm/config.toml");
    case Os::MacOs: return below(home, "Library/Application Support/pdm/config.toml");
    case Os::Linux: break;
    }
    const Path config = variablePath(world, "XDG_CONFIG_HOME");
    return below(isRooted(config, world.locations.os) ? config : below(home, ".config"), "pdm/config.toml");
}

std::vector<Path> directories(const LocatorWorld &world)
{
    std::vector<Path> all = {userDataDirectory(world, "pdm/venvs")};
    if (world.locations.os == Os::Windows)
        all.push_back(userDataDirectory(world, "pdm/pdm/venvs"));
    if (const Path set = variablePath(world, "PDM_VENV_LOCATION"); !set.empty())
        all.push_back(set);
    if (const Result<TomlValue> config = readToml(world.fs, configFile(world))) {
        if (const std::string set = config->find("venv.location").string(); !set.empty())
            all.push_back(pathFromBytes(set));
    }
    return all;
}

std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    std::vector<EnvironmentPlace> all;
    for (const Path &directory : directories(world))
        all.push_back({directory, 1});
    return all;
}

// NAME-HASH-SUFFIX, HASH being of the project's address.
bool hasNameOf(const std::string &name, const Path &project)
{
    const std::string address = pathBytes(project);
    const QByteArray md5 = QCryptographicHash::hash(QByteArray::fromStdString(address), QCryptographicHash::Md5);
    return name.find('-' + md5.toBase64(QByteArray::Base64UrlEncoding).first(8).toStdString() + '-') != std::string::npos;
}

// pdm notes the interpreter that a project uses.
bool isNamedBy(const Path &project, const Environment &environment, const FileSystem &fs)
{
    const std::string noted = firstLine(project / ".pdm-python", fs);
    return !noted.empty() && isAtOrBelow(cleanAbsolute(pathFromBytes(noted), project), environment.path);
}

std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    const Environment &environment = sighting.environment;
    const Path parent = environment.path.parent_path();
    if (isNamedBy(parent, environment, world.fs))
        return Ownership{"pdm", parent};
    if (environment.path.filename() == ".venv" && environment.kind != "uv" && world.fs.isRegular(parent / "pdm.lock"))
        return Ownership{"pdm", parent};
    const std::string name = pathBytes(environment.path.filename());
    for (const Path &project : sighting.linkedProjects) {
        if (hasNameOf(name, project) || isNamedBy(project, environment, world.fs))
            return Ownership{"pdm", project};
    }
    const std::vector<Path> own = directories(world);
    const bool isInPlace = std::find(own.begin(), own.end(), parent) != own.end();
    return isInPlace ? std::optional(Ownership{"pdm", {}}) : std::nullopt;
}

} // namespace

extern const Locator pdmLocator;
const Locator pdmLocator = {places, claim};

} // namespace truewheel
