#include "app/gui/reclaimflow.h"

#include "app/gui/actions.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/text/cachewords.h"
#include "app/gui/text/plaintext.h"
#include "core/base/text.h"
#include "core/jobs/deliver.h"

#include <QDockWidget>
#include <QMainWindow>
#include <algorithm>

namespace truewheel::gui {

ReclaimFlow::ReclaimFlow(Session &session, Actions &actions, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_dock(new QDockWidget(tr("Reclaim basket")))
    , m_panel(new ReclaimPanel)
{
    m_dock->setObjectName(QStringLiteral("reclaim"));
    m_dock->setAccessibleName(m_dock->windowTitle());
    m_dock->setFeatures(QDockWidget::DockWidgetClosable);
    m_dock->setAllowedAreas(Qt::RightDockWidgetArea);
    m_dock->setTitleBarWidget(new QWidget(m_dock)); // the panel has its own heading
    m_dock->setWidget(m_panel);
    window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_dock->hide();
    actions.basket->setCheckable(true);
    // Also said while the window's own parts are taken apart.
    connect(m_dock, &QDockWidget::visibilityChanged, actions.basket,
            [dock = m_dock, action = actions.basket] { action->setChecked(!dock->isHidden()); });
    connect(actions.basket, &QAction::triggered, m_dock, &QDockWidget::setVisible);
    connect(actions.prune, &QAction::triggered, this, &ReclaimFlow::prune);
    connect(m_panel, &ReclaimPanel::removed, this, [this](const std::vector<Path> &paths) {
        std::erase_if(m_basket, [&](const Path &path) { return std::find(paths.begin(), paths.end(), path) != paths.end(); });
        plan();
    });
    connect(m_panel, &ReclaimPanel::cleared, this, [this] {
        m_asked = Asked::Selection;
        m_basket.clear();
        plan();
    });
    connect(m_panel, &ReclaimPanel::targetChosen, this, &ReclaimFlow::propose);
    connect(m_panel, &ReclaimPanel::runWanted, this, &ReclaimFlow::ask);
    connect(&session.machine(), &MachineScan::pictureChanged, this, &ReclaimFlow::followPicture);
    connect(&session.repairs(), &RepairQueue::jobFinished, this, [this](JobId id) {
        const Job *job = m_session.repairs().find(id);
        if (job && job->plan.action == RepairAction::Reclaim)
            m_session.machine().start(); // what is gone is no longer in the picture then
    });
}

void ReclaimFlow::show()
{
    m_dock->show();
    m_window->resizeDocks({m_dock}, {420}, Qt::Horizontal);
}

void ReclaimFlow::add(const std::vector<Path> &paths)
{
    for (const Path &path : paths) {
        if (std::find(m_basket.begin(), m_basket.end(), path) == m_basket.end())
            m_basket.push_back(path);
    }
    m_asked = Asked::Selection;
    show();
    plan();
}

void ReclaimFlow::prune()
{
    m_asked = Asked::Prune;
    show();
    plan();
}

void ReclaimFlow::propose(quint64 bytes)
{
    m_asked = Asked::Target;
    m_target = bytes;
    show();
    plan();
}

void ReclaimFlow::followPicture()
{
    const auto picture = m_session.machine().current();
    QStringList sentences;
    for (const OverBudget &over : picture ? picture->overBudget : std::vector<OverBudget>())
        sentences.append(CacheWords::sentence(over));
    m_panel->showBudget(sentences.join(QLatin1Char('\n')));
    if (!m_dock->isHidden() && m_session.machine().state() != ScanState::Looking)
        plan();
}

void ReclaimFlow::plan()
{
    m_picture = m_session.machine().current();
    if (!m_picture || m_session.machine().isBusy())
        m_panel->sayBusy(tr("The caches are being measured…"));
    if (!m_picture) {
        if (m_session.machine().state() == ScanState::Nothing)
            m_session.machine().start();
        return;
    }
    const auto work = [reclaim = m_picture->reclaim, asked = m_asked, target = m_target, basket = m_basket](JobContext &) {
        switch (asked) {
        case Asked::Selection: return reclaim.forSelection(basket);
        case Asked::Target: return reclaim.forTarget(target);
        case Asked::Prune: return reclaim.pruning();
        }
        return ReclaimPlan();
    };
    deliver(m_session.start(work), this, [this, generation = ++m_generation](const ReclaimPlan &plan) {
        if (generation == m_generation)
            showPlan(plan);
    });
}

void ReclaimFlow::showPlan(const ReclaimPlan &plan)
{
    m_plan = plan;
    // What is gone meanwhile is no longer in the basket.
    std::erase_if(m_basket,
                  [&](const Path &path) { return std::find(plan.unknown.begin(), plan.unknown.end(), path) != plan.unknown.end(); });
    switch (m_asked) {
    case Asked::Selection: m_panel->showSelection(entries(), plan); break;
    case Asked::Target:
        m_panel->showSteps(
            tr("What gives back %1").arg(shownSize(m_target)),
            tr("What hurts least comes first: what is never used again, then what no environment uses (what must be downloaded "
               "before what must be built, the oldest first), then what environments share. Nothing is proposed that would "
               "break one."),
            plan);
        break;
    case Asked::Prune: m_panel->showSteps(tr("What is never used again"), {}, plan); break;
    }
    if (m_session.machine().isBusy())
        m_panel->sayBusy(tr("The caches are being measured…"));
    emit planned();
}

std::vector<ReclaimPanel::Entry> ReclaimFlow::entries() const
{
    std::map<Path, ReclaimPanel::Entry> known;
    const auto sizeOf = [](const std::optional<Sizes> &size) { return size ? shownSize(size->disk) : QString(); };
    for (const ScannedCache &cache : m_picture->caches ? m_picture->caches->caches : std::vector<ScannedCache>()) {
        for (const CachedWheel &wheel : cache.wheels)
            known[wheel.path] = {wheel.path, plain(wheel.name) + QLatin1Char(' ') + plain(wheel.version), sizeOf(wheel.size)};
        for (const StaleEntry &stale : cache.stale)
            known.emplace(stale.path,
                          ReclaimPanel::Entry{stale.path, CacheWords::word(stale.kind) + QStringLiteral(": ") + shownName(stale.path),
                                              sizeOf(stale.size)});
    }
    for (size_t i = 0; i < m_picture->environments.size(); ++i) {
        const Path &path = m_picture->environments[i]->environment.path;
        const bool isMeasured = i < m_picture->sizes.size() && m_picture->sizes[i];
        known[path] = {path, shownPath(path), isMeasured ? shownSize(m_picture->sizes[i]->sizes.disk) : QString()};
    }
    std::vector<ReclaimPanel::Entry> entries;
    for (const Path &path : m_basket) {
        const auto found = known.find(path);
        entries.push_back(found == known.end() ? ReclaimPanel::Entry{path, shownPath(path), {}} : found->second);
    }
    return entries;
}

void ReclaimFlow::ask()
{
    QStringList lines;
    for (const ReclaimCommand &command : m_plan.commands)
        lines.append(QString::fromStdString(displayText(shellLine(command))));
    std::set<LossCost> costs;
    for (const ReclaimStep &step : m_plan.steps) {
        if (step.breaks.empty())
            costs.insert(step.costs.begin(), step.costs.end());
    }
    auto *dialog = new NoticeDialog(
        QStringLiteral("removed"), Tone::Suspect,
        tr("Run %n command(s)? %1 come back.", nullptr, int(m_plan.commands.size())).arg(shownSize(m_plan.freed)),
        tr("What is lost: %1.").arg(CacheWords::words(costs)) + QStringLiteral("\n\n") + lines.join(QLatin1Char('\n')), m_window);
    dialog->setQuestion(tr("Run"), tr("Not now"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, reclaim = m_picture->reclaim, plan = m_plan] {
        m_session.repairs().reclaim(reclaim, plan);
        m_asked = Asked::Selection;
        m_basket.clear();
    });
    dialog->open();
}

} // namespace truewheel::gui
