#include "app/gui/pages/linkspage.h"

#include "app/gui/actions.h"
#include "app/gui/delegates/rowdelegate.h"
#include "app/gui/pages/detailspane.h"
#include "app/gui/pages/linkcolumns.h"
#include "app/gui/text/commands.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/messageview.h"
#include "core/jobs/deliver.h"
#include "core/settings/setting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace truewheel::gui {

namespace {

constexpr std::chrono::milliseconds slowLook(5000);

} // namespace

LinksPage::LinksPage(Session &session, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_model(new LinkModel(this))
    , m_table(new QTableView)
    , m_details(new DetailsPane({actions.rebuild, actions.sync, actions.accept}))
    , m_message(new MessageView)
    , m_headline(new PlainLabel({}, Tone::Muted))
    , m_incomplete(new WrapText({}, Tone::Incomplete))
    , m_filter(new QLineEdit)
    , m_progress(new QProgressBar)
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
    , m_detailsTimer(new QTimer(this))
{
    makeTable();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 400});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_splitter);

    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Looking"));
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsPlace);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);

    m_detailsTimer->setSingleShot(true);
    m_detailsTimer->setInterval(0);
    connect(m_detailsTimer, &QTimer::timeout, this, &LinksPage::showDetails);
    connect(&session, &Session::snapshotChanged, this, &LinksPage::followSession);
    connect(&session, &Session::lookStateChanged, this, &LinksPage::showState);
    connect(&session, &Session::lookProgressChanged, this, &LinksPage::showProgress);
    connect(m_actions.clearFilter, &QAction::triggered, m_filter, &QLineEdit::clear);
    connect(m_actions.showAccepted, &QAction::toggled, this, [this](bool isShown) {
        const std::optional<CheckedLink> wanted = m_wanted;
        m_model->setShowAccepted(isShown);
        chooseRow(wanted);
        showState();
    });
    connect(m_actions.copyCommand, &QAction::triggered, this, [this] {
        const int row = m_table->currentIndex().row();
        if (row >= 0 && m_model->plan(row) && *m_model->plan(row))
            QGuiApplication::clipboard()->setText(copiedCommands(**m_model->plan(row)));
    });
    followSession();
    showState();
}

QString LinksPage::title()
{
    return tr("Editable links");
}

void LinksPage::makeTable()
{
    m_table->setHorizontalHeader(new FlatHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LinkDelegate(m_table));
    m_table->setAccessibleName(title());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(LinkColumn::State), Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 18);

    QHeaderView *header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    setUpColumns(*m_table);

    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_actions.rebuild, m_actions.sync, m_actions.accept, m_actions.copyCommand, m_actions.reveal, m_actions.rescan});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const CheckedLink *link = current())
            m_wanted = *link;
        updateActions();
        m_detailsTimer->start();
    });
    connect(m_table, &QTableView::doubleClicked, m_actions.rebuild, [this] { m_details->setFocus(); });
}

