#include "core/python/setupcfg.h"
#include "core/python/source/setuppy.h"

#include <cstdint>

using namespace truewheel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    parseSetupCfg(text);
    const Result<SetupPyFacts> facts = parseSetupPy(text);
    if (!facts)
        return 0;
    for (const DeclaredExtension &extension : facts->extensions) {
        const bool isUnnamed = extension.certainty == DeclarationCertainty::Unnamed;
        if (isUnnamed != extension.module.empty() || extension.line < 1 || extension.module.find('\0') != std::string::npos)
            __builtin_trap();
        if (extension.certainty == DeclarationCertainty::Certain && !facts->hasSetupCall)
            __builtin_trap();
    }
    return 0;
}
