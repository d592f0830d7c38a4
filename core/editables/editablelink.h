#pragma once
#include "core/base/fileidentity.h"
#include "core/evidence/evidence.h"
#include "core/python/interpreter.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// The part of an environment that editable links are read from.
struct LinkEnvironment {
    Path path;
    std::vector<Path> sitePackages; ///< purelib first, then platlib when it is another directory
    Interpreter interpreter;
};

/// A place where the link lets the import system look.
struct ModuleRoot {
    std::string package; ///< dotted; empty: `directory` is an entry of sys.path
    Path directory;      ///< of the package, or the sys.path entry
    Path source;         ///< the `.pth`, finder or loader that says so
    int line = 0;
    bool isNamespace = false; ///< `package` has no code of its own here: this directory is one portion of it
    bool operator==(const ModuleRoot &) const = default;
};

/// One distribution in an environment that points to a project (PEP 610 `dir_info.editable`, or an old egg-link).
struct EditableLink {
    std::string name; ///< as METADATA writes it; show it with displayText()
    std::string version;
    Path environment;
    Path distInfo;                     ///< the `.dist-info` directory; for `setup.py develop` the `.egg-link` file
    Path project;                      ///< absolute; from direct_url.json or the egg-link
    std::string installer;             ///< "uv", "pip"; empty when not recorded
    std::optional<bool> rootIsPurelib; ///< WHEEL
    std::vector<std::string> wheelTags;
    std::map<std::string, std::string> configSettings; ///< uv_build.json
    std::vector<ModuleRoot> roots;
    std::map<std::string, Path> moduleFiles; ///< modules that a loader maps to one file each
    bool operator==(const EditableLink &) const = default;
};

} // namespace truewheel
