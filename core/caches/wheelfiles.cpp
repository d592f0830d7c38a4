#include "core/caches/wheelfiles.h"

#include "core/base/text.h"
#include "core/python/json.h"
#include "core/python/version.h"

#include <QJsonObject>

namespace truewheel {

namespace {

constexpr uint64_t originCap = 64 * 1024; // bytes
constexpr size_t entryCap = 2'000'000;    // directory entries of one cache
constexpr int depthCap = 12;              // directories below the one that is asked for
constexpr std::string_view packed = ".tar.gz";

bool nameSdist(CachedWheel &wheel, std::string_view fileName)
{
    if (!fileName.ends_with(packed))
        return false;
    fileName.remove_suffix(packed.size());
    const size_t dash = fileName.rfind('-');
    if (dash == std::string_view::npos || dash == 0 || !parseVersion(fileName.substr(dash + 1)))
        return false;
    wheel.form = WheelForm::Sdist;
    wheel.name = fileName.substr(0, dash);
    wheel.version = fileName.substr(dash + 1);
    return true;
}

class WheelFiles
{
public:
    WheelFiles(const std::string &tool, const CacheWorld &world, JobContext &job, CacheContents &contents)
        : m_tool(tool)
        , m_world(world)
        , m_job(job)
        , m_contents(contents)
    {
    }

    Result<void> walk(const Path &directory, int depth)
    {
        if (m_job.isCancelled())
            return failure(ErrorCode::Cancelled, pathBytes(directory));
        const auto entries = m_world.fs.list(directory);
        if (!entries)
            return note(entries.error());
        m_entries += entries->size();
        if (depth > depthCap || m_entries > entryCap)
            return note({ErrorCode::TooLarge, pathBytes(directory), "too deep or too many entries for a cache"});
        for (const DirectoryEntry &entry : *entries) {
            const Path path = directory / pathFromBytes(entry.name);
            if (entry.type == FileType::Directory) {
                if (const Result<void> walked = walk(path, depth + 1); !walked)
                    return walked;
            } else if (entry.type == FileType::Regular) {
                add(path, entry.name);
            }
        }
        return {};
    }

private:
    void add(const Path &path, const std::string &fileName)
    {
        CachedWheel wheel;
        const bool isWheel = fileName.ends_with(".whl") && nameWheel(wheel, parseWheelName(fileName));
        if (!isWheel && !nameSdist(wheel, fileName))
            return;
        if (isWheel)
            wheel.form = WheelForm::Wheel;
        wheel.tool = m_tool;
        wheel.path = path;
        wheel.content = path;
        if (const auto status = m_world.fs.linkStatus(path))
            wheel.fetched = status->modified;
        readOrigin(wheel, path.parent_path() / "origin.json");
        m_contents.wheels.push_back(std::move(wheel));
    }

    // What pip writes beside a wheel that it built (PEP 610).
    void readOrigin(CachedWheel &wheel, const Path &file)
    {
        const auto bytes = m_world.fs.read(file, originCap);
        const auto document = bytes ? parseJson(*bytes, originCap, pathBytes(file)) : tl::unexpected(bytes.error());
        if (!document) {
            (void)note(document.error());
            return;
        }
        const QJsonObject root = document->object();
        wheel.source = root[QStringLiteral("url")].toString().toStdString();
        if (root.contains(QStringLiteral("vcs_info")))
            wheel.origin = WheelOrigin::Git;
        else if (wheel.source.starts_with("file:"))
            wheel.origin = WheelOrigin::Local;
        else if (!wheel.source.empty())
            wheel.origin = WheelOrigin::Url;
    }

    Result<void> note(const Error &error)
    {
        if (!isAbsence(error))
            m_contents.unreadable.push_back(error);
        return {};
    }

    const std::string &m_tool;
    const CacheWorld &m_world;
    JobContext &m_job;
    CacheContents &m_contents;
    size_t m_entries = 0;
};

} // namespace

bool nameWheel(CachedWheel &wheel, const Result<WheelName> &name)
{
    if (!name)
        return false;
    wheel.name = name->name;
    wheel.version = name->version;
    wheel.tags.clear();
    for (const WheelTag &tag : name->tags)
        wheel.tags.push_back(tag.python + '-' + tag.abi + '-' + tag.platform);
    return true;
}

Result<void> addWheelFiles(const Path &directory, const std::string &tool, const CacheWorld &world, JobContext &job,
                           CacheContents &contents)
{
    return WheelFiles(tool, world, job, contents).walk(directory, 0);
}

} // namespace truewheel
