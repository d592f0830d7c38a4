#include "core/editables/importgraph.h"

#include "core/base/text.h"
#include "core/python/modulename.h"
#include "core/python/standardlibrary.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr size_t maximumModules = 20000;
constexpr uint64_t maximumBytes = uint64_t(256) * 1024 * 1024;
constexpr uint64_t sourceCap = uint64_t(32) * 1024 * 1024;
constexpr int maximumStarDepth = 8;
constexpr int maximumConstantDepth = 16; // modules that read constants of one another

// A caught failure stays caught, however the module that causes it was reached.
Reach combined(Reach outer, Reach inner)
{
    if (outer == Reach::Guarded || inner == Reach::Guarded)
        return Reach::Guarded;
    return outer == Reach::Strong ? inner : Reach::Weak;
}

// What a package does to its own `__path__` concerns its own modules, not those of the packages in it.
bool changesImports(const ModuleFacts &facts, bool isParent)
{
    return std::any_of(facts.touches.begin(), facts.touches.end(), [isParent](const NamespaceTouch &touch) {
        return !touch.deferred
            && ((isParent && touch.kind == NamespaceTouch::Kind::PackagePath) || touch.kind == NamespaceTouch::Kind::SysModules
                || touch.kind == NamespaceTouch::Kind::ImportHooks || touch.kind == NamespaceTouch::Kind::LazyLoader);
    });
}

bool everyModuleHas(const std::string &name)
{
    static const std::set<std::string> names = {"__annotations__", "__builtins__", "__cached__", "__dict__",    "__doc__",
                                                "__file__",        "__loader__",   "__name__",   "__package__", "__spec__"};
    return names.contains(name);
}

// Test and example packages inside a distribution are not what a person imports.
bool isAside(const std::string &name)
{
    static const std::set<std::string> names = {"test",      "tests",      "testing",   "_tests",   "doc",      "docs",
                                                "example",   "examples",   "demo",      "demos",    "sample",   "samples",
                                                "benchmark", "benchmarks", "templates", "conftest", "fixtures", "__main__"};
    return names.contains(name) || name.starts_with("test_") || name.ends_with("_test");
}

} // namespace

struct ImportGraph::Facts {
    ModuleFacts facts;
    Path file;
    bool isPackage = false;
    bool isEmpty = false;
    /// The names that it binds to anything but its own submodule of that name: `from . import x` in the `__init__` of the package
    /// is the import in question, no other binding.
    std::set<std::string> binds;
};

ImportGraph::ImportGraph(const ModuleFinder &finder, const Interpreter &interpreter, const ScanFileSystem &fs, std::set<std::string> own,
                         std::vector<Path> places, bool seesOthers)
    : m_finder(finder)
    , m_context(readContextFor(interpreter, false))
    , m_fs(fs)
    , m_own(std::move(own))
    , m_places(std::move(places))
    , m_seesOthers(seesOthers)
{
}

ImportGraph::~ImportGraph() = default;

bool ImportGraph::isOwn(const std::string &module) const
{
    return m_own.contains(topLevel(module));
}

bool ImportGraph::isOwnFile(const Path &file) const
{
    return std::any_of(m_places.begin(), m_places.end(), [&](const Path &place) { return isAtOrBelow(file, place); });
}

const ImportGraph::Facts *ImportGraph::factsOf(const std::string &module)
{
    const auto known = m_facts.find(module);
    if (known != m_facts.end())
        return known->second.get();
    std::unique_ptr<Facts> &slot = m_facts[module];
    const FoundModule &found = m_finder.find(module);
    // An extension beside its own source (mypyc, Cython's pure mode) was compiled from it: it imports what the source imports.
    if (found.source.empty())
        return nullptr;
    if (!isOwnFile(found.source) || m_facts.size() > maximumModules || m_bytes > maximumBytes)
        return nullptr;
    const Result<std::string> source = m_fs.read(found.source, sourceCap);
    if (!source) {
        if (!isAbsence(source.error()))
            m_unreadable.push_back(source.error());
        return nullptr;
    }
    m_bytes += source->size();
    slot = std::make_unique<Facts>();
    slot->file = found.source;
    slot->isPackage = found.kind == ModuleKind::Package;
    slot->isEmpty = source->empty();
    ReadContext context = m_context;
    context.isPackage = slot->isPackage;
    context.constantOf = [this, &module, isPackage = slot->isPackage](int level, const std::string &from, const std::string &name) {
        return constantIn(module, isPackage, level, from, name);
    };
    Facts *facts = slot.get();
    facts->facts = readImports(*source, context);
    findBinds(module, *facts);
    return facts;
}

