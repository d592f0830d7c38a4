#include "core/python/source/evaluator.h"

#include "core/base/text.h"
#include "core/python/source/knownvalues.h"
#include "core/python/source/operations.h"

#include <algorithm>

namespace truewheel {

namespace {

using Kind = PyValue::Kind;

constexpr int maximumDepth = 64;

// No dotted name that has a value is longer.
constexpr std::size_t longestOrigin = 200;

/// A value, or a dotted name that has none yet.
struct Operand {
    PyValue value;
    std::string origin;
};

class Evaluator
{
public:
    Evaluator(std::span<const Token> tokens, const ReadContext &context, const ModuleNames &names)
        : m_tokens(tokens)
        , m_known(context)
        , m_context(context)
        , m_names(names)
    {
    }

    PyValue whole();

private:
    PyValue expression(int depth);
    PyValue disjunction(int depth);
    PyValue conjunction(int depth);
    PyValue negation(int depth);
    PyValue comparison(int depth);
    PyValue compared(const PyValue &left, const PyValue &right, std::string_view op) const;
    std::string_view comparisonOperator();
    PyValue binary(int level, int depth);
    PyValue unary(int depth);
    Operand primary(int depth);
    Operand atom(int depth);
    PyValue bracketed(int depth);
    Operand nameOperand();
    Operand trailer(const Operand &operand, int depth);
    Operand called(const Operand &operand, int depth);
    PyValue subscripted(const PyValue &value, int depth);
    PyValue valueOf(const Operand &operand) const;
    void skipBracket();

    const Token *peek(std::size_t ahead = 0) const { return m_at + ahead < m_tokens.size() ? &m_tokens[m_at + ahead] : nullptr; }
    bool isAt(char c) const { return peek() != nullptr && peek()->is(c); }
    bool isAt(std::string_view op) const { return peek() != nullptr && peek()->is(op); }
    bool isAt(Keyword keyword) const { return peek() != nullptr && peek()->is(keyword); }
    bool accept(char c) { return isAt(c) && ++m_at > 0; }
    bool accept(Keyword keyword) { return isAt(keyword) && ++m_at > 0; }
    /// What follows cannot be read: the whole expression is then not known.
    PyValue giveUp()
    {
        m_failed = true;
        m_at = m_tokens.size();
        return {};
    }

