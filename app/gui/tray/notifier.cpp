#include "app/gui/tray/notifier.h"

#ifdef TRUEWHEEL_HAVE_DBUS
#include "app/gui/tray/desktopnotifications.h"
#endif

namespace truewheel::gui {

namespace {
constexpr size_t mostKept = 100; // of what the person never answered
}

#ifdef TRUEWHEEL_HAVE_DBUS

Notifier::Notifier(Otherwise otherwise, QObject *parent)
    : QObject(parent)
    , m_otherwise(std::move(otherwise))
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") && !qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return; // no bus; looking for one would start one
    m_thread = std::make_unique<QThread>();
    m_desktop = new DesktopNotifications;
    m_desktop->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, m_desktop, &DesktopNotifications::start);
    connect(m_thread.get(), &QThread::finished, m_desktop, &QObject::deleteLater);
    connect(m_desktop, &DesktopNotifications::refused, this, &Notifier::refuse);
    connect(m_desktop, &DesktopNotifications::acted, this, [this](quint32 key, NoticeAction action) {
        const auto shown = m_shown.find(key);
        if (shown == m_shown.end())
            return;
        const Act act = std::move(shown->second.act);
        m_shown.erase(shown);
        act(action);
    });
    m_thread->start();
}

Notifier::~Notifier()
{
    constexpr unsigned long patience = 300; // ms
    if (!m_thread)
        return;
    m_thread->quit();
    if (!m_thread->wait(patience))
        (void)m_thread.release(); // it waits for the bus; the process is about to end
}

quint32 Notifier::show(const Notification &notification, Act act)
{
    if (!m_desktop) {
        m_otherwise(notification, act);
        return 0;
    }
    const quint32 key = ++m_lastKey;
    m_shown[key] = {notification, std::move(act)};
    if (m_shown.size() > mostKept)
        m_shown.erase(m_shown.begin());
    QMetaObject::invokeMethod(m_desktop, [desktop = m_desktop, key, notification] { desktop->show(key, notification); });
    return key;
}

void Notifier::close(quint32 number)
{
    if (m_shown.erase(number) > 0)
        QMetaObject::invokeMethod(m_desktop, [desktop = m_desktop, number] { desktop->close(number); });
}

void Notifier::closeAll()
{
    for (const auto &[key, shown] : m_shown)
        QMetaObject::invokeMethod(m_desktop, [desktop = m_desktop, key = key] { desktop->close(key); });
    m_shown.clear();
}

#else

Notifier::Notifier(Otherwise otherwise, QObject *parent)
    : QObject(parent)
    , m_otherwise(std::move(otherwise))
{
}

Notifier::~Notifier() = default;

quint32 Notifier::show(const Notification &notification, Act act)
{
    m_otherwise(notification, act);
    return 0;
}

void Notifier::close(quint32) {}

void Notifier::closeAll() {}

#endif

void Notifier::refuse(quint32 key)
{
    const auto found = m_shown.find(key);
    if (found == m_shown.end())
        return;
    const Shown shown = std::move(found->second);
    m_shown.erase(found);
    m_otherwise(shown.notification, shown.act);
}

} // namespace truewheel::gui
