#include "core/session/indexscan.h"

#include "core/jobs/deliver.h"

namespace truewheel {

namespace {

constexpr std::chrono::milliseconds showProgressEvery(100);

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

QFuture<IndexQuestion> IndexScan::questionAbout(std::vector<AskedEnvironment> asked)
{
    return m_runner.start([asked = std::move(asked), services = m_services](JobContext &) {
        IndexQuestion question = services.planIndexes(asked);
        question.advisoryService.clear();
        return question;
    });
}

QFuture<Result<GenuineReport>> IndexScan::checkGenuine(const IndexQuestion &question)
{
    return m_runner.start([question, services = m_services](JobContext &job) { return services.checkGenuine(question, job); });
}

void IndexScan::ask(const IndexQuestion &question)
{
    if (!isAsking())
        run([question] { return question; }, false);
}

void IndexScan::recall(const Machine &machine)
{
    if (m_job || (m_current && !m_current->isRecalled) || m_recalled == machine->taken)
        return;
    m_recalled = machine->taken;
    run([machine, services = m_services] { return planFor(*machine, services); }, true);
}

void IndexScan::run(Plan plan, bool isOffline)
{
    drop();
    m_error.reset();
    m_job = std::make_shared<LongJob>();
    m_progressTimer.start();
    auto work = [shared = m_job, services = m_services, ask = std::move(plan), isOffline](JobContext &outer) {
        JobContext job = contextOf(shared, outer);
        Result<IndexPicture> answered = answer(ask(), services, isOffline, job);
        shared->hasEnded = true;
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
    m_job.reset();
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
    if (!m_job)
        return;
    drop();
    setState(m_current ? IndexState::Ready : IndexState::Nothing);
}

void IndexScan::drop()
{
    if (!m_job)
        return;
    truewheel::drop(m_job, m_runner, this);
    m_job.reset();
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
    return progressOf(m_job.get());
}

} // namespace truewheel
