#pragma once
#include "core/base/sizes.h"
#include "core/jobs/jobcontext.h"
#include "core/platform/filesystem.h"

#include <memory>
#include <vector>

namespace truewheel {

/// A thing on the disk whose size is wanted: an environment, a package in it, a cache, a cached wheel. Roots may lie in one another and may
/// overlap.
struct UsageRoot {
    /// Directories, each with everything below, and single files; absolute. A link is counted as a link, not followed. What is not there
    /// costs nothing.
    std::vector<Path> paths;
    bool isCachedWheel = false; ///< who else has its files is wanted
};

/// That a root uses the files of a cached wheel: it has other names of the same inodes, or links into the wheel's directory. Both are
/// numbers of roots.
struct WheelUse {
    size_t wheel = 0;
    size_t user = 0;
    uint64_t files = 0; ///< different files of the wheel, and links
    uint64_t disk = 0;  ///< bytes of these files
    uint64_t links = 0; ///< those of `files` that are links into it: they dangle when it is gone
    bool operator==(const WheelUse &) const = default;
};

/// What the roots cost, from one pass over the disk. Immutable; its functions may be called from any thread.
class Usage
{
public:
    struct Data;
    explicit Usage(std::shared_ptr<const Data> data);

    const Sizes &sizes(size_t root) const;
    /// False when something at or below it could not be read: the sizes are a lower bound.
    bool isComplete(size_t root) const;
    /// Of several roots taken together: `reclaimable` is what removing all of them would free.
    Sizes together(const std::vector<size_t> &roots) const;
    /// The bytes that removing each group of roots would free, when the groups before it are gone already.
    std::vector<uint64_t> freedInTurn(const std::vector<std::vector<size_t>> &groups) const;
    /// Sorted by wheel, then user. A root that the wheel lies in is no user of it.
    const std::vector<WheelUse> &wheelUses() const;

    const std::vector<Error> &unreadable() const; ///< by subject; capped
    uint64_t moreUnreadable() const;              ///< how many are left out there
    const std::vector<Path> &notEntered() const;  ///< other file systems and bind mounts below the roots: counted nowhere
    uint64_t entries() const;

private:
    std::shared_ptr<const Data> d;
};

/// Measures all roots in one pass, each directory read once. Links are not followed, other mounts not entered. Errors: Cancelled.
/// At most 200 bytes of memory for each file with more than one name, none for the others.
Result<Usage> measureUsage(const std::vector<UsageRoot> &roots, const FileSystem &fs, JobContext &job);

} // namespace truewheel
