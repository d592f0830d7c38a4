#include "core/editables/witness.h"

#include "core/base/text.h"
#include "core/python/modulename.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace truewheel {

namespace {

constexpr uint64_t scriptCap = 2 * 1024 * 1024; // bytes

// What compiles to an extension module of the same name.
constexpr std::array<std::string_view, 2> compiledSources = {".pyx", ".pyi"};

// What only tests or examples could want is no hint.
bool isAside(const std::string &module)
{
    for (const std::string_view part : split(module, '.')) {
        if (isProjectClutter(std::string(part)))
            return true;
    }
    return false;
}

void hint(Witnesses &witnesses, const std::string &module, const Path &source, Said detail)
{
    if (isAside(module))
        return;
    witnesses.hints[module].push_back({Rule::Witness, source, std::move(detail)});
}

void lookAtEntry(const std::string &package, const Path &directory, const DirectoryEntry &entry, const ModuleFinder &finder,
                 Witnesses &witnesses)
{
    const std::string &file = entry.name;
    const auto moduleNamed = [&](const std::string &name) { return moduleIn(package, name); };
    if (entry.type == FileType::Directory)
        return;
    if (looksLikeExtension(file)) {
        const std::string name = extensionModuleName(file);
        const std::string module = name == "__init__" && !package.empty() ? package : moduleNamed(name);
        const FoundModule &found = finder.find(module);
        const Path path = directory / pathFromBytes(file);
        if (std::find(found.extensions.begin(), found.extensions.end(), path) != found.extensions.end())
            witnesses.extensions.emplace(module, found.extensions.front());
        else if (found.extensions.empty())
            hint(witnesses, module, path, "is this module for another interpreter or platform");
        return;
    }
    for (const std::string_view suffix : compiledSources) {
        if (!file.ends_with(suffix))
            continue;
        const std::string name = file.substr(0, file.size() - suffix.size());
        if (name == "__init__" || name.find('.') != std::string::npos)
            continue;
        const FoundModule &found = finder.find(moduleNamed(name));
        if (!found.exists() || found.kind == ModuleKind::Namespace)
            hint(witnesses, moduleNamed(name), directory / pathFromBytes(file),
                 suffix == ".pyi" ? "describes a module that is not there" : "is a source that a build compiles to this module");
    }
}

// `__pycache__/x.cpython-311.pyc` without `x.py`: this interpreter imported it from here once.
void lookAtBytecode(const std::string &package, const Path &directory, const std::string &tag, const ModuleFinder &finder,
                    const ScanFileSystem &fs, Witnesses &witnesses)
{
    const DirectoryEntry *cache = fs.find(directory, "__pycache__");
    if (!cache || cache->type != FileType::Directory)
        return;
    const Result<std::vector<DirectoryEntry>> &entries = fs.listing(directory / "__pycache__");
    const std::string ending = "." + tag + ".pyc";
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        if (!entry.name.ends_with(ending))
            continue;
        const std::string name = entry.name.substr(0, entry.name.size() - ending.size());
        const std::string module = moduleIn(package, name);
        if (name != "__init__" && !finder.find(module).exists())
            hint(witnesses, module, directory / "__pycache__" / pathFromBytes(entry.name), "is the bytecode of a source that is not there");
    }
}

// "x.py" stands in no longer name: not in "x.pyx", not in "my_x.py".
size_t findFileName(std::string_view text, std::string_view name)
{
    const auto continues = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
    size_t at = text.find(name);
    while (at != std::string_view::npos) {
        const size_t end = at + name.size();
        if ((at == 0 || !continues(text[at - 1])) && (end == text.size() || !continues(text[end])))
            break;
        at = text.find(name, at + 1);
    }
    return at;
}

} // namespace

Witnesses findWitnesses(const LinkReading &reading, const LinkExtent &extent, const LinkEnvironment &environment,
                        const ModuleFinder &finder, const ScanFileSystem &fs)
{
    Witnesses witnesses;
    if (reading.link.rootIsPurelib == false)
        witnesses.platformWheel = Evidence{Rule::Witness, reading.link.distInfo / "WHEEL",
                                           "says Root-Is-Purelib: false: the build was for one platform"};
    const std::string tag = cacheTag(environment.interpreter);
    for (const std::string &package : extent.packages) {
        for (const Path &directory : finder.find(package).searchPath) {
            const Result<std::vector<DirectoryEntry>> &entries = fs.listing(directory);
            for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>())
                lookAtEntry(package, directory, entry, finder, witnesses);
            lookAtBytecode(package, directory, tag, finder, fs, witnesses);
        }
    }
    for (const std::string &top : extent.topLevels) {
        const FoundModule &found = finder.find(top);
        if (found.kind == ModuleKind::Extension)
            witnesses.extensions.emplace(top, found.file);
    }
    for (const Expectation &expectation : reading.expectations) {
        if (expectation.kind == ExpectedKind::Extension && expectation.state == FileState::Present)
            witnesses.extensions.emplace(expectation.module, expectation.path);
    }
    return witnesses;
}

ProjectHints::ProjectHints(const Project &project, const ScanFileSystem &fs)
    : m_project(project)
    , m_fs(fs)
    , m_root(project.workTree ? project.workTree->root : project.root)
{
}

const std::vector<ProjectHints::Script> &ProjectHints::scripts()
{
    if (m_scripts)
        return *m_scripts;
    m_scripts.emplace();
    for (const std::string_view name : {"setup.py", "pyproject.toml", "setup.cfg", "build.py", "hatch_build.py", "pdm_build.py",
                                        "meson.build", "CMakeLists.txt", "MANIFEST.in", "Makefile"}) {
        if (!m_fs.find(m_project.root, name))
            continue;
        const Path place = m_project.root / name;
        Result<std::string> text = m_fs.read(place, scriptCap);
        if (text)
            m_scripts->push_back({place, std::move(*text)});
        else if (!isAbsence(text.error()))
            m_unreadable.push_back(text.error());
    }
    return *m_scripts;
}

const GitIgnore &ProjectHints::ignoreFilesAround(const Path &file)
{
    const auto known = m_ignores.find(file.parent_path());
    if (known != m_ignores.end())
        return known->second;
    Result<GitIgnore> ignore = readGitIgnore(m_fs, m_root, file);
    if (!ignore)
        m_unreadable.push_back(ignore.error());
    return m_ignores.emplace(file.parent_path(), ignore ? std::move(*ignore) : GitIgnore()).first->second;
}

std::vector<Evidence> ProjectHints::of(const Path &file)
{
    std::vector<Evidence> hints;
    if (isAtOrBelow(file, m_root)) {
        const std::optional<IgnoreMatch> match = ignoreFilesAround(file).match(pathBytes(file.lexically_relative(m_root)), false);
        if (match && match->ignored)
            hints.push_back(
                {Rule::Witness, match->source, said("the pattern %1 fits a file that is made, not kept", match->pattern), match->line});
    }
    const std::string name = pathBytes(file.filename());
    for (const Script &script : scripts()) {
        const size_t at = findFileName(script.text, name);
        if (at == std::string::npos)
            continue;
        const auto line = 1 + std::count(script.text.begin(), script.text.begin() + std::ptrdiff_t(at), '\n');
        hints.push_back({Rule::Config, script.place, said("names %1", name), int(line)});
    }
    return hints;
}

} // namespace truewheel
