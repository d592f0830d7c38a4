#include "core/editables/buildsources.h"

#include "core/base/text.h"
#include "core/editables/backends/declaration.h"
#include "core/editables/crate.h"
#include "core/editables/extent.h"
#include "core/editables/includes.h"
#include "core/python/gitignore.h"

#include <algorithm>
#include <array>
#include <set>

namespace truewheel {

namespace {

constexpr size_t entryCap = 50'000;            // directory entries of one walk
constexpr int depthCap = 12;                   // directories below the project
constexpr uint64_t scriptCap = 1024 * 1024;    // bytes of one build file
constexpr size_t scriptsCap = 4 * 1024 * 1024; // bytes of all

// Directories of a project that hold what builds and tools made.
bool holdsNoSources(const std::string &directory)
{
    static constexpr std::array<std::string_view, 9> names = {"build",       "dist",          "target", "CMakeFiles", "node_modules",
                                                              "__pycache__", "site-packages", "venv",   "env"};
    return directory.front() == '.' || directory.ends_with(".egg-info") || isProjectClutter(directory)
        || std::find(names.begin(), names.end(), directory) != names.end();
}

bool isBuildFile(const Path &file)
{
    return file.filename() == "CMakeLists.txt" || file.filename() == "meson.build"
        || (file.extension() == ".cmake" && file.filename() != "cmake_install.cmake");
}

// A whole word of `text`.
bool names(std::string_view text, std::string_view word)
{
    const auto isPart = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-'; };
    for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const size_t end = at + word.size();
        if ((at == 0 || !isPart(text[at - 1])) && (end == text.size() || (!isPart(text[end]) && text[end] != '.')))
            return true;
    }
    return false;
}

class SourceSearch
{
public:
    SourceSearch(const std::vector<MadeModule> &modules, const BackendInput &input, TrackedFiles &git)
        : m_input(input)
        , m_git(git)
        , m_root(input.project.root)
    {
        for (const MadeModule &made : modules)
            m_modules.emplace(made.module, made.file);
    }

    std::map<std::string, std::vector<Path>> run()
    {
        if (m_input.project.buildBackend == "maturin")
            addCrate();
        addSetuptools();
        addCompiledPython();
        addNamed();
        std::map<std::string, std::vector<Path>> out;
        for (const auto &[module, sources] : m_sources) {
            std::vector<Path> kept = withIncluded({sources.begin(), sources.end()}, m_root, m_input.fs);
            std::erase_if(kept, [&](const Path &file) { return !isSource(file); });
            if (!kept.empty())
                out.emplace(module, std::move(kept));
        }
        return out;
    }

private:
    bool wants(const std::string &module) const { return m_modules.contains(module); }

    void add(const std::string &module, const std::string &relative)
    {
        if (!wants(module))
            return;
        if (relative.find_first_of("*?") == std::string::npos) {
            take(module, cleanAbsolute(pathFromBytes(relative), m_root));
            return;
        }
        for (const Path &file : globbed(m_input, relative, m_ignored))
            take(module, file);
    }

    // What Cython compiles is the source, not the C that it writes beside it.
    void take(const std::string &module, const Path &file)
    {
        const std::string stem = pathBytes(file.stem());
        const bool isTranslated = (file.extension() == ".c" || file.extension() == ".cpp")
            && m_input.fs.find(file.parent_path(), stem + ".pyx");
        m_sources[module].insert(isTranslated ? file.parent_path() / pathFromBytes(stem + ".pyx") : file);
    }

    void addCrate()
    {
        const std::string manifest = m_input.project.setting("tool.maturin.manifest-path").string("Cargo.toml");
        const std::vector<Path> sources = crateSources(cleanAbsolute(pathFromBytes(manifest), m_root), m_input.fs);
        for (const auto &[module, file] : m_modules)
            m_sources[module].insert(sources.begin(), sources.end());
    }

    void addRust(const std::string &module, const std::string &manifest)
    {
        if (!wants(module))
            return;
        const std::vector<Path> sources = crateSources(cleanAbsolute(pathFromBytes(manifest), m_root), m_input.fs);
        m_sources[module].insert(sources.begin(), sources.end());
    }

    void addSetuptools()
    {
        for (const TomlValue &extension : m_input.project.setting("tool.setuptools.ext-modules").children()) {
            for (const char *key : {"sources", "depends"}) {
                for (const std::string &source : extension.get(key).strings())
                    add(extension.get("name").string(), source);
            }
        }
        for (const TomlValue &extension : m_input.project.setting("tool.setuptools-rust.ext-modules").children())
            addRust(extension.get("target").string(), extension.get("path").string("Cargo.toml"));
        const std::optional<SetupPyFacts> &facts = m_input.setupPy;
        if (!facts)
            return;
        for (const DeclaredExtension &extension : facts->extensions) {
            const bool isPrefixed = extension.kind != ExtensionKind::Rust && !facts->extPackage.empty();
            const std::string module = isPrefixed ? facts->extPackage + "." + extension.module : extension.module;
            for (const std::string &source : extension.sources) {
                if (extension.kind == ExtensionKind::Rust)
                    addRust(module, source);
                else
                    add(module, source);
            }
            if (!extension.sourcesKnown)
                m_partial.insert(module);
        }
        for (const std::string &pattern : facts->cythonGlobs) {
            for (const Path &source : globbed(m_input, pattern, m_ignored)) {
                if (const std::string module = moduleOfSource(m_input, source); wants(module))
                    take(module, source);
            }
        }
    }

