#include "core/editables/weighing.h"

#include "core/base/text.h"
#include "core/editables/includes.h"
#include "core/python/modulename.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr size_t maximumUses = 3; ///< pieces of evidence of rule `import` for one module

bool hasReach(const std::vector<ImportUse> &uses, Reach reach)
{
    return std::any_of(uses.begin(), uses.end(), [&](const ImportUse &use) { return use.reach == reach; });
}

// An import that fails with the module that it finds.
bool failsWith(const std::vector<ImportUse> &uses)
{
    return std::any_of(uses.begin(), uses.end(), [](const ImportUse &use) { return use.reach == Reach::Strong || use.mustNotFail; });
}

bool lacksFallback(const std::vector<ImportUse> &uses)
{
    return std::any_of(uses.begin(), uses.end(), [](const ImportUse &use) { return use.hasNoFallback; });
}

std::vector<ImportUse> usesOf(const ImportGraph &graph, const std::string &module)
{
    std::vector<ImportUse> uses;
    for (const auto *map : {&graph.missing(), &graph.extensions(), &graph.possible()}) {
        const auto found = map->find(module);
        if (found != map->end())
            uses.insert(uses.end(), found->second.begin(), found->second.end());
    }
    const auto flaw = graph.flaws().find(module);
    if (flaw != graph.flaws().end())
        uses.insert(uses.end(), flaw->second.uses.begin(), flaw->second.uses.end());
    return uses;
}

// No witness but sources and what lies beside them: no build of another interpreter, no other copy.
bool areOnlySources(const std::vector<Evidence> &hints)
{
    return std::all_of(hints.begin(), hints.end(),
                       [](const Evidence &e) { return e.rule == Rule::Witness && !looksLikeExtension(pathBytes(e.source.filename())); });
}

bool runsUncaught(const std::vector<ImportUse> &uses)
{
    return std::any_of(uses.begin(), uses.end(),
                       [](const ImportUse &use) { return use.mustNotFail || (use.reach != Reach::Guarded && !use.mayNotRun); });
}

Said flawOf(const Expectation &expectation, const Flaw &flaw)
{
    const std::string file = displayPath(expectation.found.filename());
    switch (flaw.kind) {
    case Flaw::Kind::Empty: return said("%1 is empty, and names are imported from it", file);
    case Flaw::Kind::Malformed: return said("%1 is no whole Python source: see line %2", file, std::to_string(flaw.line));
    case Flaw::Kind::Lacking: return said("%1 has no %2, which is imported from it", file, flaw.lacks);
    }
    return {};
}

void setFlawed(Expectation &expectation, Said note)
{
    expectation.state = FileState::Unloadable;
    expectation.note = std::move(note);
}

// "core/_text.pyx" names ".../pkg/core/_text.pyx".
bool isNamedBy(const std::string &file, const std::string &name)
{
    return file == name || file.ends_with('/' + name);
}

// A build that runs no code but the backend's own writes no source into the project: what its ignore files leave out, something else makes.
bool writesNoSource(const Project &project, const ScanFileSystem &fs)
{
    const auto isBuiltBy = [&](std::string_view backend) { return project.buildBackend.starts_with(backend); };
    if (!project.backendPath.empty())
        return false;
    if (isBuiltBy("hatchling"))
        return !project.setting("tool.hatch.build.hooks") && !project.setting("tool.hatch.build.targets.wheel.hooks")
            && !fs.find(project.root, "hatch.toml");
    if (isBuiltBy("poetry."))
        return !project.setting("tool.poetry.build");
    if (isBuiltBy("pdm."))
        return !project.setting("tool.pdm.build.custom-hook") && !project.setting("tool.pdm.version")
            && !fs.find(project.root, "pdm_build.py");
    return isBuiltBy("flit_core.") || isBuiltBy("uv_build");
}

} // namespace

