#include "core/python/source/expressionreader.h"
#include "core/python/source/literals.h"
#include "core/python/source/staticfunctions.h"

#include <utility>

namespace truewheel {

StaticValue ExpressionReader::readPrimary()
{
    std::string path;
    StaticValue value = readAtom(path);
    while (m_at < m_tokens.size()) {
        if (isAt('.')) {
            if (m_at + 1 >= m_tokens.size())
                return giveUp();
            const std::string name(m_tokens[m_at + 1].text);
            m_at += 2;
            if (!isAt('(')) {
                value = attributeOf(value, name);
                path = path.empty() ? std::string() : path + "." + name;
                continue;
            }
            const std::size_t close = closing(m_at);
            value = readCall(path.empty() ? "." + name : path + "." + name, value, close);
            path.clear();
        } else if (isAt('(')) {
            value = readCall(path, {}, closing(m_at));
            path.clear();
        } else if (isAt('[')) {
            value = readIndex(value, closing(m_at));
            path.clear();
        } else {
            break;
        }
    }
    return value;
}

StaticValue ExpressionReader::readAtom(std::string &path)
{
    if (m_at >= m_tokens.size())
        return {};
    const Token &token = m_tokens[m_at];
    if (token.kind == TokenKind::String)
        return readStrings();
    if (token.kind == TokenKind::Number || token.is(Keyword::None) || token.is(Keyword::True) || token.is(Keyword::False)) {
        std::size_t used = 0;
        const PyValue literal = readLiteral(m_tokens.subspan(m_at, 1), used);
        ++m_at;
        StaticValue value;
        if (literal.kind == PyValue::Kind::Int)
            value = StaticValue::integer(literal.integer);
        else if (literal.kind == PyValue::Kind::Bool)
            value = StaticValue::boolean(literal.isTrue());
        else if (literal.kind == PyValue::Kind::None)
            value.kind = StaticValue::Kind::None;
        return value;
    }
    if (token.kind == TokenKind::Name) {
        ++m_at;
        path = token.text;
        return m_scope.lookUp(token.text);
    }
    if (token.opensBracket())
        return readBracket(path);
    return giveUp();
}

StaticValue ExpressionReader::readStrings()
{
    std::string text;
    bool known = true;
    for (; m_at < m_tokens.size() && m_tokens[m_at].kind == TokenKind::String; ++m_at) {
        const Token &token = m_tokens[m_at];
        StaticValue part;
        if (stringParts(token.text).formatted)
            part = readFormatted(token);
        else if (const std::optional<std::string> plain = stringValue(token); plain && !stringParts(token.text).bytes)
            part = StaticValue::string(*plain);
        known &= part.isStr();
        text += part.text;
    }
    return known ? StaticValue::string(std::move(text)) : StaticValue();
}

// `f"{package}.x"`: fields without conversions and formats.
StaticValue ExpressionReader::readFormatted(const Token &token)
{
    const StringParts parts = stringParts(token.text);
    const std::string_view body = parts.body;
    std::string out;
    if (!parts.terminated || (!parts.raw && body.find('\\') != std::string_view::npos))
        return {};
    for (std::size_t i = 0; i < body.size(); ++i) {
        const bool isDouble = i + 1 < body.size() && body[i + 1] == body[i];
        if ((body[i] == '{' || body[i] == '}') && isDouble) {
            out += body[i++];
        } else if (body[i] == '{') {
            const std::size_t end = body.find('}', i);
            if (end == std::string_view::npos || m_depth >= deepestExpression)
                return {};
            PyLexer lexer(body.substr(i + 1, end - i - 1));
            LogicalLine line;
            if (!lexer.readLine(line))
                return {};
            ExpressionReader reader(line.tokens, 0, m_scope, m_depth + 1);
            const StaticValue value = reader.readTest();
            if (!value.isStr() || reader.position() != line.tokens.size())
                return {};
            out += value.text;
            i = end;
        } else {
            out += body[i];
        }
    }
    return StaticValue::string(std::move(out));
}

StaticValue ExpressionReader::readBracket(std::string &path)
{
    const Token &open = m_tokens[m_at];
    const std::size_t close = closing(m_at);
    if (close == m_tokens.size() || m_depth >= deepestExpression)
        return giveUp();
    ++m_at;
    const std::span<const Token> inside = m_tokens.first(close);
    const auto isFor = [](const Token &token) { return token.is(Keyword::For); };
    const std::size_t forAt = findAtDepth0(inside, m_at, isFor);
    const std::size_t colonAt = open.is('{') ? findAtDepth0(inside, m_at, ':') : close;
    StaticValue value;
    if (forAt < close) {
        value = readComprehension(forAt, close, colonAt < forAt);
    } else if (open.is('(') && m_at < close && findAtDepth0(inside, m_at, ',') == close) {
        ExpressionReader reader(inside, m_at, m_scope, m_depth + 1);
        value = reader.readTest();
        if (reader.position() == m_at + 1 && m_tokens[m_at].kind == TokenKind::Name)
            path = m_tokens[m_at].text; // `(name)` is the name
    } else if (open.is('{') && (colonAt < close || m_at == close || m_tokens[m_at].is("**"))) {
        value = readDict(close);
    } else {
        value = readItems(close);
    }
    m_at = close + 1;
    return value;
}

// Items up to `close`; `*known` is spread.
StaticValue ExpressionReader::readItems(std::size_t close)
{
    StaticValue::Items items;
    bool complete = true;
    while (m_at < close && m_scope.spend(1)) {
        const std::size_t end = findAtDepth0(m_tokens.first(close), m_at, ',');
        const bool isSpread = m_tokens[m_at].is('*');
        const StaticValue value = sub(m_at + (isSpread ? 1 : 0), end);
        if (!isSpread) {
            items.push_back(value);
        } else {
            complete &= value.isList() && value.complete;
            items.insert(items.end(), value.items().begin(), value.items().end());
        }
        m_at = end + 1;
    }
    return StaticValue::list(std::move(items), complete);
}

StaticValue ExpressionReader::readDict(std::size_t close)
{
    StaticValue::Items items;
    bool complete = true;
    while (m_at < close && m_scope.spend(1)) {
        const std::size_t end = findAtDepth0(m_tokens.first(close), m_at, ',');
        const std::size_t colon = findAtDepth0(m_tokens.first(end), m_at, ':');
        if (m_tokens[m_at].is("**")) {
            const StaticValue spread = sub(m_at + 1, end);
            complete &= spread.isDict() && spread.complete;
            if (spread.isDict())
                items.insert(items.end(), spread.items().begin(), spread.items().end());
        } else if (colon < end) {
            items.push_back(sub(m_at, colon));
            items.push_back(sub(colon + 1, end));
        }
        m_at = end + 1;
    }
    return StaticValue::dict(std::move(items), complete);
}

// `element for names in iterable if test`: unrolled over a known list, else the element is looked at once.
StaticValue ExpressionReader::readComprehension(std::size_t forAt, std::size_t close, bool isDict)
{
    const std::span<const Token> inside = m_tokens.first(close);
    const auto isIn = [](const Token &token) { return token.is(Keyword::In); };
    const auto endsIterable = [](const Token &token) {
        return token.is(Keyword::If) || token.is(Keyword::For) || token.is(Keyword::Async);
    };
    const std::size_t inAt = findAtDepth0(inside, forAt, isIn);
    const std::size_t end = inAt < close ? findAtDepth0(inside, inAt + 1, endsIterable) : close;
    if (inAt >= close || isDict)
        return {};
    const std::span<const Token> target = inside.subspan(forAt + 1, inAt - forAt - 1);
    const StaticValue iterable = sub(inAt + 1, end);
    const std::size_t elementAt = m_at;
    StaticValue::Items items;
    if (!iterable.isList() || !iterable.complete || end < close) {
        bindTargets(target, {}, m_scope);
        m_scope.enterConditional();
        const StaticValue element = sub(elementAt, forAt);
        m_scope.leaveConditional();
        return uncertain(StaticValue::list({element}));
    }
    for (const StaticValue &item : iterable.items()) {
        if (!m_scope.spend(1))
            return {};
        bindTargets(target, item, m_scope);
        StaticValue element = sub(elementAt, forAt);
        element.certain &= item.certain;
        element.mayBeDropped |= item.mayBeDropped;
        element.mayBeChanged |= item.mayBeChanged;
        element.choice = item.choice;
        items.push_back(std::move(element));
    }
    return StaticValue::list(std::move(items));
}

StaticValue ExpressionReader::readIndex(const StaticValue &value, std::size_t close)
{
    if (close == m_tokens.size())
        return giveUp();
    const StaticValue index = sub(m_at + 1, close);
    m_at = close + 1;
    if (value.isDict() && index.isStr()) {
        const StaticValue *found = value.get(index.text);
        return found ? *found : StaticValue();
    }
    if (!value.isList() || !value.complete || index.kind != StaticValue::Kind::Int)
        return {};
    const std::int64_t count = std::int64_t(value.items().size());
    const std::int64_t at = index.number < 0 ? index.number + count : index.number;
    return at >= 0 && at < count ? value.items()[std::size_t(at)] : StaticValue();
}

void ExpressionReader::addArgument(StaticCall &call, std::size_t end)
{
    StaticCall::Argument argument;
    std::size_t from = m_at;
    if (m_tokens[from].is('*') || m_tokens[from].is("**")) {
        argument.stars = m_tokens[from].is('*') ? 1 : 2;
        ++from;
    } else if (from + 1 < end && m_tokens[from].kind == TokenKind::Name && m_tokens[from + 1].is('=')) {
        argument.name = m_tokens[from].text;
        from += 2;
    }
    argument.tokens = m_tokens.subspan(from, end > from ? end - from : 0);
    const auto isFor = [](const Token &token) { return token.is(Keyword::For); };
    const std::size_t forAt = findAtDepth0(m_tokens.first(end), from, isFor);
    if (forAt < end) {
        const std::size_t before = std::exchange(m_at, from);
        argument.value = readComprehension(forAt, end, false);
        m_at = before;
    } else {
        argument.value = sub(from, end);
    }
    if (argument.stars == 1 && argument.value.isList() && argument.value.complete) {
        for (const StaticValue &item : argument.value.items())
            call.arguments.push_back({{}, 0, item, {}});
    } else if (argument.stars == 2 && argument.value.isDict()) {
        call.hasUnknownStars |= !argument.value.complete;
        for (std::size_t i = 0; i + 1 < argument.value.items().size(); i += 2)
            call.arguments.push_back({argument.value.items()[i].text, 0, argument.value.items()[i + 1], {}});
    } else {
        call.hasUnknownStars |= argument.stars > 0;
        call.arguments.push_back(std::move(argument));
    }
}

StaticValue ExpressionReader::readCall(const std::string &path, const StaticValue &self, std::size_t close)
{
    if (close == m_tokens.size() || m_depth >= deepestExpression)
        return giveUp();
    StaticCall call;
    call.callee = path.starts_with('.') ? std::string() : path;
    call.method = path.substr(path.rfind('.') + 1);
    call.self = self;
    call.line = int(m_tokens[m_at].line);
    const std::size_t open = m_at++;
    while (m_at < close && m_scope.spend(1)) {
        const std::size_t end = findAtDepth0(m_tokens.first(close), m_at, ',');
        addArgument(call, end);
        m_at = end + 1;
    }
    call.line = int(m_tokens[open].line);
    m_at = close + 1;
    const std::size_t dot = path.rfind('.');
    const std::string owner = dot == std::string::npos || dot == 0 ? std::string() : path.substr(0, dot);
    if (!owner.empty() && owner.find('.') == std::string::npos && (self.isList() || self.isDict()) && changesItsList(call.method))
        return mutate(owner, call);
    StaticValue value = m_scope.call(call);
    return value.isKnown() ? value : callPure(call);
}

// `names.append(x)`: the name has another value afterwards.
StaticValue ExpressionReader::mutate(const std::string &name, const StaticCall &call)
{
    const StaticValue before = m_scope.lookUp(name);
    m_scope.assign(name, m_scope.spend(before.weight) ? changedBy(before, call) : StaticValue());
    return {};
}

} // namespace truewheel
