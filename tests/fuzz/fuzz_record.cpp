#include "core/python/metadata.h"
#include "core/python/record.h"
#include "core/python/wheelfile.h"
#include "core/python/wheelname.h"

#include <cstdint>

using namespace truewheel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    int last = 0;
    const Result<void> done = forEachRecordRow(text, "RECORD", [&](const RecordRow &row) {
        if (row.path.empty() || row.path.find('\0') != std::string::npos || row.line < 1 || row.line < last)
            __builtin_trap();
        last = row.line;
        recordKind(row.path);
    });
    if (!done && done.error().subject != "RECORD")
        __builtin_trap();
    if (const Result<CoreMetadata> metadata = parseMetadata(text); metadata && metadata->name.empty())
        __builtin_trap();
    parseWheelFile(text);
    if (const Result<WheelName> name = parseWheelName(text); name && name->tags.empty())
        __builtin_trap();
    parsePlatformTag(text);
    return 0;
}
