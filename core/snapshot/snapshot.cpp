#include "core/snapshot/snapshot.h"

#include "core/base/wallclock.h"
#include "core/caches/uvcacheentry.h"
#include "core/environments/reader.h"
#include "core/platform/birthtime.h"
#include "core/snapshot/environmentcheck.h"
#include "core/snapshot/state.h"
#include "core/snapshot/target.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace truewheel {

namespace {

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

// What lies on a file system that was left out is not known, unless another path of the request is about it.
void sayNotEntered(const std::vector<Mount> &mounts, const std::vector<Path> &paths, std::vector<Error> &unreadable)
{
    for (const Mount &mount : mounts) {
        const Error error{ErrorCode::Refused, pathBytes(mount.path),
                          said("another file system, of type %1, is not entered; name it as a PATH to look there", mount.type)};
        const bool isAsked = std::find(paths.begin(), paths.end(), mount.path) != paths.end();
        if (!isAsked && std::find(unreadable.begin(), unreadable.end(), error) == unreadable.end())
            unreadable.push_back(error);
    }
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
    EnvironmentCheck check = checkEnvironment(meant.environment, isWanted, world.locations.home, world.locations.uvCache, fs, world.state,
                                              snapshot.taken);
    for (CheckedLink &link : check.links) {
        const bool isThere = std::any_of(snapshot.editables.begin(), snapshot.editables.end(),
                                         [&](const CheckedLink &other) { return other.link.distInfo == link.link.distInfo; });
        if (!isThere)
            snapshot.editables.push_back(std::move(link));
    }
    SnapshotScope scope{meant.environment.path, meant.allLinks ? Path() : target.path, {}};
    if (isNew) {
        snapshot.unreadable.insert(snapshot.unreadable.end(), check.unreadable.begin(), check.unreadable.end());
        scope.unreadable = std::move(check.unreadable);
    }
    snapshot.scopes.push_back(std::move(scope));
}

void sortLinks(std::vector<CheckedLink> &links)
{
    std::stable_sort(links.begin(), links.end(), [](const CheckedLink &a, const CheckedLink &b) {
        return std::tie(a.link.project, a.link.environment) < std::tie(b.link.project, b.link.environment);
    });
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

// An environment that lies elsewhere and links to the project makes it one with an environment.
bool isLinkedElsewhere(const Path &project, const std::vector<Path> &known, const SnapshotWorld &world, JobContext &job)
{
    const Result<Target> target = resolveTarget(project, known, world.locations, world.fs, job);
    return target
        && std::any_of(target->environments.begin(), target->environments.end(), [](const TargetEnvironment &e) { return !e.allLinks; });
}

bool isLinked(const Path &project, const Snapshot &snapshot)
{
    return std::any_of(snapshot.editables.begin(), snapshot.editables.end(),
                       [&](const CheckedLink &link) { return link.link.project == project; });
}

// Costs a look at each entry of uv's cache; a project that is linked itself needs none.
// What cannot be read of uv's cache is no reason to call a look at environments incomplete.
Result<void> addTraps(const Target &target, const std::vector<Path> &known, const SnapshotWorld &world, Snapshot &snapshot, JobContext &job)
{
    const bool isInstalled = target.kind == Target::Kind::Project && isLinked(target.path, snapshot);
    if (target.kind == Target::Kind::Environment || isInstalled || world.locations.uvCache.empty())
        return {};
    const auto isCancelled = [](const Error &error) { return error.code == ErrorCode::Cancelled; };
    const Result<std::vector<Path>> projects = projectsInUvCache(world.fs, world.locations.uvCache, target.path, job);
    if (!projects)
        return isCancelled(projects.error()) ? Result<void>(tl::unexpected(projects.error())) : Result<void>();
    for (const Path &project : *projects) {
        const bool isKnown = std::any_of(snapshot.traps.begin(), snapshot.traps.end(),
                                         [&](const ArmedTrap &trap) { return trap.checked.link.project == project; });
        if (isLinked(project, snapshot) || isKnown || !world.fs.isDirectory(project))
            continue;
        Result<std::optional<ArmedTrap>> trap = armedTrapOf(project, world.fs, world.locations, {{}, birthTime}, job);
        if (!trap && isCancelled(trap.error()))
            return tl::unexpected(trap.error());
        if (trap && *trap && !isLinkedElsewhere(project, known, world, job))
            snapshot.traps.push_back(std::move(**trap));
    }
    return {};
}

std::set<Path> projectsOf(const Snapshot &snapshot, const Path &environment)
{
    std::set<Path> projects;
    for (const CheckedLink &link : snapshot.editables) {
        if (link.link.environment == environment)
            projects.insert(link.link.project);
    }
    return projects;
}

} // namespace

Result<Snapshot> takeSnapshot(const SnapshotRequest &request, const SnapshotWorld &world, JobContext &job)
{
    Snapshot snapshot;
    snapshot.taken = wallClock();
    const std::vector<Path> known = knownEnvironments(request, world, snapshot.unreadable);
    std::vector<Target> targets;
    for (const Path &path : request.paths) {
        Result<Target> target = resolveTarget(path, known, world.locations, world.fs, job);
        if (!target)
            return tl::unexpected(target.error());
        snapshot.unreadable.insert(snapshot.unreadable.end(), target->unreadable.begin(), target->unreadable.end());
        sayNotEntered(target->notEntered, request.paths, snapshot.unreadable);
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
    for (const Target &target : targets) {
        if (const Result<void> added = addTraps(target, known, world, snapshot, job); !added)
            return tl::unexpected(added.error());
    }
    sortLinks(snapshot.editables);
    if (world.state)
        rememberLinkedEnvironments(*world.state, known, snapshot);
    return snapshot;
}

std::optional<Snapshot> lookAgainAt(const Path &environment, const Snapshot &before, const SnapshotWorld &world)
{
    const auto isIt = [&environment](const Environment &e) { return e.path == environment; };
    const auto old = std::find_if(before.environments.begin(), before.environments.end(), isIt);
    const Result<Environment> found = readEnvironment(environment, world.fs, world.locations.os);
    if (old == before.environments.end() || !found)
        return {};
    Snapshot after = before;
    const auto at = after.environments.erase(after.environments.begin() + (old - before.environments.begin()));
    const ptrdiff_t place = at - after.environments.begin();
    std::erase_if(after.editables, [&](const CheckedLink &link) { return link.link.environment == environment; });
    std::vector<SnapshotScope> scopes;
    for (const SnapshotScope &scope : before.scopes) {
        if (scope.environment != environment)
            continue;
        scopes.push_back(scope);
        for (const Error &error : scope.unreadable)
            std::erase(after.unreadable, error);
    }
    std::erase_if(after.scopes, [&](const SnapshotScope &scope) { return scope.environment == environment; });
    after.taken = wallClock();
    const ScanFileSystem fs(world.fs);
    for (const SnapshotScope &scope : scopes)
        addEnvironment({Target::Kind::Project, scope.project, {}, {}, {}}, {*found, scope.project.empty()}, world, fs, after);
    if (projectsOf(after, environment) != projectsOf(before, environment))
        return {};
    std::rotate(after.environments.begin() + place, after.environments.end() - 1, after.environments.end());
    sortLinks(after.editables);
    after.taken = before.taken;
    return after;
}

} // namespace truewheel
