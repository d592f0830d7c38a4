#include "app/gui/pages/jobpanel.h"

#include "app/gui/actions.h"
#include "app/gui/delegates/rowdelegate.h"
#include "app/gui/models/jobmodel.h"
#include "app/gui/pages/logview.h"
#include "app/gui/text/commands.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace truewheel::gui {

namespace {
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
            emit againWanted(chosen());
    });
    connect(actions.findInLog, &QAction::triggered, this, [this] {
        if (isVisible())
            focusSearch();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobPanel::showChosen);
    connect(&queue, &RepairQueue::jobAdded, this, [this](JobId id) { choose(id); });
    connect(&queue, &RepairQueue::jobChanged, this, [this](JobId id) {
        if (id == m_log->job())
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
    m_log = new LogView(m_queue);
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
    return detail;
}

QString JobPanel::command() const
{
    const Job *job = m_queue.find(chosen());
    return job ? copiedCommands(job->plan) : QString();
}

void JobPanel::focusSearch()
{
    m_log->focusSearch();
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
    if (job->id != m_log->job()) {
        m_log->setJob(job->id);
        m_command->setCommand(shownCommands(job->plan), copiedCommands(job->plan));
        m_command->setVisible(!job->plan.steps.empty());
    }
    m_symbol->setSymbol(symbolOf(job->state), toneOf(job->state));
    constexpr int widest = 460; // the rest of a long name stands in the command below
    m_title->setText(m_title->fontMetrics().elidedText(Words::title(job->plan), Qt::ElideRight, widest) + QStringLiteral(" – ")
                     + Words::word(*job));
    const QString status = Words::status(*job);
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    m_again->setVisible(job->isRepeatable());
    m_cancel->setVisible(!job->isOver());
    m_cancel->setEnabled(!job->isCancelling);
    if (isVisible())
        refreshActions();
    m_clock->setText(shownDuration(job->elapsed().count()));
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

void JobPanel::tick()
{
    m_model->tick();
    if (const Job *job = m_queue.find(m_log->job()))
        m_clock->setText(shownDuration(job->elapsed().count()));
    if (m_queue.unfinished() == 0)
        m_clockTimer.stop();
}

} // namespace truewheel::gui
