#include "core/platform/trace.h"
#include "core/platform/treewalk.h"

#include <algorithm>
#include <map>
#include <utility>

namespace truewheel {

namespace {

constexpr int64_t tick = 2; // seconds; the coarsest times that a file system keeps
constexpr size_t many = 4;  // of a directory's entries: asked by its handle

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

} // namespace

TraceCheck::TraceCheck(const FileSystem &fs)
    : m_fs(fs)
{
}

bool TraceCheck::holds(const Trace &trace)
{
    return std::all_of(trace.directories.begin(), trace.directories.end(),
                       [this](const TracedDirectory &directory) { return holds(directory); });
}

bool TraceCheck::holds(const TracedDirectory &directory)
{
    const Path path = pathFromBytes(directory.path);
    if (directory.points.size() >= many) {
        if (const Result<std::unique_ptr<OpenDirectory>> open = m_fs.open(path))
            return std::all_of(directory.points.begin(), directory.points.end(),
                               [&open](const TracePoint &point) { return isSame(point, (*open)->status(point.name, point.isEntry)); });
    }
    return std::all_of(directory.points.begin(), directory.points.end(),
                       [&](const TracePoint &point) { return isSame(point, statusOf(path / pathFromBytes(point.name), point.isEntry)); });
}

Result<FileStatus> TraceCheck::statusOf(const Path &path, bool isEntry)
{
    std::string key = keyOf(path, isEntry);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
    }
    const Result<FileStatus> found = isEntry ? m_fs.linkStatus(path) : m_fs.status(path);
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
    m_isSettled &= !m_remote.contains(point.status.identity.device);
    m_isSettled &= point.aspect == TraceAspect::Kind || point.status.changed.seconds + tick < m_now.seconds;
}

void TracingFileSystem::ask(const Path &path, bool isEntry) const
{
    if (!m_job.isCancelled())
        note(path, isEntry, TraceAspect::Status, isEntry ? m_base.linkStatus(path) : m_base.status(path));
}

template<typename Ask>
auto TracingFileSystem::answerOf(const Path &path, Ask ask) const -> decltype(ask())
{
    decltype(ask()) answer = m_job.isCancelled() ? failure(ErrorCode::Cancelled, pathBytes(path)) : ask();
    m_isSettled &= answer || isAbsence(answer.error());
    return answer;
}

Result<FileStatus> TracingFileSystem::status(const Path &path) const
{
    const Result<FileStatus> found = answerOf(path, [&] { return m_base.status(path); });
    note(path, false, aspectOf(found), found);
    return found;
}

Result<FileStatus> TracingFileSystem::linkStatus(const Path &path) const
{
    const Result<FileStatus> found = answerOf(path, [&] { return m_base.linkStatus(path); });
    note(path, true, aspectOf(found), found);
    return found;
}

Result<std::vector<DirectoryEntry>> TracingFileSystem::list(const Path &directory) const
{
    return answerOf(directory, [&] {
        Result<FileStatus> before = FileStatus();
        Result<std::vector<DirectoryEntry>> entries = m_base.listWithStatus(directory, before);
        note(directory, false, TraceAspect::Status, before);
        return entries;
    });
}

Result<std::string> TracingFileSystem::read(const Path &file, uint64_t cap) const
{
    ask(file, false);
    return answerOf(file, [&] { return m_base.read(file, cap); });
}

Result<std::string> TracingFileSystem::readHead(const Path &file, uint64_t bytes) const
{
    ask(file, false);
    return answerOf(file, [&] { return m_base.readHead(file, bytes); });
}

Result<Path> TracingFileSystem::readLink(const Path &link) const
{
    ask(link, true);
    return answerOf(link, [&] { return m_base.readLink(link); });
}

Result<uint64_t> TracingFileSystem::stream(const Path &file, const PieceTaker &piece) const
{
    ask(file, true);
    return answerOf(file, [&] { return m_base.stream(file, piece); });
}

Result<void> TracingFileSystem::visit(const Path &directory, const Visitor &entry) const
{
    ask(directory, true);
    return answerOf(directory, [&] { return m_base.visit(directory, entry); });
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
        const Path path = pathFromBytes(std::string_view(key).substr(1));
        point.name = pathBytes(path.filename());
        directories[pathBytes(path.parent_path())].push_back(std::move(point));
    }
    m_points.clear();
    Trace trace{{}, std::exchange(m_isSettled, true)};
    for (auto &[path, points] : directories)
        trace.directories.push_back({path, std::move(points)});
    return trace;
}

} // namespace truewheel
