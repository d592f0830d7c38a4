#pragma once
#include "core/python/source/evaluator.h"
#include "core/python/source/staticexpression.h"

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// Follows a Python script statement by statement without running it: names get the values that can be told, branches are
/// followed all and their results merged, loops over known lists are unrolled, functions of the script are followed where they
/// are called. Work is bounded; when the budget is used up the rest is not followed.
class StaticScript final : public StaticScope
{
public:
    using Tokens = std::span<const Token>;

    /// The calls that the reader of the script is interested in; asked before anything else. Unknown: not one of them.
    using CallHook = std::function<StaticValue(const StaticCall &call)>;
    /// `object.attribute = value`, for Objects that the hook made. Unknown also stands for any change that is not followed.
    using AttributeHook = std::function<void(const StaticValue &object, std::string_view attribute, const StaticValue &value)>;

    /// The number of the Object that stands for a class of the script one of whose methods catches exceptions or leaves
    /// early, or that takes extensions out of `self.extensions`: what it is asked to build may be missing without an error.
    static constexpr std::int64_t tolerantClass = -100;

    /// Tests of platform and version are evaluated against `context`; its branches that are not taken are not followed.
    StaticScript(std::string_view source, const ReadContext &context, CallHook onCall, AttributeHook onAttribute);

    /// Follows the module, then each function that nothing called, so that no call is missed.
    void run();

    bool isMalformed() const { return m_malformedLine != 0; }
    std::uint32_t malformedLine() const { return m_malformedLine; }
    bool isCutShort() const { return m_budget == 0; } ///< the budget was used up

    /// True where what is being followed may not happen when the script runs.
    bool isConditional() const { return m_conditional > 0; }

    /// The 1-based line of the innermost branch, loop, handler or uncalled function that is being followed; 0: none is.
    int branch() const { return m_branches.empty() ? 0 : m_branches.back(); }

    struct NamedUnderTest {
        std::string name;
        int branch = 0; ///< 1-based line of the clause
        bool operator==(const NamedUnderTest &) const = default;
    };
    /// The strings with that ending that stand, as the script is written, only in clauses of `if` and `except` that may not be
    /// entered; not those that two clauses of one `if` name, whatever their ending. Known constants are those of the end of run().
    std::vector<NamedUnderTest> stringsUnderTests(std::string_view ending) const;

    /// The name behind `from m import name as alias`; the name itself when it is no alias.
    std::string original(std::string_view name) const;

    StaticValue lookUp(std::string_view name) const override;
    void assign(const std::string &name, const StaticValue &value) override;
    std::optional<bool> decide(Tokens test) const override;
    StaticValue call(const StaticCall &call) override;
    bool spend(std::size_t steps) override;
    void enterConditional() override { ++m_conditional, ++m_maybe; }
    void leaveConditional() override { --m_conditional, --m_maybe; }

private:
    enum class Flow { Next, Left, Dead }; // Left: return, break, continue; Dead: raise, sys.exit()

    struct Clause {    // of a compound statement: `elif test:`
        Tokens header; // without the `:`
        Tokens inlineBody;
        std::size_t begin = 0; // lines of the body
        std::size_t end = 0;
    };
    struct Function {
        Clause clause;
        bool called = false;
    };
    struct Way { // one of several that a branch may take
        StaticNames names;
        Flow flow = Flow::Next;
    };

    std::size_t blockEnd(std::size_t header, std::size_t end) const;
    Clause clauseAt(std::size_t line, std::size_t end) const;
    std::vector<Clause> chainAt(std::size_t line, std::size_t end, std::initializer_list<Keyword> followers) const;

    Flow runLines(std::size_t begin, std::size_t end);
    Flow runBody(const Clause &clause);
    Flow runCompound(std::size_t &line, std::size_t end);
    Flow runIf(const std::vector<Clause> &chain);
    Flow runTry(const std::vector<Clause> &chain);
    Flow runLoop(const std::vector<Clause> &chain);
    Flow runUnrolled(const Clause &loop, Tokens target, const StaticValue &list);
    Flow runWith(const Clause &clause);
    void define(const Clause &clause);
    void runClass(const Clause &clause);
    Flow runSimple(Tokens statement);
    Flow runReturn(Tokens statement);
    void runAssignment(Tokens statement, std::size_t equals);
    void runTarget(Tokens target, const StaticValue &value, std::string_view augmented);
    void runImport(Tokens statement);
    void bindImport(Tokens import, const std::string &module);
    void runDelete(Tokens statement);
    Way follow(const Clause &clause, const StaticNames &before);
    Flow merge(std::vector<Way> ways);
    StaticValue callFunction(Function &function, const StaticCall &call);
    void bindParameters(Tokens parameters, const StaticCall &call);
    static bool isHarmless(std::string_view function);
    void forgetNamesPassedTo(const StaticCall &call);
    static StaticValue passedThrough(const StaticCall &call);

    std::vector<LogicalLine> m_lines;
    CallHook m_onCall;
    AttributeHook m_onAttribute;
    ReadContext m_context;
    ModuleNames m_known; // what tests of platform and version are made of
    StaticNames m_names;
    std::map<std::string, std::string, std::less<>> m_aliases;
    std::map<std::string, Function, std::less<>> m_functions;
    std::vector<Clause> m_methods;       // of classes: nothing calls them by name
    std::vector<StaticValue> m_returned; // of the function being followed
    std::vector<int> m_branches;         // lines
    std::uint32_t m_malformedLine = 0;
    std::size_t m_budget;
    int m_conditional = 0;
    int m_maybe = 0; // parts of an expression that may not be evaluated
    int m_calls = 0; // functions within functions
    int m_blocks = 0;
    int m_left = 0; // ways of the function or loop being followed that left it early
    bool m_exited = false;
};

} // namespace truewheel
