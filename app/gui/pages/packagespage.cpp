#include "app/gui/pages/packagespage.h"

#include "app/gui/actions.h"
#include "app/gui/indexflow.h"
#include "app/gui/pages/packagepane.h"
#include "app/gui/text/commands.h"
#include "app/gui/text/environmentwords.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/packagewords.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/messageview.h"
#include "core/base/text.h"
#include "core/jobs/deliver.h"

#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

namespace truewheel::gui {

namespace {

constexpr int mostErrors = 3;

TableColumns packageColumns()
{
    using Kind = TableColumn::Kind;
    TableColumns columns;
    columns.all = {{Kind::State, 0, 0},   {Kind::Name, 220, 1},   {Kind::Words, 110, 0}, {Kind::Words, 110, 0},
                   {Kind::Number, 90, 0}, {Kind::Number, 110, 0}, {Kind::Rest, 0, 0}};
    columns.restAt = int(PackageColumn::Where);
    columns.narrowestRest = 120;
    columns.states = PackageWords::states();
    columns.names = {QStringLiteral("state"),      QStringLiteral("package"),      QStringLiteral("version"), QStringLiteral("latest"),
                     QStringLiteral("advisories"), QStringLiteral("environments"), QStringLiteral("where")};
    return columns;
}

std::vector<int> numbers()
{
    return {int(PackageColumn::Advisories), int(PackageColumn::Environments)};
}

} // namespace

PackagesPage::PackagesPage(Session &session, Actions &actions)
    : PackagesPage(session, actions, new RowModel(packageTitles(), numbers()), new PackagePane)
{
}

PackagesPage::PackagesPage(Session &session, Actions &actions, RowModel *model, PackagePane *details)
    : MachinePage(tr("Packages across the machine"), session, actions, model, details, packageColumns(),
                  {settings::packagesSplitter, settings::packagesHeader})
    , m_model(model)
    , m_details(details)
    , m_flow(new IndexFlow(session, this))
    , m_notes(new QWidget)
    , m_note(new WrapText({}, Tone::Incomplete))
    , m_maker(
          session, this, [this] { return work(); }, [this](const Made &made) { show(made); })
{
    setFilterHelp(
        tr("Filter: words, outdated:, yanked:, vuln:high"),
        tr("Words, or outdated: yanked: withdrawn: vuln: alone, vuln: with a gravity (that one or a graver), pkg: version: latest: env: state: "
           "with a word, or environments: advisories: with a number such as >2; a leading - turns it round"));
    setFilterFields(packageFields(), {{tr("Outdated"), QStringLiteral("outdated:")}, {tr("Vulnerable"), QStringLiteral("vuln:")}});
    table().addActions({actions.updatePackage, actions.checkGenuine, actions.askIndexes, actions.copyCommand, actions.rescan,
                        actions.copyRows, actions.copyCsv, actions.copyJson, actions.exportRows});
    auto *inset = new QVBoxLayout(m_notes);
    inset->setContentsMargins(18, 0, 18, 8);
    inset->addWidget(m_note);
    m_notes->hide();
    addBelowHeader(m_notes);
    connect(actions.askIndexes, &QAction::triggered, m_flow, &IndexFlow::ask);
    connect(details, &PackagePane::environmentChosen, this,
            [this](const Path &environment) { emit wanted(QStringLiteral("environments"), pathBytes(environment)); });
    connect(actions.updatePackage, &QAction::triggered, this, &PackagesPage::update);
    connect(actions.checkGenuine, &QAction::triggered, this, [this] {
        if (isCurrent())
            checkGenuine();
    });
    connect(details, &PackagePane::updateWanted, this,
            [this](const Environment &environment, const std::string &package) { emit updateWanted(environment, {package}); });
    connect(details, &PackagePane::genuineWanted, this, &PackagesPage::checkGenuine);
    connect(&session.repairs(), &RepairQueue::jobFinished, this, &PackagesPage::askAgainAfter);
    MachineScan &machine = session.machine();
    IndexScan &index = session.index();
    connect(&machine, &MachineScan::pictureChanged, this, [this] { m_maker.follow(); });
    connect(&machine, &MachineScan::stateChanged, this, [this] {
        recall();
        if (m_asksAgain && this->session().machine().state() == ScanState::Ready) {
            m_asksAgain = false;
            m_flow->ask();
        }
    });
    connect(&index, &IndexScan::pictureChanged, this, [this] { m_maker.follow(); });
    connect(&index, &IndexScan::stateChanged, this, &PackagesPage::showIndexState);
    connect(&index, &IndexScan::progressChanged, this, [this] { showProgress(); });
    m_maker.follow();
    showState();
}

QList<QAction *> PackagesPage::tools() const
{
    return {actions().stopLooking, actions().askIndexes, actions().updatePackage, actions().checkGenuine, actions().copyCommand};
}

void PackagesPage::stopLooking()
{
    session().index().isAsking() ? session().index().cancel() : MachinePage::stopLooking();
}

const PackageItem *PackagesPage::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_table->items[m_model->source(row)];
}

