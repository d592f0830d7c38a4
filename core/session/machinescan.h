#pragma once
#include "core/jobs/longjob.h"
#include "core/session/services.h"

#include <QObject>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace truewheel {

/// The environments of the machine, as far as they are known. Immutable.
struct MachinePicture {
    std::vector<std::shared_ptr<const InventoryEntry>> environments; ///< by path once all are found; until then as they come
    std::vector<std::optional<Measured>> sizes;                      ///< one for each of environments; nullopt: not measured (yet)
    std::shared_ptr<const CacheScan> caches;                         ///< nullptr: not read yet
    Reclaim reclaim;                                                 ///< what they could give back; of no caches until they are measured
    std::vector<OverBudget> overBudget;                              ///< caches that cost more than the person allowed
    std::vector<BaseInterpreter> interpreters;
    std::vector<Error> unreadable; ///< outside of single environments
    bool isWhole = false;          ///< the search came to its end: nobody stopped it
    Timestamp taken;               ///< when the search began
    bool isStored = false;         ///< of an earlier run, from the store
};

/// Environments that were looked at again, by path; nullptr: it is gone.
using ScannedAgain = std::map<Path, std::shared_ptr<const InventoryEntry>>;

enum class ScanState {
    Nothing,   ///< nothing was asked for yet
    Looking,   ///< the picture of before, or what is found so far, is there
    Measuring, ///< every environment is found; the caches are read, and what all costs is counted
    Ready,     ///< also when it was stopped
    Failed,    ///< see error()
};

/// Takes stock of the machine on a worker, and hands out pictures while it grows. Lives on one thread (the GUI's), which it never
/// blocks.
class MachineScan final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the scan.
    MachineScan(JobRunner &runner, const SessionServices &services, QObject *parent = nullptr);

    /// Shows the machine as it was when it was last looked at, until this run has looked itself.
    void recall();
    /// Looks again; a scan that still runs is cancelled. The last whole picture stays until there is a new one.
    void start();
    /// What was found stays.
    void cancel();
    /// Takes in what is known to be newer than the picture, also into the one that a scan is making. Nothing when there is no picture.
    void replace(const ScannedAgain &entries);
    /// Reads the caches again, when they were read before and no scan runs; what was measured of them stays.
    void readCachesAgain();
    /// Says anew which caches cost more than the person allows, when that is another. Nothing when they were not read.
    void weighBudgetAgain();

    ScanState state() const { return m_state; }
    bool isBusy() const { return m_state == ScanState::Looking || m_state == ScanState::Measuring; }
    /// nullptr before anything was found.
    std::shared_ptr<const MachinePicture> current() const { return m_current; }
    const std::optional<Error> &error() const { return m_error; }
    std::pair<int, int> progress() const; ///< done and total; a total of 0 is unknown
    std::chrono::milliseconds elapsed() const;

signals:
    void stateChanged();
    void progressChanged();
    void pictureChanged();

private:
    struct Channel;
    using Answer = std::pair<std::shared_ptr<const MachinePicture>, std::optional<Error>>;
    void collect();
    void finishLook(const Answer &answer);
    void runStep(size_t number);
    void end();
    void setState(ScanState state);
    void abandonWhenStuck();

    JobRunner &m_runner;
    const SessionServices &m_services;
    ScanState m_state = ScanState::Nothing;
    std::optional<Error> m_error;
    std::shared_ptr<const MachinePicture> m_current;
    ScannedAgain m_meanwhile; // while a scan runs
    bool m_isReadingCaches = false;
    std::shared_ptr<Channel> m_channel; // of the scan that runs
    uint64_t m_generation = 0;
    QTimer m_collector;
};

} // namespace truewheel
