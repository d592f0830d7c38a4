#pragma once
#include "core/base/path.h"
#include "core/platform/os.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace truewheel {

/// What the process was started with, as a value: tests pass their own.
struct EnvironmentVariables {
    std::map<std::string, std::string> values;
    std::set<std::string> *asked = nullptr; ///< gets the names that get() is asked for; not owned

    /// `HOME` is the user's of the system's user database when it is not set. On Windows the names are upper case.
    static EnvironmentVariables ofProcess();
    /// Empty counts as unset, as every tool here treats it.
    std::optional<std::string> get(const std::string &name) const;
};

/// Where things live for one user on one operating system. Pure: computed from the variables given.
/// Each is empty when neither a variable nor the home directory says where it is.
struct Locations {
    Os os = hostOs();
    Path home;
    Path uvCache;   ///< UV_CACHE_DIR as it stands (uv reads a relative one against its working directory), else the platform's default
    Path dataHome;  ///< the user's data: state.db lives in dataHome/truewheel and is kept
    Path cacheHome; ///< disposable: snapshot.db lives in cacheHome/truewheel
    Path runtime;   ///< sockets; mode 0700; empty when the platform has none
    Path uvProjectEnvironment; ///< UV_PROJECT_ENVIRONMENT as it stands: a relative one is below each workspace root; may be empty

    Path stateDatabase() const { return dataHome / "truewheel" / "state.db"; }
    Path snapshotDatabase() const { return cacheHome / "truewheel" / "snapshot.db"; }
    Path indexDatabase() const { return cacheHome / "truewheel" / "index.db"; } ///< what package indexes answered; disposable
    Path logDirectory() const { return cacheHome / "truewheel" / "logs"; }
};

/// Follows the XDG base directory specification on Linux (a relative value is ignored) and the platform's customs elsewhere;
/// uv keeps to XDG on macOS too.
Locations locationsFor(Os os, const EnvironmentVariables &environment);

} // namespace truewheel