    void addCompiledPython()
    {
        if (!m_input.project.requiresToBuild("mypy") && !m_input.project.requiresToBuild("hatch-mypyc"))
            return;
        for (const auto &[module, file] : m_modules) {
            const Path &source = m_input.finder.find(module).source;
            if (!source.empty())
                m_sources[module].insert(source);
        }
    }

    // The modules that nothing above speaks of.
    void addNamed()
    {
        std::vector<std::string> rest;
        for (const auto &[module, file] : m_modules) {
            if (!m_sources.contains(module) || m_partial.contains(module))
                rest.push_back(module);
        }
        if (rest.empty())
            return;
        for (const char *script : {"setup.py", "setup.cfg", "pyproject.toml", "build.py", "hatch_build.py", "pdm_build.py"})
            m_scripts.push_back(m_root / script);
        const std::string poetryScript = m_input.project.setting("tool.poetry.build.script").string();
        if (!poetryScript.empty())
            m_scripts.push_back(cleanAbsolute(pathFromBytes(poetryScript), m_root));
        walk(m_root, 0);
        readScripts();
        std::set<Path> spokenFor;
        for (const auto &[module, sources] : m_sources)
            spokenFor.insert(sources.begin(), sources.end());
        std::map<Path, std::string> twins;
        for (const std::string &module : rest) {
            for (const Path &file : m_candidates) {
                if (file.stem() == pathFromBytes(module.substr(module.rfind('.') + 1))
                    && file.parent_path() == m_modules.at(module).parent_path())
                    twins.emplace(file, module);
            }
        }
        for (const Path &file : m_candidates) {
            const auto twin = twins.find(file);
            if (twin != twins.end())
                take(twin->second, file);
            else if (!spokenFor.contains(file) && isNamed(file))
                for (const std::string &module : rest)
                    take(module, file);
        }
    }

    void walk(const Path &directory, int depth)
    {
        const Result<std::vector<DirectoryEntry>> &entries = m_input.fs.listing(directory);
        for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
            const Path path = directory / pathFromBytes(entry.name);
            if (++m_entries > entryCap)
                return;
            if (entry.type == FileType::Directory && depth < depthCap && !holdsNoSources(entry.name) && !isMadeByTools(path))
                walk(path, depth + 1);
            else if (entry.type == FileType::Regular && isBuildFile(path))
                m_scripts.push_back(path);
            else if (entry.type == FileType::Regular && (isCompilerInput(path) || path.extension() == ".pyx"))
                m_candidates.push_back(path);
        }
    }

    // An environment, or the build directory of CMake or Meson, whatever its name.
    bool isMadeByTools(const Path &directory) const
    {
        static constexpr std::array<std::string_view, 3> marks = {"pyvenv.cfg", "CMakeCache.txt", "build.ninja"};
        return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return m_input.fs.find(directory, mark) != nullptr; });
    }

    void readScripts()
    {
        for (const Path &script : m_scripts) {
            const Result<std::string> text = m_input.fs.find(script.parent_path(), pathBytes(script.filename()))
                ? m_input.fs.read(script, scriptCap)
                : failure(ErrorCode::NotFound, {});
            if (!text || m_text.size() + text->size() > scriptsCap)
                continue;
            m_text += *text + '\n';
            m_takesAll |= isBuildFile(script) && names(*text, "GLOB_RECURSE");
        }
        // What a build file says is an input of the build as well.
        for (const Path &script : m_scripts) {
            if (isBuildFile(script))
                m_candidates.push_back(script);
        }
    }

    bool isNamed(const Path &file) const { return m_takesAll || isBuildFile(file) || names(m_text, pathBytes(file.filename())); }

    bool isSource(const Path &file)
    {
        const Path &boundary = m_input.project.workTree ? m_input.project.workTree->root : m_root;
        if ((!isAtOrBelow(file, boundary) && !isAtOrBelow(file, m_root)) || isAtOrBelow(file, m_input.environment.path))
            return false;
        if (file.extension() == ".c" || file.extension() == ".cpp") {
            const Result<std::string> head = m_input.fs.readHead(file, 64);
            if (!head || head->find("Generated by Cython") != std::string::npos)
                return false;
        }
        if (!m_input.project.workTree || !isAtOrBelow(file, boundary))
            return true;
        return !isIgnored(file, pathBytes(file.lexically_relative(boundary))) || m_git.of(file) == Tracked::Yes;
    }

    bool isIgnored(const Path &file, const std::string &relative)
    {
        const Path directory = file.parent_path();
        auto known = m_ignores.find(directory);
        if (known == m_ignores.end()) {
            Result<GitIgnore> ignore = readGitIgnore(m_input.fs, m_input.project.workTree->root, file);
            known = m_ignores.emplace(directory, ignore ? std::move(*ignore) : GitIgnore()).first;
        }
        return known->second.isIgnored(relative, false);
    }

    const BackendInput &m_input;
    TrackedFiles &m_git;
    const Path &m_root;
    std::map<std::string, Path> m_modules;
    std::map<std::string, std::set<Path>> m_sources;
    std::set<std::string> m_partial; // modules of which only some sources could be read
    Declarations m_ignored;          // what cannot be listed holds no source that anything could be said about
    std::vector<Path> m_candidates;
    std::vector<Path> m_scripts;
    std::string m_text;
    bool m_takesAll = false;
    size_t m_entries = 0;
    std::map<Path, GitIgnore> m_ignores;
};

} // namespace

std::map<std::string, std::vector<Path>> sourcesOf(const std::vector<MadeModule> &modules, const BackendInput &input, TrackedFiles &git)
{
    return SourceSearch(modules, input, git).run();
}

} // namespace truewheel
