#pragma once

namespace truewheel::cli {

inline constexpr const char *version = TRUEWHEEL_VERSION;

} // namespace truewheel::cli
