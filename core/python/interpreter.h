#pragma once
#include "core/platform/os.h"

#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// What can be known of a Python interpreter without running it.
struct Interpreter {
    std::string implementation = "cpython"; ///< `sys.implementation.name`: cpython, pypy, graalpy
    int major = 0;
    int minor = 0;
    std::string version; ///< "3.11.7"; empty when unknown
    bool freeThreaded = false;
    bool debug = false;
    Os os = hostOs();
    Machine machine = Machine::Unknown;
    std::string multiarch;   ///< the platform part of the suffix: "x86_64-linux-gnu", "darwin", "win_amd64"; empty when unknown
    std::string pypyVersion; ///< "7.3" for PyPy, "24.0" for GraalPy: the suffix carries it ("pypy310-pp73", "graalpy240-311")

    bool isKnown() const { return major > 0; }
    bool operator==(const Interpreter &) const = default;
};

/// `importlib.machinery.EXTENSION_SUFFIXES` of that interpreter, in its order: the first that exists is imported.
std::vector<std::string> extensionSuffixes(const Interpreter &interpreter);

/// `sys.implementation.cache_tag`: "cpython-311", "pypy310".
std::string cacheTag(const Interpreter &interpreter);

/// The tag that the ledger keys builds by: cache tag, ABI flags and platform ("cpython-313t-x86_64-linux-gnu").
std::string interpreterTag(const Interpreter &interpreter);

/// True when `fileName` ends as an extension module of any interpreter or platform does (`.so`, `.pyd`, `.abi3.so`, …).
bool looksLikeExtension(std::string_view fileName);

/// The module part of an extension's file name: "_native" of "_native.cpython-311-x86_64-linux-gnu.so".
std::string extensionModuleName(std::string_view fileName);

} // namespace truewheel
