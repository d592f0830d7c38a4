#include "app/gui/pages/journalpane.h"

#include "app/gui/actions.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/filterbox.h"
#include "app/gui/widgets/tablecolumns.h"
#include "core/base/text.h"
#include "core/jobs/deliver.h"
#include "core/settings/setting.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace truewheel::gui {

namespace {

constexpr int newest = 2000; // rows

TableColumns journalColumns()
{
    using Kind = TableColumn::Kind;
    TableColumns columns;
    columns.all = {{Kind::State, 0, 0},   {Kind::Words, 150, 0}, {Kind::Name, 160, 1}, {Kind::Words, 190, 0},
                   {Kind::Number, 70, 0}, {Kind::Place, 260, 2}, {Kind::Rest, 0, 0}};
    columns.restAt = int(JournalColumn::Project);
    columns.states = JournalTable::outcomes();
    columns.names = {QStringLiteral("outcome"), QStringLiteral("action"),      QStringLiteral("package"), QStringLiteral("started"),
                     QStringLiteral("seconds"), QStringLiteral("environment"), QStringLiteral("project")};
    return columns;
}

Result<std::set<Path>> placesOf(const Result<std::vector<Restorable>> &restorables)
{
    return restorables.map([](const std::vector<Restorable> &all) {
        std::set<Path> places;
        for (const Restorable &one : all)
            places.insert(one.removal.environment);
        return places;
    });
}

} // namespace

JournalPane::JournalPane(Session &session, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_model(new RowModel(JournalTable::titles(), {int(JournalColumn::Seconds)}, this))
    , m_table(new QTableView)
    , m_filter(new FilterBox)
    , m_stack(new QStackedWidget)
    , m_empty(new PlainLabel({}, Tone::Muted))
{
    setUpTable(*m_table, *m_model, journalColumns());
    m_table->setAccessibleName(tr("Journal"));
    m_table->sortByColumn(int(JournalColumn::Started), Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(
        {actions.undo, actions.copyCommand, actions.reveal, actions.copyRows, actions.copyCsv, actions.copyJson, actions.exportRows});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_table);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 380});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JournalPane::showCurrent);
    connect(&session.repairs(), &RepairQueue::jobFinished, this, [this] {
        if (isVisible())
            read();
    });
}

QWidget *JournalPane::makeHeader()
{
    m_count = new PlainLabel({}, Tone::Muted);
    m_filter->setAccessibleName(tr("Filter of the journal"));
    m_filter->setPlaceholderText(tr("Filter: words, outcome:failed, what:sync, age:<7d"));
    m_filter->setToolTip(tr("Words, or outcome: what: pkg: env: project: with a word, or age: with days such as <7d; "
                            "a leading - turns it round"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAcceptDrops(false);
    m_filter->addAction(symbol(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(360);
    m_filter->setMinimumHeight(34);
    m_filter->setSource(journalFields(), *m_model);
    auto *chips = new ChipBar(*m_filter);
    chips->setChips({{tr("Failed"), QStringLiteral("outcome:failed")}, {tr("Last 7 days"), QStringLiteral("age:<7d")}});
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(18, 8, 18, 8);
    row->setSpacing(12);
    row->addWidget(m_count, 1);
    row->addWidget(chips);
    row->addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(WordFilter(text, journalFields()));
        show(m_journal);
    });
    return header;
}

QWidget *JournalPane::makeDetail()
{
    m_title = makeHeading({}, 1);
    m_title->setWordWrap(true);
    m_facts = new WrapText;
    m_command = new CommandBox({}, {});
    m_undo = new Button(buttonText(*m_actions.undo));
    m_undo->setToolTip(m_actions.undo->toolTip());
    connect(m_undo, &QPushButton::clicked, m_actions.undo, &QAction::trigger);
    auto *detail = new QWidget;
    detail->setMinimumWidth(280);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_command);
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    column->addStretch(1);
    return detail;
}

void JournalPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void JournalPane::read()
{
    using Answer = Result<std::shared_ptr<const JournalTable>>;
    auto work = [journal = m_session.services().journal, restorables = m_session.environments().restorables](JobContext &job) -> Answer {
        return journal(newest).map(
            [&](std::vector<JournalRow> rows) { return makeJournalTable(std::move(rows), placesOf(restorables(job))); });
    };
    deliver(m_session.start(std::move(work)), this, [this, generation = ++m_generation](const Answer &answer) {
        if (generation != m_generation)
            return;
        m_empty->setText(answer ? tr("Nothing has been done yet. Rebuild or Sync a link, and it is kept here.")
                                : Words::sentence(answer.error()));
        show(answer ? *answer : std::make_shared<const JournalTable>());
    });
}

void JournalPane::show(std::shared_ptr<const JournalTable> table)
{
    const JournalRow *before = current();
    const std::string key = before ? std::to_string(before->id) : std::string();
    m_journal = std::move(table);
    m_model->setRows(RowModel::Rows(m_journal, &m_journal->rows));
    if (!m_journal->rows.empty() && !hasRows())
        m_empty->setText(tr("Nothing in the journal matches the filter."));
    m_stack->setCurrentIndex(hasRows() ? 1 : 0);
    if (hasRows()) // not selectRow(), which needs a table that is laid out
        m_table->selectionModel()->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(key)), 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (hasRows() && !std::exchange(m_columnsFit, true))
        QTimer::singleShot(0, m_table, [this] { fitColumns(*m_table, journalColumns()); });
    showCount();
    showCurrent();
}

