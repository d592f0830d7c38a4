#include "core/editables/includes.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace truewheel {

namespace {

constexpr size_t fileCap = 2000;
constexpr uint64_t textCap = 4 * 1024 * 1024; // bytes of one file

bool takeWord(std::string_view &text, std::string_view word)
{
    text = trimmed(text);
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}

// What stands between the quotes at the start of `text`; empty: no quotes.
std::string_view quoted(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || (text.front() != '"' && text.front() != '\''))
        return {};
    const size_t end = text.find(text.front(), 1);
    return end == std::string_view::npos ? std::string_view() : text.substr(1, end - 1);
}

// "from .a.b cimport c", "cimport a.b as x": the dotted name; empty: neither.
std::string_view cimported(std::string_view line)
{
    std::string_view rest = line;
    const bool isFrom = takeWord(rest, "from ");
    if (isFrom && rest.find(" cimport ") == std::string_view::npos)
        return {};
    if (!isFrom && !takeWord(rest, "cimport "))
        return {};
    rest = trimmed(rest);
    return rest.substr(0, rest.find_first_of(" ,;#"));
}

class IncludeWalk
{
public:
    IncludeWalk(const Path &root, const ScanFileSystem &fs)
        : m_root(root)
        , m_fs(fs)
    {
    }

    std::vector<Path> run(const std::vector<Path> &sources)
    {
        for (const Path &source : sources)
            add(source);
        while (!m_waiting.empty()) {
            const Path file = m_waiting.back();
            m_waiting.pop_back();
            look(file);
        }
        return {m_files.begin(), m_files.end()};
    }

private:
    bool add(const Path &file)
    {
        const DirectoryEntry *entry = m_fs.find(file.parent_path(), pathBytes(file.filename()));
        if (!entry || entry->type != FileType::Regular)
            return false;
        if (m_files.size() < fileCap && m_files.insert(file).second && (isCompilerInput(file) || isCythonInput(file)))
            m_waiting.push_back(file);
        return true;
    }

    void look(const Path &file)
    {
        const Result<std::string> text = m_fs.read(file, textCap);
        if (!text)
            return;
        for (const std::string_view name : includedNames(file, *text))
            lookFor(file, name);
        if (!isCythonInput(file))
            return;
        add(Path(file).replace_extension(".pxd"));
        for (const std::string_view line : splitLines(*text)) {
            if (line.find("cimport") != std::string_view::npos)
                lookForPxd(file, cimported(trimmed(line)));
        }
    }

    void lookFor(const Path &from, std::string_view name)
    {
        const Path named = pathFromBytes(name);
        if (named.is_absolute())
            return;
        for (const Path &directory : {from.parent_path(), m_root, m_root / "include", m_root / "src"}) {
            if (add(cleanAbsolute(named, directory)))
                return;
        }
    }

    void lookForPxd(const Path &from, std::string_view name)
    {
        Path directory = from.parent_path();
        const bool isRelative = name.starts_with('.');
        if (isRelative)
            name.remove_prefix(1);
        for (; name.starts_with('.'); name.remove_prefix(1))
            directory = directory.parent_path();
        if (name.empty())
            return;
        const Path file = pathFromBytes(replaced(std::string(name), ".", "/") + ".pxd");
        if (isRelative) {
            add(directory / file);
            return;
        }
        // An absolute name begins at one of the directories above.
        for (; isAtOrBelow(directory, m_root); directory = directory.parent_path()) {
            if (add(directory / file))
                return;
        }
    }

    const Path &m_root;
    const ScanFileSystem &m_fs;
    std::set<Path> m_files;
    std::vector<Path> m_waiting;
};

template<size_t size>
bool hasOneOf(const Path &file, const std::array<std::string_view, size> &extensions)
{
    const std::string extension = toLower(pathBytes(file.extension()));
    return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

} // namespace

bool isCompilerInput(const Path &file)
{
    static constexpr std::array<std::string_view, 24> extensions = {
        ".c",   ".cc",  ".cpp", ".cxx", ".c++", ".m",   ".mm", ".cu",  ".h",   ".hh",  ".hpp", ".hxx",
        ".inc", ".inl", ".ipp", ".tpp", ".def", ".cuh", ".f",  ".for", ".f77", ".f90", ".f95", ".f03",
    };
    return hasOneOf(file, extensions);
}

bool isCythonInput(const Path &file)
{
    static constexpr std::array<std::string_view, 3> extensions = {".pyx", ".pxd", ".pxi"};
    return hasOneOf(file, extensions);
}

std::vector<std::string_view> includedNames(const Path &file, std::string_view text)
{
    const bool isCython = isCythonInput(file);
    std::vector<std::string_view> names;
    for (std::string_view line : splitLines(text)) {
        const bool isDirective = takeWord(line, "#") ? takeWord(line, "include") : isCython && takeWord(line, "include");
        if (const std::string_view name = isDirective ? quoted(line) : std::string_view(); !name.empty())
            names.push_back(name);
    }
    return names;
}

std::vector<Path> withIncluded(const std::vector<Path> &sources, const Path &root, const ScanFileSystem &fs)
{
    return IncludeWalk(root, fs).run(sources);
}

} // namespace truewheel
