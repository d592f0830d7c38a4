#include "core/base/path.h"
#include "core/base/text.h"

#include <algorithm>

namespace truewheel {

std::string pathBytes(const Path &path)
{
#ifdef _WIN32
    const std::u8string text = path.generic_u8string();
    return std::string(text.begin(), text.end());
#else
    return path.native();
#endif
}

Path pathFromBytes(std::string_view bytes)
{
#ifdef _WIN32
    return Path(std::u8string(bytes.begin(), bytes.end()));
#else
    return Path(std::string(bytes));
#endif
}

std::string displayPath(const Path &path)
{
    return toValidUtf8(pathBytes(path));
}

bool isLossyPath(const Path &path)
{
    return !isValidUtf8(pathBytes(path));
}

std::string fileUrl(const Path &path, std::string_view kept)
{
    const std::string bytes = pathBytes(path);
    return (bytes.starts_with('/') ? "file://" : "file:///") + percentEncoded(bytes, kept);
}

Path cleanAbsolute(const Path &path, const Path &base)
{
    Path clean = (path.is_absolute() ? path : base / path).lexically_normal();
    if (!clean.has_filename() && clean.has_relative_path())
        clean = clean.parent_path();
    return clean;
}

bool isAtOrBelow(const Path &path, const Path &ancestor)
{
    const auto [a, b] = std::mismatch(ancestor.begin(), ancestor.end(), path.begin(), path.end());
    return a == ancestor.end();
}

} // namespace truewheel