Weighing::Weighing(const LinkFindings &findings, Expectations &expectations)
    : m_findings(findings)
    , m_expectations(expectations)
{
}

// What a missing module most likely is: only its name for the file depends on it, not the verdict.
ExpectedKind Weighing::kindOf(const std::string &module) const
{
    for (const Declared &declared : m_findings.declared.files) {
        if (declared.module == module)
            return declared.kind;
    }
    const auto hints = m_findings.witnesses.hints.find(module);
    const bool compiles = hints != m_findings.witnesses.hints.end()
        && std::any_of(hints->second.begin(), hints->second.end(),
                       [](const Evidence &e) { return e.source.extension() != ".pyc" && e.source.extension() != ".py"; });
    if (compiles || (buildsForAPlatform() && hasNoExtension()))
        return ExpectedKind::Extension;
    return ExpectedKind::Python;
}

void Weighing::addUses(const std::string &module, const std::vector<ImportUse> &uses, ExpectedKind kind, Reach least)
{
    size_t added = 0;
    for (const Reach reach : {Reach::Strong, Reach::Weak, Reach::Guarded}) {
        for (const ImportUse &use : uses) {
            if (use.reach != reach || added == maximumUses || (least == Reach::Strong && reach != Reach::Strong && added > 0))
                continue;
            m_expectations.expectModule(module, kind, {Rule::Import, use.source, use.importer + ": " + use.statement, use.line});
            ++added;
        }
    }
}

void Weighing::weighImports()
{
    for (const auto &[module, uses] : m_findings.graph.missing()) {
        if (hasReach(uses, Reach::Strong))
            addUses(module, uses, kindOf(module), Reach::Strong);
    }
    for (const auto &[module, uses] : m_findings.graph.extensions())
        addUses(module, uses, ExpectedKind::Extension, Reach::Weak);
    for (const auto &[module, flaw] : m_findings.graph.flaws()) {
        if (flaw.kind == Flaw::Kind::Lacking || !(failsWith(flaw.uses) || lacksFallback(flaw.uses)))
            continue;
        addUses(module, flaw.uses, ExpectedKind::Python, Reach::Strong);
        Expectation &expectation = *m_expectations.find(module);
        setFlawed(expectation, flawOf(expectation, flaw));
    }
}

void Weighing::weighTheRest()
{
    weighDeclared();
    weighHints();
    weighMissingImports();
    weighCutSources();
    judgeWrittenFiles();
}

// Whether the condition of a conditional extension is known to have held: what the same test decides about is there, or a wheel
// was built for a platform, as setup.py does not make it say anyway, and nothing compiled is left of it. Then an import says which of the
// declared were made, if any does.
bool Weighing::conditionHeld(const Declared &one) const
{
    const auto isLike = [&](const Declared &other) {
        return other.certainty == Certainty::Conditional && other.kind == ExpectedKind::Extension && other.module != one.module;
    };
    const auto &files = m_findings.declared.files;
    if (!hasNoExtension())
        return !one.condition.empty() && std::any_of(files.begin(), files.end(), [&](const Declared &other) {
            return isLike(other) && other.condition == one.condition && m_findings.witnesses.extensions.contains(other.module);
        });
    if (m_findings.setupPy && m_findings.setupPy->claimsPlatform)
        return false;
    if (!usesOf(m_findings.graph, one.module).empty())
        return true;
    return std::none_of(files.begin(), files.end(), [&](const Declared &other) {
        const bool explainsTheWheel = other.certainty == Certainty::Certain && other.kind == ExpectedKind::Extension;
        return explainsTheWheel || (isLike(other) && !usesOf(m_findings.graph, other.module).empty());
    });
}

