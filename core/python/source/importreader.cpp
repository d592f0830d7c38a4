#include "core/python/source/importreader.h"

#include "core/base/text.h"
#include "core/python/modulename.h"

#include <algorithm>
#include <array>

namespace truewheel {

namespace {

using Tokens = std::span<const Token>;

// CPython allows 100 levels of indentation; deeper blocks are read as Deferred.
constexpr std::size_t maximumBlocks = 200;

bool isIdentifier(const Token &token)
{
    // `async` and `await` were names before Python 3.7.
    return token.kind == TokenKind::Name || token.is(Keyword::Async) || token.is(Keyword::Await);
}

/// `a.b.c` from `at` on; moves `at` behind it.
std::string dottedName(Tokens tokens, std::size_t &at)
{
    std::string name;
    while (at < tokens.size() && (isIdentifier(tokens[at]) || (!name.empty() && tokens[at].kind == TokenKind::Keyword))) {
        name += tokens[at++].text;
        if (at + 1 >= tokens.size() || !tokens[at].is('.'))
            break;
        name += '.';
        ++at;
    }
    return name;
}

/// The name behind `as`, if any; moves `at` behind it.
std::string aliasAt(Tokens tokens, std::size_t &at)
{
    if (at + 1 >= tokens.size() || !tokens[at].is(Keyword::As) || !isIdentifier(tokens[at + 1]))
        return {};
    at += 2;
    return std::string(tokens[at - 1].text);
}

/// Some statement of a block opens with these; `match` and `case` are told by the caller.
bool opensBlock(Tokens tokens)
{
    if (!tokens.front().is(Keyword::Async))
        return opensBlock(tokens.front().keyword);
    return tokens.size() > 1 && (tokens[1].is(Keyword::Def) || tokens[1].is(Keyword::For) || tokens[1].is(Keyword::With));
}

void sortUnique(std::vector<std::string> &names)
{
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

bool isMatchHeader(Tokens tokens)
{
    if (tokens.size() < 3 || !tokens.front().isName("match") || !tokens.back().is(':'))
        return false;
    const Token &second = tokens[1];
    return !second.is('=') && !second.is(':') && !second.is('.') && !second.is(',');
}

// With which no last line of any Python ends: the source was cut there.
bool isUnfinished(Tokens line)
{
    const Token &first = line.front();
    const Token &last = line.back();
    if (opensBlock(first.keyword) && std::none_of(line.begin(), line.end(), [](const Token &token) { return token.is(':'); }))
        return true;
    if (last.kind == TokenKind::Operator)
        return !last.closesBracket() && !last.is(',') && !last.is(';') && !last.is("...") && !(last.is('*') && first.is(Keyword::From));
    switch (last.keyword) {
    case Keyword::NotOne:
    case Keyword::False:
    case Keyword::None:
    case Keyword::True:
    case Keyword::Break:
    case Keyword::Continue:
    case Keyword::Pass:
    case Keyword::Raise:
    case Keyword::Return:
    case Keyword::Yield: return false;
    default: return true;
    }
}

bool isNameAlone(const LogicalLine &line)
{
    const Token &first = line.tokens.front();
    return line.tokens.size() == 1 && line.indent == 0 && first.kind == TokenKind::Name && first.keyword == Keyword::NotOne;
}

} // namespace

/// The tokens between the bracket at `open` and the one that closes it.
Tokens bracketContent(Tokens tokens, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < tokens.size(); ++i) {
        depth += tokens[i].opensBracket() ? 1 : tokens[i].closesBracket() ? -1 : 0;
        if (depth == 0)
            return tokens.subspan(open + 1, i - open - 1);
    }
    return tokens.subspan(open + 1);
}

ImportReader::ImportReader(std::string_view source, const ReadContext &context)
    : m_context(context)
    , m_lexer(source)
    , m_flow(m_states)
    , m_isLastLineOpen(!source.ends_with('\n') && !source.ends_with('\r'))
{
}

ModuleFacts ImportReader::read()
{
    std::uint32_t unfinished = 0;
    std::optional<Token> alone;
    for (LogicalLine line; m_lexer.readLine(line);) {
        readLine(line);
        unfinished = isUnfinished(line.tokens) ? line.tokens.front().line : 0;
        alone = isNameAlone(line) ? std::optional(line.tokens.front()) : std::nullopt;
    }
    m_facts.alwaysRaises = m_flow.closeAll() == BlockEnd::Raises;
    if (alone && m_isLastLineOpen && isUnbound(alone->text))
        unfinished = alone->line;
    m_facts.malformed = m_facts.malformed || m_lexer.isMalformed() || unfinished != 0;
    m_facts.malformedLine = m_lexer.isMalformed() ? m_lexer.malformedLine() : unfinished;
    for (std::size_t i = 0; i < m_facts.imports.size(); ++i) {
        Import &import = m_facts.imports[i];
        import.guard = guardOf(m_states[i].conditions);
        if (import.guard == Guard::Caught || import.guard == Guard::Handler)
            import.attempt = m_states[i].attempt;
        import.catchesOnlyAbsence = import.guard == Guard::Caught && !(m_states[i].conditions & isCaughtThere);
        import.catchesOnlyImportErrors = import.guard == Guard::Caught && !(m_states[i].conditions & isCaughtBroken);
        import.mayBeSkipped = import.guard == Guard::Caught && (m_states[i].conditions & (mayNotRun | inHandler)) != 0;
    }
    if (!m_allIsKnown)
        m_facts.all.reset();
    sortUnique(m_facts.binds);
    sortUnique(m_facts.assigns);
    for (const std::string &name : m_facts.binds) {
        if (const PyValue *value = m_names.value(name))
            m_facts.constants.emplace(name, *value);
    }
    m_facts.definesGetattr = m_facts.bindsName("__getattr__");
    return std::move(m_facts);
}

// A name that nothing has bound ends the module with NameError: where the last line does not end, `__version__ = "1.0"` was cut there.
bool ImportReader::isUnbound(std::string_view name) const
{
    const bool isOfEveryModule = name == "__name__" || name == "__file__" || name == "__doc__" || name == "print";
    return !isOfEveryModule && m_facts.touches.empty() && !m_facts.hasStarImport()
        && std::find(m_facts.binds.begin(), m_facts.binds.end(), name) == m_facts.binds.end();
}

void ImportReader::readLine(const LogicalLine &line)
{
    const Tokens tokens = line.tokens;
    if (inFunction() && line.indent > m_functionIndent)
        return readDeferredLine(tokens);
    m_functionIndent = -1;
    while (m_flow.indent() > line.indent)
        m_flow.close();
    if (m_flow.depth() > 1 && m_flow.indent() == line.indent) {
        if (opensBlock(tokens) && continueStatement(headerOf(tokens)))
            return readSuite(tokens, headerOf(tokens));
        m_flow.close();
    }
    std::erase_if(m_askedFor, [&](const Asked &asked) { return asked.depth > m_flow.depth(); });
    const bool isBlock = opensBlock(tokens) || isMatchHeader(tokens) || (tokens.front().isName("case") && m_flow.inMatch());
    const Tokens header = isBlock ? headerOf(tokens) : Tokens();
    if (isBlock && openStatement(header, line.indent))
        readSuite(tokens, header);
    else
        readStatements(tokens);
}

/// `elif`, `else`, `except` and `finally` of the statement that is open at this column.
bool ImportReader::continueStatement(Tokens header)
{
    switch (header.front().keyword) {
    case Keyword::Elif:
        if (!m_flow.inIf())
            return false;
        scan(header, m_flow.branchConditions());
        m_flow.nextBranch(test(header.subspan(1)));
        noteAskedFor(header);
        return true;
    case Keyword::Else:
        noteAskedFor({});
        if (m_flow.inIf())
            m_flow.nextBranch(true);
        else if (m_flow.inTry())
            m_flow.tryElse();
        else if (m_flow.inLoop())
            m_flow.loopElse();
        else
            return false;
        return true;
    case Keyword::Except:
        if (!m_flow.inTry())
            return false;
        m_flow.handler(catchesImportError(header.subspan(1)));
        return true;
    case Keyword::Finally:
        if (!m_flow.inTry())
            return false;
        m_flow.finally();
        return true;
    default: return false;
    }
}

/// The header of a compound statement; false when the tokens are none after all.
bool ImportReader::openStatement(Tokens header, int indent)
{
    if (m_flow.depth() >= maximumBlocks) {
        m_facts.malformed = true;
        m_functionIndent = indent;
        return true;
    }
    const bool isAsync = header.front().is(Keyword::Async);
    const Tokens rest = header.subspan(isAsync ? 1 : 0);
    scan(rest, conditions());
    switch (rest.front().keyword) {
    case Keyword::If: {
        const std::optional<bool> result = test(rest.subspan(1));
        if (!result)
            m_flow.mayRaise();
        m_flow.openIf(indent, result);
        noteAskedFor(rest);
        return true;
    }
    case Keyword::Try: m_flow.openTry(indent); return true;
    case Keyword::Def: openFunctionOrClass(rest, indent); return true;
    case Keyword::With: {
        m_flow.mayRaise();
        const Manager manager = managerOf(rest.subspan(1));
        for (std::size_t i = 0; i + 1 < rest.size(); ++i) {
            if (rest[i].is(Keyword::As))
                bindTargets(rest[i + 1].is('(') ? bracketContent(rest, i + 1) : rest.subspan(i + 1, 1));
        }
        m_flow.openWith(indent, manager);
        return true;
    }
    case Keyword::Class: openFunctionOrClass(rest, indent); return true;
    case Keyword::For:
    case Keyword::While: openLoop(rest, indent); return true;
    default: break;
    }
    if (rest.front().isName("case")) {
        for (std::size_t i = 1; i < rest.size(); ++i) {
            const bool isCapture = i + 1 == rest.size() || !(rest[i + 1].is('(') || rest[i + 1].is('.') || rest[i + 1].is('='));
            if (rest[i].kind == TokenKind::Name && !rest[i - 1].is('.') && isCapture)
                bind(rest[i].text);
        }
        m_flow.openCase(indent);
        return true;
    }
    if (!rest.front().isName("match"))
        return false;
    m_flow.mayRaise();
    m_flow.openMatch(indent);
    return true;
}

void ImportReader::openFunctionOrClass(Tokens header, int indent)
{
    const bool isClass = header.front().is(Keyword::Class);
    if (isClass)
        m_flow.mayRaise();
    if (header.size() > 1)
        bind(header[1].text);
    if (isClass)
        m_flow.openClass(indent);
    else
        m_functionIndent = indent;
}

void ImportReader::openLoop(Tokens header, int indent)
{
    m_flow.mayRaise();
    if (header.front().is(Keyword::While))
        return m_flow.openLoop(indent, test(header.subspan(1)) == std::optional(false));
    const auto in = std::ranges::find_if(header, [](const Token &token) { return token.is(Keyword::In); });
    bindTargets(header.subspan(1, std::size_t(in - header.begin()) - 1));
    m_flow.openLoop(indent, false);
}

/// What stands behind the `:` of a header on the same line.
void ImportReader::readSuite(Tokens tokens, Tokens header)
{
    if (header.size() + 1 < tokens.size())
        readStatements(tokens.subspan(header.size() + 1));
}

void ImportReader::readStatements(Tokens tokens)
{
    while (!tokens.empty()) {
        const auto end = std::ranges::find_if(tokens, [](const Token &token) { return token.is(';'); });
        const auto size = std::size_t(end - tokens.begin());
        if (size > 0)
            readStatement(tokens.first(size));
        tokens = tokens.subspan(std::min(size + 1, tokens.size()));
    }
}

void ImportReader::readStatement(Tokens tokens)
{
    if (!inFunction() && mayRaise(tokens))
        m_flow.mayRaise();
    switch (tokens.front().keyword) {
    case Keyword::Import: return readImport(tokens);
    case Keyword::From: return readFromImport(tokens);
    case Keyword::Pass: return;
    case Keyword::Global: return readGlobal(tokens);
    case Keyword::Raise:
        scan(tokens, conditions());
        if (!inFunction())
            m_flow.exitBy(BlockEnd::Raises);
        return;
    case Keyword::Return:
    case Keyword::Break:
    case Keyword::Continue:
        scan(tokens, conditions());
        if (!inFunction())
            m_flow.exitBy(BlockEnd::Leaves);
        return;
    case Keyword::Del:
        scan(tokens, conditions());
        for (const Token &token : tokens) {
            if (token.kind == TokenKind::Name && !inFunction())
                m_names.forget(token.text);
        }
        return;
    default: readExpressionStatement(tokens);
    }
}

void ImportReader::readExpressionStatement(Tokens tokens)
{
    scan(tokens, conditions());
    if (tokens.front().isName("exec") && tokens.size() > 1 && (tokens[1].kind == TokenKind::String || tokens[1].kind == TokenKind::Name))
        touch(NamespaceTouch::Kind::Exec, tokens.front().line, conditions());
    if (inFunction())
        return;
    readAssignment(tokens);
    if (neverReturns(tokens))
        m_flow.exitBy(BlockEnd::Raises);
}

void ImportReader::readDeferredLine(Tokens tokens)
{
    const bool isBlock = opensBlock(tokens) || tokens.front().isName("case") || isMatchHeader(tokens);
    if (!isBlock)
        return readStatements(tokens);
    const Tokens header = headerOf(tokens);
    scan(header, conditions());
    readSuite(tokens, header);
}

void ImportReader::readImport(Tokens tokens)
{
    std::size_t at = 1;
    while (at < tokens.size()) {
        Import import;
        import.line = tokens[at].line;
        import.module = dottedName(tokens, at);
        import.alias = aliasAt(tokens, at);
        if (import.module.empty() || (at < tokens.size() && !tokens[at].is(',')))
            return;
        ++at;
        bindImported(import);
        addImport(std::move(import), conditions());
    }
}

void ImportReader::readFromImport(Tokens tokens)
{
    Import import;
    import.isFrom = true;
    import.line = tokens.front().line;
    std::size_t at = 1;
    for (; at < tokens.size() && (tokens[at].is('.') || tokens[at].is("...")); ++at)
        import.level += int(tokens[at].text.size());
    import.module = dottedName(tokens, at);
    if (at >= tokens.size() || !tokens[at].is(Keyword::Import) || (import.module.empty() && import.level == 0))
        return;
    ++at;
    import.isStar = at < tokens.size() && tokens[at].is('*');
    if (!import.isStar && at < tokens.size() && tokens[at].is('('))
        ++at;
    while (!import.isStar && at < tokens.size() && isIdentifier(tokens[at])) {
        ImportedName name;
        name.name = tokens[at++].text;
        name.alias = aliasAt(tokens, at);
        import.names.push_back(std::move(name));
        if (at < tokens.size() && tokens[at].is(','))
            ++at;
    }
    if (!import.isStar && import.names.empty())
        return;
    bindImported(import);
    addImport(std::move(import), conditions());
}

void ImportReader::addImport(Import &&import, std::uint8_t conditions)
{
    const auto isLazy = [](std::string_view name) { return name.find("lazy") != std::string_view::npos || name == "apipkg"; };
    if (isLazy(import.module))
        touch(NamespaceTouch::Kind::LazyLoader, import.line, conditions);
    for (const ImportedName &name : import.names) {
        if (import.module == "sys" && (name.name == "meta_path" || name.name == "path_hooks"))
            touch(NamespaceTouch::Kind::ImportHooks, import.line, conditions);
    }
    import.isAskedFor = isAskedFor(import);
    m_facts.imports.push_back(std::move(import));
    m_states.push_back({conditions, -1});
}

/// What the test of a branch looks for before the branch runs: `if os.path.isfile(join(HERE, "x.py")):`, `if find_spec("pkg.x"):`.
void ImportReader::noteAskedFor(Tokens header)
{
    constexpr std::array<std::string_view, 5> questions = {"isfile", "exists", "is_file", "find_spec", "find_loader"};
    const auto asks = [&](const Token &token) {
        return std::ranges::any_of(questions, [&](std::string_view name) { return token.isName(name); });
    };
    const bool isReversed = std::ranges::any_of(header, [](const Token &token) { return token.is(Keyword::Not) || token.is(Keyword::Or); });
    std::erase_if(m_askedFor, [&](const Asked &asked) { return asked.depth >= m_flow.depth(); });
    if (isReversed || std::ranges::none_of(header, asks))
        return;
    for (const Token &token : header) {
        if (token.kind == TokenKind::String)
            m_askedFor.push_back({m_flow.depth(), std::string(token.text)});
    }
}

bool ImportReader::isAskedFor(const Import &import) const
{
    const auto isNamed = [&](std::string_view name) {
        return !name.empty() && std::ranges::any_of(m_askedFor, [&](const Asked &asked) {
            return asked.depth <= m_flow.depth() && asked.text.find(name) != std::string::npos;
        });
    };
    return isNamed(lastPart(import.module))
        || (import.module.empty() && std::ranges::any_of(import.names, [&](const ImportedName &name) { return isNamed(name.name); }));
}

std::optional<bool> ImportReader::test(Tokens tokens) const
{
    return truth(evaluate(tokens, m_context, m_names));
}

/// A call that ends the process, as a statement.
bool ImportReader::neverReturns(Tokens tokens) const
{
    if (tokens.size() < 3 || tokens[0].kind != TokenKind::Name || (!tokens[1].is('(') && !tokens[1].is('.')))
        return false;
    std::size_t used = 0;
    const std::string origin = dottedOrigin(tokens, m_names, used);
    if (used >= tokens.size() || !tokens[used].is('('))
        return false;
    return origin == "sys.exit" || origin == "exit" || origin == "quit" || origin == "os._exit" || origin == "os.abort";
}

/// False for imports (their own failure apart), docstrings and plain `name = constant`, which cannot raise anything else.
bool ImportReader::mayRaise(Tokens tokens) const
{
    const Keyword first = tokens.front().keyword;
    if (first == Keyword::Import || first == Keyword::From || first == Keyword::Pass || first == Keyword::Global)
        return false;
    while (tokens.size() > 2 && tokens[0].kind == TokenKind::Name && tokens[1].is('='))
        tokens = tokens.subspan(2);
    const auto isText = [](const Token &token) { return token.kind == TokenKind::String && !stringParts(token.text).formatted; };
    if (std::ranges::all_of(tokens, isText))
        return false;
    const Token &value = tokens.front();
    const bool isConstant = value.kind == TokenKind::Name || value.kind == TokenKind::Number || value.is(Keyword::None)
        || value.is(Keyword::True) || value.is(Keyword::False);
    return tokens.size() != 1 || !isConstant;
}

} // namespace truewheel
