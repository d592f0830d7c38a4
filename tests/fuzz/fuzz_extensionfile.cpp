#include "core/python/extensionfile.h"

#include <cstdint>

using namespace truewheel;

// The first two bytes say how much longer the file is than its head.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view head(reinterpret_cast<const char *>(data + 2), size - 2);
    const std::uint64_t more = std::uint64_t(data[0]) * 256 + data[1];
    const BinaryHeader header = parseBinaryHeader(head, head.size() + more);
    if (header.format == BinaryFormat::None && (!header.machines.empty() || header.problem.empty()))
        __builtin_trap();
    if (header.format != BinaryFormat::None && header.problem.empty() && (header.machines.empty() || header.wordBits == 0))
        __builtin_trap();
    return 0;
}
