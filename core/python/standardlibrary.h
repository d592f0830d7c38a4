#pragma once
#include <string_view>

namespace truewheel {

/// True when an interpreter of any version from 3.8 on, on any platform, may bring the top-level module along: `sys.stdlib_module_names`
/// of all of them, and every name that starts with an underscore.
bool mayBeStandard(std::string_view topLevel);

} // namespace truewheel
