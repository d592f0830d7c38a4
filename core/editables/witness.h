#pragma once
#include "core/editables/extent.h"
#include "core/evidence/evidence.h"
#include "core/python/gitignore.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// What supports an expectation without proving it (DESIGN 4, rule `witness`).
struct Witnesses {
    /// Modules that are not there, with what hints that a build makes them: a source that compiles to it, a `.pyi` or a
    /// bytecode file beside nothing, the same module for another interpreter.
    std::map<std::string, std::vector<Evidence>> hints;
    /// Extension files of the distribution's own packages that this interpreter's suffixes fit, by module.
    std::map<std::string, Path> extensions;
    /// WHEEL says `Root-Is-Purelib: false`: the build thought of a platform.
    std::optional<Evidence> platformWheel;
};

/// A `__pycache__` that cannot be listed is no error: bytecode only adds to what other evidence says, and most runs leave none.
Witnesses findWitnesses(const LinkReading &reading, const LinkExtent &extent, const LinkEnvironment &environment,
                        const ModuleFinder &finder, const ScanFileSystem &fs);

/// What the project says of files that are not there: a pattern of its ignore files that fits, a build script that names them.
/// Each file of the project is read once, when it is first needed.
class ProjectHints
{
public:
    ProjectHints(const Project &project, const ScanFileSystem &fs);

    std::vector<Evidence> of(const Path &file);
    const std::vector<Error> &unreadable() const { return m_unreadable; }

private:
    struct Script {
        Path place;
        std::string text;
    };
    const std::vector<Script> &scripts();
    const GitIgnore &ignoreFilesAround(const Path &file);

    const Project &m_project;
    const ScanFileSystem &m_fs;
    Path m_root; ///< of the work tree; of the project where there is none
    std::optional<std::vector<Script>> m_scripts;
    std::map<Path, GitIgnore> m_ignores; ///< by directory
    std::vector<Error> m_unreadable;
};

} // namespace truewheel
