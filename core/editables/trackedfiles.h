#pragma once
#include "core/editables/expectation.h"
#include "core/python/gitindex.h"

#include <optional>
#include <vector>

namespace truewheel {

/// What git tracks of one project; the index is read when it is first asked for.
class TrackedFiles
{
public:
    /// Both outlive it. nullopt: no work tree.
    TrackedFiles(const std::optional<GitWorkTree> &workTree, const FileSystem &fs)
        : m_workTree(workTree)
        , m_fs(fs)
    {
    }

    /// `file` is absolute. Unknown also without a work tree, outside of it, and when its index cannot be read.
    Tracked of(const Path &file);
    /// True when git tracked the file once, it is there no more, and git does not miss it: it was removed or renamed on purpose.
    bool isRemovedOnPurpose(const Path &file, bool wasTracked);

private:
    const std::optional<GitWorkTree> &m_workTree;
    const FileSystem &m_fs;
    std::optional<Result<GitIndex>> m_index;
};

/// Marks the missing files that git tracks: git brings them back, no build does. The path becomes the one that git has.
/// Errors: the index cannot be read and a file is missing that the link cannot do without; for an optional one no remedy is offered.
Result<void> markTracked(std::vector<Expectation> &expectations, const std::optional<GitWorkTree> &workTree, const FileSystem &fs);

} // namespace truewheel
