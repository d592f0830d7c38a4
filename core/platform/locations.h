#pragma once
#include "core/base/path.h"
#include "core/platform/os.h"

#include <map>
#include <optional>
#include <string>

namespace truewheel {

/// What the process was started with, as a value: tests pass their own.
struct EnvironmentVariables {
    std::map<std::string, std::string> values;

    static EnvironmentVariables ofProcess();
    /// Empty counts as unset, as every tool here treats it.
    std::optional<std::string> get(const std::string &name) const;
};

/// Where things live for one user on one operating system. Pure: computed from the variables given.
struct Locations {
    Os os = hostOs();
    Path home;
    Path uvCache;  ///< UV_CACHE_DIR, else the platform's default (FACTS 9.2)
    Path dataHome; ///< the user's data: state.db lives in dataHome/truewheel and is kept
    Path cacheHome; ///< disposable: snapshot.db lives in cacheHome/truewheel
    Path runtime;  ///< sockets; mode 0700; empty when the platform has none

    Path stateDatabase() const { return dataHome / "truewheel" / "state.db"; }
    Path snapshotDatabase() const { return cacheHome / "truewheel" / "snapshot.db"; }
    Path logDirectory() const { return cacheHome / "truewheel" / "logs"; }
};

Locations locationsFor(Os os, const EnvironmentVariables &environment);

} // namespace truewheel