// A conditional declaration counts when something else says that its condition held: an import that runs, or its neighbours.
void Weighing::weighDeclared()
{
    for (const Declared &declared : m_findings.declared.files) {
        if (declared.certainty != Certainty::Conditional || declared.module.empty())
            continue;
        const std::vector<ImportUse> uses = usesOf(m_findings.graph, declared.module);
        const bool isExtension = declared.kind == ExpectedKind::Extension;
        const FoundModule &found = m_findings.finder.find(declared.module);
        const bool isThere = isExtension ? !found.extensions.empty() : found.exists();
        const bool isWanted = hasReach(uses, Reach::Strong);
        const bool isProved = isExtension ? buildsForAPlatform() && (isWanted || conditionHeld(declared)) : !uses.empty();
        if (!isProved && !isThere && !m_expectations.find(declared.module))
            continue;
        Expectation &expectation = m_expectations.expectModule(declared.module, declared.kind, declared.evidence);
        // One that is there, or was, was not left out, whatever is wrong with it.
        const bool wasThere = std::any_of(expectation.evidence.begin(), expectation.evidence.end(),
                                          [](const Evidence &e) { return e.rule == Rule::Ledger; });
        expectation.optional = expectation.optional || declared.optional
            || (declared.tolerated && !isThere && !wasThere && !(hasNoExtension() && isWanted));
        if (isThere)
            continue;
        if (isExtension && m_findings.witnesses.platformWheel)
            m_expectations.expectModule(declared.module, declared.kind, *m_findings.witnesses.platformWheel);
        addUses(declared.module, uses, declared.kind, Reach::Weak);
    }
}

// Every `.pyx` of a lost build is a module but those that another one takes in: `include "part.pyx"`.
bool Weighing::isIncluded(const std::vector<Evidence> &hints)
{
    if (!m_included) {
        m_included.emplace();
        for (const auto &[module, sources] : m_findings.witnesses.hints) {
            for (const Evidence &source : sources) {
                if (source.source.extension() == ".pyx")
                    addIncludesOf(source.source);
            }
        }
    }
    return std::any_of(hints.begin(), hints.end(), [&](const Evidence &hint) { return m_included->contains(hint.source); });
}

void Weighing::addIncludesOf(const Path &source)
{
    constexpr uint64_t sourceCap = uint64_t(32) * 1024 * 1024; // bytes
    const Result<std::string> text = m_findings.fs.read(source, sourceCap);
    if (!text) {
        m_unreadable.push_back(text.error());
        return;
    }
    for (const std::string_view name : includedNames(source, *text))
        m_included->insert(cleanAbsolute(pathFromBytes(name), source.parent_path()));
}

// The script gives the source to an extension of another name: `Extension("name", ["name/name.pyx"])`.
bool Weighing::isSourceOfAnother(const std::string &module, const std::vector<Evidence> &hints) const
{
    if (!m_findings.setupPy)
        return false;
    bool isGiven = false;
    for (const DeclaredExtension &extension : m_findings.setupPy->extensions) {
        const bool isNamed = std::any_of(extension.sources.begin(), extension.sources.end(), [&](const std::string &source) {
            return std::any_of(hints.begin(), hints.end(), [&](const Evidence &hint) {
                return hint.source == cleanAbsolute(pathFromBytes(source), m_findings.project.root);
            });
        });
        if (!isNamed)
            continue;
        if (extension.module.empty() || moduleIn(m_findings.setupPy->extPackage, extension.module) == module)
            return false;
        isGiven = true;
    }
    return isGiven;
}

bool Weighing::hasCompiledNeighbour(const std::string &module) const
{
    const std::string package = parentModule(module);
    return std::any_of(m_findings.witnesses.extensions.begin(), m_findings.witnesses.extensions.end(),
                       [&](const auto &extension) { return parentModule(extension.first) == package; });
}

bool Weighing::wasCompiled(const ConditionalSource &source) const
{
    const auto &extensions = m_findings.witnesses.extensions;
    return std::any_of(extensions.begin(), extensions.end(), [&](const auto &extension) {
        const Path &file = extension.second;
        return isNamedBy(pathBytes(file.parent_path() / pathFromBytes(extensionModuleName(pathBytes(file.filename())) + ".pyx")),
                         source.name);
    });
}

