#pragma once
#include "core/base/fileidentity.h"
#include "core/base/path.h"
#include "core/python/interpreter.h"

#include <string>
#include <vector>

namespace truewheel {

/// A directory with `pyvenv.cfg` (PEP 405), or a conda/pixi prefix.
struct Environment {
    Path path;             ///< as it was found, absolute; a link to it stays a link, what a text file names is the directory itself
    FileIdentity identity; ///< of the directory, links followed
    std::string kind;      ///< "uv", "venv", "virtualenv", … (docs/cli.md)
    Interpreter interpreter;
    Path base;   ///< `home` of pyvenv.cfg: where the base interpreter's executable lives; it may be gone; empty for a conda or pixi prefix
    Path python; ///< the environment's own executable (bin/python or Scripts/python.exe); may not exist
    std::vector<Path> sitePackages; ///< purelib first; the directories may not exist
    std::string prompt;
    bool seesBasePackages = false; ///< `include-system-site-packages`: the base's site-packages are imported from too
    bool isRelocatable = false;    ///< made so that it can be moved (uv's `relocatable`)
    Path project;                  ///< the directory of the project it belongs to, which may be gone; empty: none is known
    bool operator==(const Environment &) const = default;
};

} // namespace truewheel
