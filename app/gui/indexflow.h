#pragma once
#include "core/session/session.h"

#include <QObject>
#include <functional>

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
    /// The same for one question about some packages or a cached wheel: are they what is published? Where there is nobody to ask, the
    /// report is empty.
    using Answer = std::function<void(const IndexQuestion &, const Result<GenuineReport> &)>;
    void check(std::vector<AskedEnvironment> asked, Answer answer);

private:
    using Send = std::function<void(const IndexQuestion &)>;
    void prepare(const QFuture<IndexQuestion> &question, std::function<void(const IndexQuestion &)> next);
    void askOrAgree(const IndexQuestion &question, const Send &send);
    void askPerson(const IndexQuestion &question, const Send &send);

    Session &m_session;
    QWidget *m_window;
    bool m_isPreparing = false;
};

} // namespace truewheel::gui
