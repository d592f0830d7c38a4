// What expressions do: dynamic imports, and ways to change the namespace of the module.
#include "core/python/source/importreader.h"

#include <algorithm>

namespace truewheel {

namespace {

using Tokens = std::span<const Token>;
using Touch = NamespaceTouch::Kind;

// Arguments of a dynamic import that are longer than this many tokens are no literals.
constexpr std::size_t longestArguments = 64;

bool isLazyName(std::string_view name)
{
    return name.find("lazy") != std::string_view::npos || name.find("Lazy") != std::string_view::npos;
}

/// `and`, `or`, the ternary and comprehensions may leave out parts of a statement.
bool mayLeaveOut(Tokens tokens)
{
    return std::ranges::any_of(tokens.subspan(1), [](const Token &token) {
        return token.is(Keyword::If) || token.is(Keyword::And) || token.is(Keyword::Or) || token.is(Keyword::For);
    });
}

/// The value of `name=…`, else the argument at `index`; empty when it is not given.
Tokens argumentOf(const std::vector<Tokens> &arguments, std::size_t index, std::string_view name)
{
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const Tokens argument = arguments[i];
        const bool isKeyword = argument.size() > 2 && argument[0].kind == TokenKind::Name && argument[1].is('=');
        if (isKeyword && argument[0].text == name)
            return argument.subspan(2);
        if (!isKeyword && i == index)
            return argument;
    }
    return {};
}

PyValue literalOf(Tokens tokens)
{
    std::size_t used = 0;
    PyValue value = readLiteral(tokens, used);
    return used == tokens.size() ? value : PyValue{};
}

/// "x" of `["x"]`.
std::optional<std::string> literalKey(Tokens tokens)
{
    const bool isKey = tokens.size() > 2 && tokens[0].is('[') && tokens[1].kind == TokenKind::String && tokens[2].is(']');
    return isKey ? stringValue(tokens[1]) : std::nullopt;
}

/// `package` without its last `levels - 1` components, as `importlib.import_module` resolves leading dots.
std::optional<std::string> ancestor(std::string package, int levels)
{
    for (; levels > 1; --levels) {
        const std::size_t dot = package.rfind('.');
        if (dot == std::string::npos)
            return std::nullopt;
        package.resize(dot);
    }
    return package;
}

/// The arguments of `importlib.import_module`; nothing when they are not literal.
std::optional<Import> importModule(const std::vector<Tokens> &arguments, const ReadContext &context)
{
    const PyValue name = literalOf(argumentOf(arguments, 0, "name"));
    const std::size_t dots = std::min(name.text.find_first_not_of('.'), name.text.size());
    if (!name.isStr() || dots == name.text.size())
        return std::nullopt;
    Import import;
    import.isDynamic = true;
    import.module = name.text.substr(dots);
    if (dots == 0)
        return import;
    const Tokens package = argumentOf(arguments, 1, "package");
    const PyValue base = literalOf(package);
    if (base.isStr()) {
        const std::optional<std::string> parent = ancestor(base.text, int(dots));
        if (!parent)
            return std::nullopt;
        import.module = *parent + '.' + import.module;
        return import;
    }
    const bool isOwn = package.size() == 1 && (package[0].isName("__package__") || (context.isPackage && package[0].isName("__name__")));
    if (!isOwn)
        return std::nullopt;
    import.level = int(dots);
    return import;
}

/// The arguments of `__import__`; nothing when they are not literal.
std::optional<Import> builtinImport(const std::vector<Tokens> &arguments)
{
    const PyValue name = literalOf(argumentOf(arguments, 0, "name"));
    const Tokens levelTokens = argumentOf(arguments, 4, "level");
    const PyValue level = literalOf(levelTokens);
    if (!name.isStr() || name.text.empty() || (!levelTokens.empty() && level.kind != PyValue::Kind::Int))
        return std::nullopt;
    Import import;
    import.isDynamic = true;
    import.module = name.text;
    import.level = int(std::clamp<std::int64_t>(level.integer, 0, 1000));
    return import;
}

} // namespace

/// Every token of a statement or header, in one pass. A lambda goes to the comma or bracket that ends it.
void ImportReader::scan(Tokens tokens, std::uint8_t conditions)
{
    m_leavesOut.reset();
    int depth = 0;
    int lambdaDepth = -1;
    bool inParameters = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        if (token.kind == TokenKind::Name) {
            scanName(tokens, i, std::uint8_t(conditions | (lambdaDepth >= 0 ? isDeferred : 0)));
        } else if (token.is(Keyword::Lambda)) {
            lambdaDepth = lambdaDepth < 0 ? depth : lambdaDepth;
            inParameters = inParameters || lambdaDepth == depth;
        } else if (token.kind == TokenKind::Operator) {
            depth += token.opensBracket() ? 1 : token.closesBracket() ? -1 : 0;
            const bool atLambda = lambdaDepth == depth;
            if (atLambda && inParameters && token.is(':'))
                inParameters = false;
            else if (depth < lambdaDepth || (atLambda && !inParameters && (token.is(',') || token.is(':') || token.is('='))))
                lambdaDepth = -1;
        } else if (token.is(Keyword::For) && lambdaDepth == depth) {
            lambdaDepth = -1;
        }
    }
}

