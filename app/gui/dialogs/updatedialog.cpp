#include "app/gui/dialogs/updatedialog.h"

#include "app/gui/dialogs/foot.h"
#include "app/gui/text/commands.h"
#include "app/gui/text/environmentwords.h"
#include "app/gui/text/packagewords.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/plainlist.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace truewheel::gui {

UpdateDialog::UpdateDialog(const Environment &environment, bool isLocked, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_isLocked(isLocked)
    , m_sentence(new WrapText)
    , m_problem(new WrapText({}, Tone::Incomplete))
    , m_progress(makeProgressLine(tr("Asking the package indexes")))
    , m_list(new QTreeWidget)
    , m_all(new Button(tr("&All")))
    , m_none(new Button(tr("&None")))
    , m_ask(new Button(tr("Ask the package inde&xes…")))
    , m_command(new CommandBox({}, {}))
    , m_show(new Button(tr("Show what changes…"), Button::Weight::Main))
{
    setWindowTitle(tr("Update %1").arg(EnvironmentWords::name(environment)));
    resize(680, 520);
    makeLayout();
    connect(m_list, &QTreeWidget::itemChanged, this, &UpdateDialog::showChosen);
    connect(m_all, &QPushButton::clicked, this, [this] { setAllTicked(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { setAllTicked(false); });
    connect(m_ask, &QPushButton::clicked, this, &UpdateDialog::askWanted);
    setBusy(false);
    setProblem({});
    showChosen();
}

void UpdateDialog::makeLayout()
{
    setUpList(*m_list);
    m_list->setHeaderLabels({tr("Package"), tr("Now"), tr("Latest"), tr("State")});
    m_list->setAccessibleName(tr("Packages that have a newer version"));
    m_list->header()->setDefaultSectionSize(110);
    m_list->header()->resizeSection(0, 230);
    for (Button *button : {m_all, m_none, m_ask})
        button->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(makeHeading(windowTitle(), 3));
    column->addWidget(new WrapText(shownPath(m_environment.path), Tone::Muted));
    column->addWidget(m_progress);
    column->addWidget(m_sentence);
    column->addWidget(m_problem);
    column->addWidget(m_list, 1000);
    column->addStretch(1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(10);
    tools->addWidget(m_all);
    tools->addWidget(m_none);
    tools->addStretch(1);
    tools->addWidget(m_ask);
    column->addLayout(tools);
    column->addWidget(m_command);
    addFoot(*this, *column, tr("Cancel"), *m_show);
    m_list->setFocus();
}

void UpdateDialog::setBusy(bool isBusy, int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setVisible(isBusy);
    m_ask->setEnabled(!isBusy);
}

void UpdateDialog::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void UpdateDialog::showPackages(const std::shared_ptr<const PackageTable> &table)
{
    std::vector<QString> left;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(0) == Qt::Unchecked)
            left.push_back(m_list->topLevelItem(i)->text(0));
    }
    const QSignalBlocker quiet(m_list);
    const bool hadNone = m_list->topLevelItemCount() == 0;
    m_list->clear();
    for (size_t i = 0; i < table->items.size(); ++i) {
        const PackageItem &item = table->items[i];
        const bool isOutdated = item.worst && item.worst->isOutdated;
        if (isOutdated)
            addItem(item, table->rows[i], std::find(left.begin(), left.end(), plain(item.name)) == left.end());
    }
    const int outdated = m_list->topLevelItemCount();
    const QString said = PackageWords::lastAsked(table->index.get());
    m_sentence->setText((outdated > 0 ? tr("%n package(s) have a newer version", nullptr, outdated) : tr("Nothing newer is known"))
                        + QStringLiteral(" · ") + said);
    showChosen();
    if (hadNone)
        (outdated > 0 ? static_cast<QWidget *>(m_list) : m_ask)->setFocus();
}

void UpdateDialog::addItem(const PackageItem &item, const TableRow &row, bool isTicked)
{
    auto *line = new QTreeWidgetItem(
        m_list, {plain(item.name), plain(item.version), row.cells[size_t(PackageColumn::Latest)], PackageWords::state(item)});
    const Severity severity = severityOf(item);
    line->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
    line->setIcon(3, symbol(symbolOf(severity), toneOf(severity)));
    line->setForeground(3, colour(toneOf(severity), palette()));
    line->setData(0, Qt::UserRole, QString::fromStdString(item.name));
}

void UpdateDialog::setAllTicked(bool isTicked)
{
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        m_list->topLevelItem(i)->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
    showChosen();
}

std::vector<std::string> UpdateDialog::chosen() const
{
    std::vector<std::string> names;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (const QTreeWidgetItem *line = m_list->topLevelItem(i); line->checkState(0) == Qt::Checked)
            names.push_back(line->data(0, Qt::UserRole).toString().toStdString());
    }
    return names;
}

void UpdateDialog::showChosen()
{
    const std::vector<std::string> names = chosen();
    const Plan plan = names.empty() ? Plan() : updateOf(names, m_environment, m_isLocked);
    const bool hasList = m_list->topLevelItemCount() > 0;
    m_command->setCommand(shownCommands(plan), copiedCommands(plan));
    m_command->setVisible(!plan.steps.empty());
    m_list->setVisible(hasList);
    m_all->setVisible(hasList);
    m_none->setVisible(hasList);
    m_show->setVisible(names.empty() || isOurs(plan)); // of another tool there is the command
    m_show->setEnabled(!names.empty());
}

} // namespace truewheel::gui
