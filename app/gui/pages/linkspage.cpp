#include "app/gui/pages/linkspage.h"

#include "app/gui/actions.h"
#include "app/gui/pages/detailspane.h"
#include "app/gui/repairflow.h"
#include "app/gui/text/commands.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/messageview.h"

#include <QTableView>

namespace truewheel::gui {

namespace {

TableColumns linkColumns()
{
    using Kind = TableColumn::Kind;
    TableColumns columns;
    columns.all = {{Kind::State, 0, 0},   {Kind::Name, 150, 4}, {Kind::Words, 100, 0}, {Kind::Place, 190, 1},
                   {Kind::Place, 150, 3}, {Kind::Words, 90, 0}, {Kind::Words, 140, 2}, {Kind::Rest, 0, 0}};
    columns.restAt = 2; // the problem stands right after what it is about
    for (int verdict = 0; verdict <= int(Verdict::Intact); ++verdict)
        columns.states.append(Findings::word(Verdict(verdict)));
    columns.names = {QStringLiteral("state"),       QStringLiteral("package"), QStringLiteral("version"), QStringLiteral("project"),
                     QStringLiteral("environment"), QStringLiteral("python"),  QStringLiteral("backend"), QStringLiteral("problem")};
    return columns;
}

} // namespace

LinksPage::LinksPage(Session &session, Actions &actions)
    : LinksPage(session, actions, new LinkModel, new DetailsPane(session.repairs(), {actions.rebuild, actions.sync, actions.accept}))
{
}

LinksPage::LinksPage(Session &session, Actions &actions, LinkModel *model, DetailsPane *details)
    : TablePage(tr("Editable links"), actions, model, details, linkColumns(), {settings::linksSplitter, settings::linksHeader})
    , m_session(session)
    , m_model(model)
    , m_details(details)
    , m_maker(
          session, this,
          [this]() -> PictureMaker<Made>::Work { return [look = m_session.current()](JobContext &) { return makeLinkTable(look); }; },
          [this](const Made &table) { show(table); })
{
    setFilterHelp(tr("Filter: words, state:broken, pkg:name, env:name"),
                  tr("Words, or state: pkg: version: project: env: python: backend: problem: with a word; a leading - turns it round"));
    setFilterFields(linkFields(), {{tr("Broken"), QStringLiteral("state:broken")}, {tr("Suspect"), QStringLiteral("state:suspect")}});
    table().addActions({actions.rebuild, actions.sync, actions.accept, actions.copyCommand, actions.reveal, actions.rescan,
                        actions.copyRows, actions.copyCsv, actions.copyJson, actions.exportRows});
    connect(&session, &Session::snapshotChanged, this, [this] { m_maker.follow(); });
    connect(&session.repairs(), &RepairQueue::jobAdded, this, [this] {
        showDetails(); // its log is one of them
        showRepairs();
    });
    connect(&session.repairs(), &RepairQueue::jobFinished, this, &LinksPage::showRepairs);
    connect(&session, &Session::lookStateChanged, this, [this] { showState(); });
    connect(&session, &Session::lookProgressChanged, this, [this] { showProgress(); });
    connect(actions.showAccepted, &QAction::toggled, this, [this](bool isShown) {
        m_model->setShowMuted(isShown);
        rowsChanged();
    });
    m_maker.follow();
    showState();
}

QList<QAction *> LinksPage::tools() const
{
    return {actions().rebuild, actions().sync, actions().rebuildAll};
}

void LinksPage::rescan()
{
    m_session.rescan();
}

void LinksPage::stopLooking()
{
    m_session.cancelLook();
}

Path LinksPage::revealed() const
{
    const CheckedLink *link = current();
    return link ? link->link.project : Path();
}

QString LinksPage::command() const
{
    const int row = currentRow();
    return row >= 0 && m_model->plan(row) && *m_model->plan(row) ? copiedCommands(**m_model->plan(row)) : QString();
}

std::vector<CheckedLink> LinksPage::selectedLinks() const
{
    std::vector<CheckedLink> links;
    for (const int row : selectedRows())
        links.push_back(m_model->link(row));
    return links;
}

const CheckedLink *LinksPage::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_model->link(row);
}

