#include "core/python/source/staticvalue.h"

#include <algorithm>
#include <map>
#include <set>

namespace truewheel {

namespace {

constexpr std::size_t longestText = 4096; // bytes
constexpr std::size_t heaviest = 20'000;  // values in one value
constexpr int deepest = 16;

using Items = StaticValue::Items;
using Kind = StaticValue::Kind;

StaticValue collection(Kind kind, Items items, bool complete)
{
    StaticValue value;
    value.kind = kind;
    value.complete = complete;
    for (const StaticValue &item : items) {
        value.weight += item.weight;
        value.depth = std::max(value.depth, item.depth + 1);
        value.complete &= item.isKnown();
    }
    if (value.weight > heaviest || value.depth > deepest)
        return {};
    value.shared = std::make_shared<const Items>(std::move(items));
    return value;
}

bool isSameThing(const StaticValue &a, const StaticValue &b)
{
    if (a.isObject() && b.isObject())
        return (a.number >= 0 && a.number == b.number) || (!a.text.empty() && a.text == b.text);
    return isSame(a, b);
}

const StaticValue *findSame(const Items &items, const StaticValue &wanted)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const StaticValue &item) { return isSameThing(item, wanted); });
    return found == items.end() ? nullptr : &*found;
}

// Items that some ways have for certain, and others not, are chosen together: known by the first of them.
class Choices
{
public:
    explicit Choices(const std::vector<StaticValue> &ways)
        : m_ways(ways)
    {
    }
    void mark(StaticValue &item)
    {
        std::vector<bool> holders;
        for (const StaticValue &way : m_ways) {
            const StaticValue *same = findSame(way.items(), item);
            if (same && !same->certain)
                return;
            holders.push_back(same != nullptr);
        }
        item.choice = m_first.emplace(std::move(holders), item.number).first->second;
    }

private:
    const std::vector<StaticValue> &m_ways;
    std::map<std::vector<bool>, std::int64_t> m_first;
};

StaticValue mergedLists(const std::vector<StaticValue> &ways)
{
    bool complete = true;
    std::size_t total = 0;
    for (const StaticValue &way : ways) {
        complete &= way.complete;
        total += way.items().size();
    }
    constexpr std::size_t mostToCompare = 2000;
    if (total > mostToCompare)
        return {};
    Items items;
    Choices choices(ways);
    for (const StaticValue &way : ways) {
        for (StaticValue item : way.items()) {
            if (findSame(items, item))
                continue;
            const bool inAll = std::all_of(ways.begin(), ways.end(), [&](const StaticValue &other) {
                const StaticValue *same = findSame(other.items(), item);
                return same && same->certain;
            });
            item.certain = inAll;
            for (const StaticValue &other : ways) {
                const StaticValue *same = findSame(other.items(), item);
                item.mayBeDropped |= same && same->mayBeDropped;
                item.mayBeChanged &= same && (same->certain || same->mayBeChanged);
            }
            if (!inAll && item.isObject() && item.number >= 0)
                choices.mark(item);
            if (inAll || item.isObject())
                items.push_back(std::move(item));
            else
                complete = false;
        }
    }
    return StaticValue::list(std::move(items), complete);
}

StaticValue mergedDicts(const std::vector<StaticValue> &ways)
{
    std::set<std::string> keys;
    bool complete = true;
    for (const StaticValue &way : ways) {
        complete &= way.complete;
        for (std::size_t i = 0; i + 1 < way.items().size(); i += 2) {
            complete &= way.items()[i].isStr();
            keys.insert(way.items()[i].text);
        }
    }
    Items items;
    for (const std::string &key : keys) {
        std::vector<StaticValue> values;
        for (const StaticValue &way : ways) {
            const StaticValue *value = way.get(key);
            values.push_back(value ? *value : StaticValue());
        }
        items.push_back(StaticValue::string(key));
        items.push_back(merged(values));
    }
    return StaticValue::dict(std::move(items), complete);
}

} // namespace

const StaticValue::Items &StaticValue::items() const
{
    static const Items none;
    return shared ? *shared : none;
}

const StaticValue *StaticValue::get(std::string_view key) const
{
    if (!isDict())
        return nullptr;
    for (std::size_t i = items().size(); i >= 2; i -= 2) {
        if (items()[i - 2].isStr() && items()[i - 2].text == key)
            return &items()[i - 1];
    }
    return nullptr;
}

