#pragma once
#include "core/platform/filesystem.h"
#include "core/python/interpreter.h"
#include "core/python/pyvenvcfg.h"

#include <optional>
#include <string_view>
#include <vector>

namespace truewheel {

/// What the name of a directory in `lib` says of its Python: "python3.13t", "pypy3.10".
struct LibraryName {
    std::string implementation;
    int major = 0;
    int minor = 0;
    bool freeThreaded = false;
    bool operator==(const LibraryName &) const = default;
};
std::optional<LibraryName> parseLibraryName(std::string_view name);

/// Where the facts of an environment's interpreter are looked for.
struct InterpreterPlaces {
    Path python;         ///< the environment's own executable
    std::string library; ///< name of its directory in `lib`; empty on Windows and when there is none
    std::vector<Path> sitePackages;
};

/// The environment's interpreter, told from pyvenv.cfg, from the head of its executable and from file names of its base:
/// nothing is run. What cannot be told stays as Interpreter has it, but for the machine, which is then this host's.
Interpreter readInterpreter(const PyvenvCfg &cfg, const InterpreterPlaces &places, const FileSystem &fs, Os os);

/// The platform part in the name of an extension module of CPython or PyPy: "x86_64-linux-gnu" of
/// "_x.cpython-311-x86_64-linux-gnu.so"; empty when there is none.
std::string multiarchOf(std::string_view extensionFileName);

/// The platform part that CPython uses for this machine; with the GNU C library on Linux. Empty when unknown.
std::string usualMultiarch(Os os, Machine machine);

} // namespace truewheel
