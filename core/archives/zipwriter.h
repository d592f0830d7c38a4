#pragma once
#include "core/base/result.h"

#include <string>
#include <utility>
#include <vector>

namespace truewheel {

/// A zip archive of these files, in this order: names by `/`, UTF-8, and contents. Errors: Io.
Result<std::string> makeZip(const std::vector<std::pair<std::string, std::string>> &files);

} // namespace truewheel