void ImportGraph::findBinds(const std::string &module, Facts &facts)
{
    for (const std::string &name : facts.facts.registers) {
        if (name == module || module.starts_with(name + "."))
            facts.facts.touches.push_back({NamespaceTouch::Kind::SysModules, false, 0});
        else
            m_registered.insert(name);
    }
    const std::vector<std::string> &names = facts.isPackage ? facts.facts.assigns : facts.facts.binds;
    facts.binds.insert(names.begin(), names.end());
    if (!facts.isPackage)
        return;
    for (const Import &import : facts.facts.imports) {
        if (import.guard == Guard::Never || import.guard == Guard::Deferred || import.isDynamic)
            continue;
        const std::string target = absoluteTarget(module, true, import);
        for (const ImportedName &name : import.names) {
            const std::string &as = name.alias.empty() ? name.name : name.alias;
            if (target != module || as != name.name)
                facts.binds.insert(as);
        }
        if (!import.isFrom && (import.alias.empty() || target != moduleIn(module, import.alias)))
            facts.binds.insert(import.alias.empty() ? topLevel(target) : import.alias);
    }
}

// One step across modules: `from ._common import LINUX`. Modules that import each other end at the depth.
PyValue ImportGraph::constantIn(const std::string &importer, bool isPackage, int level, const std::string &module, const std::string &name)
{
    Import import;
    import.level = level;
    import.module = module;
    const std::string target = absoluteTarget(importer, isPackage, import);
    if (target.empty() || !isOwn(target) || m_constantDepth >= maximumConstantDepth)
        return {};
    ++m_constantDepth;
    const Facts *facts = factsOf(target);
    --m_constantDepth;
    if (!facts)
        return {};
    const auto known = facts->facts.constants.find(name);
    return known == facts->facts.constants.end() ? PyValue{} : known->second;
}

void ImportGraph::visit(const std::string &module, Reach reach)
{
    // Strong says more than the other two, which say different things.
    if (m_visited.contains({module, Reach::Strong}) || !m_visited.insert({module, reach}).second)
        return;
    m_queue.emplace_back(module, reach);
}

void ImportGraph::drain()
{
    while (!m_queue.empty()) {
        const auto [module, reach] = m_queue.back();
        m_queue.pop_back();
        const Facts *facts = factsOf(module);
        noteMalformed(module, nullptr);
        if (!facts || facts->facts.malformed)
            continue;
        for (const Import &import : facts->facts.imports)
            follow(*facts, module, import, reach);
    }
    for (const std::string &module : m_registered) {
        m_missing.erase(module);
        m_possible.erase(module);
    }
}

void ImportGraph::walkFrom(const std::string &module)
{
    for (std::string name = module; !name.empty(); name = parentModule(name))
        visit(name, reachOfTwin(name, m_finder.find(name), Reach::Strong));
    drain();
}

void ImportGraph::walkTheRest()
{
    if (m_walkedAll)
        return;
    m_walkedAll = true;
    std::vector<std::string> pending(m_own.begin(), m_own.end());
    for (size_t i = 0; i < pending.size() && i < maximumModules; ++i) {
        const std::string module = pending[i];
        const FoundModule &found = m_finder.find(module);
        if (found.isPackage()) {
            for (const std::string &name : m_finder.namesOf(module)) {
                if (!isAside(name))
                    pending.push_back(module + "." + name);
            }
        }
        const bool isReached = m_visited.contains({module, Reach::Strong}) || m_visited.contains({module, Reach::Guarded})
            || m_visited.contains({module, Reach::Weak});
        if (!isReached && !m_never.contains(module))
            visit(module, Reach::Weak);
    }
    drain();
}

