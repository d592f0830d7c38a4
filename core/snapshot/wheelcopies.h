#pragma once
#include "core/snapshot/cachescan.h"
#include "core/snapshot/inventory.h"

namespace truewheel {

/// Fills in `copies` of the unpacked wheels: link modes copy and clone leave no other trace. Compares what the RECORDs say, not the files.
/// A distribution has the files of a wheel when each hashed row of the wheel's RECORD is in its own with the same hash. What cannot be
/// read is in `scan.unreadable`. Errors: Cancelled.
Result<void> findWheelCopies(CacheScan &scan, const std::vector<InventoryEntry> &entries, const FileSystem &fs, JobContext &job);

} // namespace truewheel
