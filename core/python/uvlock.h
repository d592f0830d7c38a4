#pragma once
#include "core/python/markers.h"
#include "core/python/tomldocument.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// One arrow of the lock, from a package to another.
struct LockedDependency {
    std::string name;
    std::string version; ///< empty: there is only one package of that name
    std::string source;  ///< as LockedPackage::source; empty as above
    std::vector<std::string> extras;
    std::string marker;
};

/// What the project asked for when it was locked.
struct LockedRequirement {
    std::string name;
    std::string specifier; ///< as uv writes it: ">=1,<2"
    std::string marker;
    bool hasSource = false; ///< from a path, a URL or a repository
};

struct LockedPackage {
    std::string name;
    std::string version; ///< empty: dynamic
    std::string source;  ///< "registry=https://…", "editable=.", "virtual=."
    std::vector<std::string> resolutionMarkers;
    std::vector<LockedDependency> dependencies;
    std::map<std::string, std::vector<LockedDependency>> extras;
    std::map<std::string, std::vector<LockedDependency>> groups;
    bool hasMetadata = false;
    std::vector<LockedRequirement> requiresDist;
    std::map<std::string, std::vector<LockedRequirement>> requiresDev;

    /// The directory of a package that is locked by path ("editable", "virtual", "directory"), relative to the lock; else empty.
    std::string directory() const;
};

/// uv.lock, version 1 of its format (any revision).
struct UvLock {
    std::string requiresPython;
    std::vector<LockedPackage> packages;
    std::map<std::string, std::vector<LockedDependency>> manifestGroups; ///< of a workspace root that is no project

    /// The package of the directory `relative` to the lock ("." for the root); nullptr when there is none.
    const LockedPackage *packageAt(const std::string &relative) const;
};

/// Errors: FileSystem::read()'s, TooLarge, Malformed, Unsupported (another version of the format).
Result<UvLock> readUvLock(const FileSystem &fs, const Path &file);

/// What of a package is installed besides the package itself.
struct LockSelection {
    bool base = true; ///< its dependencies
    std::vector<std::string> extras;
    std::vector<std::string> groups;
};

/// The packages that `selection` of `root` needs in an environment with these marker variables, by normalised name, without
/// `root` itself unless something needs it. Errors: those of evaluateMarker(); Malformed (an arrow to a package that is not there).
Result<std::map<std::string, const LockedPackage *>> lockedClosure(const UvLock &lock, const LockedPackage &root,
                                                                   const LockSelection &selection,
                                                                   const std::map<std::string, std::string> &markerVariables);

} // namespace truewheel
