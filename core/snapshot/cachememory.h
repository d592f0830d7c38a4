#pragma once
#include "core/snapshot/cachescan.h"
#include "core/snapshot/store.h"

#include <string>

namespace truewheel {

/// As scanCaches(), but a cache is told from the store while everything that its last answer was told from is as it was (trace.h). What
/// could not be read, what changed in the last seconds, and what hangs on the time is always looked at again.
Result<CacheScan> scanCaches(const CacheWorld &world, const std::string &tool, Store &store, JobContext &job);

} // namespace truewheel
