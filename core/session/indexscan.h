#pragma once
#include "core/jobs/longjob.h"
#include "core/session/machinescan.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace truewheel {

/// What the indexes know of the packages of the machine. Immutable.
struct IndexPicture {
    IndexReport report;
    bool wantedAdvisories = false; ///< false: no advisory service is set
    bool isRecalled = false;       ///< nobody was asked: what was known before, and what was not is no error
};

enum class IndexState {
    Nothing,   ///< nothing is known, and nobody was asked
    Recalling, ///< what is known is read; nothing is sent
    Asking,
    Ready,
    Failed, ///< see error(); the last picture, if any, is still there
};

/// Asks the package indexes and the advisory service about the packages of the machine, and keeps the answer. It asks only when it is told
/// to: the person's word is the caller's business. Lives on one thread (the GUI's), which it never blocks.
class IndexScan final : public QObject
{
    Q_OBJECT
public:
    using Machine = std::shared_ptr<const MachinePicture>; ///< never nullptr

    /// Both outlive it.
    IndexScan(JobRunner &runner, const SessionServices &services, QObject *parent = nullptr);

    /// Reads configuration; sends nothing.
    QFuture<IndexQuestion> question(const Machine &machine);
    /// The same about some packages, or a cached wheel, and without the advisory service.
    QFuture<IndexQuestion> questionAbout(std::vector<AskedEnvironment> asked);
    /// Are these what the indexes publish? Sends what the question says, beside whatever else is asked.
    QFuture<Result<GenuineReport>> checkGenuine(const IndexQuestion &question);
    /// Sends it. Where somebody cannot be asked, what was known before stands in. Nothing while one is asked already.
    void ask(const IndexQuestion &question);
    /// Reads what is known without asking anybody, once for each scan of the machine. Nothing once somebody was asked, or while one is.
    void recall(const Machine &machine);
    void cancel(); ///< the picture of before stays

    IndexState state() const { return m_state; }
    bool isAsking() const { return m_state == IndexState::Asking; }
    std::shared_ptr<const IndexPicture> current() const { return m_current; } ///< nullptr: nothing is known yet
    const std::optional<Error> &error() const { return m_error; }
    std::pair<int, int> progress() const; ///< done and total; a total of 0 is unknown
    std::chrono::milliseconds elapsed() const { return elapsedOf(m_job.get()); }

signals:
    void stateChanged();
    void progressChanged();
    void pictureChanged();

private:
    using Plan = std::function<IndexQuestion()>;
    void run(Plan plan, bool isOffline);
    void finish(const Result<IndexPicture> &answer);
    void setState(IndexState state);
    void drop();

    JobRunner &m_runner;
    const SessionServices &m_services;
    IndexState m_state = IndexState::Nothing;
    std::optional<Error> m_error;
    std::shared_ptr<const IndexPicture> m_current;
    std::shared_ptr<LongJob> m_job; // the question that runs
    uint64_t m_generation = 0;
    std::optional<Timestamp> m_recalled; // of which scan what is known was read
    QTimer m_progressTimer;
};

} // namespace truewheel
