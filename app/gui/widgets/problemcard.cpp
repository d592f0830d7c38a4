#include "app/gui/widgets/problemcard.h"

#include "app/gui/text/plaintext.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>

namespace truewheel::gui {

ProblemCard::ProblemCard(const Problem &problem, QWidget *parent)
    : Card(parent)
    , m_symbol(new SymbolLabel(symbolOf(problem.severity), toneOf(problem.severity), 20))
    , m_title(new WrapText)
    , m_state(new PlainLabel({}, toneOf(problem.severity)))
    , m_place(new WrapText({}, Tone::Muted))
    , m_summary(new WrapText)
    , m_buttons(new QHBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    m_title->setFont(makeLarger(m_title->font(), 1));
    for (WrapText *text : {m_title, m_place, m_summary})
        text->setTabStop(false); // the card copies as a whole by key
    m_buttons->setSpacing(8);
    auto *grid = new QGridLayout(this); // mirrored, as contents margins are not
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    grid->addWidget(m_symbol, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_state, 0, 2, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(m_summary, 1, 1);
    grid->addWidget(m_place, 2, 1);
    grid->addLayout(m_buttons, 1, 2, 2, 1, Qt::AlignRight | Qt::AlignBottom);
    grid->setColumnStretch(1, 1);
    setProblem(problem);
}

void ProblemCard::setProblem(const Problem &problem)
{
    m_problem = problem;
    m_symbol->setSymbol(symbolOf(problem.severity), toneOf(problem.severity));
    m_state->setTone(toneOf(problem.severity));
    m_title->setText(problem.title);
    m_state->setText(problem.state);
    m_place->setText(problem.place);
    m_place->setVisible(!problem.place.isEmpty());
    m_summary->setText(problem.summary);
    setAccessibleName(QStringLiteral("%1, %2: %3").arg(problem.title, problem.state, problem.summary));
}

QPushButton *ProblemCard::addButton(const QString &text, const QString &tip, Button::Weight weight)
{
    auto *button = new Button(text, weight);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(text, m_problem.title));
    button->setToolTip(plainToolTip(tip));
    button->installEventFilter(this);
    m_buttons->addWidget(button);
    return button;
}

bool ProblemCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit entered();
    return Card::eventFilter(watched, event);
}

QString ProblemCard::text() const
{
    QStringList lines{m_problem.title + QStringLiteral(": ") + m_problem.state, m_problem.summary, m_problem.place};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void ProblemCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(text());
    else
        Card::keyPressEvent(event);
}

void ProblemCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    emit entered();
    update();
}

void ProblemCard::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    update();
}

void ProblemCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Tone::Accent, QGuiApplication::palette()), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace truewheel::gui
