#include "app/gui/pages/detailspane.h"

#include "app/gui/actions.h"
#include "app/gui/models/linktable.h"
#include "app/gui/pages/logview.h"
#include "app/gui/text/commands.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/text/saidwords.h"
#include "app/gui/widgets/basics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr int filesAtOnce = 6;

QString sourceOf(const Evidence &evidence, const Path &project)
{
    QString shown = shownPathIn(evidence.source, project);
    if (evidence.line > 0)
        shown += QLatin1Char(':') + QString::number(evidence.line);
    return shown;
}

std::optional<JobId> lastJobOf(const EditableLink &link, const RepairQueue &queue)
{
    const std::vector<JobId> ids = queue.ids();
    const auto isOf = [&](JobId id) {
        const Plan &plan = queue.find(id)->plan;
        return plan.project == link.project && plan.environment == link.environment && (plan.package.empty() || plan.package == link.name);
    };
    const auto last = std::find_if(ids.rbegin(), ids.rend(), isOf);
    return last == ids.rend() ? std::nullopt : std::optional(*last);
}

QWidget *evidenceRow(const Evidence &evidence, const Path &project)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *rule = new PlainLabel(Findings::source(evidence.rule), Tone::Accent);
    head->addWidget(rule, 0, Qt::AlignTop);
    if (!evidence.source.empty())
        head->addWidget(new WrapText(sourceOf(evidence, project), Tone::Muted), 1);
    else
        head->addStretch(1);
    column->addLayout(head);
    if (!evidence.detail.empty())
        column->addWidget(new WrapText(worded(evidence.detail)));
    return row;
}

Card *fileCard(const Expectation &file, const Path &project)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    const bool isSpare = file.optional && file.state == FileState::Absent; // the package works without it
    const Tone tone = isSpare ? toneOf(Severity::Suspect) : toneOf(file.state);
    head->addWidget(new SymbolLabel(isSpare ? symbolOf(Severity::Suspect) : symbolOf(file.state), tone, 18), 0, Qt::AlignTop);
    auto *name = new WrapText(file.path.empty() ? plain(file.module) : shownPathIn(file.path, project));
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    head->addWidget(name, 1);
    head->addWidget(new PlainLabel(Findings::word(file.state), tone), 0, Qt::AlignTop);
    column->addLayout(head);

    QStringList facts{Findings::word(file.kind)};
    if (!file.module.empty() && !file.path.empty())
        facts.append(plain(file.module));
    if (file.optional)
        facts.append(DetailsPane::tr("optional"));
    if (file.tracked)
        facts.append(DetailsPane::tr("tracked by git"));
    column->addWidget(new WrapText(facts.join(QStringLiteral(" · ")), Tone::Muted));
    if (!file.note.empty())
        column->addWidget(new WrapText(worded(file.note)));
    if (!file.found.empty() && file.found != file.path)
        column->addWidget(new WrapText(DetailsPane::tr("Found instead: %1").arg(shownPathIn(file.found, project)), Tone::Muted));
    for (const Evidence &evidence : file.evidence)
        column->addWidget(evidenceRow(evidence, project));
    return card;
}

} // namespace

DetailsPane::DetailsPane(RepairQueue &queue, QList<QAction *> actions)
    : m_queue(queue)
    , m_actions(std::move(actions))
{
    m_filler.setInterval(0);
    connect(&m_filler, &QTimer::timeout, this, &DetailsPane::addMoreFiles);
}

void DetailsPane::showNothing(const QString &sentence)
{
    m_filler.stop();
    m_link.reset();
    saySentence(sentence);
}

void DetailsPane::showLink(const CheckedLink &checked, const std::optional<Result<Plan>> &plan, const std::vector<Acceptance> &accepted)
{
    const bool isSame = m_link && keyOf(*m_link) == keyOf(checked);
    m_link = checked;
    m_filler.stop();

    QVBoxLayout *column = begin();
    addHeader(column, checked);
    addAccepted(column, accepted);
    addButtons(column);
    QVBoxLayout *evidence = addTab(column, tr("Evidence"), int(checked.expected.size()));
    auto *files = new QVBoxLayout;
    files->setSpacing(8);
    evidence->addLayout(files);
    addUnreadable(evidence, checked);
    if (plan || !checked.advice.empty())
        addRepair(addTab(column, tr("Repair")), checked, plan);
    addPlaces(addTab(column, tr("Places")), checked);
    addLog(column, checked);
    column->addStretch(1);

    m_files = files;
    m_pending = checked.expected;
    std::stable_sort(m_pending.begin(), m_pending.end(), [](const Expectation &a, const Expectation &b) {
        return (a.state != FileState::Present) > (b.state != FileState::Present);
    });
    m_nextFile = 0;
    addMoreFiles();
    finish(column, isSame);
    if (m_nextFile < m_pending.size())
        m_filler.start();
}

