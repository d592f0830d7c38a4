#pragma once
#include "app/gui/pages/reclaimpanel.h"
#include "core/session/session.h"

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace truewheel::gui {

class Actions;

/// The reclaim basket: what the person put into it, or asked to be proposed, and from there to a job, after a question. Plans are made on
/// a worker; nothing here blocks.
class ReclaimFlow final : public QObject
{
    Q_OBJECT
public:
    /// The session outlives the flow; its dock belongs to the window.
    ReclaimFlow(Session &session, Actions &actions, QMainWindow *window);

    /// Into the basket, which is shown then. This is the way for every page: entries of caches and environments by their paths.
    void add(const std::vector<Path> &paths);
    void prune();
    void propose(quint64 bytes);
    ReclaimPanel &panel() const { return *m_panel; }

signals:
    void planned(); ///< the panel shows what was asked for

private:
    enum class Asked { Selection, Target, Prune };
    void show();
    void plan();
    void showPlan(const ReclaimPlan &plan);
    std::vector<ReclaimPanel::Entry> entries() const;
    void ask();
    void followPicture();

    Session &m_session;
    QMainWindow *m_window;
    QDockWidget *m_dock;
    ReclaimPanel *m_panel;
    Asked m_asked = Asked::Selection;
    quint64 m_target = 0;
    std::vector<Path> m_basket;
    std::shared_ptr<const MachinePicture> m_picture; // that m_plan is of
    ReclaimPlan m_plan;
    uint64_t m_generation = 0;
};

} // namespace truewheel::gui
