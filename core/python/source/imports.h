#pragma once
#include "core/python/interpreter.h"
#include "core/python/source/literals.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// What tests at import time can be evaluated against. An empty string or a negative number is "not known": tests of it are
/// then Conditional.
struct ReadContext {
    std::string platform;       ///< `sys.platform`: "linux", "darwin", "win32", "cygwin"
    std::string osName;         ///< `os.name`: "posix", "nt"
    std::string system;         ///< `platform.system()`: "Linux", "Darwin", "Windows"
    std::string implementation; ///< `sys.implementation.name`: "cpython", "pypy", "graalpy"
    int major = -1;             ///< `sys.version_info`
    int minor = -1;
    int micro = -1;
    int wordBits = -1;      ///< 32 or 64: `sys.maxsize`, `struct.calcsize("P")`
    bool isBuild = false;   ///< a build script, in whose environment variables the defaults may be overridden
    bool isPackage = false; ///< the source is an `__init__`: `__name__` and `__package__` are then the same
    /// The value of `name` in the module that a `from` import names, when it is a constant: `from ._common import LINUX`.
    /// Empty, or an answer of Unsupported: not known.
    std::function<PyValue(int level, const std::string &module, const std::string &name)> constantOf = nullptr;
};

ReadContext readContextFor(const Interpreter &interpreter, bool isPackage);

/// How an import is conditioned. Only None proves that a module must exist. Where several hold, the later of this list wins,
/// so that Handler means: runs if, and only if, the body of its try failed to import, and then its own failure is not caught.
enum class Guard : std::uint8_t {
    None,        ///< runs whenever the module is imported on this platform, and its failure is the module's failure
    Handler,     ///< the fallback: in the handler of a try whose body is Caught
    Conditional, ///< may not run: a test that cannot be evaluated, a loop, `else` of a try, a context manager that is not known
    Caught,      ///< its failure is tolerated: try/except ImportError (or wider) that goes on, contextlib.suppress
    Never,       ///< does not run here: a test that is false on this platform, TYPE_CHECKING, after an unconditional raise
    Deferred,    ///< in a function or lambda: runs when it is called, if ever
};
std::string toString(Guard guard); ///< "none", "handler", …

struct ImportedName {
    std::string name;
    std::string alias; ///< of `as`; empty when there is none
    bool operator==(const ImportedName &) const = default;
};

/// One import: `import a, b` gives two, `from m import a, b` one.
struct Import {
    std::string module;              ///< dotted, without the leading dots; empty in `from . import x`
    int level = 0;                   ///< leading dots; 0 is absolute
    bool isFrom = false;             ///< `from module import names`
    bool isStar = false;             ///< `from module import *`: `names` is empty
    bool isDynamic = false;          ///< `importlib.import_module("literal")` or `__import__("literal")`
    std::string alias;               ///< of `import module as alias`
    std::vector<ImportedName> names; ///< of `from module import …`
    Guard guard = Guard::None;
    int attempt = -1; ///< for Caught and Handler: which try of the module (a number of this module); alternatives share it. Else -1
    bool mayBeSkipped = false; ///< Caught, but it may not run at all: its absence does not prove that the handler of its try runs
    bool isAskedFor = false;   ///< Conditional: runs where a test finds the module there, as `isfile("x.py")`: its absence is provided for
    bool catchesOnlyAbsence = false;      ///< Caught by `except ModuleNotFoundError` alone: a module that is there and fails is not
    bool catchesOnlyImportErrors = false; ///< Caught, but not where the module's source is no Python, or ends with another exception
    std::uint32_t line = 0;
    bool operator==(const Import &) const = default;
};

/// As one would write it: "from ._native import answer"; of many names the first ones.
std::string statementOf(const Import &import);

/// A way in which a module can change what its own namespace, or the import system, provides.
struct NamespaceTouch {
    enum class Kind : std::uint8_t {
        Globals,     ///< globals(), vars(), locals(), f_globals
        Exec,        ///< exec, execfile
        PackagePath, ///< __path__ read or written, pkgutil.extend_path, declare_namespace
        SysModules,  ///< sys.modules other than `x in sys.modules`
        ImportHooks, ///< sys.meta_path, sys.path_hooks, an assignment to builtins.__import__
        LazyLoader,  ///< lazy_loader, lazy_import, apipkg, an `attach` call
        ModuleClass, ///< `….__class__ = …`
    };
    Kind kind = Kind::Globals;
    bool deferred = false; ///< in a function: it happens only if that is called
    std::uint32_t line = 0;
    bool operator==(const NamespaceTouch &) const = default;
};
std::string toString(NamespaceTouch::Kind kind);

/// What a module's text says about its imports and its namespace, without running it.
struct ModuleFacts {
    std::vector<Import> imports; ///< in the order of the text
    /// Sorted, unique: names that module-level code binds, or may bind (under a test, by `global` in a function); not those of Never code.
    std::vector<std::string> binds;
    std::vector<std::string> assigns;            ///< those of `binds` that something else than an import statement binds; sorted, unique
    std::vector<std::string> registers;          ///< "x" of `sys.modules["x"]`, which is no touch: it concerns that module alone
    std::map<std::string, PyValue> constants;    ///< module-level names whose value is known when the module has run
    std::vector<NamespaceTouch> touches;         ///< in the order of the text; not those of Never code
    std::vector<std::uint32_t> dynamicImports;   ///< lines of dynamic imports whose name is no literal, outside functions
    std::optional<std::vector<std::string>> all; ///< `__all__` when it is made of literals only
    bool definesGetattr = false;                 ///< a module-level `__getattr__` (PEP 562)
    bool alwaysRaises = false;                   ///< importing it on this platform always raises or exits
    bool malformed = false;                      ///< not Python (any version), or nested beyond the cap: what is said may be incomplete
    std::uint32_t malformedLine = 0;

    bool bindsName(std::string_view name) const;
    bool hasStarImport() const; ///< any that may run at import time
};

/// `source` is the bytes of one Python file of any version from 2.7 on. Pure: no file is opened, nothing is run.
/// Time is linear in the size of the source; any bytes are accepted.
ModuleFacts readImports(std::string_view source, const ReadContext &context);

} // namespace truewheel