std::string ImportGraph::absoluteTarget(const std::string &importer, bool isPackage, const Import &import) const
{
    if (import.level == 0)
        return import.module;
    std::string package = isPackage ? importer : parentModule(importer);
    for (int i = 1; i < import.level && !package.empty(); ++i)
        package = parentModule(package);
    if (package.empty())
        return {};
    return import.module.empty() ? package : package + "." + import.module;
}

// A namespace without a single module in it (a folder of `.pyi` files) imports, but gives nothing.
bool ImportGraph::providesNothing(const FoundModule &found) const
{
    return found.kind == ModuleKind::Namespace && m_finder.namesIn(found.searchPath).empty() && !found.searchPath.empty();
}

bool ImportGraph::exists(const std::string &module) const
{
    return m_finder.find(module).exists();
}

// May `package` have an attribute `name` that is no submodule? True when that cannot be excluded.
bool ImportGraph::mayBind(const std::string &package, const std::string &name, int depth)
{
    const FoundModule &found = m_finder.find(package);
    if (found.kind == ModuleKind::Namespace)
        return false;
    const Facts *facts = factsOf(package);
    if (!facts || depth > maximumStarDepth)
        return true;
    const ModuleFacts &f = facts->facts;
    const bool isBuiltIn = facts->isPackage ? name.starts_with("__") : everyModuleHas(name);
    if (f.malformed || f.definesGetattr || !f.touches.empty() || !f.dynamicImports.empty() || facts->binds.contains(name) || isBuiltIn)
        return true;
    for (const Import &import : f.imports) {
        if (!import.isStar || import.guard == Guard::Never)
            continue;
        const std::string target = absoluteTarget(package, facts->isPackage, import);
        if (target.empty() || !isOwn(target) || mayBind(target, name, depth + 1) || exists(target + "." + name))
            return true;
    }
    return false;
}

// True when the package or one above it plays with the import system, so that a missing file in it proves nothing.
bool ImportGraph::isTrickery(const std::string &package)
{
    for (std::string name = package; !name.empty(); name = parentModule(name)) {
        const Facts *facts = factsOf(name);
        if (facts && changesImports(facts->facts, name == package))
            return true;
    }
    return false;
}

// True for a namespace with no regular package above it, by name or by declaration (`pkgutil.extend_path`): any distribution
// may provide modules in it.
bool ImportGraph::isShared(const std::string &package)
{
    for (std::string name = package; !name.empty(); name = parentModule(name)) {
        const FoundModule &found = m_finder.find(name);
        if (found.kind == ModuleKind::Namespace)
            continue;
        const Facts *facts = factsOf(name);
        const bool declares = facts
            && std::any_of(facts->facts.touches.begin(), facts->facts.touches.end(),
                           [](const NamespaceTouch &touch) { return touch.kind == NamespaceTouch::Kind::PackagePath && !touch.deferred; });
        return declares && name == package;
    }
    return true;
}

// The handler of a try runs when an import of its body fails. `certain` is false when the body imports what is not ours.
bool ImportGraph::handlerRuns(const Facts &facts, const std::string &importer, int attempt, bool &certain)
{
    bool runs = false;
    certain = true;
    for (const Import &import : facts.facts.imports) {
        if (import.attempt != attempt || import.guard != Guard::Caught)
            continue;
        const std::string target = absoluteTarget(importer, facts.isPackage, import);
        if (target.empty() || !isOwn(target) || import.mayBeSkipped) {
            certain = false;
            continue;
        }
        if (!exists(target) || providesNothing(m_finder.find(target)))
            runs = true;
        const bool isPackage = m_finder.find(target).isPackage();
        for (const ImportedName &name : import.names) {
            if (isPackage && !exists(target + "." + name.name) && !mayBind(target, name.name, 0))
                runs = true;
        }
    }
    if (runs)
        certain = true;
    return runs;
}

