#pragma once
#include "core/editables/checkedlink.h"
#include "core/environments/environment.h"
#include "core/platform/filesystem.h"
#include "core/snapshot/state.h"

#include <functional>
#include <vector>

namespace truewheel {

struct EnvironmentCheck {
    std::vector<CheckedLink> links; ///< sorted by name
    std::vector<Error> unreadable;
    bool hasLearned = false; ///< what was written to the state may be evidence the next time
};

/// Judges the editable links of one environment whose projects are wanted. Reads the ledger from `state`
/// and, where a link is intact, writes what it saw there; nullptr: neither. Where a link is under suspicion, looks in `uvCache` for other
/// builds of the same version; empty: it does not.
EnvironmentCheck checkEnvironment(const Environment &environment, const std::function<bool(const Path &)> &isWanted, const Path &home,
                                  const Path &uvCache, const ScanFileSystem &fs, State *state, Timestamp now);

} // namespace truewheel
