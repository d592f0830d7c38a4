#pragma once
#include "core/session/session.h"

#include <QObject>
#include <QWidget>

namespace truewheel::gui {

/// The settings dialog and what it leads to. Settings are those of the program (QSettings).
class SettingsFlow final : public QObject
{
    Q_OBJECT
public:
    /// The session outlives the flow; dialogs belong to `window`.
    SettingsFlow(Session &session, QWidget *window);

    void show();

signals:
    /// The value of a row of settingRows() is another; empty: of many.
    void changed(const QString &key);
    void acceptancesAsked();

private:
    Session &m_session;
    QWidget *m_window;
};

} // namespace truewheel::gui
