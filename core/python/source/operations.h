#pragma once
#include "core/python/source/literals.h"

#include <compare>
#include <optional>
#include <string_view>

namespace truewheel {

// What Python's operators give on values that are known. Unsupported, or nothing, is "not known": an operand is not known, the
// operation is an error in Python, or it is none that tests of platform and version are made of.

PyValue boolean(bool value);
PyValue boolean(std::optional<bool> value);
PyValue integer(std::int64_t value);
PyValue string(std::string_view text); ///< Unsupported when it is empty
PyValue tuple(std::vector<PyValue> items);

bool isInteger(const PyValue &value); ///< bool is one too

/// Stands for `__name__` of a module that is imported: not known, but never "__main__".
PyValue moduleName();

/// `bool(value)`.
std::optional<bool> truth(const PyValue &value);
std::optional<bool> negated(std::optional<bool> value);

std::optional<std::strong_ordering> order(const PyValue &a, const PyValue &b);
std::optional<bool> equal(const PyValue &a, const PyValue &b);
std::optional<bool> contains(const PyValue &container, const PyValue &item);

PyValue arithmetic(std::string_view op, const PyValue &a, const PyValue &b);
PyValue power(const PyValue &base, const PyValue &exponent);
PyValue sliced(const PyValue &value, const PyValue &start, const PyValue &stop);
PyValue indexed(const PyValue &value, const PyValue &index);

/// `text.startswith(argument)` or `endswith`, whose argument may be a tuple.
PyValue affixed(const PyValue &value, const PyValue &argument, bool atStart);

} // namespace truewheel
