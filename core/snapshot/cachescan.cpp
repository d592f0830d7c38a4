#include "core/snapshot/cachescan.h"

#include "core/base/text.h"
#include "core/platform/birthtime.h"
#include "core/python/tomldocument.h"
#include "core/snapshot/armedtrap.h"
#include "core/snapshot/usage.h"
#include "core/snapshot/wheelusers.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace truewheel {

namespace {

// Of a CacheScan or CacheReading.
template<typename Scan>
void note(Scan &scan, const Error &error)
{
    if (std::find(scan.unreadable.begin(), scan.unreadable.end(), error) == scan.unreadable.end())
        scan.unreadable.push_back(error);
}

// So that no name of a stranger is an option of the command that it stands in.
bool canStandInCommand(const std::string &name)
{
    const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    const std::string plain = normalizedName(name);
    return !plain.empty() && plain.front() != '-' && std::all_of(plain.begin(), plain.end(), isPlain);
}

// The nearest `.venv` that uv would use for the project: its own, or that of a workspace above.
Path environmentOf(const Path &project, const FileSystem &fs)
{
    for (Path directory = project; directory.has_relative_path(); directory = directory.parent_path()) {
        if (fs.isRegular(directory / ".venv" / "pyvenv.cfg"))
            return directory / ".venv";
    }
    return {};
}

// Building again makes a new revision, which is what uv restores from then on; the old one is superseded. A rebuild into an
// environment that is there touches no other package of it; `uv sync` would make all of it exact.
std::vector<std::string> disarm(const ArmedTrap &trap, const Path &cache, const FileSystem &fs)
{
    const EditableLink &link = trap.checked.link;
    const std::string project = pathBytes(link.project);
    const std::vector<std::string> where = {"--directory", project, "--cache-dir", pathBytes(cache)};
    std::vector<std::string> argv;
    if (!canStandInCommand(link.name))
        return {};
    if (const Path environment = environmentOf(link.project, fs); !environment.empty()) {
        argv = {"uv", "pip", "install", "--no-deps", "--reinstall-package", link.name, "-e", project, "--python", pathBytes(environment)};
    } else {
        const auto document = readToml(fs, link.project / "pyproject.toml");
        if (!document || !document->find("project"))
            return {}; // uv sync needs a project table; any other way needs an environment first
        argv = {"uv", "sync", "--reinstall-package", link.name};
    }
    argv.insert(argv.end(), where.begin(), where.end());
    return argv;
}

StaleEntry entryFor(const ArmedTrap &trap, const Path &cache, const FileSystem &fs)
{
    StaleEntry stale;
    stale.tool = "uv";
    stale.kind = StaleKind::OutputsAbsent;
    stale.path = trap.uv.cacheEntry;
    stale.subject = pathBytes(trap.checked.link.project);
    stale.lost = trap.lost;
    stale.remedy = disarm(trap, cache, fs);
    return stale;
}

// Every project with an editable build in the cache is judged as if that build were installed.
Result<void> addTraps(CacheReading &reading, const CacheWorld &world, JobContext &job)
{
    ScannedCache &scanned = reading.scanned;
    Locations locations = world.locations;
    locations.uvCache = scanned.cache.path;
    std::set<Path> projects;
    for (const CachedWheel &wheel : scanned.wheels) {
        const Path project = pathFromBytes(wheel.source);
        if (wheel.origin == WheelOrigin::Editable && project.is_absolute())
            projects.insert(project);
    }
    for (const Path &project : projects) {
        if (!world.fs.isDirectory(project))
            continue; // it is gone, which the reader has said
        const Result<std::optional<ArmedTrap>> trap = armedTrapOf(project, world.fs, locations, {world.environment, birthTime}, job);
        if (!trap && trap.error().code == ErrorCode::Cancelled)
            return tl::unexpected(trap.error());
        if (!trap)
            note(reading, trap.error());
        else if (*trap)
            scanned.stale.push_back(entryFor(**trap, scanned.cache.path, world.fs));
    }
    std::sort(scanned.stale.begin(), scanned.stale.end(),
              [](const StaleEntry &a, const StaleEntry &b) { return std::tie(a.kind, a.path) < std::tie(b.kind, b.path); });
    return {};
}

// `canBeUsed`: who uses it is asked of the walk.
UsageRoot rootOf(const CachedWheel &wheel, bool canBeUsed)
{
    UsageRoot root{{wheel.path}, canBeUsed && wheel.form == WheelForm::Unpacked};
    if (wheel.content != wheel.path)
        root.paths.push_back(wheel.content);
    return root;
}

UsageRoot rootOf(const StaleEntry &stale)
{
    UsageRoot root{{stale.path}, false};
    root.paths.insert(root.paths.end(), stale.with.begin(), stale.with.end());
    return root;
}

// A cache may lie elsewhere, with a link in its place: a measurement follows none.
void moveTo(const Path &real, const Path &named, size_t first, std::vector<UsageRoot> &roots)
{
    for (size_t i = first; i < roots.size() && real != named; ++i) {
        for (Path &path : roots[i].paths)
            path = cleanAbsolute(path.lexically_relative(named), real);
    }
}

bool isUnused(const CachedWheel &wheel, Timestamp now)
{
    const bool isShared = !wheel.environments || !wheel.environments->empty();
    if (wheel.tool != "uv" || wheel.form != WheelForm::Unpacked || wheel.origin == WheelOrigin::Editable || isShared || !wheel.fetched)
        return false;
    return wheel.linked.value_or(*wheel.fetched).seconds + int64_t(unusedDays) * 24 * 3600 < now.seconds;
}

// uv's command for it takes a name, and removes every version: it is offered only where all of them are unused.
std::vector<std::string> cleaning(const CachedWheel &unused, const ScannedCache &scanned, Timestamp now)
{
    const std::string name = normalizedName(unused.name);
    const bool isAllUnused = std::all_of(scanned.wheels.begin(), scanned.wheels.end(), [&](const CachedWheel &wheel) {
        return normalizedName(wheel.name) != name || wheel.form != WheelForm::Unpacked || isUnused(wheel, now);
    });
    if (!isAllUnused || !canStandInCommand(name))
        return {};
    return {"uv", "cache", "clean", name, "--cache-dir", pathBytes(scanned.cache.path)};
}

void addUnused(ScannedCache &scanned, Timestamp now)
{
    for (const CachedWheel &wheel : scanned.wheels) {
        if (!isUnused(wheel, now))
            continue;
        StaleEntry stale{"uv", StaleKind::UnusedWheel, wheel.path, {}, wheel.name + ' ' + wheel.version, cleaning(wheel, scanned, now)};
        if (wheel.content != wheel.path)
            stale.with.push_back(wheel.content);
        stale.lastUse = wheel.linked.value_or(*wheel.fetched);
        stale.size = wheel.size;
        scanned.stale.push_back(std::move(stale));
    }
    std::sort(scanned.stale.begin(), scanned.stale.end(),
              [](const StaleEntry &a, const StaleEntry &b) { return std::tie(a.kind, a.path) < std::tie(b.kind, b.path); });
}

} // namespace

