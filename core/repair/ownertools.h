#pragma once
#include "core/repair/tools.h"
#include "core/snapshot/reclaim.h"

#include <map>
#include <string>

namespace truewheel {

/// The programs of the owners of caches, by tool, as far as they may be run (THREATS 6).
struct OwnerTools {
    std::map<std::string, Tool> tools;
    ReclaimOptions options; ///< what the programs say of themselves
    Said whyNoUv;           ///< English; a sentence, when there is none
};

/// Looks for them: uv as findUv() does, the others in the same places. Reads, runs nothing. `scan` says which caches there are.
OwnerTools findOwnerTools(const CacheScan &scan, const FileSystem &fs, const Locations &locations, const EnvironmentVariables &environment,
                          const ForbiddenPlaces &forbidden, const Path &uvSetting = {});

} // namespace truewheel
