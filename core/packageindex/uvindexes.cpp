#include "core/base/text.h"
#include "core/packageindex/indexes.h"
#include "core/python/markers.h"
#include "core/python/tomldocument.h"

#include <algorithm>
#include <optional>

namespace truewheel {

namespace {

// A `[tool.uv]` table or a uv.toml, and the file it stands in.
struct UvSettings {
    TomlValue settings;
    TomlValue sources; // `[tool.uv.sources]` of a pyproject.toml
    Path file;
};

std::optional<UvSettings> settingsIn(const Path &directory, const FileSystem &fs, std::vector<Error> &unreadable)
{
    TomlValue own;
    TomlValue pyproject;
    tomlOrNull(fs, directory / "uv.toml", own, unreadable);
    tomlOrNull(fs, directory / "pyproject.toml", pyproject, unreadable);
    const TomlValue &table = pyproject.find("tool.uv");
    if (own)
        return UvSettings{own, table.get("sources"), directory / "uv.toml"}; // hides the settings of the other
    if (table)
        return UvSettings{table, table.get("sources"), directory / "pyproject.toml"};
    return std::nullopt;
}

Path below(const Path &base, const Path &relative)
{
    return base.empty() ? Path() : base / relative;
}

std::vector<Path> userAndSystemFiles(const IndexWorld &world)
{
    const EnvironmentVariables &variables = world.variables;
    if (world.locations.os == Os::Windows)
        return {below(pathFromBytes(variables.get("APPDATA").value_or(std::string())), "uv/uv.toml"),
                below(pathFromBytes(variables.get("PROGRAMDATA").value_or(std::string())), "uv/uv.toml")};
    const std::optional<std::string> home = variables.get("XDG_CONFIG_HOME");
    std::vector<Path> files = {below(home ? pathFromBytes(*home) : below(world.locations.home, ".config"), "uv/uv.toml")};
    const std::string directories = variables.get("XDG_CONFIG_DIRS").value_or("/etc/xdg");
    for (const std::string_view directory : split(directories, ':')) {
        if (directory.starts_with('/') && world.fs.exists(pathFromBytes(directory) / "uv" / "uv.toml"))
            return files.push_back(pathFromBytes(directory) / "uv" / "uv.toml"), files;
    }
    files.emplace_back("/etc/uv/uv.toml");
    return files;
}

// The nearest project's settings, the user's and the system's, in this order; UV_CONFIG_FILE in place of all.
std::vector<UvSettings> allSettings(const Path &directory, const IndexWorld &world, std::vector<Error> &unreadable)
{
    std::vector<UvSettings> all;
    const auto addFile = [&](const Path &file) {
        TomlValue document;
        if (!file.empty() && tomlOrNull(world.fs, file, document, unreadable))
            all.push_back({std::move(document), {}, file});
    };
    if (const std::optional<std::string> only = world.variables.get("UV_CONFIG_FILE")) {
        addFile(pathFromBytes(*only));
        return all;
    }
    const std::string none = toLower(world.variables.get("UV_NO_CONFIG").value_or(std::string()));
    if (none == "1" || none == "true")
        return all;
    for (Path place = directory; !place.empty(); place = place.parent_path()) {
        if (std::optional<UvSettings> found = settingsIn(place, world.fs, unreadable)) {
            all.push_back(*std::move(found));
            break;
        }
        if (!place.has_relative_path())
            break;
    }
    for (const Path &file : userAndSystemFiles(world))
        addFile(file);
    return all;
}

class UvIndexReader
{
public:
    UvIndexReader(const Path &directory, const std::map<std::string, std::string> &markerVariables, const IndexWorld &world)
        : m_world(world)
        , m_markers{markerVariables, {}, {}}
    {
        m_setup.tool = "uv";
        m_settings = allSettings(directory, world, m_setup.unreadable);
    }

    IndexSetup read()
    {
        readVariables();
        for (const UvSettings &settings : m_settings)
            readSettings(settings);
        for (const UvSettings &settings : m_settings)
            readLegacy(settings);
        finish();
        return std::move(m_setup);
    }

private:
    std::string variable(const std::string &name) const { return m_world.variables.get(name).value_or(std::string()); }

    // "name=https://…": a name has neither of the characters of a URL's scheme.
    Index named(const std::string &text, const std::string &source) const
    {
        const size_t equals = text.find('=');
        if (equals == std::string::npos || text.find_first_of(":/") < equals)
            return indexFrom(text, source);
        Index index = indexFrom(text.substr(equals + 1), source);
        index.name = text.substr(0, equals);
        return index;
    }

    void add(Index index)
    {
        const bool isKnown = std::any_of(m_setup.indexes.begin(), m_setup.indexes.end(), [&](const Index &other) {
            return index.name.empty() ? other.url == index.url && other.isFlat == index.isFlat : other.name == index.name;
        });
        if (!isKnown && !index.url.empty())
            m_setup.indexes.push_back(std::move(index));
    }

    void setDefault(Index index)
    {
        if (!m_default && !index.url.empty())
            m_default = std::move(index);
    }

