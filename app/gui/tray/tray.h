#pragma once
#include "app/gui/tray/notifier.h"
#include "app/gui/tray/stateicon.h"
#include "core/session/trouble.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <optional>
#include <vector>

namespace truewheel::gui {

/// The icon in the desktop's tray, and its menu. It only shows and asks: others do.
class Tray final : public QObject
{
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);

    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void setState(const TrayState &state, const QString &sentence);
    void setProblems(std::vector<CheckedLink> broken);
    /// `until` is seconds since the Unix epoch; 0: nothing is paused.
    void setPaused(qint64 until);
    /// A balloon of the platform, which has no buttons: a click on it is Show.
    void balloon(const Notification &notification, const Notifier::Act &act);

    QMenu &menu() { return m_menu; }
    const TrayState &state() const { return m_state; }

signals:
    void openAsked();
    void rescanAsked();
    void quitAsked();
    void acted(truewheel::gui::NoticeAction action, const truewheel::CheckedLink &link);
    /// Seconds since the Unix epoch; 0: go on.
    void pauseAsked(qint64 until);

private:
    void fillProblems();
    void addProblem(const CheckedLink &link);
    void makePauseMenu();

    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QMenu *m_problems;
    QMenu *m_pause;
    QAction *m_resume;
    std::vector<CheckedLink> m_broken;
    std::optional<std::vector<CheckedLink>> m_filled; ///< what the menu has
    TrayState m_state;
    Notifier::Act m_onClick;
};

} // namespace truewheel::gui
