#pragma once
#include "core/python/source/lexer.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace truewheel {

/// A Python literal. Text that is no literal is Unsupported; inside a collection it makes only that item Unsupported.
struct PyValue {
    enum class Kind : std::uint8_t { Unsupported, None, Bool, Int, Float, Str, Bytes, List, Tuple, Set, Dict };

    Kind kind = Kind::Unsupported;
    std::int64_t integer = 0; ///< Int; Bool as 0 or 1
    std::string text; ///< Str in UTF-8 (an escaped surrogate U+DC80..DCFF is the byte it stands for, PEP 383), Bytes; Float as written
    std::vector<PyValue> items; ///< List, Tuple, Set; of a Dict its keys and values in turn

    bool isStr() const { return kind == Kind::Str; }
    bool isSequence() const { return kind == Kind::List || kind == Kind::Tuple || kind == Kind::Set; }
    bool isDict() const { return kind == Kind::Dict; }
    bool isTrue() const { return kind == Kind::Bool && integer != 0; }
    bool isComplete() const;                          ///< nothing Unsupported at any depth
    const PyValue *value(std::string_view key) const; ///< of a Dict; the last one with that key, as in Python
    std::vector<std::string> strings() const;         ///< the Str items of a sequence; a Str is a list of itself
    bool operator==(const PyValue &) const = default;
};

/// A call, lexically: `name(...)` or `anything.name(...)`. `*x` and `**x` are Unsupported positional arguments.
struct PyCall {
    std::vector<PyValue> positional;
    std::vector<std::pair<std::string, PyValue>> keywords;
    std::uint32_t line = 0;

    const PyValue *keyword(std::string_view name) const;
    /// The argument that is at `index` or called `name`; null when it is not given.
    const PyValue *argument(std::size_t index, std::string_view name) const;
};

/// Depth and number of values that are read; beyond them a value is Unsupported.
inline constexpr int maximumLiteralDepth = 64;
inline constexpr std::size_t maximumLiteralValues = 1'000'000;

/// The literal that `text` starts with; `end` is set behind it (to its start when there is none).
PyValue readLiteral(std::string_view text, std::size_t *end = nullptr);

/// The literal that the tokens start with; `used` is how many of them it takes. Stops at the first token that is not part of it.
PyValue readLiteral(std::span<const Token> tokens, std::size_t &used);

/// The bytes of a string token without its quotes and escapes; nothing for f-strings with fields and for `\N{…}`.
std::optional<std::string> stringValue(const Token &token);

/// The last module-level `name = …` or `name: type = …`; nothing when there is none.
std::optional<PyValue> findAssignment(std::string_view source, std::string_view name);

/// Every call of `name` in the order of the text, at any depth; a `def name(` or `class name(` is none.
std::vector<PyCall> findCalls(std::string_view source, std::string_view name);

/// The last of them that is a module-level statement or part of one; nothing when there is none.
std::optional<PyCall> findCall(std::string_view source, std::string_view name);

} // namespace truewheel
