#include "core/python/directurl.h"
#include "core/python/pth.h"
#include "core/python/pyvenvcfg.h"

#include <cstdint>

using namespace truewheel;

namespace {

void checkUrl(std::string_view text, const Path &home, Os os)
{
    const Result<Path> path = fileUrlToPath(text, home, os);
    if (path && (path->empty() || *path == home || *path == "/" || pathBytes(*path).find('\0') != std::string::npos))
        __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const Result<PthFile> file = parsePth(text, "x.pth");
    for (const PthLine &line : file ? file->lines : std::vector<PthLine>()) {
        if (line.text.empty() || line.line < 1)
            __builtin_trap();
        if (line.kind != PthKind::Directory)
            continue;
        const Path directory = pthDirectory(line, "/env/site-packages/x.pth");
        if (!directory.is_absolute() || pathBytes(directory).find('\0') != std::string::npos)
            __builtin_trap();
    }
    checkUrl(text, "/home/me", Os::Linux);
    checkUrl(text, "C:/Users/me", Os::Windows);
    parseDirectUrl(text);
    if (const Result<PyvenvCfg> cfg = parsePyvenvCfg(text); cfg && cfg->home.empty())
        __builtin_trap();
    return 0;
}
