// What a string token stands for.
#include "core/python/source/literals.h"

#include <charconv>

namespace truewheel {

namespace {

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

std::optional<std::uint32_t> hexNumber(std::string_view digits)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

/// UTF-8; a surrogate of PEP 383 becomes the byte that it escapes.
void appendCodePoint(std::string &out, std::uint32_t code)
{
    if (code >= 0xDC80 && code <= 0xDCFF) {
        out.push_back(char(code - 0xDC00));
    } else if (code < 0x80) {
        out.push_back(char(code));
    } else if (code < 0x800) {
        out.push_back(char(0xC0 | (code >> 6)));
        out.push_back(char(0x80 | (code & 0x3F)));
    } else if (code < 0x10000) {
        out.push_back(char(0xE0 | (code >> 12)));
        out.push_back(char(0x80 | ((code >> 6) & 0x3F)));
        out.push_back(char(0x80 | (code & 0x3F)));
    } else {
        out.push_back(char(0xF0 | (code >> 18)));
        out.push_back(char(0x80 | ((code >> 12) & 0x3F)));
        out.push_back(char(0x80 | ((code >> 6) & 0x3F)));
        out.push_back(char(0x80 | (code & 0x3F)));
    }
}

void appendByteOrCodePoint(std::string &out, std::uint32_t code, bool bytes)
{
    if (bytes)
        out.push_back(char(code & 0xFF));
    else
        appendCodePoint(out, code);
}

/// The one-character escapes; '\0' when `c` is none.
char simpleEscape(char c)
{
    constexpr std::string_view letters = "abfnrtv\\'\"";
    constexpr std::string_view values = "\a\b\f\n\r\t\v\\'\"";
    const std::size_t index = letters.find(c);
    return index == std::string_view::npos ? '\0' : values[index];
}

/// Decodes the escape whose backslash is at `body[at]` and moves `at` behind it; false when it cannot be decoded.
bool appendEscape(std::string &out, std::string_view body, std::size_t &at, bool bytes)
{
    const char c = at + 1 < body.size() ? body[at + 1] : '\0';
    at += 2;
    if (const char simple = simpleEscape(c); simple != '\0') {
        out.push_back(simple);
        return true;
    }
    if (c == '\n' || c == '\r') {
        if (c == '\r' && at < body.size() && body[at] == '\n')
            ++at;
        return true;
    }
    if (isOctal(c)) {
        std::uint32_t code = std::uint32_t(c - '0');
        for (int i = 0; i < 2 && at < body.size() && isOctal(body[at]); ++i)
            code = code * 8 + std::uint32_t(body[at++] - '0');
        appendByteOrCodePoint(out, code, bytes);
        return true;
    }
    const std::size_t digits = c == 'x' ? 2 : bytes ? 0 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits > 0) {
        const std::optional<std::uint32_t> code = at + digits <= body.size() ? hexNumber(body.substr(at, digits)) : std::nullopt;
        if (!code || *code > 0x10FFFF)
            return false;
        at += digits;
        appendByteOrCodePoint(out, *code, bytes);
        return true;
    }
    if (c == 'N' && !bytes)
        return false;
    out.push_back('\\');
    --at;
    return true;
}

} // namespace

std::optional<std::string> stringValue(const Token &token)
{
    const StringParts parts = stringParts(token.text);
    if (token.kind != TokenKind::String || !parts.terminated)
        return std::nullopt;
    if (parts.formatted && parts.body.find_first_of("{}") != std::string_view::npos)
        return std::nullopt;
    if (parts.raw || parts.body.find('\\') == std::string_view::npos)
        return std::string(parts.body);
    std::string text;
    text.reserve(parts.body.size());
    for (std::size_t at = 0; at < parts.body.size();) {
        if (parts.body[at] != '\\')
            text.push_back(parts.body[at++]);
        else if (!appendEscape(text, parts.body, at, parts.bytes))
            return std::nullopt;
    }
    return text;
}

} // namespace truewheel
