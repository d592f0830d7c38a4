#include "app/gui/pages/logview.h"

#include "app/gui/widgets/basics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace truewheel::gui {

LogView::LogView(RepairQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_log(new QPlainTextEdit)
{
    m_log->setReadOnly(true);
    m_log->setUndoRedoEnabled(false);
    m_log->setAcceptDrops(false);
    m_log->setTabChangesFocus(true);
    m_log->setMaximumBlockCount(shownLines);
    m_log->setFont(monospaced(font()));
    m_log->setAccessibleName(tr("Log"));
    m_log->setPlaceholderText(tr("The tools have said nothing yet."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_log, 1);
    column->addWidget(makeSearch());
    connect(&queue, &RepairQueue::jobChanged, this, [this](JobId id) {
        if (id == m_job)
            take();
    });
}

void LogView::setJob(JobId id)
{
    m_job = id;
    m_position = 0;
    m_log->clear();
    take();
}

void LogView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *LogView::makeSearch()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find in the log"));
    m_search->setAccessibleName(tr("Find in the log"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false);
    m_search->addAction(symbol(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(320);
    m_note = new PlainLabel({}, Tone::Muted);
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
    row->addWidget(m_note);
    row->addStretch(1);
    return line;
}

/// From the last match, at first from the end: the newest lines are what one looks for. Goes on at the other end.
void LogView::findWords(bool isBackward)
{
    const QString words = m_search->text();
    QTextCursor cursor = m_log->textCursor();
    if (words.isEmpty()) {
        cursor.clearSelection();
        m_log->setTextCursor(cursor);
        m_note->clear();
        return;
    }
    const auto flags = isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool isFound = m_log->find(words, flags);
    if (!isFound) {
        m_log->moveCursor(isBackward ? QTextCursor::End : QTextCursor::Start);
        isFound = m_log->find(words, flags);
    }
    m_note->setText(isFound ? QString() : tr("Not in the log"));
}

void LogView::take()
{
    QString added = QString::fromStdString(m_queue.logSince(m_job, m_position));
    if (added.isEmpty())
        return;
    added.chop(1); // appendPlainText() makes a new line of its own
    QScrollBar *bar = m_log->verticalScrollBar();
    const bool followsEnd = bar->value() >= bar->maximum() - 1;
    m_log->appendPlainText(added);
    if (followsEnd)
        bar->setValue(bar->maximum());
}

} // namespace truewheel::gui
