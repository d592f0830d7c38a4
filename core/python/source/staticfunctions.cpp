#include "core/python/source/staticfunctions.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace truewheel {

namespace {

using Items = StaticValue::Items;

StaticValue positional(const StaticCall &call, std::size_t index)
{
    const StaticCall::Argument *argument = call.argument(index, {});
    return argument && argument->name.empty() ? argument->value : StaticValue();
}

std::string directoryOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::string fileNameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

// Where the extension of the last part begins, its dot included.
std::size_t extensionAt(const std::string &path)
{
    const std::size_t name = path.rfind('/') + 1;
    const std::size_t dot = path.rfind('.');
    return dot == std::string::npos || dot <= name ? path.size() : dot;
}

StaticValue joinCall(const StaticCall &call)
{
    std::vector<std::string> parts;
    for (const StaticCall::Argument &argument : call.arguments) {
        if (!argument.value.isStr() || argument.stars > 0 || !argument.name.empty())
            return {};
        parts.push_back(argument.value.text);
    }
    return StaticValue::string(joinedPath(parts));
}

StaticValue pathFunction(const StaticCall &call)
{
    const std::string &name = call.method;
    if (name == "join")
        return joinCall(call);
    const StaticValue path = positional(call, 0);
    if (!path.isStr())
        return {};
    if (name == "dirname") // the script's own directory is "": what is above it has no name
        return path.text.empty() ? StaticValue() : StaticValue::string(directoryOf(path.text));
    if (name == "basename")
        return StaticValue::string(fileNameOf(path.text));
    if (name == "splitext") {
        const std::size_t at = extensionAt(path.text);
        return StaticValue::list({StaticValue::string(path.text.substr(0, at)), StaticValue::string(path.text.substr(at))});
    }
    if (name == "abspath" || name == "realpath" || name == "normpath")
        return path;
    if (name == "relpath" && call.arguments.size() == 1)
        return path;
    return {};
}

// `"{}.{name}".format(a, name=b)`, without conversions and formats.
StaticValue braceFormatted(const std::string &format, const StaticCall &call)
{
    std::string out;
    std::size_t next = 0;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const bool isDouble = i + 1 < format.size() && format[i + 1] == format[i];
        if ((format[i] == '{' || format[i] == '}') && isDouble) {
            out += format[i++];
            continue;
        }
        if (format[i] != '{') {
            out += format[i];
            continue;
        }
        const std::size_t end = format.find('}', i);
        if (end == std::string::npos)
            return {};
        const std::string field = format.substr(i + 1, end - i - 1);
        std::size_t index = 0;
        const auto [stop, error] = std::from_chars(field.data(), field.data() + field.size(), index);
        const bool isIndex = error == std::errc() && stop == field.data() + field.size();
        const StaticCall::Argument *argument = field.empty() ? call.argument(next++, {})
            : isIndex                                        ? call.argument(index, {})
                                                             : call.keyword(field);
        if (!argument || !argument->value.isStr())
            return {};
        out += argument->value.text;
        i = end;
    }
    return StaticValue::string(std::move(out));
}

StaticValue joinStrings(const std::string &separator, const StaticValue &list)
{
    if (!list.isList() || !list.complete || list.strings().size() != list.items().size())
        return {};
    return StaticValue::string(join(list.strings(), separator));
}

StaticValue splitString(const std::string &text, const StaticCall &call)
{
    const StaticValue separator = positional(call, 0);
    if (call.arguments.size() != 1 || !separator.isStr() || separator.text.size() != 1)
        return {};
    Items items;
    for (const std::string_view part : split(text, separator.text[0]))
        items.push_back(StaticValue::string(std::string(part)));
    return StaticValue::list(std::move(items));
}