    void readVariables()
    {
        for (const char *name : {"UV_DEFAULT_INDEX", "UV_INDEX_URL"})
            setDefault(named(variable(name), name));
        for (const char *name : {"UV_INDEX", "UV_EXTRA_INDEX_URL"}) {
            for (const std::string &word : wordsOf(variable(name)))
                add(named(word, name));
        }
        const std::string places = variable("UV_FIND_LINKS");
        for (const std::string_view word : split(places, ','))
            addFlat(std::string(trimmed(word)), "UV_FIND_LINKS", {});
        const std::string none = toLower(variable("UV_NO_INDEX"));
        m_hasNone = none == "1" || none == "true";
        m_strategy = variable("UV_INDEX_STRATEGY");
        m_setup.caFile = pathFromBytes(variable("SSL_CERT_FILE"));
    }

    void addFlat(const std::string &text, const std::string &source, const Path &directory)
    {
        Index index = indexFrom(text, source);
        index.isFlat = true;
        if (index.url.find("://") == std::string::npos && !index.url.empty() && !directory.empty())
            index.url = pathBytes(cleanAbsolute(pathFromBytes(index.url), directory));
        if (!index.url.empty())
            m_flat.push_back(std::move(index));
    }

    void readSettings(const UvSettings &settings)
    {
        const Path directory = settings.file.parent_path();
        for (const TomlValue &table : settings.settings.get("index").children()) {
            Index index = indexFrom(table.get("url").string(), pathBytes(settings.file));
            index.name = table.get("name").string();
            index.isExplicit = table.get("explicit").asBool().value_or(false);
            index.isFlat = table.get("format").string() == "flat";
            if (index.url.find("://") == std::string::npos && !index.url.empty())
                index.url = pathBytes(cleanAbsolute(pathFromBytes(index.url), directory));
            if (table.get("default").asBool().value_or(false))
                setDefault(std::move(index));
            else
                add(std::move(index));
        }
        readPins(settings.sources);
    }

    // `package = { index = "name" }`, or a list of such with markers.
    void readPins(const TomlValue &sources)
    {
        for (const TomlValue &source : sources.children()) {
            const std::vector<TomlValue> one = {source};
            for (const TomlValue &choice : source.isArray() ? source.children() : one) {
                const std::string name = choice.get("index").string();
                if (name.empty() || !evaluateMarker(choice.get("marker").string(), m_markers).value_or(true))
                    continue;
                m_setup.pins.emplace(normalizedName(source.key()), name);
            }
        }
    }

    // `index-url` and its kin, also those of `[tool.uv.pip]`.
    void readLegacy(const UvSettings &settings)
    {
        const std::string file = pathBytes(settings.file);
        for (const TomlValue *table : {&settings.settings, &settings.settings.get("pip")}) {
            setDefault(indexFrom(table->get("index-url").string(), file));
            for (const std::string &url : table->get("extra-index-url").strings())
                add(indexFrom(url, file));
            for (const std::string &place : table->get("find-links").strings())
                addFlat(place, file, settings.file.parent_path());
            m_hasNone = m_hasNone || table->get("no-index").asBool().value_or(false);
            if (m_strategy.empty())
                m_strategy = table->get("index-strategy").string();
        }
    }

    // UV_INDEX_<NAME>_USERNAME and …_PASSWORD.
    void addCredentials(Index &index) const
    {
        if (index.name.empty() || !index.credentials.isEmpty())
            return;
        std::string name;
        for (const char c : index.name)
            name += (c >= 'a' && c <= 'z') ? char(c - 'a' + 'A') : (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '_';
        index.credentials = {variable("UV_INDEX_" + name + "_USERNAME"), variable("UV_INDEX_" + name + "_PASSWORD")};
    }

    void finish()
    {
        if (m_hasNone)
            m_setup.indexes.clear();
        else if (m_default)
            add(*m_default);
        m_setup.hasDefault = m_hasNone || m_default.has_value();
        const bool isOne = m_strategy == "unsafe-best-match";
        int tier = 0;
        for (Index &index : m_setup.indexes) {
            addCredentials(index);
            index.tier = isOne ? 0 : tier++;
        }
        m_setup.indexes.insert(m_setup.indexes.end(), m_flat.begin(), m_flat.end()); // tier 0: looked at beside the first
    }

    const IndexWorld &m_world;
    MarkerEnvironment m_markers;
    std::vector<UvSettings> m_settings;
    IndexSetup m_setup;
    std::vector<Index> m_flat;
    std::optional<Index> m_default;
    bool m_hasNone = false;
    std::string m_strategy;
};

} // namespace

IndexSetup uvIndexes(const Path &directory, const std::map<std::string, std::string> &markerVariables, const IndexWorld &world)
{
    return UvIndexReader(directory, markerVariables, world).read();
}

std::string keyringProviderOfUv(const Path &directory, const IndexWorld &world)
{
    if (const std::optional<std::string> said = world.variables.get("UV_KEYRING_PROVIDER"))
        return *said;
    std::vector<Error> unreadable;
    for (const UvSettings &settings : allSettings(directory, world, unreadable)) {
        for (const TomlValue *table : {&settings.settings, &settings.settings.get("pip")}) {
            if (std::string said = table->get("keyring-provider").string(); !said.empty())
                return said;
        }
    }
    return {};
}

} // namespace truewheel
