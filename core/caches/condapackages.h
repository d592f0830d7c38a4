#pragma once
#include "core/caches/cache.h"

namespace truewheel {

/// Adds the packages of a directory in which conda, mamba or pixi unpacks them: `NAME-VERSION-BUILD`, and `.conda` and `.tar.bz2`
/// archives of the same name. Errors: Cancelled.
Result<void> addCondaPackages(const Path &directory, const std::string &tool, const CacheWorld &world, JobContext &job,
                              CacheContents &contents);

} // namespace truewheel