StaticValue stringMethod(const StaticCall &call)
{
    const std::string &text = call.self.text;
    const std::string &name = call.method;
    if (name == "format")
        return call.hasUnknownStars ? StaticValue() : braceFormatted(text, call);
    if (name == "join")
        return joinStrings(text, positional(call, 0));
    if (name == "split")
        return splitString(text, call);
    if (name == "joinpath")
        return joinedPath({text}) == text ? sumOf(StaticValue::string(text + "/"), joinCall(call)) : StaticValue();
    if (name == "resolve" || name == "absolute" || name == "as_posix")
        return call.self;
    if (name == "lower" || name == "strip")
        return StaticValue::string(name == "lower" ? toLower(text) : std::string(trimmed(text)));
    if (name == "replace" && call.arguments.size() == 2) {
        const StaticValue from = positional(call, 0);
        const StaticValue to = positional(call, 1);
        return from.isStr() && to.isStr() && !from.text.empty() ? StaticValue::string(replaced(text, from.text, to.text)) : StaticValue();
    }
    return {};
}

StaticValue dictMethod(const StaticCall &call)
{
    const StaticValue &dict = call.self;
    if (call.method == "copy")
        return dict;
    if (call.method == "get") {
        const StaticValue key = positional(call, 0);
        const StaticValue *found = key.isStr() ? dict.get(key.text) : nullptr;
        return found ? *found : StaticValue();
    }
    const bool pairs = call.method == "items";
    if (!pairs && call.method != "keys" && call.method != "values")
        return {};
    Items out;
    for (std::size_t i = 0; i + 1 < dict.items().size(); i += 2) {
        if (pairs)
            out.push_back(StaticValue::list({dict.items()[i], dict.items()[i + 1]}));
        else
            out.push_back(dict.items()[call.method == "keys" ? i : i + 1]);
    }
    return StaticValue::list(std::move(out), dict.complete);
}

StaticValue dictCall(const StaticCall &call)
{
    Items items;
    bool complete = !call.hasUnknownStars;
    for (const StaticCall::Argument &argument : call.arguments) {
        if (argument.name.empty() && argument.value.isDict()) {
            complete &= argument.value.complete;
            items.insert(items.end(), argument.value.items().begin(), argument.value.items().end());
        } else if (argument.name.empty()) {
            complete = false;
        } else {
            items.push_back(StaticValue::string(argument.name));
            items.push_back(argument.value);
        }
    }
    return StaticValue::dict(std::move(items), complete);
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// `remove(x)` of a thing that is known leaves all others where they are.
StaticValue without(const StaticValue &list, const StaticValue &thing)
{
    StaticValue::Items items = list.items();
    const auto found = std::find_if(items.begin(), items.end(), [&](const StaticValue &item) {
        return item.kind == thing.kind && item.number == thing.number && item.text == thing.text;
    });
    if (found != items.end())
        items.erase(found);
    return StaticValue::list(std::move(items), list.complete);
}

} // namespace

StaticValue callPure(const StaticCall &call)
{
    if (call.self.isStr())
        return stringMethod(call);
    if (call.self.isDict())
        return dictMethod(call);
    if (call.self.isList())
        return call.method == "copy" ? call.self : StaticValue();
    const std::string &callee = call.callee;
    if (callee == "dict")
        return dictCall(call);
    if (isOneOf(callee, {"list", "tuple", "sorted", "set"})) {
        if (call.arguments.empty())
            return StaticValue::list({});
        const StaticValue list = positional(call, 0);
        return list.isList() && call.arguments.size() == 1 ? list : StaticValue();
    }
    if (isOneOf(callee, {"str", "Path", "pathlib.Path", "PurePath", "PurePosixPath", "fspath", "os.fspath"})) {
        const StaticValue value = positional(call, 0);
        return value.isStr() ? joinCall(call) : StaticValue();
    }
    const bool isPathModule = callee.starts_with("os.path.") || callee.starts_with("path.") || callee.starts_with("osp.");
    const bool isImported = isOneOf(callee, {"dirname", "abspath", "realpath", "basename", "splitext", "join"});
    return isPathModule || isImported ? pathFunction(call) : StaticValue();
}

