#include "core/packageindex/inflate.h"

#include <algorithm>
#include <array>
#include <vector>

namespace truewheel {

namespace {

constexpr int longestCode = 15; // bits
constexpr std::size_t literalCodes = 288;
constexpr std::size_t distanceCodes = 30;
constexpr uint64_t reserveCap = 1024 * 1024; // bytes: what a stranger's size may make us set aside at once

// A canonical Huffman code: how many codes there are of each length, and the symbols in their order.
struct Code {
    std::array<uint16_t, longestCode + 1> counts{};
    std::vector<uint16_t> symbols;

    // False: more codes than their lengths have room for.
    bool build(const uint8_t *lengths, std::size_t count)
    {
        counts.fill(0);
        for (std::size_t i = 0; i < count; ++i)
            ++counts[lengths[i]];
        counts[0] = 0;
        int room = 1;
        for (int length = 1; length <= longestCode; ++length) {
            room = room * 2 - counts[std::size_t(length)];
            if (room < 0)
                return false;
        }
        std::array<uint16_t, longestCode + 2> offsets{};
        for (std::size_t length = 1; length <= longestCode; ++length)
            offsets[length + 1] = uint16_t(offsets[length] + counts[length]);
        symbols.assign(count, 0);
        for (std::size_t i = 0; i < count; ++i) {
            if (lengths[i] != 0)
                symbols[offsets[lengths[i]]++] = uint16_t(i);
        }
        return true;
    }
};

class Inflater
{
public:
    Inflater(std::string_view stream, uint64_t size)
        : m_stream(stream)
        , m_size(size)
    {
        m_out.reserve(std::size_t(std::min(size, reserveCap)));
    }

    bool run()
    {
        bool isLast = false;
        while (!isLast && !m_isBad) {
            isLast = bits(1) == 1;
            switch (bits(2)) {
            case 0: stored(); break;
            case 1: compressed(fixedLiterals(), fixedDistances()); break;
            case 2: dynamic(); break;
            default: m_isBad = true;
            }
        }
        return !m_isBad && m_out.size() == m_size;
    }
    std::string take() { return std::move(m_out); }

private:
    uint32_t bits(int count)
    {
        while (m_bitCount < count) {
            if (m_at == m_stream.size()) {
                m_isBad = true;
                return 0;
            }
            m_bits |= uint32_t(uint8_t(m_stream[m_at++])) << m_bitCount;
            m_bitCount += 8;
        }
        const uint32_t value = m_bits & ((1U << count) - 1);
        m_bits >>= count;
        m_bitCount -= count;
        return value;
    }

    int decode(const Code &code)
    {
        int value = 0;
        int first = 0;
        int index = 0;
        for (std::size_t length = 1; length <= longestCode && !m_isBad; ++length) {
            value |= int(bits(1));
            const int count = code.counts[length];
            if (value - count < first)
                return code.symbols[std::size_t(index + value - first)];
            index += count;
            first = (first + count) * 2;
            value *= 2;
        }
        m_isBad = true;
        return -1;
    }

    void put(char c)
    {
        if (m_out.size() == m_size)
            m_isBad = true;
        else
            m_out.push_back(c);
    }

    void stored()
    {
        m_bits = 0;
        m_bitCount = 0;
        const uint32_t length = bits(8) | bits(8) << 8;
        const uint32_t check = bits(8) | bits(8) << 8;
        if (m_isBad || length != (~check & 0xFFFF) || m_stream.size() - m_at < length) {
            m_isBad = true;
            return;
        }
        for (uint32_t i = 0; i < length && !m_isBad; ++i)
            put(m_stream[m_at++]);
    }

