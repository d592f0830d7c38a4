#include "app/gui/pages/jobpanel.h"

#include "app/gui/actions.h"
#include "app/gui/delegates/rowdelegate.h"
#include "app/gui/models/jobmodel.h"
#include "app/gui/text/commands.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace truewheel::gui {

namespace {
constexpr int shownLines = 20000;
constexpr int tickEvery = 500; // ms
} // namespace

JobPanel::JobPanel(RepairQueue &queue, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_actions(actions)
    , m_model(new JobModel(queue, this))
    , m_list(new QListView)
    , m_stack(new QStackedWidget)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new JobDelegate(m_list));
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setMinimumWidth(200);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(actions.copyCommand->icon(), actions.copyCommand->text(), this); // that of the job, whatever page is shown
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(command()); });
    m_list->addActions({actions.cancelJob, actions.runAgain, copy, actions.findInLog});

    auto *empty = new PlainLabel(tr("No job yet. Rebuild or Sync a link, and its log appears here."), Tone::Muted);
    empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(empty);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({280, 900});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    addAction(actions.cancelJob);
    connect(actions.cancelJob, &QAction::triggered, this, [this] {
        if (isVisible()) // of two panels one is
            m_queue.cancel(chosen());
    });
    connect(actions.runAgain, &QAction::triggered, this, [this] {
        if (isVisible())
            m_queue.again(chosen());
    });
    connect(actions.findInLog, &QAction::triggered, this, [this] {
        if (isVisible())
            focusSearch();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobPanel::showChosen);
    connect(&queue, &RepairQueue::jobAdded, this, [this](JobId id) { choose(id); });
    connect(&queue, &RepairQueue::jobChanged, this, [this](JobId id) {
        if (id == m_shown)
            showChosen();
        if (m_queue.unfinished() > 0)
            m_clockTimer.start();
    });
    m_clockTimer.setInterval(tickEvery);
    connect(&m_clockTimer, &QTimer::timeout, this, &JobPanel::tick);
}

QWidget *JobPanel::makeDetail()
{
    m_symbol = new SymbolLabel(QStringLiteral("waiting"), Tone::Muted, 20);
    m_title = makeHeading({}, 1);
    m_clock = new PlainLabel({}, Tone::Muted);
    m_clock->setAccessibleName(tr("Elapsed time"));
    m_status = new WrapText({}, Tone::Muted);
    m_command = new CommandBox({}, {});
    m_cancel = new Button(buttonText(*m_actions.cancelJob));
    m_cancel->setToolTip(m_actions.cancelJob->toolTip());
    connect(m_cancel, &QPushButton::clicked, m_actions.cancelJob, &QAction::trigger);
    m_again = new Button(buttonText(*m_actions.runAgain));
    m_again->setToolTip(m_actions.runAgain->toolTip());
    connect(m_again, &QPushButton::clicked, m_actions.runAgain, &QAction::trigger);
    m_log = new QPlainTextEdit;
    m_log->setReadOnly(true);
    m_log->setUndoRedoEnabled(false);
    m_log->setAcceptDrops(false);
    m_log->setTabChangesFocus(true);
    m_log->setMaximumBlockCount(shownLines);
    m_log->setFont(monospaced(font()));
    m_log->setAccessibleName(tr("Log"));
    m_log->setPlaceholderText(tr("The tools have said nothing yet."));

    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_symbol);
    head->addWidget(m_title);
    head->addWidget(m_clock);
    head->addStretch(1);
    head->addWidget(m_again);
    head->addWidget(m_cancel);
    column->addLayout(head);
    column->addWidget(m_status);
    column->addWidget(m_command);
    column->addWidget(m_log, 1);
    column->addWidget(makeSearch());
    return detail;
}

QWidget *JobPanel::makeSearch()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find in the log"));
    m_search->setAccessibleName(tr("Find in the log"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false);
    m_search->addAction(symbol(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(320);
    m_searchNote = new PlainLabel({}, Tone::Muted);
    connect(m_search, &QLineEdit::textChanged, this, [this] { findWords(true); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { findWords(true); });
    auto *previous = new Button(tr("Earlier"));
    auto *next = new Button(tr("Later"));
    previous->setToolTip(tr("The match before (Enter)"));
    next->setToolTip(tr("The match after"));
    connect(previous, &QPushButton::clicked, this, [this] { findWords(true); });
    connect(next, &QPushButton::clicked, this, [this] { findWords(false); });
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_searchNote);
    row->addStretch(1);
    return line;
}

/// From the last match, at first from the end: the newest lines are what one looks for. Goes on at the other end.
void JobPanel::findWords(bool isBackward)
{
    const QString words = m_search->text();
    QTextCursor cursor = m_log->textCursor();
    if (words.isEmpty()) {
        cursor.clearSelection();
        m_log->setTextCursor(cursor);
        m_searchNote->clear();
        return;
    }
    const auto flags = isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool isFound = m_log->find(words, flags);
    if (!isFound) {
        m_log->moveCursor(isBackward ? QTextCursor::End : QTextCursor::Start);
        isFound = m_log->find(words, flags);
    }
    m_searchNote->setText(isFound ? QString() : tr("Not in the log"));
}

QString JobPanel::command() const
{
    const Job *job = m_queue.find(chosen());
    return job ? copiedCommands(job->plan) : QString();
}

void JobPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JobPanel::choose(JobId id)
{
    m_stack->setCurrentIndex(1);
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(id)));
}

JobId JobPanel::chosen() const
{
    return m_model->idAt(m_list->currentIndex().row());
}

void JobPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void JobPanel::showChosen()
{
    const Job *job = m_queue.find(chosen());
    if (!job)
        return;
    if (job->id != m_shown) {
        m_shown = job->id;
        m_logPosition = 0;
        m_log->clear();
        m_command->setCommand(shownCommands(job->plan), copiedCommands(job->plan));
        m_command->setVisible(!job->plan.steps.empty());
    }
    m_symbol->setSymbol(symbolOf(job->state), toneOf(job->state));
    m_title->setText(Words::title(job->plan) + QStringLiteral(" – ") + Words::word(*job));
    const QString status = Words::status(*job);
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    m_again->setVisible(job->isRepeatable());
    m_cancel->setVisible(!job->isOver());
    m_cancel->setEnabled(!job->isCancelling);
    if (isVisible())
        refreshActions();
    m_clock->setText(shownDuration(job->elapsed().count()));
    takeLog();
    emit chosenChanged();
}

void JobPanel::refreshActions()
{
    const Job *job = isVisible() ? m_queue.find(chosen()) : nullptr;
    m_actions.runAgain->setEnabled(job && job->isRepeatable());
    m_actions.findInLog->setEnabled(job);
    m_actions.cancelJob->setEnabled(job && !job->isOver() && !job->isCancelling);
}

void JobPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshActions();
}

void JobPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    refreshActions();
}

void JobPanel::takeLog()
{
    QString added = QString::fromStdString(m_queue.logSince(m_shown, m_logPosition));
    if (added.isEmpty())
        return;
    added.chop(1); // appendPlainText() makes a new line of its own
    QScrollBar *bar = m_log->verticalScrollBar();
    const bool followsEnd = bar->value() >= bar->maximum() - 1;
    m_log->appendPlainText(added);
    if (followsEnd)
        bar->setValue(bar->maximum());
}

void JobPanel::tick()
{
    m_model->tick();
    if (const Job *job = m_queue.find(m_shown))
        m_clock->setText(shownDuration(job->elapsed().count()));
    if (m_queue.unfinished() == 0)
        m_clockTimer.stop();
}

} // namespace truewheel::gui
