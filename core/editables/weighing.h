#pragma once
#include "core/editables/backends/backend.h"
#include "core/editables/expectations.h"
#include "core/editables/importgraph.h"
#include "core/editables/witness.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace truewheel {

/// What the rules found out about one link. All of it outlives the Weighing; the graph may be walked further between two calls.
struct LinkFindings {
    const Project &project;
    const Declarations &declared;
    const std::optional<SetupPyFacts> &setupPy;
    const Witnesses &witnesses;
    const ImportGraph &graph;
    const ModuleFinder &finder;
    const ScanFileSystem &fs;
    ProjectHints &hints;
    bool loaderRebuilds = false; ///< as LinkReading
};

/// Decides which findings add up to an expectation (DESIGN 4): an import, a conditional declaration or a witness alone may prove nothing.
class Weighing
{
public:
    /// Both outlive it.
    Weighing(const LinkFindings &findings, Expectations &expectations);

    /// Imports that run when a top-level module is imported, and extensions that are imported. Before ImportGraph::walkTheRest().
    void weighImports();
    /// Conditional declarations, witnesses and all other imports. After ImportGraph::walkTheRest() and every certain expectation.
    void weighTheRest();
    /// Which of the unusable files the link can do without.
    void decideOptional();

    const std::vector<Error> &unreadable() const { return m_unreadable; }

private:
    void addUses(const std::string &module, const std::vector<ImportUse> &uses, ExpectedKind kind, Reach least);
    void weighDeclared();
    void weighHints();
    void weighMissingImports();
    void weighCutSources();
    std::vector<Evidence> hintsOf(const Path &file);
    std::vector<Evidence> hintsOfLost(const Path &place, const std::vector<ImportUse> &uses);
    void judgeWrittenFiles();
    bool conditionHeld(const Declared &one) const;
    bool hasCompiledNeighbour(const std::string &module) const;
    bool wasCompiled(const ConditionalSource &source) const;
    bool hangsOnATest(const std::vector<Evidence> &hints) const;
    bool isIncluded(const std::vector<Evidence> &hints);
    void addIncludesOf(const Path &source);
    bool isSourceOfAnother(const std::string &module, const std::vector<Evidence> &hints) const;
    bool makesNoExtension() const;
    bool compilesCython() const;
    bool isLeftAlone(const std::string &module) const;
    bool isCompiled(const std::string &module) const;
    bool needsCompiled(const std::string &module) const;
    bool isNoPython(const std::string &module) const;
    bool isBroughtUp(const std::string &module, const std::vector<ImportUse> &uses) const;
    ExpectedKind kindOf(const std::string &module) const;
    bool buildsForAPlatform() const { return m_findings.witnesses.platformWheel.has_value(); }
    bool hasNoExtension() const { return m_findings.witnesses.extensions.empty(); }

    const LinkFindings m_findings;
    Expectations &m_expectations;
    std::optional<std::set<Path>> m_included; ///< what a `.pyx` of the distribution includes
    std::vector<Error> m_unreadable;
};

} // namespace truewheel
