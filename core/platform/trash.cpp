#include "core/platform/trash.h"

#include "core/base/text.h"

namespace truewheel {

std::string trashInfoText(const Path &original, std::string_view deleted)
{
    return "[Trash Info]\nPath=" + percentEncoded(pathBytes(original), "/-._~") + "\nDeletionDate=" + std::string(deleted) + "\n";
}

Path topDirectoryOf(const Path &path, const std::vector<Mount> &mounts)
{
    Path top = "/";
    for (const Mount &mount : mounts) {
        if (isAtOrBelow(path, mount.path) && pathBytes(mount.path).size() >= pathBytes(top).size())
            top = mount.path;
    }
    return top;
}

std::string trashName(const std::string &name, int attempt)
{
    constexpr size_t longest = 255 - std::string_view(".trashinfo").size(); // NAME_MAX
    const std::string suffix = attempt <= 1 ? std::string() : "." + std::to_string(attempt);
    return name.substr(0, longest - suffix.size()) + suffix;
}

} // namespace truewheel
