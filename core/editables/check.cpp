#include "core/editables/check.h"

#include "core/editables/backends/backend.h"
#include "core/editables/conclusion.h"
#include "core/editables/generated.h"
#include "core/editables/linkfarm.h"
#include "core/editables/linkmemory.h"
#include "core/editables/trackedfiles.h"
#include "core/editables/weighing.h"
#include "core/python/modulename.h"

#include <algorithm>

namespace truewheel {

namespace {

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
    void walkImports();
    void addLostLink(const ModuleRoot &root, const FarmFlaw &flaw);
    void addLostFolders();
    void addLostTopLevels();
    void addExposedExtensions();
    void noteUnreadablePlaces();
    ExpectedKind kindOfMapped(const std::string &module) const;
    void couldNotRead(const std::vector<Error> &errors) { m_unreadable.insert(m_unreadable.end(), errors.begin(), errors.end()); }

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
        const char *detail = file.origin == "build" ? "a verified build made it, seen %1" : "an intact scan saw it on %1";
        Evidence evidence{Rule::Ledger, m_input.ledger.empty() ? file.file : m_input.ledger, said(detail, toRfc3339(file.seen))};
        if (file.module.empty())
            m_expectations.expectFile(file.file, file.kind, std::move(evidence));
        else
            m_expectations.expectModule(file.module, file.kind, std::move(evidence));
    }
}

// A mapped place that is no directory and has no `.py` is a package that is gone, or an extension module of a platform wheel.
ExpectedKind LinkJudge::kindOfMapped(const std::string &module) const
{
    const FoundModule &found = m_input.finder.find(module);
    const bool isCompiled = !found.extensions.empty() || !found.foreign.empty() || (!found.exists() && m_witnesses.platformWheel);
    return isCompiled && found.source.empty() ? ExpectedKind::Extension : ExpectedKind::Python;
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
        for (const std::string &name : m_input.finder.namesOf(module)) {
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

void LinkJudge::walkImports()
{
    std::set<std::string> own = m_extent.topLevels;
    for (const Declared &declared : m_declared.files) {
        if (!declared.module.empty())
            own.insert(topLevel(declared.module));
    }
    m_graph = std::make_unique<ImportGraph>(m_input.finder, m_input.environment.interpreter, m_input.fs, std::move(own), m_extent.places,
                                            m_input.seesBasePackages);
    for (const std::string &module : importedByPeople())
        m_graph->walkFrom(module);
}

void LinkJudge::addLostLink(const ModuleRoot &root, const FarmFlaw &flaw)
{
    const std::string name = displayPath(flaw.source.filename());
    Expectation &expectation = m_expectations.expectModule(
        flaw.module, ExpectedKind::Python, {Rule::Link, root.source, said("leads to links beside whose sources %1 lies", name), root.line});
    if (flaw.copy.empty() || expectation.found != flaw.copy)
        return;
    expectation.optional = true; // half a file may be all that an import needs
    expectation.state = FileState::Unloadable;
    expectation.note = said("%1 ends before the source that it is a copy of", name);
}

// Folders that stand in for what they are not: a package of links without its `__init__`; one that setuptools' finder takes for the module
// beside it, with nothing in it to import.
void LinkJudge::addLostFolders()
{
    for (const ModuleRoot &root : m_reading.link.roots) {
        for (const FarmFlaw &flaw : flawsOfFarm(root, m_input.finder, m_input.fs))
            addLostLink(root, flaw);
        const FoundModule &found = m_input.finder.find(root.package);
        if (!root.isNamespace || found.kind != ModuleKind::Namespace || !m_input.finder.namesIn(found.searchPath).empty())
            continue;
        const std::string name = lastPart(root.package);
        std::vector<std::string> suffixes = m_input.finder.suffixes();
        suffixes.push_back(".py");
        for (const std::string &suffix : suffixes) {
            if (m_input.fs.isRegular(root.directory.parent_path() / pathFromBytes(name + suffix))) {
                m_expectations.expectModule(
                    root.package, suffix == ".py" ? ExpectedKind::Python : ExpectedKind::Extension,
                    {Rule::Link, root.source, said("takes the folder %1 for it", displayPath(root.directory)), root.line});
                break;
            }
        }
    }
}

// What is no extension of a build that went on without it is source or written by the build: all of a pure wheel, and what the script says.
void LinkJudge::addLostTopLevels()
{
    for (const std::string &name : m_extent.lost) {
        const auto gives = [&](const std::vector<std::string> &names) {
            return std::find(names.begin(), names.end(), name) != names.end();
        };
        if (m_reading.link.rootIsPurelib == true || (m_setupPy && (gives(m_setupPy->pyModules) || gives(m_setupPy->packages))))
            m_expectations.expectModule(name, ExpectedKind::Python,
                                        {Rule::Record, m_reading.link.distInfo / "top_level.txt", said("names %1", name)});
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
    if (!isCut() && !m_reading.waysUnknown && !m_reading.link.project.empty()) {
        m_extent = extentOf(m_reading, m_project, m_input.finder, m_input.fs);
        m_witnesses = findWitnesses(m_reading, m_extent, m_input.environment, m_input.finder, m_input.fs);
        for (const CachedModule &cached : m_input.cached) {
            if (!m_input.finder.find(cached.module).exists())
                m_witnesses.hints[cached.module].push_back(cached.evidence);
        }
        for (const auto &[module, evidence] : m_reading.modules)
            m_expectations.expectModule(module, kindOfMapped(module), evidence);
        readDeclarations();
        addLostFolders();
        addLostTopLevels();
        readLedger();
        walkImports();
        Weighing weighing(
            {m_project, m_declared, m_setupPy, m_witnesses, *m_graph, m_input.finder, m_input.fs, m_hints, m_reading.loaderRebuilds},
            m_expectations);
        weighing.weighImports();
        m_graph->walkTheRest();
        addExposedExtensions();
        weighing.weighTheRest();
        output.hasUnexplainedImports = std::any_of(m_graph->missing().begin(), m_graph->missing().end(),
                                                   [&](const auto &missing) { return !m_expectations.find(missing.first); });
        weighing.decideOptional();
        m_memory.forgetWhatTheProjectDropped(m_expectations.all());
        m_memory.judgeSources(m_expectations.all());
        noteUnreadablePlaces();
        couldNotRead(m_graph->unreadable());
        couldNotRead(m_extent.unreadable);
        couldNotRead(m_declared.unreadable);
        couldNotRead(m_hints.unreadable());
        couldNotRead(weighing.unreadable());
    }
    if (const Result<void> marked = markTracked(m_expectations.all(), m_project.workTree, m_input.fs); !marked)
        couldNotRead({marked.error()});
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
