#pragma once
#include "core/platform/filesystem.h"
#include "core/python/source/imports.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

constexpr uint64_t setupPyCap = 2 * 1024 * 1024; // bytes

/// Who makes the extension.
enum class ExtensionKind { C, Cython, Rust, Cffi, Mypyc };
std::string toString(ExtensionKind kind); ///< "c", "cython", "rust", "cffi", "mypyc"

enum class DeclarationCertainty {
    Certain,     ///< made whenever setup.py runs, and given to setup() as far as can be seen
    Conditional, ///< inside a function, a branch, a `try`, or a loop that cannot be evaluated
    Unnamed,     ///< an extension is declared whose name cannot be read; `module` is empty
};

/// An extension module that setup.py, setup.cfg or pyproject.toml declares.
struct DeclaredExtension {
    std::string module; ///< dotted, as declared (`ext_package` is not put before it); of mypyc empty: it follows from the source
    std::vector<std::string> sources;     ///< as declared: relative to the project, may be globs for Cython
    bool sourcesKnown = true;             ///< false: some sources could not be read
    std::vector<std::string> swigOptions; ///< `swig_opts`
    bool swigOptionsKnown = true;         ///< false: some of them could not be read
    DeclarationCertainty certainty = DeclarationCertainty::Certain;
    ExtensionKind kind = ExtensionKind::C;
    bool optional = false;
    bool tolerated = false;  ///< Conditional, and the script's own build_ext may leave out any single one
    bool limitedApi = false; ///< built as `abi3`
    /// Of a Conditional one: the same text for all that one and the same condition decides about. Empty: nothing is known of it.
    std::string condition;
    int line = 0; ///< 1-based, of the call
    bool operator==(const DeclaredExtension &) const = default;
};

/// A Cython source that the script names only under a test that cannot be told.
struct ConditionalSource {
    std::string name; ///< as written: may be relative to another directory than the project's
    int branch = 0;   ///< the same for all that one test decides about
    bool operator==(const ConditionalSource &) const = default;
};

/// What setup.py says that can be read without running it. What cannot be evaluated is in `unreadable`, never guessed.
struct SetupPyFacts {
    std::string name; ///< of the distribution; empty: not a literal
    std::vector<DeclaredExtension> extensions;
    std::string extPackage; ///< `ext_package`: put before every module of ext_modules
    std::vector<std::string>
        cythonGlobs; ///< `cythonize("pkg/*.pyx")`, `cythonize("mod.pyx")`: each match is an extension; relative to the project
    bool cythonGlobsCertain = true; ///< false: one of them may not be compiled (a condition, `exclude=`)
    std::vector<ConditionalSource> conditionalSources;
    std::vector<std::string> cffiModules; ///< "build_foo.py:ffibuilder"
    std::vector<std::string> packages;    ///< {"find:"} for find_packages(...)
    std::optional<std::string> findWhere; ///< its `where`; "" when that is not given or not a literal
    std::map<std::string, std::string> packageDir;
    std::vector<std::string> pyModules;
    std::optional<std::string> versionFile; ///< setuptools_scm's `write_to` or `version_file`
    std::vector<std::string> commands;      ///< the keys of `cmdclass`
    std::vector<std::string> unreadable;    ///< English: "line 12: the name of Extension(...) is computed"
    bool hasSetupCall = false;
    bool callsCythonize = false; ///< whatever can be read of what it is given
    bool claimsPlatform =
        false; ///< it speaks of `has_ext_modules` or `root_is_pure`: its wheels may be for one platform without any extension
};

/// Reads the text of setup.py; never runs it. `subject` names it in errors. Tests of platform and version are evaluated against
/// `context`. Errors: TooLarge, Malformed (it does not lex).
Result<SetupPyFacts> parseSetupPy(std::string_view text, const std::string &subject = "setup.py", const ReadContext &context = {});

/// Errors: as parseSetupPy() and FileSystem::read().
Result<SetupPyFacts> readSetupPy(const FileSystem &fs, const Path &file, const ReadContext &context = {});

} // namespace truewheel