/// The first of those that the details show.
QString PackagesPage::command() const
{
    const PackageItem *item = current();
    for (const size_t at : item &&hasUpdate(*item) ? item->environments : std::vector<size_t>()) {
        const Environment &environment = m_table->environment(at).environment;
        const auto lock = m_locked.find(environment.project);
        if (environment.project.empty() || lock != m_locked.end())
            return copiedCommands(updateOf({item->normalized}, environment, lock != m_locked.end() && lock->second));
    }
    return {};
}

PictureMaker<PackagesPage::Made>::Work PackagesPage::work()
{
    const auto machine = session().machine().current();
    const auto index = session().index().current();
    if (machine && m_table->machine && machine->environments == m_table->machine->environments && index == m_table->index)
        return {}; // only sizes or caches are new
    return [machine, index](JobContext &) { return makePackageTable(machine, index); };
}

void PackagesPage::show(const Made &made)
{
    auto older = std::exchange(m_table, made);
    if (!older->machine || !m_table->machine || m_table->machine->environments != older->machine->environments) { // the disk has changed
        m_genuine.clear();
        m_locked.clear();
        m_lookedAt.clear();
    }
    m_maker.drop(m_model->setRows(RowModel::Rows(m_table, &m_table->rows)), std::move(older));
    rowsChanged();
    emit shown();
}

/// Asks nobody; without the person's word not even what is known is read, until the page is looked at.
void PackagesPage::recall()
{
    const auto machine = session().machine().current();
    if (machine && session().machine().state() == ScanState::Ready && (isCurrent() || IndexFlow::isAgreed()))
        session().index().recall(machine);
}

void PackagesPage::showIndexState()
{
    const auto picture = session().index().current();
    QStringList lines;
    if (const std::optional<Error> &error = session().index().error())
        lines.append(PackageWords::sentence(*error) + QLatin1Char(' ') + PackageWords::nextStep(*error));
    const std::vector<Error> errors = picture ? picture->report.unreadable : std::vector<Error>();
    for (const Error &error : errors) {
        if (lines.size() == mostErrors)
            break;
        lines.append(PackageWords::sentence(error));
    }
    if (int(errors.size()) > mostErrors)
        lines.append(tr("and %n more", nullptr, int(errors.size()) - mostErrors));
    m_note->setText(lines.join(QLatin1Char('\n')));
    m_notes->setVisible(!lines.isEmpty());
    showState();
    if (isCurrent())
        refreshActions();
}

bool PackagesPage::isLooking() const
{
    return MachinePage::isLooking() || session().index().isAsking();
}

std::pair<int, int> PackagesPage::progress() const
{
    return session().index().isAsking() ? session().index().progress() : MachinePage::progress();
}

std::chrono::milliseconds PackagesPage::elapsed() const
{
    return session().index().isAsking() ? session().index().elapsed() : MachinePage::elapsed();
}

QString PackagesPage::headline() const
{
    if (!m_table->machine)
        return {};
    QStringList parts{tr("%n package(s) in their versions", nullptr, int(m_table->items.size())),
                      tr("%n environment(s)", nullptr, int(m_table->machine->environments.size()))};
    if (const int n = m_table->count(PackageState::Vulnerable))
        parts.append(tr("%n vulnerable", nullptr, n));
    if (const int n = m_table->count(PackageState::Yanked))
        parts.append(tr("%n yanked", nullptr, n));
    if (const int n = m_table->count(PackageState::Outdated))
        parts.append(tr("%n outdated", nullptr, n));
    if (const int n = m_table->count(PackageState::Unknown))
        parts.append(tr("%n not known", nullptr, n));
    if (m_model->rowCount() < int(m_table->rows.size()))
        parts.append(tr("%n shown", nullptr, m_model->rowCount()));
    const bool isRecalling = session().index().state() == IndexState::Recalling && !m_table->index;
    parts.append(session().index().isAsking() ? tr("asking the indexes…")
                     : isRecalling            ? tr("reading what the indexes said last…")
                                              : PackageWords::lastAsked(m_table->index.get()));
    if (session().machine().state() == ScanState::Looking)
        parts.append(tr("looking for more…"));
    return parts.join(QStringLiteral(" · "));
}

std::vector<Error> PackagesPage::unreadable() const
{
    return m_table->machine ? m_table->machine->unreadable : std::vector<Error>();
}

