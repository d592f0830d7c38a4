#pragma once
#include "core/environments/environment.h"
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// What locators know of the machine. All outlive the call.
struct LocatorWorld {
    const Locations &locations; ///< of the operating system whose rules hold
    const EnvironmentVariables &variables;
    const FileSystem &fs;
};

/// A directory in which a tool keeps environments. It need not exist.
struct EnvironmentPlace {
    Path path;
    int depth = 1; ///< an environment lies at most this many levels below `path`; 0: `path` is one itself
    bool operator==(const EnvironmentPlace &) const = default;
};

/// An environment that was found, for the question whose it is.
struct Sighting {
    const Environment &environment;          ///< as readEnvironment() has it; its kind is that of the program that made it
    const std::vector<Path> &linkedProjects; ///< what its editable links point to
};

/// The answer.
struct Ownership {
    std::string kind; ///< of docs/cli.md
    Path project;     ///< the directory of the project, which may be gone; empty: none is known
    bool operator==(const Ownership &) const = default;
};

/// One tool that makes environments. To add one: a file in this folder that defines a `const Locator`, and its line in locators.cpp.
struct Locator {
    /// Where the tool keeps environments on this machine, by its variables, its settings and its customs.
    std::vector<EnvironmentPlace> (*places)(const LocatorWorld &world);
    /// nullopt when the environment is not the tool's.
    std::optional<Ownership> (*claim)(const Sighting &sighting, const LocatorWorld &world);
};

/// In the order in which they are asked: who leaves a mark of its own before who only uses a common name.
const std::vector<const Locator *> &allLocators();

/// The places of every locator, each path once with its greatest depth, in the order of the table; relative ones are left out.
std::vector<EnvironmentPlace> allEnvironmentPlaces(const LocatorWorld &world);

/// Whose the environment is. Without a claim its kind stays what made it; it then belongs to the project that it lies in directly, else
/// to the only one that it links to.
Ownership ownerOf(const Sighting &sighting, const LocatorWorld &world);

// What locators share.

/// The value of a variable as a path, `~` expanded; empty when it is not set.
Path variablePath(const LocatorWorld &world, const std::string &name);
/// True when the path is absolute by the rules of that system, whichever this is.
bool isRooted(const Path &path, Os os);
/// `base / relative`; empty when `base` is.
Path below(const Path &base, const Path &relative);
/// The directories of platformdirs' `user_data_dir` and `user_cache_dir` for an application without an author.
Path userDataDirectory(const LocatorWorld &world, const Path &application);
Path userCacheDirectory(const LocatorWorld &world, const Path &application);
/// XDG_DATA_HOME or `~/.local/share`, on macOS too; empty on Windows.
Path xdgDataHome(const LocatorWorld &world);
/// True when a pyproject.toml, setup.py or setup.cfg lies in the directory.
bool isProject(const Path &directory, const FileSystem &fs);
/// The first line of a small text file, trimmed; empty when there is none to read.
std::string firstLine(const Path &file, const FileSystem &fs);
/// The first `length` characters of URL-safe base64 of the text's SHA-256: how pipenv, poetry and hatch name environments.
std::string shortHash(std::string_view text, size_t length);

} // namespace truewheel
