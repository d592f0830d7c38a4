#include "core/snapshot/workspace.h"

#include "core/base/text.h"
#include "core/python/tomldocument.h"

#include <algorithm>
#include <string>
#include <vector>

namespace truewheel {

namespace {

// Takes the set at the start of `glob` ("[a-z]…", "[!x]…") off it and says whether `c` is in it. A `[` that opens no set stands for itself.
bool takeSet(std::string_view &glob, char c)
{
    const size_t end = glob.find(']', glob.starts_with("[!") ? 3 : 2);
    if (end == std::string_view::npos) {
        glob.remove_prefix(1);
        return c == '[';
    }
    const bool negated = glob[1] == '!';
    const std::string_view set = glob.substr(negated ? 2 : 1, end - (negated ? 2 : 1));
    glob.remove_prefix(end + 1);
    bool found = false;
    for (size_t i = 0; i < set.size(); ++i) {
        const bool isRange = i + 2 < set.size() && set[i + 1] == '-';
        found |= isRange ? set[i] <= c && c <= set[i + 2] : set[i] == c;
        i += isRange ? 2 : 0;
    }
    return found != negated;
}

// One name against one part of a glob. Where a `*` took too little, it takes one character more.
bool nameFits(std::string_view name, std::string_view glob)
{
    std::string_view starGlob;
    std::string_view starName;
    bool hasStar = false;
    while (true) {
        if (glob.starts_with('*')) {
            glob.remove_prefix(1);
            hasStar = true;
            starGlob = glob;
            starName = name;
            continue;
        }
        if (name.empty() && glob.empty())
            return true;
        bool fits = false;
        if (!name.empty() && glob.starts_with('[')) {
            fits = takeSet(glob, name.front());
        } else if (!name.empty() && !glob.empty()) {
            fits = glob.front() == '?' || glob.front() == name.front();
            glob.remove_prefix(1);
        }
        if (fits) {
            name.remove_prefix(1);
            continue;
        }
        if (!hasStar || starName.empty())
            return false;
        starName.remove_prefix(1);
        name = starName;
        glob = starGlob;
    }
}

std::vector<std::string_view> partsOf(std::string_view path)
{
    std::vector<std::string_view> parts = split(path, '/');
    std::erase_if(parts, [](std::string_view part) { return part.empty() || part == "."; });
    return parts;
}

// `reached[i]`: the first i parts of the path fit the parts of the glob seen so far.
bool partsFit(const std::vector<std::string_view> &path, const std::vector<std::string_view> &glob)
{
    std::vector<bool> reached(path.size() + 1, false);
    reached[0] = true;
    for (const std::string_view part : glob) {
        std::vector<bool> next(path.size() + 1, false);
        for (size_t i = 0; i <= path.size(); ++i) {
            if (part == "**")
                next[i] = reached[i] || (i > 0 && next[i - 1]);
            else if (i > 0)
                next[i] = reached[i - 1] && nameFits(path[i - 1], part);
        }
        reached = std::move(next);
    }
    return reached.back();
}

bool fitsAny(const std::string &path, const std::vector<std::string> &globs)
{
    return std::any_of(globs.begin(), globs.end(), [&](const std::string &glob) { return fitsGlob(path, glob); });
}

} // namespace

bool fitsGlob(std::string_view path, std::string_view glob)
{
    return partsFit(partsOf(path), partsOf(glob));
}

Result<std::optional<Path>> workspaceRootOf(const Path &project, const FileSystem &fs)
{
    for (Path at = project; at.has_relative_path();) {
        at = at.parent_path();
        const Result<TomlValue> pyproject = readToml(fs, at / "pyproject.toml");
        if (!pyproject && isAbsence(pyproject.error()))
            continue;
        if (!pyproject)
            return tl::unexpected(pyproject.error());
        const TomlValue &workspace = pyproject->find("tool.uv.workspace");
        if (!workspace)
            continue;
        const std::string relative = pathBytes(project.lexically_relative(at));
        if (fitsAny(relative, workspace.get("members").strings()) && !fitsAny(relative, workspace.get("exclude").strings()))
            return at;
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace truewheel
