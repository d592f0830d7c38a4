#include "app/gui/pages/environmentspage.h"

#include "app/gui/actions.h"
#include "app/gui/environmentflow.h"
#include "app/gui/models/linktable.h"
#include "app/gui/pages/environmentpane.h"
#include "app/gui/text/environmentwords.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/mappane.h"
#include "app/gui/widgets/messageview.h"
#include "app/gui/widgets/offerstrip.h"
#include "core/jobs/deliver.h"

#include <QLayout>
#include <QLocale>
#include <QTableView>

namespace truewheel::gui {

namespace {

TableColumns environmentColumns()
{
    using Kind = TableColumn::Kind;
    TableColumns columns;
    columns.all = {{Kind::State, 0, 0},   {Kind::Name, 220, 2},   {Kind::Words, 130, 1}, {Kind::Words, 90, 0}, {Kind::Number, 90, 0},
                   {Kind::Words, 130, 0}, {Kind::Number, 120, 0}, {Kind::Words, 100, 0}, {Kind::Rest, 0, 0}};
    columns.narrowestRest = 110;
    columns.restAt = int(EnvironmentColumn::Packages); // the project stands after what the environment is
    columns.states = EnvironmentWords::states();
    columns.names = {QStringLiteral("state"),  QStringLiteral("environment"), QStringLiteral("kind"),
                     QStringLiteral("python"), QStringLiteral("packages"),    QStringLiteral("links"),
                     QStringLiteral("size"),   QStringLiteral("lastUsed"),    QStringLiteral("project")};
    return columns;
}

std::vector<int> numbers()
{
    return {int(EnvironmentColumn::Packages), int(EnvironmentColumn::Size)};
}

} // namespace

EnvironmentsPage::EnvironmentsPage(Session &session, Actions &actions)
    : EnvironmentsPage(session, actions, new RowModel(environmentTitles(), numbers()), new EnvironmentPane)
{
}

EnvironmentsPage::EnvironmentsPage(Session &session, Actions &actions, RowModel *model, EnvironmentPane *details)
    : TablePage(tr("Environments"), actions, model, details, environmentColumns(),
                {settings::environmentsSplitter, settings::environmentsHeader})
    , m_session(session)
    , m_model(model)
    , m_details(details)
    , m_map(new MapPane(tr("Room taken by the environments")))
    , m_flow(new EnvironmentFlow(session, this))
    , m_offer(new OfferStrip)
{
    setFilterHelp(
        tr("Filter: words, state:broken, pkg:name, size:>500M"),
        tr("Words, or state: name: kind: python: project: pkg: with a word, or size: packages: links: with a number such as >500M, or age: with days such "
           "as >90d; "
           "a leading - turns it round"));
    layout()->addWidget(m_offer);
    connectFlow();
    setFilterFields(environmentFields(),
                    {{tr("Broken"), QStringLiteral("state:broken")},
                     {tr("Orphans"), QStringLiteral("health:project-missing")},
                     {tr("> 90 days"), QStringLiteral("age:>90d")}});
    table().addActions({actions.repairEnvironment, actions.removeEnvironment, actions.addToBasket, actions.reveal, actions.rescan,
                        actions.copyRows, actions.copyCsv, actions.copyJson, actions.exportRows});
    connect(details, &EnvironmentPane::linkChosen, this,
            [this](const CheckedLink &link) { emit wanted(QStringLiteral("links"), keyOf(link)); });
    addMap(m_map, settings::environmentsMap);
    connect(&session.machine(), &MachineScan::pictureChanged, this, &EnvironmentsPage::followScan);
    connect(&session.machine(), &MachineScan::stateChanged, this, [this] { showState(); });
    connect(&session.machine(), &MachineScan::progressChanged, this, [this] { showProgress(); });
    followScan();
    showState();
}

void EnvironmentsPage::connectFlow()
{
    const auto whenShown = [this](void (EnvironmentFlow::*act)(const Path &)) {
        return [this, act] {
            if (const InventoryEntry *entry = isCurrent() ? current() : nullptr)
                (m_flow->*act)(entry->environment.path);
        };
    };
    connect(actions().repairEnvironment, &QAction::triggered, this, whenShown(&EnvironmentFlow::repair));
    connect(actions().removeEnvironment, &QAction::triggered, this, whenShown(&EnvironmentFlow::remove));
    connect(actions().restoreEnvironment, &QAction::triggered, m_flow, &EnvironmentFlow::showRestorable);
    connect(m_details, &EnvironmentPane::actionWanted, this,
            [this](bool isRepair) { (isRepair ? actions().repairEnvironment : actions().removeEnvironment)->trigger(); });
    connect(m_flow, &EnvironmentFlow::changed, this, &EnvironmentsPage::rescan);
    connect(m_flow, &EnvironmentFlow::removed, this, [this](const Path &environment) {
        m_removed = environment;
        m_offer->offer(tr("Removed: %1").arg(shownPath(environment)), tr("Undo"));
    });
    connect(m_offer, &OfferStrip::taken, this, [this] { m_flow->undo(m_removed); });
}

QList<QAction *> EnvironmentsPage::tools() const
{
    return {actions().stopLooking,       actions().showMap,     actions().repairEnvironment,
            actions().removeEnvironment, actions().addToBasket, actions().reveal};
}

void EnvironmentsPage::rescan()
{
    m_session.machine().start();
}

void EnvironmentsPage::stopLooking()
{
    m_session.machine().cancel();
}

Path EnvironmentsPage::revealed() const
{
    const InventoryEntry *entry = current();
    return entry ? entry->environment.path : Path();
}

const InventoryEntry *EnvironmentsPage::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_table->entry(m_model->source(row));
}