Result<CacheReading> readWithTraps(const Cache &cache, const CacheWorld &world, JobContext &job)
{
    Result<CacheContents> contents = readCache(cache, world, job);
    if (!contents)
        return tl::unexpected(contents.error());
    CacheReading reading{{cache, std::move(contents->wheels), std::move(contents->stale)}, {}, contents->isOfNow};
    for (const Error &error : contents->unreadable)
        note(reading, error);
    if (const Result<void> added = addTraps(reading, world, job); !added)
        return tl::unexpected(added.error());
    return reading;
}

Result<CacheScan> scanCaches(const CacheWorld &world, const std::string &tool, JobContext &job,
                             const std::function<Result<CacheReading>(const Cache &)> &read)
{
    CacheScan scan;
    std::vector<Error> unreadable;
    const std::vector<Cache> caches = findCaches(world, unreadable);
    for (const Error &error : unreadable)
        note(scan, error);
    for (const Cache &cache : caches) {
        if (!tool.empty() && cache.tool != tool)
            continue;
        Result<CacheReading> reading = read ? read(cache) : readWithTraps(cache, world, job);
        if (!reading && reading.error().code == ErrorCode::Cancelled)
            return tl::unexpected(reading.error());
        if (!reading) {
            note(scan, reading.error());
            continue;
        }
        for (const Error &error : reading->unreadable)
            note(scan, error);
        scan.caches.push_back(std::move(reading->scanned));
        job.progress(int(scan.caches.size()), int(caches.size()));
    }
    return scan;
}

Result<Usage> measureCaches(CacheScan &scan, const std::optional<CacheUsers> &users, const FileSystem &fs, JobContext &job,
                            const std::vector<UsageRoot> &more)
{
    const bool byMetadata = users && users->byMetadata;
    const std::vector<Path> environments = users && !byMetadata ? users->environments : std::vector<Path>();
    std::vector<UsageRoot> roots;
    for (const Path &environment : environments)
        roots.push_back({{fs.realPath(environment).value_or(environment)}, false}); // `.venv` may be a link
    for (const ScannedCache &scanned : scan.caches) {
        const size_t first = roots.size();
        roots.push_back({{scanned.cache.path}, false});
        for (const CachedWheel &wheel : scanned.wheels)
            roots.push_back(rootOf(wheel, !byMetadata));
        for (const StaleEntry &stale : scanned.stale)
            roots.push_back(rootOf(stale));
        moveTo(fs.realPath(scanned.cache.path).value_or(scanned.cache.path), scanned.cache.path, first, roots);
    }
    roots.insert(roots.end(), more.begin(), more.end());
    Result<Usage> usage = measureUsage(roots, fs, job);
    if (!usage)
        return usage;
    for (const Error &error : usage->unreadable())
        note(scan, error);
    const auto sizeOf = [&](size_t root) { return usage->isComplete(root) ? std::optional(usage->sizes(root)) : std::nullopt; };
    std::map<size_t, std::vector<Path>> usersOf;
    for (const WheelUse &use : usage->wheelUses()) {
        if (use.user < environments.size())
            usersOf[use.wheel].push_back(environments[use.user]);
    }
    if (byMetadata) {
        if (const Result<void> found = findWheelUsers(scan, users->environments, fs, job); !found)
            return tl::unexpected(found.error());
    }
    size_t root = environments.size();
    for (ScannedCache &scanned : scan.caches) {
        scanned.size = sizeOf(root++);
        for (CachedWheel &wheel : scanned.wheels) {
            if (users && !byMetadata)
                wheel.environments = usersOf[root];
            wheel.size = sizeOf(root++);
        }
        for (StaleEntry &stale : scanned.stale)
            stale.size = sizeOf(root++);
        if (users && users->areAll && usage->unreadable().empty())
            addUnused(scanned, users->now);
    }
    return usage;
}

} // namespace truewheel
