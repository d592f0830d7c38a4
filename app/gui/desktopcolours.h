#pragma once
#include "app/gui/theme.h"

#include <QObject>
#include <QThread>
#include <memory>

namespace truewheel::gui {

/// Whether the desktop wants light or dark windows, and when that changes. On Linux it is asked of the settings portal
/// (org.freedesktop.portal.Settings, org.freedesktop.appearance color-scheme), on a thread of its own: connecting to a bus
/// waits for it. Elsewhere, and where the portal says nothing, Qt's own answer is taken (Qt 6.5 and newer).
class DesktopColours final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopColours(QObject *parent = nullptr);
    /// A bus that does not answer is left behind.
    ~DesktopColours() override;

    /// nullopt: the desktop has no wish, or has not answered yet.
    std::optional<Scheme> scheme() const;

signals:
    void changed();

private:
    void askPortal();

    std::optional<Scheme> m_portal;
    std::unique_ptr<QThread> m_thread;
};

} // namespace truewheel::gui
