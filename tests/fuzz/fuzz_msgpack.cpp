#include "core/python/msgpack.h"

#include <cstdint>

using namespace truewheel;

namespace {

size_t countValues(const MsgpackValue &value, int depth)
{
    if (depth > msgpackDepthCap + 1)
        __builtin_trap();
    size_t count = 1;
    for (const MsgpackValue &item : value.items)
        count += countValues(item, depth + 1);
    return count;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const Result<MsgpackValue> value = parseMsgpack(bytes, "x");
    if (!value && value.error().subject != "x")
        __builtin_trap();
    // Each value takes a byte at least, so nothing small becomes large.
    if (value && (countValues(*value, 0) > size || value->at(size + 1).type != MsgpackValue::Type::Nil))
        __builtin_trap();
    return 0;
}
