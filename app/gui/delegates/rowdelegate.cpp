#include "app/gui/delegates/rowdelegate.h"

#include "app/gui/models/hitmodel.h"
#include "app/gui/models/jobmodel.h"
#include "app/gui/models/rowmodel.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/basics.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace truewheel::gui {

namespace {

constexpr int margin = FlatHeader::margin;
constexpr int iconSide = 18;

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

/// The row without text or icon: selection, hover, focus.
void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (isSelected(option)) {
        painter->fillRect(option.rect, option.palette.brush(QPalette::Active, QPalette::Highlight));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        QColor hover = option.palette.color(QPalette::Highlight);
        hover.setAlpha(28);
        painter->fillRect(option.rect, hover);
    }
}

QColor textColour(const QStyleOptionViewItem &option, Tone tone)
{
    return isSelected(option) ? option.palette.color(QPalette::Active, QPalette::HighlightedText) : colour(tone, option.palette);
}

void paintText(QPainter *painter, const QRect &rect, const QFont &font, const QColor &colour, const QString &text, Qt::TextElideMode elide,
               Qt::Alignment side = Qt::AlignLeft)
{
    painter->setFont(font);
    painter->setPen(colour);
    // A path or a size reads from the left, also in a window that reads from the right.
    const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const Qt::Alignment seen = QStyle::visualAlignment(painter->layoutDirection(), side) | Qt::AlignAbsolute | Qt::AlignVCenter;
    painter->drawText(rect, int(seen) | Qt::TextSingleLine | direction, QFontMetrics(font).elidedText(text, elide, rect.width()));
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, Tone tone, bool selected)
{
    symbol(name, selected ? Tone::OnAccent : tone).paint(painter, rect);
}

/// For right-to-left layouts.
QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

const int RowDelegate::stateMargins = 2 * margin + iconSide + 12;

RowDelegate::RowDelegate(std::vector<TableColumn> columns, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_columns(std::move(columns))
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(painter, option);
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    QFont font = option.font;
    Tone tone = Tone::Text;
    Qt::TextElideMode elide = Qt::ElideRight;
    Qt::Alignment side = Qt::AlignLeft;
    switch (kindOf(index)) {
    case TableColumn::Kind::State: {
        const auto severity = Severity(index.data(RowModel::SeverityRole).toInt());
        tone = index.data(RowModel::MutedRole).toBool() ? Tone::Muted : toneOf(severity);
        const QRect icon(rect.left(), rect.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        paintIcon(painter, mirrored(option, icon), symbolOf(severity), tone, isSelected(option));
        rect = mirrored(option, QRect(QPoint(icon.right() + 8, rect.top()), rect.bottomRight()));
        break;
    }
    case TableColumn::Kind::Name: // many names of a family begin alike
        font.setBold(true);
        elide = Qt::ElideMiddle;
        break;
    case TableColumn::Kind::Place: elide = Qt::ElideMiddle; break;
    case TableColumn::Kind::Number: side = Qt::AlignRight; break;
    case TableColumn::Kind::Rest: elide = m_columns[size_t(index.column())].isPlace ? Qt::ElideMiddle : Qt::ElideRight; break;
    case TableColumn::Kind::Words: break;
    }
    if (tone == Tone::Text && index.data(RowModel::MutedRole).toBool())
        tone = Tone::Muted;
    paintText(painter, rect, font, textColour(option, tone), index.data().toString(), elide, side);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    font.setBold(kindOf(index) == TableColumn::Kind::Name);
    int width = QFontMetrics(font).horizontalAdvance(index.data().toString()) + 2 * margin + 4;
    if (kindOf(index) == TableColumn::Kind::State)
        width += iconSide + 8;
    return {width, option.fontMetrics.height() + 18};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QString text;
    if (index.isValid() && sizeHint(option, index).width() > option.rect.width())
        text = plainToolTip(index.data().toString());
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(12, 12);
}

void RoomyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isSelected(option))
        paintBackground(painter, option); // of the whole cell
    QStyleOptionViewItem shifted = option;
    shifted.rect.adjust(FlatHeader::margin - 4, 0, 0, 0); // where the header's word begins
    QStyledItemDelegate::paint(painter, shifted, index);
}

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(painter, option);
    const auto state = JobState(index.data(JobModel::StateRole).toInt());
    const QRect rect = option.rect.adjusted(margin, 6, -margin, -6);
    const QRect icon(rect.left(), rect.center().y() - iconSide / 2, iconSide, iconSide);
    paintIcon(painter, mirrored(option, icon), symbolOf(state), toneOf(state), isSelected(option));
    const QRect text = mirrored(option, QRect(icon.right() + margin, rect.top(), rect.right() - icon.right() - margin, rect.height() / 2));
    QFont bold = option.font;
    bold.setBold(true);
    paintText(painter, text, bold, textColour(option, Tone::Text), index.data().toString(), Qt::ElideRight);
    paintText(painter, text.translated(0, rect.height() / 2), option.font, textColour(option, Tone::Muted),
              index.data(JobModel::DetailRole).toString(), Qt::ElideRight);
    painter->restore();
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {220, 2 * option.fontMetrics.height() + 18};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(painter, option);
    const QRect rect = option.rect.adjusted(margin, 6, -margin, -6);
    const QString kind = index.data(HitModel::KindRole).toString();
    const int kindWidth = option.fontMetrics.horizontalAdvance(kind) + margin;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRect upper(rect.left(), rect.top(), rect.width(), rect.height() / 2);
    QFont bold = option.font;
    bold.setBold(true);
    paintText(painter, isMirrored ? upper.adjusted(kindWidth, 0, 0, 0) : upper.adjusted(0, 0, -kindWidth, 0), bold,
              textColour(option, Tone::Text), index.data().toString(), Qt::ElideRight);
    paintText(painter, upper, option.font, textColour(option, Tone::Muted), kind, Qt::ElideRight, Qt::AlignRight);
    paintText(painter, upper.translated(0, rect.height() / 2), option.font, textColour(option, Tone::Muted),
              index.data(HitModel::DetailRole).toString(), Qt::ElideMiddle);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {220, 2 * option.fontMetrics.height() + 18};
}

} // namespace truewheel::gui
