#include "core/session/machinescan.h"

#include "core/jobs/deliver.h"

#include <map>
#include <mutex>

namespace truewheel {

namespace {

constexpr std::chrono::milliseconds collectEvery(100);
constexpr std::chrono::seconds stuckAfter(5);

} // namespace

/// What one scan and its worker share.
struct MachineScan::Channel {
    std::atomic<bool> cancel = false;
    std::atomic<bool> ended = false;
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    std::mutex mutex;
    std::vector<std::shared_ptr<const InventoryEntry>> found; // guarded; since the last collect()

    static JobContext contextFor(const std::shared_ptr<Channel> &channel, const JobContext &outer)
    {
        JobContext job;
        job.isCancelled = [channel, closing = outer.isCancelled] { return channel->cancel || closing(); };
        job.progress = [channel](int reached, int inAll) {
            channel->done = reached;
            channel->total = inAll;
        };
        return job;
    }
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
    users.now = {std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count(), 0};
    for (const auto &entry : picture.environments) {
        users.environments.push_back(entry->environment.path);
        users.areAll &= entry->unreadable.empty();
    }
    Result<CacheScan> scan = services.measureCaches(*picture.caches, users, job);
    if (scan)
        picture.caches = std::make_shared<const CacheScan>(std::move(*scan));
    else
        picture.unreadable.push_back(scan.error());
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
    return m_channel ? std::pair(m_channel->done.load(), m_channel->total.load()) : std::pair(0, 0);
}

std::chrono::milliseconds MachineScan::elapsed() const
{
    return std::chrono::milliseconds(m_channel ? m_clock.elapsed() : 0);
}

void MachineScan::start()
{
    abandonWhenStuck();
    if (m_current && !m_current->isWhole)
        m_current.reset();
    m_error.reset();
    m_channel = std::make_shared<Channel>();
    m_clock.start();
    m_collector.start();
    auto work = [channel = m_channel, scan = m_services.scan, before = m_current](JobContext &outer) -> Answer {
        JobContext job = Channel::contextFor(channel, outer);
        Result<Inventory> taken = scan(
            [channel](const InventoryEntry &entry) {
            auto one = std::make_shared<const InventoryEntry>(entry);
            const std::lock_guard lock(channel->mutex);
            channel->found.push_back(std::move(one));
            },
            job);
        if (!taken) {
            channel->ended = true;
            return {nullptr, taken.error()};
        }
        auto picture = std::make_shared<MachinePicture>();
        for (InventoryEntry &entry : taken->entries)
            picture->environments.push_back(std::make_shared<const InventoryEntry>(std::move(entry)));
        picture->interpreters = std::move(taken->interpreters);
        picture->unreadable = std::move(taken->unreadable);
        picture->isWhole = !taken->isCancelled;
        picture->sizes = carriedOver(before.get(), *picture);
        picture->caches = before ? before->caches : nullptr; // until they are read again
        channel->ended = true;
        return {picture, {}};
    };
    deliver(m_runner.start(std::move(work)), this, [this, generation = ++m_generation](const Answer &answer) {
        if (generation == m_generation)
            finishLook(answer);
    });
    setState(ScanState::Looking);
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
    m_current = answer.first;
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
    m_channel->ended = false;
    m_channel->done = 0;
    m_channel->total = 0;
    auto work = [channel = m_channel, services = m_services, before = m_current, step = steps[number]](JobContext &outer) {
        JobContext job = Channel::contextFor(channel, outer);
        auto picture = std::make_shared<MachinePicture>(*before);
        step(*picture, services, job);
        channel->ended = true;
        return std::shared_ptr<const MachinePicture>(picture);
    };
    deliver(m_runner.start(std::move(work)), this,
            [this, number, generation = m_generation](const std::shared_ptr<const MachinePicture> &picture) {
        if (generation != m_generation)
            return;
        m_current = picture;
        emit pictureChanged();
        runStep(number + 1);
    });
}

void MachineScan::end()
{
    m_channel.reset();
    m_collector.stop();
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
    if (!m_channel)
        return;
    m_channel->cancel = true;
    QTimer::singleShot(stuckAfter, this, [this, channel = m_channel] {
        if (!channel->ended)
            m_runner.replaceStuckThread();
    });
}

} // namespace truewheel
