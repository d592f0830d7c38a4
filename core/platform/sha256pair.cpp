#include "core/platform/sha256pair.h"

#include <algorithm>

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#include <immintrin.h>
#define TRUEWHEEL_SHA_INSTRUCTIONS __attribute__((target("sha,sse4.1")))
#endif

namespace truewheel {

#ifdef TRUEWHEEL_SHA_INSTRUCTIONS

namespace {

alignas(16) constexpr std::array<uint32_t, 64> constants = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

// One message. The instructions want the state as two halves: ABEF and CDGH.
struct Lane {
    __m128i abef;
    __m128i cdgh;
    __m128i abefBefore;
    __m128i cdghBefore;
    __m128i words[4]; // of the schedule, four each

    TRUEWHEEL_SHA_INSTRUCTIONS inline void take(const Sha256State &state)
    {
        const __m128i *const halves = reinterpret_cast<const __m128i *>(state.data());
        const __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128(halves), 0xB1);
        const __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128(halves + 1), 0x1B);
        abef = _mm_alignr_epi8(cdab, efgh, 8);
        cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
    }
    TRUEWHEEL_SHA_INSTRUCTIONS inline void give(Sha256State &state) const
    {
        const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
        const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
        __m128i *const halves = reinterpret_cast<__m128i *>(state.data());
        _mm_storeu_si128(halves, _mm_blend_epi16(feba, dchg, 0xF0));
        _mm_storeu_si128(halves + 1, _mm_alignr_epi8(dchg, feba, 8));
    }
    TRUEWHEEL_SHA_INSTRUCTIONS inline void begin(const char *block)
    {
        const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
        for (int i = 0; i < 4; ++i)
            words[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(block) + i), bigEndian);
        abefBefore = abef;
        cdghBefore = cdgh;
    }
    // Four rounds.
    template<int group>
    TRUEWHEEL_SHA_INSTRUCTIONS inline void rounds()
    {
        const __m128i constant = _mm_load_si128(reinterpret_cast<const __m128i *>(constants.data()) + group);
        const __m128i now = words[group % 4];
        const __m128i sum = _mm_add_epi32(now, constant);
        cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
        if constexpr (group >= 3 && group < 15) {
            const __m128i &before = words[(group + 3) % 4];
            __m128i &next = words[(group + 1) % 4];
            next = _mm_sha256msg1_epu32(next, words[(group + 2) % 4]);
            next = _mm_sha256msg2_epu32(_mm_add_epi32(next, _mm_alignr_epi8(now, before, 4)), now);
        }
        abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
    }
    TRUEWHEEL_SHA_INSTRUCTIONS inline void end()
    {
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
};

template<int group = 0, typename... Lanes>
TRUEWHEEL_SHA_INSTRUCTIONS inline void allRounds(Lanes &...lanes)
{
    (lanes.template rounds<group>(), ...);
    if constexpr (group < 15)
        allRounds<group + 1>(lanes...);
}

} // namespace

bool hasSha256Instructions()
{
    static const bool isThere = [] {
        unsigned a = 0, b = 0, c = 0, d = 0;
        const bool hasSse41 = __get_cpuid(1, &a, &b, &c, &d) && (c & bit_SSE4_1) && (c & bit_SSSE3);
        return hasSse41 && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA);
    }();
    return isThere;
}

TRUEWHEEL_SHA_INSTRUCTIONS void sha256Add(Sha256State &state, const char *bytes, size_t blocks)
{
    Lane lane;
    lane.take(state);
    for (; blocks > 0; --blocks, bytes += sha256Block) {
        lane.begin(bytes);
        allRounds(lane);
        lane.end();
    }
    lane.give(state);
}

TRUEWHEEL_SHA_INSTRUCTIONS void sha256Add(Sha256State &first, const char *firstBytes, Sha256State &second, const char *secondBytes,
                                          size_t blocks)
{
    Lane a;
    Lane b;
    a.take(first);
    b.take(second);
    for (; blocks > 0; --blocks, firstBytes += sha256Block, secondBytes += sha256Block) {
        a.begin(firstBytes);
        b.begin(secondBytes);
        allRounds(a, b);
        a.end();
        b.end();
    }
    a.give(first);
    b.give(second);
}

#else

bool hasSha256Instructions()
{
    return false;
}
void sha256Add(Sha256State &, const char *, size_t) {}
void sha256Add(Sha256State &, const char *, Sha256State &, const char *, size_t) {}

#endif

size_t sha256Padding(uint64_t size, char *into)
{
    const size_t count = sha256Block - (size + 8) % sha256Block + 8; // a bit, zeros, and the size in bits
    std::fill(into, into + count - 8, '\0');
    into[0] = '\x80';
    for (size_t i = 0; i < 8; ++i)
        into[count - 8 + i] = char((size * 8) >> (56 - 8 * i));
    return count;
}

std::string sha256Digest(const Sha256State &state)
{
    std::string digest;
    for (const uint32_t word : state) {
        for (int shift = 24; shift >= 0; shift -= 8)
            digest += char(word >> shift);
    }
    return digest;
}

} // namespace truewheel
