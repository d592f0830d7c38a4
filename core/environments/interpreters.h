#pragma once
#include "core/environments/environment.h"
#include "core/environments/locators/locator.h"
#include "core/jobs/jobcontext.h"

#include <string>
#include <vector>

namespace truewheel {

/// An interpreter that environments are made from.
struct BaseInterpreter {
    Path prefix;        ///< the directory that holds it; of a system's own "/usr"
    Path executable;    ///< may be gone
    std::string source; ///< "uv", "pyenv", "rye", "hatch", "pdm", "asdf", "mise", "homebrew", "python.org", "conda", "system"; else "other"
    std::string implementation;     ///< "cpython", "pypy", "graalpy"
    std::string version;            ///< "3.11.7"; "3.11" where no file tells more; empty when unknown
    bool isPresent = true;          ///< false: environments name it, and it is gone; true also where nobody may look
    std::vector<Path> environments; ///< those that die if it is removed; sorted
    bool operator==(const BaseInterpreter &) const = default;
};

/// The interpreters in the places where installers and tools put them, sorted by executable. Nothing is run. Links are left out, so that
/// each interpreter is there once.
std::vector<BaseInterpreter> findBaseInterpreters(const LocatorWorld &world);

/// Tells each base which environments rest on it. A base that none of the places holds, and a conda prefix that others rest on, is added. An
/// environment that is a conda prefix rests on itself.
void assignEnvironments(std::vector<BaseInterpreter> &bases, const std::vector<Environment> &environments, const FileSystem &fs);

} // namespace truewheel