// The script compiles the source only under a test that cannot be told, and nothing else that the test decides about is there.
bool Weighing::hangsOnATest(const std::vector<Evidence> &hints) const
{
    if (!m_findings.setupPy || hasNoExtension())
        return false;
    const std::vector<ConditionalSource> &sources = m_findings.setupPy->conditionalSources;
    return std::any_of(sources.begin(), sources.end(), [&](const ConditionalSource &source) {
        const bool isMeant = std::any_of(hints.begin(), hints.end(),
                                         [&](const Evidence &hint) { return isNamedBy(pathBytes(hint.source), source.name); });
        return isMeant && std::none_of(sources.begin(), sources.end(), [&](const ConditionalSource &other) {
                   return other.branch == source.branch && wasCompiled(other);
               });
    });
}

// A hint needs an import that wants the module, or a platform wheel of which nothing compiled is there.
void Weighing::weighHints()
{
    for (const auto &[module, hints] : m_findings.witnesses.hints) {
        std::vector<ImportUse> uses = usesOf(m_findings.graph, module);
        const bool isSource = std::any_of(
            hints.begin(), hints.end(), [](const Evidence &e) { return e.source.extension() != ".pyc" && e.source.extension() != ".pyi"; });
        // A source that may be compiled proves nothing for an import that may not run, but where others beside it were compiled.
        const bool isCython = isSource && areOnlySources(hints);
        if (isCython && hangsOnATest(hints))
            uses.clear();
        else if (isCython && !hasCompiledNeighbour(module))
            std::erase_if(uses, [](const ImportUse &use) { return use.mayNotRun; });
        // A description or bytecode beside nothing does not tell a submodule from another name of the package.
        if (!isSource && m_findings.graph.possible().contains(module))
            uses.clear();
        const bool known = m_expectations.find(module) != nullptr;
        // What another build holds is no source of this one.
        const bool isOurs = std::any_of(hints.begin(), hints.end(), [](const Evidence &e) { return e.rule != Rule::CachedWheel; });
        const bool buildIsLost = isSource && isOurs && buildsForAPlatform() && hasNoExtension() && (!isCython || compilesCython())
            && !isIncluded(hints) && !isSourceOfAnother(module, hints);
        if (!known && uses.empty() && !buildIsLost)
            continue;
        for (const Evidence &evidence : hints)
            m_expectations.expectModule(module, kindOf(module), evidence);
        if (!known)
            addUses(module, uses, kindOf(module), Reach::Weak);
        if (!known && buildIsLost)
            m_expectations.expectModule(module, kindOf(module), *m_findings.witnesses.platformWheel);
    }
}

// A setup.py that can be read to its end and names no extension: its wheel is for a platform for another reason.
bool Weighing::makesNoExtension() const
{
    return m_findings.setupPy && m_findings.setupPy->hasSetupCall && m_findings.setupPy->extensions.empty()
        && m_findings.setupPy->cythonGlobs.empty() && m_findings.setupPy->cffiModules.empty() && m_findings.setupPy->unreadable.empty();
}

// A project may hold Cython sources that its build leaves alone. A backend of its own may ask for Cython when it is run.
bool Weighing::compilesCython() const
{
    const auto &files = m_findings.declared.files;
    const bool declaresExtension = std::any_of(files.begin(), files.end(),
                                               [](const Declared &one) { return one.kind == ExpectedKind::Extension; });
    const std::optional<SetupPyFacts> &setupPy = m_findings.setupPy;
    return declaresExtension || m_findings.project.requiresToBuild("cython") || !m_findings.project.backendPath.empty()
        || (setupPy && (setupPy->callsCythonize || !setupPy->extensions.empty()));
}

bool Weighing::isLeftAlone(const std::string &module) const
{
    const auto hints = m_findings.witnesses.hints.find(module);
    return hints != m_findings.witnesses.hints.end() && areOnlySources(hints->second) && !compilesCython();
}

