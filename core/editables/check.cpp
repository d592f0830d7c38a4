#include "core/editables/check.h"

#include "core/base/text.h"
#include "core/editables/backends/backend.h"
#include "core/editables/conclusion.h"
#include "core/editables/expectations.h"
#include "core/editables/generated.h"
#include "core/editables/importgraph.h"
#include "core/editables/linkmemory.h"
#include "core/editables/witness.h"
#include "core/python/modulename.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr size_t maximumUses = 3; ///< pieces of evidence of rule `import` for one module

bool hasReach(const std::vector<ImportUse> &uses, Reach reach)
{
    return std::any_of(uses.begin(), uses.end(), [&](const ImportUse &use) { return use.reach == reach; });
}

std::vector<ImportUse> usesOf(const ImportGraph &graph, const std::string &module)
{
    std::vector<ImportUse> uses;
    for (const auto *map : {&graph.missing(), &graph.extensions(), &graph.possible()}) {
        const auto found = map->find(module);
        if (found != map->end())
            uses.insert(uses.end(), found->second.begin(), found->second.end());
    }
    return uses;
}

/// Judges one link; lives for one call of checkLink().
class LinkJudge
{
public:
    explicit LinkJudge(const CheckInput &input)
        : m_input(input)
        , m_reading(input.reading)
        , m_project(readProject(input.reading.link.project, input.fs))
        , m_hints(m_project, input.fs)
        , m_memory(input, m_project, m_hints)
        , m_expectations(input.finder, input.environment.interpreter, input.fs)
    {
    }

    CheckOutput run();

private:
    bool isCut() const;
    void addRead(const Expectation &expectation);
    void readSetupPy();
    void readDeclarations();
    void readLedger();
    std::vector<std::string> importedByPeople() const;
    void readImports();
    void addUses(const std::string &module, const std::vector<ImportUse> &uses, ExpectedKind kind, Reach least);
    void addExposedExtensions();
    bool conditionHeld(const Declared &one) const;
    void weighDeclared();
    void weighHints();
    bool hasCompiledNeighbour(const std::string &module) const;
    bool isIncluded(const std::vector<Evidence> &hints);
    void addIncludesOf(const Path &source);
    void weighMissingImports();
    bool makesNoExtension() const;
    void decideOptional();
    void markTracked();
    void noteUnreadablePlaces();
    ExpectedKind kindOf(const std::string &module) const;
    ExpectedKind kindOfMapped(const std::string &module) const;
    bool buildsForAPlatform() const { return m_witnesses.platformWheel.has_value(); }
    void couldNotRead(const std::vector<Error> &errors) { m_unreadable.insert(m_unreadable.end(), errors.begin(), errors.end()); }
    bool hasNoExtension() const { return m_witnesses.extensions.empty(); }

    const CheckInput &m_input;
    const LinkReading &m_reading;
    Project m_project;
    ProjectHints m_hints;
    LinkMemory m_memory;
    Expectations m_expectations;
    LinkExtent m_extent;
    Witnesses m_witnesses;
    std::optional<SetupPyFacts> m_setupPy;
    Declarations m_declared;
    std::unique_ptr<ImportGraph> m_graph;
    std::optional<std::set<Path>> m_included; ///< what a `.pyx` of the distribution includes
    std::vector<Error> m_unreadable;
};

bool LinkJudge::isCut() const
{
    return std::any_of(m_reading.expectations.begin(), m_reading.expectations.end(),
                       [](const Expectation &e) { return e.state == FileState::Unlinked; });
}

void LinkJudge::readSetupPy()
{
    if (!m_project.runsSetupPy)
        return;
    Result<SetupPyFacts> facts = truewheel::readSetupPy(m_input.fs, m_project.setupPyFile(),
                                                        readContextFor(m_input.environment.interpreter, false));
    if (facts)
        m_setupPy = std::move(*facts);
    else
        m_declared.couldNotRead(facts.error());
}

