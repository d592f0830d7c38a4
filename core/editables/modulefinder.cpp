#include "core/editables/modulefinder.h"

#include "core/base/text.h"
#include "core/python/modulename.h"

#include <algorithm>
#include <set>

namespace truewheel {

namespace {

constexpr std::string_view initName = "__init__";

void addUnique(std::vector<Path> &list, const Path &path)
{
    if (std::find(list.begin(), list.end(), path) == list.end())
        list.push_back(path);
}

} // namespace

ModuleFinder::ModuleFinder(const LinkEnvironment &environment, const std::vector<const EditableLink *> &links, const ScanFileSystem &fs)
    : m_fs(fs)
    , m_suffixes(extensionSuffixes(environment.interpreter))
    , m_path(environment.sitePackages)
{
    for (const EditableLink *link : links) {
        for (const ModuleRoot &root : link->roots) {
            if (root.package.empty())
                addUnique(m_path, root.directory);
            else if (root.isNamespace)
                addUnique(m_namespaces[root.package], root.directory);
            else
                m_mappings.emplace(root.package, root.directory);
        }
        for (const auto &[module, file] : link->moduleFiles) {
            m_files.emplace(module, file);
            const bool isInit = file.filename().native().rfind(Path(initName).native(), 0) == 0;
            const std::string package = isInit ? module : parentModule(module);
            if (!package.empty())
                addUnique(m_loaderPackages[package], file.parent_path());
        }
    }
}

const FoundModule &ModuleFinder::find(const std::string &module) const
{
    const auto known = m_found.find(module);
    if (known != m_found.end())
        return known->second;
    return m_found.emplace(module, search(module)).first->second;
}

bool ModuleFinder::isFile(const Path &directory, const std::string &name) const
{
    const DirectoryEntry *entry = m_fs.find(directory, name);
    if (!entry)
        return false;
    return entry->type == FileType::Regular || (entry->type == FileType::Link && m_fs.isRegular(directory / pathFromBytes(name)));
}

// Every extension file for `name` in `directory`; a link that leads nowhere is kept with the foreign ones: it is there and does not load.
void ModuleFinder::addExtensions(const Path &directory, std::string_view name, FoundModule &found) const
{
    const Result<std::vector<DirectoryEntry>> &entries = m_fs.listing(directory);
    if (!entries)
        return;
    const std::string prefix = std::string(name) + ".";
    for (const std::string &suffix : m_suffixes) {
        const std::string file = std::string(name) + suffix;
        if (isFile(directory, file))
            found.extensions.push_back(directory / pathFromBytes(file));
    }
    auto at = std::lower_bound(entries->begin(), entries->end(), prefix,
                               [](const DirectoryEntry &entry, const std::string &wanted) { return entry.name < wanted; });
    for (; at != entries->end() && at->name.starts_with(prefix); ++at) {
        if (!looksLikeExtension(at->name) || extensionModuleName(at->name) != name || at->type == FileType::Directory)
            continue;
        const Path file = directory / pathFromBytes(at->name);
        if (std::find(found.extensions.begin(), found.extensions.end(), file) == found.extensions.end())
            found.foreign.push_back(file);
    }
}

// importlib.machinery.FileFinder for each directory in turn: package, extension, source, bytecode; portions make a namespace.
FoundModule ModuleFinder::searchDirectories(std::string_view name, const std::vector<Path> &directories) const
{
    FoundModule found;
    const std::string plain(name);
    for (const Path &directory : directories) {
        const DirectoryEntry *entry = m_fs.find(directory, name);
        const Path inner = directory / pathFromBytes(name);
        const bool isDirectory = entry
            && (entry->type == FileType::Directory || (entry->type == FileType::Link && m_fs.isDirectory(inner)));
        if (isDirectory) {
            FoundModule package;
            addExtensions(inner, initName, package);
            if (isFile(inner, "__init__.py"))
                package.source = inner / "__init__.py";
            if (!package.extensions.empty())
                package.file = package.extensions.front();
            else if (!package.source.empty())
                package.file = package.source;
            else if (isFile(inner, "__init__.pyc"))
                package.file = inner / "__init__.pyc";
            if (!package.file.empty()) {
                package.kind = ModuleKind::Package;
                package.searchPath = {inner};
                package.expectedDirectory = directory;
                return package;
            }
        }
        FoundModule here;
        addExtensions(directory, name, here);
        if (isFile(directory, plain + ".py"))
            here.source = directory / pathFromBytes(plain + ".py");
        here.expectedDirectory = directory;
        if (!here.extensions.empty()) {
            here.kind = ModuleKind::Extension;
            here.file = here.extensions.front();
            return here;
        }
        if (!here.source.empty()) {
            here.kind = ModuleKind::Source;
            here.file = here.source;
            return here;
        }
        if (isFile(directory, plain + ".pyc")) {
            here.kind = ModuleKind::Bytecode;
            here.file = directory / pathFromBytes(plain + ".pyc");
            return here;
        }
        found.foreign.insert(found.foreign.end(), here.foreign.begin(), here.foreign.end());
        if (isDirectory)
            found.searchPath.push_back(inner);
    }
    if (!found.searchPath.empty())
        found.kind = ModuleKind::Namespace;
    // A build puts a new module beside the rest of its package: the last portion is the project's, earlier ones are site-packages.
    if (!directories.empty())
        found.expectedDirectory = directories.back();
    return found;
}

// The finder that setuptools and the `editables` library install: one name, one directory or file without its suffix.
FoundModule ModuleFinder::mapped(std::string_view name, const Path &target) const
{
    FoundModule found;
    found.expectedDirectory = target.parent_path();
    if (m_fs.isRegular(target)) {
        found.file = target;
        const std::string file = pathBytes(target.filename());
        found.kind = looksLikeExtension(file) ? ModuleKind::Extension : ModuleKind::Source;
        if (found.kind == ModuleKind::Extension)
            found.extensions = {target};
        else
            found.source = target;
        if (file.starts_with(initName)) {
            found.kind = ModuleKind::Package;
            found.searchPath = {target.parent_path()};
        }
        return found;
    }
    (void)name;
    return searchDirectories(pathBytes(target.filename()), {target.parent_path()});
}

FoundModule ModuleFinder::search(const std::string &module) const
{
    const std::string parent = parentModule(module);
    const std::string name = lastPart(module);
    const auto file = m_files.find(module);
    if (file != m_files.end()) {
        FoundModule found = mapped(name, file->second);
        const auto package = m_loaderPackages.find(module);
        if (package != m_loaderPackages.end())
            found.searchPath = package->second;
        return found;
    }
    const auto loaderPackage = m_loaderPackages.find(module);
    if (loaderPackage != m_loaderPackages.end()) {
        FoundModule found;
        found.kind = ModuleKind::Namespace;
        found.searchPath = loaderPackage->second;
        return found;
    }
    FoundModule found;
    if (parent.empty()) {
        found = searchDirectories(name, m_path);
    } else {
        const FoundModule &outer = find(parent);
        if (outer.isPackage())
            found = searchDirectories(name, outer.searchPath);
    }
    // The path hook of the finder is asked before the finder itself, which would take a file of that name.
    const auto portions = m_namespaces.find(module);
    if (portions != m_namespaces.end() && (!found.exists() || found.kind == ModuleKind::Namespace)) {
        found.kind = ModuleKind::Namespace;
        found.expectedDirectory = portions->second.front().parent_path();
        for (const Path &directory : portions->second)
            addUnique(found.searchPath, directory);
        return found;
    }
    const auto mapping = m_mappings.find(module);
    if (mapping != m_mappings.end() && (!found.exists() || found.kind == ModuleKind::Namespace))
        return mapped(name, mapping->second);
    if (!found.exists()) {
        // A package that exists only as the parent of mapped ones ("ns" of "ns.pkg").
        const std::string prefix = module + ".";
        for (const auto &[package, directory] : m_mappings) {
            if (package.starts_with(prefix)) {
                found.kind = ModuleKind::Namespace;
                break;
            }
        }
    }
    return found;
}

std::vector<std::string> ModuleFinder::namesIn(const std::vector<Path> &searchPath) const
{
    std::set<std::string> names;
    for (const Path &directory : searchPath) {
        const Result<std::vector<DirectoryEntry>> &entries = m_fs.listing(directory);
        if (!entries)
            continue;
        for (const DirectoryEntry &entry : *entries) {
            const std::string &name = entry.name;
            if (entry.type == FileType::Directory && name.find('.') == std::string::npos && name != "__pycache__")
                names.insert(name);
            else if (name.ends_with(".py"))
                names.insert(name.substr(0, name.size() - 3));
            else if (looksLikeExtension(name))
                names.insert(extensionModuleName(name));
        }
    }
    names.erase(std::string(initName));
    return {names.begin(), names.end()};
}

std::vector<std::string> ModuleFinder::namesOf(const std::string &module) const
{
    std::vector<std::string> names = namesIn(find(module).searchPath);
    const std::string prefix = module + ".";
    const auto add = [&](const auto &mapped) {
        for (const auto &[package, place] : mapped) {
            if (package.starts_with(prefix))
                names.push_back(topLevel(std::string_view(package).substr(prefix.size())));
        }
    };
    add(m_mappings);
    add(m_namespaces);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace truewheel
