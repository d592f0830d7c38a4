#include "core/python/source/literals.h"

#include <algorithm>
#include <charconv>

namespace truewheel {

namespace {

std::optional<std::int64_t> integerValue(std::string_view text)
{
    std::string digits(text);
    std::erase(digits, '_');
    if (!digits.empty() && (digits.back() == 'L' || digits.back() == 'l'))
        digits.pop_back();
    int base = 10;
    std::string_view rest = digits;
    if (rest.size() > 1 && rest[0] == '0') {
        const char kind = char(rest[1] | 0x20);
        base = kind == 'x' ? 16 : kind == 'b' ? 2 : 8;
        rest.remove_prefix(kind == 'x' || kind == 'b' || kind == 'o' ? 2 : 1);
    }
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value, base);
    if (rest.empty() || error != std::errc() || end != rest.data() + rest.size())
        return std::nullopt;
    return value;
}

/// For every opening bracket the index of the one that closes it, or the last token.
std::vector<std::size_t> closingBrackets(std::span<const Token> tokens)
{
    std::vector<std::size_t> closing(tokens.size(), tokens.empty() ? 0 : tokens.size() - 1);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].opensBracket()) {
            open.push_back(i);
        } else if (tokens[i].closesBracket() && !open.empty()) {
            closing[open.back()] = i;
            open.pop_back();
        }
    }
    return closing;
}

using Kind = PyValue::Kind;

/// Reads values from tokens; `at` is the next one.
class LiteralReader
{
public:
    explicit LiteralReader(std::span<const Token> tokens)
        : m_tokens(tokens)
        , m_closing(closingBrackets(tokens))
    {
    }

    /// A literal, and nothing behind it before the end of its item; otherwise Unsupported, with the whole item skipped.
    PyValue readItem(int depth);
    PyValue read(int depth);
    std::size_t position() const { return m_at; }
    void setPosition(std::size_t position) { m_at = position; }
    bool atEnd() const { return m_at >= m_tokens.size(); }
    bool isAt(char c) const { return !atEnd() && m_tokens[m_at].is(c); }
    const Token *peek(std::size_t ahead = 0) const { return m_at + ahead < m_tokens.size() ? &m_tokens[m_at + ahead] : nullptr; }
    void advance(std::size_t count = 1) { m_at += count; }

private:
    PyValue readStrings();
    PyValue readNumber(bool negative);
    PyValue readSequence(Kind kind, char close, int depth);
    PyValue readDictOrSet(int depth);
    PyValue readParenthesized(int depth);
    bool readItems(PyValue &value, char close, int depth);
    bool skipComma(char close);
    bool atItemEnd() const;
    void skipItem();

    std::span<const Token> m_tokens;
    std::vector<std::size_t> m_closing; // so that an item is skipped in one step and the whole stays linear
    std::size_t m_at = 0;
    std::size_t m_values = 0;
};

PyValue LiteralReader::read(int depth)
{
    const Token *token = peek();
    if (token == nullptr || depth > maximumLiteralDepth || ++m_values > maximumLiteralValues)
        return {};
    if (token->kind == TokenKind::String)
        return readStrings();
    if (token->kind == TokenKind::Number)
        return readNumber(false);
    if (token->is('-') && peek(1) != nullptr && peek(1)->kind == TokenKind::Number) {
        advance();
        return readNumber(true);
    }
    if (token->is(Keyword::None) || token->is(Keyword::True) || token->is(Keyword::False)) {
        advance();
        return {.kind = token->is(Keyword::None) ? Kind::None : Kind::Bool,
                .integer = token->is(Keyword::True) ? 1 : 0,
                .text = {},
                .items = {}};
    }
    if (token->is('['))
        return readSequence(Kind::List, ']', depth);
    if (token->is('('))
        return readParenthesized(depth);
    if (token->is('{'))
        return readDictOrSet(depth);
    return {};
}

PyValue LiteralReader::readItem(int depth)
{
    const std::size_t start = m_at;
    PyValue value = read(depth);
    if (value.kind != Kind::Unsupported && atItemEnd())
        return value;
    m_at = start;
    skipItem();
    return {};
}