void JournalPane::showCount()
{
    const int all = int(m_journal->rows.size());
    QStringList parts{all < newest ? tr("%n thing(s) done", nullptr, all) : tr("the newest %n thing(s) done", nullptr, all)};
    if (m_model->rowCount() < all)
        parts.append(tr("%n shown", nullptr, m_model->rowCount()));
    m_count->setText(all == 0 ? QString() : parts.join(QStringLiteral(" · ")));
}

const JournalRow *JournalPane::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_journal->journal[m_model->source(rows.first().row())];
}

bool JournalPane::isUndoable() const
{
    const JournalRow *row = current();
    return row && m_journal->undoable.contains(row->id);
}

QString JournalPane::command() const
{
    const JournalRow *row = current();
    return row ? QString::fromStdString(shellQuote(row->argv)) : QString();
}

QByteArray JournalPane::selectedRowsAs(RowFormat format) const
{
    return rowsAs(format, *m_model, selectedRows(*m_table), shownColumns(*m_table, journalColumns()));
}

QByteArray JournalPane::shownRowsAs(RowFormat format) const
{
    return rowsAs(format, *m_model, allRows(*m_model), shownColumns(*m_table, journalColumns()));
}

void JournalPane::restore(const QSettings &store)
{
    const QByteArray columns = settings::journalHeader.read(store);
    restoreColumns(*m_table, journalColumns(), columns);
    m_columnsFit = !columns.isEmpty();
}

void JournalPane::save(QSettings &store) const
{
    if (m_columnsFit)
        settings::journalHeader.write(store, m_table->horizontalHeader()->saveState());
}

void JournalPane::showCurrent()
{
    if (const JournalRow *row = current()) {
        const TableRow &shown = m_model->row(m_model->rowOf(std::to_string(row->id)));
        m_title->setText(shown.cells[size_t(JournalColumn::What)] + QLatin1Char(' ') + plain(row->package));
        m_facts->setText(facts(*row, shown));
        m_command->setVisible(!row->argv.empty());
        m_command->setCommand(plain(shellQuote(row->argv)), command());
        m_undo->setVisible(isUndoable());
    }
    emit currentChanged();
}

QString JournalPane::facts(const JournalRow &row, const TableRow &shown) const
{
    QStringList facts{shown.cells[size_t(JournalColumn::Outcome)] + QStringLiteral(" · ") + shown.cells[size_t(JournalColumn::Started)]
                      + QStringLiteral(" · ") + shown.cells[size_t(JournalColumn::Seconds)]};
    if (!row.environment.empty())
        facts.append(tr("Environment: %1").arg(shownPath(row.environment)));
    if (!row.project.empty())
        facts.append(tr("Project: %1").arg(shownPath(row.project)));
    if (!row.before.empty())
        facts.append(tr("Before: %1").arg(plain(row.before))
                     + (row.after.empty() ? QString() : QStringLiteral(", ") + tr("after: %1").arg(plain(row.after))));
    if (!row.log.empty())
        facts.append(tr("Log: %1").arg(shownPath(row.log)));
    if (m_journal->undoHidden && row.action == toString(RepairAction::RemoveEnvironment))
        facts.append(tr("Whether it can be undone could not be looked up: %1").arg(Words::sentence(*m_journal->undoHidden)));
    return facts.join(QLatin1Char('\n'));
}

} // namespace truewheel::gui