// A module that RECORD lists is what the import system takes for it: a copy in site-packages that another place hides proves
// nothing, and its absence breaks nothing where that place serves.
void LinkJudge::addRead(const Expectation &expectation)
{
    const bool isRecorded = expectation.evidence.front().rule == Rule::Record && !expectation.module.empty();
    if (!isRecorded || !isModuleName(expectation.module))
        return m_expectations.addJudged(expectation);
    const FoundModule &found = m_input.finder.find(expectation.module);
    const bool isTaken = found.file == expectation.path || found.source == expectation.path
        || std::find(found.extensions.begin(), found.extensions.end(), expectation.path) != found.extensions.end();
    const bool isHidden = isGood(expectation.state) && !isTaken && expectation.kind == ExpectedKind::Extension;
    const bool isElsewhere = !isGood(expectation.state) && found.exists() && found.kind != ModuleKind::Namespace && !isTaken;
    if (isHidden || isElsewhere)
        m_expectations.expectModule(expectation.module, expectation.kind, expectation.evidence.front());
    else if (isTaken || !isGood(expectation.state))
        m_expectations.addJudged(expectation);
}

void LinkJudge::readDeclarations()
{
    readSetupPy();
    const BackendInput input{m_project, m_setupPy, m_reading.link, m_input.environment, m_input.finder, m_input.fs};
    for (const Backend *backend : allBackends()) {
        if (backend->claims(m_project))
            backend->declare(input, m_declared);
    }
    for (const Declared &declared : m_declared.files) {
        if (declared.limitedApi)
            m_expectations.setLimitedApi(declared.module);
        if (declared.certainty != Certainty::Certain)
            continue;
        Expectation &expectation = declared.module.empty() ? m_expectations.expectFile(declared.path, declared.kind, declared.evidence)
                                                           : m_expectations.expectModule(declared.module, declared.kind, declared.evidence);
        expectation.optional = expectation.optional || declared.optional;
    }
}

void LinkJudge::readLedger()
{
    for (const RememberedFile &file : m_input.remembered) {
        const std::string detail = (file.origin == "build" ? "a verified build made it, seen " : "an intact scan saw it on ")
            + toRfc3339(file.seen);
        Evidence evidence{Rule::Ledger, m_input.ledger.empty() ? file.file : m_input.ledger, detail};
        if (file.module.empty())
            m_expectations.expectFile(file.file, file.kind, std::move(evidence));
        else
            m_expectations.expectModule(file.module, file.kind, std::move(evidence));
    }
}

// What a missing module most likely is: only its name for the file depends on it, not the verdict.
ExpectedKind LinkJudge::kindOf(const std::string &module) const
{
    for (const Declared &declared : m_declared.files) {
        if (declared.module == module)
            return declared.kind;
    }
    const auto hints = m_witnesses.hints.find(module);
    const bool compiles = hints != m_witnesses.hints.end()
        && std::any_of(hints->second.begin(), hints->second.end(),
                       [](const Evidence &e) { return e.source.extension() != ".pyc" && e.source.extension() != ".py"; });
    if (compiles || (buildsForAPlatform() && hasNoExtension()))
        return ExpectedKind::Extension;
    return ExpectedKind::Python;
}

// A mapped place that is no directory and has no `.py` is a package that is gone, or an extension module of a platform wheel.
ExpectedKind LinkJudge::kindOfMapped(const std::string &module) const
{
    const FoundModule &found = m_input.finder.find(module);
    const bool isCompiled = !found.extensions.empty() || !found.foreign.empty() || (!found.exists() && buildsForAPlatform());
    return isCompiled && found.source.empty() ? ExpectedKind::Extension : ExpectedKind::Python;
}

void LinkJudge::addUses(const std::string &module, const std::vector<ImportUse> &uses, ExpectedKind kind, Reach least)
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

