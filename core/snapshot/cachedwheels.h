#pragma once
#include "core/editables/check.h"
#include "core/platform/filesystem.h"

#include <vector>

namespace truewheel {

/// The modules that other builds of the link's name and version hold in uv's cache: wheels from an index or an address, and wheels built from
/// a directory or sdist without `-e`; unpacked ones. Never editable builds, which hold links only. Each module once, with evidence of rule
/// `cached-wheel` naming its file there. Bounded. What cannot be read gives nothing: it is only support for other evidence.
std::vector<CachedModule> cachedModulesOf(const EditableLink &link, const Path &uvCache, const FileSystem &fs);

} // namespace truewheel
