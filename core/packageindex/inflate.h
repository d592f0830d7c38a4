#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace truewheel {

/// What a raw DEFLATE stream (RFC 1951) holds; it must be exactly `size` bytes. Errors: Malformed (subject: `subject`).
Result<std::string> inflated(std::string_view stream, uint64_t size, const std::string &subject);

/// CRC-32 as zip files have it.
uint32_t crc32Of(std::string_view bytes);

} // namespace truewheel
