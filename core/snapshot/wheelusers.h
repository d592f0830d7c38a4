#pragma once
#include "core/snapshot/cachescan.h"

namespace truewheel {

/// Fills in `environments` of the unpacked wheels, for a listing: an environment uses a wheel when the METADATA of a distribution in it is
/// the wheel's own file, by a hard link or a link. That looks at one file of each distribution instead of all. What cannot be read goes into
/// `scan.unreadable`. Errors: Cancelled.
Result<void> findWheelUsers(CacheScan &scan, const std::vector<Path> &environments, const FileSystem &fs, JobContext &job);

} // namespace truewheel
