// Removes a tree by directory handle. Two directories are open at a time, however deep it is: the way up is "..", which must be the
// directory that it came from. Windows: nativefilechanger_windows.cpp.
#include "core/platform/filechanger.h"

#ifndef _WIN32
#include "core/platform/directoryreader.h"
#include "core/platform/posixplace.h"

#include <array>
#include <cerrno>
#include <optional>
#include <sys/stat.h>

namespace truewheel {

namespace {

constexpr int openFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW;
constexpr size_t reportCap = 100;
constexpr uint64_t namesBetweenLooks = 64; // at whether the job was cancelled

FileIdentity identityOf(const struct stat &status)
{
    return {uint64_t(status.st_dev), uint64_t(status.st_ino)};
}

// Of a directory that was just opened. 0, or an errno.
int namesIn(int directory, std::vector<std::string> &names)
{
    alignas(8) std::array<char, 32768> buffer;
    return forEachEntry(directory, buffer, [&](std::string_view name, unsigned char, uint64_t) {
        if (name != "." && name != "..")
            names.emplace_back(name);
        return true;
    });
}

class TreeRemover
{
public:
    TreeRemover(const Path &root, const TreeManifest &manifest, JobContext &job)
        : m_root(root)
        , m_manifest(manifest)
        , m_job(job)
        , m_place(root)
    {
    }

    Result<TreeRemoval> run()
    {
        if (m_place.error() != 0)
            return systemFailure(m_place.error(), m_root);
        m_handle.reset(::openat(m_place.directory(), m_place.name(), openFlags));
        if (m_handle.get() < 0)
            return systemFailure(errno == ELOOP ? ENOTDIR : errno, m_root);
        if (identityOf(m_handle.get()) != m_manifest.root)
            return failure(ErrorCode::Refused, m_root.native(), "another directory has taken its place since it was looked at");
        enter({m_manifest.root, {}, {}, {}});
        while (!m_levels.empty() && !m_isLost && !isCancelled()) {
            Level &level = m_levels.back();
            if (level.names.empty()) {
                leave();
                continue;
            }
            const std::string name = std::move(level.names.back());
            level.names.pop_back();
            take(name);
        }
        return std::move(m_report);
    }

private:
    struct Level {
        FileIdentity identity;
        std::string name; // in the one above
        std::string path; // below the root, with a slash at the end
        std::vector<std::string> names;
    };

    static std::optional<FileIdentity> identityOf(int fd)
    {
        struct stat status;
        return ::fstat(fd, &status) == 0 ? std::optional(truewheel::identityOf(status)) : std::nullopt;
    }

    void enter(Level level)
    {
        if (const int code = namesIn(m_handle.get(), level.names); code != 0)
            fault(level.path, code);
        m_levels.push_back(std::move(level));
    }

    void take(const std::string &name)
    {
        const std::string path = m_levels.back().path + name;
        struct stat status;
        if (::fstatat(m_handle.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno != ENOENT)
                fault(path, errno);
            return;
        }
        const auto known = m_manifest.entries.find(path);
        const ManifestEntry found{truewheel::identityOf(status), fileTypeOf(status.st_mode)};
        if (known == m_manifest.entries.end() || known->second != found || found.identity.device != m_manifest.root.device)
            return keep(path);
        if (found.type != FileType::Directory)
            return unlink(name, path, 0);
        Descriptor below(::openat(m_handle.get(), name.c_str(), openFlags));
        if (below.get() < 0)
            return fault(path, errno);
        if (identityOf(below.get()) != found.identity)
            return keep(path);
        m_handle = std::move(below);
        enter({found.identity, name, path + '/', {}});
    }

    void leave()
    {
        const Level done = std::move(m_levels.back());
        m_levels.pop_back();
        if (m_levels.empty()) {
            m_report.isGone = isRootTheSame() && ::unlinkat(m_place.directory(), m_place.name(), AT_REMOVEDIR) == 0;
            m_report.removed += m_report.isGone ? 1 : 0;
            return;
        }
        Descriptor above(::openat(m_handle.get(), "..", openFlags));
        m_isLost = above.get() < 0 || identityOf(above.get()) != m_levels.back().identity;
        if (m_isLost)
            return keep(done.path); // it was moved while it was being emptied
        m_handle = std::move(above);
        unlink(done.name, done.path, AT_REMOVEDIR);
    }

    bool isRootTheSame() const
    {
        struct stat status;
        return ::fstatat(m_place.directory(), m_place.name(), &status, AT_SYMLINK_NOFOLLOW) == 0
            && truewheel::identityOf(status) == m_manifest.root;
    }

    void unlink(const std::string &name, const std::string &path, int flags)
    {
        int code = ::unlinkat(m_handle.get(), name.c_str(), flags) == 0 ? 0 : errno;
        if (code == EACCES && ::fchmod(m_handle.get(), S_IRWXU) == 0) // a directory that its owner may not write to
            code = ::unlinkat(m_handle.get(), name.c_str(), flags) == 0 ? 0 : errno;
        if (code == 0)
            ++m_report.removed;
        else if (code != ENOENT && code != ENOTEMPTY && code != EEXIST) // what is left in it is told of already
            fault(path, code);
    }

    void keep(const std::string &path)
    {
        if (m_report.kept.size() < reportCap)
            m_report.kept.push_back(m_root / pathFromBytes(path));
    }

    void fault(const std::string &path, int code)
    {
        if (m_report.faults.size() < reportCap)
            m_report.faults.push_back(systemFailure(code, m_root / pathFromBytes(path)).value());
    }

    bool isCancelled()
    {
        if (++m_looks % namesBetweenLooks != 0)
            return false;
        m_job.progress(int(m_report.removed), int(m_manifest.entries.size()));
        m_report.cancelled = m_job.isCancelled();
        return m_report.cancelled;
    }

    const Path &m_root;
    const TreeManifest &m_manifest;
    JobContext &m_job;
    Place m_place;
    Descriptor m_handle; // of the last of the levels
    std::vector<Level> m_levels;
    TreeRemoval m_report;
    uint64_t m_looks = 0;
    bool m_isLost = false;
};

} // namespace

Result<TreeRemoval> NativeFileChanger::removeTree(const Path &root, const TreeManifest &manifest, JobContext &job)
{
    return TreeRemover(root, manifest, job).run();
}

} // namespace truewheel

#endif
