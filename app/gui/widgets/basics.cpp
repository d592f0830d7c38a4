#include "app/gui/widgets/basics.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>
#include <QStyleOptionButton>
#include <QTimer>
#include <QWheelEvent>
#include <algorithm>

namespace truewheel::gui {

PlainLabel::PlainLabel(const QString &text, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    colourise();
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    colourise();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isColouring)
        colourise();
}

void PlainLabel::colourise()
{
    m_isColouring = true;
    QPalette own;
    if (m_tone != Tone::Text)
        own.setColor(QPalette::WindowText, colour(m_tone, QGuiApplication::palette()));
    setPalette(own);
    m_isColouring = false;
}

WrapText::WrapText(const QString &text, Tone tone, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_tone(tone)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    setCursorWidth(0);
    viewport()->setAutoFillBackground(false);
    setText(text);
    colourise();
}

void WrapText::setText(const QString &text)
{
    setPlainText(text);
    setAccessibleName(text);
    setTabStop(m_isTabStop);
    fit();
}

void WrapText::setTabStop(bool isTabStop)
{
    m_isTabStop = isTabStop;
    setFocusPolicy(document()->isEmpty() ? Qt::NoFocus : isTabStop ? Qt::StrongFocus : Qt::ClickFocus);
}

void WrapText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isColouring)
        colourise();
    else if (event->type() == QEvent::FontChange)
        fit();
}

void WrapText::colourise()
{
    m_isColouring = true;
    QPalette own;
    if (m_tone != Tone::Text)
        own.setColor(QPalette::Text, colour(m_tone, QGuiApplication::palette()));
    setPalette(own);
    m_isColouring = false;
}

void WrapText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void WrapText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the text
}

void WrapText::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(colour(Tone::Accent, QGuiApplication::palette()), 1));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void WrapText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update(); // the ring goes
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
    }
}

void WrapText::fit()
{
    // A plain text document is measured in lines.
    const int lines = std::max(1, int(document()->size().height()));
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2);
}

QFont makeLarger(QFont font, int steps)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() + steps);
    return font;
}

PlainLabel *makeHeading(const QString &text, int steps)
{
    auto *label = new PlainLabel(text, steps == 0 ? Tone::Muted : Tone::Text);
    label->setFont(makeLarger(label->font(), steps));
    return label;
}

QProgressBar *makeProgressLine(const QString &name)
{
    auto *line = new QProgressBar;
    line->setTextVisible(false);
    line->setFixedHeight(3);
    line->setAccessibleName(name);
    QSizePolicy keepsPlace = line->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    line->setSizePolicy(keepsPlace);
    return line;
}

SymbolLabel::SymbolLabel(const QString &name, Tone tone, int side, const QString &spoken, QWidget *parent)
    : QWidget(parent)
    , m_icon(symbol(name, tone))
    , m_side(side)
{
    setFixedSize(side, side);
    setAccessibleName(spoken);
}

void SymbolLabel::setSymbol(const QString &name, Tone tone)
{
    m_icon = symbol(name, tone);
    update();
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

QFont monospaced(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(like.pointSizeF() - 0.5);
    return font;
}

CommandBox::CommandBox(const QString &shown, const QString &copied, QWidget *parent)
    : Card(parent)
    , m_text(new WrapText)
    , m_copy(new QToolButton)
{
    m_text->setFont(monospaced(font()));
    m_copy->setIcon(symbol(QStringLiteral("copy")));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setToolTip(tr("Copy the command"));
    m_copy->setAccessibleName(tr("Copy the command"));
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_copied);
        m_copy->setIcon(symbol(QStringLiteral("fine"), Tone::Fine));
        QTimer::singleShot(1500, m_copy, [this] { m_copy->setIcon(symbol(QStringLiteral("copy"))); });
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 6, 8);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    setCommand(shown, copied);
}

void CommandBox::setCommand(const QString &shown, const QString &copied)
{
    m_text->setText(shown);
    m_copied = copied;
    m_copy->setEnabled(!copied.isEmpty());
}

Button::Button(const QString &text, Weight weight, QWidget *parent)
    : QPushButton(text, parent)
    , m_weight(weight)
{
}

void Button::setWeight(Weight weight)
{
    m_weight = weight;
    update();
}

QSize Button::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + 32, words.height() + 18};
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        animateClick();
    else
        QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent *)
{
    const bool isMain = m_weight == Weight::Main && isEnabled();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = palette().color(isMain ? QPalette::Highlight : QPalette::Button);
    if (isDown())
        fill = fill.darker(112);
    else if (underMouse() && isEnabled())
        fill = isDark(palette()) || isMain ? fill.lighter(112) : fill.darker(104);
    painter.setPen(isMain ? QPen(Qt::NoPen) : QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    if (hasFocus()) {
        painter.setPen(QPen(isMain ? palette().color(QPalette::HighlightedText) : colour(Tone::Accent, palette()), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 3.5, 3.5);
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    if (isMain)
        option.palette.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
}

FlatHeader::FlatHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setStretchLastSection(true);
    setSortIndicatorShown(true);
}

QSize FlatHeader::sectionSizeFromContents(int section) const
{
    const QString word = model()->headerData(section, Qt::Horizontal).toString();
    return {fontMetrics().horizontalAdvance(word) + 2 * margin + 16, fontMetrics().height() + 16};
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(colour(Tone::Muted, palette()));
    const QString word = model()->headerData(section, Qt::Horizontal).toString();
    const bool isNumber = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    QRect text = rect.adjusted(margin, 0, isNumber ? -margin : -4, 0);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    if (isSorted && isNumber)
        text.setLeft(text.left() + 14);
    else if (isSorted)
        text.setRight(text.right() - 14);
    const QString shown = fontMetrics().elidedText(word, Qt::ElideRight, text.width());
    const int length = fontMetrics().horizontalAdvance(shown);
    if (isNumber)
        text.setLeft(text.right() - length);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (isSorted) {
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal x = isNumber ? text.left() - 14 : text.left() + length + 7;
        const qreal y = rect.center().y() + 1;
        const qreal up = sortIndicatorOrder() == Qt::AscendingOrder ? 1 : -1;
        painter->setPen(QPen(colour(Tone::Muted, palette()), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF({{x, y + 2 * up}, {x + 3.5, y - 2 * up}, {x + 7, y + 2 * up}}));
    }
    painter->restore();
}

} // namespace truewheel::gui
