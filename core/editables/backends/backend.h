#pragma once
#include "core/editables/expectation.h"
#include "core/editables/modulefinder.h"
#include "core/editables/project.h"
#include "core/python/source/setuppy.h"

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace truewheel {

/// How firmly the build configuration says that a build makes a file.
enum class Certainty {
    Certain,     ///< every build of this project for this interpreter makes it
    Conditional, ///< under a test, in a function or by a script: another witness must agree
};

/// One file that a build makes, by its configuration.
struct Declared {
    std::string module; ///< dotted; empty when `path` is no module
    Path path;          ///< absolute; empty when the module's place decides
    ExpectedKind kind = ExpectedKind::Extension;
    Certainty certainty = Certainty::Certain;
    bool optional = false;   ///< the build itself may go on without it
    bool limitedApi = false; ///< named `.abi3.so`
    bool tolerated = false;  ///< Conditional because the build may go on without this very one
    /// Of a Conditional one: equal for all that the same test decides about; empty when that is not known.
    std::string condition;
    Evidence evidence;
};

/// What the backends of one project say.
struct Declarations {
    std::vector<Declared> files;
    /// Compiled modules that another one of their build brings up by itself: their own file is opened only for an importer that is not compiled.
    std::set<std::string> broughtUp;
    /// Modules whose source does not do in their stead, each with a compiled one that needs it compiled.
    std::map<std::string, std::string> compiledFor;
    std::vector<Error> unreadable; ///< a script or manifest that is there and could not be read

    /// Keeps the error unless it says that the thing is not there.
    void couldNotRead(const Error &error);
};

/// What a backend may look at.
struct BackendInput {
    const Project &project;
    const std::optional<SetupPyFacts> &setupPy; ///< nullopt: there is none, or no build runs it, or it could not be read
    const EditableLink &link;
    const LinkEnvironment &environment;
    const ModuleFinder &finder;
    const ScanFileSystem &fs;
};

/// One build backend, or one thing that runs inside several (Cython, setuptools-scm): what it generates and where.
/// To add one: a file in this folder that defines a `const Backend`, and its line in backends.cpp.
struct Backend {
    /// The family in kebab case for a build backend ("maturin"); empty for what runs inside others.
    std::string_view family;
    /// True when this project is built by it, or with it.
    bool (*claims)(const Project &project);
    /// Adds what its configuration says a build makes. Reads files through input.fs, runs nothing.
    void (*declare)(const BackendInput &input, Declarations &declared);
};

/// Every backend, the build backends first.
const std::vector<const Backend *> &allBackends();

/// "maturin", "setuptools", …; "unknown" when no build backend claims the project.
std::string backendFamily(const Project &project);

} // namespace truewheel
