#include "core/platform/trace.h"
#include "core/platform/treewalk.h"

#include <algorithm>
#include <map>
#include <utility>

namespace truewheel {

namespace {

constexpr int64_t tick = 2;     // seconds; the coarsest times that a file system keeps
constexpr size_t many = 4;      // questions at and below a directory: asked by its handle
constexpr size_t manyMore = 12; // the same where a handle of a directory above is there already

std::string keyOf(const Path &path, bool isEntry)
{
    return (isEntry ? 'l' : 's') + pathBytes(path);
}

// A directory that nobody listed may get and lose entries.
TraceAspect aspectOf(const Result<FileStatus> &found)
{
    return found && found->type == FileType::Directory ? TraceAspect::Kind : TraceAspect::Status;
}

bool isSame(const TracePoint &point, const Result<FileStatus> &now)
{
    if (!now)
        return point.isAbsent && isAbsence(now.error());
    if (point.isAbsent || now->type != point.status.type || now->identity != point.status.identity)
        return false;
    return point.aspect == TraceAspect::Kind || *now == point.status;
}

bool isBelow(const std::string &path, const std::string &directory)
{
    return path.size() > directory.size() && path.starts_with(directory) && (directory.ends_with('/') || path[directory.size()] == '/');
}

size_t questionsOf(const TracedDirectory &directory)
{
    const auto isAbsent = [](const TracePoint &point) { return point.isAbsent; };
    const auto absent = size_t(std::count_if(directory.points.begin(), directory.points.end(), isAbsent));
    return directory.status ? directory.points.size() - absent + 1 : directory.points.size();
}

} // namespace

TraceCheck::TraceCheck(const FileSystem &fs)
    : m_fs(fs)
{
}

/// A directory at or above those that are asked about, held open from the first question on.
class TraceCheck::Base
{
public:
    Base(const FileSystem &fs, const std::string &path)
        : m_fs(fs)
        , m_path(path)
    {
    }

    /// Of the entry `name` of a directory that is the base or below it.
    Result<FileStatus> statusOf(const std::string &directory, const std::string &name, bool isEntry)
    {
        if (!m_open)
            m_open = m_fs.open(pathFromBytes(m_path));
        if (!*m_open)
            return tl::unexpected((*m_open).error());
        std::string below = directory.substr(std::min(directory.size(), m_path.size() + (m_path.ends_with('/') ? 0 : 1)));
        if (!below.empty() && !name.empty())
            below += '/';
        below += name;
        return (**m_open)->status(below.empty() ? "." : below, isEntry);
    }

private:
    const FileSystem &m_fs;
    const std::string &m_path;
    std::optional<Result<std::unique_ptr<OpenDirectory>>> m_open;
};

bool TraceCheck::holds(const Trace &trace)
{
    return holds(trace.directories, nullptr);
}

bool TraceCheck::holds(Directories directories, Base *base)
{
    while (!directories.empty()) {
        const TracedDirectory &first = directories.front();
        size_t count = 1;
        size_t questions = questionsOf(first);
        for (; count < directories.size() && isBelow(directories[count].path, first.path); ++count)
            questions += questionsOf(directories[count]);
        Base own(m_fs, first.path);
        Base *const nearest = questions >= (base ? manyMore : many) ? &own : base;
        if (!holds(first, nearest) || !holds(directories.subspan(1, count - 1), nearest))
            return false;
        directories = directories.subspan(count);
    }
    return true;
}

bool TraceCheck::holds(const TracedDirectory &directory, Base *base)
{
    const bool isOneOfMany = base && directory.points.size() >= manyMore; // no other trace asks for it
    const bool isUnchanged = directory.status && statusOf(directory.path, {}, false, base) == Result<FileStatus>(*directory.status);
    return std::all_of(directory.points.begin(), directory.points.end(), [&](const TracePoint &point) {
        const auto ask = [&] {
            return isOneOfMany ? base->statusOf(directory.path, point.name, point.isEntry)
                               : statusOf(directory.path, point.name, point.isEntry, base);
        };
        return (point.isAbsent && isUnchanged) || isSame(point, ask());
    });
}

Result<FileStatus> TraceCheck::statusOf(const std::string &directory, const std::string &name, bool isEntry, Base *base)
{
    std::string key = (isEntry ? 'l' : 's') + directory;
    if (!name.empty())
        key += (directory.ends_with('/') ? "" : "/") + name;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
    }
    const Path path = base ? Path() : pathFromBytes(std::string_view(key).substr(1));
    const Result<FileStatus> found = base ? base->statusOf(directory, name, isEntry) : isEntry ? m_fs.linkStatus(path) : m_fs.status(path);
    const std::lock_guard lock(m_mutex);
    return m_known.emplace(std::move(key), found).first->second;
}

TracingFileSystem::TracingFileSystem(const FileSystem &base, const JobContext &job, Timestamp now, std::set<uint64_t> remote)
    : m_base(base)
    , m_job(job)
    , m_now(now)
    , m_remote(std::move(remote))
{
}

// The first answer counts: if it changes while the look goes on, the trace does not hold afterwards.
void TracingFileSystem::note(const Path &path, bool isEntry, TraceAspect aspect, const Result<FileStatus> &found) const
{
    const auto [known, isNew] = m_points.try_emplace(keyOf(path, isEntry));
    TracePoint &point = known->second;
    if (isNew) {
        point = {{}, isEntry, aspect, !found, found.value_or(FileStatus())};
        m_isSettled &= found || isAbsence(found.error());
    }
    if (aspect == TraceAspect::Status)
        point.aspect = aspect;
    if (point.isAbsent)
        return;
    m_isSettled &= point.aspect == TraceAspect::Kind ? !isRemote(point.status) : isSettled(point.status);
}