void ImportReader::scanName(Tokens tokens, std::size_t at, std::uint8_t conditions)
{
    const Token &token = tokens[at];
    const std::string_view name = token.text;
    const bool isAttribute = at > 0 && tokens[at - 1].is('.');
    const bool isDefinition = at > 0 && (tokens[at - 1].is(Keyword::Def) || tokens[at - 1].is(Keyword::Class));
    const bool isCall = at + 1 < tokens.size() && tokens[at + 1].is('(') && !isDefinition;
    const bool isDeferredCode = (conditions & isDeferred) != 0;
    if (!isAttribute && !isDeferredCode && at + 1 < tokens.size() && tokens[at + 1].is(":="))
        bind(name);
    if (isCall && !isAttribute && (name == "globals" || name == "exec" || name == "execfile"))
        touch(name == "globals" ? Touch::Globals : Touch::Exec, token.line, conditions);
    const bool isLocal = isCall && !isAttribute
        && (name == "locals" || (name == "vars" && at + 2 < tokens.size() && tokens[at + 2].is(')')));
    if (isLocal && !isDeferredCode && !m_flow.inClass())
        touch(Touch::Globals, token.line, conditions);
    if (isAttribute && name == "f_globals")
        touch(Touch::Globals, token.line, conditions);
    if (name == "__path__" || (isCall && (name == "extend_path" || name == "declare_namespace")))
        touch(Touch::PackagePath, token.line, conditions);
    if (isAttribute && (name == "meta_path" || name == "path_hooks"))
        touch(Touch::ImportHooks, token.line, conditions);
    if (isAttribute && name == "__import__" && at + 1 < tokens.size() && tokens[at + 1].is('='))
        touch(Touch::ImportHooks, token.line, conditions);
    if (isCall
        && (isLazyName(name) || name == "attach" || name == "attach_stub" || (isAttribute && at > 1 && tokens[at - 2].isName("apipkg"))))
        touch(Touch::LazyLoader, token.line, conditions);
    if (isSysModules(tokens, at)) {
        const std::optional<std::string> module = literalKey(tokens.subspan(at + 1));
        if (!module)
            touch(Touch::SysModules, token.line, conditions);
        else if (!(conditions & neverRuns))
            m_facts.registers.push_back(*module);
    }
    if (isCall && !isDeferredCode && isDynamicImport(tokens, at))
        readDynamicImport(tokens, at, conditions);
}

bool ImportReader::standsFor(std::string_view name, std::string_view origin) const
{
    return std::ranges::find(m_watchedAliases, name) != m_watchedAliases.end() && m_names.origin(name) == origin;
}

/// `sys.modules`, but not in `x in sys.modules` and `sys.modules.get("literal")`.
bool ImportReader::isSysModules(Tokens tokens, std::size_t at) const
{
    const bool isAttribute = at > 0 && tokens[at - 1].is('.');
    if (isAttribute) {
        if (tokens[at].text != "modules" || at < 2 || tokens[at - 2].kind != TokenKind::Name
            || m_names.origin(tokens[at - 2].text) != "sys")
            return false;
    } else if (!standsFor(tokens[at].text, "sys.modules")) {
        return false;
    }
    const std::size_t start = isAttribute ? at - 2 : at;
    const Tokens rest = tokens.subspan(at + 1);
    const bool gets = rest.size() > 3 && rest[0].is('.') && rest[1].isName("get") && rest[2].is('(') && rest[3].kind == TokenKind::String;
    const bool isAsked = start > 0 && tokens[start - 1].is(Keyword::In);
    return !gets && !isAsked;
}

/// `importlib.import_module` or `__import__` under any name that an import of this module gives it.
bool ImportReader::isDynamicImport(Tokens tokens, std::size_t at) const
{
    const std::string_view name = tokens[at].text;
    const bool isModule = name == "import_module";
    if (at > 0 && tokens[at - 1].is('.')) {
        if ((!isModule && name != "__import__") || at < 2 || tokens[at - 2].kind != TokenKind::Name)
            return false;
        const std::string owner = m_names.origin(tokens[at - 2].text);
        return owner.ends_with("importlib") || owner == "builtins" || owner == "__builtin__";
    }
    if (isModule || name == "__import__")
        return m_names.origin(name).ends_with(name);
    return standsFor(name, "importlib.import_module");
}

void ImportReader::readDynamicImport(Tokens tokens, std::size_t at, std::uint8_t conditions)
{
    if (!m_leavesOut)
        m_leavesOut = mayLeaveOut(tokens);
    const Tokens rest = tokens.subspan(at + 1, std::min(tokens.size() - at - 1, longestArguments));
    const std::vector<Tokens> arguments = splitAtCommas(bracketContent(rest, 0));
    std::optional<Import> import = tokens[at].text == "__import__" ? builtinImport(arguments) : importModule(arguments, m_context);
    if (!import) {
        if (!(conditions & neverRuns))
            m_facts.dynamicImports.push_back(tokens[at].line);
        return;
    }
    import->line = tokens[at].line;
    addImport(std::move(*import), std::uint8_t(conditions | (*m_leavesOut ? mayNotRun : 0)));
}

void ImportReader::touch(Touch kind, std::uint32_t line, std::uint8_t conditions)
{
    if (!(conditions & neverRuns))
        m_facts.touches.push_back({kind, (conditions & isDeferred) != 0, line});
}

} // namespace truewheel
