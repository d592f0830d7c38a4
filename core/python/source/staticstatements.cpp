// What StaticScript does with simple statements and with the functions of the script.
#include "core/python/source/staticfunctions.h"
#include "core/python/source/staticscript.h"

#include <algorithm>
#include <set>
#include <utility>

namespace truewheel {

namespace {

constexpr int deepestCalls = 4;

// `=` and the augmented ones; not `==`.
bool isAssignment(const Token &token)
{
    return token.is('=') || token.is("+=") || token.is("-=") || token.is("*=") || token.is("/=") || token.is("|=") || token.is("%=")
        || token.is("//=") || token.is("**=") || token.is("&=") || token.is("^=") || token.is("<<=") || token.is(">>=") || token.is("@=");
}

} // namespace

StaticScript::Flow StaticScript::runSimple(Tokens statement)
{
    if (statement.empty())
        return Flow::Next;
    switch (statement[0].keyword) {
    case Keyword::Return: return runReturn(statement);
    case Keyword::Raise: return Flow::Dead;
    case Keyword::Break:
    case Keyword::Continue: return Flow::Left;
    case Keyword::Import:
    case Keyword::From: runImport(statement); return Flow::Next;
    case Keyword::Del: runDelete(statement); return Flow::Next;
    case Keyword::Pass:
    case Keyword::Global:
    case Keyword::Nonlocal:
    case Keyword::Assert: return Flow::Next;
    default: break;
    }
    const std::size_t equals = findAtDepth0(statement, 0, isAssignment);
    if (equals < statement.size()) {
        runAssignment(statement, equals);
        return Flow::Next;
    }
    std::size_t at = 0;
    m_exited = false;
    evaluate(statement, at, *this);
    return std::exchange(m_exited, false) ? Flow::Dead : Flow::Next;
}

StaticScript::Flow StaticScript::runReturn(Tokens statement)
{
    std::size_t at = 1;
    StaticValue value;
    if (statement.size() > 1)
        value = evaluate(statement, at, *this);
    if (at < statement.size() && statement.size() > 1)
        value = {};
    m_returned.push_back(value);
    return Flow::Left;
}

void StaticScript::runAssignment(Tokens statement, std::size_t equals)
{
    const std::string_view augmented = statement[equals].text == "=" ? std::string_view() : statement[equals].text;
    std::vector<Tokens> targets = {statement.first(equals)};
    std::size_t from = equals + 1;
    for (std::size_t next = findAtDepth0(statement, from, isAssignment); next < statement.size();
         next = findAtDepth0(statement, from, isAssignment)) {
        targets.push_back(statement.subspan(from, next - from));
        from = next + 1;
    }
    std::size_t at = from;
    StaticValue value = evaluate(statement, at, *this);
    if (at < statement.size())
        value = {};
    for (Tokens target : targets) {
        const std::size_t colon = findAtDepth0(target, 0, ':');
        runTarget(target.first(colon), value, augmented);
    }
    const bool isConstant = augmented.empty() && targets.size() == 1 && equals == 1 && statement[0].kind == TokenKind::Name;
    if (isConstant && !isConditional() && m_calls == 0)
        m_known.bindValue(statement[0].text, truewheel::evaluate(statement.subspan(from), m_context, m_known));
}

void StaticScript::runTarget(Tokens target, const StaticValue &value, std::string_view augmented)
{
    if (target.empty() || target[0].kind != TokenKind::Name) {
        bindTargets(target, augmented.empty() ? value : StaticValue(), *this);
        return;
    }
    const std::string name(target[0].text);
    const StaticValue before = lookUp(name);
    if (target.size() == 1) {
        StaticValue after = augmented.empty() ? value : StaticValue();
        if (augmented == "+=" && before.isKnown() && spend(before.weight))
            after = sumOf(before, value);
        assign(name, after);
    } else if (target.size() == 3 && target[1].is('.')) {
        if (before.isObject())
            m_onAttribute(before, target[2].text, augmented.empty() ? value : StaticValue());
    } else if (target[1].is('[')) {
        std::size_t at = 2;
        const StaticValue key = evaluate(target, at, *this);
        const bool isPlain = at + 1 == target.size() && key.isStr() && before.isDict();
        if (isPlain && augmented == "+=" && before.get(key.text))
            assign(name, withKey(before, key.text, sumOf(*before.get(key.text), value)));
        else if (isPlain)
            assign(name, withKey(before, key.text, augmented.empty() ? value : StaticValue()));
        else
            assign(name, before.isList() ? uncertain(before) : StaticValue());
    } else {
        bindTargets(target, augmented.empty() ? value : StaticValue(), *this);
    }
}

void StaticScript::runImport(Tokens statement)
{
    for (std::size_t i = 1; i + 1 < statement.size(); ++i) {
        if (statement[i].is(Keyword::As) && statement[i + 1].kind == TokenKind::Name && statement[i - 1].kind == TokenKind::Name)
            m_aliases.insert_or_assign(std::string(statement[i + 1].text), std::string(statement[i - 1].text));
    }
    const auto isImport = [](const Token &token) { return token.is(Keyword::Import); };
    const std::size_t at = findAtDepth0(statement, 0, isImport);
    if (at >= statement.size() || isConditional())
        return;
    std::string module;
    for (const Token &token : statement.first(at).subspan(std::min<std::size_t>(1, at)))
        module += token.text;
    Tokens names = statement.subspan(at + 1);
    if (names.size() > 2 && names.front().is('('))
        names = names.subspan(1, names.size() - 2);
    for (const Tokens name : splitAtDepth0(names, ','))
        bindImport(name, module);
}

// `a.b`, `a.b as c` of an import; with `from module` before it, a name of that module.
void StaticScript::bindImport(Tokens import, const std::string &module)
{
    if (import.empty() || import[0].kind != TokenKind::Name)
        return;
    const bool hasAlias = import.size() > 2 && import[import.size() - 2].is(Keyword::As);
    const std::string_view name = hasAlias ? import.back().text : import[0].text;
    std::string origin;
    for (const Token &token : import.first(hasAlias ? import.size() - 2 : 1))
        origin += token.text;
    m_known.bindImport(name, module.empty() ? origin : module + "." + origin);
}

void StaticScript::runDelete(Tokens statement)
{
    for (const Tokens target : splitAtDepth0(statement.subspan(1), ',')) {
        if (target.empty() || target[0].kind != TokenKind::Name)
            continue;
        const std::string name(target[0].text);
        const StaticValue before = lookUp(name);
        assign(name, target.size() > 1 && before.isList() ? uncertain(before) : StaticValue());
    }
}

StaticValue StaticScript::call(const StaticCall &call)
{
    const bool isExit = call.callee == "sys.exit" || call.callee == "exit" || call.callee == "quit" || call.callee == "os._exit";
    if (isExit) {
        m_exited = m_maybe == 0;
        return {};
    }
    const auto function = m_functions.find(call.callee);
    if (function != m_functions.end() && m_calls < deepestCalls)
        return callFunction(function->second, call);
    StaticValue value = m_onCall(call);
    if (value.isKnown() || isHarmless(call.method))
        return value;
    forgetNamesPassedTo(call);
    return passedThrough(call);
}

bool StaticScript::isHarmless(std::string_view function)
{
    static const std::set<std::string, std::less<>> harmless = {"print", "len",    "list", "sorted",     "tuple",     "set",
                                                                "str",   "repr",   "dict", "isinstance", "enumerate", "zip",
                                                                "map",   "filter", "any",  "all",        "bool",      "setup"};
    return harmless.contains(function);
}

// A function that is not known may change the list that it is given.
void StaticScript::forgetNamesPassedTo(const StaticCall &call)
{
    for (const StaticCall::Argument &argument : call.arguments) {
        if (argument.tokens.size() == 1 && argument.tokens[0].kind == TokenKind::Name && argument.value.isList())
            assign(std::string(argument.tokens[0].text), changedElsewhere(argument.value));
    }
}

// What a function that is not known gives back for one thing is most often that thing, completed.
StaticValue StaticScript::passedThrough(const StaticCall &call)
{
    if (call.arguments.empty() || !call.arguments[0].value.isObject() || call.arguments[0].value.number < 0)
        return {};
    StaticValue value = call.arguments[0].value;
    value.mayBeChanged |= value.certain;
    value.certain = false;
    return value;
}

StaticValue StaticScript::callFunction(Function &function, const StaticCall &call)
{
    function.called = true;
    const Clause clause = function.clause;
    if (!spend(m_names.size() + 1))
        return {};
    StaticNames outside = m_names;
    std::vector<StaticValue> returned = std::exchange(m_returned, {});
    const int left = std::exchange(m_left, 0);
    ++m_calls;
    bindParameters(clause.header, call);
    const Flow flow = runBody(clause);
    --m_calls;
    m_left = left;
    m_names = std::move(outside);
    std::swap(returned, m_returned);
    if (flow == Flow::Dead)
        m_exited = true;
    if (flow == Flow::Next)
        returned.push_back({}); // it may come to its end without a value
    return merged(returned);
}

void StaticScript::bindParameters(Tokens parameters, const StaticCall &call)
{
    const auto isOpen = [](const Token &token) { return token.is('('); };
    const std::size_t open = findAtDepth0(parameters, 0, isOpen);
    const std::size_t close = closingBracket(parameters, open);
    std::size_t index = 0;
    for (std::size_t at = open + 1; at < close; ++index) {
        const std::size_t end = findAtDepth0(parameters.first(close), at, ',');
        const Tokens parameter = parameters.subspan(at, end - at);
        at = end + 1;
        if (parameter.empty() || parameter[0].kind != TokenKind::Name) {
            if (parameter.size() > 1)
                assign(std::string(parameter[1].text), {}); // *args, **kwargs
            continue;
        }
        const std::string name(parameter[0].text);
        const StaticCall::Argument *given = call.argument(index, name);
        const std::size_t equals = findAtDepth0(parameter, 0, isAssignment);
        StaticValue value;
        if (given && given->stars == 0) {
            value = given->value;
        } else if (equals + 1 < parameter.size() && !call.hasUnknownStars && !call.callee.empty()) {
            std::size_t from = equals + 1;
            value = evaluate(parameter, from, *this);
        }
        assign(name, value);
    }
}

} // namespace truewheel
