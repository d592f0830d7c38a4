#include "core/python/source/imports.h"
#include "core/python/source/literals.h"

#include <cstdint>

using namespace truewheel;

// The first byte chooses what is known of the interpreter; the rest is the source.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view source(reinterpret_cast<const char *>(data + 1), size - 1);
    ReadContext context;
    if (data[0] & 1)
        context = {"linux", "posix", "Linux", "cpython", 3, 11, 7, 64, (data[0] & 2) != 0};
    if (data[0] & 4)
        context = {"win32", "nt", "Windows", "pypy", 2, 7, -1, 32, (data[0] & 2) != 0};
    const ModuleFacts facts = readImports(source, context);
    if (facts.hasStarImport() && facts.imports.empty())
        __builtin_trap();
    for (const Import &import : facts.imports) {
        const bool names = import.isFrom || import.isDynamic || !import.module.empty();
        const bool attempted = import.attempt < 0 || import.guard == Guard::Caught || import.guard == Guard::Handler;
        if (!names || !attempted || import.line == 0)
            __builtin_trap();
    }
    findAssignment(source, "MAPPING");
    findCalls(source, "install");
    readLiteral(source);
    return 0;
}