// The top-level modules; of a namespace, which holds no code, the packages below it.
std::vector<std::string> LinkJudge::importedByPeople() const
{
    std::vector<std::string> modules;
    for (const std::string &top : m_extent.topLevels) {
        if (!isProjectClutter(top))
            modules.push_back(top);
    }
    for (size_t i = 0; i < modules.size(); ++i) {
        const std::string module = modules[i];
        if (m_input.finder.find(module).kind != ModuleKind::Namespace)
            continue;
        for (const std::string &name : m_input.finder.namesIn(m_input.finder.find(module).searchPath)) {
            const std::string inner = moduleIn(module, name);
            const FoundModule &found = m_input.finder.find(inner);
            const bool isOwn = std::any_of(m_extent.places.begin(), m_extent.places.end(), [&](const Path &place) {
                return isAtOrBelow(found.isPackage() && !found.searchPath.empty() ? found.searchPath.front() : found.file, place);
            });
            if (found.isPackage() && isOwn && !isProjectClutter(name))
                modules.push_back(inner);
        }
    }
    return modules;
}

void LinkJudge::readImports()
{
    std::set<std::string> own = m_extent.topLevels;
    for (const Declared &declared : m_declared.files) {
        if (!declared.module.empty())
            own.insert(topLevel(declared.module));
    }
    m_graph = std::make_unique<ImportGraph>(m_input.finder, m_input.environment.interpreter, m_input.fs, std::move(own), m_extent.places);
    for (const std::string &module : importedByPeople())
        m_graph->walkFrom(module);
    for (const auto &[module, uses] : m_graph->missing()) {
        if (hasReach(uses, Reach::Strong))
            addUses(module, uses, kindOf(module), Reach::Strong);
    }
    for (const auto &[module, uses] : m_graph->extensions())
        addUses(module, uses, ExpectedKind::Extension, Reach::Weak);
    for (const auto &[module, uses] : m_graph->empty()) {
        if (!hasReach(uses, Reach::Strong))
            continue;
        addUses(module, uses, ExpectedKind::Python, Reach::Strong);
        Expectation *expectation = m_expectations.find(module);
        expectation->state = FileState::Unloadable;
        expectation->note = displayPath(expectation->path.filename()) + " is empty, and names are imported from it";
    }
}

// An extension that is there is imported before anything else of its name: it must load.
void LinkJudge::addExposedExtensions()
{
    for (const auto &[module, file] : m_witnesses.extensions) {
        if (!m_expectations.find(module))
            m_expectations.expectModule(module, ExpectedKind::Extension,
                                        {Rule::Link, file, "lies where the link lets the import system look"});
    }
}

// Whether the condition of a conditional extension is known to have held: what the same test decides about is there, or a wheel
// was built for a platform and nothing compiled is left of it. Then an import says which of the declared were made, if any does.
bool LinkJudge::conditionHeld(const Declared &one) const
{
    const auto isLike = [&](const Declared &other) {
        return other.certainty == Certainty::Conditional && other.kind == ExpectedKind::Extension && other.module != one.module;
    };
    const auto &files = m_declared.files;
    if (!hasNoExtension())
        return !one.condition.empty() && std::any_of(files.begin(), files.end(), [&](const Declared &other) {
            return isLike(other) && other.condition == one.condition && m_witnesses.extensions.contains(other.module);
        });
    return !usesOf(*m_graph, one.module).empty() || std::none_of(files.begin(), files.end(), [&](const Declared &other) {
        return isLike(other) && !usesOf(*m_graph, other.module).empty();
    });
}

