#pragma once
#include "core/session/session.h"

#include <QObject>

namespace truewheel::gui {

/// From a click to a question: what would be sent is shown and agreed to once, and only then sent. Whoever is to be asked later and was not
/// shown then is agreed to anew.
class IndexFlow final : public QObject
{
    Q_OBJECT
public:
    /// The session outlives the flow; dialogs belong to `window`.
    IndexFlow(Session &session, QWidget *window);

    static bool isAgreed(); ///< the setting: with somebody, whoever that is
    void ask();

private:
    void askOrAgree(const IndexQuestion &question);
    void askPerson(const IndexQuestion &question);

    Session &m_session;
    QWidget *m_window;
    bool m_isPreparing = false;
};

} // namespace truewheel::gui
