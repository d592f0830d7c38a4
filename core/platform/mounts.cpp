#include "core/base/text.h"
#include "core/platform/filesystem.h"

#include <algorithm>
#include <array>
#include <charconv>

#ifdef __linux__
#include <sys/sysmacros.h>
#endif

namespace truewheel {

namespace {

// mountinfo writes space, tab, newline and backslash as three octal digits.
std::string withoutOctalEscapes(std::string_view text)
{
    const auto isOctal = [](char c) { return c >= '0' && c <= '7'; };
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size() && isOctal(text[i + 1]) && isOctal(text[i + 2]) && isOctal(text[i + 3])) {
            out += char((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
            i += 3;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace

std::vector<Mount> parseMountInfo(std::string_view text)
{
    std::vector<Mount> found;
    for (const std::string_view line : split(text, '\n')) {
        const std::vector<std::string_view> fields = split(line, ' ');
        const auto separator = std::find(fields.begin(), fields.end(), "-");
        if (fields.size() < 6 || separator == fields.end() || separator + 1 == fields.end())
            continue;
        found.push_back({pathFromBytes(withoutOctalEscapes(fields[4])), std::string(fields[2]), std::string(separator[1])});
    }
    return found;
}

bool isRemote(const Mount &mount)
{
    static constexpr std::array remote = {"nfs",   "nfs4", "cifs", "smb3",  "smbfs",  "afs",
                                          "afpfs", "ceph", "9p",   "ncpfs", "webdav", "autofs"};
    return std::find(remote.begin(), remote.end(), std::string_view(mount.type)) != remote.end() || mount.type.starts_with("fuse.");
}

uint64_t deviceNumber(const Mount &mount)
{
    unsigned major = 0;
    unsigned minor = 0;
    const std::vector<std::string_view> parts = split(mount.device, ':');
    const auto read = [](std::string_view text, unsigned &number) {
        return std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc();
    };
    if (parts.size() != 2 || !read(parts[0], major) || !read(parts[1], minor))
        return 0;
#ifdef __linux__
    return makedev(major, minor);
#else
    return major; // as getmntinfo() and stat() have it on macOS
#endif
}

} // namespace truewheel