// A conditional declaration counts when something else says that its condition held: an import that runs, or its neighbours.
void LinkJudge::weighDeclared()
{
    for (const Declared &declared : m_declared.files) {
        if (declared.certainty != Certainty::Conditional || declared.module.empty())
            continue;
        const std::vector<ImportUse> uses = usesOf(*m_graph, declared.module);
        const bool isExtension = declared.kind == ExpectedKind::Extension;
        const FoundModule &found = m_input.finder.find(declared.module);
        const bool isThere = isExtension ? !found.extensions.empty() : found.exists();
        const bool isWanted = hasReach(uses, Reach::Strong);
        const bool isProved = isExtension ? buildsForAPlatform() && (isWanted || conditionHeld(declared)) : !uses.empty();
        if (!isProved && !isThere && !m_expectations.find(declared.module))
            continue;
        Expectation &expectation = m_expectations.expectModule(declared.module, declared.kind, declared.evidence);
        // One that is there was not left out, whatever is wrong with it.
        expectation.optional = expectation.optional || declared.optional || (declared.tolerated && !isThere && !hasNoExtension());
        if (isThere)
            continue;
        if (isExtension && m_witnesses.platformWheel)
            m_expectations.expectModule(declared.module, declared.kind, *m_witnesses.platformWheel);
        addUses(declared.module, uses, declared.kind, Reach::Weak);
    }
}

// Every `.pyx` of a lost build is a module but those that another one takes in: `include "part.pyx"`.
bool LinkJudge::isIncluded(const std::vector<Evidence> &hints)
{
    if (!m_included) {
        m_included.emplace();
        for (const auto &[module, sources] : m_witnesses.hints) {
            for (const Evidence &source : sources) {
                if (source.source.extension() == ".pyx")
                    addIncludesOf(source.source);
            }
        }
    }
    return std::any_of(hints.begin(), hints.end(), [&](const Evidence &hint) { return m_included->contains(hint.source); });
}

void LinkJudge::addIncludesOf(const Path &source)
{
    constexpr uint64_t sourceCap = uint64_t(32) * 1024 * 1024; // bytes
    const Result<std::string> text = m_input.fs.read(source, sourceCap);
    if (!text)
        return couldNotRead({text.error()});
    for (const std::string_view line : splitLines(*text)) {
        if (!line.starts_with("include"))
            continue;
        const std::string quoted = replaced(std::string(line), "'", "\"");
        const std::vector<std::string_view> parts = split(quoted, '"');
        if (parts.size() > 2 && trimmed(parts[0]) == "include")
            m_included->insert(cleanAbsolute(pathFromBytes(parts[1]), source.parent_path()));
    }
}

bool LinkJudge::hasCompiledNeighbour(const std::string &module) const
{
    const std::string package = parentModule(module);
    return std::any_of(m_witnesses.extensions.begin(), m_witnesses.extensions.end(),
                       [&](const auto &extension) { return parentModule(extension.first) == package; });
}

// A hint needs an import that wants the module, or a platform wheel of which nothing compiled is there.
void LinkJudge::weighHints()
{
    for (const auto &[module, hints] : m_witnesses.hints) {
        std::vector<ImportUse> uses = usesOf(*m_graph, module);
        const bool isSource = std::any_of(
            hints.begin(), hints.end(), [](const Evidence &e) { return e.source.extension() != ".pyc" && e.source.extension() != ".pyi"; });
        // A source that may be compiled proves nothing for an import that may not run, but where others beside it were compiled.
        const bool isCython = isSource && std::all_of(hints.begin(), hints.end(), [](const Evidence &e) {
                                  return e.rule == Rule::Witness && !looksLikeExtension(pathBytes(e.source.filename()));
                              });
        if (isCython && !hasCompiledNeighbour(module))
            std::erase_if(uses, [](const ImportUse &use) { return use.mayNotRun; });
        // A description or bytecode beside nothing does not tell a submodule from another name of the package.
        if (!isSource && m_graph->possible().contains(module))
            uses.clear();
        const bool known = m_expectations.find(module) != nullptr;
        // What another build holds is no source of this one.
        const bool isOurs = std::any_of(hints.begin(), hints.end(), [](const Evidence &e) { return e.rule != Rule::CachedWheel; });
        const bool buildIsLost = isSource && isOurs && buildsForAPlatform() && hasNoExtension() && !isIncluded(hints);
        if (!known && uses.empty() && !buildIsLost)
            continue;
        for (const Evidence &evidence : hints)
            m_expectations.expectModule(module, kindOf(module), evidence);
        if (!known)
            addUses(module, uses, kindOf(module), Reach::Weak);
        if (!known && buildIsLost)
            m_expectations.expectModule(module, kindOf(module), *m_witnesses.platformWheel);
    }
}

