#include "core/session/machinescan.h"

#include "core/base/wallclock.h"
#include "core/jobs/deliver.h"
#include "core/platform/threadpriority.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace truewheel {

namespace {

constexpr std::chrono::milliseconds collectEvery(100);

} // namespace

/// What one scan and its worker share.
struct MachineScan::Channel : LongJob {
    std::mutex mutex;
    std::vector<std::shared_ptr<const InventoryEntry>> found; // guarded; since the last collect()
};

namespace {

/// What was measured before, for the environments that are still there.
std::vector<std::optional<Measured>> carriedOver(const MachinePicture *before, const MachinePicture &now)
{
    std::vector<std::optional<Measured>> sizes(now.environments.size());
    if (!before || before->sizes.size() != before->environments.size())
        return sizes;
    std::map<Path, Measured> known;
    for (size_t i = 0; i < before->environments.size(); ++i) {
        if (before->sizes[i])
            known.emplace(before->environments[i]->environment.path, *before->sizes[i]);
    }
    for (size_t i = 0; i < sizes.size(); ++i) {
        if (const auto found = known.find(now.environments[i]->environment.path); found != known.end())
            sizes[i] = found->second;
    }
    return sizes;
}

void readCaches(MachinePicture &picture, const SessionServices &services, JobContext &job)
{
    Result<CacheScan> scan = services.scanCaches(job);
    if (scan)
        picture.caches = std::make_shared<const CacheScan>(std::move(*scan));
    else
        picture.unreadable.push_back(scan.error());
}

void measureEnvironments(MachinePicture &picture, const SessionServices &services, JobContext &job)
{
    std::vector<UsageRoot> roots;
    for (const auto &entry : picture.environments)
        roots.push_back({{entry->environment.path}, false});
    const Result<Measurement> measured = services.measure(roots, job);
    if (measured)
        picture.sizes.assign(measured->roots.begin(), measured->roots.end());
    else
        picture.unreadable.push_back(measured.error());
}

void measureCaches(MachinePicture &picture, const SessionServices &services, JobContext &job)
{
    if (!picture.caches)
        return;
    CacheUsers users;
    users.areAll = picture.isWhole && picture.unreadable.empty();
    users.now = wallClock();
    for (const auto &entry : picture.environments) {
        users.environments.push_back(entry->environment.path);
        users.areAll &= entry->unreadable.empty();
    }
    Result<Reclaim> measured = services.measureCaches(*picture.caches, users, job);
    if (!measured) {
        picture.unreadable.push_back(measured.error());
        return;
    }
    picture.caches = std::make_shared<const CacheScan>(measured->scan());
    picture.reclaim = std::move(*measured);
    if (services.overBudget)
        picture.overBudget = services.overBudget(*picture.caches);
}

/// The picture with other entries in their places; sizes stay with their environments.
std::shared_ptr<MachinePicture> withEntries(const MachinePicture &before, ScannedAgain entries)
{
    auto picture = std::make_shared<MachinePicture>(before);
    picture->environments.clear();
    for (const auto &entry : before.environments) {
        const auto found = entries.find(entry->environment.path);
        if (found == entries.end())
            picture->environments.push_back(entry);
        else if (found->second)
            picture->environments.push_back(found->second);
        if (found != entries.end())
            entries.erase(found);
    }
    for (const auto &[path, entry] : entries) {
        if (entry)
            picture->environments.push_back(entry);
    }
    std::sort(picture->environments.begin(), picture->environments.end(),
              [](const auto &a, const auto &b) { return a->environment.path.native() < b->environment.path.native(); });
    picture->sizes = carriedOver(&before, *picture);
    return picture;
}

/// What was measured before, for the entries that are still there.
void carryOver(const CacheScan &before, CacheScan &now)
{
    std::map<Path, const CachedWheel *> wheels;
    std::map<Path, const StaleEntry *> stale;
    std::map<Path, const ScannedCache *> caches;
    for (const ScannedCache &cache : before.caches) {
        caches.emplace(cache.cache.path, &cache);
        for (const CachedWheel &wheel : cache.wheels)
            wheels.emplace(wheel.path, &wheel);
        for (const StaleEntry &entry : cache.stale)
            stale.emplace(entry.path, &entry);
    }
    for (ScannedCache &cache : now.caches) {
        if (const auto same = caches.find(cache.cache.path); same != caches.end())
            cache.size = same->second->size;
        for (CachedWheel &wheel : cache.wheels) {
            if (const auto same = wheels.find(wheel.path); same != wheels.end()) {
                wheel.size = same->second->size;
                wheel.environments = same->second->environments;
            }
        }
        for (StaleEntry &entry : cache.stale) {
            if (const auto same = stale.find(entry.path); same != stale.end())
                entry.size = same->second->size;
        }
        const auto known = caches.find(cache.cache.path);
        for (size_t i = 0; known != caches.end() && i < known->second->stale.size(); ++i) {
            const StaleEntry &unused = known->second->stale[i]; // only a measurement with users tells
            const bool isThere = std::any_of(cache.wheels.begin(), cache.wheels.end(),
                                             [&](const CachedWheel &wheel) { return wheel.path == unused.path; });
            if (unused.kind == StaleKind::UnusedWheel && isThere)
                cache.stale.push_back(unused);
        }
    }
}

/// What follows the look, in this order; each adds to the picture.
constexpr void (*steps[])(MachinePicture &, const SessionServices &, JobContext &) = {readCaches, measureEnvironments, measureCaches};

} // namespace

