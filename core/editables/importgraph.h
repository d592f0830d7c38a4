#pragma once
#include "core/editables/modulefinder.h"
#include "core/python/source/imports.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace truewheel {

/// How firmly an import happens when a person imports the distribution.
enum class Reach {
    Strong,  ///< importing a top-level module runs it, and its failure is the import's failure
    Guarded, ///< its failure is caught somewhere on the way
    Weak,    ///< under a test that cannot be evaluated, in a function, or in a module that nothing here imports
};

/// One import statement of the distribution's own code that names `module`.
struct ImportUse {
    std::string module;
    std::string importer;
    Path source;
    int line = 0;
    Reach reach = Reach::Weak;
    std::string statement;      ///< "from ._native import answer"
    bool mayNotRun = false;     ///< under a test that cannot be evaluated, or in a function
    bool hasNoFallback = false; ///< Guarded, but what is imported in its place fails in this environment as well
    bool mustNotFail = false;   ///< Guarded, but only what is not found is caught: importing the importer fails where this one does
    bool mustBeWhole = false;   ///< the same where its source is no Python: of errors only ImportError is caught
};

/// Why the `.py` file of a module fails those that import it, though it is there.
struct Flaw {
    enum class Kind : uint8_t {
        Empty,     ///< of 0 bytes, and names are imported from it
        Malformed, ///< no Python: cut off, or something else
        Lacking,   ///< it cannot bind a name that is imported from it
    };
    Kind kind = Kind::Empty;
    std::uint32_t line = 0; ///< of a Malformed one: where it is no Python any more
    std::string lacks;      ///< of a Lacking one: the first such name
    std::vector<ImportUse> uses;
};

/// The imports inside one editable distribution, followed through its own source as the import system would run it.
/// Bounded: at most 20,000 modules and 256 MiB of source. Not thread-safe.
class ImportGraph
{
public:
    /// `own` are the top-level names of the distribution (and of what its configuration declares).
    /// A module whose file does not lie below one of `places` belongs to somebody else and is not read.
    /// `seesOthers`: packages that the finder does not know can be imported, too (`include-system-site-packages`).
    ImportGraph(const ModuleFinder &finder, const Interpreter &interpreter, const ScanFileSystem &fs, std::set<std::string> own,
                std::vector<Path> places, bool seesOthers);
    ~ImportGraph();

    /// Follows what importing `module` runs.
    void walkFrom(const std::string &module);
    /// Also reads every module of the distribution that no walk reached, as if a person imported it. Once.
    void walkTheRest();

    /// Every own module that an import names, with the uses of it: those that do not exist …
    const std::map<std::string, std::vector<ImportUse>> &missing() const { return m_missing; }
    /// … and those that are extension modules.
    const std::map<std::string, std::vector<ImportUse>> &extensions() const { return m_extensions; }
    /// Names imported from a package that may bind them in another way: submodules, if something else says so.
    const std::map<std::string, std::vector<ImportUse>> &possible() const { return m_possible; }
    /// Own `.py` files that fail those that import them. A Malformed one may have no uses: nobody imports it.
    const std::map<std::string, Flaw> &flaws() const { return m_flaws; }

    /// Another module imports it, and is itself run when a top-level module is imported.
    bool isWanted(const std::string &module) const { return m_wanted.contains(module); }

    const std::vector<Error> &unreadable() const { return m_unreadable; }

private:
    struct Facts;
    void visit(const std::string &module, Reach reach);
    void drain();
    const Facts *factsOf(const std::string &module);
    PyValue constantIn(const std::string &importer, bool isPackage, int level, const std::string &module, const std::string &name);
    Reach reachOfTwin(const std::string &module, const FoundModule &found, Reach reach);
    void followCompiledSource(const std::string &module, const FoundModule &found, const ImportUse &use);
    void followCythonLine(const std::string &module, std::string_view text, const ImportUse &use);
    bool isOwn(const std::string &module) const;
    bool isOwnFile(const Path &file) const;
    void findBinds(const std::string &module, Facts &facts);
    bool mayBind(const std::string &package, const std::string &name, int depth);
    bool isShared(const std::string &package);
    bool isTrickery(const std::string &package);
    bool providesNothing(const FoundModule &found) const;
    bool exists(const std::string &module) const;
    bool handlerRuns(const Facts &facts, const std::string &importer, int attempt, bool &certain);
    bool fallbackFails(const Facts &facts, const std::string &importer, int attempt);
    bool certainlyFails(const Facts &facts, const std::string &importer, const Import &import, int depth);
    bool lacksNamesOf(const std::string &module, const Import &import);
    bool isDoomed(const std::string &module, int depth);
    void follow(const Facts &facts, const std::string &importer, const Import &import, Reach reach);
    void reachName(const std::string &package, const std::string &name, const ImportUse &use);
    void lookForFlaw(const std::string &module, const Import &import, const ImportUse &use);
    void noteMalformed(const std::string &module, const ImportUse *use);
    bool reachModule(const std::string &module, const ImportUse &use);
    std::string absoluteTarget(const std::string &importer, bool isPackage, const Import &import) const;

    const ModuleFinder &m_finder;
    ReadContext m_context;
    const ScanFileSystem &m_fs;
    std::set<std::string> m_own;
    std::vector<Path> m_places;
    std::map<std::string, std::vector<ImportUse>> m_missing;
    std::map<std::string, std::vector<ImportUse>> m_extensions;
    std::map<std::string, Flaw> m_flaws;
    std::map<std::string, std::vector<ImportUse>> m_possible;
    std::vector<Error> m_unreadable;
    std::unordered_map<std::string, std::unique_ptr<Facts>> m_facts;
    std::set<std::pair<std::string, Reach>> m_visited;
    std::set<std::string> m_wanted;
    std::vector<std::pair<std::string, Reach>> m_queue;
    std::set<std::pair<std::string, Reach>> m_compiled;
    std::map<std::string, bool> m_compiledFrom; ///< by the extension: it was compiled from the `.py` beside it
    std::set<std::string> m_unreplaced;         ///< modules whose failure is caught, but whose fallback fails as well
    std::set<std::string> m_registered;         ///< modules that own code puts into `sys.modules` by name
    std::set<std::string> m_never;              ///< modules that only imports name which do not run here
    uint64_t m_bytes = 0;
    int m_constantDepth = 0;
    bool m_seesOthers = false;
    bool m_walkedAll = false;
};

} // namespace truewheel