void DetailsPane::addMoreFiles()
{
    const size_t end = std::min(m_pending.size(), m_nextFile + filesAtOnce);
    for (; m_files && m_nextFile < end; ++m_nextFile)
        m_files->addWidget(fileCard(m_pending[m_nextFile], m_link->link.project));
    if (m_nextFile >= m_pending.size())
        m_filler.stop();
}

void DetailsPane::addHeader(QVBoxLayout *column, const CheckedLink &checked)
{
    const Severity severity = severityOf(checked.verdict);
    addTitle(column, plain(checked.link.name));
    addState(column, severity, Findings::word(checked.verdict),
             {plain(checked.link.version), QStringLiteral("Python ") + plain(checked.python), plain(checked.backend)});
    column->addWidget(new WrapText(Findings::summary(checked)));
}

void DetailsPane::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    bool isFirst = true;
    for (QAction *action : m_actions) {
        auto *button = new Button({}, isFirst ? Button::Weight::Main : Button::Weight::Other);
        isFirst = false;
        const auto follow = [button, action] {
            button->setText(buttonText(*action));
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addSpacing(4);
    column->addLayout(buttons);
}

void DetailsPane::addRepair(QVBoxLayout *column, const CheckedLink &checked, const std::optional<Result<Plan>> &plan)
{
    if (!checked.advice.empty()) {
        addSection(column, tr("Advice"));
        column->addWidget(new WrapText(worded(checked.advice)));
    }
    if (!plan)
        return;
    addSection(column, tr("What Rebuild runs"));
    if (!*plan) {
        const Error &error = plan->error();
        column->addWidget(new WrapText(Words::sentence(error)));
        const QString next = error.code == ErrorCode::Unsupported ? worded(error.detail) : Words::nextStep(error);
        if (!next.isEmpty() && worded(error.detail) != worded(checked.advice))
            column->addWidget(new WrapText(next, Tone::Muted));
        return;
    }
    column->addWidget(new CommandBox(shownCommands(**plan), copiedCommands(**plan)));
    const Command &command = (*plan)->steps.empty() ? Command{} : (*plan)->steps.front().command;
    if (!command.directory.empty())
        column->addWidget(new WrapText(tr("Runs in %1").arg(shownPath(command.directory)), Tone::Muted));
    if (!(*plan)->installs.empty()) {
        QStringList installs;
        for (const std::string &requirement : (*plan)->installs)
            installs.append(plain(requirement));
        column->addWidget(new WrapText(tr("Installs into the environment first: %1").arg(installs.join(QStringLiteral(", ")))));
    }
}

void DetailsPane::addAccepted(QVBoxLayout *column, const std::vector<Acceptance> &accepted)
{
    if (accepted.empty())
        return;
    const Acceptance &first = accepted.front(); // a link is accepted as a whole
    const QString since = shownDay(first.given);
    addSection(column, tr("Accepted"));
    column->addWidget(new WrapText(first.until ? tr("You know of this since %1, until %2.").arg(since, shownLastDay(*first.until))
                                               : tr("You know of this since %1.").arg(since)));
    if (!first.reason.empty())
        column->addWidget(new WrapText(plain(first.reason), Tone::Muted));
}

void DetailsPane::addPlaces(QVBoxLayout *column, const CheckedLink &checked)
{
    addFacts(column,
             {{tr("Project"), shownPath(checked.link.project)},
              {tr("Environment"), shownPath(checked.link.environment)},
              {tr("Installed as"), shownPathIn(checked.link.distInfo, checked.link.environment)},
              {tr("Installed by"), plain(checked.link.installer)}});
}

void DetailsPane::addLog(QVBoxLayout *column, const CheckedLink &checked)
{
    const std::optional<JobId> job = lastJobOf(checked.link, m_queue);
    if (!job)
        return;
    auto *log = new LogView(m_queue);
    log->setMinimumHeight(fontMetrics().height() * 20);
    log->setJob(*job);
    addTab(column, tr("Log"))->addWidget(log);
}

void DetailsPane::addUnreadable(QVBoxLayout *column, const CheckedLink &checked)
{
    addErrors(column, checked.unreadable);
}

} // namespace truewheel::gui
