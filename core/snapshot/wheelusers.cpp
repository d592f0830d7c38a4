#include "core/snapshot/wheelusers.h"

#include "core/caches/unpackedwheel.h"

#include <algorithm>
#include <map>
#include <memory>

namespace truewheel {

namespace {

class WheelUsers
{
public:
    WheelUsers(CacheScan &scan, const FileSystem &fs, JobContext &job)
        : m_scan(scan)
        , m_fs(fs)
        , m_job(job)
    {
        for (ScannedCache &scanned : scan.caches) {
            for (CachedWheel &wheel : scanned.wheels)
                add(wheel);
        }
    }

    Result<void> look(const std::vector<Path> &environments)
    {
        for (const Path &environment : environments) {
            if (m_job.isCancelled())
                return failure(ErrorCode::Cancelled, pathBytes(environment));
            const Path real = m_fs.realPath(environment).value_or(environment);
            addFrom(real / "Lib" / "site-packages", environment);
            for (const char *library : {"lib", "lib64"}) {
                if (const auto status = m_fs.linkStatus(real / library); !status || status->type != FileType::Directory)
                    continue; // lib64 is a link to lib
                for (const DirectoryEntry &entry : listed(real / library)) {
                    if (entry.type == FileType::Directory && (entry.name.starts_with("python") || entry.name.starts_with("pypy")))
                        addFrom(real / library / pathFromBytes(entry.name) / "site-packages", environment);
                }
            }
        }
        return {};
    }

private:
    void add(CachedWheel &wheel)
    {
        wheel.environments.emplace();
        const Result<Path> distInfo = wheel.form == WheelForm::Unpacked ? distInfoOf(m_fs, wheel.content)
                                                                        : failure(ErrorCode::NotFound, {});
        const Result<FileStatus> metadata = distInfo ? m_fs.linkStatus(*distInfo / "METADATA") : tl::unexpected(distInfo.error());
        if (!metadata)
            return;
        m_wheelsOf[pathBytes(distInfo->filename())].push_back({metadata->identity, &wheel});
    }

    void addFrom(const Path &sitePackages, const Path &environment)
    {
        const Result<std::unique_ptr<OpenDirectory>> open = m_fs.open(sitePackages);
        const auto entries = open ? (*open)->list() : tl::unexpected(open.error());
        if (!entries)
            return note(entries.error());
        for (const DirectoryEntry &entry : *entries) {
            const auto wheels = entry.type == FileType::Directory ? m_wheelsOf.find(entry.name) : m_wheelsOf.end();
            if (wheels == m_wheelsOf.end())
                continue;
            const Result<FileStatus> metadata = (*open)->status(entry.name + "/METADATA", false);
            if (!metadata) {
                note(metadata.error());
                continue;
            }
            for (const auto &[identity, wheel] : wheels->second) {
                std::vector<Path> &users = *wheel->environments;
                if (identity == metadata->identity && std::find(users.begin(), users.end(), environment) == users.end())
                    users.push_back(environment);
            }
        }
    }

    std::vector<DirectoryEntry> listed(const Path &directory)
    {
        auto entries = m_fs.list(directory);
        if (entries)
            return std::move(*entries);
        note(entries.error());
        return {};
    }

    void note(const Error &error)
    {
        if (!isAbsence(error) && std::find(m_scan.unreadable.begin(), m_scan.unreadable.end(), error) == m_scan.unreadable.end())
            m_scan.unreadable.push_back(error);
    }

    CacheScan &m_scan;
    const FileSystem &m_fs;
    JobContext &m_job;
    std::map<std::string, std::vector<std::pair<FileIdentity, CachedWheel *>>> m_wheelsOf; // by the name of the dist-info
};

} // namespace

Result<void> findWheelUsers(CacheScan &scan, const std::vector<Path> &environments, const FileSystem &fs, JobContext &job)
{
    return WheelUsers(scan, fs, job).look(environments);
}

} // namespace truewheel
