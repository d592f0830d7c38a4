#include "core/snapshot/scanmemory.h"

#include "core/base/seahash.h"
#include "core/environments/reader.h"
#include "core/snapshot/keptsource.h"
#include "core/snapshot/pictureformat.h"

#include <algorithm>
#include <utility>

namespace truewheel {

namespace {

constexpr int64_t tick = 2; // seconds; what changed later may have changed again since

/// Tells that an environment is being read.
class Reading
{
public:
    Reading(const std::function<void(const Path &, bool)> &told, const Path &environment)
        : m_told(told)
        , m_environment(environment)
    {
        if (m_told)
            m_told(m_environment, true);
    }
    ~Reading()
    {
        if (m_told)
            m_told(m_environment, false);
    }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

private:
    const std::function<void(const Path &, bool)> &m_told;
    const Path &m_environment;
};

} // namespace

struct ScanMemory::Private {
    Private(const InventoryWorld &theWorld, const InventoryRequest &request, const JobContext &theJob, Timestamp time)
        : world(theWorld)
        , depth(request.depth)
        , reading(request.reading)
        , job(theJob)
        , now(time)
        , check(theWorld.fs)
    {
    }

    bool isKeeping() const { return world.store && depth == HealthDepth::Quick; }
    std::optional<uint64_t> inputsOf(const KeptSource &source, const Environment &environment, const InventoryEntry &entry) const;
    bool stillHolds(const KeptSource &source, const Environment &environment, const InventoryEntry &entry);
    KeptSource sourceOf(TracingFileSystem &fs, const std::set<std::string> &asked, const Environment &environment,
                        const InventoryEntry &entry) const;
    bool stillHolds(const KeptEntry &kept);
    InventoryEntry look(const Environment &environment);
    /// The bytes that the store has; empty when it has none.
    std::string_view knownOf(const std::string &kind, const std::string &key) const
    {
        const auto rows = known.find(kind);
        if (rows == known.end())
            return {};
        const auto row = rows->second.find(key);
        return row == rows->second.end() ? std::string_view() : std::string_view(row->second);
    }
    void change(KeptRow row)
    {
        const std::lock_guard lock(mutex);
        changed.push_back(std::move(row));
    }

