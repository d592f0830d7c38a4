#include "core/editables/linkfarm.h"

#include "core/base/text.h"
#include "core/python/modulename.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr size_t maximumModules = 5000;
constexpr uint64_t sourceCap = uint64_t(32) * 1024 * 1024; // bytes

std::vector<std::string> modulesOf(const ModuleRoot &root, const ModuleFinder &finder)
{
    if (!isFarm(root))
        return {};
    std::vector<std::string> modules = finder.namesIn({root.directory});
    for (size_t i = 0; i < modules.size() && modules.size() < maximumModules; ++i) {
        const FoundModule &found = finder.find(modules[i]);
        for (const std::string &name : found.isPackage() ? finder.namesIn(found.searchPath) : std::vector<std::string>())
            modules.push_back(moduleIn(modules[i], name));
    }
    return modules;
}

struct Links {
    Path sources; ///< the directory that the links of one package lead to; empty: it has none
    Timestamp made;
};

Links linksIn(const Path &directory, const ScanFileSystem &fs)
{
    const Result<std::vector<DirectoryEntry>> &entries = fs.listing(directory);
    Links links;
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        const Path link = directory / pathFromBytes(entry.name);
        const bool isWhole = fs.isRegular(link);
        if (entry.type != FileType::Link || (!isWhole && !links.sources.empty()))
            continue;
        const Result<Path> target = fs.readLink(link);
        const Result<FileStatus> status = fs.linkStatus(link);
        if (target && status)
            links = {cleanAbsolute(*target, directory).parent_path(), status->modified};
        if (isWhole)
            break;
    }
    return links;
}

bool isBeginningOf(const Path &source, const Path &copy, const ScanFileSystem &fs)
{
    const Result<FileStatus> whole = fs.status(source);
    const Result<FileStatus> part = fs.status(copy);
    if (!whole || !part || part->size >= whole->size)
        return false;
    const Result<std::string> text = fs.read(source, sourceCap);
    const Result<std::string> begun = fs.read(copy, sourceCap);
    return text && begun && text->starts_with(*begun);
}

void addFlaws(const std::string &package, const Path &directory, const ScanFileSystem &fs, std::vector<FarmFlaw> &out)
{
    const Links links = linksIn(directory, fs);
    const Result<std::vector<DirectoryEntry>> &sources = fs.listing(links.sources);
    for (const DirectoryEntry &entry : !links.sources.empty() && sources ? *sources : std::vector<DirectoryEntry>()) {
        if (entry.type != FileType::Regular || !entry.name.ends_with(".py"))
            continue;
        const bool isInit = entry.name == "__init__.py";
        const std::string module = isInit ? package : moduleIn(package, entry.name.substr(0, entry.name.size() - 3));
        const Path source = links.sources / pathFromBytes(entry.name);
        const DirectoryEntry *there = fs.find(directory, entry.name);
        const bool isLost = !there || !fs.isRegular(directory / pathFromBytes(entry.name));
        if (there && there->type == FileType::Regular && isBeginningOf(source, directory / pathFromBytes(entry.name), fs))
            out.push_back({module, source, directory / pathFromBytes(entry.name)});
        const Result<FileStatus> status = isLost ? fs.status(source) : Result<FileStatus>();
        if (isLost && status && (isInit || status->changed <= links.made))
            out.push_back({module, source, {}});
    }
}

} // namespace

bool isFarm(const ModuleRoot &root)
{
    return root.package.empty() && pathBytes(root.directory.filename()).starts_with("__editable__.");
}

std::map<std::string, std::string> settingsOfBuild(const EditableLink &link)
{
    std::map<std::string, std::string> settings = link.configSettings;
    if (std::any_of(link.roots.begin(), link.roots.end(), isFarm))
        settings.try_emplace("editable_mode", "strict");
    return settings;
}

std::vector<std::pair<std::string, Path>> farmedModules(const EditableLink &link, const ModuleFinder &finder)
{
    std::vector<std::pair<std::string, Path>> out;
    for (const ModuleRoot &root : link.roots) {
        for (const std::string &module : modulesOf(root, finder)) {
            if (const Path &file = finder.find(module).file; !file.empty() && isAtOrBelow(file, root.directory))
                out.emplace_back(module, file);
        }
    }
    return out;
}

std::vector<FarmFlaw> flawsOfFarm(const ModuleRoot &root, const ModuleFinder &finder, const ScanFileSystem &fs)
{
    std::vector<FarmFlaw> out;
    for (const std::string &module : modulesOf(root, finder)) {
        const FoundModule &found = finder.find(module);
        if (found.isPackage() && !found.searchPath.empty() && isAtOrBelow(found.searchPath.front(), root.directory))
            addFlaws(module, found.searchPath.front(), fs, out);
    }
    return out;
}

} // namespace truewheel
