#include "core/python/source/operations.h"

#include <algorithm>
#include <limits>

namespace truewheel {

namespace {

using Kind = PyValue::Kind;

constexpr std::string_view moduleNameMarker = "__name__";

bool isModuleName(const PyValue &value)
{
    return value.kind == Kind::Unsupported && value.text == moduleNameMarker;
}

// Integers stay within ±(2^63 - 1); beyond, a result is not known.
constexpr std::int64_t largestInteger = std::numeric_limits<std::int64_t>::max();

PyValue sum(std::int64_t a, std::int64_t b)
{
    const bool overflows = b > 0 ? a > largestInteger - b : a < -largestInteger - b;
    return overflows ? PyValue{} : integer(a + b);
}

PyValue product(std::int64_t a, std::int64_t b)
{
    const bool isKnown = a >= 0 && b >= 0 && (a == 0 || b <= largestInteger / a);
    return isKnown ? integer(a * b) : PyValue{};
}

std::int64_t clampedIndex(const PyValue &value, std::int64_t missing, std::int64_t size)
{
    const std::int64_t index = isInteger(value) ? value.integer : missing;
    return std::clamp<std::int64_t>(index < 0 ? index + size : index, 0, size);
}

} // namespace

PyValue boolean(bool value)
{
    return {.kind = Kind::Bool, .integer = value ? 1 : 0, .text = {}, .items = {}};
}

PyValue boolean(std::optional<bool> value)
{
    return value ? boolean(*value) : PyValue{};
}

PyValue integer(std::int64_t value)
{
    return {.kind = Kind::Int, .integer = value, .text = {}, .items = {}};
}

PyValue string(std::string_view text)
{
    return text.empty() ? PyValue{} : PyValue{.kind = Kind::Str, .integer = 0, .text = std::string(text), .items = {}};
}

PyValue tuple(std::vector<PyValue> items)
{
    return {.kind = Kind::Tuple, .integer = 0, .text = {}, .items = std::move(items)};
}

PyValue moduleName()
{
    return {.kind = Kind::Unsupported, .integer = 0, .text = std::string(moduleNameMarker), .items = {}};
}

std::optional<bool> truth(const PyValue &value)
{
    switch (value.kind) {
    case Kind::Unsupported:
    case Kind::Float: return std::nullopt;
    case Kind::None: return false;
    case Kind::Bool:
    case Kind::Int: return value.integer != 0;
    case Kind::Str:
    case Kind::Bytes: return !value.text.empty();
    case Kind::List:
    case Kind::Tuple:
    case Kind::Set:
    case Kind::Dict: return !value.items.empty();
    }
    return std::nullopt;
}

bool isInteger(const PyValue &value)
{
    return value.kind == Kind::Int || value.kind == Kind::Bool;
}

std::optional<std::strong_ordering> order(const PyValue &a, const PyValue &b)
{
    if (isInteger(a) && isInteger(b))
        return a.integer <=> b.integer;
    if (a.kind != b.kind)
        return std::nullopt;
    if (a.kind == Kind::Str)
        return a.text <=> b.text;
    if (a.kind != Kind::Tuple && a.kind != Kind::List)
        return std::nullopt;
    for (std::size_t i = 0; i < a.items.size() && i < b.items.size(); ++i) {
        const std::optional<std::strong_ordering> item = order(a.items[i], b.items[i]);
        if (!item || *item != std::strong_ordering::equal)
            return item;
    }
    return a.items.size() <=> b.items.size();
}

std::optional<bool> equal(const PyValue &a, const PyValue &b)
{
    if ((isModuleName(a) && b.isStr() && b.text == "__main__") || (isModuleName(b) && a.isStr() && a.text == "__main__"))
        return false;
    if (a.kind == Kind::Unsupported || b.kind == Kind::Unsupported)
        return std::nullopt;
    if (a.kind == Kind::None || b.kind == Kind::None)
        return a.kind == b.kind;
    if (const std::optional<std::strong_ordering> ordering = order(a, b))
        return *ordering == std::strong_ordering::equal;
    const auto isPlain = [](const PyValue &value) { return isInteger(value) || value.isStr() || value.kind == Kind::Tuple; };
    if (isPlain(a) && isPlain(b) && a.kind != b.kind)
        return false;
    return std::nullopt;
}

std::optional<bool> contains(const PyValue &container, const PyValue &item)
{
    if (container.isStr() && item.isStr())
        return container.text.find(item.text) != std::string::npos;
    if (!container.isSequence())
        return std::nullopt;
    bool known = true;
    for (const PyValue &element : container.items) {
        const std::optional<bool> same = equal(element, item);
        if (same.value_or(false))
            return true;
        known = known && same.has_value();
    }
    return known ? std::optional(false) : std::nullopt;
}

std::optional<bool> negated(std::optional<bool> value)
{
    return value ? std::optional(!*value) : std::nullopt;
}

PyValue arithmetic(std::string_view op, const PyValue &a, const PyValue &b)
{
    if (op == "+" && a.isStr() && b.isStr())
        return {.kind = Kind::Str, .integer = 0, .text = a.text + b.text, .items = {}};
    if (!isInteger(a) || !isInteger(b))
        return {};
    if (op == "+" || op == "-")
        return sum(a.integer, op == "+" ? b.integer : -b.integer);
    if (op == "*")
        return product(a.integer, b.integer);
    if (op == "<<" && b.integer >= 0 && b.integer < 62 && a.integer >= 0 && a.integer <= (std::int64_t(1) << (62 - b.integer)))
        return integer(a.integer << b.integer);
    if (op == ">>" && b.integer >= 0 && b.integer < 63)
        return integer(a.integer >> b.integer);
    if (op == "&")
        return integer(a.integer & b.integer);
    if (op == "|")
        return integer(a.integer | b.integer);
    return {};
}

PyValue power(const PyValue &base, const PyValue &exponent)
{
    if (!isInteger(base) || !isInteger(exponent) || exponent.integer < 0 || exponent.integer > 63)
        return {};
    PyValue result = integer(1);
    for (std::int64_t i = 0; i < exponent.integer; ++i)
        result = arithmetic("*", result, base);
    return result;
}

PyValue sliced(const PyValue &value, const PyValue &start, const PyValue &stop)
{
    const bool isText = value.isStr();
    if (!isText && value.kind != Kind::Tuple && value.kind != Kind::List)
        return {};
    const auto size = std::int64_t(isText ? value.text.size() : value.items.size());
    const std::int64_t first = clampedIndex(start, 0, size);
    const std::int64_t last = std::max(first, clampedIndex(stop, size, size));
    PyValue result = value;
    if (isText)
        result.text = value.text.substr(std::size_t(first), std::size_t(last - first));
    else
        result.items.assign(value.items.begin() + first, value.items.begin() + last);
    return result;
}

PyValue indexed(const PyValue &value, const PyValue &index)
{
    if (!isInteger(index) || (!value.isStr() && value.kind != Kind::Tuple && value.kind != Kind::List))
        return {};
    const auto size = std::int64_t(value.isStr() ? value.text.size() : value.items.size());
    const std::int64_t at = index.integer < 0 ? index.integer + size : index.integer;
    if (at < 0 || at >= size)
        return {};
    return value.isStr() ? string(value.text.substr(std::size_t(at), 1)) : value.items[std::size_t(at)];
}

PyValue affixed(const PyValue &value, const PyValue &argument, bool atStart)
{
    if (!value.isStr())
        return {};
    const auto fits = [&](const PyValue &affix) { return atStart ? value.text.starts_with(affix.text) : value.text.ends_with(affix.text); };
    if (argument.isStr())
        return boolean(fits(argument));
    const auto isStr = [](const PyValue &item) { return item.isStr(); };
    if (argument.kind != Kind::Tuple || !std::ranges::all_of(argument.items, isStr))
        return {};
    return boolean(std::ranges::any_of(argument.items, fits));
}

} // namespace truewheel
