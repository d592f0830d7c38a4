#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

constexpr int msgpackDepthCap = 32;

/// A MessagePack value (msgpack.org). What is not there is the nil value, so lookups chain: `root.at(0).at(1).text`.
struct MsgpackValue {
    enum class Type { Nil, Boolean, Integer, Text, Array, Map, Other };
    Type type = Type::Nil;
    int64_t number = 0;              ///< of an Integer or a Boolean
    std::string text;                ///< of a string or of bytes
    std::vector<MsgpackValue> items; ///< of an Array; of a Map: key, value, key, value …

    const MsgpackValue &at(size_t index) const;
    bool isNil() const { return type == Type::Nil; }
};

/// The first value in `bytes`. Errors: Malformed (also when it is cut off), TooLarge (nesting).
Result<MsgpackValue> parseMsgpack(std::string_view bytes, const std::string &subject);

} // namespace truewheel
