#include "core/caches/uvcacheinfo.h"

#include "core/base/text.h"
#include "core/python/json.h"
#include "core/python/msgpack.h"
#include "core/python/tomldocument.h"

#include <QJsonObject>
#include <algorithm>

namespace truewheel {

namespace {

constexpr uint64_t cacheInfoCap = 64 * 1024; // bytes
constexpr uint64_t revisionCap = 1 << 20;    // bytes: a response of an index stands behind the name
constexpr size_t walkCap = 50'000;           // directory entries for one pattern

Timestamp timestampFrom(const QJsonObject &object)
{
    return {object[QStringLiteral("secs_since_epoch")].toInteger(), object[QStringLiteral("nanos_since_epoch")].toInt()};
}

bool isDirectoryName(const std::string &name)
{
    return !name.empty() && name.find_first_of("/\\") == std::string::npos && name != "." && name != "..";
}

bool isPattern(std::string_view file)
{
    return file.find_first_of("*?[{") != std::string_view::npos;
}

// `*` and `?`; the last `*` is retried from where it stood, so the time is bounded by the product of the lengths.
bool matches(std::string_view pattern, std::string_view name)
{
    size_t p = 0;
    size_t star = std::string_view::npos;
    size_t resume = 0;
    for (size_t n = 0; n < name.size();) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = n;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == name[n])) {
            ++p;
            ++n;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            n = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

// Looks at the watched files of one project, one cache key after another.
class Watcher
{
public:
    Watcher(const FileSystem &fs, const Path &project)
        : m_fs(fs)
        , m_project(project)
    {
    }

    Result<UvWatched> run()
    {
        const auto document = readToml(m_fs, m_project / "pyproject.toml");
        if (!document && !isAbsence(document.error()))
            return tl::unexpected(document.error());
        const TomlValue keys = document ? document->find("tool.uv.cache-keys") : TomlValue();
        if (keys) {
            for (const TomlValue &key : keys.children())
                look(key);
        } else {
            for (const char *file : {"pyproject.toml", "setup.py", "setup.cfg"})
                lookAtFile(file);
            lookAtDirectory("src");
        }
        if (m_error)
            return tl::unexpected(*m_error);
        return std::move(m_watched);
    }

private:
    void look(const TomlValue &key)
    {
        if (const auto file = key.asString())
            lookAtFile(*file);
        else if (const auto named = key.get("file").asString())
            lookAtFile(*named);
        else if (const auto directory = key.get("dir").asString())
            lookAtDirectory(*directory);
        else if (const TomlValue &git = key.get("git"))
            lookAtGit(git);
        else
            m_watched.notLooked.push_back(key.get("env") ? "env " + key.get("env").string() : "an unknown cache key");
    }

    void lookAtFile(const std::string &file)
    {
        m_watched.keys.push_back(file);
        if (!isPattern(file))
            return take(m_project / pathFromBytes(file));
        if (file.find_first_of("[{") != std::string::npos) {
            m_watched.notLooked.push_back(file);
            return;
        }
        std::vector<std::string> parts;
        for (const std::string_view part : split(file, '/'))
            parts.emplace_back(part);
        m_entries = 0;
        walk(m_project, parts, 0);
        if (m_entries > walkCap)
            m_watched.notLooked.push_back(file);
    }

    void walk(const Path &directory, const std::vector<std::string> &parts, size_t index)
    {
        if (index == parts.size() || m_entries > walkCap)
            return;
        const bool isDeep = parts[index] == "**";
        if (isDeep)
            walk(directory, parts, index + 1);
        const bool isLast = index + 1 == parts.size();
        if (!isDeep && !isPattern(parts[index])) {
            const Path path = directory / pathFromBytes(parts[index]);
            return isLast ? take(path) : walk(path, parts, index + 1);
        }
        const auto entries = m_fs.list(directory);
        if (!entries) {
            note(entries.error());
            return;
        }
        m_entries += entries->size();
        for (const DirectoryEntry &entry : *entries) {
            const Path path = directory / pathFromBytes(entry.name);
            if (isDeep && entry.type == FileType::Directory)
                walk(path, parts, index);
            else if (!isDeep && isLast && entry.type != FileType::Directory && matches(parts[index], entry.name))
                take(path);
            else if (!isDeep && !isLast && entry.type == FileType::Directory && matches(parts[index], entry.name))
                walk(path, parts, index + 1);
        }
    }

    void take(const Path &path)
    {
        const auto status = m_fs.status(path);
        if (!status)
            return note(status.error());
        if (status->type != FileType::Regular)
            return;
        if (!m_watched.info.timestamp || *m_watched.info.timestamp < status->changed) {
            m_watched.info.timestamp = status->changed;
            m_watched.newest = path;
        }
    }

    void lookAtDirectory(const std::string &directory)
    {
        const auto status = m_fs.status(m_project / pathFromBytes(directory));
        if (!status && !isAbsence(status.error()))
            return note(status.error());
        m_watched.keys.push_back(directory + '/');
        if (!status || status->type == FileType::Directory)
            m_watched.info.directories[directory] = status.has_value();
    }

    // The commit that HEAD names, through one loose reference.
    void lookAtGit(const TomlValue &git)
    {
        if (git.get("tags").asBool().value_or(false))
            m_watched.notLooked.push_back("git tags");
        if (!git.asBool().value_or(git.get("commit").asBool().value_or(false)))
            return;
        m_watched.keys.push_back("git commit");
        const Path directory = m_project / ".git";
        const auto head = m_fs.read(directory / "HEAD", cacheInfoCap);
        std::string commit = head ? std::string(trimmed(*head)) : std::string();
        if (commit.starts_with("ref: ")) {
            const auto reference = m_fs.read(directory / pathFromBytes(trimmed(std::string_view(commit).substr(5))), cacheInfoCap);
            commit = reference ? std::string(trimmed(*reference)) : std::string();
        }
        if (commit.empty())
            m_watched.notLooked.push_back("git commit");
        else
            m_watched.info.commit = commit;
    }

    void note(const Error &error)
    {
        if (!isAbsence(error) && !m_error)
            m_error = error;
    }

    const FileSystem &m_fs;
    const Path &m_project;
    UvWatched m_watched;
    std::optional<Error> m_error;
    size_t m_entries = 0;
};

} // namespace

Result<UvCacheInfo> readUvCacheInfo(const FileSystem &fs, const Path &distInfo)
{
    const Path file = distInfo / "uv_cache.json";
    const auto bytes = fs.read(file, cacheInfoCap);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto document = parseJson(*bytes, cacheInfoCap, pathBytes(file));
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject root = document->object();
    UvCacheInfo info;
    if (root[QStringLiteral("timestamp")].isObject())
        info.timestamp = timestampFrom(root[QStringLiteral("timestamp")].toObject());
    if (root[QStringLiteral("commit")].isString())
        info.commit = root[QStringLiteral("commit")].toString().toStdString();
    const QJsonObject directories = root[QStringLiteral("directories")].toObject();
    for (auto it = directories.begin(); it != directories.end(); ++it)
        info.directories[it.key().toStdString()] = !it.value().isNull();
    return info;
}

// A local pointer begins with what uv compares; a downloaded one is the revision itself.
Result<std::string> readUvRevisionName(const FileSystem &fs, const Path &file)
{
    const auto bytes = fs.read(file, revisionCap);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto root = parseMsgpack(*bytes, pathBytes(file));
    if (!root)
        return tl::unexpected(root.error());
    std::string name = root->at(0).text.empty() ? root->at(1).at(0).text : root->at(0).text;
    if (!isDirectoryName(name))
        return failure(ErrorCode::Malformed, pathBytes(file), "no revision is named");
    return name;
}

// [[timestamp, commit, tags, {env}, {directory: time | nil}], [directory name, …]]; uv 0.5 has neither of the maps.
Result<UvRevision> readUvRevision(const FileSystem &fs, const Path &file)
{
    const auto bytes = fs.read(file, cacheInfoCap);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto root = parseMsgpack(*bytes, pathBytes(file));
    if (!root)
        return tl::unexpected(root.error());
    const MsgpackValue &head = root->at(0);
    UvRevision revision;
    revision.directory = root->at(1).at(0).text;
    if (!isDirectoryName(revision.directory))
        return failure(ErrorCode::Malformed, pathBytes(file), "no revision is named");
    if (!head.at(0).isNil())
        revision.info.timestamp = Timestamp{head.at(0).at(0).number, int32_t(head.at(0).at(1).number)};
    if (!head.at(1).isNil())
        revision.info.commit = head.at(1).text;
    const std::vector<MsgpackValue> &directories = head.at(4).items;
    for (size_t i = 0; i + 1 < directories.size(); i += 2)
        revision.info.directories[directories[i].text] = !directories[i + 1].isNil();
    return revision;
}

bool isSameState(const UvCacheInfo &recorded, const UvCacheInfo &now)
{
    if (recorded.timestamp != now.timestamp || recorded.commit != now.commit)
        return false;
    return std::all_of(recorded.directories.begin(), recorded.directories.end(), [&](const auto &directory) {
        const auto it = now.directories.find(directory.first);
        return it == now.directories.end() || it->second == directory.second;
    });
}

bool isReinstalledAlways(const FileSystem &fs, const Path &project, const std::string &package)
{
    const auto document = readToml(fs, project / "pyproject.toml");
    if (!document)
        return false;
    const TomlValue &uv = document->find("tool.uv");
    const std::vector<std::string> names = uv.get("reinstall-package").strings();
    return uv.get("reinstall").asBool().value_or(false) || std::any_of(names.begin(), names.end(), [&](const std::string &name) {
               return normalizedName(name) == normalizedName(package);
           });
}

Result<UvWatched> watchedNow(const FileSystem &fs, const Path &project)
{
    return Watcher(fs, project).run();
}

} // namespace truewheel
