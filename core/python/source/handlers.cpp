// Which exceptions `except` and `with` stop.
#include "core/base/text.h"
#include "core/python/source/importreader.h"

#include <algorithm>

namespace truewheel {

namespace {

using Tokens = std::span<const Token>;

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> list)
{
    return std::ranges::find(list, text) != list.end();
}

/// Without the brackets that enclose all of it, if any.
Tokens withoutParentheses(Tokens tokens)
{
    if (tokens.size() < 2 || !tokens.front().is('(') || !tokens.back().is(')'))
        return tokens;
    int depth = 0;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        depth += tokens[i].opensBracket() ? 1 : tokens[i].closesBracket() ? -1 : 0;
        if (depth == 0)
            return tokens;
    }
    return tokens.subspan(1, tokens.size() - 2);
}

Tokens beforeAs(Tokens tokens)
{
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        depth += tokens[i].opensBracket() ? 1 : tokens[i].closesBracket() ? -1 : 0;
        if (depth == 0 && tokens[i].is(Keyword::As))
            return tokens.first(i);
    }
    return tokens;
}

/// The last name of `a.b.c`; empty when it is something else.
std::string_view lastName(Tokens tokens)
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i % 2 == 0 ? tokens[i].kind != TokenKind::Name : !tokens[i].is('.'))
            return {};
    }
    return tokens.size() % 2 == 1 ? tokens.back().text : std::string_view{};
}

/// By its name: a class called `…Error` that is not one of import's does not stop it, an unknown name may be a tuple that does.
Catches catchesOne(Tokens type)
{
    const std::string_view name = lastName(type);
    if (isOneOf(name, {"Exception", "BaseException", "StandardError"}))
        return Catches::All;
    if (name == "ImportError")
        return Catches::Yes;
    if (name == "ModuleNotFoundError")
        return Catches::Absence;
    if (name.empty() || name.find("Import") != std::string_view::npos || name.find("ModuleNotFound") != std::string_view::npos)
        return Catches::Maybe;
    if (isOneOf(name, {"KeyboardInterrupt", "SystemExit", "StopIteration", "StopAsyncIteration", "GeneratorExit"}))
        return Catches::No;
    const bool isException = name.ends_with("Error") || name.ends_with("Exception") || name.ends_with("Warning")
        || name.ends_with("NotFound");
    return isException && name.front() >= 'A' && name.front() <= 'Z' ? Catches::No : Catches::Maybe;
}

Catches widest(const std::vector<Tokens> &types)
{
    Catches result = Catches::No;
    for (const Tokens type : types)
        result = std::max(result, catchesOne(type));
    const bool isForBroken = std::ranges::any_of(types, [](Tokens type) { return lastName(type) == "SyntaxError"; });
    return isForBroken && result == Catches::Yes ? Catches::All : result;
}

bool isHarmlessManager(std::string_view name, bool isCall)
{
    if (isOneOf(name,
                {"catch_warnings", "open", "redirect_stdout", "redirect_stderr", "nullcontext", "closing", "TemporaryDirectory",
                 "NamedTemporaryFile", "TemporaryFile", "chdir", "localcontext", "errstate", "ZipFile", "ThreadPoolExecutor"}))
        return true;
    return !isCall && toLower(name).find("lock") != std::string::npos;
}

Manager managerOfItem(Tokens item)
{
    const auto bracket = std::ranges::find_if(item, [](const Token &token) { return token.is('('); });
    const Tokens callee = item.first(std::size_t(bracket - item.begin()));
    const bool isCall = bracket != item.end() && item.back().is(')');
    const std::string_view name = lastName(callee);
    if (!isCall)
        return isHarmlessManager(name, false) ? Manager::Harmless : Manager::NotKnown;
    const std::vector<Tokens> arguments = splitAtCommas(item.subspan(callee.size() + 1, item.size() - callee.size() - 2));
    if (name == "suppress") {
        if (arguments.empty())
            return Manager::Harmless;
        return widest(arguments) == Catches::No ? Manager::SuppressesOthers : Manager::SuppressesImportErrors;
    }
    const auto namesImportError = [](Tokens argument) {
        return catchesOne(withoutParentheses(argument)) >= Catches::Yes || lastName(argument) == "ModuleNotFoundError";
    };
    if (std::ranges::any_of(arguments, namesImportError))
        return Manager::SuppressesImportErrors;
    return isHarmlessManager(name, true) ? Manager::Harmless : Manager::NotKnown;
}

} // namespace

std::vector<std::span<const Token>> splitAtCommas(std::span<const Token> tokens)
{
    std::vector<Tokens> parts;
    std::size_t start = 0;
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        depth += tokens[i].opensBracket() ? 1 : tokens[i].closesBracket() ? -1 : 0;
        if (depth == 0 && tokens[i].is(',')) {
            parts.push_back(tokens.subspan(start, i - start));
            start = i + 1;
        }
    }
    if (start < tokens.size())
        parts.push_back(tokens.subspan(start));
    return parts;
}

std::span<const Token> headerOf(std::span<const Token> tokens)
{
    int depth = 0;
    int lambdas = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        depth += token.opensBracket() ? 1 : token.closesBracket() ? -1 : 0;
        if (depth != 0)
            continue;
        if (token.is(Keyword::Lambda))
            ++lambdas;
        else if (token.is(':') && lambdas-- == 0)
            return tokens.first(i);
    }
    return tokens;
}

Catches catchesImportError(std::span<const Token> types)
{
    Tokens rest = types;
    if (!rest.empty() && rest.front().is('*'))
        rest = rest.subspan(1);
    rest = beforeAs(rest);
    if (rest.empty())
        return Catches::All;
    const bool parenthesized = withoutParentheses(rest).size() != rest.size();
    std::vector<Tokens> parts = splitAtCommas(withoutParentheses(rest));
    // Python 2's `except TYPE, name`; without parentheses Python 3.14 reads a tuple of types.
    const bool bindsName = !parenthesized && parts.size() == 2 && parts[1].size() == 1 && parts[1][0].kind == TokenKind::Name
        && !(parts[1][0].text.front() >= 'A' && parts[1][0].text.front() <= 'Z');
    if (bindsName) {
        parts.pop_back();
        parts[0] = withoutParentheses(parts[0]);
        parts = splitAtCommas(parts[0]);
    }
    return widest(parts);
}

Manager managerOf(std::span<const Token> items)
{
    Manager result = Manager::Harmless;
    for (const Tokens item : splitAtCommas(withoutParentheses(items))) {
        const Tokens expression = beforeAs(item);
        if (!expression.empty())
            result = std::max(result, managerOfItem(expression));
    }
    return result;
}

} // namespace truewheel
