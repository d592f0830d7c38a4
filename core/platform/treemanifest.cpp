#include "core/platform/treemanifest.h"

#include "core/platform/treewalk.h"

#include <algorithm>

namespace truewheel {

namespace {

// On one thread, so that it needs no lock.
class ManifestMaker final : public TreeVisitor
{
public:
    explicit ManifestMaker(TreeManifest &manifest)
        : m_manifest(manifest)
    {
    }

    WalkTag visit(unsigned, const WalkPlace &place, const WalkEntry &entry) override
    {
        if (m_directories.empty()) {
            m_manifest.root = entry.identity;
            m_directories.emplace_back();
            return 0;
        }
        std::string path = m_directories[place.tag()] + std::string(entry.name);
        m_manifest.entries.emplace(path, ManifestEntry{entry.identity, entry.type});
        if (entry.type != FileType::Directory)
            return doNotEnter;
        m_directories.push_back(std::move(path) + '/');
        return m_directories.size() - 1;
    }

private:
    TreeManifest &m_manifest;
    std::vector<std::string> m_directories; // below the root, with a slash at the end
};

} // namespace

uint64_t TreeManifest::files() const
{
    const auto isFile = [](const auto &entry) { return entry.second.type != FileType::Directory; };
    return uint64_t(std::count_if(entries.begin(), entries.end(), isFile));
}

Result<TreeManifest> readManifest(const Path &root, const FileSystem &fs, JobContext &job)
{
    const Result<FileStatus> status = fs.linkStatus(root);
    if (!status)
        return tl::unexpected(status.error());
    if (status->type != FileType::Directory)
        return failure(ErrorCode::NotADirectory, pathBytes(root), "not a directory");
    TreeManifest manifest;
    ManifestMaker maker(manifest);
    WalkReport report = fs.walk({{root, 0}}, maker, {}, job);
    if (report.cancelled)
        return failure(ErrorCode::Cancelled, pathBytes(root));
    for (WalkFault &fault : report.faults)
        manifest.unreadable.push_back(std::move(fault.error));
    manifest.mounts = std::move(report.notEntered);
    return manifest;
}

} // namespace truewheel
