// What a module binds: names, the constants that tests use, `__all__`.
#include "core/python/source/importreader.h"

#include <algorithm>

namespace truewheel {

namespace {

using Tokens = std::span<const Token>;

// Values of constants that are longer than this many tokens are not evaluated: no test is made of them.
constexpr std::size_t longestConstant = 256;

constexpr std::size_t mostWatchedAliases = 16;

bool isAugmentedAssignment(const Token &token)
{
    if (token.kind != TokenKind::Operator || token.text.size() < 2 || token.text.back() != '=')
        return false;
    return !token.is("==") && !token.is("!=") && !token.is("<=") && !token.is(">=") && !token.is(":=");
}

/// Indexes of the `=` outside brackets and lambdas, in one pass.
std::vector<std::size_t> assignmentSigns(Tokens tokens)
{
    std::vector<std::size_t> signs;
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        depth += tokens[i].opensBracket() ? 1 : tokens[i].closesBracket() ? -1 : 0;
        if (depth != 0)
            continue;
        if (tokens[i].is(Keyword::Lambda))
            break;
        if (tokens[i].is('='))
            signs.push_back(i);
    }
    return signs;
}

} // namespace

void ImportReader::bind(std::string_view name)
{
    if (inFunction() || (conditions() & neverRuns))
        return;
    m_names.forget(name);
    if (!m_flow.inClass()) {
        m_facts.binds.emplace_back(name);
        m_facts.assigns.emplace_back(name);
    }
}

/// Remembers what the names of an import stand for.
void ImportReader::bindImported(const Import &import)
{
    if (inFunction() || (conditions() & neverRuns) || import.isStar)
        return;
    const auto bindAs = [this](std::string_view name, const std::string &origin) {
        const bool isWatched = origin == "importlib.import_module" || origin == "sys.modules";
        if (isWatched && m_watchedAliases.size() < mostWatchedAliases)
            m_watchedAliases.emplace_back(name);
        m_names.bindImport(name, origin);
        if (!m_flow.inClass())
            m_facts.binds.emplace_back(name);
        m_allIsKnown = m_allIsKnown && name != "__all__";
    };
    if (!import.isFrom) {
        const std::string top = import.module.substr(0, import.module.find('.'));
        return import.alias.empty() ? bindAs(top, top) : bindAs(import.alias, import.module);
    }
    const std::string module = std::string(std::size_t(import.level), '.') + import.module;
    for (const ImportedName &name : import.names) {
        const std::string &as = name.alias.empty() ? name.name : name.alias;
        bindAs(as, module + '.' + name.name);
        PyValue constant = m_context.constantOf ? m_context.constantOf(import.level, import.module, name.name) : PyValue{};
        if (constant.kind != PyValue::Kind::Unsupported && m_flow.isCertain())
            m_names.bindValue(as, std::move(constant));
    }
}

/// `global` in a function: the module may get the names when it is called.
void ImportReader::readGlobal(Tokens tokens)
{
    if (!inFunction() || (m_flow.conditions() & neverRuns))
        return;
    for (const Token &token : tokens.subspan(1)) {
        if (token.kind != TokenKind::Name)
            continue;
        m_facts.binds.emplace_back(token.text);
        m_facts.assigns.emplace_back(token.text);
        m_names.forget(token.text);
    }
}

void ImportReader::readAssignment(Tokens tokens)
{
    if (tokens.front().isName("__all__"))
        readUseOfAll(tokens);
    if (tokens.size() < 3)
        return;
    if (isAugmentedAssignment(tokens[1]) && tokens[0].kind == TokenKind::Name) {
        if (!(conditions() & neverRuns))
            m_names.forget(tokens[0].text);
        return;
    }
    if (tokens[0].isName("type") && tokens[1].kind == TokenKind::Name)
        return bind(tokens[1].text);
    const std::vector<std::size_t> signs = assignmentSigns(tokens);
    if (signs.empty())
        return;
    const Tokens value = tokens.subspan(signs.back() + 1);
    std::size_t start = 0;
    for (const std::size_t sign : signs) {
        assign(tokens.subspan(start, sign - start), value);
        start = sign + 1;
    }
}