WordFilter PackagesPage::filterOf(const QString &text) const
{
    return packageFilter(text);
}

void PackagesPage::updateActions()
{
    recall();
    actions().askIndexes->setEnabled(session().machine().current() && !session().index().isAsking());
    actions().updatePackage->setEnabled(!updatable().empty());
    actions().checkGenuine->setEnabled(current() != nullptr);
}

void PackagesPage::showDetails()
{
    const int row = currentRow();
    if (row < 0) {
        m_details->showNothing(tr("Choose a package to see who has it, what is said of it and how it is updated."));
        return;
    }
    const size_t at = m_model->source(row);
    m_details->showPackage(m_table, at, m_locked, m_genuine);
    lookForLocks(m_table->items[at]);
}

/// Which projects have a uv.lock decides how the package is updated.
void PackagesPage::lookForLocks(const PackageItem &item)
{
    for (size_t i = 0; hasUpdate(item) && i < std::min(item.environments.size(), PackagePane::mostCommands); ++i) {
        const Environment &environment = m_table->environment(item.environments[i]).environment;
        if (environment.project.empty() || !m_lookedAt.insert(environment.project).second)
            continue;
        deliver(session().syncChoices(environment.project, environment), this,
                [this, project = environment.project](const Result<std::vector<SyncChoice>> &choices) {
            m_locked[project] = choices.has_value();
            if (m_locked.size() < m_lookedAt.size())
                return;
            showDetails();
            if (isCurrent())
                refreshActions();
        });
    }
}

std::vector<Environment> PackagesPage::updatable() const
{
    std::vector<Environment> found;
    const PackageItem *item = current();
    const size_t count = item && hasUpdate(*item) ? std::min(item->environments.size(), PackagePane::mostCommands) : 0;
    for (size_t i = 0; i < count; ++i) {
        const Environment &environment = m_table->environment(item->environments[i]).environment;
        const auto lock = m_locked.find(environment.project);
        if (!environment.project.empty() && lock == m_locked.end())
            return {};
        if (isOurs(updateOf({item->normalized}, environment, lock != m_locked.end() && lock->second)))
            found.push_back(environment);
    }
    return found;
}

/// In the only environment, or in the one that is chosen from a menu.
void PackagesPage::update()
{
    const std::vector<Environment> environments = isCurrent() ? updatable() : std::vector<Environment>();
    if (environments.empty())
        return;
    const std::string package = current()->name;
    if (environments.size() == 1) {
        emit updateWanted(environments.front(), {package});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Environment to update it in"));
    for (const Environment &environment : environments) {
        connect(menu->addAction(EnvironmentWords::name(environment)), &QAction::triggered, this,
                [this, environment, package] { emit updateWanted(environment, {package}); });
    }
    const QRect row = table().visualRect(table().currentIndex());
    menu->popup(table().viewport()->mapToGlobal(row.bottomLeft()));
}

void PackagesPage::checkGenuine()
{
    const PackageItem *item = current();
    if (!item)
        return;
    std::vector<AskedEnvironment> asked;
    for (const size_t at : item->environments) {
        AskedEnvironment one = askedOf(m_table->environment(at));
        std::erase_if(one.packages, [&](const AskedPackage &package) { return normalizedName(package.name) != item->normalized; });
        asked.push_back(std::move(one));
    }
    m_flow->check(std::move(asked), [this](const IndexQuestion &question, const Result<GenuineReport> &report) {
        for (auto &[place, note] : genuineNotes(question, report))
            m_genuine[place] = std::move(note);
        showDetails();
        m_details->reveal(QStringLiteral("genuine"));
    });
}

void PackagesPage::askAgainAfter(JobId id)
{
    const Job *job = session().repairs().find(id);
    const bool isUpdate = job && (job->plan.action == RepairAction::Upgrade || job->plan.action == RepairAction::Sync);
    const bool wasAsked = session().index().current() && !session().index().current()->isRecalled;
    if (!isUpdate || !job->report)
        return;
    session().machine().start();
    m_asksAgain = wasAsked && IndexFlow::isAgreed();
}

PackagesPage::Sentences PackagesPage::sentences() const
{
    return {
        QStringLiteral("packages"),
        {tr("No package matches the filter"), tr("%n package(s) are hidden by it.", nullptr, int(m_table->rows.size()))},
        {tr("No environment has been looked into yet"), tr("Truewheel reads what is installed in each. Nothing is sent anywhere.")},
        {tr("Looking into the environments of this machine"), tr("What is installed appears as it is found. Nothing is sent anywhere.")},
        {tr("Still looking into the environments"),
         tr("It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.")},
        {tr("No package was found on this machine"), tr("No environment was found, or nothing is installed in them.")}};
}

} // namespace truewheel::gui