/// Adjacent strings are one.
PyValue LiteralReader::readStrings()
{
    const std::size_t start = m_at;
    const bool bytes = stringParts(peek()->text).bytes;
    PyValue value{.kind = bytes ? Kind::Bytes : Kind::Str, .integer = 0, .text = {}, .items = {}};
    for (; !atEnd() && peek()->kind == TokenKind::String; advance()) {
        const std::optional<std::string> text = stringValue(*peek());
        if (!text || stringParts(peek()->text).bytes != bytes) {
            m_at = start;
            return {};
        }
        value.text += *text;
    }
    return value;
}

PyValue LiteralReader::readNumber(bool negative)
{
    const std::string_view text = peek()->text;
    if (const std::optional<std::int64_t> integer = integerValue(text)) {
        advance();
        return {.kind = Kind::Int, .integer = negative ? -*integer : *integer, .text = {}, .items = {}};
    }
    const bool hexadecimal = text.size() > 1 && (text[1] == 'x' || text[1] == 'X');
    if (hexadecimal || text.find_first_of(".eE") == std::string_view::npos || text.find_first_of("jJ") != std::string_view::npos)
        return {};
    advance();
    return {.kind = Kind::Float, .integer = 0, .text = (negative ? "-" : "") + std::string(text), .items = {}};
}

PyValue LiteralReader::readSequence(Kind kind, char close, int depth)
{
    PyValue value{.kind = kind, .integer = 0, .text = {}, .items = {}};
    advance();
    return readItems(value, close, depth) ? value : PyValue{};
}

/// Comma-separated items up to and with `close`; false when it never comes.
bool LiteralReader::readItems(PyValue &value, char close, int depth)
{
    while (!isAt(close)) {
        value.items.push_back(readItem(depth + 1));
        if (!skipComma(close))
            return false;
    }
    advance();
    return true;
}

/// Behind an item: past its comma, or at `close`.
bool LiteralReader::skipComma(char close)
{
    if (!isAt(','))
        return isAt(close);
    advance();
    return true;
}

/// A parenthesized value, or a tuple.
PyValue LiteralReader::readParenthesized(int depth)
{
    PyValue tuple{.kind = Kind::Tuple, .integer = 0, .text = {}, .items = {}};
    advance();
    if (!isAt(')')) {
        tuple.items.push_back(readItem(depth + 1));
        if (isAt(')')) {
            advance();
            return std::move(tuple.items.front());
        }
        if (!skipComma(')'))
            return {};
    }
    return readItems(tuple, ')', depth) ? tuple : PyValue{};
}

PyValue LiteralReader::readDictOrSet(int depth)
{
    PyValue value{.kind = Kind::Dict, .integer = 0, .text = {}, .items = {}};
    advance();
    while (!isAt('}')) {
        const bool spread = !atEnd() && peek()->is("**");
        value.items.push_back(readItem(depth + 1));
        if (isAt(':')) {
            advance();
            value.items.push_back(readItem(depth + 1));
        } else if (value.items.size() == 1 && !spread) {
            value.kind = Kind::Set;
            return skipComma('}') && readItems(value, '}', depth) ? value : PyValue{};
        } else {
            value.items.push_back({});
        }
        if (!skipComma('}'))
            return {};
    }
    advance();
    return value;
}

bool LiteralReader::atItemEnd() const
{
    const Token *token = peek();
    return token == nullptr || token->is(',') || token->is(':') || token->is(';') || token->closesBracket();
}

/// To the comma, colon or closing bracket that ends an item of any kind.
void LiteralReader::skipItem()
{
    int lambdas = 0;
    for (; !atEnd(); advance()) {
        if (peek()->is(Keyword::Lambda))
            ++lambdas;
        if (peek()->opensBracket())
            m_at = m_closing[m_at];
        else if (lambdas > 0 && (peek()->is(':') || peek()->is(',')))
            lambdas -= peek()->is(':') ? 1 : 0;
        else if (atItemEnd())
            return;
    }
}

/// From the `(` of a call on.
PyCall readArguments(LiteralReader &reader, std::uint32_t line)
{
    PyCall call;
    call.line = line;
    reader.advance();
    while (!reader.atEnd() && !reader.isAt(')')) {
        const std::size_t before = reader.position();
        const Token *name = reader.peek();
        const Token *equals = reader.peek(1);
        if (name->kind == TokenKind::Name && equals != nullptr && equals->is('=')) {
            reader.advance(2);
            call.keywords.emplace_back(std::string(name->text), reader.readItem(0));
        } else {
            call.positional.push_back(reader.readItem(0));
        }
        if (reader.isAt(','))
            reader.advance();
        else if (!reader.isAt(')') || reader.position() == before)
            break;
    }
    return call;
}

