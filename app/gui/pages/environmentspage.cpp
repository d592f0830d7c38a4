#include "app/gui/pages/environmentspage.h"

#include "app/gui/actions.h"
#include "app/gui/environmentflow.h"
#include "app/gui/models/linktable.h"
#include "app/gui/pages/environmentpane.h"
#include "app/gui/text/environmentwords.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/updateflow.h"
#include "app/gui/widgets/mappane.h"
#include "app/gui/widgets/offerstrip.h"

#include <QLayout>
#include <QLocale>
#include <QTableView>
#include <utility>

namespace truewheel::gui {

namespace {

TableColumns environmentColumns()
{
    using Kind = TableColumn::Kind;
    TableColumns columns;
    columns.all = {{Kind::State, 0, 0},   {Kind::Name, 220, 2},   {Kind::Words, 130, 1}, {Kind::Words, 90, 0},    {Kind::Number, 90, 0},
                   {Kind::Words, 130, 0}, {Kind::Number, 120, 0}, {Kind::Words, 100, 0}, {Kind::Rest, 0, 0, true}};
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
    : MachinePage(tr("Environments"), session, actions, model, details, environmentColumns(),
                  {settings::environmentsSplitter, settings::environmentsHeader})
    , m_model(model)
    , m_details(details)
    , m_map(new MapPane(tr("Room taken by the environments")))
    , m_flow(new EnvironmentFlow(session, this))
    , m_updates(new UpdateFlow(session, this))
    , m_offer(new OfferStrip)
    , m_maker(
          session, this,
          [this]() -> PictureMaker<Made>::Work {
              return [picture = this->session().machine().current()](JobContext &) {
                  return Made(makeEnvironmentTable(picture), picture ? makeSizeMap(*picture, MapParts::Environments) : nullptr);
              };
          },
          [this](const Made &made) { show(made); })
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
    table().addActions({actions.repairEnvironment, actions.updatePackage, actions.removeEnvironment, actions.addToBasket, actions.reveal,
                        actions.rescan, actions.copyRows, actions.copyCsv, actions.copyJson, actions.exportRows});
    connect(details, &EnvironmentPane::linkChosen, this,
            [this](const CheckedLink &link) { emit wanted(QStringLiteral("links"), keyOf(link)); });
    addMap(m_map, settings::environmentsMap);
    connect(&session.machine(), &MachineScan::pictureChanged, this, [this] { m_maker.follow(); });
    m_maker.follow();
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
    connect(actions().updatePackage, &QAction::triggered, this, [this] {
        if (isCurrent() && current())
            m_updates->choose(m_table->picture->environments[m_model->source(currentRow())]);
    });
    connect(m_updates, &UpdateFlow::updateWanted, this, &EnvironmentsPage::updateWanted);
    connect(m_details, &EnvironmentPane::repairWanted, actions().repairEnvironment, &QAction::trigger);
    connect(m_details, &EnvironmentPane::updateWanted, actions().updatePackage, &QAction::trigger);
    connect(m_details, &EnvironmentPane::removeWanted, actions().removeEnvironment, &QAction::trigger);
    connect(m_flow, &EnvironmentFlow::changed, this, &EnvironmentsPage::rescan);
    connect(m_flow, &EnvironmentFlow::removed, this, [this](const Path &environment) {
        m_removed = environment;
        m_offer->offer(tr("Removed: %1").arg(shownPath(environment)), tr("Undo"));
    });
    connect(m_offer, &OfferStrip::taken, this, [this] { m_flow->undo(m_removed); });
}

QList<QAction *> EnvironmentsPage::tools() const
{
    return {actions().stopLooking, actions().showMap, actions().repairEnvironment, actions().updatePackage, actions().removeEnvironment,
            actions().addToBasket, actions().reveal};
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

void EnvironmentsPage::show(const Made &made)
{
    auto older = std::exchange(m_table, made.first);
    m_maker.drop(m_model->setRows(RowModel::Rows(m_table, &m_table->rows)), std::move(older));
    rowsChanged();
    m_map->map().setMap(made.second);
    emit shown();
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
    switch (session().machine().state()) {
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
    actions().updatePackage->setEnabled(entry && selectedRows().size() == 1 && !entry->packages.empty());
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

EnvironmentsPage::Sentences EnvironmentsPage::sentences() const
{
    return {QStringLiteral("environments"),
            {tr("No environment matches the filter"), tr("%n environment(s) are hidden by it.", nullptr, int(m_table->rows.size()))},
            {tr("No environment has been looked for yet"),
             tr("Truewheel finds what uv, venv, virtualenv, conda, poetry, pipx and the others have made. It reads only.")},
            {tr("Looking for the environments of this machine"),
             tr("Each appears as soon as it is found. Nothing is run, nothing is changed.")},
            {tr("Still looking for environments"),
             tr("It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.")},
            {tr("No environment was found on this machine"), tr("Make one, for example with “uv venv” or “python -m venv”, and rescan.")}};
}

} // namespace truewheel::gui
