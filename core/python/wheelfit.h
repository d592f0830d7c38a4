#pragma once
#include "core/platform/clibrary.h"
#include "core/python/interpreter.h"
#include "core/python/wheelname.h"

namespace truewheel {

/// Why an interpreter does not take a wheel of some tag; the later, the nearer it came.
enum class Misfit {
    Implementation, ///< for another one: PyPy, CPython
    Version,        ///< for another version of Python
    Abi,            ///< for another build of it: free-threaded, debug
    System,         ///< for another operating system
    Machine,        ///< for another processor
    Library,        ///< for another C library, or a newer one than this machine has
    Unknown,        ///< of a kind that is not known here
};
std::string toString(Misfit misfit); ///< "implementation", "version", …

/// nullopt: the interpreter takes it. As installers decide (PEP 425, 600, 656; `packaging.tags`), for the C library `library`.
std::optional<Misfit> misfitOf(const WheelTag &tag, const Interpreter &interpreter, const CLibrary &library);

/// The tag that an interpreter takes, the first of them, or how near the nearest came.
struct WheelFit {
    std::optional<WheelTag> tag;                 ///< it fits
    std::optional<Misfit> why = Misfit::Unknown; ///< nullopt: it fits
    bool operator==(const WheelFit &) const = default;
};
WheelFit fitOf(const std::vector<WheelTag> &tags, const Interpreter &interpreter, const CLibrary &library);

} // namespace truewheel
