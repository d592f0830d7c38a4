// mypyc: each compiled module is a shim beside its own source; all share one group module, "HASH__mypyc" or "pkg__mypyc", at the
// top of the import path, which no Python source imports. A shim carries the group's name as a string.
#include "core/editables/backends/declaration.h"

#include "core/base/text.h"
#include "core/editables/extent.h"
#include "core/editables/loadable.h"
#include "core/python/modulename.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace truewheel {

namespace {

constexpr uint64_t shimCap = 512 * 1024;        // bytes; a shim is some 10 KB, stripped
constexpr uint64_t groupCap = 64 * 1024 * 1024; // bytes
constexpr std::string_view groupEnding = "__mypyc";

bool hasHook(const Project &project)
{
    return project.setting("tool.hatch.build.hooks.mypyc") || project.setting("tool.hatch.build.targets.wheel.hooks.mypyc");
}

// Whoever compiles it: a shim says itself what it is.
bool claims(const Project &)
{
    return true;
}

// Every C string of the file that ends like a group's name.
std::set<std::string> groupsNamedIn(std::string_view bytes)
{
    std::set<std::string> names;
    for (size_t at = bytes.find(groupEnding); at != std::string_view::npos; at = bytes.find(groupEnding, at + 1)) {
        const size_t end = at + groupEnding.size();
        if (end >= bytes.size() || bytes[end] != '\0')
            continue;
        size_t begin = at;
        while (begin > 0
               && (std::isalnum(static_cast<unsigned char>(bytes[begin - 1])) || bytes[begin - 1] == '_' || bytes[begin - 1] == '.'))
            --begin;
        const std::string name(bytes.substr(begin, end - begin));
        if (begin < at && begin > 0 && bytes[begin - 1] == '\0' && name.find("PyInit") == std::string::npos)
            names.insert(name);
    }
    return names;
}

// `mypycify(["pkg/a.py", …])`: each source gets a shim beside it, without which it runs as it is.
void declareShims(const BackendInput &input, Declarations &declared)
{
    if (!input.setupPy || input.link.rootIsPurelib == true)
        return;
    for (const DeclaredExtension &extension : input.setupPy->extensions) {
        if (extension.kind != ExtensionKind::Mypyc || extension.sources.empty())
            continue;
        const Path source = cleanAbsolute(pathFromBytes(extension.sources.front()), input.project.root);
        if (source.extension() == ".py" && source.stem() != "__init__" && input.fs.find(source.parent_path(), pathBytes(source.filename())))
            declared.files.push_back(declaredBy(extension, moduleOfSource(input, source), input.project.setupPyFile()));
    }
}

// hatch-mypyc compiles the package but for what its settings leave out, so that one file says nothing of another.
Declared shimOfHook(const BackendInput &input, const std::string &module)
{
    Declared made;
    made.module = module;
    made.certainty = Certainty::Conditional;
    made.optional = true;
    made.evidence = {Rule::Config, input.project.pyprojectFile(), "the build hook mypyc compiles the package"};
    return made;
}

std::string inC(const std::string &module)
{
    return replaced(module, ".", "___");
}

// The modules of one group import one another without a look at their shims, where the group holds the state of each (newer mypyc).
void findBroughtUp(const BackendInput &input, const std::set<std::string> &groups, const std::vector<std::string> &modules,
                   Declarations &declared)
{
    for (const std::string &group : groups) {
        const std::vector<Path> &files = input.finder.find(group).extensions;
        const Result<std::string> bytes = files.empty() ? Result<std::string>() : input.fs.read(files.front(), groupCap);
        if (!bytes) {
            declared.couldNotRead(bytes.error());
            continue;
        }
        if (bytes->find("CPyImport_ImportNative") == std::string::npos)
            continue;
        for (const std::string &module : modules) {
            const std::string state = "CPyImportState_" + inC(module);
            if (bytes->find(state + '\0') != std::string::npos)
                declared.broughtUp.insert(module);
        }
    }
}

void declare(const BackendInput &input, Declarations &declared)
{
    declareShims(input, declared);
    const bool isHooked = hasHook(input.project);
    std::set<std::string> seen;
    std::vector<std::string> unusable; // shims that do not load
    for (const ModuleRoot &root : input.link.roots) {
        std::vector<std::string> pending = root.package.empty() ? input.finder.namesIn({root.directory})
                                                                : std::vector<std::string>{root.package};
        for (size_t i = 0; i < pending.size() && pending.size() < 5000; ++i) {
            const std::string module = pending[i];
            if (isProjectClutter(lastPart(module)))
                continue;
            const FoundModule &found = input.finder.find(module);
            if (found.kind == ModuleKind::Package) {
                for (const std::string &name : input.finder.namesIn(found.searchPath))
                    pending.push_back(module + "." + name);
            }
            if (isHooked && found.kind == ModuleKind::Source && isAtOrBelow(found.source, root.directory))
                declared.files.push_back(shimOfHook(input, module));
            if (found.extensions.empty() || found.source.empty())
                continue;
            const Result<std::optional<LoadProblem>> problem = loadProblem(found.extensions.front(), input.environment.interpreter,
                                                                           input.fs);
            if (problem && *problem)
                unusable.push_back(module);
            const Result<std::string> bytes = input.fs.read(found.extensions.front(), shimCap);
            if (!bytes && bytes.error().code != ErrorCode::TooLarge) // what is larger is no shim
                declared.couldNotRead(bytes.error());
            for (const std::string &group : bytes ? groupsNamedIn(*bytes) : std::set<std::string>()) {
                if (!seen.insert(group).second)
                    continue;
                Declared made;
                made.module = group;
                made.evidence = {Rule::Config, found.extensions.front(), said("the compiled %1 loads %2", module, group)};
                declared.files.push_back(std::move(made));
            }
        }
    }
    if (!unusable.empty())
        findBroughtUp(input, seen, unusable, declared);
}

} // namespace

extern const Backend mypycModules;
const Backend mypycModules = {"", claims, declare};

} // namespace truewheel
