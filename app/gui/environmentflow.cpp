#include "app/gui/environmentflow.h"

#include "app/gui/dialogs/environmentdialog.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/dialogs/restoredialog.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/text/saidwords.h"
#include "core/jobs/deliver.h"

namespace truewheel::gui {

namespace {

// A worker's context that ends when the dialog has gone, too.
JobContext droppedWith(const std::shared_ptr<std::atomic<bool>> &dropped, const JobContext &outer)
{
    JobContext job = outer;
    job.isCancelled = [dropped, closing = outer.isCancelled] { return *dropped || closing(); };
    return job;
}

Plan planOf(RepairAction action, const SavedEnvironment &saved, const Path &environment)
{
    Plan plan;
    plan.action = action;
    plan.project = saved.project;
    plan.environment = environment;
    return plan;
}

QString nameOf(const Path &environment)
{
    return shownName(environment.parent_path()) + QLatin1Char('/') + shownName(environment);
}

} // namespace

EnvironmentFlow::EnvironmentFlow(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(&session.repairs(), &RepairQueue::jobFinished, this, &EnvironmentFlow::finished);
}

void EnvironmentFlow::finished(JobId id)
{
    const Job *job = m_session.repairs().find(id);
    if (!job)
        return;
    switch (job->plan.action) {
    case RepairAction::RemoveEnvironment:
        emit changed();
        if (job->state == JobState::Succeeded)
            emit removed(job->plan.environment);
        break;
    case RepairAction::Upgrade:
    case RepairAction::RestoreEnvironment:
    case RepairAction::RecreateEnvironment:
    case RepairAction::RepointEnvironment: emit changed(); break;
    case RepairAction::Rebuild:
    case RepairAction::PrepareAndRebuild:
    case RepairAction::RecreateLink:
    case RepairAction::Sync:
    case RepairAction::Reclaim: break;
    }
}

template<typename PlanOfIt>
void EnvironmentFlow::show(EnvironmentDialog *dialog, const Result<PlanOfIt> &plan)
{
    if (plan) {
        dialog->showPreview(EnvironmentPlanWords::preview(*plan));
        return;
    }
    const Error &error = plan.error();
    // A refusal says why in its detail; what cannot be looked at is said by its code.
    const bool isRule = error.code == ErrorCode::Refused || error.code == ErrorCode::Unsupported;
    dialog->showError(isRule ? tr("This is not done to it.") : Words::sentence(error), worded(error.detail));
}

void EnvironmentFlow::remove(const Path &environment)
{
    auto *dialog = new EnvironmentDialog(tr("Remove %1?").arg(nameOf(environment)), environment, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto plan = std::make_shared<std::optional<RemovalPlan>>();
    dialog->addChoice(tr("&Delete it for good, not into the trash"),
                      tr("What is deleted for good can only be made again from its package list"));
    connect(dialog, &EnvironmentDialog::chosen, this,
            [=, this](bool forGood) { askForRemoval(dialog, environment, forGood ? RemovalMode::ForGood : RemovalMode::ToTrash, plan); });
    connect(dialog, &QDialog::accepted, this, [this, plan] {
        m_session.repairs().act(planOf(RepairAction::RemoveEnvironment, (*plan)->saved, (*plan)->environment.path),
                                [remove = m_session.environments().remove, planned = **plan](const RepairEvents &, JobContext &job) {
            return remove(planned, job);
        });
    });
    askForRemoval(dialog, environment, RemovalMode::ToTrash, plan);
    dialog->open();
}

void EnvironmentFlow::askForRemoval(EnvironmentDialog *dialog, const Path &environment, RemovalMode mode,
                                    std::shared_ptr<std::optional<RemovalPlan>> plan)
{
    dialog->setBusy();
    deliver(
        m_session.start([ask = m_session.environments().planRemoval, environment, mode, dropped = dialog->isDropped()](JobContext &outer) {
            JobContext job = droppedWith(dropped, outer);
            return ask(environment, mode, job);
        }),
        dialog, [this, dialog, plan = std::move(plan)](const Result<RemovalPlan> &made) {
            if (made)
                *plan = *made;
            show(dialog, made);
        });
}

void EnvironmentFlow::repair(const Path &environment)
{
    auto *dialog = new EnvironmentDialog(tr("Repair %1").arg(nameOf(environment)), environment, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto plan = std::make_shared<std::optional<EnvironmentRepairPlan>>();
    connect(dialog, &QDialog::accepted, this, [this, plan] {
        m_session.repairs().act((*plan)->plan,
                                [repair = m_session.environments().repair, planned = **plan](const RepairEvents &events, JobContext &job) {
            return repair(planned, events, job);
        });
    });
    deliver(m_session.start([ask = m_session.environments().planRepair, environment, dropped = dialog->isDropped()](JobContext &outer) {
        JobContext job = droppedWith(dropped, outer);
        return ask(environment, job);
    }),
            dialog, [this, dialog, plan](const Result<EnvironmentRepairPlan> &made) {
                if (made)
                    *plan = *made;
                show(dialog, made);
            });
    dialog->open();
}

void EnvironmentFlow::upgrade(const Path &environment, const std::vector<std::string> &packages)
{
    auto *dialog = new EnvironmentDialog(EnvironmentPlanWords::updateTitle(packages), environment, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto plan = std::make_shared<std::optional<UpgradePlan>>();
    connect(dialog, &QDialog::accepted, this, [this, plan] {
        m_session.repairs().act((*plan)->plan,
                                [upgrade = m_session.environments().upgrade,
                                 planned = **plan](const RepairEvents &events, JobContext &job) { return upgrade(planned, events, job); });
    });
    deliver(m_session.start([ask = m_session.environments().planUpgrade, environment, packages,
                             dropped = dialog->isDropped()](JobContext &outer) {
        JobContext job = droppedWith(dropped, outer);
        return ask(environment, packages, job);
    }),
            dialog, [this, dialog, plan](const Result<UpgradePlan> &made) {
                if (made)
                    *plan = *made;
                show(dialog, made);
            });
    dialog->open();
}

void EnvironmentFlow::run(const RestorePlan &plan)
{
    m_session.repairs().act(plan.plan, [restore = m_session.environments().restore, plan](const RepairEvents &events, JobContext &job) {
        return restore(plan, events, job);
    });
}

void EnvironmentFlow::restore(const Path &environment)
{
    auto *dialog = new EnvironmentDialog(tr("Restore %1").arg(nameOf(environment)), environment, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto plan = std::make_shared<std::optional<RestorePlan>>();
    connect(dialog, &QDialog::accepted, this, [this, plan] { run(**plan); });
    deliver(
        m_session.start([ask = m_session.environments().planRestoration, environment, dropped = dialog->isDropped()](JobContext &outer) {
            JobContext job = droppedWith(dropped, outer);
            return ask(environment, job);
        }),
        dialog, [this, dialog, plan](const Result<RestorePlan> &made) {
            if (made)
                *plan = *made;
            show(dialog, made);
        });
    dialog->open();
}

void EnvironmentFlow::undo(const Path &environment)
{
    deliver(
        m_session.start([ask = m_session.environments().planRestoration, environment](JobContext &job) { return ask(environment, job); }),
        this, [this, environment](const Result<RestorePlan> &made) {
            if (made && made->movesBack)
                run(*made);
            else
                restore(environment); // the person sees first what it takes, or why it is not possible
        });
}

void EnvironmentFlow::showRestorable()
{
    deliver(m_session.start([ask = m_session.environments().restorables](JobContext &job) { return ask(job); }), this,
            [this](const Result<std::vector<Restorable>> &found) {
        if (found)
            showList(*found);
        else
            notice(found.error());
    });
}

void EnvironmentFlow::showList(const std::vector<Restorable> &all)
{
    auto *dialog = new RestoreDialog(all, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::chosen, this, &EnvironmentFlow::restore);
    dialog->open();
}

void EnvironmentFlow::notice(const Error &error)
{
    auto *dialog = new NoticeDialog(QStringLiteral("suspect"), Tone::Suspect, Words::sentence(error), worded(error.detail), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace truewheel::gui
