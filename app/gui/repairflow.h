#pragma once
#include "core/session/session.h"

#include <QObject>
#include <QWidget>

namespace truewheel::gui {

class EnvironmentFlow;

/// From a click to a queued job: plans, asks for the person's word where it is needed, shows what a sync would do. After a sync
/// that left a link broken it offers the rebuild.
/// Nothing here blocks; every dialog is open(), never exec().
class RepairFlow final : public QObject
{
    Q_OBJECT
public:
    /// The session outlives the flow; dialogs belong to `window`.
    RepairFlow(Session &session, QWidget *window);

    /// A repair of it waits or runs.
    static bool isUnderRepair(const RepairQueue &repairs, const CheckedLink &link);

    void rebuild(std::vector<CheckedLink> links);
    void sync(const CheckedLink &link);
    /// By a sync where a lock holds the environment, else by the environment's own tool.
    void update(const Environment &environment, const std::vector<std::string> &packages);
    /// The same job once more. The person's word is asked for anew when the build configuration is no longer what it was given for.
    void again(JobId id);

private:
    void askForTrust(const Plan &plan, std::function<void()> next);
    void askAndRun(const std::vector<PreparedRepair> &prepared);
    void run(const std::vector<PreparedRepair> &runnable);
    void trustThenShow(const Plan &plan, std::function<void()> show);
    void sync(const SyncRequest &request, bool isBroken, const std::string &backend);
    void showSync(const SyncRequest &request, bool isBroken);
    void trustThen(const std::vector<std::pair<Path, Path>> &pairs, std::function<void()> next);
    void offerRebuild();
    void showWindow();
    void notice(const QString &sentence, const QString &detail);
    void sayWhatElseHelps(const std::vector<CheckedLink> &links);

    Session &m_session;
    QWidget *m_window;
    EnvironmentFlow *m_environments;
    std::optional<Path> m_synced; // an environment that a sync left with a broken link, until it has been looked at again
};

} // namespace truewheel::gui
