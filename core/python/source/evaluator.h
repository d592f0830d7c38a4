#pragma once
#include "core/python/source/imports.h"
#include "core/python/source/literals.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace truewheel {

/// What the names of a module stand for, as far as tests need it: `import sys as s` makes `s` stand for "sys",
/// `from sys import platform` makes `platform` stand for "sys.platform", `PY3 = sys.version_info[0] >= 3` has a value.
class ModuleNames
{
public:
    void bindImport(std::string_view name, const std::string &origin);
    void bindValue(std::string_view name, PyValue value);
    void forget(std::string_view name); ///< bound to something that cannot be evaluated

    const PyValue *value(std::string_view name) const; ///< null when it is not known as a constant
    std::string origin(
        std::string_view name) const; ///< dotted; the name itself when nothing else binds it; empty when something unknown does

private:
    struct Meaning {
        bool isImport = false;
        std::string origin;
        PyValue value;
    };
    std::map<std::string, Meaning, std::less<>> m_meanings;
};

/// Evaluates an expression that is made of what is known at import time: literals, the values of the context, names of the
/// module, comparisons, `and or not`, `in`, arithmetic on integers, slices, `startswith`, `hasattr(sys, …)`, the ternary.
/// Anything else is Unsupported, and an operation on it too unless the rest decides. Nothing is run. Depth is capped.
PyValue evaluate(std::span<const Token> tokens, const ReadContext &context, const ModuleNames &names);

/// The dotted name that the tokens start with ("sys.exit" for `_sys.exit(1)` after `import sys as _sys`), through `names`;
/// `used` is how many tokens it takes. Empty when they start with no name, or with one bound to something unknown.
std::string dottedOrigin(std::span<const Token> tokens, const ModuleNames &names, std::size_t &used);

} // namespace truewheel
