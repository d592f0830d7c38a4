// Cython modules that are compiled against one another: one that cimports from another imports it while it is loaded, by a name that
// lies in its file as a string. One that is there so proves the other, whoever builds them.
#include "core/editables/backends/declaration.h"

#include "core/base/text.h"
#include "core/python/modulename.h"

#include <algorithm>
#include <array>
#include <map>
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

// What `from pkg.x cimport y, z` and `cimport pkg.x` name: modules (of relative ones the whole name) with the names out of each.
std::map<std::string, std::set<std::string>> cimportedBy(std::string_view source, const std::string &module)
{
    constexpr std::string_view keyword = " cimport ";
    std::map<std::string, std::set<std::string>> names;
    for (const std::string_view line : splitLines(source)) {
        const size_t at = line.find(keyword);
        const bool isFrom = line.starts_with("from ") && at != std::string_view::npos;
        if (!isFrom && !line.starts_with("cimport "))
            continue;
        std::string_view named = trimmed(line.substr(isFrom ? 5 : 8));
        named = named.substr(0, named.find_first_of(" ,#;"));
        std::string package = module;
        const bool isRelative = named.starts_with('.');
        for (; named.starts_with('.'); named.remove_prefix(1))
            package = parentModule(package);
        if (named.empty())
            continue;
        std::set<std::string> &wanted = names[isRelative ? moduleIn(package, named) : std::string(named)];
        for (std::string_view name : isFrom ? split(line.substr(at + keyword.size()), ',') : std::vector<std::string_view>()) {
            name = trimmed(name);
            name.remove_prefix(name.starts_with('(') ? 1 : 0);
            wanted.emplace(name.substr(0, name.find_first_of(" #);")));
        }
    }
    return names;
}

// A class of C attributes or methods: what imports it asks for their layout, which no class of the `.py` has.
bool declaresLayoutOf(std::string_view declarations, const std::set<std::string> &names)
{
    constexpr std::string_view keyword = "cdef class ";
    bool isInside = false;
    for (const std::string_view line : splitLines(declarations)) {
        if (line.starts_with(keyword))
            isInside = names.contains(std::string(line.substr(keyword.size(), line.find_first_of("(: ", keyword.size()) - keyword.size())));
        else if (isInside && (trimmed(line).starts_with("cdef ") || trimmed(line).starts_with("cpdef ")))
            return true;
        else if (!line.empty() && line.front() != ' ' && line.front() != '\t')
            isInside = false;
    }
    return false;
}

// Something that a build makes a module of: not C declarations alone (`cdef extern from "x.h"`, types, what is inlined).
bool declaresCode(std::string_view declarations)
{
    constexpr std::array<std::string_view, 9> others = {"extern ", "enum ",   "enum:",     "struct ", "union ",
                                                        "packed ", "inline ", "cppclass ", "fused "};
    for (const std::string_view line : splitLines(declarations)) {
        const size_t keyword = line.starts_with("cdef ") ? 5 : line.starts_with("cpdef ") ? 6 : 0;
        const bool isOther = std::any_of(others.begin(), others.end(),
                                         [&](std::string_view other) { return line.substr(keyword).starts_with(other); });
        if (keyword > 0 && !isOther)
            return true;
    }
    return false;
}

// Gone, or only its source is there for one that needs the layout of its classes. No C header of the compiler's: its own declarations
// lie where it would.
bool isLost(const BackendInput &input, const std::string &module, const std::set<std::string> &names)
{
    const FoundModule &found = input.finder.find(module);
    const std::string declarations = lastPart(module) + ".pxd";
    if (!found.extensions.empty() || found.expectedDirectory.empty() || !input.fs.find(found.expectedDirectory, declarations))
        return false;
    const Result<std::string> text = input.fs.read(found.expectedDirectory / pathFromBytes(declarations), sourceCap);
    return text && (found.exists() ? declaresLayoutOf(*text, names) : declaresCode(*text));
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
        for (const auto &[wanted, names] : source ? cimportedBy(*source, module) : std::map<std::string, std::set<std::string>>()) {
            if (isLost(input, wanted, names))
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
        made.evidence = {Rule::Config, extension, said("the compiled %1 loads %2", module, wanted)};
        declared.files.push_back(std::move(made));
        declared.compiledFor.emplace(wanted, module);
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
