#pragma once
#include "core/base/path.h"
#include "core/base/timestamp.h"

#include <optional>

namespace truewheel {

/// When the file or directory (links are followed) was made. nullopt: it is not there, or its file system does not say.
std::optional<Timestamp> birthTime(const Path &path);

} // namespace truewheel
