#pragma once
#include <QObject>

class QDBusVariant;

namespace truewheel::gui {

/// Reads the colour scheme from the settings portal and follows it. Lives on a thread that may wait for the bus.
class PortalSettings final : public QObject
{
    Q_OBJECT
public:
    void ask();

signals:
    /// 0 no preference, 1 dark, 2 light. Not emitted where there is no portal.
    void colourScheme(uint value);

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(QVariant value);
};

} // namespace truewheel::gui
