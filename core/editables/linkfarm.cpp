#include "core/editables/linkfarm.h"

#include "core/base/text.h"
#include "core/python/modulename.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr size_t maximumModules = 5000;

std::vector<std::string> modulesOf(const ModuleRoot &root, const ModuleFinder &finder)
{
    if (!root.package.empty() || !pathBytes(root.directory.filename()).starts_with("__editable__."))
        return {};
    std::vector<std::string> modules = finder.namesIn({root.directory});
    for (size_t i = 0; i < modules.size() && modules.size() < maximumModules; ++i) {
        const FoundModule &found = finder.find(modules[i]);
        for (const std::string &name : found.isPackage() ? finder.namesIn(found.searchPath) : std::vector<std::string>())
            modules.push_back(moduleIn(modules[i], name));
    }
    return modules;
}

bool leadsBesideInit(const Path &directory, const DirectoryEntry &entry, const ScanFileSystem &fs)
{
    if (entry.type != FileType::Link)
        return false;
    const Result<Path> target = fs.readLink(directory / pathFromBytes(entry.name));
    return target && fs.isRegular(cleanAbsolute(*target, directory).parent_path() / "__init__.py");
}

} // namespace

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

std::vector<std::string> packagesWithoutInit(const ModuleRoot &root, const ModuleFinder &finder, const ScanFileSystem &fs)
{
    std::vector<std::string> out;
    for (const std::string &module : modulesOf(root, finder)) {
        const FoundModule &found = finder.find(module);
        if (found.kind != ModuleKind::Namespace || found.searchPath.empty())
            continue;
        const Result<std::vector<DirectoryEntry>> &entries = fs.listing(found.searchPath.front());
        if (entries && std::any_of(entries->begin(), entries->end(), [&](const DirectoryEntry &entry) {
                return leadsBesideInit(found.searchPath.front(), entry, fs);
            }))
            out.push_back(module);
    }
    return out;
}

} // namespace truewheel
