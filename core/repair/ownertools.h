#pragma once
#include "core/repair/tools.h"
#include "core/snapshot/reclaim.h"

#include <map>
#include <optional>
#include <string>

namespace truewheel {

/// The programs of the owners of caches, by tool, as far as they may be run (THREATS 6).
struct OwnerTools {
    std::map<std::string, Tool> tools;
    ReclaimOptions options; ///< what the programs say of themselves
    Said whyNoUv;           ///< English; a sentence, when there is none
};

/// A program of the person's, or one that is a script of a Python that may be run itself; uv's places are looked at. nullopt: none may be run.
std::optional<Tool> findProgram(const std::string &name, const FileSystem &fs, const Locations &locations,
                                const EnvironmentVariables &environment, const ForbiddenPlaces &forbidden);

/// Looks for them: uv as findUv() does, the others in the same places. Reads, runs nothing. `scan` says which caches there are.
OwnerTools findOwnerTools(const CacheScan &scan, const FileSystem &fs, const Locations &locations, const EnvironmentVariables &environment,
                          const ForbiddenPlaces &forbidden, const Path &uvSetting = {});

} // namespace truewheel
