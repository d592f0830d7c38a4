#include "core/snapshot/snapshot.h"

#include "core/snapshot/environmentcheck.h"
#include "core/snapshot/state.h"
#include "core/snapshot/target.h"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace truewheel {

namespace {

Timestamp now()
{
    using namespace std::chrono;
    return {duration_cast<seconds>(system_clock::now().time_since_epoch()).count(), 0};
}

// Environments that may hold links to the projects named, wherever they are.
std::vector<Path> knownEnvironments(const SnapshotRequest &request, const SnapshotWorld &world, std::vector<Error> &unreadable)
{
    std::vector<Path> known = request.knownEnvironments;
    if (!world.state)
        return known;
    const Result<std::vector<Path>> remembered = world.state->knownEnvironments();
    if (remembered)
        known.insert(known.end(), remembered->begin(), remembered->end());
    else
        unreadable.push_back(remembered.error());
    return known;
}

// Each environment once, also when two paths of the request mean it.
void addEnvironment(const Target &target, const TargetEnvironment &meant, const SnapshotWorld &world, const ScanFileSystem &fs,
                    Snapshot &snapshot)
{
    const bool isNew = std::none_of(snapshot.environments.begin(), snapshot.environments.end(),
                                    [&](const Environment &e) { return e.identity == meant.environment.identity; });
    if (isNew)
        snapshot.environments.push_back(meant.environment);
    const auto isWanted = [&](const Path &project) { return means(target, meant, project, world.fs); };
    EnvironmentCheck check = checkEnvironment(meant.environment, isWanted, world.locations.home, fs, world.state, snapshot.taken);
    for (CheckedLink &link : check.links) {
        const bool isThere = std::any_of(snapshot.editables.begin(), snapshot.editables.end(),
                                         [&](const CheckedLink &other) { return other.link.distInfo == link.link.distInfo; });
        if (!isThere)
            snapshot.editables.push_back(std::move(link));
    }
    if (isNew)
        snapshot.unreadable.insert(snapshot.unreadable.end(), check.unreadable.begin(), check.unreadable.end());
}

// So that a later look at a project finds the environments elsewhere that link to it. Nothing is written when all are known.
void rememberLinkedEnvironments(State &state, const std::vector<Path> &known, const Snapshot &snapshot)
{
    std::vector<Path> fresh;
    for (const Environment &environment : snapshot.environments) {
        const bool hasLinks = std::any_of(snapshot.editables.begin(), snapshot.editables.end(),
                                          [&](const CheckedLink &link) { return link.link.environment == environment.path; });
        if (hasLinks && std::find(known.begin(), known.end(), environment.path) == known.end())
            fresh.push_back(environment.path);
    }
    if (!fresh.empty())
        (void)state.rememberEnvironments(fresh); // a convenience for later looks: this one is complete without it
}

} // namespace

Result<Snapshot> takeSnapshot(const SnapshotRequest &request, const SnapshotWorld &world, JobContext &job)
{
    Snapshot snapshot;
    snapshot.taken = now();
    const std::vector<Path> known = knownEnvironments(request, world, snapshot.unreadable);
    std::vector<Target> targets;
    for (const Path &path : request.paths) {
        Result<Target> target = resolveTarget(path, known, world.locations, world.fs, job);
        if (!target)
            return tl::unexpected(target.error());
        snapshot.unreadable.insert(snapshot.unreadable.end(), target->unreadable.begin(), target->unreadable.end());
        targets.push_back(std::move(*target));
    }
    const ScanFileSystem fs(world.fs);
    for (const Target &target : targets) {
        for (const TargetEnvironment &meant : target.environments) {
            if (job.isCancelled())
                return failure(ErrorCode::Cancelled, pathBytes(meant.environment.path));
            addEnvironment(target, meant, world, fs, snapshot);
            job.progress(int(snapshot.environments.size()), 0);
        }
    }
    std::stable_sort(snapshot.editables.begin(), snapshot.editables.end(), [](const CheckedLink &a, const CheckedLink &b) {
        return std::tie(a.link.project, a.link.environment) < std::tie(b.link.project, b.link.environment);
    });
    if (world.state)
        rememberLinkedEnvironments(*world.state, known, snapshot);
    return snapshot;
}

} // namespace truewheel
