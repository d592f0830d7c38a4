#include "core/environments/locators/locator.h"

#include "core/base/text.h"

#include <QCryptographicHash>
#include <algorithm>

namespace truewheel {

extern const Locator pixiLocator, condaLocator, pipxLocator, uvToolLocator, toxLocator, noxLocator, pipenvLocator, virtualenvwrapperLocator,
    hatchLocator, poetryLocator, pdmLocator, ryeLocator, pyenvLocator, uvLocator, virtualenvLocator, venvLocator;

const std::vector<const Locator *> &allLocators()
{
    static const std::vector<const Locator *> locators = {
        &pixiLocator,              // a conda prefix with a mark of its own
        &condaLocator,             //
        &pipxLocator,              //
        &uvToolLocator,            //
        &toxLocator,               //
        &noxLocator,               //
        &pipenvLocator,            // shares its directory and its `.project` with virtualenvwrapper
        &virtualenvwrapperLocator, //
        &hatchLocator,             //
        &poetryLocator,            //
        &pdmLocator,               //
        &ryeLocator,               //
        &pyenvLocator,             //
        &uvLocator,                //
        &virtualenvLocator,        //
        &venvLocator,              //
    };
    return locators;
}

std::vector<EnvironmentPlace> allEnvironmentPlaces(const LocatorWorld &world)
{
    std::vector<EnvironmentPlace> all;
    for (const Locator *locator : allLocators()) {
        for (EnvironmentPlace &place : locator->places(world)) {
            if (!isRooted(place.path, world.locations.os))
                continue;
            place.path = cleanAbsolute(place.path, place.path.root_path());
            const auto same = std::find_if(all.begin(), all.end(), [&](const EnvironmentPlace &other) { return other.path == place.path; });
            if (same == all.end())
                all.push_back(std::move(place));
            else
                same->depth = std::max(same->depth, place.depth);
        }
    }
    return all;
}

Ownership ownerOf(const Sighting &sighting, const LocatorWorld &world)
{
    for (const Locator *locator : allLocators()) {
        if (std::optional<Ownership> owner = locator->claim(sighting, world)) {
            if (owner->project.empty() && sighting.linkedProjects.size() == 1)
                owner->project = sighting.linkedProjects.front();
            return *std::move(owner);
        }
    }
    return {sighting.environment.kind, {}};
}

Path variablePath(const LocatorWorld &world, const std::string &name)
{
    const std::optional<std::string> value = world.variables.get(name);
    if (!value)
        return {};
    if (value->starts_with("~/") || *value == "~")
        return below(world.locations.home, value->substr(std::min<size_t>(2, value->size())));
    return pathFromBytes(*value);
}

bool isRooted(const Path &path, Os os)
{
    const std::string bytes = pathBytes(path);
    return path.has_root_directory() || (os == Os::Windows && bytes.size() > 2 && bytes[1] == ':' && (bytes[2] == '/' || bytes[2] == '\\'));
}

Path below(const Path &base, const Path &relative)
{
    return base.empty() ? Path() : base / relative;
}

Path xdgDataHome(const LocatorWorld &world)
{
    if (world.locations.os == Os::Windows)
        return {};
    const Path value = variablePath(world, "XDG_DATA_HOME");
    return isRooted(value, world.locations.os) ? value : below(world.locations.home, ".local/share");
}

Path userDataDirectory(const LocatorWorld &world, const Path &application)
{
    return below(world.locations.dataHome, application);
}

Path userCacheDirectory(const LocatorWorld &world, const Path &application)
{
    return below(world.locations.cacheHome, world.locations.os == Os::Windows ? application / "Cache" : application);
}

bool isProject(const Path &directory, const FileSystem &fs)
{
    return fs.isRegular(directory / "pyproject.toml") || fs.isRegular(directory / "setup.py") || fs.isRegular(directory / "setup.cfg");
}

std::string firstLine(const Path &file, const FileSystem &fs)
{
    const Result<std::string> text = fs.readHead(file, 4096);
    if (!text || text->find('\0') != std::string::npos)
        return {};
    const std::vector<std::string_view> lines = splitLines(*text);
    return lines.empty() ? std::string() : std::string(trimmed(lines.front()));
}

std::string shortHash(std::string_view text, size_t length)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray(text.data(), qsizetype(text.size())), QCryptographicHash::Sha256);
    return hash.toBase64(QByteArray::Base64UrlEncoding).first(qsizetype(length)).toStdString();
}

} // namespace truewheel
