#include "core/snapshot/snapshot.h"

#include "core/environments/finder.h"
#include "core/environments/reader.h"
#include "core/snapshot/environmentcheck.h"
#include "core/snapshot/state.h"

#include <algorithm>
#include <chrono>

namespace truewheel {

namespace {

Timestamp now()
{
    using namespace std::chrono;
    return {duration_cast<seconds>(system_clock::now().time_since_epoch()).count(), 0};
}

} // namespace

Result<Snapshot> takeSnapshot(const SnapshotRequest &request, const SnapshotWorld &world, JobContext &job)
{
    Snapshot snapshot;
    snapshot.taken = now();
    const ScanFileSystem fs(world.fs);
    for (const Path &path : request.paths) {
        Result<FoundEnvironments> found = findEnvironments(path, world.fs, job);
        if (!found)
            return tl::unexpected(found.error());
        snapshot.environments.insert(snapshot.environments.end(), found->environments.begin(), found->environments.end());
        snapshot.unreadable.insert(snapshot.unreadable.end(), found->unreadable.begin(), found->unreadable.end());
    }
    int done = 0;
    for (const Environment &environment : snapshot.environments) {
        if (job.isCancelled())
            return failure(ErrorCode::Cancelled, pathBytes(environment.path));
        job.progress(done++, int(snapshot.environments.size()));
        EnvironmentCheck check = checkEnvironment(environment, std::nullopt, world.locations.home, fs, world.state, snapshot.taken);
        std::move(check.links.begin(), check.links.end(), std::back_inserter(snapshot.editables));
        snapshot.unreadable.insert(snapshot.unreadable.end(), check.unreadable.begin(), check.unreadable.end());
    }
    std::stable_sort(snapshot.editables.begin(), snapshot.editables.end(), [](const CheckedLink &a, const CheckedLink &b) {
        return std::tie(a.link.project, a.link.environment) < std::tie(b.link.project, b.link.environment);
    });
    return snapshot;
}

} // namespace truewheel