// `except ImportError: from ._fallback import x`: of what the handler imports for certain, something fails as well.
bool ImportGraph::fallbackFails(const Facts &facts, const std::string &importer, int attempt)
{
    const std::vector<Import> &imports = facts.facts.imports;
    return attempt >= 0 && std::any_of(imports.begin(), imports.end(), [&](const Import &import) {
               return import.attempt == attempt && import.guard == Guard::Handler && certainlyFails(facts, importer, import, 0);
           });
}

bool ImportGraph::certainlyFails(const Facts &facts, const std::string &importer, const Import &import, int depth)
{
    const std::string target = absoluteTarget(importer, facts.isPackage, import);
    if (target.empty() || import.isDynamic)
        return false;
    if (isOwn(target))
        return isDoomed(target, depth) || lacksNamesOf(target, import);
    return !m_seesOthers && !mayBeStandard(topLevel(target)) && !exists(topLevel(target));
}

bool ImportGraph::lacksNamesOf(const std::string &module, const Import &import)
{
    const FoundModule &found = m_finder.find(module);
    return found.kind == ModuleKind::Source
        && std::any_of(import.names.begin(), import.names.end(), [&](const ImportedName &name) { return !mayBind(module, name.name, 0); });
}

// A module of ours that cannot be imported here: it is not there, needs what is not installed, or always raises.
bool ImportGraph::isDoomed(const std::string &module, int depth)
{
    const FoundModule &found = m_finder.find(module);
    const std::string parent = parentModule(module);
    if (!found.exists())
        return m_finder.find(parent).isPackage() && !isShared(parent) && !isTrickery(parent) && !m_registered.contains(module);
    const Facts *facts = depth < maximumStarDepth && found.extensions.empty() ? factsOf(module) : nullptr;
    if (!facts || facts->facts.malformed)
        return false;
    const std::vector<Import> &imports = facts->facts.imports;
    return facts->facts.alwaysRaises || std::any_of(imports.begin(), imports.end(), [&](const Import &import) {
               return import.guard == Guard::None && certainlyFails(*facts, module, import, depth + 1);
           });
}

void ImportGraph::follow(const Facts &facts, const std::string &importer, const Import &import, Reach reach)
{
    const std::string target = absoluteTarget(importer, facts.isPackage, import);
    if (target.empty() || !isOwn(target))
        return;
    if (import.guard == Guard::Never) {
        m_never.insert(target);
        for (const ImportedName &name : import.names)
            m_never.insert(target + "." + name.name);
        return;
    }
    Reach inner = Reach::Strong;
    switch (import.guard) {
    case Guard::None: inner = Reach::Strong; break;
    case Guard::Caught: inner = Reach::Guarded; break;
    case Guard::Conditional:
    case Guard::Deferred: inner = Reach::Weak; break;
    case Guard::Handler: {
        bool certain = false;
        const bool runs = handlerRuns(facts, importer, import.attempt, certain);
        if (certain && !runs) {
            m_never.insert(target);
            return;
        }
        inner = runs ? Reach::Strong : Reach::Weak;
        break;
    }
    case Guard::Never: return;
    }
    const bool mayNotRun = import.guard == Guard::Conditional || import.guard == Guard::Deferred || import.mayBeSkipped;
    const bool isCertain = reach != Reach::Guarded && !mayNotRun;
    const bool hasNoFallback = (import.guard == Guard::None && m_unreplaced.contains(importer))
        || (reach != Reach::Guarded && import.guard == Guard::Caught && fallbackFails(facts, importer, import.attempt));
    if (hasNoFallback)
        m_unreplaced.insert(target);
    const ImportUse use{target,
                        importer,
                        facts.file,
                        int(import.line),
                        combined(reach, inner),
                        statementOf(import),
                        mayNotRun,
                        hasNoFallback,
                        isCertain && import.catchesOnlyAbsence,
                        isCertain && import.catchesOnlyImportErrors};
    if ((import.isAskedFor && !exists(target)) || !reachModule(target, use))
        return;
    for (const ImportedName &name : import.names)
        if (!import.isAskedFor || exists(target + "." + name.name))
            reachName(target, name.name, use);
    lookForFlaw(target, import, use);
}

