#include "core/editables/crate.h"

#include "core/python/cargotoml.h"

#include <set>

namespace truewheel {

namespace {

constexpr size_t crateCap = 64;  // crates that depend on each other by path
constexpr size_t fileCap = 2000; // Rust files
constexpr int depthCap = 16;     // directories below `src`

class CrateWalk
{
public:
    explicit CrateWalk(const ScanFileSystem &fs)
        : m_fs(fs)
    {
    }

    std::vector<Path> run(const Path &first)
    {
        m_waiting.push_back(first);
        while (!m_waiting.empty() && m_seen.size() < crateCap) {
            const Path manifest = m_waiting.back();
            m_waiting.pop_back();
            if (m_seen.insert(manifest).second)
                look(manifest);
        }
        return {m_files.begin(), m_files.end()};
    }

private:
    void look(const Path &manifest)
    {
        const Result<TomlValue> crate = readToml(m_fs, manifest);
        if (!crate)
            return;
        const Path directory = manifest.parent_path();
        m_files.insert(manifest);
        take(directory / "Cargo.lock");
        take(directory / "build.rs");
        const std::string library = crate->find("lib.path").string("src/lib.rs");
        takeBelow(cleanAbsolute(pathFromBytes(library), directory).parent_path(), 0);

        TomlValue shared;
        const Result<std::optional<Path>> workspace = findCargoWorkspace(m_fs, directory);
        if (workspace && *workspace && **workspace != manifest) {
            take(**workspace);
            take((*workspace)->parent_path() / "Cargo.lock");
            if (Result<TomlValue> root = readToml(m_fs, **workspace))
                shared = root->find("workspace.dependencies");
        }
        for (const char *table : {"dependencies", "build-dependencies"}) {
            for (const TomlValue &dependency : crate->get(table).children()) {
                const bool isShared = dependency.get("workspace").asBool().value_or(false);
                const std::string path = (isShared ? shared.get(dependency.key()) : dependency).get("path").string();
                const Path base = isShared && workspace && *workspace ? (*workspace)->parent_path() : directory;
                if (!path.empty())
                    m_waiting.push_back(cleanAbsolute(pathFromBytes(path), base) / "Cargo.toml");
            }
        }
    }

    void take(const Path &file)
    {
        if (m_fs.find(file.parent_path(), pathBytes(file.filename())))
            m_files.insert(file);
    }

    void takeBelow(const Path &directory, int depth)
    {
        const Result<std::vector<DirectoryEntry>> &entries = m_fs.listing(directory);
        for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
            if (entry.type == FileType::Directory && depth < depthCap && entry.name != "target" && entry.name.front() != '.')
                takeBelow(directory / pathFromBytes(entry.name), depth + 1);
            else if (entry.type == FileType::Regular && entry.name.ends_with(".rs") && m_files.size() < fileCap)
                m_files.insert(directory / pathFromBytes(entry.name));
        }
    }

    const ScanFileSystem &m_fs;
    std::vector<Path> m_waiting;
    std::set<Path> m_seen;
    std::set<Path> m_files;
};

} // namespace

std::vector<Path> crateSources(const Path &manifest, const ScanFileSystem &fs)
{
    return CrateWalk(fs).run(manifest);
}

} // namespace truewheel
