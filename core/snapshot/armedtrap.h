#pragma once
#include "core/snapshot/explanation.h"

#include <optional>

namespace truewheel {

/// A project that no environment links to, while uv's cache holds a build of it that `uv sync` would restore: into an install that is
/// broken, because what that build made in the project is absent (DESIGN 6, "the trap, armed").
struct ArmedTrap {
    /// The cached build judged as if it were installed; link.environment is empty, and there is no remedy, only advice.
    CheckedLink checked;
    Explanation uv;
    Path lost; ///< a file that the project lacks, relative to it
};

/// Judges the cached builds of the project. nullopt: nothing would be restored, or what would be restored works, or it cannot be said.
/// Reads only. Errors: Cancelled, or that of the first file that could not be read.
Result<std::optional<ArmedTrap>> armedTrapOf(const Path &project, const FileSystem &fs, const Locations &locations,
                                             const UvSurroundings &around, JobContext &job);

} // namespace truewheel
