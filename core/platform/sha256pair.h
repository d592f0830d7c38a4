#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace truewheel {

/// SHA-256 (FIPS 180-4) in the making. Which bytes make blocks, and the padding of the last, is the caller's affair: sha256Padding().
using Sha256State = std::array<uint32_t, 8>;

constexpr size_t sha256Block = 64;
constexpr Sha256State sha256Start = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

/// True when the processor has instructions for SHA-256 (x86-64's SHA extensions), without which nothing of this may be called.
bool hasSha256Instructions();

/// Takes whole blocks of one message.
void sha256Add(Sha256State &state, const char *bytes, size_t blocks);
/// The same for two messages at once, which takes little longer than one: each waits half of the time for its own results.
void sha256Add(Sha256State &first, const char *firstBytes, Sha256State &second, const char *secondBytes, size_t blocks);

/// Writes what follows the last byte of a message of `size` bytes, so that it ends with a block: at most 72 bytes. How many.
size_t sha256Padding(uint64_t size, char *into);
/// The 32 bytes of the digest.
std::string sha256Digest(const Sha256State &state);

} // namespace truewheel
