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
    if (plan.project != plan.environment)
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

struct Texts {
    QString window;
    QString title;
    QString why;
};

Texts textsOf(const std::vector<TrustQuestion> &questions, bool needsTrust)
{
    if (!needsTrust)
        return {TrustDialog::tr("Prepare the environment?"), TrustDialog::tr("This installs packages into the environment"),
                TrustDialog::tr("The build requirements below are installed first, and stay there.")};
    if (questions.front().plan.action == RepairAction::Upgrade)
        return {
            TrustDialog::tr("Trust this environment?"), TrustDialog::tr("This runs the environment’s Python"),
            TrustDialog::tr("It may do anything that you may do, and so may a package that has to be built. Go on only if you trust the "
                            "environment and the indexes that it uses. Truewheel remembers your word for this environment.")};
    return {TrustDialog::tr("Trust this project?"), TrustDialog::tr("This runs the project’s build code"),
            TrustDialog::tr(
                "It may do anything that you may do, and so may the environment’s Python, which runs too. Go on only if you trust both. "
                "Truewheel remembers your word for this project in this environment, until its build configuration changes.")};
}

} // namespace

TrustDialog::TrustDialog(const std::vector<TrustQuestion> &questions, QWidget *parent)
    : QDialog(parent)
{
    const bool needsTrust = std::any_of(questions.begin(), questions.end(), [](const TrustQuestion &q) { return q.needsTrust; });
    const Texts words = textsOf(questions, needsTrust);
    setWindowTitle(words.window);
    resize(640, heightFor(questions));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);

    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new SymbolLabel(QStringLiteral("shield"), Tone::Suspect, 40), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    auto *title = makeHeading(words.title, 3);
    title->setWordWrap(true);
    texts->addWidget(title);
    texts->addWidget(new WrapText(words.why));
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
