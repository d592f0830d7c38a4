#include "core/repair/trust.h"

#include "core/base/text.h"
#include "core/base/wallclock.h"
#include "core/python/tomldocument.h"

#include <QCryptographicHash>
#include <map>

namespace truewheel {

namespace {

constexpr uint64_t fileCap = 16 * 1024 * 1024; // bytes
constexpr size_t backendFileCap = 5000;
constexpr int backendDepthCap = 32;

// Tables whose content is code or names code. Each string in them that is a file of the project is hashed too.
const std::vector<std::string> &buildTables()
{
    static const std::vector<std::string> tables = {
        "build-system",
        "tool.hatch.build",
        "tool.hatch.metadata",
        "tool.hatch.version",
        "tool.pdm.build",
        "tool.pdm.version",
        "tool.poetry.build",
        "tool.setuptools.cmdclass",
        "tool.setuptools.ext-modules",
        "tool.setuptools-rust",
        "tool.maturin",
        "tool.scikit-build",
        "tool.meson-python",
        "tool.uv.extra-build-dependencies",
        "tool.uv.config-settings",
        "tool.uv.no-build-isolation-package",
    };
    return tables;
}

const std::vector<std::string> &buildFiles()
{
    static const std::vector<std::string> files = {
        "setup.py",    "setup.cfg",           "hatch_build.py",     "pdm_build.py",   "build.py",
        "meson.build", "meson_options.txt",   "meson.options",      "CMakeLists.txt", "Cargo.toml",
        "build.rs",    "rust-toolchain.toml", ".cargo/config.toml", "_build.py",      "uv.toml",
    };
    return files;
}

// Hashes pairs of a name and a content so that no two lists of pairs give the same bytes.
class ConfigurationHash
{
public:
    void add(std::string_view name, std::string_view content)
    {
        for (const std::string_view part : {name, content}) {
            const std::string size = std::to_string(part.size()) + ":";
            m_hash.addData(QByteArrayView(size.data(), qsizetype(size.size())));
            m_hash.addData(QByteArrayView(part.data(), qsizetype(part.size())));
        }
    }
    std::string hex() const { return m_hash.result().toHex().toStdString(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

class ConfigurationReader
{
public:
    ConfigurationReader(const FileSystem &fs, const Path &project)
        : m_fs(fs)
        , m_project(project)
    {
    }

    Result<std::string> read()
    {
        Result<void> done = readPyproject();
        for (const std::string &file : buildFiles())
            done = done ? addFile(m_project / file) : done;
        if (!done)
            return tl::unexpected(done.error());
        ConfigurationHash hash;
        for (const auto &[name, content] : m_contents)
            hash.add(name, content);
        return hash.hex();
    }

private:
    Result<void> readPyproject()
    {
        const Path file = m_project / "pyproject.toml";
        const Result<TomlValue> document = readToml(m_fs, file);
        if (!document)
            return isAbsence(document.error()) ? Result<void>() : tl::unexpected(document.error());
        for (const std::string &table : buildTables()) {
            std::string text;
            const Result<void> done = addValue(document->find(table), text);
            if (!done)
                return done;
            m_contents["table " + table] = text;
        }
        const TomlValue &system = document->get("build-system");
        const std::string backend = system.get("build-backend").string();
        for (const std::string &directory : system.get("backend-path").strings()) {
            const Result<void> done = addBackend(m_project / pathFromBytes(directory), backend);
            if (!done)
                return done;
        }
        return {};
    }

    // One text for one value, and the files that its strings name.
    Result<void> addValue(const TomlValue &value, std::string &text)
    {
        const std::string word = value.string();
        text += std::to_string(int(value.type())) + " " + std::to_string(value.key().size()) + ":" + value.key();
        text += " " + std::to_string(word.size()) + ":" + word;
        text += " " + std::to_string(value.asInteger().value_or(0)) + (value.asBool().value_or(false) ? "t" : "f") + "(";
        for (const TomlValue &child : value.children()) {
            const Result<void> done = addValue(child, text);
            if (!done)
                return done;
        }
        text += ")";
        if (word.empty() || word.find('\0') != std::string::npos)
            return {};
        const Path file = cleanAbsolute(pathFromBytes(word), m_project);
        return isAtOrBelow(file, m_project) && file != m_project && m_fs.isRegular(file) ? addFile(file) : Result<void>();
    }

    Result<void> addFile(const Path &file)
    {
        const Result<std::string> content = m_fs.read(file, fileCap);
        if (!content)
            return isAbsence(content.error()) ? Result<void>() : tl::unexpected(content.error());
        m_contents["file " + pathBytes(file.lexically_relative(m_project))] = *content;
        return {};
    }

    // A backend of the project's own. With the project itself on the path only the backend's module is meant: all else is source.
    Result<void> addBackend(const Path &directory, const std::string &backend)
    {
        const Path clean = cleanAbsolute(directory, m_project);
        if (clean != m_project)
            return addTree(clean, 0);
        const std::string name = backend.substr(0, backend.find_first_of(".:"));
        if (name.empty())
            return {};
        const Result<void> module = addFile(m_project / (name + ".py"));
        return module && m_fs.isDirectory(m_project / name) ? addTree(m_project / name, 0) : module;
    }

    Result<void> addTree(const Path &directory, int depth)
    {
        const Result<std::vector<DirectoryEntry>> entries = m_fs.list(directory);
        if (!entries)
            return isAbsence(entries.error()) ? Result<void>() : tl::unexpected(entries.error());
        for (const DirectoryEntry &entry : *entries) {
            const Path path = directory / pathFromBytes(entry.name);
            Result<void> done;
            if (entry.type == FileType::Directory && entry.name != "__pycache__" && !entry.name.starts_with('.')) {
                if (depth == backendDepthCap)
                    return failure(ErrorCode::TooLarge, pathBytes(path), "the backend in backend-path is nested too deep");
                done = addTree(path, depth + 1);
            } else if (entry.name.ends_with(".py")) {
                if (++m_backendFiles > backendFileCap)
                    return failure(ErrorCode::TooLarge, pathBytes(directory), "the backend in backend-path has too many files");
                done = addFile(path);
            }
            if (!done)
                return done;
        }
        return {};
    }

    const FileSystem &m_fs;
    Path m_project;
    std::map<std::string, std::string> m_contents;
    size_t m_backendFiles = 0;
};

struct TrustedPair {
    FileIdentity project;
    FileIdentity environment;
    std::string buildHash;
};

Result<TrustedPair> pairOf(const FileSystem &fs, const Path &project, const Path &environment)
{
    const Result<FileStatus> projectStatus = fs.status(project);
    if (!projectStatus)
        return tl::unexpected(projectStatus.error());
    const Result<FileStatus> environmentStatus = fs.status(environment);
    if (!environmentStatus)
        return tl::unexpected(environmentStatus.error());
    const Result<std::string> hash = buildConfigurationHash(fs, project);
    if (!hash)
        return tl::unexpected(hash.error());
    return TrustedPair{projectStatus->identity, environmentStatus->identity, *hash};
}

} // namespace

Result<std::string> buildConfigurationHash(const FileSystem &fs, const Path &project)
{
    return ConfigurationReader(fs, project).read();
}

Result<bool> isTrusted(const FileSystem &fs, const State &state, const Path &project, const Path &environment)
{
    const Result<TrustedPair> pair = pairOf(fs, project, environment);
    if (!pair)
        return tl::unexpected(pair.error());
    const Result<std::optional<TrustRow>> row = state.trust(pair->project, pair->environment);
    if (!row)
        return tl::unexpected(row.error());
    return *row && (*row)->buildHash == pair->buildHash;
}

Result<void> grantTrust(const FileSystem &fs, State &state, const Path &project, const Path &environment)
{
    const Result<TrustedPair> pair = pairOf(fs, project, environment);
    if (!pair)
        return tl::unexpected(pair.error());
    return state.setTrust({pair->project, pair->environment, pair->buildHash, project, environment, wallClock()});
}

} // namespace truewheel
