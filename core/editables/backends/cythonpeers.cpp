// Cython modules that are compiled against one another: one that cimports from another imports it while it is loaded, by a name that
// lies in its file as a string. One that is there so proves the other, whoever builds them.
#include "core/editables/backends/declaration.h"

#include "core/base/text.h"
#include "core/python/modulename.h"

#include <set>

namespace truewheel {

namespace {

constexpr uint64_t sourceCap = 4 * 1024 * 1024;     // bytes
constexpr uint64_t extensionCap = 64 * 1024 * 1024; // bytes
constexpr size_t maximumModules = 5000;

bool claims(const Project &project)
{
    return project.requiresToBuild("cython");
}

// The modules that `from pkg.x cimport y` and `cimport pkg.x` name; of relative ones (`from .x cimport y`) the whole name.
std::set<std::string> cimportedBy(std::string_view source, const std::string &module)
{
    std::set<std::string> names;
    for (const std::string_view line : splitLines(source)) {
        const bool isFrom = line.starts_with("from ") && line.find(" cimport ") != std::string_view::npos;
        if (!isFrom && !line.starts_with("cimport "))
            continue;
        std::string_view named = trimmed(line.substr(isFrom ? 5 : 8));
        named = named.substr(0, named.find_first_of(" ,#;"));
        std::string package = module;
        const bool isRelative = named.starts_with('.');
        for (; named.starts_with('.'); named.remove_prefix(1))
            package = parentModule(package);
        if (!named.empty())
            names.insert(isRelative ? moduleIn(package, named) : std::string(named));
    }
    return names;
}

// Gone, and no C header of the compiler's: its own declarations lie where it would.
bool isLost(const BackendInput &input, const std::string &module)
{
    const FoundModule &found = input.finder.find(module);
    return !found.exists() && !found.expectedDirectory.empty() && input.fs.find(found.expectedDirectory, lastPart(module) + ".pxd");
}

void lookAt(const BackendInput &input, const std::string &module, const Path &extension, Declarations &declared)
{
    std::set<std::string> lost;
    for (const std::string_view suffix : {".pxd", ".pyx"}) {
        const std::string name = lastPart(module) + std::string(suffix);
        if (!input.fs.find(extension.parent_path(), name))
            continue;
        const Result<std::string> source = input.fs.read(extension.parent_path() / pathFromBytes(name), sourceCap);
        if (!source && source.error().code != ErrorCode::TooLarge)
            declared.couldNotRead(source.error());
        for (const std::string &wanted : source ? cimportedBy(*source, module) : std::set<std::string>()) {
            if (isLost(input, wanted))
                lost.insert(wanted);
        }
    }
    if (lost.empty())
        return;
    const Result<std::string> bytes = input.fs.read(extension, extensionCap);
    if (!bytes && bytes.error().code != ErrorCode::TooLarge)
        declared.couldNotRead(bytes.error());
    if (!bytes)
        return;
    for (const std::string &wanted : lost) {
        if (bytes->find(std::string(1, '\0') + wanted + '\0') == std::string::npos)
            continue;
        Declared made;
        made.module = wanted;
        made.evidence = {Rule::Config, extension, "the compiled " + module + " loads " + wanted};
        declared.files.push_back(std::move(made));
    }
}

void declare(const BackendInput &input, Declarations &declared)
{
    for (const ModuleRoot &root : input.link.roots) {
        std::vector<std::string> pending = root.package.empty() ? input.finder.namesIn({root.directory})
                                                                : std::vector<std::string>{root.package};
        for (size_t i = 0; i < pending.size() && pending.size() < maximumModules; ++i) {
            const std::string module = pending[i];
            const FoundModule &found = input.finder.find(module);
            if (found.kind == ModuleKind::Package) {
                for (const std::string &name : input.finder.namesIn(found.searchPath))
                    pending.push_back(moduleIn(module, name));
            }
            if (!found.extensions.empty() && isAtOrBelow(found.extensions.front(), root.directory))
                lookAt(input, module, found.extensions.front(), declared);
        }
    }
}

} // namespace

extern const Backend cythonPeers;
const Backend cythonPeers = {"", claims, declare};

} // namespace truewheel