void EnvironmentsPage::followScan()
{
    m_isBehind = m_isMaking;
    if (m_isMaking)
        return;
    m_isMaking = true;
    using Made = std::pair<std::shared_ptr<const EnvironmentTable>, std::shared_ptr<const SizeMap>>;
    const auto make = [picture = m_session.machine().current()](JobContext &) {
        return Made(makeEnvironmentTable(picture), picture ? makeSizeMap(*picture, MapParts::Environments) : nullptr);
    };
    deliver(m_session.start(make), this, [this](const Made &made) {
        m_isMaking = false;
        showTable(made.first);
        m_map->map().setMap(made.second);
        if (m_isBehind)
            followScan();
    });
}

void EnvironmentsPage::showTable(std::shared_ptr<const EnvironmentTable> newer)
{
    std::swap(m_table, newer);
    // A large picture takes its time to be freed: that is work for a worker too.
    m_session.start([rows = m_model->setRows(RowModel::Rows(m_table, &m_table->rows)), old = std::move(newer)](JobContext &) mutable {
        rows.reset();
        old.reset();
        return true;
    });
    rowsChanged();
    emit shown();
}

bool EnvironmentsPage::isLooking() const
{
    return m_session.machine().isBusy();
}

std::pair<int, int> EnvironmentsPage::progress() const
{
    return m_session.machine().progress();
}

std::chrono::milliseconds EnvironmentsPage::elapsed() const
{
    return m_session.machine().elapsed();
}

