#include "core/python/source/staticexpression.h"
#include "core/python/source/expressionreader.h"
#include "core/python/source/staticfunctions.h"

#include <algorithm>
#include <utility>

namespace truewheel {

StaticValue ExpressionReader::readStarred()
{
    if (isAt('*')) { // `[*a, b]`: what it adds is not followed
        ++m_at;
        readTest();
        return {};
    }
    return readTest();
}

StaticValue ExpressionReader::skipLambda()
{
    m_at = std::min(findAtDepth0(m_tokens, m_at, ':') + 1, m_tokens.size());
    m_scope.enterConditional();
    readTest();
    m_scope.leaveConditional();
    return {};
}

StaticValue ExpressionReader::readTest()
{
    if (++m_depth > deepestExpression || !m_scope.spend(1))
        return giveUp();
    if (isAt(Keyword::Lambda)) {
        --m_depth;
        return skipLambda();
    }
    StaticValue value = readLogic();
    if (take(Keyword::If)) {
        const std::size_t from = m_at;
        StaticValue test = readLogic();
        if (test.kind != StaticValue::Kind::Bool) {
            if (const std::optional<bool> decided = m_scope.decide(m_tokens.subspan(from, m_at - from)))
                test = StaticValue::boolean(*decided);
        }
        StaticValue other;
        if (take(Keyword::Else))
            other = readTest();
        if (test.kind == StaticValue::Kind::Bool)
            value = test.isTrue() ? value : other;
        else
            value = merged({value, other});
    } else if (m_at < m_tokens.size() && m_tokens[m_at].is(":=")) {
        ++m_at;
        value = readTest();
    }
    --m_depth;
    return value;
}

// `not` before a comparison is taken to belong to its first operand: that is only less than could be known.
StaticValue ExpressionReader::readNegated()
{
    bool negated = false;
    bool any = false;
    while (take(Keyword::Not)) {
        negated = !negated;
        any = true;
    }
    const StaticValue value = readSum();
    if (!any)
        return value;
    return value.kind == StaticValue::Kind::Bool ? StaticValue::boolean(value.isTrue() != negated) : StaticValue();
}

// `or`, `and`, comparisons and bit operators: only the operands are looked at, but for lone values and `==` of strings.
StaticValue ExpressionReader::readLogic()
{
    StaticValue value = readNegated();
    for (;;) {
        if (m_at >= m_tokens.size())
            return value;
        const Token &token = m_tokens[m_at];
        const bool isShortCircuit = token.is(Keyword::And) || token.is(Keyword::Or);
        const bool isOperator = token.kind == TokenKind::Operator
            && (token.is("==") || token.is("!=") || token.is("<=") || token.is(">=") || token.is("<>") || token.is("<<") || token.is(">>")
                || token.is('<') || token.is('>') || token.is('|') || token.is('&') || token.is('^'));
        if (!isShortCircuit && !isOperator && !token.is(Keyword::In) && !token.is(Keyword::Is) && !token.is(Keyword::Not))
            return value;
        ++m_at;
        if (token.is(Keyword::Not)) // `not in`
            take(Keyword::In);
        const bool isComparison = value.isStr() && token.is("==");
        const std::string left = value.text;
        if (isShortCircuit)
            m_scope.enterConditional();
        const StaticValue right = readNegated();
        if (isShortCircuit)
            m_scope.leaveConditional();
        value = isComparison && right.isStr() ? StaticValue::boolean(left == right.text) : StaticValue();
    }
}

StaticValue ExpressionReader::readSum()
{
    StaticValue value = readProduct();
    while (isAt('+') || isAt('-')) {
        const bool isPlus = isAt('+');
        ++m_at;
        const StaticValue right = readProduct();
        value = isPlus ? sumOf(value, right) : StaticValue();
    }
    return value;
}

StaticValue ExpressionReader::readProduct()
{
    StaticValue value = readUnary();
    while (m_at < m_tokens.size()) {
        const Token &token = m_tokens[m_at];
        if (!token.is('*') && !token.is('/') && !token.is('%') && !token.is('@') && !token.is("//") && !token.is("**"))
            break;
        ++m_at;
        const StaticValue right = readUnary();
        if (token.is('%'))
            value = percentFormatted(value, right);
        else if (token.is('/'))
            value = value.isStr() && right.isStr() ? StaticValue::string(joinedPath({value.text, right.text})) : StaticValue();
        else
            value = {};
    }
    return value;
}

StaticValue ExpressionReader::readUnary()
{
    bool negative = false;
    while (isAt('-') || isAt('+') || isAt('~') || isAt(Keyword::Await)) {
        negative |= isAt('-');
        ++m_at;
    }
    const StaticValue value = readPrimary();
    if (!negative)
        return value;
    return value.kind == StaticValue::Kind::Int ? StaticValue::integer(-value.number) : StaticValue();
}

StaticValue evaluate(std::span<const Token> tokens, std::size_t &at, StaticScope &scope)
{
    ExpressionReader reader(tokens, at, scope, 0);
    StaticValue value = reader.readTuple();
    at = reader.position();
    return value;
}

void bindTargets(std::span<const Token> target, const StaticValue &value, StaticScope &scope)
{
    while (target.size() > 2 && (target.front().is('(') || target.front().is('[')) && target.back().closesBracket())
        target = target.subspan(1, target.size() - 2);
    if (findAtDepth0(target, 0, ',') == target.size()) {
        if (target.size() == 1 && target[0].kind == TokenKind::Name)
            scope.assign(std::string(target[0].text), value);
        return;
    }
    const bool fits = value.isList() && value.complete;
    std::size_t index = 0;
    for (std::size_t at = 0; at < target.size(); ++index) {
        const std::size_t end = findAtDepth0(target, at, ',');
        const bool hasItem = fits && index < value.items().size() && !target[at].is('*');
        bindTargets(target.subspan(at, end - at), hasItem ? value.items()[index] : StaticValue(), scope);
        at = end + 1;
    }
}

const StaticCall::Argument *StaticCall::keyword(std::string_view name) const
{
    const auto found = std::find_if(arguments.begin(), arguments.end(), [&](const Argument &argument) { return argument.name == name; });
    return found == arguments.end() ? nullptr : &*found;
}

const StaticCall::Argument *StaticCall::argument(std::size_t index, std::string_view name) const
{
    std::size_t position = 0;
    for (const Argument &candidate : arguments) {
        if (candidate.stars > 0)
            break;
        if (candidate.name.empty() && position++ == index)
            return &candidate;
    }
    return keyword(name);
}

} // namespace truewheel
