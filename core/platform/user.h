#pragma once
#include <cstdint>

namespace truewheel {

/// The user that this process acts as: effective uid; 0 on Windows.
uint32_t effectiveUser();

} // namespace truewheel
