#pragma once
#include "core/jobs/longjob.h"
#include "core/session/indexscan.h"
#include "core/session/look.h"
#include "core/session/machinelook.h"
#include "core/session/machinescan.h"
#include "core/session/repairqueue.h"
#include "core/session/services.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

namespace truewheel {

/// One link before its repair is asked for.
struct PreparedRepair {
    CheckedLink before;
    Result<Plan> plan;
    Result<bool> isTrusted; ///< false: the person must be asked first
};

class ChangeFollower;

enum class LookState {
    Nothing, ///< nothing was asked for yet
    Looking, ///< the last picture, if any, is still there
    Ready,
    Failed, ///< see lookError()
};

/// The one service object of a program with a window: it looks, keeps the current picture, and runs repairs, all on threads
/// of its own. Lives on the GUI thread and never blocks it; after a repair, and when the disk changes, it looks again. What it looks at are
/// the paths that were asked for, or the whole machine.
class Session final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds quitLimit{700};

    explicit Session(SessionServices services, QObject *parent = nullptr);
    /// Cancels everything. A worker that does not end within quitLimit is left behind; see hasStuckWorkers().
    ~Session() override;

    /// Looks at the paths on a worker; a look that still runs is cancelled, and its answer is never shown.
    void look(std::vector<Path> paths);
    void lookAtMachine(); ///< at what the scan of the machine finds; starts one when there was none
    void rescan();        ///< the same paths, or the machine, again
    /// A picture that is known to be newer takes the place of `before`. False when that is no longer the current one.
    bool replace(const std::shared_ptr<const Look> &before, std::shared_ptr<const Look> now);
    void cancelLook();

    LookState lookState() const;
    const std::vector<Path> &lookedAt() const { return m_paths; } ///< empty: the whole machine
    const std::optional<Error> &lookError() const { return m_paths.empty() ? m_machine->error() : m_lookError; }
    std::pair<int, int> lookProgress() const; ///< done and total; a total of 0 is unknown
    std::chrono::milliseconds lookElapsed() const;
    /// nullptr before the first look is ready, and after one that failed.
    std::shared_ptr<const Look> current() const { return m_paths.empty() ? m_machineLook->current() : m_current; }
    std::shared_ptr<const Look> currentOfPaths() const { return m_current; } ///< nullptr while the machine is looked at
    std::shared_ptr<const Snapshot> snapshot() const;
    /// Of what is looked at, else of the machine.
    std::optional<Environment> environment(const Path &path) const;

    /// The answers of these come by deliver(). None changes anything but grantTrust() and removeTrust().
    QFuture<std::vector<PathUse>> describePaths(std::vector<Path> paths);
    QFuture<std::vector<PreparedRepair>> prepareRepairs(std::vector<CheckedLink> links);
    QFuture<Result<bool>> isTrusted(const Path &project, const Path &environment);
    QFuture<Result<void>> grantTrust(std::vector<std::pair<Path, Path>> projectsAndEnvironments);
    QFuture<Result<std::vector<TrustRow>>> allTrust();
    QFuture<Result<void>> removeTrust(std::vector<TrustRow> rows); ///< stops at the first error
    QFuture<Result<std::vector<SyncChoice>>> syncChoices(const Path &project, const Environment &environment);
    /// Dropped when `cancel` becomes true.
    QFuture<Result<SyncPreview>> previewSync(const SyncRequest &request, std::shared_ptr<std::atomic<bool>> cancel);

    QFuture<Result<std::vector<Acceptance>>> acceptances();
    /// Each stops at the first error. After either the current pictures are made anew: see snapshotChanged().
    QFuture<Result<void>> accept(std::vector<Acceptance> acceptances);
    QFuture<Result<void>> withdraw(std::vector<std::string> findings);

    RepairQueue &repairs() { return *m_repairs; }
    /// For workers: see start() and RepairQueue::act().
    const EnvironmentActions &environments() const { return m_services.environments; }
    const SessionServices &services() const { return m_services; } ///< for start()
    MachineScan &machine() { return *m_machine; }
    /// The links of the whole machine, whatever is looked at.
    const MachineLook &machineLook() const { return *m_machineLook; }
    ChangeFollower &changes() { return *m_changes; }
    IndexScan &index() { return *m_index; }

    /// Runs a function of the caller's own on a worker: `job(JobContext &)`.
    template<typename Job>
    auto start(Job job)
    {
        return m_runner->start(std::move(job));
    }

    /// Cancels everything and waits at most `limit`. True when every worker has ended.
    bool close(std::chrono::milliseconds limit = quitLimit);

signals:
    void lookStateChanged();
    void lookProgressChanged();
    void snapshotChanged();

private:
    void finishLook(uint64_t generation, const std::shared_ptr<const Look> &look, const std::optional<Error> &error);
    void setLookState(LookState state);
    void dropLook();
    void lookAfterJob(JobId id);
    void readAcceptancesAgain();

    SessionServices m_services;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<RepairQueue> m_repairs;
    std::unique_ptr<MachineScan> m_machine;
    std::unique_ptr<MachineLook> m_machineLook;
    std::unique_ptr<ChangeFollower> m_changes;
    std::unique_ptr<IndexScan> m_index;
    bool m_isClosed = false;

    std::vector<Path> m_paths;
    LookState m_lookState = LookState::Nothing;
    std::optional<Error> m_lookError;
    std::shared_ptr<const Look> m_current;
    std::shared_ptr<LongJob> m_lookJob; // that runs
    uint64_t m_generation = 0;
    QTimer m_progressTimer;
};

} // namespace truewheel