StaticValue sumOf(const StaticValue &left, const StaticValue &right)
{
    if (left.isStr() && right.isStr())
        return StaticValue::string(left.text + right.text);
    if (!left.isList() && !right.isList())
        return {};
    // A list and something unknown: what is known stays, and there may be more.
    Items items = left.items();
    if (right.isList())
        items.insert(items.end(), right.items().begin(), right.items().end());
    else if (right.isKnown())
        return {};
    if (!left.isList() && left.isKnown())
        return {};
    if (!left.isList())
        items.assign(right.items().begin(), right.items().end());
    return StaticValue::list(std::move(items), left.isList() && right.isList() && left.complete && right.complete);
}

StaticValue percentFormatted(const StaticValue &format, const StaticValue &arguments)
{
    if (!format.isStr())
        return {};
    const Items values = arguments.isList() ? arguments.items() : Items{arguments};
    std::string out;
    std::size_t next = 0;
    for (std::size_t i = 0; i < format.text.size(); ++i) {
        if (format.text[i] != '%') {
            out += format.text[i];
            continue;
        }
        const char kind = ++i < format.text.size() ? format.text[i] : '\0';
        if (kind == '%') {
            out += '%';
        } else if (kind == 's' && next < values.size() && values[next].isStr()) {
            out += values[next++].text;
        } else if ((kind == 'd' || kind == 's') && next < values.size() && values[next].kind == StaticValue::Kind::Int) {
            out += std::to_string(values[next++].number);
        } else {
            return {};
        }
    }
    return next == values.size() ? StaticValue::string(std::move(out)) : StaticValue();
}

std::string joinedPath(const std::vector<std::string> &parts)
{
    std::string out;
    for (const std::string &part : parts) {
        if (part.starts_with('/'))
            out.clear();
        if (part == "." || part == "./")
            continue;
        if (!out.empty() && !out.ends_with('/'))
            out += '/';
        out += part;
    }
    return out;
}

StaticValue attributeOf(const StaticValue &value, std::string_view name)
{
    if (!value.isStr())
        return {};
    if (name == "parent")
        return value.text.empty() ? StaticValue() : StaticValue::string(directoryOf(value.text));
    if (name == "name")
        return StaticValue::string(fileNameOf(value.text));
    if (name == "stem") {
        const std::string file = fileNameOf(value.text);
        return StaticValue::string(file.substr(0, extensionAt(file)));
    }
    return {};
}

bool changesItsList(std::string_view method)
{
    return isOneOf(
        method, {"append", "extend", "insert", "remove", "pop", "clear", "update", "setdefault", "popitem", "__setitem__", "__delitem__"});
}

StaticValue changedBy(const StaticValue &before, const StaticCall &call)
{
    const StaticValue first = positional(call, 0);
    if (before.isList() && call.method == "remove" && (first.isObject() || first.isStr()))
        return without(before, first);
    if (before.isList() && call.method == "append")
        return sumOf(before, StaticValue::list({first}));
    if (before.isList() && call.method == "insert")
        return sumOf(before, StaticValue::list({positional(call, 1)}));
    if (before.isList() && call.method == "extend")
        return sumOf(before, first);
    if (before.isList() && call.method == "clear")
        return StaticValue::list({});
    if (before.isDict() && call.method == "update") {
        const StaticValue more = dictCall(call);
        StaticValue after = StaticValue::dict(before.items(), before.complete && more.complete);
        for (std::size_t i = 0; i + 1 < more.items().size(); i += 2)
            after = withKey(after, more.items()[i].text, more.items()[i + 1]);
        return after;
    }
    if (before.isDict() && call.method == "setdefault" && first.isStr())
        return before.get(first.text) ? before : withKey(before, first.text, positional(call, 1));
    return before.isList() ? uncertain(before) : StaticValue();
}

} // namespace truewheel
