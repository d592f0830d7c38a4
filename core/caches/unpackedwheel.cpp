#include "core/caches/unpackedwheel.h"

#include "core/base/text.h"
#include "core/python/pth.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr uint64_t linkCap = 1024 * 1024; // bytes of a `.pth`, finder or loader

class LinkTargets
{
public:
    void addPth(const PthFile &pth)
    {
        for (const PthLine &line : pth.lines) {
            if (line.kind == PthKind::Directory)
                add(line.text);
            else if (line.kind == PthKind::Code)
                addStrings(line.text);
        }
    }

    // The string literals of a line; a path holds none of the escapes but those of quotes and the backslash.
    void addStrings(std::string_view line)
    {
        for (size_t i = 0; i < line.size(); ++i) {
            if (line[i] != '\'' && line[i] != '"')
                continue;
            const char quote = line[i];
            std::string text;
            for (++i; i < line.size() && line[i] != quote; ++i) {
                if (line[i] == '\\' && i + 1 < line.size())
                    ++i;
                text += line[i];
            }
            add(text);
        }
    }

    std::vector<Path> found;

private:
    void add(std::string_view text)
    {
        if (text.find('\0') != std::string_view::npos)
            return;
        const Path path = pathFromBytes(text);
        if (!path.is_absolute())
            return;
        Path clean = cleanAbsolute(path, {});
        if (std::find(found.begin(), found.end(), clean) == found.end())
            found.push_back(std::move(clean));
    }
};

} // namespace

Result<Path> distInfoOf(const FileSystem &fs, const Path &wheel)
{
    const auto entries = fs.list(wheel);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto found = std::find_if(entries->begin(), entries->end(),
                                    [](const DirectoryEntry &entry) { return entry.name.ends_with(".dist-info"); });
    if (found == entries->end())
        return failure(ErrorCode::NotFound, pathBytes(wheel), "no .dist-info in it");
    return wheel / pathFromBytes(found->name);
}

std::vector<Path> linkedPaths(const FileSystem &fs, const Path &wheel)
{
    LinkTargets targets;
    const auto entries = fs.list(wheel);
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        const Path file = wheel / pathFromBytes(entry.name);
        if (entry.name.ends_with(".pth")) {
            if (const auto pth = readPth(fs, file))
                targets.addPth(*pth);
        } else if (entry.name.ends_with(".py")) {
            const auto content = fs.read(file, linkCap);
            for (const std::string_view line : content ? splitLines(*content) : std::vector<std::string_view>())
                targets.addStrings(line);
        }
    }
    return std::move(targets.found);
}

} // namespace truewheel
