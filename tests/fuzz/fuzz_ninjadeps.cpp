#include "core/editables/loaders/ninjadeps.h"
#include "tests/support/memoryfilesystem.h"

#include <cstdint>

using namespace truewheel;
using truewheel::test::MemoryFileSystem;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    MemoryFileSystem fs;
    for (const std::string_view version : {std::string_view("\3\0\0\0", 4), std::string_view("\4\0\0\0", 4), std::string_view()}) {
        const std::string head = version.empty() ? std::string() : "# ninjadeps\n" + std::string(version);
        fs.addFile("/build/.ninja_deps", head + std::string(bytes));
        const Result<std::vector<std::string>> inputs = ninjaInputs(fs, "/build");
        if (!inputs && (!version.empty() || inputs.error().code != ErrorCode::Malformed))
            __builtin_trap();
        size_t length = 0;
        for (const std::string &input : inputs ? *inputs : std::vector<std::string>())
            length += input.size();
        if (length > size) // each path is in the log once at least
            __builtin_trap();
    }
    fs.addFile("/build/a.dep", std::string(bytes));
    for (const std::string &input : depfileInputs(fs, "/build", "rule r\n depfile = $out.dep\nbuild a: r b\n" + std::string(bytes))) {
        if (input.empty() || bytes.find(input) == std::string_view::npos)
            __builtin_trap();
    }
    return 0;
}
