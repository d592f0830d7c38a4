#pragma once
#include "core/base/path.h"
#include "core/base/said.h"

#include <chrono>
#include <compare>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace truewheel {

/// Something changed in a directory that is watched.
struct DirectoryChange {
    Path directory;   ///< as it was given to DirectoryWatch::watch()
    std::string name; ///< bytes of the entry; empty: the directory itself is gone or moved, or the system does not say what changed
    auto operator<=>(const DirectoryChange &) const = default;
};

struct DirectoryChanges {
    std::set<DirectoryChange> changes;
    bool isOverflown = false; ///< the system dropped some: anything that is watched may have changed
};

/// How far the system went along with what it was asked to watch.
struct WatchReport {
    std::vector<Path> absent;  ///< no such directory (any more)
    std::vector<Path> refused; ///< there, but not watched
    Said reason;               ///< why the last of them was refused; English, names the limit where it is one; empty when none was
};

/// The one way to hear of changes on the disk. All but wake() is called on one thread at a time; any of it may block for as long as
/// the file system does.
class DirectoryWatch
{
public:
    virtual ~DirectoryWatch() = default;
    /// Watches the entries of these directories, without what is below them, and no other directory. One that is watched already loses no
    /// change. A link to a directory is followed. A directory that vanishes or moves away is named once in wait(), and is no longer watched.
    virtual WatchReport watch(const std::set<Path> &directories) = 0;
    /// Blocks until something has changed, `limit` is over, or wake() was called.
    virtual DirectoryChanges wait(std::chrono::milliseconds limit) = 0;
    /// Ends the wait() that blocks, or the next one. Any thread.
    virtual void wake() = 0;
};

/// That of the system: inotify(7), FSEvents, ReadDirectoryChangesW.
std::unique_ptr<DirectoryWatch> nativeDirectoryWatch();

} // namespace truewheel
