#include "core/base/text.h"
#include "core/packageindex/indexes.h"
#include "core/python/tomldocument.h"

namespace truewheel {

namespace {

std::string upperName(const std::string &name)
{
    std::string out;
    for (const char c : name)
        out += (c >= 'a' && c <= 'z') ? char(c - 'a' + 'A') : (c == '-' || c == '.') ? '_' : c;
    return out;
}

Path configurationHome(const IndexWorld &world, const char *application)
{
    if (world.locations.os == Os::Windows)
        return pathFromBytes(world.variables.get("APPDATA").value_or(std::string())) / application;
    if (world.locations.os == Os::MacOs)
        return world.locations.home / "Library" / "Application Support" / application;
    const std::optional<std::string> home = world.variables.get("XDG_CONFIG_HOME");
    return (home ? pathFromBytes(*home) : world.locations.home / ".config") / application;
}

// POETRY_HTTP_BASIC_<NAME>_USERNAME and …_PASSWORD, else `[http-basic.<name>]` of poetry's auth.toml.
Credentials poetryCredentials(const std::string &name, const IndexWorld &world, IndexSetup &setup)
{
    const std::string prefix = "POETRY_HTTP_BASIC_" + upperName(name);
    Credentials credentials{world.variables.get(prefix + "_USERNAME").value_or(std::string()),
                            world.variables.get(prefix + "_PASSWORD").value_or(std::string())};
    if (!credentials.isEmpty())
        return credentials;
    TomlValue storage;
    const TomlValue &known = tomlOrNull(world.fs, configurationHome(world, "pypoetry") / "auth.toml", storage, setup.unreadable);
    const TomlValue &entry = known.get("http-basic").get(name);
    return {entry.get("username").string(), entry.get("password").string()};
}

void readPoetryPins(const TomlValue &dependencies, IndexSetup &setup)
{
    for (const TomlValue &dependency : dependencies.children()) {
        const std::vector<TomlValue> one = {dependency};
        for (const TomlValue &choice : dependency.isArray() ? dependency.children() : one) {
            if (const std::string source = choice.get("source").string(); !source.empty())
                setup.pins.emplace(normalizedName(dependency.key()), toLower(source));
        }
    }
}

// `${NAME}` in a URL, as pdm replaces it.
std::string expanded(std::string text, const EnvironmentVariables &variables)
{
    size_t at = 0;
    while ((at = text.find("${", at)) != std::string::npos) {
        const size_t end = text.find('}', at);
        if (end == std::string::npos)
            break;
        const std::string value = variables.get(text.substr(at + 2, end - at - 2)).value_or(std::string());
        text.replace(at, end - at + 1, value);
        at += value.size();
    }
    return text;
}

Path certificates(const IndexWorld &world)
{
    for (const char *name : {"REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"}) {
        if (const std::optional<std::string> file = world.variables.get(name))
            return pathFromBytes(*file);
    }
    return {};
}

} // namespace

IndexSetup poetryIndexes(const Path &project, const IndexWorld &world)
{
    IndexSetup setup;
    setup.tool = "poetry";
    setup.caFile = certificates(world);
    TomlValue storage;
    const Path file = project / "pyproject.toml";
    const TomlValue &poetry = tomlOrNull(world.fs, file, storage, setup.unreadable).find("tool.poetry");
    for (const TomlValue &source : poetry.get("source").children()) {
        const std::string priority = source.get("priority").string("primary");
        Index index = indexFrom(source.get("url").string(), pathBytes(file));
        index.name = toLower(source.get("name").string());
        index.isExplicit = priority == "explicit";
        index.tier = priority == "supplemental" || priority == "secondary" ? 1 : 0;
        if (index.url.empty()) // "PyPI" by its name: the default
            continue;
        if (index.credentials.isEmpty())
            index.credentials = poetryCredentials(source.get("name").string(), world, setup);
        setup.hasDefault = setup.hasDefault || priority == "primary" || priority == "default";
        setup.indexes.push_back(std::move(index));
    }
    for (const TomlValue &source : poetry.get("source").children()) {
        if (toLower(source.get("name").string()) == "pypi")
            setup.hasDefault = false;
    }
    readPoetryPins(poetry.get("dependencies"), setup);
    for (const TomlValue &group : poetry.get("group").children())
        readPoetryPins(group.get("dependencies"), setup);
    return setup;
}

IndexSetup pdmIndexes(const Path &project, const IndexWorld &world)
{
    IndexSetup setup;
    setup.tool = "pdm";
    setup.caFile = certificates(world);
    TomlValue storage;
    TomlValue settings;
    const Path file = project / "pyproject.toml";
    const TomlValue &pdm = tomlOrNull(world.fs, file, storage, setup.unreadable).find("tool.pdm");
    const bool isOrdered = pdm.find("resolution.respect-source-order").asBool().value_or(false);
    for (const TomlValue &source : pdm.get("source").children()) {
        Index index = indexFrom(expanded(source.get("url").string(), world.variables), pathBytes(file));
        index.name = source.get("name").string();
        index.isFlat = source.get("type").string() == "find_links";
        index.tier = isOrdered ? int(setup.indexes.size()) : 0;
        if (index.credentials.isEmpty())
            index.credentials = {expanded(source.get("username").string(), world.variables),
                                 expanded(source.get("password").string(), world.variables)};
        setup.hasDefault = setup.hasDefault || index.name == "pypi";
        setup.indexes.push_back(std::move(index));
        for (const std::string &package : source.get("include_packages").strings())
            setup.pins.emplace(normalizedName(package), setup.indexes.back().name);
    }
    const Path user = configurationHome(world, "pdm") / "config.toml";
    const std::string url = world.variables.get("PDM_PYPI_URL")
                                .value_or(tomlOrNull(world.fs, user, settings, setup.unreadable).find("pypi.url").string());
    if (!setup.hasDefault && !url.empty()) {
        Index index = indexFrom(url, pathBytes(user));
        index.name = "pypi";
        index.tier = isOrdered ? int(setup.indexes.size()) : 0;
        setup.indexes.push_back(std::move(index));
        setup.hasDefault = true;
    }
    return setup;
}

} // namespace truewheel
