#include "tests/support/memoryfilechanger.h"

#include <algorithm>

namespace truewheel::test {

Result<void> MemoryFileChanger::begin(const std::string &kind, const Path &path, const FileIdentity &identity)
{
    m_calls.push_back(kind + ' ' + pathBytes(path));
    const auto ordered = std::find_if(m_failures.begin(), m_failures.end(), [&](const auto &failure) { return failure.first == kind; });
    if (ordered != m_failures.end()) {
        const ErrorCode code = ordered->second;
        m_failures.erase(ordered);
        return failure(code, pathBytes(path), "injected");
    }
    const Result<FileStatus> status = m_fs.linkStatus(path);
    if (!status)
        return tl::unexpected(status.error());
    if (status->identity != identity)
        return failure(ErrorCode::Refused, pathBytes(path), "another thing");
    return {};
}

Result<Trashed> MemoryFileChanger::moveToTrash(const Path &path, const FileIdentity &identity)
{
    if (const Result<void> begun = begin("trash", path, identity); !begun)
        return tl::unexpected(begun.error());
    const Trashed trashed{"/trash/files" / path.filename(), "/trash/info" / Path(path.filename().native() + ".trashinfo")};
    m_fs.addFile(trashed.info);
    m_fs.move(path, trashed.place);
    return trashed;
}

std::optional<Trashed> MemoryFileChanger::findInTrash(const Path &original, const FileIdentity &identity) const
{
    const Trashed trashed{"/trash/files" / original.filename(), "/trash/info" / Path(original.filename().native() + ".trashinfo")};
    const Result<FileStatus> status = m_fs.linkStatus(trashed.place);
    return status && status->identity == identity ? std::optional(trashed) : std::nullopt;
}

Result<void> MemoryFileChanger::takeFromTrash(const Trashed &trashed, const FileIdentity &identity, const Path &to)
{
    if (const Result<void> begun = begin("take", trashed.place, identity); !begun)
        return begun;
    m_fs.move(trashed.place, to);
    m_fs.remove(trashed.info);
    return {};
}

Result<void> MemoryFileChanger::rename(const Path &from, const FileIdentity &identity, const Path &to)
{
    if (const Result<void> begun = begin("rename", from, identity); !begun)
        return begun;
    m_fs.move(from, to);
    return {};
}

Result<TreeRemoval> MemoryFileChanger::removeTree(const Path &root, const TreeManifest &manifest, JobContext &)
{
    if (const Result<void> begun = begin("remove", root, manifest.root); !begun)
        return tl::unexpected(begun.error());
    TreeRemoval report;
    std::vector<std::string> names;
    for (const auto &[name, entry] : manifest.entries)
        names.push_back(name);
    std::sort(names.rbegin(), names.rend());
    for (const std::string &name : names) {
        report.cancelled = m_cancelAfter && report.removed >= *m_cancelAfter;
        if (report.cancelled)
            return report;
        m_fs.remove(root / name);
        ++report.removed;
    }
    report.isGone = m_fs.list(root)->empty();
    if (report.isGone)
        m_fs.remove(root);
    return report;
}

Result<void> MemoryFileChanger::replaceFile(const Path &file, const FileIdentity &identity, std::string_view content)
{
    if (const Result<void> begun = begin("replace", file, identity); !begun)
        return begun;
    m_fs.addFile(file, std::string(content));
    return {};
}

} // namespace truewheel::test
