#pragma once
#include "core/session/session.h"

#include <QObject>
#include <QWidget>

namespace truewheel::gui {

/// From a click to a queued job: plans, asks for the person's word where it is needed, shows what a sync would do. After a sync
/// that left a link broken it offers the rebuild.
/// Nothing here blocks; every dialog is open(), never exec().
class RepairFlow final : public QObject
{
    Q_OBJECT
public:
    /// The session outlives the flow; dialogs belong to `window`.
    RepairFlow(Session &session, QWidget *window);

    void rebuild(std::vector<CheckedLink> links);
    void sync(const CheckedLink &link);
    /// The same job once more. The person's word is asked for anew when the build configuration is no longer what it was given for.
    void again(JobId id);

private:
    void askForTrust(const Plan &plan, std::function<void()> next);
    void askAndRun(const std::vector<PreparedRepair> &prepared);
    void run(const std::vector<PreparedRepair> &runnable);
    void showSync(const CheckedLink &link, const Environment &environment);
    void trustThen(const std::vector<std::pair<Path, Path>> &pairs, std::function<void()> next);
    void offerRebuild();
    void showWindow();
    void notice(const QString &sentence, const QString &detail);
    void sayWhatElseHelps(const std::vector<CheckedLink> &links);

    Session &m_session;
    QWidget *m_window;
    std::optional<Path> m_synced; // an environment that a sync left with a broken link, until it has been looked at again
};

} // namespace truewheel::gui