QWidget *LinksPage::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(18, 14, 18, 12);
    row->setSpacing(16);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(makeHeading(title(), 6));
    titles->addWidget(m_headline);
    titles->addWidget(m_incomplete);
    m_incomplete->hide();
    row->addLayout(titles, 1);

    m_filter->setPlaceholderText(tr("Filter: words, state:broken, pkg:name, env:name"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(
        tr("Words, or state: pkg: version: project: env: python: backend: problem: with a word; a leading - turns it round"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAcceptDrops(false);
    m_filter->addAction(symbol(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(360);
    m_filter->setMinimumHeight(34);
    row->addWidget(m_filter, 0, Qt::AlignVCenter);
    connect(m_filter, &QLineEdit::textChanged, this, &LinksPage::setFilter);
    return header;
}

std::vector<CheckedLink> LinksPage::selected() const
{
    std::vector<CheckedLink> links;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        links.push_back(m_model->link(index.row()));
    return links;
}

const CheckedLink *LinksPage::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    const QModelIndex now = m_table->currentIndex();
    const bool isCurrentSelected = now.isValid() && m_table->selectionModel()->isRowSelected(now.row());
    return &m_model->link(isCurrentSelected ? now.row() : rows.first().row());
}

bool LinksPage::isSelectionAccepted() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return std::any_of(rows.begin(), rows.end(), [this](const QModelIndex &row) { return m_model->isAccepted(row.row()); });
}

std::vector<CheckedLink> LinksPage::broken() const
{
    std::vector<CheckedLink> links;
    for (const size_t row : m_model->table().repairable)
        links.push_back(m_model->table().link(row));
    return links;
}

void LinksPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LinksPage::focusNextPane()
{
    QWidget *next = m_table->hasFocus() ? static_cast<QWidget *>(m_details) : m_table;
    next->setFocus(Qt::ShortcutFocusReason);
}

bool LinksPage::isTableFocused() const
{
    return m_table->hasFocus();
}

void LinksPage::followSession()
{
    const uint64_t generation = ++m_generation;
    const auto look = m_session.current();
    if (!look) {
        showTable(std::make_shared<LinkTable>());
        m_hasTable = false;
        showState();
        return;
    }
    deliver(m_session.start([look](JobContext &) { return makeLinkTable(look); }), this,
            [this, generation](const std::shared_ptr<const LinkTable> &table) {
        if (generation == m_generation)
            showTable(table);
    });
}

void LinksPage::showTable(std::shared_ptr<const LinkTable> table)
{
    m_hasTable = table->look != nullptr;
    const std::optional<CheckedLink> wanted = m_wanted;
    // A large picture takes its time to be freed: that is work for a worker too.
    m_session.start([old = m_model->setTable(std::move(table))](JobContext &) mutable {
        old.reset();
        return true;
    });
    chooseRow(wanted);
    showState();
    if (!m_columnsFit && m_model->rowCount() > 0) {
        m_columnsFit = true;
        QTimer::singleShot(0, m_table, [this] { fitColumns(*m_table); }); // once it is laid out
    }
    emit shown();
}

void LinksPage::chooseRow(const std::optional<CheckedLink> &wanted)
{
    const int found = wanted ? m_model->rowOf(*wanted) : -1;
    if (m_model->rowCount() > 0) // not selectRow(): that would heed the keys of a shortcut
        m_table->selectionModel()->setCurrentIndex(m_model->index(std::max(0, found), 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (found >= 0)
        m_wanted = wanted;
    updateActions();
    m_detailsTimer->start();
}

void LinksPage::setFilter(const QString &text)
{
    const std::optional<CheckedLink> wanted = m_wanted;
    m_model->setFilter(LinkFilter(text));
    chooseRow(wanted);
    m_wanted = wanted;
    m_actions.clearFilter->setEnabled(!text.isEmpty());
    showState();
}

void LinksPage::updateActions()
{
    const std::vector<CheckedLink> links = selected();
    const bool canRebuild = std::any_of(links.begin(), links.end(), [](const CheckedLink &l) { return l.remedy != Remedy::None; });
    const bool canAccept = std::any_of(links.begin(), links.end(), [](const CheckedLink &l) { return l.verdict != Verdict::Intact; });
    m_actions.accept->setEnabled(canAccept);
    m_actions.setAccepts(!isSelectionAccepted());
    m_actions.rebuild->setText(links.size() > 1 ? tr("Re&build %n links", nullptr, int(links.size())) : tr("Re&build"));
    m_actions.rebuild->setEnabled(canRebuild);
    m_actions.sync->setEnabled(links.size() == 1);
    m_actions.reveal->setEnabled(links.size() == 1);
    const int row = m_table->currentIndex().row();
    m_actions.copyCommand->setEnabled(row >= 0 && m_model->plan(row) && m_model->plan(row)->has_value());
    const int repairable = int(m_model->table().repairable.size());
    m_actions.rebuildAll->setText(repairable == 0 ? tr("Rebuild &all broken") : tr("Rebuild &all broken (%n)", nullptr, repairable));
    m_actions.rebuildAll->setEnabled(repairable > 0);
}

void LinksPage::showDetails()
{
    const CheckedLink *link = current();
    if (!link) {
        m_details->showNothing(tr("Choose a link to see what is expected of it and why."));
        return;
    }
    const int row = m_model->rowOf(*link);
    std::vector<Acceptance> accepted;
    if (m_model->isAccepted(row)) {
        const std::vector<std::string> findings = findingsOf(*link);
        for (const Acceptance &one : m_model->table().look->acceptances) {
            if (std::find(findings.begin(), findings.end(), one.finding) != findings.end())
                accepted.push_back(one);
        }
    }
    m_details->showLink(*link, m_model->plan(row), accepted);
}

QString LinksPage::places() const
{
    const std::vector<Path> &paths = m_session.lookedAt();
    if (paths.empty())
        return {};
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
    if (m_model->rowCount() < int(table.rows.size()) - (m_model->showsAccepted() ? 0 : table.accepted))
        parts.append(tr("%n shown", nullptr, m_model->rowCount()));
    parts.append(places());
    return parts.join(QStringLiteral(" · "));
}

void LinksPage::showState()
{
    const bool isLooking = m_session.lookState() == LookState::Looking;
    m_actions.rescan->setEnabled(!m_session.lookedAt().empty());
    m_actions.stopLooking->setEnabled(isLooking);
    m_headline->setText(headline());
    m_progress->setVisible(isLooking && m_hasTable);

    const std::vector<Error> none;
    const std::vector<Error> &unreadable = m_hasTable ? m_model->table().look->snapshot.unreadable : none;
    if (!unreadable.empty()) {
        const QString first = Words::sentence(unreadable.front());
        const int more = int(unreadable.size()) - 1;
        m_incomplete->setText(more == 0 ? tr("Incomplete: %1").arg(first) : tr("Incomplete: %1 (and %n more)", nullptr, more).arg(first));
    }
    m_incomplete->setVisible(!unreadable.empty());

    const bool hasRows = m_model->rowCount() > 0;
    const bool hadRows = m_stack->currentWidget() == m_splitter;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_splitter) : m_message);
    if (hasRows && !hadRows && m_filter->text().isEmpty())
        m_table->setFocus();
    if (!hasRows)
        showNoRows();
}

void LinksPage::showNoRows()
{
    const Severity fine = Severity::Fine;
    switch (m_session.lookState()) {
    case LookState::Nothing:
        m_message->setMessage(QStringLiteral("drop"), Tone::Accent, tr("Drop a project folder here"),
                              tr("Truewheel looks at its environments and says which editable links have lost a generated file, and why. "
                                 "A pyproject.toml or a .venv will do as well."),
                              {m_actions.open, m_actions.home});
        return;
    case LookState::Failed: {
        const Error error = m_session.lookError().value_or(Error{});
        m_message->setMessage(QStringLiteral("broken"), Tone::Broken, Words::sentence(error), Words::nextStep(error),
                              {m_actions.open, m_actions.rescan});
        return;
    }
    case LookState::Looking:
        if (m_hasTable && !m_model->table().rows.empty())
            break;
        m_message->setMessage(QStringLiteral("search"), Tone::Accent, tr("Looking at %1").arg(places()),
                              tr("The rows appear when the picture is complete."), {m_actions.stopLooking});
        showProgress();
        return;
    case LookState::Ready: break;
    }
    if (!m_hasTable) // the rows are being made
        return;
    if (m_filter->text().isEmpty() && m_model->table().accepted > 0) {
        m_message->setMessage(
            symbolOf(fine), toneOf(fine), tr("Nothing here that you do not know of"),
            tr("%n link(s) are hidden, because you accepted what is wrong with them.", nullptr, m_model->table().accepted),
            {m_actions.showAccepted, m_actions.acceptances});
    } else if (!m_model->table().rows.empty()) {
        m_message->setMessage(QStringLiteral("search"), Tone::Muted, tr("No link matches the filter"),
                              tr("%n link(s) are hidden by it.", nullptr, int(m_model->table().rows.size())), {m_actions.clearFilter});
    } else if (m_model->table().look->snapshot.environments.empty()) {
        m_message->setMessage(QStringLiteral("incomplete"), Tone::Incomplete, tr("No environment found in %1").arg(places()),
                              tr("Make one, for example with “uv sync”, and rescan; or open another folder."),
                              {m_actions.open, m_actions.rescan});
    } else {
        m_message->setMessage(symbolOf(fine), toneOf(fine), tr("No editable links in %1").arg(places()),
                              tr("%n environment(s) looked at; no package there is installed as a link to a project.", nullptr,
                                 int(m_model->table().look->snapshot.environments.size())),
                              {m_actions.open, m_actions.rescan});
    }
}

void LinksPage::showProgress()
{
    const auto [done, total] = m_session.lookProgress();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    if (m_session.lookState() != LookState::Looking || m_model->rowCount() > 0 || m_stack->currentWidget() != m_message)
        return;
    if (m_session.lookElapsed() > slowLook) {
        m_message->setMessage(QStringLiteral("waiting"), Tone::Suspect, tr("Still looking at %1").arg(places()),
                              tr("It takes longer than usual. A disk or a network place may not be answering; you can stop at any time."),
                              {m_actions.stopLooking});
    }
    m_message->setProgress(done, total);
}

void LinksPage::restore(const QSettings &store)
{
    m_splitter->restoreState(settings::linksSplitter.read(store));
    const QByteArray columns = settings::linksHeader.read(store);
    restoreColumns(*m_table, columns);
    m_columnsFit = !columns.isEmpty();
    m_actions.showAccepted->setChecked(settings::showAccepted.read(store));
}

void LinksPage::save(QSettings &store) const
{
    settings::linksSplitter.write(store, m_splitter->saveState());
    if (m_columnsFit)
        settings::linksHeader.write(store, m_table->horizontalHeader()->saveState());
    settings::showAccepted.write(store, m_model->showsAccepted());
}

} // namespace truewheel::gui
