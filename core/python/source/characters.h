#pragma once
#include <array>
#include <cstdint>
#include <string_view>

namespace truewheel::characters {

// Classes of the bytes of Python source, for the lexer. A byte above 127 is part of a name.
inline constexpr std::uint8_t startsName = 1;
inline constexpr std::uint8_t continuesName = 2;
inline constexpr std::uint8_t isDigit = 4;
inline constexpr std::uint8_t isBlank = 8;

constexpr std::array<std::uint8_t, 256> makeClasses()
{
    std::array<std::uint8_t, 256> classes{};
    for (int c = 0; c < 256; ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
        const bool digit = c >= '0' && c <= '9';
        if (letter)
            classes[std::size_t(c)] = startsName | continuesName;
        if (digit)
            classes[std::size_t(c)] = continuesName | isDigit;
        if (c == ' ' || c == '\t' || c == '\f')
            classes[std::size_t(c)] = isBlank;
    }
    return classes;
}

inline constexpr std::array<std::uint8_t, 256> classes = makeClasses();

inline bool has(char c, std::uint8_t characterClass)
{
    return (classes[static_cast<unsigned char>(c)] & characterClass) != 0;
}

inline char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

inline bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

/// A string prefix of any version: r, u, b, f, t, and two of them with an r (`ur` is Python 2's).
bool isStringPrefix(std::string_view name);

} // namespace truewheel::characters
