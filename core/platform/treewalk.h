#pragma once
#include "core/base/fileidentity.h"
#include "core/jobs/jobcontext.h"
#include "core/platform/filesystem.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace truewheel {

/// What the visitor of a walk knows a directory by; its meaning is the visitor's.
using WalkTag = uint64_t;
constexpr WalkTag doNotEnter = UINT64_MAX;

/// Where a walk begins: a directory, or a single file. A link is not followed.
struct WalkStart {
    Path path; ///< absolute
    WalkTag tag = 0;
};

struct WalkEntry {
    std::string_view name; ///< bytes, followed by a NUL; valid during the call only
    FileType type = FileType::Other;
    FileIdentity identity;
    uint64_t size = 0;  ///< bytes
    uint64_t disk = 0;  ///< bytes: 512 for each allocated block; the size where the file system does not tell
    uint64_t links = 1; ///< how many names the inode has; 1 where the file system does not tell
};

/// The directory that an entry is in; of a start the one above it.
class WalkPlace
{
public:
    virtual ~WalkPlace() = default;
    virtual WalkTag tag() const = 0;
    virtual FileIdentity identity() const = 0; ///< zero for the one above a start
    virtual Path path() const = 0;             ///< put together when asked
    virtual Result<Path> readLink(const WalkEntry &link) const = 0;
};

/// Takes what a walk finds. Called from several threads at once: `worker` (below WalkOptions::workers) tells them apart.
class TreeVisitor
{
public:
    virtual ~TreeVisitor() = default;
    /// An entry, or a start. What it answers is the tag of what is below a directory, or doNotEnter.
    virtual WalkTag visit(unsigned worker, const WalkPlace &place, const WalkEntry &entry) = 0;
    /// Asked of regular files before their status is read: `entry` has a name, a type and an identity only. True: the visitor
    /// knows the file by another name and has taken this one; visit() is not called for it.
    virtual bool takesKnown(unsigned worker, const WalkPlace &place, const WalkEntry &entry);
};

struct WalkOptions {
    unsigned workers = 1;
    /// Enter other file systems and bind mounts too, each directory once whatever leads to it; never those that another machine
    /// or program answers for.
    bool otherMounts = false;
};

struct WalkFault {
    WalkTag tag = 0; ///< of the directory that is not whole
    Error error;
};

/// What there was on the way. A walk with faults is partial.
struct WalkReport {
    std::vector<WalkFault> faults; ///< by subject; the first 10,000 that were met
    uint64_t moreFaults = 0;       ///< how many are left out
    std::vector<Path> notEntered;  ///< mounted there by others than its parent; by path, as capped
    uint64_t entries = 0;
    uint64_t directories = 0; ///< read
    bool cancelled = false;
};

/// How many threads a walk that starts in `directory` is best given.
unsigned walkWorkers(const Path &directory, const FileSystem &fs);

/// True when the disk that is the device `device` ("8:1") has a head to move, so that two readers disturb each other. Told from Linux'
/// /sys; not believed of a virtual disk, which says so whatever lies under it. False where nobody knows.
bool isRotational(const std::string &device, const FileSystem &fs);

} // namespace truewheel
