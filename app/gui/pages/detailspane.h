#pragma once
#include "app/gui/pages/factspane.h"
#include "core/session/session.h"

#include <QPointer>
#include <QTimer>
#include <deque>
#include <optional>

class QAction;

namespace truewheel::gui {

/// Everything that is known of one editable link: verdict, every expected file with every piece of evidence, the repair, and the log
/// of its last job.
class DetailsPane final : public FactsPane
{
    Q_OBJECT
public:
    /// The actions' buttons stand under the summary; they and the queue outlive the pane.
    DetailsPane(RepairQueue &queue, QList<QAction *> actions);

    /// `accepted`: what the person accepted of the link, when that is all that is wrong with it.
    void showLink(const CheckedLink &checked, const std::optional<Result<Plan>> &plan, const std::vector<Acceptance> &accepted);
    void showNothing(const QString &sentence);

private:
    void addHeader(QVBoxLayout *column, const CheckedLink &checked);
    void addButtons(QVBoxLayout *column);
    static void addRepair(QVBoxLayout *column, const CheckedLink &checked, const std::optional<Result<Plan>> &plan);
    static void addAccepted(QVBoxLayout *column, const std::vector<Acceptance> &accepted);
    void addPlaces(QVBoxLayout *column, const CheckedLink &checked);
    void addUnreadable(QVBoxLayout *column, const CheckedLink &checked);
    void addMoreFiles();
    void addLog(QVBoxLayout *column, const CheckedLink &checked);

    RepairQueue &m_queue;
    QList<QAction *> m_actions;
    std::optional<CheckedLink> m_link;
    // Files are added a few at a time, so that a link with thousands of them never holds up the window.
    QPointer<QVBoxLayout> m_files;
    std::vector<Expectation> m_pending; // the next one is at m_nextFile
    size_t m_nextFile = 0;
    QTimer m_filler;
};

} // namespace truewheel::gui
