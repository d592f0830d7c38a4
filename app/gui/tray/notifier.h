#pragma once
#include "app/gui/tray/notification.h"

#include <QObject>
#include <QThread>
#include <functional>
#include <map>
#include <memory>

namespace truewheel::gui {

class DesktopNotifications;

/// Shows notifications on the desktop: through its daemon, with buttons, where there is one; else by `otherwise`.
class Notifier final : public QObject
{
    Q_OBJECT
public:
    using Act = std::function<void(NoticeAction)>;
    /// Called for what no daemon takes.
    using Otherwise = std::function<void(const Notification &, const Act &)>;

    explicit Notifier(Otherwise otherwise, QObject *parent = nullptr);
    ~Notifier() override;

    /// `act` is called at most once for it, on this thread. What it is about may be over: closeAll() takes what is shown away.
    /// Returns its number; 0 when no daemon is asked.
    quint32 show(const Notification &notification, Act act);
    void close(quint32 number);
    void closeAll();

private:
    struct Shown {
        Notification notification;
        Act act;
    };
    void refuse(quint32 key);

    Otherwise m_otherwise;
    std::map<quint32, Shown> m_shown;
    quint32 m_lastKey = 0;
    std::unique_ptr<QThread> m_thread; // which may wait for the bus
    DesktopNotifications *m_desktop = nullptr;
};

} // namespace truewheel::gui