    void compressed(const Code &literals, const Code &distances)
    {
        constexpr std::array<uint16_t, 29> lengthBase = {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                                         31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
        constexpr std::array<uint8_t, 29> lengthExtra = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                                         2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
        constexpr std::array<uint16_t, 30> distanceBase = {1,    2,    3,    4,    5,    7,    9,    13,    17,    25,
                                                           33,   49,   65,   97,   129,  193,  257,  385,   513,   769,
                                                           1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
        while (!m_isBad) {
            const int symbol = decode(literals);
            if (symbol < 256) {
                if (symbol >= 0)
                    put(char(symbol));
                continue;
            }
            if (symbol == 256)
                return;
            const auto lengthIndex = std::size_t(symbol - 257);
            if (lengthIndex >= lengthBase.size()) {
                m_isBad = true;
                return;
            }
            const std::size_t length = lengthBase[lengthIndex] + bits(lengthExtra[lengthIndex]);
            const int distanceSymbol = decode(distances);
            if (m_isBad || distanceSymbol >= int(distanceCodes)) {
                m_isBad = true;
                return;
            }
            const auto index = std::size_t(distanceSymbol);
            const std::size_t distance = distanceBase[index] + bits(index < 4 ? 0 : int(index / 2) - 1);
            if (distance > m_out.size())
                m_isBad = true;
            for (std::size_t i = 0; i < length && !m_isBad; ++i)
                put(m_out[m_out.size() - distance]);
        }
    }

    void dynamic()
    {
        constexpr std::array<uint8_t, 19> order = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
        const std::size_t literalCount = bits(5) + 257;
        const std::size_t distanceCount = bits(5) + 1;
        const std::size_t codeCount = bits(4) + 4;
        std::array<uint8_t, literalCodes + 32> lengths{};
        for (std::size_t i = 0; i < codeCount; ++i)
            lengths[order[i]] = uint8_t(bits(3));
        Code meta;
        if (m_isBad || literalCount > literalCodes || !meta.build(lengths.data(), order.size())) {
            m_isBad = true;
            return;
        }
        lengths.fill(0);
        if (!readLengths(meta, lengths.data(), literalCount + distanceCount)) {
            m_isBad = true;
            return;
        }
        Code literals;
        Code distances;
        if (lengths[256] == 0 || !literals.build(lengths.data(), literalCount)
            || !distances.build(lengths.data() + literalCount, distanceCount))
            m_isBad = true;
        else
            compressed(literals, distances);
    }

    // The lengths of the codes, themselves compressed: 16 repeats the last, 17 and 18 repeat zero.
    bool readLengths(const Code &meta, uint8_t *lengths, std::size_t count)
    {
        std::size_t at = 0;
        while (at < count && !m_isBad) {
            const int symbol = decode(meta);
            if (symbol < 0)
                return false;
            if (symbol < 16) {
                lengths[at++] = uint8_t(symbol);
                continue;
            }
            if (symbol == 16 && at == 0)
                return false;
            const uint8_t value = symbol == 16 ? lengths[at - 1] : uint8_t(0);
            const std::size_t times = symbol == 16 ? 3 + bits(2) : symbol == 17 ? 3 + bits(3) : 11 + bits(7);
            if (at + times > count)
                return false;
            std::fill_n(lengths + at, times, value);
            at += times;
        }
        return !m_isBad;
    }

    static const Code &fixedLiterals()
    {
        static const Code code = [] {
            std::array<uint8_t, literalCodes> lengths{};
            std::fill_n(lengths.begin(), 144, uint8_t(8));
            std::fill_n(lengths.begin() + 144, 112, uint8_t(9));
            std::fill_n(lengths.begin() + 256, 24, uint8_t(7));
            std::fill_n(lengths.begin() + 280, 8, uint8_t(8));
            Code made;
            made.build(lengths.data(), lengths.size());
            return made;
        }();
        return code;
    }
    static const Code &fixedDistances()
    {
        static const Code code = [] {
            std::array<uint8_t, distanceCodes> lengths{};
            lengths.fill(5);
            Code made;
            made.build(lengths.data(), lengths.size());
            return made;
        }();
        return code;
    }

    std::string_view m_stream;
    uint64_t m_size;
    std::string m_out;
    std::size_t m_at = 0;
    uint32_t m_bits = 0;
    int m_bitCount = 0;
    bool m_isBad = false;
};

} // namespace

Result<std::string> inflated(std::string_view stream, uint64_t size, const std::string &subject)
{
    Inflater inflater(stream, size);
    if (!inflater.run())
        return failure(ErrorCode::Malformed, subject, "it cannot be decompressed");
    return inflater.take();
}

uint32_t crc32Of(std::string_view bytes)
{
    static const std::array<uint32_t, 256> table = [] {
        std::array<uint32_t, 256> made{};
        for (uint32_t i = 0; i < made.size(); ++i) {
            uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? value >> 1 ^ 0xEDB88320U : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes)
        crc = table[(crc ^ uint8_t(c)) & 0xFF] ^ crc >> 8;
    return ~crc;
}

} // namespace truewheel
