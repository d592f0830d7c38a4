#pragma once
#include "core/base/fileidentity.h"
#include "core/base/path.h"
#include "core/python/interpreter.h"

#include <string>
#include <vector>

namespace truewheel {

/// A directory with `pyvenv.cfg` (PEP 405), or a conda/pixi prefix.
struct Environment {
    Path path;            ///< as it was found, absolute
    FileIdentity identity;
    std::string kind;     ///< "uv", "venv", "virtualenv", … (docs/cli.md)
    Interpreter interpreter;
    Path base;            ///< `home` of pyvenv.cfg: where the base interpreter's executable lives
    Path python;          ///< the environment's own executable (bin/python or Scripts/python.exe); may not exist
    std::vector<Path> sitePackages; ///< purelib first
    std::string prompt;
    bool operator==(const Environment &) const = default;
};

} // namespace truewheel
