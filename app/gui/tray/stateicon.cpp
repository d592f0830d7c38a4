#include "app/gui/tray/stateicon.h"

#include "app/gui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace truewheel::gui {

namespace {

constexpr int most = 9; // that fits as a number
const QColor plate("#1f5fbf");
const QColor broken("#b3261e");
const QColor suspect("#f0c15a");
const QColor busy("#17713a");
const QColor onSuspect("#2b1a00");

void drawMark(QPainter &painter, const QRectF &place, const QString &text, const QColor &ink)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(6, int(place.height() * (text.size() > 1 ? 0.62 : 0.82))));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, text);
}

void drawBadge(QPainter &painter, const TrayState &state, int side)
{
    const double size = side * 0.6;
    const QRectF place(side - size, side - size, size, size);
    painter.setPen(QPen(Qt::white, std::max(1.0, side / 22.0)));
    switch (state.kind) {
    case TrayState::Kind::Calm: return;
    case TrayState::Kind::Suspect: {
        QPainterPath triangle(QPointF(place.center().x(), place.top()));
        triangle.lineTo(place.right() - 0.5, place.bottom() - 0.5);
        triangle.lineTo(place.left(), place.bottom() - 0.5);
        triangle.closeSubpath();
        painter.setBrush(suspect);
        painter.drawPath(triangle);
        drawMark(painter, place.adjusted(0, size * 0.25, 0, 0), QStringLiteral("!"), onSuspect);
        return;
    }
    case TrayState::Kind::Broken:
        painter.setBrush(broken);
        painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5));
        drawMark(painter, place, state.count > most ? QString::number(most) + QLatin1Char('+') : QString::number(state.count), Qt::white);
        return;
    case TrayState::Kind::Busy:
        painter.setBrush(busy);
        painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5));
        QPainterPath arrow(place.topLeft() + QPointF(size * 0.38, size * 0.27));
        arrow.lineTo(place.topLeft() + QPointF(size * 0.76, size * 0.5));
        arrow.lineTo(place.topLeft() + QPointF(size * 0.38, size * 0.73));
        arrow.closeSubpath();
        painter.fillPath(arrow, Qt::white);
        return;
    }
}

QPixmap draw(const TrayState &state, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.2, side * 0.2);
    const int margin = side / 8;
    symbol(QStringLiteral("truewheel"), Tone::OnAccent).paint(&painter, QRect(margin, margin, side - 2 * margin, side - 2 * margin));
    drawBadge(painter, state, side);
    return pixmap;
}

} // namespace

QIcon stateIcon(const TrayState &state)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(draw(state, side));
    return icon;
}

} // namespace truewheel::gui
