#pragma once
#include "core/platform/filesystem.h"

#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// The FreeDesktop.org Trash specification 1.0, as far as it is text and names.

/// A `.trashinfo`. `original` is absolute, or relative to the top directory of the mount; `deleted` is local time, "2026-11-28T00:42:09".
std::string trashInfoText(const Path &original, std::string_view deleted);

/// The mount that `path` lies on: the longest of `mounts` at or above it; "/" when none is. `path` is real (no links).
Path topDirectoryOf(const Path &path, const std::vector<Mount> &mounts);

/// "name", "name.2", "name.3", … cut to what a file name may hold together with ".trashinfo".
std::string trashName(const std::string &name, int attempt);

} // namespace truewheel