std::vector<std::string> StaticValue::strings() const
{
    std::vector<std::string> out;
    for (const StaticValue &item : isList() ? items() : Items()) {
        if (item.isStr())
            out.push_back(item.text);
    }
    return out;
}

StaticValue StaticValue::string(std::string text)
{
    StaticValue value;
    if (text.size() > longestText || text.find('\0') != std::string::npos)
        return value;
    value.kind = Kind::Str;
    value.text = std::move(text);
    return value;
}

StaticValue StaticValue::boolean(bool value)
{
    StaticValue out;
    out.kind = Kind::Bool;
    out.number = value ? 1 : 0;
    return out;
}

StaticValue StaticValue::integer(std::int64_t value)
{
    StaticValue out;
    out.kind = Kind::Int;
    out.number = value;
    return out;
}

StaticValue StaticValue::list(Items items, bool complete)
{
    return collection(Kind::List, std::move(items), complete);
}

StaticValue StaticValue::dict(Items keysAndValues, bool complete)
{
    return collection(Kind::Dict, std::move(keysAndValues), complete);
}

StaticValue StaticValue::object(std::int64_t number, std::string name)
{
    StaticValue value;
    value.kind = Kind::Object;
    value.number = number;
    value.text = std::move(name);
    return value;
}

bool isSame(const StaticValue &a, const StaticValue &b)
{
    if (a.kind != b.kind || a.complete != b.complete || a.certain != b.certain || a.mayBeDropped != b.mayBeDropped
        || a.mayBeChanged != b.mayBeChanged || a.choice != b.choice || a.number != b.number || a.text != b.text || a.weight != b.weight)
        return false;
    if (a.shared == b.shared)
        return a.isKnown();
    const Items &left = a.items();
    const Items &right = b.items();
    return left.size() == right.size() && std::equal(left.begin(), left.end(), right.begin(), isSame);
}

StaticValue uncertain(const StaticValue &value)
{
    if (!value.isList())
        return {};
    Items items = value.items();
    for (StaticValue &item : items) {
        item.certain = false;
        item.mayBeDropped = true;
        item.mayBeChanged = false;
    }
    return StaticValue::list(std::move(items), false);
}

StaticValue changedElsewhere(const StaticValue &value)
{
    Items items = value.items();
    for (StaticValue &item : items) {
        item.mayBeChanged |= item.certain;
        item.certain = false;
    }
    return value.isList() ? StaticValue::list(std::move(items), false) : StaticValue();
}

StaticValue withKey(const StaticValue &dict, const std::string &key, const StaticValue &value)
{
    if (!dict.isDict())
        return {};
    Items items = dict.items();
    for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
        if (items[i].isStr() && items[i].text == key) {
            items[i + 1] = value;
            return StaticValue::dict(std::move(items), dict.complete);
        }
    }
    items.push_back(StaticValue::string(key));
    items.push_back(value);
    return StaticValue::dict(std::move(items), dict.complete);
}

StaticValue merged(const std::vector<StaticValue> &ways)
{
    if (ways.empty())
        return {};
    const auto all = [&](auto &&fits) { return std::all_of(ways.begin(), ways.end(), fits); };
    if (all([&](const StaticValue &way) { return isSame(way, ways.front()); }))
        return ways.front();
    if (all([](const StaticValue &way) { return way.isList(); }))
        return mergedLists(ways);
    if (all([](const StaticValue &way) { return way.isDict(); }))
        return mergedDicts(ways);
    if (all([&](const StaticValue &way) { return way.isObject() && isSameThing(way, ways.front()); }))
        return ways.front();
    return {};
}

StaticNames merged(const std::vector<StaticNames> &ways)
{
    StaticNames names;
    if (ways.empty())
        return names;
    for (const auto &[name, first] : ways.front()) {
        std::vector<StaticValue> values;
        for (const StaticNames &way : ways) {
            const auto found = way.find(name);
            if (found != way.end())
                values.push_back(found->second);
        }
        if (values.size() == ways.size())
            names.emplace(name, merged(values));
    }
    return names;
}

} // namespace truewheel
