#pragma once
#include "core/base/path.h"
#include "core/platform/filesystem.h"
#include "core/platform/locktable.h"

#include <functional>
#include <string>
#include <vector>

namespace truewheel {

/// What one process of a repair waits for, told from the kernel's table. `isOurs` says which processes belong to the repair;
/// `uvCache` and `environment` are where uv's known locks lie. English; empty when nothing waits. No lock is taken or probed.
Said describeWaiting(const std::vector<LockEntry> &table, const std::function<bool(int)> &isOurs, const FileSystem &fs, const Path &uvCache,
                     const Path &environment);

} // namespace truewheel
