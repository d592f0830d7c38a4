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
        job.progress = [channel](int done, int total) {
            channel->done = done;
            channel->total = total;
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
    if (m_error || m_current->environments.empty()) {
        end();
        setState(m_error ? ScanState::Failed : ScanState::Ready);
    } else {
        measure();
    }
}

void MachineScan::measure()
{
    m_channel->ended = false;
    m_channel->done = 0;
    m_channel->total = 0;
    auto work = [channel = m_channel, measure = m_services.measure,
                 found = m_current](JobContext &outer) -> std::shared_ptr<const MachinePicture> {
        JobContext job = Channel::contextFor(channel, outer);
        std::vector<UsageRoot> roots;
        for (const auto &entry : found->environments)
            roots.push_back({{entry->environment.path}, false});
        const Result<Measurement> measured = measure(roots, job);
        auto picture = std::make_shared<MachinePicture>(*found);
        if (measured)
            picture->sizes.assign(measured->roots.begin(), measured->roots.end());
        else
            picture->unreadable.push_back(measured.error());
        channel->ended = true;
        return picture;
    };
    deliver(m_runner.start(std::move(work)), this, [this, generation = m_generation](const std::shared_ptr<const MachinePicture> &picture) {
        if (generation == m_generation)
            finishMeasure(picture);
    });
    setState(ScanState::Measuring);
}

void MachineScan::finishMeasure(const std::shared_ptr<const MachinePicture> &picture)
{
    end();
    m_current = picture;
    emit pictureChanged();
    setState(ScanState::Ready);
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
