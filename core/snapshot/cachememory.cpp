#include "core/snapshot/cachememory.h"

#include "core/base/seahash.h"
#include "core/platform/trace.h"
#include "core/snapshot/keptsource.h"
#include "core/snapshot/pictureformat.h"

#include <map>

namespace truewheel {

namespace {

constexpr const char *kind = "cache";

std::string keyOf(const Cache &cache)
{
    return cache.tool + '\0' + pathBytes(cache.path);
}

class CacheMemory
{
public:
    CacheMemory(const CacheWorld &world, Store &store, JobContext &job)
        : m_world(world)
        , m_store(store)
        , m_job(job)
        , m_check(world.fs)
    {
        for (KeptRow &row : store.database().read({kind}))
            m_known.emplace(std::move(row.key), std::move(row.value));
    }

    Result<CacheReading> read(const Cache &cache)
    {
        KeptCache kept;
        if (const auto known = m_known.find(keyOf(cache)); known != m_known.end()) {
            const bool isGood = fromBytes(known->second, kept) && kept.scanned.cache == cache && kept.source.trace.isSettled;
            if (isGood && inputsOf(kept.source) == kept.source.inputs && m_check.holds(kept.source.trace))
                return CacheReading{std::move(kept.scanned), {}, false};
        }
        return look(cache);
    }

    void keep() { m_store.database().write(m_changed); }

private:
    Result<CacheReading> look(const Cache &cache)
    {
        TracingFileSystem fs(m_world.fs, m_job, m_world.now, remoteDevices(m_world.fs));
        std::set<std::string> asked;
        EnvironmentVariables variables = m_world.environment;
        variables.asked = &asked;
        const CacheWorld world{fs, m_world.locations, variables, m_world.currentDirectory, m_world.locks, m_world.now, m_world.projects};
        Result<CacheReading> reading = readWithTraps(cache, world, m_job);
        if (!reading || m_job.isCancelled())
            return reading;
        KeptCache kept{reading->scanned, {fs.take(), {asked.begin(), asked.end()}}};
        kept.source.inputs = inputsOf(kept.source);
        if (kept.source.trace.isSettled && !reading->isOfNow && reading->unreadable.empty())
            m_changed.push_back({kind, keyOf(cache), toBytes(kept)});
        return reading;
    }

    uint64_t inputsOf(const KeptSource &source) const
    {
        ArchiveWriter inputs;
        addInputs(inputs, m_world.locations, m_world.environment, source.variables);
        inputs(m_world.currentDirectory);
        return seaHash(inputs.bytes());
    }

    const CacheWorld &m_world;
    Store &m_store;
    JobContext &m_job;
    TraceCheck m_check;
    std::map<std::string, std::string> m_known;
    std::vector<KeptRow> m_changed;
};

} // namespace

Result<CacheScan> scanCaches(const CacheWorld &world, const std::string &tool, Store &store, JobContext &job)
{
    CacheMemory memory(world, store, job);
    Result<CacheScan> scan = scanCaches(world, tool, job, [&memory](const Cache &cache) { return memory.read(cache); });
    memory.keep();
    return scan;
}

} // namespace truewheel
