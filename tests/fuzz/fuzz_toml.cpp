#include "core/python/cargotoml.h"
#include "core/python/json.h"
#include "core/python/tomldocument.h"

#include <cstdint>

using namespace truewheel;

namespace {

void check(const TomlValue &value, int depth)
{
    if (depth > tomlDepthCap * (tomlDepthCap + 1) || (!value.isTable() && !value.isArray() && !value.children().empty()))
        __builtin_trap();
    for (const TomlValue &child : value.children())
        check(child, depth + 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    parseJson(text, 1024 * 1024, "x");
    const Result<TomlValue> root = parseToml(text, "x");
    if (!root)
        return 0;
    if (!root->isTable())
        __builtin_trap();
    check(*root, 0);
    cargoFacts(*root).libraryName();
    return 0;
}
