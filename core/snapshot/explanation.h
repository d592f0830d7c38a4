#pragma once
#include "core/caches/uvcacheinfo.h"
#include "core/editables/checkedlink.h"
#include "core/jobs/jobcontext.h"
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"

#include <string>
#include <vector>

namespace truewheel {

/// What `uv sync` would do with an editable link now.
enum class UvDecision {
    Keep,    ///< leave the installed link as it is
    Restore, ///< install the build that lies in the cache, without running the backend
    Rebuild, ///< run the build backend
};
std::string toString(UvDecision decision); ///< "keep", "restore", "rebuild"

/// A change of `pyproject.toml` that keeps a project from breaking again, and what it costs.
struct LastingFix {
    std::string key;  ///< "tool.uv.cache-keys"
    std::string diff; ///< unified; keeps every byte around the change
    std::string cost; ///< one English sentence
};

/// The story of one editable link in uv's eyes.
struct Explanation {
    Path cacheEntry;   ///< the entry of uv's cache that holds this project's build; empty when none is known
    bool trap = false; ///< restoring that entry would give a broken install: a generated file is absent from the project
    UvDecision decision = UvDecision::Keep;
    std::vector<std::string> because; ///< English sentences; names are the stranger's own, escape before showing
    std::vector<LastingFix> lasting;
};

/// Recomputes what uv decides from, without running it: its cache entry for the project's address (a hint, confirmed by the
/// link inside the cached wheel) and the cache info recorded at install time. Reads only. Errors: Cancelled, or that of
/// the first file that could not be read.
Result<Explanation> explainLink(const CheckedLink &checked, const FileSystem &fs, const Locations &locations, const UvSurroundings &around,
                                JobContext &job);

} // namespace truewheel
