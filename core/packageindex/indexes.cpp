#include "core/packageindex/indexes.h"

#include "core/base/text.h"
#include "core/python/markers.h"
#include "core/python/tomldocument.h"
#include "core/python/uvlock.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr uint64_t pipModuleCap = 64 * 1024; // bytes

// The site-packages directories of the interpreter that the environment was made from.
std::vector<Path> baseSitePackages(const Environment &environment)
{
    const Interpreter &python = environment.interpreter;
    if (environment.base.empty())
        return {};
    if (python.os == Os::Windows)
        return {environment.base / "Lib" / "site-packages"};
    const Path library = environment.base.parent_path() / "lib";
    const std::string version = std::to_string(python.major) + '.' + std::to_string(python.minor);
    return {library / ("python" + version) / "site-packages", library / "python3" / "dist-packages"};
}

std::string learntIndex(const Environment &environment, const IndexWorld &world)
{
    if (!world.defaultIndex.empty())
        return world.defaultIndex;
    if (!environment.project.empty()) {
        if (std::string locked = indexOfUvLock(environment.project, world.fs); !locked.empty())
            return locked;
    }
    std::vector<Path> places = environment.sitePackages;
    const std::vector<Path> more = baseSitePackages(environment);
    places.insert(places.end(), more.begin(), more.end());
    for (const Path &place : places) {
        if (std::string carried = indexOfInstalledPip(place, world.fs); !carried.empty())
            return carried;
    }
    return world.fallbackIndex;
}

IndexSetup configuredIndexes(const Environment &environment, const IndexWorld &world)
{
    const std::string &kind = environment.kind;
    if (kind == "poetry")
        return poetryIndexes(environment.project, world);
    if (kind == "pdm")
        return pdmIndexes(environment.project, world);
    if (kind == "uv" || kind == "uv-tool")
        return uvIndexes(environment.project.empty() ? environment.path : environment.project, markerVariables(environment.interpreter),
                         world);
    return pipIndexes(environment.path, world);
}

void addDefault(IndexSetup &setup, const std::string &url, const std::string &source)
{
    Index index = indexFrom(url, source);
    index.name = setup.tool == "poetry" ? "pypi" : ""; // what `source = "PyPI"` means
    const auto last = std::max_element(setup.indexes.begin(), setup.indexes.end(),
                                       [](const Index &a, const Index &b) { return a.tier < b.tier; });
    // pip and poetry look everywhere at once; uv's default comes last.
    index.tier = setup.indexes.empty() ? 0 : setup.tool == "uv" ? last->tier + 1 : 0;
    setup.indexes.push_back(std::move(index));
}

} // namespace

std::vector<const Index *> IndexSetup::indexesFor(const std::string &normalizedName) const
{
    std::vector<const Index *> found;
    const auto pin = pins.find(normalizedName);
    for (const Index &index : indexes) {
        if (pin != pins.end() ? index.name == pin->second : !index.isExplicit)
            found.push_back(&index);
    }
    std::stable_sort(found.begin(), found.end(), [](const Index *a, const Index *b) { return a->tier < b->tier; });
    return found;
}

IndexSetup indexSetupOf(const Environment &environment, const IndexWorld &world)
{
    IndexSetup setup = configuredIndexes(environment, world);
    if (setup.hasDefault)
        return setup;
    std::string url = learntIndex(environment, world);
    if (url.empty() && setup.tool != "pip") {
        for (const Index &index : pipIndexes(environment.path, world).indexes) {
            if (url.empty() && !index.isFlat)
                url = index.url;
        }
    }
    if (!url.empty())
        addDefault(setup, url, "the default");
    return setup;
}

std::string indexOfInstalledPip(const Path &sitePackages, const FileSystem &fs)
{
    const Result<std::string> text = fs.read(sitePackages / "pip" / "_internal" / "models" / "index.py", pipModuleCap);
    if (!text)
        return {};
    // PyPI = PackageIndex("https://…/", file_storage_domain=…); its pages are below "simple".
    for (const std::string_view line : splitLines(*text)) {
        const size_t call = line.find("= PackageIndex(");
        const size_t begin = call == std::string_view::npos ? call : line.find("https://", call);
        const size_t end = begin == std::string_view::npos ? begin : line.find_first_of("\"'", begin);
        if (end != std::string_view::npos && line.starts_with("PyPI "))
            return resolvedUrl(std::string(line.substr(begin, end - begin)), "simple");
    }
    return {};
}

std::string indexOfUvLock(const Path &project, const FileSystem &fs)
{
    const Result<UvLock> lock = readUvLock(fs, project / "uv.lock");
    if (!lock)
        return {};
    std::map<std::string, size_t> counts;
    for (const LockedPackage &package : lock->packages) {
        if (package.source.starts_with("registry=https://"))
            ++counts[package.source.substr(9)];
    }
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? std::string() : most->first;
}

Index indexFrom(const std::string &text, const std::string &source)
{
    Index index;
    SplitUrl split = splitCredentials(trimmed(text));
    index.url = std::move(split.url);
    index.url.erase(std::min(index.url.find('#'), index.url.size()));
    while (index.url.size() > 1 && index.url.ends_with('/'))
        index.url.pop_back();
    index.credentials = std::move(split.credentials);
    index.source = source;
    return index;
}

std::vector<std::string> wordsOf(const std::string &text)
{
    std::vector<std::string> words;
    size_t at = 0;
    while ((at = text.find_first_not_of(" \t\r\n", at)) != std::string::npos) {
        const size_t end = std::min(text.find_first_of(" \t\r\n", at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

const TomlValue &tomlOrNull(const FileSystem &fs, const Path &file, TomlValue &storage, std::vector<Error> &unreadable)
{
    Result<TomlValue> document = readToml(fs, file);
    if (document)
        storage = *std::move(document);
    else if (!isAbsence(document.error()))
        unreadable.push_back(document.error());
    return storage;
}

} // namespace truewheel
