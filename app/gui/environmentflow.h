#pragma once
#include "core/session/session.h"

#include <QObject>

namespace truewheel::gui {

class EnvironmentDialog;
struct EnvironmentPreview;

/// From a click to a queued job, for actions on whole environments: the plan is made and shown, and the person goes on or not.
/// Nothing here blocks; every dialog is open(), never exec().
class EnvironmentFlow final : public QObject
{
    Q_OBJECT
public:
    /// The session outlives the flow; dialogs belong to `window`.
    EnvironmentFlow(Session &session, QWidget *window);

    void remove(const Path &environment);
    void repair(const Path &environment);
    /// The person has given the word that its Python may run.
    void upgrade(const Path &environment, const std::vector<std::string> &packages);
    /// What can be restored, to choose from.
    void showRestorable();
    void restore(const Path &environment);
    /// Takes a removal back: at once, when it only has to be moved back.
    void undo(const Path &environment);

signals:
    void removed(const truewheel::Path &environment); ///< and can be restored
    void changed();                                   ///< a job about an environment is over

private:
    template<typename PlanOfIt>
    void show(EnvironmentDialog *dialog, const Result<PlanOfIt> &plan);
    void askForRemoval(EnvironmentDialog *dialog, const Path &environment, RemovalMode mode,
                       std::shared_ptr<std::optional<RemovalPlan>> plan);
    void run(const RestorePlan &plan);
    void showList(const std::vector<Restorable> &all);
    void finished(JobId id);
    void notice(const Error &error);

    Session &m_session;
    QWidget *m_window;
};

} // namespace truewheel::gui
