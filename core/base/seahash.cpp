#include "core/base/seahash.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace truewheel {

namespace {

uint64_t diffuse(uint64_t x)
{
    constexpr uint64_t prime = 0x6eed0e9da4d94a4f;
    x *= prime;
    x ^= (x >> 32) >> (x >> 60);
    return x * prime;
}

// Little-endian; the last word of a text is padded with zeros.
uint64_t wordAt(std::string_view bytes, size_t at)
{
    uint64_t word = 0;
    const size_t count = std::min(sizeof word, bytes.size() - at);
    if (count == sizeof word && std::endian::native == std::endian::little) {
        std::memcpy(&word, bytes.data() + at, sizeof word);
        return word;
    }
    for (size_t i = 0; i < count; ++i)
        word |= uint64_t(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return word;
}

} // namespace

uint64_t seaHash(std::string_view bytes)
{
    std::array<uint64_t, 4> lanes{0x16f11fe89b0d677c, 0xb480a793d8e6c86c, 0x6fe2e5aaf078ebc9, 0x14f994a4c5259381};
    for (size_t at = 0; at < bytes.size(); at += 8) {
        const uint64_t mixed = diffuse(lanes[0] ^ wordAt(bytes, at));
        lanes = {lanes[1], lanes[2], lanes[3], mixed};
    }
    return diffuse(lanes[0] ^ lanes[1] ^ lanes[2] ^ lanes[3] ^ bytes.size());
}

} // namespace truewheel