// A setup.py that can be read to its end and names no extension: its wheel is for a platform for another reason.
bool LinkJudge::makesNoExtension() const
{
    return m_setupPy && m_setupPy->hasSetupCall && m_setupPy->extensions.empty() && m_setupPy->cythonGlobs.empty()
        && m_setupPy->cffiModules.empty() && m_setupPy->unreadable.empty();
}

// Imports that do not run when the package is imported, or whose failure is caught, need the project's own word that
// the file is made by a build.
void LinkJudge::weighMissingImports()
{
    for (const auto &[module, uses] : m_graph->missing()) {
        if (m_expectations.find(module))
            continue;
        const FoundModule &found = m_input.finder.find(module);
        if (found.expectedDirectory.empty())
            continue;
        std::vector<Evidence> hints;
        if (kindOf(module) == ExpectedKind::Python)
            hints = m_hints.of(found.expectedDirectory / pathFromBytes(lastPart(module) + ".py"));
        else if (buildsForAPlatform() && hasNoExtension() && !makesNoExtension())
            hints.push_back(*m_witnesses.platformWheel);
        if (hints.empty())
            continue;
        addUses(module, uses, kindOf(module), Reach::Weak);
        for (const Evidence &evidence : hints)
            m_expectations.expectModule(module, kindOf(module), evidence);
    }
}

// A file that is not usable breaks the link unless every import of it is caught, or its source runs in its stead. A build may go
// on without what is declared optional, the import does not when it runs under no guard.
void LinkJudge::decideOptional()
{
    for (Expectation &expectation : m_expectations.all()) {
        if (isGood(expectation.state) || expectation.module.empty())
            continue;
        const std::vector<ImportUse> uses = usesOf(*m_graph, expectation.module);
        const bool isRebuilt = m_reading.loaderRebuilds && expectation.evidence.front().rule == Rule::Link;
        const FoundModule &found = m_input.finder.find(expectation.module);
        const bool isReplaced = isRebuilt || !found.source.empty();
        // The import system takes a file of the right name, whatever is in it, and looks for no source beside it.
        if (expectation.state == FileState::Unloadable && !found.extensions.empty())
            expectation.optional = false;
        if (expectation.endsProcess || (expectation.optional && hasReach(uses, Reach::Strong) && !isReplaced))
            expectation.optional = false;
        if (expectation.endsProcess || expectation.optional || hasReach(uses, Reach::Strong))
            continue;
        const bool allCaught = std::all_of(uses.begin(), uses.end(), [](const ImportUse &use) { return use.reach == Reach::Guarded; });
        expectation.optional = !uses.empty() && allCaught;
    }
}

// Whether git brings a missing file back decides the remedy. An index that cannot be read is said where a file is missing that
// the link cannot do without; for an optional one no remedy is offered.
void LinkJudge::markTracked()
{
    bool anyMissing = false;
    bool anyNeeded = false;
    for (const Expectation &expectation : m_expectations.all()) {
        const bool isMissing = expectation.state == FileState::Absent && expectation.kind != ExpectedKind::Link;
        anyMissing |= isMissing;
        anyNeeded |= isMissing && !expectation.optional;
    }
    if (!anyMissing || !m_project.workTree)
        return;
    const Result<GitIndex> index = readGitIndex(m_input.fs, *m_project.workTree);
    if (!index && anyNeeded)
        m_unreadable.push_back(index.error());
    if (!index)
        return;
    const Path &root = m_project.workTree->root;
    for (Expectation &expectation : m_expectations.all()) {
        if (expectation.state != FileState::Absent || expectation.path.empty() || !isAtOrBelow(expectation.path, root))
            continue;
        Path source = expectation.path;
        if (!expectation.module.empty())
            source = expectation.path.parent_path() / pathFromBytes(lastPart(expectation.module) + ".py");
        const Path package = expectation.path.parent_path() / source.stem() / "__init__.py";
        for (const Path &file : {expectation.path, source, package}) {
            if (index->isTracked(pathBytes(file.lexically_relative(root))) != Tracked::Yes)
                continue;
            expectation.tracked = true;
            if (file != expectation.path)
                expectation.kind = ExpectedKind::Python;
            expectation.path = file;
            break;
        }
    }
}

