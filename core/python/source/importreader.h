#pragma once
#include "core/python/source/evaluator.h"
#include "core/python/source/importflow.h"
#include "core/python/source/imports.h"
#include "core/python/source/lexer.h"
#include "core/python/source/operations.h"

#include <span>
#include <string_view>
#include <vector>

namespace truewheel {

/// Reads one module, statement by statement, in one pass. What is in functions is only looked at for imports, `global` and
/// ways to touch the namespace: it is Deferred whatever its conditions.
class ImportReader
{
public:
    ImportReader(std::string_view source, const ReadContext &context);

    ModuleFacts read();

private:
    using Tokens = std::span<const Token>;

    void readLine(const LogicalLine &line);
    bool continueStatement(Tokens header);
    bool openStatement(Tokens header, int indent);
    void openFunctionOrClass(Tokens header, int indent);
    void openLoop(Tokens header, int indent);
    void readSuite(Tokens tokens, Tokens header);
    void readStatements(Tokens tokens);
    void readStatement(Tokens tokens);
    void readExpressionStatement(Tokens tokens);
    void readDeferredLine(Tokens tokens);

    void readImport(Tokens tokens);
    void readFromImport(Tokens tokens);
    void addImport(Import &&import, std::uint8_t conditions);
    void noteAskedFor(Tokens header);
    bool isAskedFor(const Import &import) const;
    void bindImported(const Import &import);

    void readAssignment(Tokens tokens);
    void assign(Tokens targets, Tokens value);
    void bindTargets(Tokens targets);
    void addToAll(Tokens value, bool replaces);
    void readUseOfAll(Tokens tokens);
    void bind(std::string_view name);
    void readGlobal(Tokens tokens);

    void scan(Tokens tokens, std::uint8_t conditions);
    void scanName(Tokens tokens, std::size_t at, std::uint8_t conditions);
    void readDynamicImport(Tokens tokens, std::size_t at, std::uint8_t conditions);
    bool isDynamicImport(Tokens tokens, std::size_t at) const;
    void touch(NamespaceTouch::Kind kind, std::uint32_t line, std::uint8_t conditions);
    bool isSysModules(Tokens tokens, std::size_t at) const;
    bool standsFor(std::string_view name, std::string_view origin) const;

    bool inFunction() const { return m_functionIndent >= 0; }
    std::uint8_t conditions() const { return std::uint8_t(m_flow.conditions() | (inFunction() ? isDeferred : 0)); }
    std::optional<bool> test(Tokens tokens) const;
    bool neverReturns(Tokens tokens) const;
    bool mayRaise(Tokens tokens) const;
    bool isUnbound(std::string_view name) const;

    const ReadContext &m_context;
    PyLexer m_lexer;
    std::vector<ImportState> m_states; ///< of m_facts.imports, one for one
    ImportFlow m_flow;
    ModuleNames m_names;
    ModuleFacts m_facts;
    struct Asked {
        std::size_t depth = 0; ///< of the branch
        std::string text;      ///< a string literal of its test
    };
    std::vector<Asked> m_askedFor;
    int m_functionIndent = -1; ///< of the outermost function that is being read; -1 outside functions
    bool m_isLastLineOpen = false;
    bool m_allIsKnown = true;
    std::optional<bool> m_leavesOut;           ///< of the statement that is being scanned: it may leave out parts of itself
    std::vector<std::string> m_watchedAliases; ///< names of `from importlib import import_module as …`, `from sys import modules as …`
};

/// The tokens of the header of a compound statement: up to the `:` that opens its block. All when there is none.
std::span<const Token> headerOf(std::span<const Token> tokens);

/// The tokens between the bracket at `open` and the one that closes it.
std::span<const Token> bracketContent(std::span<const Token> tokens, std::size_t open);

/// The parts between the commas outside brackets; an empty last one is left out.
std::vector<std::span<const Token>> splitAtCommas(std::span<const Token> tokens);

/// Whether `except TYPES [as name]` stops ImportError or ModuleNotFoundError. `types` is what stands behind `except`.
Catches catchesImportError(std::span<const Token> types);

/// What the managers of `with …` do with exceptions. `items` is what stands behind `with`.
Manager managerOf(std::span<const Token> items);

} // namespace truewheel
