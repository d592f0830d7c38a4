#pragma once
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"

#include <string>

namespace truewheel {

/// The files that everything which changes a project or an environment locks first (FileLock): the project's before the environment's.
/// They are named after the directory itself, whatever its path.
inline Path projectLock(const FileIdentity &project, const Locations &locations)
{
    const std::string name = std::to_string(project.device) + "-" + std::to_string(project.inode) + ".lock";
    return locations.cacheHome / "truewheel" / "locks" / name;
}

inline Path environmentLock(const FileIdentity &environment, const Locations &locations)
{
    const std::string name = "env-" + std::to_string(environment.device) + "-" + std::to_string(environment.inode) + ".lock";
    return locations.cacheHome / "truewheel" / "locks" / name;
}

} // namespace truewheel