void ImportReader::assign(Tokens targets, Tokens value)
{
    if (targets.size() > 1 && targets[1].is(':'))
        targets = targets.first(1);
    if (targets.size() >= 2 && targets[targets.size() - 2].is('.') && targets.back().isName("__class__") && !m_flow.inClass())
        touch(NamespaceTouch::Kind::ModuleClass, targets.back().line, conditions());
    const bool isConstant = targets.size() == 1 && targets[0].kind == TokenKind::Name && m_flow.isCertain() && !m_flow.inClass()
        && value.size() <= longestConstant && !(conditions() & neverRuns);
    PyValue constant = isConstant ? evaluate(value, m_context, m_names) : PyValue{};
    bindTargets(targets);
    if (isConstant)
        m_names.bindValue(targets[0].text, std::move(constant));
}

/// The names of `a`, `(a, *b)`, `[a, b]`; not those of attributes and items.
void ImportReader::bindTargets(Tokens targets)
{
    int inside = 0; // brackets of a call or subscript that are open
    int grouping = 0;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const Token &token = targets[i];
        const Token *before = i > 0 ? &targets[i - 1] : nullptr;
        const Token *after = i + 1 < targets.size() ? &targets[i + 1] : nullptr;
        const bool startsTarget = before == nullptr || before->is(',') || before->is('(') || before->is('[') || before->is('*');
        if (token.is(':') && inside + grouping == 0)
            return;
        if (token.opensBracket()) {
            ++(inside > 0 || !startsTarget ? inside : grouping);
        } else if (token.closesBracket()) {
            --(inside > 0 ? inside : grouping);
        } else if (inside == 0 && token.kind == TokenKind::Name && startsTarget) {
            const bool endsTarget = after == nullptr || after->is(',') || after->is(')') || after->is(']') || after->is(':');
            if (endsTarget)
                bind(token.text);
        }
    }
}

/// A statement that starts with `__all__`: it is set, or added to.
void ImportReader::readUseOfAll(Tokens tokens)
{
    if (m_flow.inClass() || (conditions() & neverRuns) || tokens.size() < 3)
        return;
    m_allIsKnown = m_allIsKnown && m_flow.isCertain();
    const std::vector<std::size_t> signs = assignmentSigns(tokens);
    const bool isMethod = tokens.size() > 4 && tokens[1].is('.') && tokens[3].is('(') && tokens.back().is(')');
    if (!signs.empty())
        return addToAll(tokens.subspan(signs.back() + 1), true);
    if (tokens[1].is("+="))
        return addToAll(tokens.subspan(2), false);
    if (isMethod && tokens[2].isName("extend"))
        return addToAll(bracketContent(tokens, 3), false);
    const bool appends = isMethod && tokens[2].isName("append") && tokens.size() == 6;
    const std::optional<std::string> name = appends ? stringValue(tokens[4]) : std::nullopt;
    if (name && m_facts.all)
        m_facts.all->push_back(*name);
    else if (isMethod || isAugmentedAssignment(tokens[1]))
        m_allIsKnown = false;
}

/// A list or tuple of strings, with brackets or without, or a sum of such with brackets.
void ImportReader::addToAll(Tokens value, bool replaces)
{
    if (replaces || !m_facts.all)
        m_facts.all.emplace();
    const bool isBareTuple = value.size() > 1 && value[0].kind == TokenKind::String && value[1].is(',');
    if (isBareTuple) {
        for (const Tokens item : splitAtCommas(value)) {
            const std::optional<std::string> name = item.size() == 1 ? stringValue(item[0]) : std::nullopt;
            m_allIsKnown = m_allIsKnown && name;
            m_facts.all->push_back(name.value_or(std::string()));
        }
        return;
    }
    while (!value.empty()) {
        std::size_t used = 0;
        const PyValue names = readLiteral(value, used);
        const std::vector<std::string> texts = names.strings();
        if (!names.isSequence() || texts.size() != names.items.size()) {
            m_allIsKnown = false;
            return;
        }
        m_facts.all->insert(m_facts.all->end(), texts.begin(), texts.end());
        value = value.subspan(used);
        if (value.empty())
            return;
        if (!value.front().is('+') || value.size() == 1) {
            m_allIsKnown = false;
            return;
        }
        value = value.subspan(1);
    }
}

} // namespace truewheel
