#include "core/base/text.h"
#include "core/packageindex/indexes.h"
#include "core/python/setupcfg.h"

#include <optional>

namespace truewheel {

namespace {

constexpr uint64_t pipConfigCap = 1024 * 1024; // bytes

Path below(const Path &base, const Path &relative)
{
    return base.empty() ? Path() : base / relative;
}

Path variablePath(const IndexWorld &world, const char *name)
{
    return pathFromBytes(world.variables.get(name).value_or(std::string()));
}

std::vector<Path> systemFiles(const IndexWorld &world)
{
    switch (world.locations.os) {
    case Os::Windows: return {below(variablePath(world, "PROGRAMDATA"), "pip/pip.ini")};
    case Os::MacOs: return {"/Library/Application Support/pip/pip.conf"};
    case Os::Linux: break;
    }
    std::vector<Path> files;
    const std::string directories = world.variables.get("XDG_CONFIG_DIRS").value_or("/etc/xdg");
    for (const std::string_view directory : split(directories, ':'))
        files.push_back(pathFromBytes(directory) / "pip" / "pip.conf");
    files.emplace_back("/etc/pip.conf");
    return files;
}

std::vector<Path> userFiles(const IndexWorld &world)
{
    const Path &home = world.locations.home;
    if (world.locations.os == Os::Windows)
        return {below(home, "pip/pip.ini"), below(variablePath(world, "APPDATA"), "pip/pip.ini")};
    const Path configuration = world.variables.get("XDG_CONFIG_HOME") ? variablePath(world, "XDG_CONFIG_HOME") : below(home, ".config");
    const Path application = below(home, "Library/Application Support/pip");
    const bool usesLibrary = world.locations.os == Os::MacOs && world.fs.isDirectory(application);
    return {below(home, ".pip/pip.conf"), usesLibrary ? application / "pip.conf" : below(configuration, "pip/pip.conf")};
}

// In the order in which a later one overrides an earlier.
std::vector<Path> allFiles(const Path &environment, const IndexWorld &world)
{
    const Path named = variablePath(world, "PIP_CONFIG_FILE");
    if (named == "/dev/null" || pathBytes(named) == "nul")
        return {};
    std::vector<Path> files = systemFiles(world);
    if (named.empty() || !world.fs.exists(named)) {
        const std::vector<Path> users = userFiles(world);
        files.insert(files.end(), users.begin(), users.end());
    }
    files.push_back(environment / (world.locations.os == Os::Windows ? "pip.ini" : "pip.conf"));
    files.push_back(named);
    return files;
}

struct PipValue {
    std::string text;
    std::string source;
};
using PipOptions = std::map<std::string, PipValue>;

// What `install` and `list` say goes before what is said for all commands.
void readFile(const Path &file, const IndexWorld &world, std::array<PipOptions, 3> &levels, std::vector<Error> &unreadable)
{
    constexpr std::array<std::string_view, 3> sections = {"global", "install", "list"};
    const Result<std::string> text = world.fs.read(file, pipConfigCap);
    if (!text) {
        if (!isAbsence(text.error()))
            unreadable.push_back(text.error());
        return;
    }
    const Result<std::vector<IniSection>> document = parseIni(*text, pathBytes(file));
    if (!document) {
        unreadable.push_back(document.error());
        return;
    }
    for (const IniSection &section : *document) {
        for (size_t level = 0; level < sections.size(); ++level) {
            if (section.name != sections[level])
                continue;
            for (const IniEntry &entry : section.entries)
                levels[level][replaced(entry.key, "_", "-")] = {entry.value, pathBytes(file)};
        }
    }
}

PipOptions readOptions(const Path &environment, const IndexWorld &world, std::vector<Error> &unreadable)
{
    std::array<PipOptions, 3> levels;
    for (const Path &file : allFiles(environment, world)) {
        if (!file.empty())
            readFile(file, world, levels, unreadable);
    }
    PipOptions options = std::move(levels[0]);
    for (size_t level = 1; level < levels.size(); ++level) {
        for (auto &[key, value] : levels[level])
            options[key] = std::move(value);
    }
    for (const char *key : {"index-url", "extra-index-url", "find-links", "no-index", "cert", "proxy", "keyring-provider"}) {
        std::string name = "PIP_";
        for (const char *c = key; *c; ++c)
            name += *c == '-' ? '_' : char(*c - 'a' + 'A');
        if (const std::optional<std::string> value = world.variables.get(name))
            options[key] = {*value, name};
    }
    return options;
}

bool isTrue(const std::string &text)
{
    const std::string word = toLower(text);
    return word == "1" || word == "true" || word == "yes" || word == "on" || word == "y" || word == "t";
}

} // namespace

std::string keyringProviderOfPip(const Path &environment, const IndexWorld &world)
{
    std::vector<Error> unreadable;
    return readOptions(environment, world, unreadable)["keyring-provider"].text;
}

IndexSetup pipIndexes(const Path &environment, const IndexWorld &world)
{
    IndexSetup setup;
    setup.tool = "pip";
    PipOptions options = readOptions(environment, world, setup.unreadable);
    const bool hasNone = isTrue(options["no-index"].text);
    const auto add = [&](const std::string &key, bool isFlat) {
        const PipValue &value = options[key];
        for (const std::string &word : wordsOf(value.text)) {
            Index index = indexFrom(word, value.source);
            index.isFlat = isFlat;
            setup.indexes.push_back(std::move(index));
        }
    };
    if (!hasNone) {
        add("index-url", false);
        add("extra-index-url", false);
    }
    add("find-links", true);
    setup.hasDefault = hasNone || !options["index-url"].text.empty();
    setup.caFile = pathFromBytes(options["cert"].text);
    for (const char *name : {"REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"}) {
        if (setup.caFile.empty())
            setup.caFile = pathFromBytes(world.variables.get(name).value_or(std::string()));
    }
    setup.proxy = options["proxy"].text;
    return setup;
}

} // namespace truewheel
