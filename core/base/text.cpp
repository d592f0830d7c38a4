#include "core/base/text.h"

#include "core/base/unseen.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <utility>

namespace truewheel {

namespace {

struct CodePoint {
    char32_t value = 0;
    size_t length = 0; // bytes; 0 = not UTF-8 here
};

CodePoint decodeUtf8(std::string_view text, size_t at)
{
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80)
        return {lead, 1};
    size_t length = 0;
    char32_t value = 0;
    char32_t smallest = 0;
    if ((lead & 0xE0) == 0xC0) {
        length = 2, value = lead & 0x1F, smallest = 0x80;
    } else if ((lead & 0xF0) == 0xE0) {
        length = 3, value = lead & 0x0F, smallest = 0x800;
    } else if ((lead & 0xF8) == 0xF0) {
        length = 4, value = lead & 0x07, smallest = 0x10000;
    }
    if (length == 0 || at + length > text.size())
        return {};
    for (size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return {};
        value = (value << 6) | (byte(at + i) & 0x3F);
    }
    if (value < smallest || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return {value, length};
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

} // namespace

bool isUnseen(char32_t c)
{
    if (c < 0xA0) // nearly every character that is asked about
        return isControl(c);
    using Range = std::pair<char32_t, char32_t>;
    constexpr std::array ranges = {Range{0xAD, 0xAD},     Range{0x61C, 0x61C},   Range{0x180E, 0x180E},
                                   Range{0x200B, 0x200F}, Range{0x2028, 0x202E}, Range{0x2060, 0x206F},
                                   Range{0xFEFF, 0xFEFF}, Range{0xFFF9, 0xFFFB}, Range{0xE0000, 0xE007F}};
    return std::any_of(ranges.begin(), ranges.end(), [c](const Range &range) { return c >= range.first && c <= range.second; });
}

bool isValidUtf8(std::string_view bytes)
{
    for (size_t i = 0; i < bytes.size();) {
        const CodePoint c = decodeUtf8(bytes, i);
        if (c.length == 0)
            return false;
        i += c.length;
    }
    return true;
}

std::string toValidUtf8(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    for (size_t i = 0; i < bytes.size();) {
        const CodePoint c = decodeUtf8(bytes, i);
        if (c.length == 0) {
            out += "\xEF\xBF\xBD";
            ++i;
            continue;
        }
        out.append(bytes, i, c.length);
        i += c.length;
    }
    return out;
}

std::string displayText(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    for (size_t i = 0; i < bytes.size();) {
        const CodePoint c = decodeUtf8(bytes, i);
        char escape[16];
        if (c.length == 0) {
            out += "\xEF\xBF\xBD";
            ++i;
            continue;
        }
        if (c.value == '\n') {
            out += "\\n";
        } else if (c.value == '\t') {
            out += "\\t";
        } else if (isControl(c.value)) {
            std::snprintf(escape, sizeof escape, "\\x%02x", unsigned(c.value));
            out += escape;
        } else if (isUnseen(c.value)) {
            std::snprintf(escape, sizeof escape, c.value > 0xFFFF ? "\\U%08x" : "\\u%04x", unsigned(c.value));
            out += escape;
        } else {
            out.append(bytes, i, c.length);
        }
        i += c.length;
    }
    return out;
}

std::string shellQuote(std::string_view word)
{
    bool plain = !word.empty();
    bool special = false;
    for (size_t i = 0; i < word.size();) {
        const CodePoint c = decodeUtf8(word, i);
        if (c.length == 0 || isUnseen(c.value))
            special = true;
        if (c.length != 1 || !(std::isalnum(int(c.value)) || std::string_view("_-./:=@%+,").find(char(c.value)) != std::string_view::npos))
            plain = false;
        i += c.length == 0 ? 1 : c.length;
    }
    if (plain)
        return std::string(word);
    if (!special) {
        std::string quoted(1, '\'');
        quoted += replaced(std::string(word), "'", "'\\''");
        quoted += '\'';
        return quoted;
    }
    std::string out = "$'";
    for (size_t i = 0; i < word.size();) {
        const CodePoint c = decodeUtf8(word, i);
        const size_t length = c.length == 0 ? 1 : c.length;
        if (c.length == 0 || isUnseen(c.value)) {
            for (size_t k = 0; k < length; ++k) {
                char escape[8];
                std::snprintf(escape, sizeof escape, "\\x%02x", unsigned(static_cast<unsigned char>(word[i + k])));
                out += escape;
            }
        } else {
            if (c.value == '\'' || c.value == '\\')
                out += '\\';
            out.append(word, i, length);
        }
        i += length;
    }
    return out + "'";
}

std::string shellQuote(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words) {
        if (!out.empty())
            out += ' ';
        out += shellQuote(std::string_view(word));
    }
    return out;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n\f\v";
    const size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::string toLower(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = char(c + ('a' - 'A'));
    }
    return out;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> out;
    size_t begin = 0;
    for (size_t i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == separator) {
            out.push_back(text.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    return out;
}

std::vector<std::string_view> splitLines(std::string_view text)
{
    std::vector<std::string_view> out;
    size_t begin = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\n' && text[i] != '\r')
            continue;
        out.push_back(text.substr(begin, i - begin));
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            ++i;
        begin = i + 1;
    }
    if (begin < text.size())
        out.push_back(text.substr(begin));
    return out;
}

std::string join(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string out;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += separator;
        out += parts[i];
    }
    return out;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string normalizedName(std::string_view name)
{
    std::string out;
    for (const char c : toLower(name)) {
        if (c != '-' && c != '_' && c != '.')
            out += c;
        else if (out.empty() || out.back() != '-')
            out += '-';
    }
    return out;
}

std::string toBase64(std::string_view bytes)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (size_t i = 0; i < bytes.size(); i += 3) {
        uint32_t block = 0;
        const size_t count = std::min<size_t>(3, bytes.size() - i);
        for (size_t k = 0; k < 3; ++k)
            block = (block << 8) | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (size_t k = 0; k < 4; ++k)
            out += k <= count ? alphabet[(block >> (18 - 6 * k)) & 63] : '=';
    }
    return out;
}

std::string percentEncoded(std::string_view bytes, std::string_view kept)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (isLetterOrDigit || kept.find(c) != std::string_view::npos)
            out += c;
        else
            out += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return out;
}

std::string percentDecoded(std::string_view text)
{
    const auto hex = [](char c) {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        if (c >= 'A' && c <= 'F')
            return c - 'A' + 10;
        return -1;
    };
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hex(text[i + 1]) >= 0 && hex(text[i + 2]) >= 0) {
            out += char(hex(text[i + 1]) * 16 + hex(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace truewheel
