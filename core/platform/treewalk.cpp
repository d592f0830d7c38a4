// What walks share, and the walk by path for every file system that has no better one.
#include "core/platform/treewalk.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>
#include <thread>

#ifdef __linux__
#include <sys/sysmacros.h>
#endif

namespace truewheel {

namespace {

constexpr size_t faultCap = 10'000;
constexpr size_t depthCap = 10'000;

class PlainWalk final : public WalkPlace
{
public:
    PlainWalk(const FileSystem &fs, TreeVisitor &visitor, JobContext &job)
        : m_fs(fs)
        , m_visitor(visitor)
        , m_job(job)
    {
    }

    WalkTag tag() const override { return m_tag; }
    FileIdentity identity() const override { return m_identity; }
    Path path() const override { return m_directory; }
    Result<Path> readLink(const WalkEntry &link) const override { return m_fs.readLink(m_directory / pathFromBytes(link.name)); }

    void start(const WalkStart &start)
    {
        m_directory = start.path.parent_path();
        m_tag = start.tag;
        m_identity = {};
        const auto status = m_fs.linkStatus(start.path);
        if (!status)
            addFault(start.tag, status.error());
        else
            take(pathBytes(start.path.filename()), *status, 0);
        while (!m_ahead.empty() && !cancelled()) {
            const Directory next = std::move(m_ahead.back());
            m_ahead.pop_back();
            read(next);
        }
        m_ahead.clear();
    }

    WalkReport report;

private:
    struct Directory {
        Path path;
        FileIdentity identity;
        WalkTag tag;
        size_t depth;
    };

    bool cancelled() { return report.cancelled = report.cancelled || m_job.isCancelled(); }

    void addFault(WalkTag tag, const Error &error)
    {
        if (report.faults.size() < faultCap)
            report.faults.push_back({tag, error});
        else
            ++report.moreFaults;
    }

    void read(const Directory &directory)
    {
        m_directory = directory.path;
        m_tag = directory.tag;
        m_identity = directory.identity;
        std::vector<std::string> names;
        const Result<void> done = m_fs.visit(directory.path, [&](std::string_view name, FileType) { names.emplace_back(name); });
        ++report.directories;
        if (!done && !isAbsence(done.error()))
            addFault(directory.tag, done.error());
        for (const std::string &name : names) {
            if (cancelled())
                return;
            const auto status = m_fs.linkStatus(directory.path / pathFromBytes(name));
            if (status && status->identity.device != directory.identity.device)
                report.notEntered.push_back(directory.path / pathFromBytes(name));
            else if (status)
                take(name, *status, directory.depth + 1);
            else if (!isAbsence(status.error()))
                addFault(directory.tag, status.error());
        }
        m_job.progress(int(report.entries), 0);
    }

    void take(const std::string &name, const FileStatus &status, size_t depth)
    {
        ++report.entries;
        const WalkTag below = m_visitor.visit(0, *this, {name, status.type, status.identity, status.size, status.size, 1});
        if (status.type != FileType::Directory || below == doNotEnter)
            return;
        const Path path = m_directory / pathFromBytes(name);
        if (depth < depthCap)
            m_ahead.push_back({path, status.identity, below, depth});
        else
            addFault(below, {ErrorCode::TooLarge, pathBytes(path), "nested too deep"});
    }

    const FileSystem &m_fs;
    TreeVisitor &m_visitor;
    JobContext &m_job;
    std::vector<Directory> m_ahead;
    Path m_directory;
    WalkTag m_tag = 0;
    FileIdentity m_identity;
};

// "8:1" of the device number that a file's status has.
std::string deviceName(uint64_t device)
{
#ifdef __linux__
    return std::to_string(major(device)) + ':' + std::to_string(minor(device));
#else
    return std::to_string(device);
#endif
}

} // namespace

bool TreeVisitor::takesKnown(unsigned, const WalkPlace &, const WalkEntry &)
{
    return false;
}

WalkReport FileSystem::walk(const std::vector<WalkStart> &starts, TreeVisitor &visitor, const WalkOptions &, JobContext &job) const
{
    PlainWalk walk(*this, visitor, job);
    for (const WalkStart &start : starts)
        walk.start(start);
    std::sort(walk.report.notEntered.begin(), walk.report.notEntered.end());
    std::sort(walk.report.faults.begin(), walk.report.faults.end(),
              [](const WalkFault &a, const WalkFault &b) { return a.error.subject < b.error.subject; });
    return std::move(walk.report);
}

bool isRotational(const std::string &device, const FileSystem &fs)
{
    const Path entry = Path("/sys/dev/block") / device; // a link into the tree of devices: …/block/sda, or …/block/sda/sda1
    const Result<Path> target = fs.readLink(entry);
    if (!target || pathBytes(*target).find("/virtio") != std::string::npos || pathBytes(*target).find("/vbd-") != std::string::npos)
        return false;
    const Path disk = cleanAbsolute(*target, entry.parent_path());
    for (const Path &holder : {disk, disk.parent_path()}) {
        if (const Result<std::string> text = fs.readHead(holder / "queue" / "rotational", 2))
            return trimmed(*text) == "1";
    }
    return false;
}

unsigned walkWorkers(const Path &directory, const FileSystem &fs)
{
    const Result<FileStatus> status = fs.status(directory);
    if (status && isRotational(deviceName(status->identity.device), fs))
        return 1;
    // A disk answers several questions at once, and what is in memory makes none of them wait for long.
    return std::clamp(2 * std::thread::hardware_concurrency(), 4u, 8u);
}

} // namespace truewheel