MachineScan::MachineScan(JobRunner &runner, const SessionServices &services, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_services(services)
{
    m_collector.setInterval(collectEvery);
    connect(&m_collector, &QTimer::timeout, this, &MachineScan::collect);
}

void MachineScan::setState(ScanState state)
{
    m_state = state;
    emit stateChanged();
}

std::pair<int, int> MachineScan::progress() const
{
    return progressOf(m_channel.get());
}

std::chrono::milliseconds MachineScan::elapsed() const
{
    return elapsedOf(m_channel.get());
}

void MachineScan::recall()
{
    auto work = [read = m_services.storedPicture](JobContext &) -> std::shared_ptr<const MachinePicture> {
        std::optional<StoredPicture> stored = read();
        if (!stored)
            return nullptr;
        auto picture = std::make_shared<MachinePicture>();
        for (InventoryEntry &entry : stored->entries)
            picture->environments.push_back(std::make_shared<const InventoryEntry>(std::move(entry)));
        for (const std::optional<Sizes> &size : stored->sizes)
            picture->sizes.push_back(size ? std::optional(Measured{*size}) : std::nullopt);
        if (stored->caches)
            picture->caches = std::make_shared<const CacheScan>(*std::move(stored->caches));
        picture->interpreters = std::move(stored->interpreters);
        picture->isWhole = true;
        picture->taken = stored->taken;
        picture->isStored = true;
        return picture;
    };
    deliver(m_runner.start(std::move(work)), this, [this](const std::shared_ptr<const MachinePicture> &picture) {
        const bool isFirst = (m_state == ScanState::Nothing || m_state == ScanState::Looking) && !(m_current && m_current->isWhole);
        if (!picture || !isFirst)
            return;
        m_current = picture;
        emit pictureChanged();
    });
}

void MachineScan::start()
{
    abandonWhenStuck();
    if (m_current && !m_current->isWhole)
        m_current.reset();
    m_error.reset();
    m_channel = std::make_shared<Channel>();
    m_collector.start();
    auto work = [channel = m_channel, scan = m_services.scan, before = m_current](JobContext &outer) -> Answer {
        JobContext job = contextOf(channel, outer);
        const InventorySink sink = [channel](const InventoryEntry &entry) {
            auto one = std::make_shared<const InventoryEntry>(entry);
            const std::lock_guard lock(channel->mutex);
            channel->found.push_back(std::move(one));
        };
        Result<Inventory> taken;
        runGivingWay([&] { taken = scan(sink, job); });
        if (!taken) {
            channel->hasEnded = true;
            return {nullptr, taken.error()};
        }
        auto picture = std::make_shared<MachinePicture>();
        for (InventoryEntry &entry : taken->entries)
            picture->environments.push_back(std::make_shared<const InventoryEntry>(std::move(entry)));
        picture->interpreters = std::move(taken->interpreters);
        picture->unreadable = std::move(taken->unreadable);
        picture->isWhole = !taken->isCancelled;
        picture->taken = taken->taken;
        picture->sizes = carriedOver(before.get(), *picture);
        if (before) { // until they are read again
            picture->caches = before->caches;
            picture->reclaim = before->reclaim;
            picture->overBudget = before->overBudget;
        }
        channel->hasEnded = true;
        return {picture, {}};
    };
    deliver(m_runner.start(std::move(work)), this, [this, generation = ++m_generation](const Answer &answer) {
        if (generation == m_generation)
            finishLook(answer);
    });
    setState(ScanState::Looking);
}

void MachineScan::weighBudgetAgain()
{
    if (!m_current || !m_current->caches || !m_services.overBudget)
        return;
    auto work = [caches = m_current->caches, weigh = m_services.overBudget](JobContext &) { return weigh(*caches); };
    deliver(m_runner.start(std::move(work)), this, [this, caches = m_current->caches](const std::vector<OverBudget> &over) {
        if (!m_current || m_current->caches != caches)
            return; // they were weighed when they were read
        auto picture = std::make_shared<MachinePicture>(*m_current);
        picture->overBudget = over;
        m_current = std::move(picture);
        emit pictureChanged();
    });
}

void MachineScan::collect()
{
    emit progressChanged();
    if (!m_channel || (m_current && m_current->isWhole))
        return;
    std::vector<std::shared_ptr<const InventoryEntry>> found;
    {
        const std::lock_guard lock(m_channel->mutex);
        found.swap(m_channel->found);
    }
    if (found.empty())
        return;
    auto picture = m_current ? std::make_shared<MachinePicture>(*m_current) : std::make_shared<MachinePicture>();
    picture->environments.insert(picture->environments.end(), found.begin(), found.end());
    m_current = std::move(picture);
    emit pictureChanged();
}

void MachineScan::finishLook(const Answer &answer)
{
    m_current = answer.first && !m_meanwhile.empty() ? withEntries(*answer.first, m_meanwhile) : answer.first;
    m_error = answer.second;
    emit pictureChanged();
    if (m_error) {
        end();
        setState(ScanState::Failed);
        return;
    }
    setState(ScanState::Measuring);
    runStep(0);
}

void MachineScan::runStep(size_t number)
{
    if (number == std::size(steps)) {
        end();
        setState(ScanState::Ready);
        return;
    }
    m_channel->hasEnded = false;
    m_channel->done = 0;
    m_channel->total = 0;
    auto work = [channel = m_channel, services = m_services, before = m_current, step = steps[number]](JobContext &outer) {
        JobContext job = contextOf(channel, outer);
        auto picture = std::make_shared<MachinePicture>(*before);
        runGivingWay([&] { step(*picture, services, job); });
        channel->hasEnded = true;
        return std::shared_ptr<const MachinePicture>(picture);
    };
    deliver(m_runner.start(std::move(work)), this,
            [this, number, generation = m_generation](const std::shared_ptr<const MachinePicture> &picture) {
        if (generation != m_generation)
            return;
        m_current = m_meanwhile.empty() ? picture : withEntries(*picture, m_meanwhile);
        emit pictureChanged();
        runStep(number + 1);
    });
}

void MachineScan::end()
{
    m_channel.reset();
    m_meanwhile.clear();
    m_collector.stop();
}

void MachineScan::replace(const ScannedAgain &entries)
{
    if (entries.empty() || !m_current)
        return;
    for (const auto &[path, entry] : entries) {
        if (m_channel)
            m_meanwhile[path] = entry;
    }
    m_current = withEntries(*m_current, entries);
    emit pictureChanged();
}

void MachineScan::readCachesAgain()
{
    if (m_isReadingCaches || isBusy() || !m_current || !m_current->caches)
        return;
    m_isReadingCaches = true;
    auto work = [read = m_services.scanCaches, before = m_current->caches](JobContext &job) -> std::shared_ptr<const CacheScan> {
        Result<CacheScan> scan = read(job);
        if (!scan)
            return nullptr;
        carryOver(*before, *scan);
        return std::make_shared<const CacheScan>(std::move(*scan));
    };
    deliver(m_runner.start(std::move(work)), this, [this, generation = m_generation](const std::shared_ptr<const CacheScan> &scan) {
        m_isReadingCaches = false;
        if (generation != m_generation || isBusy() || !scan)
            return;
        auto picture = std::make_shared<MachinePicture>(*m_current);
        picture->caches = scan;
        m_current = std::move(picture);
        emit pictureChanged();
    });
}

void MachineScan::cancel()
{
    if (!m_channel)
        return;
    collect();
    abandonWhenStuck();
    end();
    ++m_generation;
    setState(m_current ? ScanState::Ready : ScanState::Nothing);
}

void MachineScan::abandonWhenStuck()
{
    if (m_channel)
        drop(m_channel, m_runner, this);
}

} // namespace truewheel
