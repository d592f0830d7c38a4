#include "core/platform/trace.h"
#include "core/platform/treewalk.h"

namespace truewheel {

namespace {

constexpr int64_t tick = 2; // seconds; the coarsest times that a file system keeps

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

bool Trace::holds(const FileSystem &fs) const
{
    for (const TracePoint &point : points) {
        const Path path = pathFromBytes(point.path);
        if (!isSame(point, point.isEntry ? fs.linkStatus(path) : fs.status(path)))
            return false;
    }
    return true;
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
    const auto [known, isNew] = m_known.emplace((isEntry ? 'l' : 's') + pathBytes(path), m_trace.points.size());
    if (isNew) {
        m_trace.points.push_back({pathBytes(path), isEntry, aspect, !found, found.value_or(FileStatus())});
        m_trace.isSettled &= found || isAbsence(found.error());
    }
    TracePoint &point = m_trace.points[known->second];
    if (aspect == TraceAspect::Status)
        point.aspect = aspect;
    if (point.isAbsent)
        return;
    m_trace.isSettled &= !m_remote.contains(point.status.identity.device);
    m_trace.isSettled &= point.aspect == TraceAspect::Kind || point.status.changed.seconds + tick < m_now.seconds;
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
    m_trace.isSettled &= answer || isAbsence(answer.error());
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
    m_trace.isSettled = false;
    return m_base.walk(starts, visitor, options, job);
}

std::vector<Mount> TracingFileSystem::mounts() const
{
    m_trace.isSettled = false;
    return m_base.mounts();
}

Trace TracingFileSystem::take()
{
    m_known.clear();
    return std::exchange(m_trace, {});
}

} // namespace truewheel
