#pragma once
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"

#include <string>

namespace truewheel {

inline Path lockOf(const std::string &what, const FileIdentity &directory, const Locations &locations)
{
    const std::string name = what + std::to_string(directory.device) + "-" + std::to_string(directory.inode) + ".lock";
    return locations.cacheHome / "truewheel" / "locks" / name;
}

/// The files that everything which changes a project or an environment locks first (FileLock): the project's before the environment's.
/// They are named after the directory itself, whatever its path.
inline Path projectLock(const FileIdentity &project, const Locations &locations)
{
    return lockOf("", project, locations);
}

inline Path environmentLock(const FileIdentity &environment, const Locations &locations)
{
    return lockOf("env-", environment, locations);
}

} // namespace truewheel
