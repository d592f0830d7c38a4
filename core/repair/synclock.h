#pragma once
#include "core/environments/environment.h"
#include "core/python/uvlock.h"

#include <map>
#include <string>
#include <vector>

namespace truewheel {

/// A project as uv syncs it: its pyproject.toml, and the lock that is its own or its workspace's.
struct LockedProject {
    Path directory;
    TomlValue pyproject;
    Path lockFile;
    UvLock lock;
    LockedPackage root; ///< the project's own package; of a workspace root that is no project, one that needs every member
};

/// Errors: NotFound (subject: the project; no uv.lock: detail says `uv lock` makes one; or it is not in the lock), and readUvLock()'s.
Result<LockedProject> readLockedProject(const FileSystem &fs, const Path &project);

/// Installed distributions by normalised name; the version is empty where the entry does not say it. Errors: of the listing.
Result<std::map<std::string, std::string>> installedVersions(const FileSystem &fs, const Environment &environment);

/// The names that pyproject.toml asks for and the lock was not made for, or made for with other versions: "idna>=3". Markers are
/// not compared: uv writes them in its own form.
std::vector<std::string> requirementsNotInLock(const LockedProject &project);

} // namespace truewheel
