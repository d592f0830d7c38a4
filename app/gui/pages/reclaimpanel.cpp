#include "app/gui/pages/reclaimpanel.h"

#include "app/gui/text/cachewords.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/plainlist.h"
#include "core/base/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace truewheel::gui {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr uint64_t gibibytes[] = {1, 5, 10, 20, 50};

QString commandsOf(const ReclaimPlan &plan, bool isShown)
{
    QStringList lines;
    for (const ReclaimCommand &command : plan.commands) {
        const std::string line = shellLine(command);
        lines.append(QString::fromStdString(isShown ? displayText(line) : line));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ReclaimPanel::ReclaimPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(makeHeading(tr("Reclaim basket"), 1))
    , m_sum(makeHeading({}, 3))
    , m_budget(new WrapText({}, Tone::Suspect))
    , m_note(new WrapText({}, Tone::Suspect))
    , m_entries(new QTreeWidget)
    , m_commands(new CommandBox({}, {}))
    , m_run(new Button(tr("Run…"), Button::Weight::Main))
    , m_remove(new Button(tr("Take out")))
    , m_clear(new Button(tr("Empty")))
    , m_showCommands(new Button(tr("Show commands")))
{
    setMinimumWidth(320);
    m_sum->setWordWrap(true);
    setUpList(*m_entries);
    m_entries->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_entries->setAccessibleName(tr("What would go"));
    m_showCommands->setCheckable(true);
    m_commands->hide();
    m_budget->hide();
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_budget);
    column->addWidget(m_sum);
    column->addWidget(m_note);
    column->addWidget(m_entries, 1);
    column->addWidget(m_commands);
    column->addWidget(makeButtons());
    connect(m_showCommands, &QPushButton::toggled, m_commands, &QWidget::setVisible);
    connect(m_run, &QPushButton::clicked, this, &ReclaimPanel::runWanted);
    connect(m_clear, &QPushButton::clicked, this, &ReclaimPanel::cleared);
    connect(m_remove, &QPushButton::clicked, this, &ReclaimPanel::removeChosen);
    connect(new QShortcut(QKeySequence::Delete, m_entries, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &ReclaimPanel::removeChosen);
    showSelection({}, {});
}

QWidget *ReclaimPanel::makeButtons()
{
    auto *propose = new Button(tr("Propose…"));
    propose->setToolTip(tr("The commands that give so much back, what hurts least first"));
    auto *sizes = new QMenu(propose);
    for (const uint64_t size : gibibytes)
        connect(sizes->addAction(shownSize(size << 30)), &QAction::triggered, this, [this, size] { emit targetChosen(size << 30); });
    propose->setMenu(sizes);
    auto *buttons = new QWidget;
    auto *rows = new QVBoxLayout(buttons);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_remove);
    first->addWidget(m_clear);
    first->addWidget(propose);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->addWidget(m_showCommands);
    second->addStretch(1);
    second->addWidget(m_run);
    rows->addLayout(first);
    rows->addLayout(second);
    return buttons;
}

void ReclaimPanel::showSelection(const std::vector<Entry> &entries, const ReclaimPlan &plan)
{
    m_isSelection = true;
    m_title->setText(tr("Reclaim basket"));
    m_entries->clear();
    m_entries->setHeaderLabels({tr("Entry"), tr("On disk")});
    for (const Entry &entry : entries) {
        auto *item = new QTreeWidgetItem(m_entries, {entry.name, entry.size});
        item->setToolTip(0, shownPath(entry.path));
        item->setData(0, pathRole, QByteArray::fromStdString(pathBytes(entry.path)));
    }
    showPlan(plan);
    if (entries.empty())
        m_sum->setText(tr("Add entries of the caches, or environments, to see what would really come back."));
    else if (plan.selected != plan.freed)
        m_sum->setText(tr("%1 would come back; the commands give back %2").arg(shownSize(plan.selected), shownSize(plan.freed)));
    m_clear->setEnabled(!entries.empty());
    m_remove->setEnabled(!entries.empty());
}

void ReclaimPanel::showSteps(const QString &title, const QString &why, const ReclaimPlan &plan)
{
    m_isSelection = false;
    m_title->setText(title);
    m_entries->clear();
    m_entries->setHeaderLabels({tr("Command"), tr("Comes back"), tr("What is lost")});
    for (const ReclaimStep &step : plan.steps) {
        auto *item = new QTreeWidgetItem(m_entries, {CacheWords::title(step), shownSize(step.freed), CacheWords::words(step.costs)});
        item->setToolTip(2, item->text(2));
    }
    showPlan(plan, plan.steps.empty() ? QString() : why);
    m_clear->setEnabled(true);
    m_remove->setEnabled(false);
}

void ReclaimPanel::showPlan(const ReclaimPlan &plan, const QString &why)
{
    m_entries->setEnabled(true);
    m_entries->header()->resizeSection(0, 190);
    m_sum->setText(plan.commands.empty() ? tr("Nothing would come back") : tr("%1 would come back").arg(shownSize(plan.freed)));
    QStringList notes{why, CacheWords::note(plan)};
    notes.removeAll(QString());
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
    m_commands->setCommand(commandsOf(plan, true), commandsOf(plan, false));
    m_run->setEnabled(!plan.commands.empty());
    m_showCommands->setEnabled(!plan.commands.empty());
    if (plan.commands.empty())
        m_showCommands->setChecked(false);
}

void ReclaimPanel::sayBusy(const QString &sentence)
{
    m_sum->setText(sentence);
    m_entries->setEnabled(false);
    m_run->setEnabled(false);
}

void ReclaimPanel::showBudget(const QString &sentence)
{
    m_budget->setText(sentence);
    m_budget->setVisible(!sentence.isEmpty());
}

void ReclaimPanel::removeChosen()
{
    std::vector<Path> paths;
    for (const QTreeWidgetItem *item : m_entries->selectedItems())
        paths.push_back(pathFromBytes(item->data(0, pathRole).toByteArray().toStdString()));
    if (m_isSelection && !paths.empty())
        emit removed(paths);
}

} // namespace truewheel::gui