bool LinksPage::isSelectionAccepted() const
{
    const std::vector<int> rows = selectedRows();
    return std::any_of(rows.begin(), rows.end(), [this](int row) { return m_model->isAccepted(row); });
}

std::vector<CheckedLink> LinksPage::brokenLinks() const
{
    std::vector<CheckedLink> links;
    for (const size_t row : m_model->table().repairable)
        links.push_back(m_model->table().link(row));
    return links;
}

void LinksPage::show(const Made &table)
{
    m_hasTable = table->look != nullptr;
    m_maker.drop(m_model->setTable(table));
    rowsChanged();
    emit shown();
}

void LinksPage::choose(const std::string &key)
{
    if (want(key))
        return;
    const auto machine = m_session.machineLook().current();
    const auto isIt = [&key](const CheckedLink &link) { return keyOf(link) == key; };
    if (machine && std::any_of(machine->snapshot.editables.begin(), machine->snapshot.editables.end(), isIt))
        m_session.lookAtMachine();
    else
        m_session.look({pathFromBytes(key.substr(0, key.find('\0')))});
}

/// What is being rebuilt cannot be asked for once more.
void LinksPage::showRepairs()
{
    if (isCurrent())
        refreshActions();
}

void LinksPage::updateActions()
{
    Actions &a = actions();
    const std::vector<CheckedLink> links = selectedLinks();
    const bool canRebuild = std::any_of(links.begin(), links.end(), [this](const CheckedLink &link) {
        return link.remedy != Remedy::None && !RepairFlow::isUnderRepair(m_session.repairs(), link);
    });
    const bool canAccept = std::any_of(links.begin(), links.end(), [](const CheckedLink &l) { return l.verdict != Verdict::Intact; });
    a.accept->setEnabled(canAccept);
    a.setAccepts(!isSelectionAccepted());
    a.showAccepted->setEnabled(true);
    a.rebuild->setText(links.size() > 1 ? tr("Re&build %n links", nullptr, int(links.size())) : tr("Re&build"));
    a.rebuild->setEnabled(canRebuild);
    a.sync->setEnabled(links.size() == 1);
    const int repairable = int(m_model->table().repairable.size());
    a.rebuildAll->setText(repairable == 0 ? tr("Rebuild &all broken") : tr("Rebuild &all broken (%n)", nullptr, repairable));
    a.rebuildAll->setEnabled(repairable > 0);
}

void LinksPage::showDetails()
{
    const int row = currentRow();
    if (row < 0) {
        m_details->showNothing(tr("Choose a link to see what is expected of it and why."));
        return;
    }
    const CheckedLink &link = m_model->link(row);
    std::vector<Acceptance> accepted;
    if (m_model->isAccepted(row)) {
        const std::vector<std::string> findings = findingsOf(link);
        for (const Acceptance &one : m_model->table().look->acceptances) {
            if (std::find(findings.begin(), findings.end(), one.finding) != findings.end())
                accepted.push_back(one);
        }
    }
    m_details->showLink(link, m_model->plan(row), accepted);
}

bool LinksPage::isMachine() const
{
    return m_session.lookedAt().empty();
}

QString LinksPage::places() const
{
    const std::vector<Path> &paths = m_session.lookedAt();
    if (isMachine())
        return tr("the whole machine");
    const QString first = shownPath(paths.front());
    return paths.size() == 1 ? first : tr("%1 and %n more", nullptr, int(paths.size()) - 1).arg(first);
}

QString LinksPage::headline() const
{
    if (!m_hasTable)
        return m_session.lookState() == LookState::Looking ? places() : QString();
    const LinkTable &table = m_model->table();
    QStringList parts{tr("%n link(s)", nullptr, int(table.rows.size()))};
    if (const int n = table.count(Severity::Broken))
        parts.append(tr("%n broken", nullptr, n));
    if (const int n = table.count(Severity::Incomplete))
        parts.append(tr("%n incomplete", nullptr, n));
    if (const int n = table.count(Severity::Suspect))
        parts.append(tr("%n suspect", nullptr, n));
    const int fine = table.count(Severity::Fine);
    if (fine > 0 && fine == int(table.rows.size()))
        parts.append(tr("all intact"));
    if (table.accepted > 0)
        parts.append(tr("%n accepted", nullptr, table.accepted));
    if (m_model->rowCount() < int(table.rows.size()) - (m_model->showsMuted() ? 0 : table.accepted))
        parts.append(tr("%n shown", nullptr, m_model->rowCount()));
    parts.append(places());
    return parts.join(QStringLiteral(" · "));
}

