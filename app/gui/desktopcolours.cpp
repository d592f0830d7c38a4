#include "app/gui/desktopcolours.h"

#include <QGuiApplication>
#include <QStyleHints>

#ifdef TRUEWHEEL_HAVE_DBUS
#include "app/gui/portalsettings.h"
#endif

namespace truewheel::gui {

DesktopColours::DesktopColours(QObject *parent)
    : QObject(parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &DesktopColours::changed);
#endif
    askPortal();
}

DesktopColours::~DesktopColours()
{
    constexpr unsigned long patience = 300; // ms
    if (!m_thread)
        return;
    m_thread->quit();
    if (!m_thread->wait(patience))
        (void)m_thread.release(); // it waits for the bus; the process is about to end
}

std::optional<Scheme> DesktopColours::scheme() const
{
    if (m_portal)
        return m_portal;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark: return Scheme::Dark;
    case Qt::ColorScheme::Light: return Scheme::Light;
    case Qt::ColorScheme::Unknown: break;
    }
#endif
    return {};
}

void DesktopColours::askPortal()
{
#ifdef TRUEWHEEL_HAVE_DBUS
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") && !qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return; // no bus; looking for one would start one
    m_thread = std::make_unique<QThread>();
    auto *portal = new PortalSettings;
    portal->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, portal, &PortalSettings::ask);
    connect(m_thread.get(), &QThread::finished, portal, &QObject::deleteLater);
    connect(portal, &PortalSettings::colourScheme, this, [this](uint value) {
        switch (value) { // of org.freedesktop.appearance
        case 1: m_portal = Scheme::Dark; break;
        case 2: m_portal = Scheme::Light; break;
        default: m_portal.reset(); break;
        }
        emit changed();
    });
    m_thread->start();
#endif
}

} // namespace truewheel::gui
