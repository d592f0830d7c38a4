#include "core/repair/uvsettings.h"

#include "core/base/text.h"
#include "core/python/json.h"
#include "core/python/tomldocument.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

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

Path userConfiguration(const Locations &locations, const EnvironmentVariables &variables)
{
    if (locations.os == Os::Windows)
        return pathFromBytes(variables.get("APPDATA").value_or(std::string())) / "uv" / "uv.toml";
    const std::optional<std::string> home = variables.get("XDG_CONFIG_HOME");
    return (home ? pathFromBytes(*home) : locations.home / ".config") / "uv" / "uv.toml";
}

// The nearest uv.toml or `[tool.uv]` at or above a directory: a uv.toml hides the `[tool.uv]` beside it.
TomlValue nearestSettings(Path directory, const FileSystem &fs)
{
    while (true) {
        if (Result<TomlValue> own = readToml(fs, directory / "uv.toml"))
            return *std::move(own);
        const Result<TomlValue> pyproject = readToml(fs, directory / "pyproject.toml");
        if (pyproject && pyproject->find("tool.uv"))
            return pyproject->find("tool.uv");
        if (!directory.has_relative_path())
            return {};
        directory = directory.parent_path();
    }
}

std::vector<TomlValue> settingsOfUv(const Path &project, const FileSystem &fs, const Locations &locations,
                                    const EnvironmentVariables &variables)
{
    return {nearestSettings(project, fs), readToml(fs, userConfiguration(locations, variables)).value_or(TomlValue())};
}

} // namespace

std::set<std::string> configSettingsOfUv(const Path &project, const std::string &package, const FileSystem &fs, const Locations &locations,
                                         const EnvironmentVariables &variables)
{
    std::set<std::string> keys;
    for (const TomlValue &settings : settingsOfUv(project, fs, locations, variables))
        addKeys(settings, package, keys);
    return keys;
}

bool isBuiltInTheEnvironment(const Path &project, const std::string &package, const FileSystem &fs, const Locations &locations,
                             const EnvironmentVariables &variables)
{
    const std::vector<TomlValue> all = settingsOfUv(project, fs, locations, variables);
    return std::any_of(all.begin(), all.end(), [&](const TomlValue &settings) {
        const std::vector<std::string> packages = settings.get("no-build-isolation-package").strings();
        return settings.get("no-build-isolation").asBool().value_or(false)
            || std::any_of(packages.begin(), packages.end(),
                           [&](const std::string &name) { return normalizedName(name) == normalizedName(package); });
    });
}

std::string diversionOfUv(const Path &project, const FileSystem &fs, const Locations &locations, const EnvironmentVariables &variables)
{
    for (const TomlValue &settings : settingsOfUv(project, fs, locations, variables)) {
        for (const std::string_view key : {"pip.target", "pip.prefix"}) {
            if (std::string place = settings.find(key).string(); !place.empty())
                return place;
        }
    }
    return {};
}

Said saidOfDiversion(const std::string &diversion)
{
    return said(
        "uv's configuration sends what `uv pip` installs to %1, and not into the environment. Take `target` and `prefix` out of its "
        "`pip` table first.",
        diversion);
}

std::map<std::string, std::string> recordedVariables(const Path &distInfo, const FileSystem &fs)
{
    constexpr uint64_t cap = 64 * 1024; // bytes
    const Path file = distInfo / "uv_build.json";
    const auto json = fs.read(file, cap).and_then([&](const std::string &text) { return parseJson(text, cap, pathBytes(file)); });
    std::map<std::string, std::string> recorded;
    const QJsonObject variables = json ? json->object().value(QLatin1String("extra_build_variables")).toObject() : QJsonObject();
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        if (it.value().isString())
            recorded[it.key().toStdString()] = it.value().toString().toStdString();
    }
    return recorded;
}

} // namespace truewheel
