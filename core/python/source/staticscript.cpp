#include "core/python/source/staticscript.h"

#include "core/python/source/operations.h"

#include <algorithm>
#include <utility>

namespace truewheel {

namespace {

constexpr std::size_t budget = 200'000; // tokens, values and names handled
constexpr int deepestBlocks = 40;

using Tokens = std::span<const Token>;

bool isIf(const Token &token)
{
    return token.is(Keyword::If);
}

bool isIn(const Token &token)
{
    return token.is(Keyword::In);
}

// The keyword that a statement starts with; `async` stands aside.
Keyword firstWord(Tokens tokens)
{
    if (tokens.size() > 1 && tokens[0].is(Keyword::Async))
        return tokens[1].keyword;
    return tokens.empty() ? Keyword::NotOne : tokens[0].keyword;
}

int lineOf(Tokens tokens)
{
    return tokens.empty() ? 0 : int(tokens.front().line);
}

// `if __name__ == "__main__"`: a build runs the script so.
StaticNames firstNames()
{
    StaticNames names;
    names.emplace("__name__", StaticValue::string("__main__"));
    names.emplace("__file__", StaticValue::string("setup.py"));
    return names;
}

// Lists that differ are compared item by item.
std::size_t mergeCost(const std::vector<StaticNames> &ways)
{
    std::size_t cost = 0;
    for (const auto &[name, first] : ways.front()) {
        std::size_t weight = 0;
        for (const StaticNames &way : ways) {
            const auto found = way.find(name);
            if (found != way.end() && found->second.shared != first.shared)
                weight += found->second.weight;
        }
        cost += 1 + weight * weight / 16;
    }
    return cost;
}

} // namespace

StaticScript::StaticScript(std::string_view source, const ReadContext &context, CallHook onCall, AttributeHook onAttribute)
    : m_onCall(std::move(onCall))
    , m_onAttribute(std::move(onAttribute))
    , m_context(context)
    , m_names(firstNames())
    , m_budget(budget)
{
    m_context.isBuild = true;
    m_known.bindValue("__name__", string("__main__"));
    PyLexer lexer(source);
    LogicalLine line;
    while (lexer.readLine(line))
        m_lines.push_back(line);
    m_malformedLine = lexer.malformedLine();
}

void StaticScript::run()
{
    runLines(0, m_lines.size());
    m_conditional = 1;
    const StaticNames atEnd = m_names;
    std::vector<Clause> rest = m_methods;
    for (const auto &[name, function] : m_functions) {
        if (!function.called)
            rest.push_back(function.clause);
    }
    for (std::size_t i = 0; i < rest.size() && spend(atEnd.size()); ++i) {
        m_names = atEnd;
        m_branches = {lineOf(rest[i].header)};
        bindParameters(rest[i].header, {});
        runBody(rest[i]);
    }
}

bool StaticScript::spend(std::size_t steps)
{
    m_budget = m_budget > steps ? m_budget - steps : 0;
    return m_budget > 0;
}

std::string StaticScript::original(std::string_view name) const
{
    const auto found = m_aliases.find(name);
    return found == m_aliases.end() ? std::string(name) : found->second;
}

StaticValue StaticScript::lookUp(std::string_view name) const
{
    const auto found = m_names.find(name);
    return found == m_names.end() ? StaticValue() : found->second;
}

void StaticScript::assign(const std::string &name, const StaticValue &value)
{
    m_names.insert_or_assign(name, value);
    m_known.forget(name);
}

std::optional<bool> StaticScript::decide(Tokens test) const
{
    return truth(truewheel::evaluate(test, m_context, m_known));
}

std::size_t StaticScript::blockEnd(std::size_t header, std::size_t end) const
{
    std::size_t at = header + 1;
    while (at < end && m_lines[at].indent > m_lines[header].indent)
        ++at;
    return at;
}

StaticScript::Clause StaticScript::clauseAt(std::size_t line, std::size_t end) const
{
    const Tokens tokens = m_lines[line].tokens;
    const std::size_t colon = findAtDepth0(tokens, 0, ':');
    Clause clause;
    clause.header = tokens.first(colon);
    clause.inlineBody = colon < tokens.size() ? tokens.subspan(colon + 1) : Tokens();
    clause.begin = line + 1;
    clause.end = blockEnd(line, end);
    return clause;
}

std::vector<StaticScript::Clause> StaticScript::chainAt(std::size_t line, std::size_t end, std::initializer_list<Keyword> followers) const
{
    std::vector<Clause> chain = {clauseAt(line, end)};
    const int indent = m_lines[line].indent;
    for (std::size_t at = chain.back().end; at < end && m_lines[at].indent == indent; at = chain.back().end) {
        const Keyword word = firstWord(m_lines[at].tokens);
        if (std::find(followers.begin(), followers.end(), word) == followers.end())
            break;
        chain.push_back(clauseAt(at, end));
    }
    return chain;
}

StaticScript::Flow StaticScript::runLines(std::size_t begin, std::size_t end)
{
    const int before = std::exchange(m_left, 0);
    Flow flow = Flow::Next;
    int entered = 0;
    for (std::size_t line = begin; line < end && flow == Flow::Next;) {
        if (!spend(m_lines[line].tokens.size()))
            break;
        if (opensBlock(firstWord(m_lines[line].tokens))) {
            flow = runCompound(line, end);
        } else {
            for (const Tokens statement : splitAtDepth0(m_lines[line].tokens, ';')) {
                if (flow == Flow::Next)
                    flow = runSimple(statement);
            }
            ++line;
        }
        if (m_left > 0 && entered == 0) { // from here on only some ways come by
            ++m_conditional;
            m_branches.push_back(lineOf(m_lines[line - 1].tokens));
            entered = 1;
        }
    }
    if (entered > 0)
        m_branches.pop_back();
    m_conditional -= entered;
    m_left += before;
    return flow;
}

StaticScript::Flow StaticScript::runBody(const Clause &clause)
{
    if (m_blocks >= deepestBlocks)
        return Flow::Next;
    ++m_blocks;
    Flow flow = Flow::Next;
    for (const Tokens statement : splitAtDepth0(clause.inlineBody, ';')) {
        if (flow == Flow::Next)
            flow = runSimple(statement);
    }
    if (flow == Flow::Next)
        flow = runLines(clause.begin, clause.end);
    --m_blocks;
    return flow;
}

StaticScript::Flow StaticScript::runCompound(std::size_t &line, std::size_t end)
{
    std::vector<Clause> chain;
    Flow flow = Flow::Next;
    switch (firstWord(m_lines[line].tokens)) {
    case Keyword::If:
        chain = chainAt(line, end, {Keyword::Elif, Keyword::Else});
        flow = runIf(chain);
        break;
    case Keyword::Try:
        chain = chainAt(line, end, {Keyword::Except, Keyword::Else, Keyword::Finally});
        flow = runTry(chain);
        break;
    case Keyword::For:
    case Keyword::While:
        chain = chainAt(line, end, {Keyword::Else});
        flow = runLoop(chain);
        break;
    case Keyword::With:
        chain = {clauseAt(line, end)};
        flow = runWith(chain.front());
        break;
    case Keyword::Def:
        chain = {clauseAt(line, end)};
        define(chain.front());
        break;
    case Keyword::Class:
        chain = {clauseAt(line, end)};
        runClass(chain.front());
        break;
    default: // an `else` that belongs to nothing
        chain = {clauseAt(line, end)};
        break;
    }
    line = chain.back().end;
    return flow;
}

StaticScript::Way StaticScript::follow(const Clause &clause, const StaticNames &before)
{
    spend(before.size());
    m_names = before;
    ++m_conditional;
    m_branches.push_back(lineOf(clause.header));
    const Flow flow = runBody(clause);
    m_branches.pop_back();
    --m_conditional;
    return {std::move(m_names), flow};
}

// What is known where the ways meet again. A way that ends the script says nothing about what follows.
StaticScript::Flow StaticScript::merge(std::vector<Way> ways)
{
    std::vector<StaticNames> next;
    bool anyLeft = false;
    for (Way &way : ways) {
        anyLeft |= way.flow == Flow::Left;
        if (way.flow == Flow::Next)
            next.push_back(std::move(way.names));
    }
    if (next.empty()) {
        m_names = ways.empty() ? StaticNames() : std::move(ways.front().names);
        return anyLeft ? Flow::Left : Flow::Dead;
    }
    m_left += anyLeft ? 1 : 0;
    m_names = spend(mergeCost(next)) ? merged(next) : StaticNames();
    return Flow::Next;
}

StaticScript::Flow StaticScript::runIf(const std::vector<Clause> &chain)
{
    std::vector<Way> ways;
    StaticNames before = m_names;
    for (const Clause &clause : chain) {
        m_names = before;
        const bool isElse = firstWord(clause.header) == Keyword::Else;
        std::size_t at = 1;
        StaticValue test = isElse ? StaticValue::boolean(true) : evaluate(clause.header, at, *this);
        bool isKnown = test.kind == StaticValue::Kind::Bool && (isElse || at == clause.header.size());
        if (!isKnown) {
            const std::optional<bool> decided = decide(clause.header.subspan(std::min<std::size_t>(1, clause.header.size())));
            isKnown = decided.has_value();
            test = StaticValue::boolean(decided.value_or(false));
        }
        if (isKnown && !test.isTrue())
            continue;
        if (isKnown && ways.empty())
            return runBody(clause);
        ways.push_back(follow(clause, before));
        if (isKnown)
            return merge(std::move(ways));
    }
    ways.push_back({std::move(before), Flow::Next});
    return merge(std::move(ways));
}

StaticScript::Flow StaticScript::runTry(const std::vector<Clause> &chain)
{
    const StaticNames before = m_names;
    std::vector<Way> ways = {follow(chain.front(), before)};
    const StaticNames broken = merged(std::vector{before, ways.front().names});
    const Clause *last = nullptr;
    for (const Clause &clause : std::span(chain).subspan(1)) {
        if (firstWord(clause.header) == Keyword::Except) {
            ways.push_back(follow(clause, broken));
        } else if (firstWord(clause.header) == Keyword::Finally) {
            last = &clause;
        } else if (ways.front().flow == Flow::Next) {
            const StaticNames names = std::move(ways.front().names);
            ways.front() = follow(clause, names);
        }
    }
    const Flow flow = merge(std::move(ways));
    if (last && flow == Flow::Next)
        return runBody(*last);
    return flow;
}

StaticScript::Flow StaticScript::runLoop(const std::vector<Clause> &chain)
{
    const Clause &loop = chain.front();
    const std::size_t in = findAtDepth0(loop.header, 0, isIn);
    const std::size_t start = loop.header.empty() || !loop.header[0].is(Keyword::Async) ? 1 : 2;
    const bool isFor = firstWord(loop.header) == Keyword::For && in < loop.header.size() && in >= start;
    StaticValue list;
    Tokens target;
    std::size_t at = isFor ? in + 1 : std::min<std::size_t>(1, loop.header.size());
    if (isFor)
        target = loop.header.subspan(start, in - start);
    list = evaluate(loop.header, at, *this);
    const int before = std::exchange(m_left, 0);
    const std::size_t returns = m_returned.size();
    if (isFor && list.isList() && list.complete) {
        runUnrolled(loop, target, list);
    } else {
        const StaticNames names = m_names;
        StaticNames inside = names;
        std::swap(m_names, inside);
        bindTargets(target, {}, *this);
        std::swap(m_names, inside);
        std::vector<Way> ways = {{names, Flow::Next}, follow(loop, inside)};
        ways[1].flow = ways[1].flow == Flow::Left ? Flow::Next : ways[1].flow;
        merge(std::move(ways));
    }
    m_left = before + (m_returned.size() > returns ? 1 : 0);
    if (chain.size() > 1) {
        const StaticNames names = m_names;
        return merge({{names, Flow::Next}, follow(chain[1], names)});
    }
    return Flow::Next;
}

StaticScript::Flow StaticScript::runUnrolled(const Clause &loop, Tokens target, const StaticValue &list)
{
    for (const StaticValue &item : list.items()) {
        if (!spend(m_names.size()))
            break;
        const StaticNames before = m_names;
        m_left = 0;
        bindTargets(target, item, *this);
        if (!item.certain)
            ++m_conditional;
        const Flow flow = runBody(loop);
        if (!item.certain)
            --m_conditional;
        if (flow != Flow::Next || m_left > 0 || !item.certain) { // some way skips what came after
            const std::vector<StaticNames> ways = {before, m_names};
            m_names = spend(mergeCost(ways)) ? merged(ways) : StaticNames();
        }
        if (flow != Flow::Next)
            break;
    }
    return Flow::Next;
}

StaticScript::Flow StaticScript::runWith(const Clause &clause)
{
    for (const Tokens item : splitAtDepth0(clause.header, ',')) {
        std::size_t at = item.empty() || !item[0].is(Keyword::With) ? 0 : 1;
        evaluate(item, at, *this);
        if (at + 1 < item.size() && item[at].is(Keyword::As))
            bindTargets(item.subspan(at + 1), {}, *this);
    }
    return runBody(clause);
}

void StaticScript::define(const Clause &clause)
{
    const auto isName = [](const Token &token) { return token.kind == TokenKind::Name; };
    const std::size_t at = findAtDepth0(clause.header, 0, isName);
    if (at == clause.header.size())
        return;
    const std::string name(clause.header[at].text);
    m_names.erase(name);
    m_functions.insert_or_assign(name, Function{clause, false});
}

// Methods are followed at the end; the class body's own statements bind names of the class only.
void StaticScript::runClass(const Clause &clause)
{
    bool isTolerant = false;
    for (const Token &token : clause.header.subspan(1)) // its bases
        isTolerant |= token.kind == TokenKind::Name && lookUp(token.text).number == tolerantClass;
    for (std::size_t line = clause.begin; line < clause.end; ++line) {
        const std::vector<Token> &tokens = m_lines[line].tokens;
        const bool isBareReturn = tokens.size() == 1 && tokens[0].is(Keyword::Return);
        const bool isList = tokens.size() > 3 && tokens[0].isName("self") && tokens[1].is('.') && tokens[2].isName("extensions");
        isTolerant |= isBareReturn || firstWord(tokens) == Keyword::Except || (isList && std::any_of(tokens.begin(), tokens.end(), isIf));
    }
    if (clause.header.size() > 1 && isTolerant)
        assign(std::string(clause.header[1].text), StaticValue::object(tolerantClass, std::string(clause.header[1].text)));
    for (std::size_t line = clause.begin; line < clause.end;) {
        const bool isBlock = opensBlock(firstWord(m_lines[line].tokens));
        if (isBlock && firstWord(m_lines[line].tokens) == Keyword::Def)
            m_methods.push_back(clauseAt(line, clause.end));
        line = isBlock ? blockEnd(line, clause.end) : line + 1;
    }
}

} // namespace truewheel
