#include "core/python/gitignore.h"
#include "core/base/text.h"

namespace truewheel {

namespace {

// One `[…]` at `at`; moves `at` behind it. False for a broken one, which matches nothing.
bool matchClass(std::string_view pattern, size_t &at, char c, bool &fits)
{
    size_t i = at + 1;
    const bool negated = i < pattern.size() && (pattern[i] == '!' || pattern[i] == '^');
    if (negated)
        ++i;
    bool found = false;
    for (bool first = true;; first = false) {
        if (i >= pattern.size())
            return false;
        if (pattern[i] == ']' && !first)
            break;
        if (pattern[i] == '\\' && i + 1 < pattern.size())
            ++i;
        const unsigned char low = static_cast<unsigned char>(pattern[i++]);
        unsigned char high = low;
        if (i + 1 < pattern.size() && pattern[i] == '-' && pattern[i + 1] != ']') {
            high = static_cast<unsigned char>(pattern[i + 1]);
            i += 2;
        }
        const unsigned char wanted = static_cast<unsigned char>(c);
        found |= low <= wanted && wanted <= high;
    }
    at = i + 1;
    fits = found != negated;
    return true;
}

// One element of the pattern against one character; moves `at` behind the element.
bool matchOneOf(std::string_view pattern, size_t &at, char c)
{
    if (pattern[at] == '?') {
        ++at;
        return true;
    }
    if (pattern[at] == '[') {
        bool fits = false;
        return matchClass(pattern, at, c, fits) && fits;
    }
    if (pattern[at] == '\\' && at + 1 < pattern.size())
        ++at;
    return pattern[at++] == c;
}

// A name without slashes against a pattern without slashes. Only the last star is ever tried again, so it takes
// at most the product of both lengths.
bool matchName(std::string_view pattern, std::string_view name)
{
    size_t p = 0;
    size_t n = 0;
    size_t star = std::string_view::npos;
    size_t retry = 0;
    while (n < name.size()) {
        size_t next = p;
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = n;
        } else if (p < pattern.size() && matchOneOf(pattern, next, name[n])) {
            p = next;
            ++n;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            n = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

// The same one level up: `**` stands for any number of directories.
bool matchPath(const std::vector<std::string_view> &pattern, const std::vector<std::string_view> &path)
{
    size_t p = 0;
    size_t n = 0;
    size_t star = std::string_view::npos;
    size_t retry = 0;
    while (n < path.size()) {
        if (p < pattern.size() && pattern[p] == "**") {
            star = p++;
            retry = n;
            if (p == pattern.size())
                return true; // "a/**" is everything inside
        } else if (p < pattern.size() && matchName(pattern[p], path[n])) {
            ++p;
            ++n;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            n = ++retry;
        } else {
            return false;
        }
    }
    return p == pattern.size();
}

// Trailing spaces count only when escaped.
std::string_view withoutTrailingSpaces(std::string_view line)
{
    while (line.ends_with(' ') && !(line.size() > 1 && line[line.size() - 2] == '\\'))
        line.remove_suffix(1);
    return line;
}

} // namespace

void GitIgnore::add(std::string_view text, std::string_view directory, const Path &source)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    int number = 0;
    for (std::string_view line : splitLines(text)) {
        ++number;
        line = withoutTrailingSpaces(line);
        if (line.empty() || line.starts_with('#'))
            continue;
        Pattern pattern;
        pattern.match = {std::string(line), source, number, true};
        if (line.starts_with('!')) {
            pattern.match.ignored = false;
            line.remove_prefix(1);
        }
        if (line.ends_with('/')) {
            pattern.onlyDirectories = true;
            line.remove_suffix(1);
        }
        pattern.anchored = line.find('/') != std::string_view::npos;
        if (line.starts_with('/'))
            line.remove_prefix(1);
        if (line.empty())
            continue;
        pattern.text = line;
        pattern.directory = directory.empty() ? std::string() : std::string(directory) + "/";
        m_patterns.push_back(std::move(pattern));
    }
}

std::optional<IgnoreMatch> GitIgnore::matchOne(std::string_view path, bool isDirectory) const
{
    for (auto pattern = m_patterns.rbegin(); pattern != m_patterns.rend(); ++pattern) {
        if ((pattern->onlyDirectories && !isDirectory) || !path.starts_with(pattern->directory))
            continue;
        const std::string_view below = path.substr(pattern->directory.size());
        const bool fits = pattern->anchored ? matchPath(split(pattern->text, '/'), split(below, '/'))
                                            : matchName(pattern->text, below.substr(below.rfind('/') + 1));
        if (fits && !below.empty())
            return pattern->match;
    }
    return std::nullopt;
}

std::optional<IgnoreMatch> GitIgnore::match(std::string_view path, bool isDirectory) const
{
    for (size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1)) {
        std::optional<IgnoreMatch> parent = matchOne(path.substr(0, slash), true);
        if (parent && parent->ignored)
            return parent;
    }
    return matchOne(path, isDirectory);
}

bool GitIgnore::isIgnored(std::string_view path, bool isDirectory) const
{
    const std::optional<IgnoreMatch> found = match(path, isDirectory);
    return found && found->ignored;
}

Result<GitIgnore> readGitIgnore(const FileSystem &fs, const Path &root, const Path &path)
{
    GitIgnore ignore;
    const Path inside = path.parent_path().lexically_relative(root);
    std::vector<Path> steps = {Path()};
    for (const Path &part : inside) {
        if (part == ".." || part.empty())
            break;
        if (part != ".")
            steps.push_back(steps.back() / part);
    }
    for (const Path &directory : steps) {
        const Path file = root / directory / ".gitignore";
        const Result<std::string> text = fs.read(file, gitIgnoreCap);
        if (text)
            ignore.add(*text, pathBytes(directory), file);
        else if (!isAbsence(text.error()))
            return tl::unexpected(text.error());
    }
    return ignore;
}

} // namespace truewheel
