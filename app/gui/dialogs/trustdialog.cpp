#include "app/gui/dialogs/trustdialog.h"

#include "app/gui/text/commands.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace truewheel::gui {

namespace {

QWidget *questionCard(const TrustQuestion &question)
{
    const Plan &plan = question.plan;
    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(8);
    column->addWidget(makeHeading(Words::title(plan), 1));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString &label, const QString &value) {
        if (value.isEmpty())
            return;
        const int row = grid->rowCount();
        grid->addWidget(new PlainLabel(label, Tone::Muted), row, 0, Qt::AlignTop);
        grid->addWidget(new WrapText(value), row, 1);
    };
    add(TrustDialog::tr("Project"), shownPath(plan.project));
    add(TrustDialog::tr("Environment"), shownPath(plan.environment));
    add(TrustDialog::tr("Backend"), plain(plan.backend));
    if (!plan.steps.empty())
        add(TrustDialog::tr("Runs in"), shownPath(plan.steps.front().command.directory));
    QStringList installs;
    for (const std::string &requirement : plan.installs)
        installs.append(plain(requirement));
    add(TrustDialog::tr("Installs first"), installs.join(QStringLiteral(", ")));
    column->addLayout(grid);
    if (!plan.steps.empty())
        column->addWidget(new CommandBox(shownCommands(plan), copiedCommands(plan)));
    return card;
}

/// Room for what is asked, until it scrolls.
int heightFor(const std::vector<TrustQuestion> &questions)
{
    constexpr int highest = 680;
    int height = 200;
    for (const TrustQuestion &question : questions)
        height += 130 + 26 * int(question.plan.steps.size()) + (question.plan.installs.empty() ? 0 : 20);
    return std::min(height, highest);
}

} // namespace

TrustDialog::TrustDialog(const std::vector<TrustQuestion> &questions, QWidget *parent)
    : QDialog(parent)
{
    const bool needsTrust = std::any_of(questions.begin(), questions.end(), [](const TrustQuestion &q) { return q.needsTrust; });
    setWindowTitle(needsTrust ? tr("Trust this project?") : tr("Prepare the environment?"));
    resize(640, heightFor(questions));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);

    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new SymbolLabel(QStringLiteral("shield"), Tone::Suspect, 40), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    auto *title = makeHeading(needsTrust ? tr("This runs the project’s build code") : tr("This installs packages into the environment"), 3);
    title->setWordWrap(true);
    texts->addWidget(title);
    auto *why = new WrapText(
        needsTrust
            ? tr("It may do anything that you may do, and so may the environment’s Python, which runs too. Go on only if you trust both. "
                 "Truewheel remembers your word for this project in this environment, until its build configuration changes.")
            : tr("The build requirements below are installed first, and stay there."));
    texts->addWidget(why);
    head->addLayout(texts, 1);
    column->addLayout(head);

    auto *content = new QWidget;
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, 0, 0);
    for (const TrustQuestion &question : questions)
        list->addWidget(questionCard(question));
    list->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("What will run"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    auto *accept = new Button(needsTrust ? tr("Trust and run") : tr("Install and run"), Button::Weight::Main);
    accept->setAutoDefault(false);
    cancel->setDefault(true); // Enter alone never runs foreign code
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setFocus();
}

} // namespace truewheel::gui
