// Strings of every kind: prefixes, escapes, f-strings with nested fields.
#include "core/python/source/characters.h"
#include "core/python/source/lexer.h"

#include <algorithm>

namespace truewheel {

using namespace characters;

namespace {

// CPython's own limit (MAXFSTRINGLEVEL).
constexpr int maximumFieldLevel = 150;

bool isFormattedPrefix(std::string_view prefix)
{
    return std::ranges::any_of(prefix, [](char c) { return lowered(c) == 'f' || lowered(c) == 't'; });
}

bool isRawPrefix(std::string_view prefix)
{
    return std::ranges::any_of(prefix, [](char c) { return lowered(c) == 'r'; });
}

} // namespace

bool characters::isStringPrefix(std::string_view name)
{
    if (name.empty() || name.size() > 2)
        return false;
    const auto isKind = [](char c) { return c == 'u' || c == 'b' || c == 'f' || c == 't'; };
    const char first = lowered(name.front());
    if (name.size() == 1)
        return first == 'r' || isKind(first);
    const char second = lowered(name.back());
    return (first == 'r' && isKind(second)) || (second == 'r' && isKind(first));
}

StringParts stringParts(std::string_view token)
{
    StringParts parts;
    std::size_t start = 0;
    while (start < token.size() && !isQuote(token[start]))
        ++start;
    const std::string_view prefix = token.substr(0, start);
    parts.raw = isRawPrefix(prefix);
    parts.formatted = isFormattedPrefix(prefix);
    parts.bytes = std::ranges::any_of(prefix, [](char c) { return lowered(c) == 'b'; });
    const std::string_view quoted = token.substr(start);
    if (quoted.empty()) {
        parts.terminated = false;
        return parts;
    }
    const char quote = quoted.front();
    const bool triple = quoted.size() >= 6 && quoted[1] == quote && quoted[2] == quote;
    const std::size_t quoteLength = triple ? 3 : 1;
    if (quoted.size() < 2 * quoteLength || quoted.back() != quote) {
        parts.terminated = false;
        parts.body = quoted.substr(quoteLength);
        return parts;
    }
    parts.body = quoted.substr(quoteLength, quoted.size() - 2 * quoteLength);
    return parts;
}

void PyLexer::readString(LogicalLine &line, std::size_t prefixLength)
{
    const std::size_t start = m_position;
    const std::uint32_t lineNumber = m_line;
    const std::string_view prefix = m_source.substr(start, prefixLength);
    m_position += prefixLength;
    const char quote = peek();
    const bool triple = peek(1) == quote && peek(2) == quote;
    m_position += triple ? 3 : 1;
    const std::size_t bodyStart = m_position;
    if (m_readFields && isFormattedPrefix(prefix)) {
        if (skipFormattedBody(quote, triple, isRawPrefix(prefix), 0))
            return add(line, TokenKind::String, start, lineNumber);
        m_readFields = false;
        m_position = bodyStart;
        m_line = lineNumber;
        if (m_malformedLine == 0)
            m_malformedLine = lineNumber;
    }
    if (skipPlainBody(quote, triple))
        add(line, TokenKind::String, start, lineNumber);
    else
        addError(line, start, lineNumber);
}

/// To behind the closing quote; false when there is none before the end of the line or source.
bool PyLexer::skipPlainBody(char quote, bool triple)
{
    while (!atEnd()) {
        const char c = m_source[m_position];
        if (c == quote && closesString(quote, triple)) {
            m_position += triple ? 3 : 1;
            return true;
        }
        if (c == '\\') {
            ++m_position;
            if (!atEnd())
                skipCharacter();
        } else if (!triple && atLineEnd()) {
            return false;
        } else {
            skipCharacter();
        }
    }
    return false;
}

/// The same for an f-string, whose fields may hold quotes, line ends and further f-strings (PEP 701).
bool PyLexer::skipFormattedBody(char quote, bool triple, bool raw, int level)
{
    while (!atEnd()) {
        const char c = m_source[m_position];
        if (c == quote && closesString(quote, triple)) {
            m_position += triple ? 3 : 1;
            return true;
        }
        if (c == '{' && peek(1) == '{') {
            m_position += 2;
        } else if (c == '{') {
            ++m_position;
            if (!skipField(quote, triple, raw, level + 1))
                return false;
        } else if (c == '\\' && !raw && peek(1) == 'N' && peek(2) == '{') {
            m_position += 3;
            while (!atEnd() && peek() != '}' && !isQuote(peek()) && !atLineEnd())
                ++m_position;
        } else if (c == '\\' && peek(1) != '{' && peek(1) != '}') {
            ++m_position;
            if (!atEnd())
                skipCharacter();
        } else if (!triple && atLineEnd()) {
            return false;
        } else {
            skipCharacter();
        }
    }
    return false;
}

/// From behind the `{` of a replacement field to behind its `}`.
bool PyLexer::skipField(char outerQuote, bool outerTriple, bool raw, int level)
{
    if (level > maximumFieldLevel)
        return false;
    int depth = 0;
    while (!atEnd()) {
        const char c = m_source[m_position];
        if (has(c, startsName) || isQuote(c)) {
            const std::size_t start = m_position;
            while (!atEnd() && has(peek(), continuesName))
                ++m_position;
            if (!isQuote(peek()) || (m_position > start && !isStringPrefix(m_source.substr(start, m_position - start))))
                continue;
            m_position = start;
            if (!skipFieldString(level))
                return false;
            continue;
        }
        if (c == '}' && depth == 0) {
            ++m_position;
            return true;
        }
        if (c == ':' && depth == 0) {
            ++m_position;
            return skipFormatSpec(outerQuote, outerTriple, raw, level);
        }
        if (c == '(' || c == '[' || c == '{')
            ++depth;
        else if ((c == ')' || c == ']' || c == '}') && --depth < 0)
            return false;
        if (c == '#')
            skipComment();
        else
            skipCharacter();
    }
    return false;
}

/// A string inside a replacement field, from its prefix on.
bool PyLexer::skipFieldString(int level)
{
    const std::size_t start = m_position;
    while (!isQuote(peek()))
        ++m_position;
    const std::string_view prefix = m_source.substr(start, m_position - start);
    const char quote = peek();
    const bool triple = peek(1) == quote && peek(2) == quote;
    m_position += triple ? 3 : 1;
    if (isFormattedPrefix(prefix))
        return skipFormattedBody(quote, triple, isRawPrefix(prefix), level);
    return skipPlainBody(quote, triple);
}

/// Text up to the `}` of the field that it belongs to, with nested fields.
bool PyLexer::skipFormatSpec(char quote, bool triple, bool raw, int level)
{
    while (!atEnd()) {
        const char c = m_source[m_position];
        if (c == '}') {
            ++m_position;
            return true;
        }
        if (c == quote && closesString(quote, triple))
            return false;
        if (!triple && atLineEnd())
            return false;
        if (c == '{') {
            ++m_position;
            if (!skipField(quote, triple, raw, level + 1))
                return false;
        } else if (c == '\\' && peek(1) != '{' && peek(1) != '}') {
            ++m_position;
            if (!atEnd())
                skipCharacter();
        } else {
            skipCharacter();
        }
    }
    return false;
}

bool PyLexer::closesString(char quote, bool triple) const
{
    return !triple || (peek(1) == quote && peek(2) == quote);
}

/// One character of a string: a line end, a pair of a double-byte encoding, or a byte.
void PyLexer::skipCharacter()
{
    if (atLineEnd())
        return skipLineEnd();
    const auto byte = static_cast<unsigned char>(m_source[m_position++]);
    if (m_doubleByte == DoubleByte::No || byte < 0x81 || byte == 0xFF)
        return;
    const bool halfWidth = m_doubleByte == DoubleByte::ShiftJis && byte >= 0xA0 && byte <= 0xDF;
    if (!halfWidth && !atEnd() && !atLineEnd())
        ++m_position;
}

} // namespace truewheel
