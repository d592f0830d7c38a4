#include "app/gui/tray/desktopnotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <array>
#include <utility>

namespace truewheel::gui {

namespace {

const QString connectionName = QStringLiteral("truewheel-notifications");
const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString object = QStringLiteral("/org/freedesktop/Notifications");

struct ActionWord {
    NoticeAction action;
    const char *word;
};
constexpr std::array actionWords = {ActionWord{NoticeAction::Show, "default"}, ActionWord{NoticeAction::Show, "show"},
                                    ActionWord{NoticeAction::Rebuild, "rebuild"}, ActionWord{NoticeAction::Mute, "mute"}};

QString wordOf(NoticeAction action)
{
    QString found;
    for (const ActionWord &one : actionWords) {
        if (one.action == action)
            found = QLatin1String(one.word);
    }
    return found;
}

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, object, service, method);
}

QDBusConnection bus()
{
    return QDBusConnection(connectionName);
}

} // namespace

void DesktopNotifications::start()
{
    QDBusConnection session = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName);
    if (!session.isConnected()) {
        m_isMissing = true;
        const auto waiting = std::exchange(m_waiting, {});
        for (auto one = waiting.keyBegin(); one != waiting.keyEnd(); ++one)
            emit refused(*one);
        return;
    }
    session.connect(service, object, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString, QDBusMessage)));
    session.connect(service, object, service, QStringLiteral("NotificationClosed"), this,
                    SLOT(notificationClosed(uint, uint, QDBusMessage)));
    auto *watcher = new QDBusPendingCallWatcher(session.asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        m_capabilities = reply.isError() ? QStringList() : reply.value(); // without an answer each notification is tried, and refused
        const QMap<quint32, Notification> waiting = std::exchange(m_waiting, {});
        for (auto one = waiting.begin(); one != waiting.end(); ++one)
            send(one.key(), one.value());
    });
}

void DesktopNotifications::show(quint32 key, const Notification &notification)
{
    if (m_isMissing)
        emit refused(key);
    else if (m_capabilities)
        send(key, notification);
    else
        m_waiting.insert(key, notification);
}

void DesktopNotifications::send(quint32 key, const Notification &notification)
{
    QStringList actions;
    if (m_capabilities->contains(QStringLiteral("actions"))) {
        for (const NoticeButton &button : notification.buttons) {
            actions << wordOf(button.action) << button.text;
            if (button.action == NoticeAction::Show)
                actions << QStringLiteral("default") << button.text; // a click on the whole
        }
    }
    const bool isMarkup = m_capabilities->contains(QStringLiteral("body-markup"));
    const QVariantMap hints = {{QStringLiteral("desktop-entry"), QStringLiteral("org.truewheel.Truewheel")},
                               {QStringLiteral("urgency"), QVariant::fromValue<uchar>(1)}};
    constexpr int asTheDaemonLikes = -1;
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << QStringLiteral("Truewheel") << quint32(0) << QStringLiteral("org.truewheel.Truewheel") << notification.title
            << (isMarkup ? notification.body.toHtmlEscaped() : notification.body) << actions << hints << asTheDaemonLikes;
    auto *watcher = new QDBusPendingCallWatcher(bus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<quint32> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            emit refused(key);
        else
            m_shown.insert(key, {reply.value(), reply.reply().service()});
    });
}

void DesktopNotifications::close(quint32 key)
{
    m_waiting.remove(key);
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    QDBusMessage message = call(QStringLiteral("CloseNotification"));
    message << shown->id;
    (void)bus().asyncCall(message);
    m_shown.erase(shown);
}

quint32 DesktopNotifications::keyOf(quint32 id, const QDBusMessage &message) const
{
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown) {
        if (shown->id == id && shown->daemon == message.service() && !shown->daemon.isEmpty())
            return shown.key();
    }
    return 0;
}

void DesktopNotifications::actionInvoked(uint id, const QString &action, const QDBusMessage &message)
{
    const quint32 key = keyOf(id, message);
    for (const ActionWord &one : actionWords) {
        if (key == 0 || action != QLatin1String(one.word))
            continue;
        close(key); // it does its work once: no daemon may leave a button there that does nothing
        emit acted(key, one.action);
        return;
    }
}

void DesktopNotifications::notificationClosed(uint id, uint, const QDBusMessage &message)
{
    m_shown.remove(keyOf(id, message));
}

} // namespace truewheel::gui