QString EnvironmentsPage::headline() const
{
    if (!m_table->picture)
        return {};
    QStringList parts{tr("%n environment(s)", nullptr, int(m_table->rows.size()))};
    if (const int n = m_table->count(Severity::Broken))
        parts.append(tr("%n broken", nullptr, n));
    if (const int n = m_table->count(Severity::Incomplete))
        parts.append(tr("%n not all read", nullptr, n));
    if (const int n = m_table->count(Severity::Suspect))
        parts.append(tr("%n worth a look", nullptr, n));
    parts.append(tr("%n package(s)", nullptr, m_table->packages));
    if (m_model->rowCount() < int(m_table->rows.size()))
        parts.append(tr("%n shown", nullptr, m_model->rowCount()));
    if (m_table->picture->isStored)
        parts.append(tr("as of %1").arg(shownMoment(m_table->picture->taken)));
    switch (m_session.machine().state()) {
    case ScanState::Looking: parts.append(tr("looking for more…")); break;
    case ScanState::Measuring: parts.append(tr("measuring…")); break;
    case ScanState::Nothing:
    case ScanState::Ready:
    case ScanState::Failed:
        if (!m_table->picture->isWhole)
            parts.append(tr("stopped: there may be more"));
        break;
    }
    return parts.join(QStringLiteral(" · "));
}

std::vector<Error> EnvironmentsPage::unreadable() const
{
    return m_table->picture ? m_table->picture->unreadable : std::vector<Error>();
}

WordFilter EnvironmentsPage::filterOf(const QString &text) const
{
    return environmentFilter(text);
}

std::vector<Path> EnvironmentsPage::reclaimable() const
{
    std::vector<Path> paths;
    for (const int row : selectedRows())
        paths.push_back(m_table->entry(m_model->source(row)).environment.path);
    return paths;
}

void EnvironmentsPage::updateActions()
{
    actions().addToBasket->setEnabled(!selectedRows().empty());
    const InventoryEntry *entry = current();
    actions().removeEnvironment->setEnabled(entry && selectedRows().size() == 1);
    actions().repairEnvironment->setEnabled(entry && selectedRows().size() == 1 && EnvironmentWords::isRepairable(*entry));
}

void EnvironmentsPage::showDetails()
{
    const int row = currentRow();
    if (row < 0) {
        m_details->showNothing(tr("Choose an environment to see what is in it and how it is."));
        return;
    }
    const size_t at = m_model->source(row);
    m_details->showEnvironment(m_table->picture->environments[at], m_table->measured(at), isLooking());
}

void EnvironmentsPage::showNoRows()
{
    if (!m_table->rows.empty()) {
        message().setMessage(QStringLiteral("search"), Tone::Muted, tr("No environment matches the filter"),
                             tr("%n environment(s) are hidden by it.", nullptr, int(m_table->rows.size())), {actions().clearFilter});
        return;
    }
    switch (m_session.machine().state()) {
    case ScanState::Nothing:
        message().setMessage(QStringLiteral("environments"), Tone::Accent, tr("No environment has been looked for yet"),
                             tr("Truewheel finds what uv, venv, virtualenv, conda, poetry, pipx and the others have made. It reads only."),
                             {actions().rescan});
        return;
    case ScanState::Failed: {
        const Error error = m_session.machine().error().value_or(Error{});
        message().setMessage(QStringLiteral("broken"), Tone::Broken, Words::sentence(error), Words::nextStep(error), {actions().rescan});
        return;
    }
    case ScanState::Looking:
    case ScanState::Measuring:
        message().setMessage(QStringLiteral("search"), Tone::Accent, tr("Looking for the environments of this machine"),
                             tr("Each appears as soon as it is found. Nothing is run, nothing is changed."), {actions().stopLooking});
        showProgress();
        return;
    case ScanState::Ready:
        if (m_table->picture) // the rows may still be in the making
            message().setMessage(QStringLiteral("incomplete"), Tone::Incomplete, tr("No environment was found on this machine"),
                                 tr("Make one, for example with “uv venv” or “python -m venv”, and rescan."), {actions().rescan});
        return;
    }
}

void EnvironmentsPage::saySlow()
{
    message().setMessage(QStringLiteral("waiting"), Tone::Suspect, tr("Still looking for environments"),
                         tr("It takes longer than usual. A disk or a network place may not be answering; you can stop at any time."),
                         {actions().stopLooking});
}

} // namespace truewheel::gui
