#pragma once
#include "core/python/source/staticexpression.h"

#include <span>
#include <string>
#include <utility>

namespace truewheel {

inline constexpr int deepestExpression = 48; // expressions within expressions

/// Reads one expression by recursive descent, for evaluate(). Names follow the grammar of Python, from the loosest operator to the tightest.
class ExpressionReader
{
public:
    ExpressionReader(std::span<const Token> tokens, std::size_t at, StaticScope &scope, int depth)
        : m_tokens(tokens)
        , m_at(at)
        , m_scope(scope)
        , m_depth(depth)
    {
    }

    std::size_t position() const { return m_at; }

    StaticValue readTest();

    // What follows of `a, b, c`; just the expression when there is no comma.
    StaticValue readTuple()
    {
        StaticValue first = readStarred();
        if (!isAt(','))
            return first;
        StaticValue::Items items = {first};
        while (takeOperator(',')) {
            if (m_at >= m_tokens.size() || m_tokens[m_at].closesBracket() || m_tokens[m_at].is('='))
                break;
            items.push_back(readStarred());
        }
        return StaticValue::list(std::move(items));
    }

private:
    StaticValue readStarred();
    StaticValue skipLambda();
    StaticValue readLogic();
    StaticValue readNegated();
    StaticValue readSum();
    StaticValue readProduct();
    StaticValue readUnary();

    // In expressionprimaries.cpp: what operators stand between.
    StaticValue readPrimary();
    StaticValue readAtom(std::string &path);
    StaticValue readStrings();
    StaticValue readFormatted(const Token &token);
    StaticValue readBracket(std::string &path);
    StaticValue readComprehension(std::size_t forAt, std::size_t close, bool isDict);
    StaticValue readItems(std::size_t close);
    StaticValue readDict(std::size_t close);
    StaticValue readCall(const std::string &path, const StaticValue &self, std::size_t close);
    StaticValue readIndex(const StaticValue &value, std::size_t close);
    void addArgument(StaticCall &call, std::size_t end);
    StaticValue mutate(const std::string &name, const StaticCall &call);

    StaticValue sub(std::size_t from, std::size_t to)
    {
        ExpressionReader reader(m_tokens.first(to), from, m_scope, m_depth + 1);
        return reader.readTuple();
    }
    bool isAt(char c) const { return m_at < m_tokens.size() && m_tokens[m_at].is(c); }
    bool isAt(Keyword word) const { return m_at < m_tokens.size() && m_tokens[m_at].is(word); }
    bool takeOperator(char c)
    {
        if (!isAt(c))
            return false;
        ++m_at;
        return true;
    }
    bool take(Keyword word)
    {
        if (!isAt(word))
            return false;
        ++m_at;
        return true;
    }
    StaticValue giveUp()
    {
        m_at = m_tokens.size();
        return {};
    }
    std::size_t closing(std::size_t open) const { return closingBracket(m_tokens, open); }

    std::span<const Token> m_tokens;
    std::size_t m_at;
    StaticScope &m_scope;
    int m_depth;
};

} // namespace truewheel
