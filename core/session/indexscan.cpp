#include "core/session/indexscan.h"

#include "core/jobs/deliver.h"

namespace truewheel {

namespace {

constexpr std::chrono::milliseconds showProgressEvery(100);
constexpr std::chrono::seconds stuckAfter(5);

IndexQuestion planFor(const MachinePicture &machine, const SessionServices &services)
{
    std::vector<AskedEnvironment> asked;
    for (const std::shared_ptr<const InventoryEntry> &entry : machine.environments)
        asked.push_back(askedOf(*entry));
    return services.planIndexes(asked);
}

Result<IndexPicture> answer(const IndexQuestion &question, const SessionServices &services, bool isOffline, JobContext &job)
{
    const bool wantsAdvisories = !question.advisoryService.empty();
    Result<IndexReport> report = services.askIndexes(question, {true, wantsAdvisories, isOffline}, job);
    if (!report)
        return tl::unexpected(report.error());
    IndexPicture picture{std::move(*report), wantsAdvisories, isOffline};
    if (isOffline) {
        std::erase_if(picture.report.unreadable, [](const Error &error) { return error.code == ErrorCode::NotFound; });
    } else if (!picture.report.unreadable.empty()) {
        if (const Result<IndexReport> known = services.askIndexes(question, {true, wantsAdvisories, true}, job))
            addWhatWasKnown(picture.report, *known);
    }
    return picture;
}

} // namespace

/// What one question and its worker share.
struct IndexScan::Channel {
    std::atomic<bool> cancel = false;
    std::atomic<bool> ended = false;
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
};

IndexScan::IndexScan(JobRunner &runner, const SessionServices &services, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_services(services)
{
    m_progressTimer.setInterval(showProgressEvery);
    connect(&m_progressTimer, &QTimer::timeout, this, &IndexScan::progressChanged);
}

QFuture<IndexQuestion> IndexScan::question(const Machine &machine)
{
    return m_runner.start([machine, services = m_services](JobContext &) { return planFor(*machine, services); });
}

void IndexScan::ask(const IndexQuestion &question)
{
    if (!isAsking())
        run([question] { return question; }, false);
}

void IndexScan::recall(const Machine &machine)
{
    if (m_channel || (m_current && !m_current->isRecalled) || m_recalled == machine->taken)
        return;
    m_recalled = machine->taken;
    run([machine, services = m_services] { return planFor(*machine, services); }, true);
}

void IndexScan::run(Plan plan, bool isOffline)
{
    drop();
    m_error.reset();
    m_channel = std::make_shared<Channel>();
    m_clock.start();
    m_progressTimer.start();
    auto work = [channel = m_channel, services = m_services, ask = std::move(plan), isOffline](JobContext &outer) {
        JobContext job;
        job.isCancelled = [channel, closing = outer.isCancelled] { return channel->cancel || closing(); };
        job.progress = [channel](int done, int total) {
            channel->done = done;
            channel->total = total;
        };
        Result<IndexPicture> answered = answer(ask(), services, isOffline, job);
        channel->ended = true;
        return answered;
    };
    deliver(m_runner.start(std::move(work)), this, [this, generation = ++m_generation](const Result<IndexPicture> &answered) {
        if (generation == m_generation)
            finish(answered);
    });
    setState(isOffline ? IndexState::Recalling : IndexState::Asking);
}

void IndexScan::finish(const Result<IndexPicture> &answer)
{
    m_channel.reset();
    m_progressTimer.stop();
    if (answer) {
        m_current = std::make_shared<const IndexPicture>(*answer);
        emit pictureChanged();
    } else {
        m_error = answer.error();
    }
    setState(answer ? IndexState::Ready : IndexState::Failed);
}

void IndexScan::cancel()
{
    if (!m_channel)
        return;
    drop();
    setState(m_current ? IndexState::Ready : IndexState::Nothing);
}

void IndexScan::drop()
{
    if (!m_channel)
        return;
    m_channel->cancel = true;
    QTimer::singleShot(stuckAfter, this, [this, channel = m_channel] {
        if (!channel->ended)
            m_runner.replaceStuckThread();
    });
    m_channel.reset();
    m_progressTimer.stop();
    ++m_generation;
}

void IndexScan::setState(IndexState state)
{
    m_state = state;
    emit stateChanged();
}

std::pair<int, int> IndexScan::progress() const
{
    return m_channel ? std::pair(m_channel->done.load(), m_channel->total.load()) : std::pair(0, 0);
}

} // namespace truewheel
