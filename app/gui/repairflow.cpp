#include "app/gui/repairflow.h"

#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/dialogs/syncdialog.h"
#include "app/gui/dialogs/trustdialog.h"
#include "app/gui/environmentflow.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/text/saidwords.h"
#include "core/jobs/deliver.h"

#include <algorithm>
#include <utility>

namespace truewheel::gui {

RepairFlow::RepairFlow(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_environments(new EnvironmentFlow(session, window))
{
    connect(&session.repairs(), &RepairQueue::jobFinished, this, [this](JobId id) {
        const Job *job = m_session.repairs().find(id);
        const bool isSync = job && job->plan.action == RepairAction::Sync && job->report && job->report->exitCode == 0;
        if (isSync && severityOf(job->report->after.verdict) == Severity::Broken)
            m_synced = job->plan.environment;
    });
    connect(&session, &Session::snapshotChanged, this, &RepairFlow::offerRebuild);
}

void RepairFlow::offerRebuild()
{
    const std::optional<Path> environment = std::exchange(m_synced, {});
    const auto snapshot = m_session.snapshot();
    if (!environment || !snapshot)
        return;
    std::vector<CheckedLink> broken;
    QStringList sentences;
    for (const CheckedLink &link : snapshot->editables) {
        const bool isBroken = severityOf(link.verdict) == Severity::Broken && link.remedy != Remedy::None;
        if (!isBroken || link.link.environment != *environment)
            continue;
        broken.push_back(link);
        sentences.append(Findings::summary(link));
    }
    if (broken.empty())
        return;
    sentences.append(tr("uv takes such a link for installed, so a sync does not make its files again. A rebuild does."));
    auto *dialog = new NoticeDialog(QStringLiteral("broken"), Tone::Broken,
                                    tr("%n link(s) are still broken after the sync", nullptr, int(broken.size())),
                                    sentences.join(QLatin1Char('\n')), m_window);
    dialog->setQuestion(Words::word(RepairAction::Rebuild), tr("Not now"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, broken] { rebuild(broken); });
    dialog->open();
}

/// A question that came from the tray needs its window.
void RepairFlow::showWindow()
{
    if (m_window->isVisible() && !m_window->isMinimized())
        return;
    m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

void RepairFlow::notice(const QString &sentence, const QString &detail)
{
    showWindow();
    auto *dialog = new NoticeDialog(QStringLiteral("suspect"), Tone::Suspect, sentence, detail, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RepairFlow::sayWhatElseHelps(const std::vector<CheckedLink> &links)
{
    QStringList advice;
    for (const CheckedLink &link : links)
        advice.append(plain(link.link.name) + QStringLiteral(": ") + (link.advice.empty() ? Findings::summary(link) : worded(link.advice)));
    if (!links.empty())
        notice(tr("%n link(s) cannot be rebuilt", nullptr, int(links.size())), advice.join(QLatin1Char('\n')));
}

bool RepairFlow::isUnderRepair(const RepairQueue &repairs, const CheckedLink &link)
{
    const std::vector<JobId> ids = repairs.ids();
    return std::any_of(ids.begin(), ids.end(), [&](JobId id) {
        const Job &job = *repairs.find(id);
        return !job.isOver() && job.plan.environment == link.link.environment && job.plan.package == link.link.name;
    });
}

void RepairFlow::rebuild(std::vector<CheckedLink> links)
{
    const auto cannotBeRebuilt = [](const CheckedLink &link) { return link.remedy == Remedy::None; };
    if (std::all_of(links.begin(), links.end(), cannotBeRebuilt)) {
        sayWhatElseHelps(links);
        return;
    }
    std::erase_if(links, cannotBeRebuilt);
    deliver(m_session.prepareRepairs(std::move(links)), this, [this](const std::vector<PreparedRepair> &prepared) { askAndRun(prepared); });
}

void RepairFlow::askAndRun(const std::vector<PreparedRepair> &prepared)
{
    std::vector<PreparedRepair> runnable;
    std::vector<TrustQuestion> questions;
    std::vector<std::pair<Path, Path>> untrusted;
    QStringList impossible;
    for (const PreparedRepair &one : prepared) {
        if (!one.plan || !one.isTrusted) {
            impossible.append(plain(one.before.link.name) + QStringLiteral(": ")
                              + Words::explained(one.plan ? one.isTrusted.error() : one.plan.error()));
            continue;
        }
        runnable.push_back(one);
        if (!*one.isTrusted)
            untrusted.emplace_back(one.plan->project, one.plan->environment);
        if (!*one.isTrusted || !one.plan->installs.empty())
            questions.push_back({*one.plan, !*one.isTrusted});
    }
    if (!impossible.isEmpty())
        notice(tr("%n link(s) cannot be rebuilt", nullptr, int(impossible.size())), impossible.join(QLatin1Char('\n')));
    if (questions.empty()) {
        run(runnable);
        return;
    }
    showWindow();
    auto *dialog = new TrustDialog(questions, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, untrusted, runnable] { trustThen(untrusted, [this, runnable] { run(runnable); }); });
    dialog->open();
}

void RepairFlow::trustThen(const std::vector<std::pair<Path, Path>> &pairs, std::function<void()> next)
{
    deliver(m_session.grantTrust(pairs), this, [this, next = std::move(next)](const Result<void> &granted) {
        if (granted)
            next();
        else
            notice(tr("Your word could not be kept, so nothing was run"), Words::explained(granted.error()));
    });
}

void RepairFlow::askForTrust(const Plan &plan, std::function<void()> next)
{
    showWindow();
    auto *dialog = new TrustDialog({{plan, true}}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, pair = std::pair(plan.project, plan.environment), next = std::move(next)] { trustThen({pair}, next); });
    dialog->open();
}

void RepairFlow::again(JobId id)
{
    const Job *job = m_session.repairs().find(id);
    if (!job || !job->isRepeatable())
        return;
    const Plan &plan = job->plan;
    deliver(m_session.isTrusted(plan.project, plan.environment), this, [this, id, plan](const Result<bool> &isTrusted) {
        const auto run = [this, id] { m_session.repairs().again(id); };
        if (!isTrusted)
            notice(tr("It cannot be run again"), Words::explained(isTrusted.error()));
        else if (*isTrusted)
            run();
        else
            askForTrust(plan, run);
    });
}

void RepairFlow::run(const std::vector<PreparedRepair> &runnable)
{
    for (const PreparedRepair &one : runnable)
        m_session.repairs().repair(*one.plan, one.before);
}

void RepairFlow::sync(const CheckedLink &link)
{
    if (const std::optional<Environment> environment = m_session.environment(link.link.environment))
        sync({link.link.project, *environment, {}}, severityOf(link.verdict) == Severity::Broken, link.backend);
}

void RepairFlow::update(const Environment &environment, const std::vector<std::string> &packages)
{
    deliver(m_session.syncChoices(environment.project, environment), this,
            [this, environment, packages](const Result<std::vector<SyncChoice>> &choices) {
        if (choices) {
            sync({environment.project, environment, {}, packages}, false, {});
            return;
        }
        Plan plan;
        plan.action = RepairAction::Upgrade;
        plan.package = packages.size() == 1 ? packages.front() : std::string();
        plan.project = environment.path;
        plan.environment = environment.path;
        trustThenShow(plan, [this, environment, packages] { m_environments->upgrade(environment.path, packages); });
    });
}

void RepairFlow::sync(const SyncRequest &request, bool isBroken, const std::string &backend)
{
    Plan plan;
    plan.action = RepairAction::Sync;
    plan.project = request.project;
    plan.environment = request.environment.path;
    plan.backend = backend;
    trustThenShow(plan, [this, request, isBroken] { showSync(request, isBroken); });
}

/// The preview already lets the tool run the environment's Python, so the person's word comes first.
void RepairFlow::trustThenShow(const Plan &plan, std::function<void()> show)
{
    deliver(m_session.isTrusted(plan.project, plan.environment), this, [this, plan, show = std::move(show)](const Result<bool> &isTrusted) {
        if (!isTrusted)
            notice(plan.action == RepairAction::Sync ? tr("Sync is not possible here") : tr("An update is not possible here"),
                   Words::explained(isTrusted.error()));
        else if (*isTrusted)
            show();
        else
            askForTrust(plan, show);
    });
}

void RepairFlow::showSync(const SyncRequest &request, bool isBroken)
{
    auto *dialog = new SyncDialog(m_session, request, isBroken, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_session.repairs().sync(dialog->preview(), dialog->request()); });
    dialog->open();
}

} // namespace truewheel::gui
