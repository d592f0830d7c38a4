#pragma once
#include "app/gui/tray/banner.h"
#include "app/gui/tray/notifier.h"
#include "app/gui/tray/tray.h"
#include "core/session/notices.h"
#include "core/session/session.h"

#include <QTimer>

class QSessionManager;
class QSettings;

namespace truewheel::gui {

class MainWindow;

/// What the program is on the desktop besides its window: icon and menu in the tray, notifications, going on without the window, the end of
/// the desktop's session.
class Presence final : public QObject
{
    Q_OBJECT
public:
    /// All three outlive it.
    Presence(Session &session, MainWindow &window, QSettings &store);
    ~Presence() override;

    /// Shows the window; in the background only where there is no tray that would bring it back.
    void start(bool isInBackground);
    /// What another start handed over: it is looked at, nothing else.
    void takePaths(const std::vector<Path> &paths);

    /// The program crashed the last time: said once, with a way to its report.
    void tellOfCrash();
    void settingChanged(const QString &key); ///< see MainWindow::settingChanged()

    Tray &tray() { return *m_tray; }
    Banner &banner() { return *m_banner; }

private:
    void follow();
    void decide();
    void tell(const Notice &notice);
    void tellOfJob(JobId id);
    void show(const Notification &notification, const Notifier::Act &act);
    void act(NoticeAction action, const std::vector<CheckedLink> &links, const Path &project);
    void openWindow();
    bool isWindowSeen() const;
    void pause(qint64 until);
    void takeBackWhatIsOver();
    void tellOfNothingToDo(const std::vector<CheckedLink> &links);
    void mute(const Path &project);
    NoticeRules rules() const;
    void showCaches(const Notice &notice);
    bool keepOpen();
    void explainTray();
    void endSession(QSessionManager &manager);
    void showCoverage();
    void recallAutostart();
    void changeAutostart();

    Session &m_session;
    MainWindow &m_window;
    QSettings &m_store;
    Tray *m_tray;
    Banner *m_banner;
    Notifier *m_notifier;
    QTimer m_soon;
    QTimer m_again;
    bool m_isFollowing = false;
    Trouble m_trouble;
    NoticeMemory m_memory;
    std::map<quint32, std::vector<std::string>> m_told; // the links of the notifications that tell of broken ones
    std::string m_saidOfWatch;                          // why not everything is watched
};

} // namespace truewheel::gui
