#pragma once
#include "core/platform/filechanger.h"
#include "tests/support/memoryfilesystem.h"

#include <functional>
#include <string>
#include <vector>

namespace truewheel::test {

/// Changes a tree in memory, and remembers what was asked: "trash /a", "rename /a /b", "remove /a", "replace /a". What goes to the trash lies in
/// /trash/files.
class MemoryFileChanger final : public FileChanger
{
public:
    explicit MemoryFileChanger(MemoryFileSystem &fs)
        : m_fs(fs)
    {
    }
    /// The next call of that kind fails so, before it changes anything.
    void fail(const std::string &kind, ErrorCode code) { m_failures.emplace_back(kind, code); }
    /// removeTree() takes this many names and is then told to stop.
    void cancelAfter(uint64_t names) { m_cancelAfter = names; }
    const std::vector<std::string> &calls() const { return m_calls; }

    Result<Trashed> moveToTrash(const Path &path, const FileIdentity &identity) override;
    std::optional<Trashed> findInTrash(const Path &original, const FileIdentity &identity) const override;
    Result<void> takeFromTrash(const Trashed &trashed, const FileIdentity &identity, const Path &to) override;
    Result<void> rename(const Path &from, const FileIdentity &identity, const Path &to) override;
    Result<TreeRemoval> removeTree(const Path &root, const TreeManifest &manifest, JobContext &job) override;
    Result<void> replaceFile(const Path &file, const FileIdentity &identity, std::string_view content) override;

private:
    Result<void> begin(const std::string &kind, const Path &path, const FileIdentity &identity);

    MemoryFileSystem &m_fs;
    std::vector<std::string> m_calls;
    std::vector<std::pair<std::string, ErrorCode>> m_failures;
    std::optional<uint64_t> m_cancelAfter;
};

} // namespace truewheel::test
