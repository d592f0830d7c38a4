#pragma once
#include <cstdint>
#include <string_view>

namespace truewheel {

/// SeaHash with its usual four seeds: what uv names the directories of its cache by.
uint64_t seaHash(std::string_view bytes);

} // namespace truewheel
