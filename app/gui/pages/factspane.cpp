#include "app/gui/pages/factspane.h"

#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace truewheel::gui {

namespace {
constexpr int narrowest = 300;
constexpr int widestNeed = 440; // what needs more room than that is cut off
} // namespace

FactsPane::FactsPane(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details"));
    setMinimumWidth(narrowest);
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
        copyAll();
    else
        QScrollArea::keyPressEvent(event);
}

void FactsPane::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(symbol(QStringLiteral("copy")), tr("&Copy all details"), this, &FactsPane::copyAll);
    menu->popup(event->globalPos());
}

void FactsPane::copyAll() const
{
    QGuiApplication::clipboard()->setText(text());
}

QVBoxLayout *FactsPane::begin()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 16, 18, 18);
    column->setSpacing(8);
    m_hadFocus = m_tabs && m_tabs->hasFocus();
    m_tabs = nullptr;
    m_pages.clear();
    return column;
}

QVBoxLayout *FactsPane::addTab(QVBoxLayout *column, const QString &name, int number)
{
    if (!m_tabs) {
        m_tabs = new QTabBar;
        m_tabs->setAccessibleName(tr("Details"));
        m_tabs->setDrawBase(false);
        m_tabs->setExpanding(false);
        column->addSpacing(6);
        column->addWidget(m_tabs);
    }
    auto *page = new QWidget;
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 4, 0, 0);
    inside->setSpacing(8);
    column->addWidget(page);
    m_pages.push_back(page);
    const int index = m_tabs->addTab(number < 0 ? name : tr("%1 (%2)", "a tab with a number").arg(name).arg(number));
    m_tabs->setTabData(index, name);
    return inside;
}

void FactsPane::showTab(int index)
{
    for (int i = 0; i < int(m_pages.size()); ++i)
        m_pages[size_t(i)]->setVisible(i == index);
}

void FactsPane::reveal(const QString &objectName)
{
    QTimer::singleShot(0, this, [this, objectName] {
        if (auto *part = widget() ? widget()->findChild<QWidget *>(objectName) : nullptr)
            ensureWidgetVisible(part);
    });
}

void FactsPane::finish(QVBoxLayout *column, bool isSame)
{
    const int scrolledTo = isSame ? verticalScrollBar()->value() : 0;
    if (m_tabs) {
        int wanted = 0;
        for (int i = 0; i < m_tabs->count(); ++i)
            wanted = m_tabs->tabData(i) == m_wanted ? i : wanted;
        m_tabs->setCurrentIndex(wanted);
        showTab(wanted);
        connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
            m_wanted = m_tabs->tabData(index).toString();
            showTab(index);
        });
    }
    const int needed = column->minimumSize().width() + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::clamp(needed, narrowest, widestNeed));
    setWidget(column->parentWidget());
    verticalScrollBar()->setValue(scrolledTo);
    if (m_tabs && m_hadFocus)
        m_tabs->setFocus();
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
    state->addWidget(new WrapText(facts.join(QStringLiteral(" · ")), Tone::Muted), 1);
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

void FactsPane::addGenuine(QVBoxLayout *column, const QString &name, const std::vector<std::pair<QString, GenuineNote>> &known)
{
    addSection(column, tr("Is it what was published?"));
    for (const auto &[where, note] : known) {
        if (!where.isEmpty())
            column->addWidget(new WrapText(where, Tone::Muted));
        const Severity severity = severityOf(note);
        column->addWidget(new WrapText(PackageWords::sentence(note), severity == Severity::Fine ? Tone::Text : toneOf(severity)));
    }
    auto *ask = new Button(tr("Genuine?"));
    ask->setObjectName(QStringLiteral("genuine"));
    ask->setAccessibleName(tr("Is %1 genuine?").arg(name));
    ask->setToolTip(plainToolTip(tr("Asks the index for the name, and compares the files with the wheel that it publishes")));
    connect(ask, &QPushButton::clicked, this, &FactsPane::genuineWanted);
    column->addWidget(ask, 0, Qt::AlignLeft);
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
