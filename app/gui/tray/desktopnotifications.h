#pragma once
#include "app/gui/tray/notification.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <optional>

class QDBusMessage;

namespace truewheel::gui {

/// Speaks to the notification daemon of the desktop (Desktop Notifications Specification 1.2). Lives on a thread that may wait for the bus.
/// What is done to a notification is believed only when the daemon that took it says so, about one of ours (THREATS 16).
class DesktopNotifications final : public QObject
{
    Q_OBJECT
public:
    void start();
    /// `key` is the caller's, and never 0.
    void show(quint32 key, const Notification &notification);
    void close(quint32 key);

signals:
    /// Nobody takes it: there is no bus, no daemon, or it refuses.
    void refused(quint32 key);
    void acted(quint32 key, truewheel::gui::NoticeAction action);

private slots:
    void actionInvoked(uint id, const QString &action, const QDBusMessage &message);
    void notificationClosed(uint id, uint reason, const QDBusMessage &message);

private:
    void send(quint32 key, const Notification &notification);
    quint32 keyOf(quint32 id, const QDBusMessage &message) const; ///< 0: none of ours

    struct Shown {
        quint32 id = 0;
        QString daemon; ///< the unique name of who took it
    };
    QMap<quint32, Shown> m_shown;          // by key
    QMap<quint32, Notification> m_waiting; // until it is known what the daemon can do
    std::optional<QStringList> m_capabilities;
    bool m_isMissing = false;
};

} // namespace truewheel::gui
