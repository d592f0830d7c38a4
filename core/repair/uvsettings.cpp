#include "core/repair/uvsettings.h"

#include "core/base/text.h"
#include "core/python/tomldocument.h"

namespace truewheel {

namespace {

void addKeys(const TomlValue &settings, const std::string &package, std::set<std::string> &keys)
{
    for (const TomlValue &setting : settings.get("config-settings").children())
        keys.insert(setting.key());
    for (const TomlValue &ofPackage : settings.get("config-settings-package").children()) {
        if (normalizedName(ofPackage.key()) != normalizedName(package))
            continue;
        for (const TomlValue &setting : ofPackage.children())
            keys.insert(setting.key());
    }
}

// uv.toml beside a pyproject.toml hides the `[tool.uv]` of it. False: there is neither.
bool addKeysOf(const Path &directory, const std::string &package, const FileSystem &fs, std::set<std::string> &keys)
{
    if (const Result<TomlValue> own = readToml(fs, directory / "uv.toml")) {
        addKeys(*own, package, keys);
        return true;
    }
    const Result<TomlValue> pyproject = readToml(fs, directory / "pyproject.toml");
    if (!pyproject || !pyproject->find("tool.uv"))
        return false;
    addKeys(pyproject->find("tool.uv"), package, keys);
    return true;
}

Path userConfiguration(const Locations &locations, const EnvironmentVariables &variables)
{
    if (locations.os == Os::Windows)
        return pathFromBytes(variables.get("APPDATA").value_or(std::string())) / "uv" / "uv.toml";
    const std::optional<std::string> home = variables.get("XDG_CONFIG_HOME");
    return (home ? pathFromBytes(*home) : locations.home / ".config") / "uv" / "uv.toml";
}

} // namespace

std::set<std::string> configSettingsOfUv(const Path &project, const std::string &package, const FileSystem &fs, const Locations &locations,
                                         const EnvironmentVariables &variables)
{
    std::set<std::string> keys;
    for (Path directory = project; !addKeysOf(directory, package, fs, keys) && directory.has_relative_path();)
        directory = directory.parent_path();
    if (const Result<TomlValue> user = readToml(fs, userConfiguration(locations, variables)))
        addKeys(*user, package, keys);
    return keys;
}

} // namespace truewheel