bool LinksPage::isLooking() const
{
    return m_session.lookState() == LookState::Looking;
}

std::pair<int, int> LinksPage::progress() const
{
    return m_session.lookProgress();
}

std::chrono::milliseconds LinksPage::elapsed() const
{
    return m_session.lookElapsed();
}

std::vector<Error> LinksPage::unreadable() const
{
    return m_hasTable ? m_model->table().look->snapshot.unreadable : std::vector<Error>();
}

WordFilter LinksPage::filterOf(const QString &text) const
{
    return LinkFilter(text);
}

void LinksPage::showNoRows()
{
    const Severity fine = Severity::Fine;
    switch (m_session.lookState()) {
    case LookState::Nothing:
        message().setMessage(QStringLiteral("drop"), Tone::Accent, tr("Drop a project folder here"),
                             tr("Truewheel looks at its environments and says which editable links have lost a generated file, and why. "
                                "A pyproject.toml or a .venv will do as well."),
                             {actions().open, actions().home});
        return;
    case LookState::Failed: {
        const Error error = m_session.lookError().value_or(Error{});
        message().setMessage(QStringLiteral("broken"), Tone::Broken, Words::sentence(error), Words::nextStep(error),
                             {actions().open, actions().rescan});
        return;
    }
    case LookState::Looking:
        if (m_hasTable && !m_model->table().rows.empty())
            break;
        message().setMessage(QStringLiteral("search"), Tone::Accent,
                             isMachine() ? tr("Looking at the whole machine") : tr("Looking at %1").arg(places()),
                             tr("The rows appear when the picture is complete."), {actions().stopLooking});
        showProgress();
        return;
    case LookState::Ready: break;
    }
    if (!m_hasTable) // the rows are being made
        return;
    if (filterText().isEmpty() && m_model->table().accepted > 0) {
        message().setMessage(symbolOf(fine), toneOf(fine), tr("Nothing here that you do not know of"),
                             tr("%n link(s) are hidden, because you accepted what is wrong with them.", nullptr, m_model->table().accepted),
                             {actions().showAccepted, actions().acceptances});
    } else if (!m_model->table().rows.empty()) {
        message().setMessage(QStringLiteral("search"), Tone::Muted, tr("No link matches the filter"),
                             tr("%n link(s) are hidden by it.", nullptr, int(m_model->table().rows.size())), {actions().clearFilter});
    } else if (m_model->table().look->snapshot.environments.empty()) {
        message().setMessage(QStringLiteral("incomplete"), Tone::Incomplete,
                             isMachine() ? tr("No environment found on this machine") : tr("No environment found in %1").arg(places()),
                             tr("Make one, for example with “uv sync”, and rescan; or open another folder."),
                             {actions().open, actions().rescan});
    } else {
        message().setMessage(symbolOf(fine), toneOf(fine),
                             isMachine() ? tr("No editable links on this machine") : tr("No editable links in %1").arg(places()),
                             tr("%n environment(s) looked at; no package there is installed as a link to a project.", nullptr,
                                int(m_model->table().look->snapshot.environments.size())),
                             {actions().open, actions().rescan});
    }
}

void LinksPage::saySlow()
{
    message().setMessage(QStringLiteral("waiting"), Tone::Suspect,
                         isMachine() ? tr("Still looking at the whole machine") : tr("Still looking at %1").arg(places()),
                         tr("It takes longer than usual. A disk or a network place may not be answering; you can stop at any time."),
                         {actions().stopLooking});
}

void LinksPage::restore(const QSettings &store)
{
    TablePage::restore(store);
    actions().showAccepted->setChecked(settings::showAccepted.read(store));
}

void LinksPage::save(QSettings &store) const
{
    TablePage::save(store);
    settings::showAccepted.write(store, m_model->showsMuted());
}

} // namespace truewheel::gui
