#include "app/gui/pages/factspane.h"

#include "app/gui/text/errors.h"
#include "app/gui/widgets/basics.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace truewheel::gui {

FactsPane::FactsPane(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details"));
    setMinimumWidth(300);
}

QString FactsPane::text() const
{
    QStringList lines;
    for (const QWidget *one : widget() ? widget()->findChildren<QWidget *>() : QList<QWidget *>()) {
        if (const auto *text = qobject_cast<const WrapText *>(one))
            lines.append(text->toPlainText());
        else if (const auto *label = qobject_cast<const PlainLabel *>(one))
            lines.append(label->text());
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void FactsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(text());
    else
        QScrollArea::keyPressEvent(event);
}

QVBoxLayout *FactsPane::begin()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 16, 18, 18);
    column->setSpacing(8);
    return column;
}

void FactsPane::finish(QVBoxLayout *column, bool isSame)
{
    const int scrolledTo = isSame ? verticalScrollBar()->value() : 0;
    setWidget(column->parentWidget());
    verticalScrollBar()->setValue(scrolledTo);
}

void FactsPane::saySentence(const QString &sentence)
{
    QVBoxLayout *column = begin();
    auto *label = new PlainLabel(sentence, Tone::Muted);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    column->addStretch(1);
    column->addWidget(label);
    column->addStretch(2);
    finish(column, false);
}

void FactsPane::addTitle(QVBoxLayout *column, const QString &name)
{
    auto *title = new WrapText(name);
    title->setFont(makeLarger(title->font(), 5));
    column->addWidget(title);
}

void FactsPane::addState(QVBoxLayout *column, Severity severity, const QString &word, QStringList facts)
{
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(new SymbolLabel(symbolOf(severity), toneOf(severity), 20));
    auto *label = new PlainLabel(word, toneOf(severity));
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    state->addWidget(label);
    facts.removeAll(QString());
    state->addWidget(new PlainLabel(facts.join(QStringLiteral(" · ")), Tone::Muted), 1);
    column->addLayout(state);
}

void FactsPane::addSection(QVBoxLayout *column, const QString &title)
{
    PlainLabel *heading = makeHeading(title, 0);
    heading->setContentsMargins(0, 10, 0, 0);
    column->addWidget(heading);
}

void FactsPane::addFacts(QVBoxLayout *column, const QList<std::pair<QString, QString>> &facts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const auto &[label, value] : facts) {
        if (value.isEmpty())
            continue;
        const int row = grid->rowCount();
        grid->addWidget(new PlainLabel(label, Tone::Muted), row, 0, Qt::AlignTop);
        grid->addWidget(new WrapText(value), row, 1);
    }
    column->addLayout(grid);
}

void FactsPane::addErrors(QVBoxLayout *column, const std::vector<Error> &errors)
{
    if (errors.empty())
        return;
    addSection(column, tr("Could not look"));
    for (const Error &error : errors)
        column->addWidget(new WrapText(Words::sentence(error)));
}

} // namespace truewheel::gui
