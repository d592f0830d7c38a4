#include "core/python/source/lexer.h"

#include "core/base/text.h"
#include "core/python/source/characters.h"

#include <algorithm>
#include <array>

namespace truewheel {

using namespace characters;

namespace {

bool isHexDigit(char c)
{
    return has(c, isDigit) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr std::array<std::string_view, 36> keywordTexts{
    "",    "False",  "None",     "True", "and",    "as",      "assert", "async",  "await",  "break", "class",  "continue",
    "def", "del",    "elif",     "else", "except", "finally", "for",    "from",   "global", "if",    "import", "in",
    "is",  "lambda", "nonlocal", "not",  "or",     "pass",    "raise",  "return", "try",    "while", "with",   "yield"};
static_assert(keywordTexts.size() == std::size_t(Keyword::Yield) + 1);

constexpr std::size_t keywordSlot(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const auto second = static_cast<unsigned char>(text[1]);
    const auto last = static_cast<unsigned char>(text.back());
    return (first * 5U + second * 29U + last * 11U + text.size()) % 256;
}

constexpr std::array<std::uint8_t, 256> makeKeywordTable()
{
    std::array<std::uint8_t, 256> table{};
    for (std::size_t i = 1; i < keywordTexts.size(); ++i) {
        std::size_t slot = keywordSlot(keywordTexts[i]);
        while (table[slot] != 0)
            slot = (slot + 1) % table.size();
        table[slot] = std::uint8_t(i);
    }
    return table;
}

constexpr std::array<std::uint8_t, 256> keywordTable = makeKeywordTable();

Keyword keywordOf(std::string_view text)
{
    if (text.size() < 2 || text.size() > 8)
        return Keyword::NotOne;
    for (std::size_t slot = keywordSlot(text); keywordTable[slot] != 0; slot = (slot + 1) % keywordTable.size()) {
        if (keywordTexts[keywordTable[slot]] == text)
            return Keyword(keywordTable[slot]);
    }
    return Keyword::NotOne;
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> list)
{
    return std::ranges::find(list, text) != list.end();
}

std::size_t operatorLength(char first, char second, char third)
{
    const auto doubled = [&](char c) { return first == c && second == c; };
    if (first == '.' && second == '.' && third == '.')
        return 3;
    if (doubled('*') || doubled('/') || doubled('<') || doubled('>'))
        return third == '=' ? 3 : 2;
    if ((first == '<' && second == '>') || (first == '-' && second == '>'))
        return 2;
    if (second == '=' && std::string_view("+-*/%@&|^<>=!:").find(first) != std::string_view::npos)
        return 2;
    return 1;
}

} // namespace

bool opensBlock(Keyword word)
{
    switch (word) {
    case Keyword::If:
    case Keyword::Elif:
    case Keyword::Else:
    case Keyword::For:
    case Keyword::While:
    case Keyword::Try:
    case Keyword::Except:
    case Keyword::Finally:
    case Keyword::With:
    case Keyword::Def:
    case Keyword::Class: return true;
    default: return false;
    }
}

PyLexer::PyLexer(std::string_view source)
    : m_source(source)
{
    if (m_source.starts_with("\xEF\xBB\xBF"))
        m_position = 3;
    readCookie();
}

/// PEP 263: a comment of the first two lines; on the second only when the first holds nothing else.
void PyLexer::readCookie()
{
    std::string_view rest = m_source.substr(m_position, 1024);
    for (int line = 0; line < 2; ++line) {
        const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
        const std::string_view text = trimmed(rest.substr(0, end));
        if (!text.empty() && text.front() != '#')
            return;
        const std::size_t coding = text.find("coding");
        if (coding != std::string_view::npos && coding + 6 < text.size() && (text[coding + 6] == ':' || text[coding + 6] == '=')) {
            std::string name = toLower(trimmed(text.substr(coding + 7)));
            name = name.substr(0, name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_."));
            std::ranges::replace(name, '-', '_');
            if (isOneOf(name,
                        {"shift_jis", "sjis", "s_jis", "shiftjis", "cp932", "ms932", "mskanji", "ms_kanji", "shift_jisx0213",
                         "shift_jis_2004"}))
                m_doubleByte = DoubleByte::ShiftJis;
            else if (isOneOf(name,
                             {"gbk", "cp936", "936", "ms936", "gb18030", "big5", "big5hkscs", "hkscs", "cp950", "950", "johab", "cp949",
                              "949", "uhc"}))
                m_doubleByte = DoubleByte::Other;
            return;
        }
        rest.remove_prefix(end);
        rest.remove_prefix(rest.starts_with("\r\n") ? 2 : rest.empty() ? 0 : 1);
    }
}

bool PyLexer::readLine(LogicalLine &line)
{
    line.tokens.clear();
    line.closed = true;
    if (!skipToStatement(line.indent))
        return false;
    int depth = 0;
    while (!atEnd()) {
        const char c = peek();
        if (has(c, isBlank)) {
            ++m_position;
        } else if (atLineEnd()) {
            skipLineEnd();
            if (depth == 0 && !line.tokens.empty())
                return true;
        } else if (c == '#') {
            skipComment();
        } else if (c == '\\' && (peek(1) == '\n' || peek(1) == '\r')) {
            ++m_position;
            skipLineEnd();
        } else {
            readToken(line, depth);
        }
    }
    line.closed = depth == 0;
    if (!line.closed && m_malformedLine == 0)
        m_malformedLine = line.tokens.front().line;
    return !line.tokens.empty();
}

/// Past blank lines and comments to the first token of a statement; measures its indentation.
bool PyLexer::skipToStatement(int &indent)
{
    indent = 0;
    while (!atEnd()) {
        const char c = peek();
        if (c == ' ') {
            ++indent;
            ++m_position;
        } else if (c == '\t') {
            indent = (indent / 8 + 1) * 8;
            ++m_position;
        } else if (c == '\f') {
            indent = 0;
            ++m_position;
        } else if (atLineEnd()) {
            skipLineEnd();
            indent = 0;
        } else if (c == '#') {
            skipComment();
        } else {
            return true;
        }
    }
    return false;
}

void PyLexer::readToken(LogicalLine &line, int &depth)
{
    const char c = peek();
    if (has(c, startsName))
        return readName(line);
    if (has(c, isDigit) || (c == '.' && has(peek(1), isDigit)))
        return readNumber(line);
    if (isQuote(c))
        return readString(line, 0);
    readOperator(line, depth);
}

void PyLexer::readName(LogicalLine &line)
{
    std::size_t end = m_position + 1;
    while (end < m_source.size() && has(m_source[end], continuesName))
        ++end;
    const std::string_view name = m_source.substr(m_position, end - m_position);
    if (end < m_source.size() && isQuote(m_source[end]) && isStringPrefix(name))
        return readString(line, name.size());
    m_position = end;
    const Keyword keyword = keywordOf(name);
    line.tokens.push_back({name, m_line, keyword == Keyword::NotOne ? TokenKind::Name : TokenKind::Keyword, keyword});
}

void PyLexer::readNumber(LogicalLine &line)
{
    const std::size_t start = m_position;
    const auto skipWhile = [this](auto &&accepts) {
        while (!atEnd() && (peek() == '_' || accepts(peek())))
            ++m_position;
    };
    const auto digit = [](char c) { return has(c, isDigit); };
    const char base = peek() == '0' ? lowered(peek(1)) : '\0';
    if (base == 'x' && isHexDigit(peek(2))) {
        m_position += 2;
        skipWhile(isHexDigit);
    } else if ((base == 'o' || base == 'b') && has(peek(2), isDigit)) {
        m_position += 2;
        skipWhile(digit);
    } else {
        skipWhile(digit);
        if (peek() == '.') {
            ++m_position;
            skipWhile(digit);
        }
        const bool signedExponent = (peek(1) == '+' || peek(1) == '-') && has(peek(2), isDigit);
        if (lowered(peek()) == 'e' && (has(peek(1), isDigit) || signedExponent)) {
            m_position += 2;
            skipWhile(digit);
        }
    }
    const char suffix = lowered(peek());
    if ((suffix == 'j' || suffix == 'l') && !has(peek(1), continuesName))
        ++m_position;
    add(line, TokenKind::Number, start, m_line);
}

void PyLexer::skipLineEnd()
{
    m_position += peek() == '\r' && peek(1) == '\n' ? 2 : 1;
    ++m_line;
}

void PyLexer::skipComment()
{
    while (!atEnd() && !atLineEnd())
        ++m_position;
}

void PyLexer::readOperator(LogicalLine &line, int &depth)
{
    const std::size_t start = m_position;
    const char c = peek();
    if (c == '(' || c == '[' || c == '{')
        ++depth;
    else if ((c == ')' || c == ']' || c == '}') && depth > 0)
        --depth;
    m_position += operatorLength(c, peek(1), peek(2));
    const bool lone = m_position == start + 1;
    const bool known = !lone || std::string_view("()[]{}:;,.=+-*/%@&|^~<>`").find(c) != std::string_view::npos;
    if (known)
        add(line, TokenKind::Operator, start, m_line);
    else
        addError(line, start, m_line);
}

void PyLexer::add(LogicalLine &line, TokenKind kind, std::size_t start, std::uint32_t lineNumber)
{
    line.tokens.push_back({m_source.substr(start, m_position - start), lineNumber, kind, Keyword::NotOne});
}

void PyLexer::addError(LogicalLine &line, std::size_t start, std::uint32_t lineNumber)
{
    add(line, TokenKind::Error, start, lineNumber);
    if (m_malformedLine == 0)
        m_malformedLine = lineNumber;
}

} // namespace truewheel
