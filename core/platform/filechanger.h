#pragma once
#include "core/platform/treemanifest.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace truewheel {

/// Where a thing lies that was moved to the trash.
struct Trashed {
    Path place; ///< empty: the platform did not say
    Path info;  ///< its .trashinfo; empty where the platform keeps that itself
    bool operator==(const Trashed &) const = default;
};

struct TreeRemoval {
    uint64_t removed = 0;      ///< names, directories too
    std::vector<Path> kept;    ///< below the root: what was not in the manifest, or is another thing by now; capped at 100
    std::vector<Error> faults; ///< what could not be removed; capped at 100
    bool cancelled = false;
    bool isGone = false; ///< nothing of the tree is left
};

/// The one way core moves, removes and rewrites what belongs to the person. Always the thing of the identity given: what has taken its name
/// since is Refused and untouched. Follows no link at the end of a path. Thread-safe. Errors: NotFound, PermissionDenied, NotADirectory,
/// Refused (another thing; the new name is taken), Unsupported, Io (disk full), each with the path's bytes as subject.
class FileChanger
{
public:
    virtual ~FileChanger() = default;
    /// Unsupported: there is no trash on that file system that this user may write to. Nothing is copied.
    virtual Result<Trashed> moveToTrash(const Path &path, const FileIdentity &identity) = 0;
    /// Where the thing lies that was moved to the trash from `original`; nullopt: nowhere any more, or nobody knows.
    virtual std::optional<Trashed> findInTrash(const Path &original, const FileIdentity &identity) const = 0;
    /// Back to `to`, which must be free.
    virtual Result<void> takeFromTrash(const Trashed &trashed, const FileIdentity &identity, const Path &to) = 0;
    /// Within one file system. Replaces nothing.
    virtual Result<void> rename(const Path &from, const FileIdentity &identity, const Path &to) = 0;
    /// Removes what the manifest names, and nothing else: by directory handle, each name only when it still is the same thing, never across
    /// a mount. What keeps it from removing something is no error but in the report. Errors: of the root.
    virtual Result<TreeRemoval> removeTree(const Path &root, const TreeManifest &manifest, JobContext &job) = 0;
    /// The file has the new content or, on any error, the old one. It keeps its permissions.
    virtual Result<void> replaceFile(const Path &file, const FileIdentity &identity, std::string_view content) = 0;
};

/// The real disk. Linux: the trash of the FreeDesktop.org Trash specification 1.0, `homeTrash` ($XDG_DATA_HOME/Trash) or that of the mount;
/// elsewhere the platform's own. On Windows trees are removed by path, without links.
class NativeFileChanger final : public FileChanger
{
public:
    explicit NativeFileChanger(Path homeTrash)
        : m_homeTrash(std::move(homeTrash))
    {
    }
    Result<Trashed> moveToTrash(const Path &path, const FileIdentity &identity) override;
    std::optional<Trashed> findInTrash(const Path &original, const FileIdentity &identity) const override;
    Result<void> takeFromTrash(const Trashed &trashed, const FileIdentity &identity, const Path &to) override;
    Result<void> rename(const Path &from, const FileIdentity &identity, const Path &to) override;
    Result<TreeRemoval> removeTree(const Path &root, const TreeManifest &manifest, JobContext &job) override;
    Result<void> replaceFile(const Path &file, const FileIdentity &identity, std::string_view content) override;

private:
    Path m_homeTrash;
};

} // namespace truewheel