    const InventoryWorld world;
    const HealthDepth depth;
    const std::function<void(const Path &, bool)> &reading;
    const JobContext &job;
    const Timestamp now;
    TraceCheck check;
    std::set<uint64_t> remote;
    std::map<std::string, std::map<std::string, std::string>> known; // by kind and key, as the store has them
    std::mutex mutex;                                                // of what follows
    std::vector<KeptRow> changed;
};

// What an answer depends on that is no file: where the tools' places are, and what state.db says of an entry's projects. nullopt: it cannot
// be read.
std::optional<uint64_t> ScanMemory::Private::inputsOf(const KeptSource &source, const Environment &environment,
                                                      const InventoryEntry &entry) const
{
    ArchiveWriter inputs;
    addInputs(inputs, world.locations, world.variables, source.variables);
    const std::string tag = interpreterTag(environment.interpreter);
    for (const CheckedLink &checked : entry.editables) {
        if (!world.state || checked.link.project.empty())
            continue;
        const Result<std::vector<LedgerRow>> ledger = world.state->ledger(checked.link.project, tag);
        const Result<std::vector<BuildRecord>> builds = world.state->builds(checked.link.project, tag);
        if (!ledger || !builds)
            return std::nullopt;
        inputs(*ledger, *builds);
    }
    return seaHash(inputs.bytes());
}

KeptSource ScanMemory::Private::sourceOf(TracingFileSystem &fs, const std::set<std::string> &asked, const Environment &environment,
                                         const InventoryEntry &entry) const
{
    KeptSource source{fs.take(), {asked.begin(), asked.end()}};
    const std::optional<uint64_t> inputs = inputsOf(source, environment, entry);
    source.inputs = inputs.value_or(0);
    source.trace.isSettled &= inputs.has_value();
    return source;
}

bool ScanMemory::Private::stillHolds(const KeptSource &source, const Environment &environment, const InventoryEntry &entry)
{
    return source.trace.isSettled && inputsOf(source, environment, entry) == source.inputs && check.holds(source.trace);
}

bool ScanMemory::Private::stillHolds(const KeptEntry &kept)
{
    const Interpreter &python = kept.environment.interpreter;
    const std::optional<EndOfLife> end = endOfLifeOf(python.major, python.minor);
    const auto isOver = [&end](Timestamp time) { return end && time.seconds >= end->seconds; };
    return isOver(kept.taken) == isOver(now) && stillHolds(kept.source, kept.environment, kept.entry);
}

InventoryEntry ScanMemory::Private::look(const Environment &environment)
{
    TracingFileSystem fs(world.fs, job, now, remote);
    std::set<std::string> asked;
    EnvironmentVariables variables = world.variables;
    variables.asked = &asked;
    const InventoryWorld traced{fs, world.locations, variables, world.state};
    KeptEntry kept;
    bool hasLearned = false;
    kept.entry = inventoryEntryOf(environment, traced, now, depth, &hasLearned);
    if (isKeeping() && std::exchange(hasLearned, false)) // what state.db knows now would be evidence the next time
        kept.entry = inventoryEntryOf(environment, traced, now, depth, &hasLearned);
    if (!isKeeping() || job.isCancelled())
        return std::move(kept.entry);
    kept.environment = environment;
    kept.taken = now;
    kept.source = sourceOf(fs, asked, environment, kept.entry);
    kept.source.trace.isSettled &= !hasLearned && kept.entry.unreadable.empty();
    change({"entry", pathBytes(environment.path), toBytes(kept)});
    return std::move(kept.entry);
}

ScanMemory::ScanMemory(const InventoryWorld &world, const InventoryRequest &request, const JobContext &job, Timestamp now)
    : d(std::make_unique<Private>(world, request, job, now))
{
    if (!d->isKeeping())
        return;
    d->remote = remoteDevices(world.fs);
    for (KeptRow &row : world.store->database().read({"environment", "entry", "search", "interpreters"}))
        d->known[row.kind].emplace(std::move(row.key), std::move(row.value));
}

ScanMemory::~ScanMemory() = default;

Result<Environment> ScanMemory::environmentAt(const Path &path)
{
    const Reading reading(d->reading, path);
    const Os os = d->world.locations.os;
    if (!d->isKeeping())
        return readEnvironment(path, d->world.fs, os);
    KeptEnvironment kept;
    if (fromBytes(d->knownOf("environment", pathBytes(path)), kept) && kept.trace.isSettled && d->check.holds(kept.trace))
        return std::move(kept.environment);
    TracingFileSystem fs(d->world.fs, d->job, d->now, d->remote);
    Result<Environment> environment = readEnvironment(path, fs, os);
    if (environment)
        d->change({"environment", pathBytes(path), toBytes(KeptEnvironment{*environment, fs.take()})});
    return environment;
}

InventoryEntry ScanMemory::entryOf(const Environment &environment)
{
    const Reading reading(d->reading, environment.path);
    KeptEntry kept;
    if (fromBytes(d->knownOf("entry", pathBytes(environment.path)), kept) && kept.environment == environment && d->stillHolds(kept)) {
        readTimes(kept.entry, d->world.fs);
        return std::move(kept.entry);
    }
    return d->look(environment);
}

std::vector<BaseInterpreter> ScanMemory::interpreters()
{
    KeptInterpreters kept;
    if (fromBytes(d->knownOf("interpreters", {}), kept) && d->stillHolds(kept.source, {}, {}))
        return std::move(kept.bases);
    TracingFileSystem fs(d->world.fs, d->job, d->now, d->remote);
    std::set<std::string> asked;
    EnvironmentVariables variables = d->world.variables;
    variables.asked = &asked;
    kept.bases = findBaseInterpreters({d->world.locations, variables, fs});
    if (d->isKeeping() && !d->job.isCancelled()) {
        kept.source = d->sourceOf(fs, asked, {}, {});
        d->change({"interpreters", {}, toBytes(kept)});
    }
    return std::move(kept.bases);
}

Result<FoundEnvironments> ScanMemory::find(const Path &root, FindOptions options, JobContext &search)
{
    options.read = [this](const Path &path) { return environmentAt(path); };
    const Result<FileStatus> status = d->world.fs.status(root);
    if (!d->isKeeping() || !status || d->remote.contains(status->identity.device))
        return findEnvironments(root, d->world.fs, search, options);
    SeenDirectories before;
    const std::string_view known = d->knownOf("search", pathBytes(root));
    if (std::vector<KeptDirectory> directories; fromBytes(known, directories)) {
        for (KeptDirectory &kept : directories)
            before.emplace(std::move(kept.path), std::move(kept.seen));
    }
    SeenDirectories seen;
    options.before = &before;
    options.seen = &seen;
    options.seenBefore = {d->now.seconds - tick, 0};
    Result<FoundEnvironments> found = findEnvironments(root, d->world.fs, search, options);
    if (!found)
        return found;
    std::vector<KeptDirectory> rows;
    for (auto &[path, directory] : seen)
        rows.push_back({path, std::move(directory)});
    std::sort(rows.begin(), rows.end(), [](const KeptDirectory &a, const KeptDirectory &b) { return a.path < b.path; });
    if (std::string value = toBytes(rows); value != known)
        d->change({"search", pathBytes(root), std::move(value)});
    return found;
}

void ScanMemory::keep(const Inventory &inventory, bool isMachine)
{
    if (!d->isKeeping())
        return;
    if (isMachine && !inventory.isCancelled) {
        std::vector<Path> paths;
        for (const InventoryEntry &entry : inventory.entries)
            paths.push_back(entry.environment.path);
        d->changed.push_back({"machine", {}, toBytes(inventory.taken, paths, inventory.interpreters)});
        for (const auto &[path, value] : d->known["entry"]) {
            if (d->world.fs.exists(pathFromBytes(path)))
                continue;
            for (const char *kind : {"environment", "entry", "size"})
                d->changed.push_back({kind, path, {}});
        }
    }
    d->world.store->database().write(d->changed);
    d->changed.clear();
}

} // namespace truewheel
