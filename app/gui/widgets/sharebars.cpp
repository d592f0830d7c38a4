#include "app/gui/widgets/sharebars.h"

#include "app/gui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr int margin = 20;
constexpr int narrowestTitle = 70;
constexpr int widestTitle = 240;
constexpr int barWidth = 260;
constexpr int barHeight = 8;
constexpr size_t shownBars = 4; // the largest tell enough

} // namespace

ShareBars::ShareBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("What the caches take"));
    hide();
}

void ShareBars::setBars(std::vector<ShareBar> bars)
{
    if (bars.size() > shownBars)
        bars.resize(shownBars);
    m_bars = std::move(bars);
    QStringList spoken;
    for (const ShareBar &bar : m_bars)
        spoken.append(bar.title + QStringLiteral(": ") + bar.words);
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    setToolTip(spoken.join(QLatin1Char('\n')));
    setVisible(!m_bars.empty());
    updateGeometry();
    update();
}

int ShareBars::rowHeight() const
{
    return fontMetrics().height() + 6;
}

int ShareBars::titleWidth() const
{
    int width = 0;
    for (const ShareBar &bar : m_bars)
        width = std::max(width, fontMetrics().horizontalAdvance(bar.title) + 14);
    return std::clamp(width, narrowestTitle, widestTitle);
}

QSize ShareBars::sizeHint() const
{
    return {narrowestTitle + barWidth + 2 * margin, m_bars.empty() ? 0 : int(m_bars.size()) * rowHeight() + 8};
}

void ShareBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int left = titleWidth();
    int top = 0;
    for (const ShareBar &bar : m_bars) {
        const QRect line(margin, top, width() - 2 * margin, rowHeight());
        painter.setPen(colour(Tone::Text, palette()));
        painter.drawText(QRect(line.left(), top, left, line.height()), Qt::AlignVCenter,
                         fontMetrics().elidedText(bar.title, Qt::ElideMiddle, left - 10));
        const QRectF whole(line.left() + left, top + (line.height() - barHeight) / 2.0, barWidth, barHeight);
        QPainterPath round;
        round.addRoundedRect(whole, barHeight / 2.0, barHeight / 2.0);
        painter.save();
        painter.setClipPath(round);
        QColor rest = colour(Tone::Muted, palette());
        rest.setAlphaF(0.35F);
        painter.fillRect(whole, rest);
        painter.fillRect(QRectF(whole.left(), whole.top(), whole.width() * bar.used, barHeight), colour(Tone::Accent, palette()));
        painter.fillRect(QRectF(whole.left() + whole.width() * bar.used, whole.top(), whole.width() * bar.stale, barHeight),
                         colour(Tone::Suspect, palette()));
        painter.restore();
        painter.setPen(colour(Tone::Muted, palette()));
        const QRect words = line.adjusted(left + barWidth + 14, 0, 0, 0);
        painter.drawText(words, Qt::AlignVCenter, fontMetrics().elidedText(bar.words, Qt::ElideRight, words.width()));
        top += rowHeight();
    }
}

} // namespace truewheel::gui