// A directory that cannot be listed hides what is in it.
void LinkJudge::noteUnreadablePlaces()
{
    std::set<Path> seen;
    const auto look = [&](const Path &directory) {
        if (!seen.insert(directory).second)
            return;
        const Result<std::vector<DirectoryEntry>> &entries = m_input.fs.listing(directory);
        if (!entries && !isAbsence(entries.error()))
            m_unreadable.push_back(entries.error());
    };
    look(m_reading.link.project);
    for (const ModuleRoot &root : m_reading.link.roots)
        look(root.directory);
    for (const std::string &package : m_extent.packages) {
        for (const Path &directory : m_input.finder.find(package).searchPath)
            look(directory);
    }
}

CheckOutput LinkJudge::run()
{
    CheckOutput output;
    CheckedLink &checked = output.checked;
    checked.link = m_reading.link;
    checked.python = m_input.environment.interpreter.version;
    checked.backend = backendFamily(m_project);
    couldNotRead(m_reading.unreadable);
    couldNotRead(m_project.unreadable);
    for (const Expectation &expectation : m_reading.expectations)
        addRead(expectation);
    if (!isCut() && !m_reading.link.project.empty()) {
        m_extent = extentOf(m_reading, m_project, m_input.finder, m_input.fs);
        m_witnesses = findWitnesses(m_reading, m_extent, m_input.environment, m_input.finder, m_input.fs);
        for (const CachedModule &cached : m_input.cached) {
            if (!m_input.finder.find(cached.module).exists())
                m_witnesses.hints[cached.module].push_back(cached.evidence);
        }
        for (const auto &[module, evidence] : m_reading.modules)
            m_expectations.expectModule(module, kindOfMapped(module), evidence);
        readDeclarations();
        readLedger();
        readImports();
        m_graph->walkTheRest();
        addExposedExtensions();
        weighDeclared();
        weighHints();
        weighMissingImports();
        output.hasUnexplainedImports = std::any_of(m_graph->missing().begin(), m_graph->missing().end(),
                                                   [&](const auto &missing) { return !m_expectations.find(missing.first); });
        decideOptional();
        m_memory.forgetWhatTheProjectDropped(m_expectations.all());
        m_memory.judgeSources(m_expectations.all());
        noteUnreadablePlaces();
        couldNotRead(m_graph->unreadable());
        couldNotRead(m_extent.unreadable);
        couldNotRead(m_declared.unreadable);
        couldNotRead(m_hints.unreadable());
    }
    markTracked();
    couldNotRead(m_expectations.unreadable());
    checked.expected = std::move(m_expectations.all());
    checked.unreadable = std::move(m_unreadable);
    conclude(m_reading, m_project, checked);
    if (checked.verdict == Verdict::Intact || checked.verdict == Verdict::Stale || checked.verdict == Verdict::Shadowed)
        output.generated = generatedFiles(checked, m_project, m_extent, m_input.finder, m_input.fs);
    m_memory.record({m_project, m_setupPy, m_reading.link, m_input.environment, m_input.finder, m_input.fs}, output);
    return output;
}

} // namespace

CheckOutput checkLink(const CheckInput &input)
{
    return LinkJudge(input).run();
}

} // namespace truewheel
