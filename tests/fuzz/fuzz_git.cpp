#include "core/python/gitignore.h"
#include "core/python/gitindex.h"

#include <cstdint>

using namespace truewheel;

// The first byte chooses the hash; the rest is an index, and also patterns and a path.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data + 1), size - 1);
    const Result<GitIndex> index = GitIndex::parse(bytes, "index", (data[0] & 1) ? 32 : 20);
    if (index && index->size() > 0 && index->isAnythingTrackedBelow("") == Tracked::No)
        __builtin_trap();
    if (index)
        index->isTracked("a/b");
    const std::size_t middle = bytes.find('\0');
    const std::string_view patterns = bytes.substr(0, middle);
    const std::string_view path = middle == std::string_view::npos ? std::string_view("a/b.so") : bytes.substr(middle + 1);
    GitIgnore ignore;
    ignore.add(patterns, "", "x");
    const std::optional<IgnoreMatch> match = ignore.match(path, (data[0] & 2) != 0);
    if (match && (match->line < 1 || match->pattern.empty()))
        __builtin_trap();
    return 0;
}
