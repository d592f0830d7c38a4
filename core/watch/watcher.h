#pragma once
#include "core/base/timestamp.h"
#include "core/jobs/jobcontext.h"
#include "core/platform/filesystem.h"
#include "core/watch/changepacer.h"

#include <memory>
#include <mutex>
#include <optional>

namespace truewheel {

/// What is watched of what was asked for.
struct WatchCoverage {
    int watched = 0;    ///< directories
    int unwatched = 0;  ///< directories that are there, and cannot be watched
    WatchTargets blind; ///< a change of these may go unnoticed: they must be looked at from time to time
    Said reason;        ///< why; English; empty when nothing is blind
    bool operator==(const WatchCoverage &) const = default;
};

struct WatchNews {
    WatchTargets changed;
    std::optional<WatchCoverage> coverage; ///< when it was made anew
};

/// Follows a plan on the disk. Where a directory is gone, the nearest one above it that is there is watched for its return.
/// Directories on file systems that others answer for (isRemote()) are not watched: nobody tells of changes there, and a look may never end.
class Watcher
{
public:
    /// `fs` outlives the watcher.
    Watcher(std::unique_ptr<DirectoryWatch> watch, const FileSystem &fs);

    /// From now on this plan. What was changed since `since` in a directory that was not watched before counts as changed. Any thread.
    void setPlan(WatchPlan plan, Timestamp since);
    /// Ends next(). Any thread.
    void stop();

    /// Blocks until there are news, or it was stopped or cancelled. One worker at a time.
    WatchNews next(const JobContext &job);

private:
    struct Order {
        WatchPlan plan;
        Timestamp since;
    };
    std::optional<WatchCoverage> follow(const std::optional<Order> &order);
    WatchCoverage arm();
    WatchReport armWithStandIns(WatchPlan &plan, const std::set<Path> &local);
    void addMissed(const std::set<Path> &before, Timestamp since);
    void take(const DirectoryChanges &changes);

    std::unique_ptr<DirectoryWatch> m_watch;
    const FileSystem &m_fs;
    WatchPlan m_plan;        // as it was asked for
    WatchPlan m_armed;       // with what stands in for directories that are gone
    std::set<Path> m_absent; // of m_armed
    std::set<Path> m_seen;   // directories that are watched
    ChangePacer m_pacer;
    std::mutex m_mutex; // guards what follows
    std::optional<Order> m_order;
    bool m_isStopped = false;
};

} // namespace truewheel
