#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

namespace truewheel {

enum class TokenKind : std::uint8_t {
    Name,
    Keyword, ///< hard keywords of Python 3; the soft ones (`match`, `case`, `type`, `_`) and `print`, `exec` are names
    Number,
    String, ///< with its prefix and quotes; an f-string or t-string is one token, whatever its fields hold
    Operator,
    Error, ///< a byte that starts no token, an unterminated string
};

enum class Keyword : std::uint8_t {
    NotOne,
    False,
    None,
    True,
    And,
    As,
    Assert,
    Async,
    Await,
    Break,
    Class,
    Continue,
    Def,
    Del,
    Elif,
    Else,
    Except,
    Finally,
    For,
    From,
    Global,
    If,
    Import,
    In,
    Is,
    Lambda,
    Nonlocal,
    Not,
    Or,
    Pass,
    Raise,
    Return,
    Try,
    While,
    With,
    Yield,
};
/// A statement that starts with it has a block: `if`, `def`, … (`match` and `case` are names, and `async` stands before its own).
bool opensBlock(Keyword word);

struct Token {
    std::string_view text;  ///< a view into the source
    std::uint32_t line = 0; ///< where it starts; the first line is 1
    TokenKind kind = TokenKind::Error;
    Keyword keyword = Keyword::NotOne;

    bool is(char oneCharacterOperator) const
    {
        return kind == TokenKind::Operator && text.size() == 1 && text.front() == oneCharacterOperator;
    }
    bool is(std::string_view operatorText) const { return kind == TokenKind::Operator && text == operatorText; }
    bool is(Keyword word) const { return keyword == word; }
    bool isName(std::string_view name) const { return kind == TokenKind::Name && text == name; }
    bool opensBracket() const { return is('(') || is('[') || is('{'); }
    bool closesBracket() const { return is(')') || is(']') || is('}'); }
};

/// The tokens up to the end of a statement line: brackets and backslashes join physical lines. Comments, blank lines and
/// line ends are no tokens. `;` and the `:` of a block are tokens like others.
struct LogicalLine {
    std::vector<Token> tokens;
    int indent = 0;     ///< columns, a tab going to the next multiple of 8, as CPython counts
    bool closed = true; ///< false when the source ended inside a bracket
};

/// The parts of a string token.
struct StringParts {
    std::string_view body; ///< between the quotes, escapes as written
    bool raw = false;
    bool bytes = false;
    bool formatted = false; ///< f or t: the body holds replacement fields
    bool terminated = true;
};
StringParts stringParts(std::string_view token);

/// Splits Python source, of Python 2.7 to 3.14, into logical lines of tokens. Any bytes are accepted: what is no Python
/// gives Error tokens and `isMalformed()`. Time is linear in the size of the source; nesting of f-strings is capped.
/// The source must outlive the tokens. Encodings: bytes above 127 pass through as parts of names and strings; with a coding
/// cookie of a double-byte encoding whose second bytes may look like ASCII (Shift JIS, GBK, Big5), pairs are kept together.
class PyLexer
{
public:
    explicit PyLexer(std::string_view source);

    /// The next line that holds a token; false at the end. `line` is reused, its capacity kept.
    bool readLine(LogicalLine &line);

    bool isMalformed() const { return m_malformedLine != 0; }
    std::uint32_t malformedLine() const { return m_malformedLine; } ///< the first; 0 when well formed

private:
    enum class DoubleByte : std::uint8_t { No, ShiftJis, Other };

    void readCookie();
    bool skipToStatement(int &indent);
    void readToken(LogicalLine &line, int &depth);
    void readName(LogicalLine &line);
    void readNumber(LogicalLine &line);
    void readString(LogicalLine &line, std::size_t prefixLength);
    void readOperator(LogicalLine &line, int &depth);
    void add(LogicalLine &line, TokenKind kind, std::size_t start, std::uint32_t lineNumber);
    void addError(LogicalLine &line, std::size_t start, std::uint32_t lineNumber);
    bool skipPlainBody(char quote, bool triple);
    bool skipFormattedBody(char quote, bool triple, bool raw, int level);
    bool skipField(char outerQuote, bool outerTriple, bool raw, int level);
    bool skipFieldString(int level);
    bool skipFormatSpec(char quote, bool triple, bool raw, int level);
    bool closesString(char quote, bool triple) const;
    void skipCharacter();
    void skipLineEnd();
    void skipComment();
    bool atLineEnd() const { return peek() == '\n' || peek() == '\r'; }
    bool atEnd() const { return m_position >= m_source.size(); }
    char peek(std::size_t ahead = 0) const { return m_position + ahead < m_source.size() ? m_source[m_position + ahead] : '\0'; }

    std::string_view m_source;
    std::size_t m_position = 0;
    std::uint32_t m_line = 1;
    std::uint32_t m_malformedLine = 0;
    DoubleByte m_doubleByte = DoubleByte::No;
    bool m_readFields = true; ///< false after a field that never closed: f-strings are then read as plain ones, so that time stays linear
};

} // namespace truewheel
