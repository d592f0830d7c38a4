#pragma once
#include "core/platform/filesystem.h"
#include "core/python/gitindex.h"
#include "core/python/tomldocument.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// The directory that a link points to, as far as its files tell without running them.
struct Project {
    Path root;
    TomlValue pyproject; ///< null when there is none, or it could not be read (then it is in `unreadable`)
    /// `[build-system] build-backend`, or what an in-tree backend wraps; empty when there is none (PEP 517: setuptools).
    std::string buildBackend;
    std::vector<Path> backendPath; ///< absolute
    std::vector<std::string> buildRequires;
    bool hasSetupPy = false; ///< also when it cannot be looked at: whoever reads it will say so
    /// True when a build runs setup.py: setuptools does, and what builds with an unknown backend may. One that lies beside the
    /// configuration of another backend is a leftover.
    bool runsSetupPy = false;
    std::optional<GitWorkTree> workTree; ///< around the project; nullopt: there is none
    std::vector<Error> unreadable;

    Path setupPyFile() const { return root / "setup.py"; }
    Path pyprojectFile() const { return root / "pyproject.toml"; }
    /// True when `[build-system] requires` names this distribution (PEP 503 names).
    bool requiresToBuild(std::string_view distribution) const;
    const TomlValue &setting(std::string_view dottedKeys) const { return pyproject.find(dottedKeys); }
};

/// Reads pyproject.toml and finds the work tree; everything else is read when a rule asks for it.
Project readProject(const Path &root, const FileSystem &fs);

/// The name of a requirement (PEP 508): "setuptools" of "setuptools[core]>=77; python_version < '4'".
std::string requirementName(std::string_view requirement);

} // namespace truewheel