// A script that names `__init__.py` means any.
std::vector<Evidence> Weighing::hintsOf(const Path &file)
{
    std::vector<Evidence> hints = m_findings.hints.of(file);
    if (file.stem() == "__init__")
        std::erase_if(hints, [](const Evidence &e) { return e.rule == Rule::Config; });
    return hints;
}

// A package is taken for lost only where its importer fails for certain: many a name of a folder is ignored by habit.
std::vector<Evidence> Weighing::hintsOfLost(const Path &place, const std::vector<ImportUse> &uses)
{
    const std::vector<Evidence> hints = hintsOf(Path(place) += ".py");
    return hints.empty() && runsUncaught(uses) ? hintsOf(place / "__init__.py") : hints;
}

// Where a build makes a source that was cut, no top level need import it.
void Weighing::weighCutSources()
{
    for (const auto &[module, flaw] : m_findings.graph.flaws()) {
        if (flaw.kind != Flaw::Kind::Malformed || flaw.uses.empty() || m_expectations.find(module))
            continue;
        const std::vector<Evidence> hints = hintsOf(m_findings.finder.find(module).file);
        if (hints.empty() || (areOnlySources(hints) && writesNoSource(m_findings.project, m_findings.fs)))
            continue;
        addUses(module, flaw.uses, ExpectedKind::Python, Reach::Weak);
        for (const Evidence &evidence : hints)
            m_expectations.expectModule(module, ExpectedKind::Python, evidence);
        Expectation &expectation = *m_expectations.find(module);
        setFlawed(expectation, flawOf(expectation, flaw));
        expectation.optional = !runsUncaught(flaw.uses);
    }
}

// Imports that do not run when the package is imported, or whose failure is caught, need the project's own word that
// the file is made by a build.
void Weighing::weighMissingImports()
{
    for (const auto &[module, uses] : m_findings.graph.missing()) {
        if (m_expectations.find(module))
            continue;
        const FoundModule &found = m_findings.finder.find(module);
        if (found.expectedDirectory.empty())
            continue;
        std::vector<Evidence> hints;
        if (kindOf(module) == ExpectedKind::Python)
            hints = hintsOfLost(found.expectedDirectory / pathFromBytes(lastPart(module)), uses);
        else if (buildsForAPlatform() && hasNoExtension() && !makesNoExtension() && !isLeftAlone(module))
            hints.push_back(*m_findings.witnesses.platformWheel);
        if (hints.empty() || (areOnlySources(hints) && writesNoSource(m_findings.project, m_findings.fs)))
            continue;
        addUses(module, uses, kindOf(module), Reach::Weak);
        for (const Evidence &evidence : hints)
            m_expectations.expectModule(module, kindOf(module), evidence);
    }
}

// What a build writes has content, all of it, and the names that others take from it. An empty `__init__.py` is what a package may
// have, and a link leads to what somebody wrote.
void Weighing::judgeWrittenFiles()
{
    for (Expectation &expectation : m_expectations.all()) {
        const bool isMade = std::any_of(expectation.evidence.begin(), expectation.evidence.end(),
                                        [](const Evidence &e) { return e.rule == Rule::Config || e.rule == Rule::Ledger; });
        if (!isMade || expectation.kind != ExpectedKind::Python || expectation.state != FileState::Present
            || expectation.found.extension() != ".py")
            continue;
        const Result<FileStatus> status = m_findings.fs.linkStatus(expectation.found);
        if (!status || status->type != FileType::Regular)
            continue;
        const bool isEmpty = status->size == 0 && expectation.found.stem() != "__init__";
        const auto flaw = m_findings.graph.flaws().find(expectation.module);
        const bool isFlawed = flaw != m_findings.graph.flaws().end();
        if (!isEmpty && !isFlawed)
            continue;
        setFlawed(expectation,
                  isEmpty ? said("%1 is empty, and a build writes it", displayPath(expectation.found.filename()))
                          : flawOf(expectation, flaw->second));
        const bool isLacking = !isEmpty && flaw->second.kind == Flaw::Kind::Lacking;
        expectation.optional = !(isFlawed && runsUncaught(flaw->second.uses))
            && (isLacking || !m_findings.graph.isWanted(expectation.module));
    }
}

