#pragma once
#include "core/python/source/lexer.h"
#include "core/python/source/statictokens.h"
#include "core/python/source/staticvalue.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// A call as an expression writes it.
struct StaticCall {
    struct Argument {
        std::string name; ///< of a keyword argument
        int stars = 0;    ///< 1 for `*x`, 2 for `**x`
        StaticValue value;
        std::span<const Token> tokens;
    };
    std::string callee;              ///< dotted: "setuptools.Extension"; empty when the callee is no dotted name
    StaticValue self;                ///< what `method` is called on, when that is known
    std::string method;              ///< the last name of the callee
    std::vector<Argument> arguments; ///< a `**` of a known Dict is spread already
    bool hasUnknownStars = false;    ///< a `*` or `**` that could not be spread
    int line = 0;

    const Argument *argument(std::size_t index, std::string_view name) const; ///< by position or name; null when not given
    const Argument *keyword(std::string_view name) const;
};

/// What an expression needs of the script that it stands in.
class StaticScope
{
public:
    virtual ~StaticScope() = default;
    virtual StaticValue lookUp(std::string_view name) const = 0;
    virtual void assign(const std::string &name, const StaticValue &value) = 0;
    /// Unknown when the scope does not know the callee.
    virtual StaticValue call(const StaticCall &call) = 0;
    /// The truth of a test of platform or version; nullopt: it is none, or cannot be told.
    virtual std::optional<bool> decide(std::span<const Token> test) const = 0;
    /// Counts work; false when the script has used up its budget.
    virtual bool spend(std::size_t steps) = 0;
    /// Brackets around what may not be evaluated when the script runs (`a if b else c`, `x and f()`).
    virtual void enterConditional() = 0;
    virtual void leaveConditional() = 0;
};

/// Evaluates the expression at `tokens[at]` and moves `at` behind it; behind the last token when it is not understood.
/// Calls inside are reported to the scope even where the whole is Unknown.
StaticValue evaluate(std::span<const Token> tokens, std::size_t &at, StaticScope &scope);

/// Binds the names of `x` or `a, (b, c)` to a value, or to its items; names that get no known value become Unknown.
void bindTargets(std::span<const Token> target, const StaticValue &value, StaticScope &scope);

} // namespace truewheel
