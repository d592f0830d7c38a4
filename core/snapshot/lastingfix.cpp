#include "core/snapshot/lastingfix.h"

#include "core/base/text.h"
#include "core/python/tomldocument.h"

#include <algorithm>
#include <cstdio>

namespace truewheel {

namespace {

// Lines with their ends.
std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

bool isHeaderOf(std::string_view line, const std::string &header)
{
    const std::string_view text = trimmed(line.substr(0, line.find('#')));
    return text.size() > 2 && text.front() == '[' && text.back() == ']' && trimmed(text.substr(1, text.size() - 2)) == header;
}

// The generated files that uv could watch: those below the project, relative to it, with the interpreter's part as a pattern.
std::vector<std::string> watchableFiles(const CheckedLink &checked)
{
    std::vector<std::string> files;
    for (const Expectation &expected : checked.expected) {
        if (expected.path.empty() || expected.tracked || expected.kind == ExpectedKind::Link
            || !isAtOrBelow(expected.path, checked.link.project) || isAtOrBelow(expected.path, checked.link.environment))
            continue;
        std::string file = pathBytes(expected.path.lexically_relative(checked.link.project));
        const size_t name = file.rfind('/') + 1;
        const size_t first = file.find('.', name);
        const size_t last = file.rfind('.');
        if (expected.kind == ExpectedKind::Extension && first < last)
            file.replace(first, last - first, ".*");
        if (isValidUtf8(file) && std::find(files.begin(), files.end(), file) == files.end())
            files.push_back(std::move(file));
    }
    return files;
}

class Offers
{
public:
    Offers(std::string toml, const CheckedLink &checked)
        : m_toml(std::move(toml))
        , m_checked(checked)
    {
    }

    void cacheKeys()
    {
        const std::vector<std::string> files = watchableFiles(m_checked);
        if (files.empty())
            return;
        std::string value =
            "cache-keys = [{ file = \"pyproject.toml\" }, { file = \"setup.py\" }, { file = \"setup.cfg\" }, { dir = \"src\" }";
        for (const std::string &file : files)
            value += ", { file = " + tomlString(file) + " }";
        offer(
            "cache-keys", value + "]",
            "uv then watches the generated files and builds again once one is gone; but a build makes them newer than what uv recorded before "
            "it, so uv builds at every sync.");
    }

    void reinstallPackage()
    {
        offer("reinstall-package", "reinstall-package = [" + tomlString(m_checked.link.name) + "]",
              "uv then builds this package at every sync, whether anything changed or not. In a workspace the setting belongs into the "
              "root's pyproject.toml.");
    }

    void noBuildIsolation()
    {
        if (m_checked.buildRequires.empty() || m_checked.backend == "setuptools" || m_checked.backend == "hatchling")
            return;
        offer("no-build-isolation-package", "no-build-isolation-package = [" + tomlString(m_checked.link.name) + "]",
              "The build then uses the environment's own tools, whose paths stay valid, and takes less time; "
                  + join(m_checked.buildRequires, ", ")
                  + " must be installed there first (a dependency group does it). By itself it brings no file back.");
    }

    std::vector<LastingFix> take() { return std::move(m_fixes); }

private:
    void offer(const std::string &key, const std::string &assignment, std::string cost)
    {
        const auto changed = withTableLine(m_toml, "tool.uv", key, assignment);
        if (changed)
            m_fixes.push_back({"tool.uv." + key, additionDiff(m_toml, *changed, "pyproject.toml"), std::move(cost)});
    }

    std::string m_toml;
    const CheckedLink &m_checked;
    std::vector<LastingFix> m_fixes;
};

} // namespace

std::string tomlString(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04X", unsigned(static_cast<unsigned char>(c)));
            out += escape;
            continue;
        }
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

std::optional<std::string> withTableLine(std::string_view toml, const std::string &header, const std::string &key,
                                         const std::string &assignment)
{
    const auto before = parseToml(toml, {});
    if (!before || before->find(header).get(key))
        return std::nullopt;
    const bool isWindowsText = toml.find("\r\n") != std::string_view::npos;
    const std::string end = isWindowsText ? "\r\n" : "\n";
    std::string changed;
    bool isDone = false;
    for (const std::string_view line : linesOf(toml)) {
        changed += line;
        if (isDone || !isHeaderOf(line, header))
            continue;
        changed += (line.back() == '\n' ? std::string() : end) + assignment + end;
        isDone = true;
    }
    if (!isDone) {
        if (!changed.empty() && changed.back() != '\n')
            changed += end;
        changed += (changed.empty() ? std::string() : end) + '[' + header + ']' + end + assignment + end;
    }
    // What looked like the table's head may have stood in a string of several lines.
    const auto after = parseToml(changed, {});
    if (!after || !after->find(header).get(key))
        return std::nullopt;
    return changed;
}

std::string additionDiff(std::string_view before, std::string_view after, const std::string &fileName)
{
    constexpr size_t context = 3;
    const std::vector<std::string_view> old = linesOf(before);
    const std::vector<std::string_view> fresh = linesOf(after);
    size_t same = 0;
    while (same < old.size() && same < fresh.size() && old[same] == fresh[same])
        ++same;
    size_t tail = 0;
    while (tail < old.size() - same && old[old.size() - 1 - tail] == fresh[fresh.size() - 1 - tail])
        ++tail;
    const size_t first = same - std::min(same, context);
    const size_t shownTail = std::min(tail, context);
    std::string body;
    const auto add = [&body](char mark, std::string_view line) {
        body += mark;
        body += line;
        if (line.empty() || line.back() != '\n')
            body += "\n\\ No newline at end of file\n";
    };
    for (size_t i = first; i < same; ++i)
        add(' ', old[i]);
    for (size_t i = same; i < old.size() - tail; ++i)
        add('-', old[i]);
    for (size_t i = same; i < fresh.size() - tail; ++i)
        add('+', fresh[i]);
    for (size_t i = old.size() - tail; i < old.size() - tail + shownTail; ++i)
        add(' ', old[i]);
    const size_t oldCount = old.size() - tail + shownTail - first;
    const size_t freshCount = fresh.size() - tail + shownTail - first;
    const auto range = [first](size_t count) { return std::to_string(count == 0 ? first : first + 1) + ',' + std::to_string(count); };
    return "--- a/" + fileName + "\n+++ b/" + fileName + "\n@@ -" + range(oldCount) + " +" + range(freshCount) + " @@\n" + body;
}

std::vector<LastingFix> lastingFixesFor(const CheckedLink &checked, const FileSystem &fs)
{
    auto toml = fs.read(checked.link.project / "pyproject.toml", tomlCap);
    if (!toml)
        return {};
    Offers offers(std::move(*toml), checked);
    offers.cacheKeys();
    offers.reinstallPackage();
    offers.noBuildIsolation();
    return offers.take();
}

} // namespace truewheel