bool Weighing::isCompiled(const std::string &module) const
{
    return !m_findings.finder.find(module).extensions.empty();
}

// A compiled module that is there asks for it; unless that one can be missed itself.
bool Weighing::needsCompiled(const std::string &module) const
{
    const auto found = m_findings.declared.compiledFor.find(module);
    if (found == m_findings.declared.compiledFor.end())
        return false;
    const std::vector<ImportUse> uses = usesOf(m_findings.graph, found->second);
    return uses.empty() || std::any_of(uses.begin(), uses.end(), [](const ImportUse &use) { return use.reach != Reach::Guarded; });
}

// Imported, or for people to import, and cut where no Python ends.
bool Weighing::isNoPython(const std::string &module) const
{
    const auto flaw = m_findings.graph.flaws().find(module);
    if (flaw == m_findings.graph.flaws().end() || flaw->second.kind != Flaw::Kind::Malformed)
        return false;
    return parentModule(module).empty() || m_findings.graph.isWanted(module) || runsUncaught(flaw->second.uses);
}

// Its file is never opened when all that import it are compiled with it. A top level is what people import.
bool Weighing::isBroughtUp(const std::string &module, const std::vector<ImportUse> &uses) const
{
    return !parentModule(module).empty() && m_findings.declared.broughtUp.contains(module)
        && std::any_of(uses.begin(), uses.end(),
                       [&](const ImportUse &use) { return use.reach == Reach::Strong && isCompiled(use.importer); })
        && std::none_of(uses.begin(), uses.end(),
                        [&](const ImportUse &use) { return use.reach == Reach::Strong && !isCompiled(use.importer); });
}

// A file that is not usable breaks the link unless every import of it is caught, or its source runs in its stead. A build may go
// on without what is declared optional, the import does not when it runs under no guard.
void Weighing::decideOptional()
{
    for (Expectation &expectation : m_expectations.all()) {
        if (isGood(expectation.state) || expectation.module.empty())
            continue;
        const std::vector<ImportUse> uses = usesOf(m_findings.graph, expectation.module);
        if (isBroughtUp(expectation.module, uses)) {
            expectation.optional = true;
            continue;
        }
        if (needsCompiled(expectation.module)) {
            expectation.optional = false;
            continue;
        }
        const bool isRebuilt = m_findings.loaderRebuilds && expectation.evidence.front().rule == Rule::Link;
        const FoundModule &found = m_findings.finder.find(expectation.module);
        const bool isReplaced = isRebuilt || (!found.source.empty() && found.source != expectation.path);
        // The import system takes a file of the right name, whatever is in it, and looks for no source beside it.
        if (expectation.state == FileState::Unloadable && !found.extensions.empty())
            expectation.optional = false;
        const bool isFound = expectation.state == FileState::Unloadable && (!found.extensions.empty() || !found.source.empty());
        const bool isNeeded = lacksFallback(uses)
            || (isFound ? failsWith(uses) || isNoPython(expectation.module) : hasReach(uses, Reach::Strong));
        if (expectation.endsProcess || (expectation.optional && isNeeded && !isReplaced))
            expectation.optional = false;
        if (expectation.endsProcess || expectation.optional || isNeeded)
            continue;
        const bool allCaught = std::all_of(uses.begin(), uses.end(), [](const ImportUse &use) { return use.reach == Reach::Guarded; });
        expectation.optional = !uses.empty() && allCaught;
    }
}

} // namespace truewheel
