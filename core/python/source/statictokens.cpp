#include "core/python/source/statictokens.h"

namespace truewheel {

std::size_t closingBracket(std::span<const Token> tokens, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < tokens.size(); ++i) {
        if (tokens[i].opensBracket())
            ++depth;
        else if (tokens[i].closesBracket() && --depth == 0)
            return i;
    }
    return tokens.size();
}

std::size_t findAtDepth0(std::span<const Token> tokens, std::size_t at, const std::function<bool(const Token &)> &fits)
{
    int depth = 0;
    for (std::size_t i = at; i < tokens.size(); ++i) {
        if (tokens[i].closesBracket())
            --depth;
        else if (depth == 0 && fits(tokens[i]))
            return i;
        if (tokens[i].opensBracket())
            ++depth;
        if (depth < 0)
            return tokens.size();
    }
    return tokens.size();
}

std::size_t findAtDepth0(std::span<const Token> tokens, std::size_t at, char oneCharacterOperator)
{
    return findAtDepth0(tokens, at, [oneCharacterOperator](const Token &token) { return token.is(oneCharacterOperator); });
}

std::vector<std::span<const Token>> splitAtDepth0(std::span<const Token> tokens, char separator)
{
    std::vector<std::span<const Token>> parts;
    for (std::size_t at = 0; at <= tokens.size();) {
        const std::size_t end = findAtDepth0(tokens, at, separator);
        parts.push_back(tokens.subspan(at, end - at));
        at = end + 1;
    }
    return parts;
}

} // namespace truewheel