    std::span<const Token> m_tokens;
    KnownValues m_known;
    const ReadContext &m_context;
    const ModuleNames &m_names;
    std::size_t m_at = 0;
    bool m_failed = false;
    bool m_unclosed = false; ///< a bracket never closes, and so does none around it
};

PyValue Evaluator::whole()
{
    PyValue value = expression(0);
    if (m_failed || m_at != m_tokens.size())
        return {};
    return value;
}

PyValue Evaluator::expression(int depth)
{
    if (depth > maximumDepth)
        return giveUp();
    if (peek() != nullptr && peek()->kind == TokenKind::Name && peek(1) != nullptr && peek(1)->is(":="))
        m_at += 2;
    PyValue value = disjunction(depth);
    if (!accept(Keyword::If))
        return value;
    const std::optional<bool> test = truth(disjunction(depth));
    if (!accept(Keyword::Else))
        return giveUp();
    PyValue other = expression(depth + 1);
    if (!test)
        return {};
    return *test ? value : other;
}

PyValue Evaluator::disjunction(int depth)
{
    PyValue value = conjunction(depth);
    while (accept(Keyword::Or)) {
        PyValue next = conjunction(depth);
        const std::optional<bool> left = truth(value);
        if (left == std::optional(false))
            value = std::move(next);
        else if (!left)
            value = truth(next).value_or(false) ? boolean(true) : PyValue{};
    }
    return value;
}

PyValue Evaluator::conjunction(int depth)
{
    PyValue value = negation(depth);
    while (accept(Keyword::And)) {
        PyValue next = negation(depth);
        const std::optional<bool> left = truth(value);
        if (left == std::optional(true))
            value = std::move(next);
        else if (!left)
            value = truth(next).value_or(true) ? PyValue{} : boolean(false);
    }
    return value;
}

PyValue Evaluator::negation(int depth)
{
    bool inverted = false;
    bool any = false;
    while (accept(Keyword::Not)) {
        inverted = !inverted;
        any = true;
    }
    PyValue value = comparison(depth);
    if (!any)
        return value;
    const std::optional<bool> known = truth(value);
    return boolean(inverted ? negated(known) : known);
}

/// Takes a comparison operator; empty when there is none.
std::string_view Evaluator::comparisonOperator()
{
    const Token *token = peek();
    if (token == nullptr)
        return {};
    if (token->kind == TokenKind::Operator) {
        constexpr std::string_view operators[] = {"<", ">", "<=", ">=", "==", "!=", "<>"};
        if (std::ranges::find(operators, token->text) == std::end(operators))
            return {};
        ++m_at;
        return token->text == "<>" ? "!=" : token->text;
    }
    if (accept(Keyword::In))
        return "in";
    if (accept(Keyword::Is))
        return accept(Keyword::Not) ? "is not" : "is";
    if (token->is(Keyword::Not) && peek(1) != nullptr && peek(1)->is(Keyword::In)) {
        m_at += 2;
        return "not in";
    }
    return {};
}

PyValue Evaluator::comparison(int depth)
{
    const std::size_t start = m_at;
    PyValue left = binary(0, depth);
    std::string_view op = comparisonOperator();
    if (op.empty())
        return left;
    std::optional<bool> result = true;
    for (; !op.empty(); op = comparisonOperator()) {
        const std::size_t rightStart = m_at;
        PyValue right = binary(0, depth);
        std::optional<bool> one = truth(compared(left, right, op));
        if ((op == "in" || op == "not in") && left.isStr() && left.text == "__pypy__" && rightStart - start == 2) {
            std::size_t used = 0;
            if (dottedOrigin(m_tokens.subspan(rightStart), m_names, used) == "sys.builtin_module_names"
                && !m_context.implementation.empty())
                one = (m_context.implementation == "pypy") == (op == "in");
        }
        if (one == std::optional(false))
            result = false;
        else if (!one && result == std::optional(true))
            result = std::nullopt;
        left = std::move(right);
    }
    return boolean(result);
}

PyValue Evaluator::compared(const PyValue &left, const PyValue &right, std::string_view op) const
{
    if (op == "==")
        return boolean(equal(left, right));
    if (op == "!=")
        return boolean(negated(equal(left, right)));
    if (op == "in")
        return boolean(contains(right, left));
    if (op == "not in")
        return boolean(negated(contains(right, left)));
    if (op == "is" || op == "is not") {
        const auto isSingleton = [](const PyValue &value) { return value.kind == Kind::None || value.kind == Kind::Bool; };
        if (!isSingleton(left) && !isSingleton(right))
            return {};
        std::optional<bool> same = equal(left, right);
        if (same && left.kind != right.kind)
            same = false;
        return boolean(op == "is" ? same : negated(same));
    }
    const std::optional<std::strong_ordering> ordering = order(left, right);
    if (!ordering)
        return {};
    const bool less = *ordering == std::strong_ordering::less;
    const bool same = *ordering == std::strong_ordering::equal;
    if (op == "<")
        return boolean(less);
    if (op == "<=")
        return boolean(less || same);
    return boolean(op == ">" ? !less && !same : !less);
}

/// Left-associative operators, loosest first.
PyValue Evaluator::binary(int level, int depth)
{
    constexpr std::string_view operators[][5] = {{"|"}, {"^"}, {"&"}, {"<<", ">>"}, {"+", "-"}, {"*", "/", "//", "%", "@"}};
    if (level == std::ssize(operators))
        return unary(depth);
    PyValue value = binary(level + 1, depth);
    while (peek() != nullptr && peek()->kind == TokenKind::Operator && !peek()->text.empty()
           && std::ranges::find(operators[level], peek()->text) != std::end(operators[level])) {
        const std::string_view op = peek()->text;
        ++m_at;
        value = arithmetic(op, value, binary(level + 1, depth));
    }
    return value;
}

PyValue Evaluator::unary(int depth)
{
    if (depth > maximumDepth)
        return giveUp();
    if (isAt('-') || isAt('+') || isAt('~')) {
        const bool negative = isAt('-');
        const bool inverted = isAt('~');
        ++m_at;
        const PyValue value = unary(depth + 1);
        if (!isInteger(value) || inverted)
            return {};
        return integer(negative ? -value.integer : value.integer);
    }
    PyValue value = valueOf(primary(depth));
    if (!isAt("**"))
        return value;
    ++m_at;
    return power(value, unary(depth + 1));
}

Operand Evaluator::primary(int depth)
{
    Operand operand = atom(depth);
    while (isAt('.') || isAt('(') || isAt('['))
        operand = trailer(operand, depth);
    return operand;
}

Operand Evaluator::atom(int depth)
{
    const Token *token = peek();
    if (token == nullptr)
        return {giveUp(), {}};
    if (token->is('(') || token->is('[') || token->is('{'))
        return {bracketed(depth), {}};
    if (token->kind == TokenKind::Name)
        return nameOperand();
    if (token->is("...")) {
        ++m_at;
        return {};
    }
    std::size_t used = 0;
    PyValue literal = readLiteral(m_tokens.subspan(m_at, token->kind == TokenKind::String ? m_tokens.size() - m_at : 1), used);
    if (used == 0 && token->kind != TokenKind::String && token->kind != TokenKind::Number)
        return {giveUp(), {}};
    m_at += std::max<std::size_t>(used, 1);
    while (literal.kind == Kind::Unsupported && peek() != nullptr && peek()->kind == TokenKind::String)
        ++m_at;
    return {std::move(literal), {}};
}

Operand Evaluator::nameOperand()
{
    const std::string_view name = peek()->text;
    ++m_at;
    if (const PyValue *value = m_names.value(name); value != nullptr)
        return {*value, {}};
    return {{}, m_names.origin(name)};
}

/// A parenthesized expression, a tuple, list or set; a comprehension or dict is not known.
PyValue Evaluator::bracketed(int depth)
{
    const std::size_t start = m_at;
    const char open = peek()->text.front();
    const char close = open == '(' ? ')' : open == '[' ? ']' : '}';
    PyValue result{.kind = open == '[' ? Kind::List : open == '(' ? Kind::Tuple : Kind::Set, .integer = 0, .text = {}, .items = {}};
    ++m_at;
    bool comma = false;
    while (peek() != nullptr && !isAt(close)) {
        const bool wasFailed = m_failed;
        result.items.push_back(expression(depth + 1));
        const bool more = accept(',');
        comma = comma || more;
        if (m_failed || (!more && !isAt(close))) {
            m_failed = wasFailed;
            m_at = start;
            skipBracket();
            return {};
        }
    }
    const bool isDict = open == '{' && result.items.empty();
    if (!accept(close))
        return giveUp();
    if (open == '(' && !comma && result.items.size() == 1)
        return std::move(result.items.front());
    return isDict ? PyValue{} : result;
}

void Evaluator::skipBracket()
{
    int open = 0;
    for (; peek() != nullptr && !m_unclosed; ++m_at) {
        open += peek()->opensBracket() ? 1 : peek()->closesBracket() ? -1 : 0;
        if (open == 0)
            break;
    }
    m_unclosed = m_unclosed || peek() == nullptr;
    if (m_unclosed)
        giveUp();
    else
        ++m_at;
}

Operand Evaluator::trailer(const Operand &operand, int depth)
{
    if (isAt('['))
        return {subscripted(valueOf(operand), depth), {}};
    if (isAt('('))
        return called(operand, depth);
    ++m_at;
    if (peek() == nullptr || peek()->kind != TokenKind::Name)
        return {giveUp(), {}};
    const std::string_view name = peek()->text;
    const bool isMethod = operand.value.kind != Kind::Unsupported || valueOf(operand).isStr();
    if (isMethod && peek(1) != nullptr && peek(1)->is('(')) {
        const PyValue value = valueOf(operand);
        ++m_at;
        if (name == "startswith" || name == "endswith") {
            const std::size_t start = m_at;
            const PyValue argument = bracketed(depth + 1);
            const bool single = argument.isStr() || (argument.kind == Kind::Tuple && m_tokens[start + 1].is('('));
            return {single ? affixed(value, argument, name == "startswith") : PyValue{}, {}};
        }
        const bool isPlain = peek(1) != nullptr && peek(1)->is(')');
        skipBracket();
        if (!isPlain || !value.isStr())
            return {};
        if (name == "lower")
            return {string(toLower(value.text)), {}};
        return {name == "strip" ? string(trimmed(value.text)) : PyValue{}, {}};
    }
    ++m_at;
    if (operand.origin.empty() || operand.origin.size() > longestOrigin)
        return {};
    return {{}, operand.origin + '.' + std::string(name)};
}

Operand Evaluator::called(const Operand &operand, int depth)
{
    std::vector<PyValue> arguments;
    std::string firstOrigin;
    const std::size_t start = m_at;
    const bool wasFailed = m_failed;
    ++m_at;
    while (peek() != nullptr && !isAt(')')) {
        if (arguments.empty()) {
            std::size_t used = 0;
            firstOrigin = dottedOrigin(m_tokens.subspan(m_at), m_names, used);
        }
        arguments.push_back(expression(depth + 1));
        if (!accept(',') && !isAt(')'))
            break;
    }
    if (m_failed || !isAt(')')) {
        m_failed = wasFailed;
        m_at = start;
        skipBracket();
        return {};
    }
    ++m_at;
    if (operand.origin.empty())
        return {};
    return {m_known.call(operand.origin, arguments, firstOrigin), {}};
}

PyValue Evaluator::subscripted(const PyValue &value, int depth)
{
    const std::size_t start = m_at;
    const bool wasFailed = m_failed;
    ++m_at;
    PyValue first;
    PyValue second;
    bool isSlice = false;
    bool known = true;
    const auto readBound = [&](PyValue &bound) {
        if (isAt(':') || isAt(']'))
            return;
        bound = expression(depth + 1);
        known = known && isInteger(bound);
    };
    readBound(first);
    if (accept(':')) {
        isSlice = true;
        readBound(second);
    }
    if (m_failed || !isAt(']')) {
        m_failed = wasFailed;
        m_at = start;
        skipBracket();
        return {};
    }
    ++m_at;
    if (!known)
        return {};
    return isSlice ? sliced(value, first, second) : indexed(value, first);
}

PyValue Evaluator::valueOf(const Operand &operand) const
{
    return operand.origin.empty() ? operand.value : m_known.attribute(operand.origin);
}

} // namespace

void ModuleNames::bindImport(std::string_view name, const std::string &origin)
{
    const auto [found, isNew] = m_meanings.try_emplace(std::string(name), Meaning{true, origin, {}});
    if (!isNew && (!found->second.isImport || found->second.origin != origin))
        found->second = Meaning{};
}

void ModuleNames::bindValue(std::string_view name, PyValue value)
{
    m_meanings.insert_or_assign(std::string(name), Meaning{false, {}, std::move(value)});
}

void ModuleNames::forget(std::string_view name)
{
    m_meanings.insert_or_assign(std::string(name), Meaning{});
}

const PyValue *ModuleNames::value(std::string_view name) const
{
    const auto found = m_meanings.find(name);
    return found == m_meanings.end() || found->second.value.kind == Kind::Unsupported ? nullptr : &found->second.value;
}

std::string ModuleNames::origin(std::string_view name) const
{
    const auto found = m_meanings.find(name);
    if (found != m_meanings.end())
        return found->second.isImport ? found->second.origin : name == "TYPE_CHECKING" ? std::string(name) : std::string();
    return std::string(name);
}

PyValue evaluate(std::span<const Token> tokens, const ReadContext &context, const ModuleNames &names)
{
    return Evaluator(tokens, context, names).whole();
}

std::string dottedOrigin(std::span<const Token> tokens, const ModuleNames &names, std::size_t &used)
{
    used = 0;
    if (tokens.empty() || tokens[0].kind != TokenKind::Name || names.value(tokens[0].text) != nullptr)
        return {};
    std::string origin = names.origin(tokens[0].text);
    used = 1;
    while (used + 1 < tokens.size() && tokens[used].is('.') && tokens[used + 1].kind == TokenKind::Name) {
        if (!origin.empty())
            origin.append(1, '.').append(tokens[used + 1].text);
        used += 2;
    }
    return origin;
}

} // namespace truewheel
