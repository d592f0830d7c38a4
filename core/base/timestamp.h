#pragma once
#include <compare>
#include <cstdint>
#include <string>

namespace truewheel {

/// A moment since the Unix epoch, as file systems and uv's caches record it.
struct Timestamp {
    int64_t seconds = 0;
    int32_t nanoseconds = 0;
    auto operator<=>(const Timestamp &) const = default;
};

/// RFC 3339, UTC, whole seconds: `2026-11-22T15:24:00Z`.
std::string toRfc3339(Timestamp time);

} // namespace truewheel
