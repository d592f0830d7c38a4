#include "core/caches/uvcacheinfo.h"

#include "core/base/text.h"
#include "core/python/gitrefs.h"
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

Timestamp timestampFrom(const MsgpackValue &pair)
{
    return {pair.at(0).number, int32_t(pair.at(1).number)};
}

// Time of birth, inode or null.
UvDirectory directoryFrom(const QJsonValue &value)
{
    if (value.isObject())
        return {true, timestampFrom(value.toObject())};
    return value.isDouble() ? UvDirectory{true, {}, uint64_t(value.toInteger())} : UvDirectory();
}

UvDirectory directoryFrom(const MsgpackValue &value)
{
    if (value.type == MsgpackValue::Type::Array)
        return {true, timestampFrom(value)};
    return value.isNil() ? UvDirectory() : UvDirectory{true, {}, uint64_t(value.number)};
}

template<typename Take>
void eachPair(const MsgpackValue &map, Take take)
{
    for (size_t i = 0; i + 1 < map.items.size(); i += 2)
        take(map.items[i].text, map.items[i + 1]);
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

// A key that this uv does not know makes it pass over all of them.
bool isKnownKey(const TomlValue &key, bool knowsDirectories)
{
    if (key.asString())
        return true;
    if (!key.isTable() || key.children().size() != 1)
        return false;
    const TomlValue &value = key.children().front();
    if (value.key() == "file" || value.key() == "env" || (value.key() == "dir" && knowsDirectories))
        return value.asString().has_value();
    if (value.key() != "git")
        return false;
    return value.asBool() || std::all_of(value.children().begin(), value.children().end(), [](const TomlValue &part) {
               return (part.key() == "commit" || part.key() == "tags") && part.asBool();
           });
}

// Looks at the watched files of one project, one cache key after another.
class Watcher
{
public:
    Watcher(const FileSystem &fs, const Path &project, bool knowsDirectories, const UvSurroundings &around)
        : m_fs(fs)
        , m_project(project)
        , m_around(around)
    {
        m_watched.info.knowsDirectories = knowsDirectories;
        if (!around.environment)
            m_watched.info.variables.reset();
    }

    Result<UvWatched> run()
    {
        const auto document = readToml(m_fs, m_project / "pyproject.toml");
        if (!document && !isAbsence(document.error()))
            return tl::unexpected(document.error());
        const TomlValue keys = document ? document->find("tool.uv.cache-keys") : TomlValue();
        const bool areKnown = keys.isArray() && std::all_of(keys.children().begin(), keys.children().end(), [&](const TomlValue &key) {
                                  return isKnownKey(key, m_watched.info.knowsDirectories);
                              });
        if (areKnown) {
            for (const TomlValue &key : keys.children())
                look(key);
        } else {
            for (const char *file : {"pyproject.toml", "setup.py", "setup.cfg"})
                lookAtFile(file);
            if (m_watched.info.knowsDirectories)
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
        else if (const auto variable = key.get("env").asString())
            lookAtVariable(*variable);
        else
            lookAtGit(key.get("git"));
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
        if (!status)
            m_watched.info.directories[directory] = {};
        else if (status->type == FileType::Directory)
            m_watched.info.directories[directory] = {
                true, m_around.birthTime ? m_around.birthTime(m_project / pathFromBytes(directory)) : std::nullopt, status->identity.inode};
    }

    void lookAtVariable(const std::string &name)
    {
        m_watched.keys.push_back('$' + name);
        if (!m_around.environment)
            return m_watched.notLooked.push_back("env " + name);
        const auto &values = m_around.environment->values;
        const auto found = values.find(name);
        (*m_watched.info.variables)[name] = found == values.end() ? std::nullopt : std::optional(found->second);
    }

    void lookAtGit(const TomlValue &git)
    {
        const GitRefs refs = m_watched.info.knowsDirectories ? GitRefs::All : GitRefs::Loose;
        const bool wantsTags = git.get("tags").asBool().value_or(false);
        const bool wantsCommit = git.asBool().value_or(git.get("commit").asBool().value_or(false));
        if (wantsCommit)
            m_watched.keys.push_back("git commit");
        if (wantsTags)
            m_watched.keys.push_back("git tags");
        const auto tree = findGitWorkTree(m_project, m_fs);
        if (!tree)
            return note(tree.error());
        if (!*tree)
            return;
        if (const Result<std::optional<std::string>> commit = wantsCommit ? headCommit(m_fs, **tree, refs) : std::nullopt)
            m_watched.info.commit = *commit;
        else
            note(commit.error());
        if (!wantsTags)
            return;
        if (auto tags = gitTags(m_fs, **tree, refs))
            m_watched.info.tags = std::move(*tags);
        else if (tags.error().code != ErrorCode::Malformed) // uv takes no tags then
            note(tags.error());
    }

    void note(const Error &error)
    {
        if (!isAbsence(error) && !m_error)
            m_error = error;
    }

    const FileSystem &m_fs;
    const Path &m_project;
    const UvSurroundings &m_around;
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
    const QJsonObject tags = root[QStringLiteral("tags")].toObject();
    if (root[QStringLiteral("tags")].isObject())
        info.tags.emplace();
    for (auto it = tags.begin(); it != tags.end(); ++it)
        (*info.tags)[it.key().toStdString()] = it.value().toString().toStdString();
    const QJsonObject variables = root[QStringLiteral("env")].toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        (*info.variables)[it.key().toStdString()] = it.value().isString() ? std::optional(it.value().toString().toStdString())
                                                                          : std::nullopt;
    const QJsonObject directories = root[QStringLiteral("directories")].toObject();
    for (auto it = directories.begin(); it != directories.end(); ++it)
        info.directories[it.key().toStdString()] = directoryFrom(it.value());
    info.knowsDirectories = root.contains(QStringLiteral("directories"));
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
    UvCacheInfo &info = revision.info;
    if (!head.at(0).isNil())
        info.timestamp = timestampFrom(head.at(0));
    if (!head.at(1).isNil())
        info.commit = head.at(1).text;
    if (!head.at(2).isNil())
        info.tags.emplace();
    eachPair(head.at(2), [&](const std::string &tag, const MsgpackValue &value) { (*info.tags)[tag] = value.text; });
    eachPair(head.at(3), [&](const std::string &name, const MsgpackValue &value) {
        (*info.variables)[name] = value.isNil() ? std::nullopt : std::optional(value.text);
    });
    eachPair(head.at(4), [&](const std::string &name, const MsgpackValue &value) { info.directories[name] = directoryFrom(value); });
    info.knowsDirectories = head.items.size() > 4;
    return revision;
}

bool isSameDirectory(const UvDirectory &recorded, const UvDirectory &now)
{
    if (recorded.exists != now.exists)
        return false;
    if (recorded.inode)
        return recorded.inode == now.inode;
    return !recorded.born || !now.born || recorded.born == now.born;
}

bool isSameState(const UvCacheInfo &recorded, const UvCacheInfo &now)
{
    const bool isSameHead = recorded.timestamp == now.timestamp && recorded.commit == now.commit && recorded.tags == now.tags
        && recorded.knowsDirectories == now.knowsDirectories;
    if (!isSameHead || (now.variables && recorded.variables != now.variables))
        return false;
    return std::equal(recorded.directories.begin(), recorded.directories.end(), now.directories.begin(), now.directories.end(),
                      [](const auto &a, const auto &b) { return a.first == b.first && isSameDirectory(a.second, b.second); });
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

Result<UvWatched> watchedNow(const FileSystem &fs, const Path &project, bool knowsDirectories, const UvSurroundings &around)
{
    return Watcher(fs, project, knowsDirectories, around).run();
}

} // namespace truewheel