/// The calls of `name` in one line.
void appendCalls(const LogicalLine &line, std::string_view name, std::vector<PyCall> &calls)
{
    const std::vector<Token> &tokens = line.tokens;
    std::optional<LiteralReader> reader;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (!tokens[i].isName(name) || !tokens[i + 1].is('('))
            continue;
        if (i > 0 && (tokens[i - 1].is(Keyword::Def) || tokens[i - 1].is(Keyword::Class)))
            continue;
        if (!reader)
            reader.emplace(tokens);
        reader->setPosition(i + 1);
        calls.push_back(readArguments(*reader, tokens[i].line));
    }
}

/// Where the value of a module-level `name = value` starts among the tokens; 0 when the line is none.
std::size_t assignedValue(const LogicalLine &line, std::string_view name)
{
    const std::vector<Token> &tokens = line.tokens;
    if (line.indent != 0 || tokens.size() < 3 || !tokens[0].isName(name))
        return 0;
    if (tokens[1].is('='))
        return 2;
    if (!tokens[1].is(':'))
        return 0;
    const auto equals = std::find_if(tokens.begin() + 2, tokens.end(), [](const Token &token) { return token.is('='); });
    return equals == tokens.end() ? 0 : std::size_t(equals - tokens.begin()) + 1;
}

} // namespace

bool PyValue::isComplete() const
{
    return kind != Kind::Unsupported && std::ranges::all_of(items, [](const PyValue &item) { return item.isComplete(); });
}

const PyValue *PyValue::value(std::string_view key) const
{
    const PyValue *found = nullptr;
    for (std::size_t i = 0; isDict() && i + 1 < items.size(); i += 2) {
        if (items[i].isStr() && items[i].text == key)
            found = &items[i + 1];
    }
    return found;
}

std::vector<std::string> PyValue::strings() const
{
    std::vector<std::string> result;
    if (isStr())
        result.push_back(text);
    if (!isSequence())
        return result;
    for (const PyValue &item : items) {
        if (item.isStr())
            result.push_back(item.text);
    }
    return result;
}

const PyValue *PyCall::keyword(std::string_view name) const
{
    const auto found = std::ranges::find_if(keywords, [&](const auto &keyword) { return keyword.first == name; });
    return found == keywords.end() ? nullptr : &found->second;
}

const PyValue *PyCall::argument(std::size_t index, std::string_view name) const
{
    return index < positional.size() ? &positional[index] : keyword(name);
}

PyValue readLiteral(std::span<const Token> tokens, std::size_t &used)
{
    LiteralReader reader(tokens);
    PyValue value = reader.read(0);
    used = value.kind == Kind::Unsupported ? 0 : reader.position();
    return value;
}

PyValue readLiteral(std::string_view text, std::size_t *end)
{
    PyLexer lexer(text);
    LogicalLine line;
    lexer.readLine(line);
    std::size_t used = 0;
    PyValue value = readLiteral(line.tokens, used);
    if (end != nullptr)
        *end = used == 0 ? 0 : std::size_t(line.tokens[used - 1].text.data() + line.tokens[used - 1].text.size() - text.data());
    return value;
}

std::optional<PyValue> findAssignment(std::string_view source, std::string_view name)
{
    std::optional<PyValue> found;
    PyLexer lexer(source);
    for (LogicalLine line; lexer.readLine(line);) {
        const std::size_t start = assignedValue(line, name);
        if (start == 0)
            continue;
        LiteralReader reader(line.tokens);
        reader.setPosition(start);
        found = reader.readItem(0);
        if (reader.isAt(','))
            found = PyValue{};
    }
    return found;
}

std::vector<PyCall> findCalls(std::string_view source, std::string_view name)
{
    std::vector<PyCall> calls;
    PyLexer lexer(source);
    for (LogicalLine line; lexer.readLine(line);)
        appendCalls(line, name, calls);
    return calls;
}

std::optional<PyCall> findCall(std::string_view source, std::string_view name)
{
    std::vector<PyCall> calls;
    PyLexer lexer(source);
    for (LogicalLine line; lexer.readLine(line);) {
        if (line.indent == 0)
            appendCalls(line, name, calls);
    }
    if (calls.empty())
        return std::nullopt;
    return std::move(calls.back());
}

} // namespace truewheel
