#pragma once
#include "core/snapshot/inventory.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// A package as it can be asked for again.
struct SavedPackage {
    std::string name;
    std::string version; ///< empty: nobody knows
    bool requested = false;
    bool editable = false;
    Path project;    ///< of an editable one
    std::string url; ///< of one that no index gave: what stands after `name @`, without the user and password of a URL
    std::map<std::string, std::string> configSettings; ///< of an editable one
    bool operator==(const SavedPackage &) const = default;
};

/// All that is needed to make an environment again. A value; kept as JSON in state.db.
struct SavedEnvironment {
    Path path;
    std::string kind;
    std::string implementation; ///< "cpython"
    std::string python;         ///< "3.11.7"
    int major = 0;
    int minor = 0;
    bool freeThreaded = false;
    Path base;      ///< `home` of pyvenv.cfg; empty: a conda or pixi prefix
    std::string uv; ///< the version of uv that made it; empty: another program did
    std::string prompt;
    bool seesBasePackages = false;
    bool isRelocatable = false;
    Path project;                       ///< that it belongs to
    std::vector<SavedPackage> packages; ///< by name
    bool operator==(const SavedEnvironment &) const = default;
};

/// From its files alone. What could not be read stands in `entry.unreadable`.
SavedEnvironment savedFrom(const InventoryEntry &entry, const FileSystem &fs);

std::string toJson(const SavedEnvironment &saved);
/// Errors: Malformed.
Result<SavedEnvironment> parseSavedEnvironment(std::string_view json);

/// The packages of `wanted` that `found` does not have in the same version, as "numpy 1.26.4"; editable ones must link to the same project.
std::vector<std::string> missingPackages(const std::vector<SavedPackage> &wanted, const std::vector<SavedPackage> &found);

} // namespace truewheel
