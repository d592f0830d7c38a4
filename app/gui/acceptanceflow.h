#pragma once
#include "core/session/session.h"

#include <QObject>
#include <QWidget>

namespace truewheel::gui {

/// "I know, do not tell me again": from the click to what is kept, and back.
class AcceptanceFlow final : public QObject
{
    Q_OBJECT
public:
    /// The session outlives the flow; dialogs belong to `window`.
    AcceptanceFlow(Session &session, QWidget *window);

    void accept(const std::vector<CheckedLink> &links);
    void withdraw(const std::vector<CheckedLink> &links);
    void showAll();

private:
    void sayWhenFailed(const QFuture<Result<void>> &writing);

    Session &m_session;
    QWidget *m_window;
};

} // namespace truewheel::gui