// Names that a plain module, which can be read to its end, does not bind.
void ImportGraph::lookForFlaw(const std::string &module, const Import &import, const ImportUse &use)
{
    const Facts *facts = import.isFrom && !import.names.empty() ? factsOf(module) : nullptr;
    if (!facts || facts->isPackage || !m_finder.find(module).extensions.empty())
        return;
    const auto lacked = std::find_if(import.names.begin(), import.names.end(),
                                     [&](const ImportedName &name) { return !mayBind(module, name.name, 0); });
    if (lacked == import.names.end())
        return;
    Flaw &flaw = m_flaws[module];
    if (flaw.uses.empty()) {
        flaw.kind = facts->isEmpty ? Flaw::Kind::Empty : Flaw::Kind::Lacking;
        flaw.lacks = lacked->name;
    }
    flaw.uses.push_back(use);
}

void ImportGraph::noteMalformed(const std::string &module, const ImportUse *use)
{
    const Facts *facts = factsOf(module);
    if (!facts || !facts->facts.malformed || facts->facts.malformedLine == 0)
        return;
    Flaw &flaw = m_flaws[module];
    flaw.kind = Flaw::Kind::Malformed;
    flaw.line = facts->facts.malformedLine;
    if (!use)
        return;
    flaw.uses.push_back(*use);
    flaw.uses.back().mustNotFail |= use->mustBeWhole;
}

// Importing a.b.c imports a and a.b first. False when the module is not there or cannot be followed.
bool ImportGraph::reachModule(const std::string &module, const ImportUse &use)
{
    const std::string parent = parentModule(module);
    if (!parent.empty() && !reachModule(parent, use))
        return false;
    const FoundModule &found = m_finder.find(module);
    ImportUse here = use;
    here.module = module;
    if (!found.exists() || (providesNothing(found) && module == use.module)) {
        const FoundModule &outer = m_finder.find(parent);
        if (!parent.empty() && !outer.isPackage())
            return false; // inside an extension or a plain module: cannot be seen
        if (!parent.empty() && isShared(parent))
            return false; // a namespace that other distributions add to
        if (!parent.empty() && isTrickery(parent))
            here.reach = combined(here.reach, Reach::Weak);
        m_missing[module].push_back(here);
        return false;
    }
    if (found.kind == ModuleKind::Extension || (found.isPackage() && !found.extensions.empty())) {
        m_extensions[module].push_back(here);
        visit(module, reachOfTwin(module, found, use.reach)); // reads the source it was compiled from, if that is beside it
        followCompiledSource(module, found, use);
        return found.isPackage();
    }
    visit(module, use.reach);
    noteMalformed(module, &here);
    if (use.reach == Reach::Strong)
        m_wanted.insert(module);
    return true;
}

// `from package import name`: a submodule, or an attribute that the package binds. Only a closed package proves the former.
void ImportGraph::reachName(const std::string &package, const std::string &name, const ImportUse &use)
{
    const FoundModule &outer = m_finder.find(package);
    if (!outer.isPackage())
        return;
    const std::string module = package + "." + name;
    const Facts *facts = factsOf(package);
    ImportUse here = use;
    here.module = module;
    const bool isAttribute = facts && facts->binds.contains(name);
    if (exists(module)) {
        // The attribute wins when the package binds one; then the submodule need not be imported here.
        here.reach = isAttribute ? combined(use.reach, Reach::Weak) : use.reach;
        reachModule(module, here);
        return;
    }
    // Another distribution may add it to a namespace.
    if (mayBind(package, name, 0) || isShared(package)) {
        m_possible[module].push_back(here);
        return;
    }
    if (isTrickery(package))
        here.reach = combined(here.reach, Reach::Weak);
    m_missing[module].push_back(here);
}

} // namespace truewheel
