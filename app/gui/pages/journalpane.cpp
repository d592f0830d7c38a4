#include "app/gui/pages/journalpane.h"

#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/tablecolumns.h"
#include "core/base/text.h"
#include "core/jobs/deliver.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace truewheel::gui {

namespace {

constexpr int newest = 2000; // rows

TableColumns journalColumns()
{
    using Kind = TableColumn::Kind;
    TableColumns columns;
    columns.all = {{Kind::State, 0, 0},   {Kind::Words, 150, 0}, {Kind::Name, 160, 1}, {Kind::Words, 150, 0},
                   {Kind::Number, 70, 0}, {Kind::Place, 260, 2}, {Kind::Rest, 0, 0}};
    columns.restAt = int(JournalColumn::Project);
    columns.states = JournalTable::outcomes();
    return columns;
}

} // namespace

JournalPane::JournalPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RowModel(JournalTable::titles(), {int(JournalColumn::Seconds)}, this))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_empty(new PlainLabel({}, Tone::Muted))
{
    setUpTable(*m_table, *m_model, journalColumns());
    m_table->setAccessibleName(tr("Journal"));
    m_table->sortByColumn(int(JournalColumn::Started), Qt::DescendingOrder);
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
    column->addWidget(m_stack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JournalPane::showCurrent);
    connect(&session.repairs(), &RepairQueue::jobFinished, this, [this] {
        if (isVisible())
            read();
    });
}

QWidget *JournalPane::makeDetail()
{
    m_title = makeHeading({}, 1);
    m_title->setWordWrap(true);
    m_facts = new WrapText;
    m_command = new CommandBox({}, {});
    auto *detail = new QWidget;
    detail->setMinimumWidth(280);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_command);
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
    auto work = [journal = m_session.services().journal](JobContext &) -> Answer { return journal(newest).map(makeJournalTable); };
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
    const bool isFirst = m_journal->rows.empty();
    m_journal = std::move(table);
    m_model->setRows(RowModel::Rows(m_journal, &m_journal->rows));
    m_stack->setCurrentIndex(m_journal->rows.empty() ? 0 : 1);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::max(0, m_model->rowOf(key)));
    if (isFirst && m_model->rowCount() > 0)
        QTimer::singleShot(0, m_table, [this] { fitColumns(*m_table, journalColumns()); });
    showCurrent();
}

const JournalRow *JournalPane::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_journal->journal[m_model->source(rows.first().row())];
}

void JournalPane::showCurrent()
{
    const JournalRow *row = current();
    if (!row)
        return;
    const TableRow &shown = m_model->row(m_model->rowOf(std::to_string(row->id)));
    m_title->setText(shown.cells[size_t(JournalColumn::What)] + QLatin1Char(' ') + plain(row->package));
    QStringList facts{shown.cells[size_t(JournalColumn::Outcome)] + QStringLiteral(" · ") + shown.cells[size_t(JournalColumn::Started)]
                      + QStringLiteral(" · ") + shown.cells[size_t(JournalColumn::Seconds)]};
    facts.append(tr("Environment: %1").arg(shownPath(row->environment)));
    facts.append(tr("Project: %1").arg(shownPath(row->project)));
    if (!row->before.empty())
        facts.append(tr("Before: %1").arg(plain(row->before))
                     + (row->after.empty() ? QString() : QStringLiteral(", ") + tr("after: %1").arg(plain(row->after))));
    if (!row->log.empty())
        facts.append(tr("Log: %1").arg(shownPath(row->log)));
    m_facts->setText(facts.join(QLatin1Char('\n')));
    const std::string command = shellQuote(row->argv);
    m_command->setVisible(!row->argv.empty());
    m_command->setCommand(plain(command), QString::fromStdString(command));
}

} // namespace truewheel::gui