bool TracingFileSystem::isRemote(const FileStatus &status) const
{
    return m_remote.contains(status.identity.device);
}

bool TracingFileSystem::isSettled(const FileStatus &status) const
{
    return !isRemote(status) && status.changed.seconds + tick < m_now.seconds;
}

template<typename Ask>
auto TracingFileSystem::answerOf(const Path &path, Ask ask) const -> decltype(ask())
{
    decltype(ask()) answer = m_job.isCancelled() ? failure(ErrorCode::Cancelled, pathBytes(path)) : ask();
    m_isSettled &= answer || isAbsence(answer.error());
    return answer;
}

// What was found is not asked for again.
Result<FileStatus> TracingFileSystem::statusOf(const Path &path, bool isEntry, bool isRead) const
{
    const auto known = m_points.find(keyOf(path, isEntry));
    const Result<FileStatus> found = known != m_points.end() && !known->second.isAbsent
        ? known->second.status
        : answerOf(path, [&] { return isEntry ? m_base.linkStatus(path) : m_base.status(path); });
    note(path, isEntry, isRead ? TraceAspect::Status : aspectOf(found), found);
    return found;
}

// What is not there is not looked for a second time.
template<typename Ask>
auto TracingFileSystem::contentOf(const Path &path, bool isEntry, Ask ask) const -> decltype(ask())
{
    const Result<FileStatus> found = statusOf(path, isEntry, true);
    if (!found && isAbsence(found.error()))
        return tl::unexpected(found.error());
    return answerOf(path, ask);
}

Result<FileStatus> TracingFileSystem::status(const Path &path) const
{
    return statusOf(path, false, false);
}

Result<FileStatus> TracingFileSystem::linkStatus(const Path &path) const
{
    return statusOf(path, true, false);
}

// Directories are listed one after the other where they lie beside each other by the dozen: found by name in their parent's handle.
Result<std::vector<DirectoryEntry>> TracingFileSystem::listed(const Path &directory, Result<FileStatus> &before) const
{
    const std::string bytes = pathBytes(directory);
    const size_t slash = bytes.rfind('/');
    const std::string_view parent = std::string_view(bytes).substr(0, slash == std::string::npos ? 0 : slash);
    const bool isBeside = !parent.empty() && parent == m_parent;
    if (!isBeside) {
        m_parent = parent;
        m_opened.reset();
    } else if (!m_opened) {
        m_opened = m_base.open(pathFromBytes(parent)).value_or(nullptr);
    }
    return m_opened ? m_opened->listWithStatus(bytes.substr(slash + 1), before) : m_base.listWithStatus(directory, before);
}

Result<std::vector<DirectoryEntry>> TracingFileSystem::list(const Path &directory) const
{
    return answerOf(directory, [&] {
        Result<FileStatus> before = FileStatus();
        Result<std::vector<DirectoryEntry>> entries = listed(directory, before);
        note(directory, false, TraceAspect::Status, before);
        return entries;
    });
}

Result<std::string> TracingFileSystem::read(const Path &file, uint64_t cap) const
{
    return contentOf(file, false, [&] { return m_base.read(file, cap); });
}

Result<std::string> TracingFileSystem::readHead(const Path &file, uint64_t bytes) const
{
    return contentOf(file, false, [&] { return m_base.readHead(file, bytes); });
}

Result<Path> TracingFileSystem::readLink(const Path &link) const
{
    return contentOf(link, true, [&] { return m_base.readLink(link); });
}

Result<uint64_t> TracingFileSystem::stream(const Path &file, const PieceTaker &piece) const
{
    return contentOf(file, true, [&] { return m_base.stream(file, piece); });
}

Result<void> TracingFileSystem::visit(const Path &directory, const Visitor &entry) const
{
    return contentOf(directory, true, [&] { return m_base.visit(directory, entry); });
}

WalkReport TracingFileSystem::walk(const std::vector<WalkStart> &starts, TreeVisitor &visitor, const WalkOptions &options,
                                   JobContext &job) const
{
    m_isSettled = false;
    return m_base.walk(starts, visitor, options, job);
}

std::vector<Mount> TracingFileSystem::mounts() const
{
    m_isSettled = false;
    return m_base.mounts();
}

Trace TracingFileSystem::take()
{
    std::map<std::string, std::vector<TracePoint>> directories;
    for (auto &[key, point] : m_points) {
        const std::string_view path = std::string_view(key).substr(1);
        const size_t slash = path.rfind('/');
        const size_t root = path.find('/'); // after the drive on Windows
        point.name = path.substr(slash + 1);
        directories[std::string(path.substr(0, slash == root ? slash + 1 : slash))].push_back(std::move(point));
    }
    m_points.clear();
    Trace trace{{}, std::exchange(m_isSettled, true)};
    for (auto &[path, points] : directories) {
        const auto absent = std::count_if(points.begin(), points.end(), [](const TracePoint &point) { return point.isAbsent; });
        const bool isWorthIt = absent > 1 && !m_job.isCancelled();
        const Result<FileStatus> status = isWorthIt ? m_base.status(pathFromBytes(path)) : failure(ErrorCode::NotFound, {});
        trace.directories.push_back({path, std::move(points), {}});
        // One that has changed since the look began may have got the entry after it was asked for.
        if (status && status->type == FileType::Directory && isSettled(*status))
            trace.directories.back().status = *status;
    }
    return trace;
}

} // namespace truewheel
