#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// A value that a Python script would have, as far as it can be told without running it. Cheap to copy.
/// Tuples and sets count as lists. What cannot be told is Unknown; nothing is guessed.
struct StaticValue {
    enum class Kind : std::uint8_t { Unknown, None, Bool, Int, Str, List, Dict, Object };
    using Items = std::vector<StaticValue>;

    Kind kind = Kind::Unknown;
    bool complete = true;                ///< List, Dict: all items are known
    bool certain = true;                 ///< an item of a list: it is there whatever way the script takes
    bool mayBeDropped = false;           ///< an item of a list: something that is not followed may have taken it out again
    bool mayBeChanged = false;           ///< an item of a list: it was certain until a function that is not followed was given the list
    std::int64_t choice = -1;            ///< an item of a list: the same for all that came with one of the lists that a test chose from
    int depth = 0;                       ///< of nesting
    std::int64_t number = 0;             ///< Bool, Int; of an Object its number, or below 0 a sort of which there may be many
    std::string text;                    ///< Str; of an Object, its name: Objects of one name are the same thing to merged()
    std::size_t weight = 1;              ///< values inside, itself included
    std::shared_ptr<const Items> shared; ///< List; of a Dict its keys and values in turn

    bool isKnown() const { return kind != Kind::Unknown; }
    bool isStr() const { return kind == Kind::Str; }
    bool isList() const { return kind == Kind::List; }
    bool isDict() const { return kind == Kind::Dict; }
    bool isObject() const { return kind == Kind::Object; }
    bool isTrue() const { return kind == Kind::Bool && number != 0; }
    const Items &items() const; ///< none for other kinds

    const StaticValue *get(std::string_view key) const; ///< of a Dict; null when it is not there
    std::vector<std::string> strings() const;           ///< the Str items of a List

    static StaticValue string(std::string text); ///< Unknown when it is longer than a path needs
    static StaticValue boolean(bool value);
    static StaticValue integer(std::int64_t value);
    static StaticValue list(Items items, bool complete = true); ///< Unknown beyond the caps of size and depth
    static StaticValue dict(Items keysAndValues, bool complete = true);
    static StaticValue object(std::int64_t number, std::string name);
};

bool isSame(const StaticValue &a, const StaticValue &b);

/// The same list with every item uncertain, as it may have been dropped, and perhaps others.
StaticValue uncertain(const StaticValue &value);

/// The same after a function that is not followed had it in its hands. Few take items out: those that were certain are told apart.
StaticValue changedElsewhere(const StaticValue &value);

/// The Dict with `key` set.
StaticValue withKey(const StaticValue &dict, const std::string &key, const StaticValue &value);

/// What is known after one of these ways was taken. An Object in all lists stays certain, in some it becomes uncertain.
StaticValue merged(const std::vector<StaticValue> &ways);

using StaticNames = std::map<std::string, StaticValue, std::less<>>;
StaticNames merged(const std::vector<StaticNames> &ways);

} // namespace truewheel
