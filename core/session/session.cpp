#include "core/session/session.h"

#include "core/jobs/deliver.h"
#include "core/session/changefollower.h"

namespace truewheel {

namespace {

constexpr int workers = 9; // looks, builds, questions and the watch; most of them wait for the disk or for a child
constexpr std::chrono::milliseconds showProgressEvery(100);

LookState stateOf(ScanState scan)
{
    switch (scan) {
    case ScanState::Nothing: return LookState::Nothing;
    case ScanState::Looking: return LookState::Looking;
    case ScanState::Measuring: // the links are known
    case ScanState::Ready: return LookState::Ready;
    case ScanState::Failed: return LookState::Failed;
    }
    return LookState::Nothing;
}

/// In the first picture that the link's environment is in.
Result<Plan> planIn(const std::vector<std::shared_ptr<const Look>> &pictures, const CheckedLink &link, const SessionServices &services)
{
    for (const std::shared_ptr<const Look> &picture : pictures) {
        if (picture && environmentOf(picture->snapshot, link))
            return planFor(link, picture->snapshot, services);
    }
    return planFor(link, {}, services);
}

} // namespace

Session::Session(SessionServices services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_runner(std::make_unique<JobRunner>(workers))
    , m_repairs(std::make_unique<RepairQueue>(*m_runner, m_services))
    , m_machine(std::make_unique<MachineScan>(*m_runner, m_services))
    , m_machineLook(std::make_unique<MachineLook>(*m_runner, m_services, *m_machine))
    , m_changes(std::make_unique<ChangeFollower>(*m_runner, m_services, *this))
    , m_index(std::make_unique<IndexScan>(*m_runner, m_services))
{
    m_progressTimer.setInterval(showProgressEvery);
    connect(&m_progressTimer, &QTimer::timeout, this, &Session::lookProgressChanged);
    connect(m_repairs.get(), &RepairQueue::jobFinished, this, &Session::lookAfterJob);
    const auto ofMachine = [this](void (Session::*say)()) {
        return [this, say] {
            if (m_paths.empty())
                emit(this->*say)();
        };
    };
    connect(m_machine.get(), &MachineScan::stateChanged, this, ofMachine(&Session::lookStateChanged));
    connect(m_machine.get(), &MachineScan::progressChanged, this, ofMachine(&Session::lookProgressChanged));
    connect(m_machineLook.get(), &MachineLook::changed, this, ofMachine(&Session::snapshotChanged));
    m_machine->recall();
}

Session::~Session()
{
    m_repairs->disconnect(this);
    const bool everyWorkerEnded = close();
    m_changes.reset();
    m_index.reset();
    m_repairs.reset();
    m_machineLook.reset();
    m_machine.reset();
    if (!everyWorkerEnded)
        (void)m_runner.release(); // its threads still use it; the process is about to end
}

bool Session::close(std::chrono::milliseconds limit)
{
    m_changes->stop();
    dropLook();
    m_machine->cancel();
    m_index->cancel();
    m_repairs->cancelAll();
    return m_runner->close(limit);
}

std::shared_ptr<const Snapshot> Session::snapshot() const
{
    const std::shared_ptr<const Look> look = current();
    return look ? std::shared_ptr<const Snapshot>(look, &look->snapshot) : nullptr;
}

std::optional<Environment> Session::environment(const Path &path) const
{
    for (const auto &picture : {m_current, m_machineLook->current()}) {
        if (!picture)
            continue;
        for (const Environment &known : picture->snapshot.environments) {
            if (known.path == path)
                return known;
        }
    }
    return {};
}

LookState Session::lookState() const
{
    return m_paths.empty() ? stateOf(m_machine->state()) : m_lookState;
}

std::pair<int, int> Session::lookProgress() const
{
    if (m_paths.empty())
        return m_machine->progress();
    return progressOf(m_lookJob.get());
}

std::chrono::milliseconds Session::lookElapsed() const
{
    if (m_paths.empty())
        return m_machine->elapsed();
    return elapsedOf(m_lookJob.get());
}

void Session::setLookState(LookState state)
{
    m_lookState = state;
    emit lookStateChanged();
}

void Session::look(std::vector<Path> paths)
{
    if (m_lookJob)
        drop(m_lookJob, *m_runner, this);
    m_paths = std::move(paths);
    m_lookError.reset();
    m_lookJob = std::make_shared<LongJob>();
    m_progressTimer.start();

    using Answer = std::pair<std::shared_ptr<const Look>, std::optional<Error>>;
    auto work = [shared = m_lookJob, services = m_services, request = SnapshotRequest{m_paths, {}}](JobContext &outer) -> Answer {
        JobContext job = contextOf(shared, outer);
        Result<Snapshot> taken = services.look(request, job);
        Answer answer;
        if (taken)
            answer.first = std::make_shared<Look>(makeLook(std::move(*taken), nullptr, services, job));
        else
            answer.second = taken.error();
        shared->hasEnded = true;
        return answer;
    };
    deliver(m_runner->start(std::move(work)), this,
            [this, generation = ++m_generation](const Answer &answer) { finishLook(generation, answer.first, answer.second); });
    setLookState(LookState::Looking);
}

void Session::finishLook(uint64_t generation, const std::shared_ptr<const Look> &look, const std::optional<Error> &error)
{
    if (generation != m_generation)
        return;
    m_lookJob.reset();
    m_progressTimer.stop();
    m_current = look;
    m_lookError = error;
    emit snapshotChanged();
    setLookState(error ? LookState::Failed : LookState::Ready);
}

void Session::lookAtMachine()
{
    dropLook();
    m_paths.clear();
    m_current.reset();
    if (m_machine->state() == ScanState::Nothing)
        m_machine->start();
    emit snapshotChanged();
    emit lookStateChanged();
}

void Session::rescan()
{
    if (m_paths.empty())
        m_machine->start();
    else
        look(m_paths);
}

/// Only looking again says what a repair did.
void Session::lookAfterJob(JobId id)
{
    if (const Job *job = m_repairs->find(id); job && m_machine->current()) {
        const Path environment = job->plan.environment;
        deliver(m_runner->start([read = m_services.scanAgain, environment](JobContext &) { return read(environment); }), this,
                [this, environment](const Result<InventoryEntry> &entry) {
            if (entry)
                m_machine->replace({{environment, std::make_shared<const InventoryEntry>(*entry)}});
        });
    }
    if (!m_paths.empty())
        look(m_paths);
}

bool Session::replace(const std::shared_ptr<const Look> &before, std::shared_ptr<const Look> now)
{
    if (m_current != before || m_lookState == LookState::Looking)
        return false;
    m_current = std::move(now);
    emit snapshotChanged();
    return true;
}

void Session::cancelLook()
{
    if (m_paths.empty()) {
        m_machine->cancel();
        return;
    }
    if (!m_lookJob)
        return;
    dropLook();
    setLookState(m_current ? LookState::Ready : LookState::Nothing);
}

void Session::dropLook()
{
    if (!m_lookJob)
        return;
    drop(m_lookJob, *m_runner, this);
    m_lookJob.reset();
    m_progressTimer.stop();
    ++m_generation;
}

QFuture<std::vector<PathUse>> Session::describePaths(std::vector<Path> paths)
{
    return m_runner->start([describe = m_services.describePath, asked = std::move(paths)](JobContext &) {
        std::vector<PathUse> uses;
        for (const Path &path : asked)
            uses.push_back(describe(path));
        return uses;
    });
}

QFuture<std::vector<PreparedRepair>> Session::prepareRepairs(std::vector<CheckedLink> links)
{
    auto work =
        [services = m_services, pictures = std::vector{m_current, m_machineLook->current()}, asked = std::move(links)](JobContext &job) {
        std::vector<PreparedRepair> prepared;
        for (const CheckedLink &link : asked) {
            if (job.isCancelled())
                break;
            prepared.push_back({link, planIn(pictures, link, services), services.isTrusted(link.link.project, link.link.environment)});
        }
        return prepared;
    };
    return m_runner->start(std::move(work));
}

QFuture<Result<bool>> Session::isTrusted(const Path &project, const Path &environment)
{
    return m_runner->start([ask = m_services.isTrusted, project, environment](JobContext &) { return ask(project, environment); });
}

QFuture<Result<void>> Session::grantTrust(std::vector<std::pair<Path, Path>> projectsAndEnvironments)
{
    return m_runner->start([grant = m_services.grantTrust, pairs = std::move(projectsAndEnvironments)](JobContext &) -> Result<void> {
        for (const auto &[project, environment] : pairs) {
            if (const Result<void> granted = grant(project, environment); !granted)
                return granted;
        }
        return {};
    });
}

QFuture<Result<std::vector<TrustRow>>> Session::allTrust()
{
    return m_runner->start([read = m_services.allTrust](JobContext &) { return read(); });
}

QFuture<Result<void>> Session::removeTrust(std::vector<TrustRow> rows)
{
    return m_runner->start([remove = m_services.removeTrust, given = std::move(rows)](JobContext &) -> Result<void> {
        for (const TrustRow &row : given) {
            if (const Result<void> removed = remove(row); !removed)
                return removed;
        }
        return {};
    });
}

QFuture<Result<std::vector<Acceptance>>> Session::acceptances()
{
    return m_runner->start([read = m_services.acceptances](JobContext &) { return read(); });
}

QFuture<Result<void>> Session::accept(std::vector<Acceptance> acceptances)
{
    auto writing = m_runner->start([write = m_services.accept, given = std::move(acceptances)](JobContext &) -> Result<void> {
        for (const Acceptance &acceptance : given) {
            if (const Result<void> written = write(acceptance); !written)
                return written;
        }
        return {};
    });
    deliver(writing, this, [this](const Result<void> &) { readAcceptancesAgain(); });
    return writing;
}

QFuture<Result<void>> Session::withdraw(std::vector<std::string> findings)
{
    auto writing = m_runner->start([write = m_services.withdraw, given = std::move(findings)](JobContext &) -> Result<void> {
        for (const std::string &finding : given) {
            if (const Result<void> written = write(finding); !written)
                return written;
        }
        return {};
    });
    deliver(writing, this, [this](const Result<void> &) { readAcceptancesAgain(); });
    return writing;
}

void Session::readAcceptancesAgain()
{
    m_machineLook->readAcceptancesAgain();
    if (m_paths.empty())
        return;
    if (m_lookState == LookState::Looking) { // it may have read them before
        rescan();
        return;
    }
    if (!m_current)
        return;
    auto work = [picture = m_current, services = m_services](JobContext &) -> std::shared_ptr<const Look> {
        auto look = std::make_shared<Look>(*picture);
        readAcceptances(*look, services);
        return look;
    };
    deliver(m_runner->start(std::move(work)), this, [this, generation = m_generation](const std::shared_ptr<const Look> &look) {
        if (generation != m_generation)
            return;
        m_current = look;
        emit snapshotChanged();
    });
}

QFuture<Result<std::vector<SyncChoice>>> Session::syncChoices(const Path &project, const Environment &environment)
{
    return m_runner->start([ask = m_services.syncChoices, project, environment](JobContext &) { return ask(project, environment); });
}

QFuture<Result<SyncPreview>> Session::previewSync(const SyncRequest &request, std::shared_ptr<std::atomic<bool>> cancel)
{
    return m_runner->start([preview = m_services.previewSync, request, cancel = std::move(cancel)](JobContext &outer) {
        JobContext job = outer;
        job.isCancelled = [cancel, closing = outer.isCancelled] { return cancel->load() || closing(); };
        return preview(request, job);
    });
}

} // namespace truewheel
