#pragma once
#include "core/caches/cache.h"
#include "core/python/wheelname.h"

namespace truewheel {

/// Adds the `.whl` and `.tar.gz` files at or below `directory` that are named as distributions, with their origin where an
/// `origin.json` (pip) stands beside them. Follows no link. What could not be read goes into `contents.unreadable`.
/// Errors: Cancelled.
Result<void> addWheelFiles(const Path &directory, const std::string &tool, const CacheWorld &world, JobContext &job,
                           CacheContents &contents);

/// Fills in name, version and tags. False when `name` is an error.
bool nameWheel(CachedWheel &wheel, const Result<WheelName> &name);

} // namespace truewheel
