#pragma once
#include "core/session/session.h"

#include <QObject>

namespace truewheel::gui {

/// From a click to a question: what would be sent is shown and agreed to once, and only then sent.
class IndexFlow final : public QObject
{
    Q_OBJECT
public:
    /// The session outlives the flow; dialogs belong to `window`.
    IndexFlow(Session &session, QWidget *window);

    static bool isAgreed(); ///< the setting
    void ask();

private:
    void askPerson(const IndexQuestion &question);

    Session &m_session;
    QWidget *m_window;
    bool m_isPreparing = false;
};

} // namespace truewheel::gui
