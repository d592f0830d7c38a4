#include "app/gui/widgets/diskpicture.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <algorithm>

namespace truewheel::gui {

namespace {

/// A share of the whole as a bar. What it says stands beside it in words.
class Bar final : public QWidget
{
public:
    Bar(double share, Tone tone)
        : m_share(share)
        , m_tone(tone)
    {
        setFixedHeight(8);
        setMinimumWidth(60);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Mid));
        painter.drawRoundedRect(rect(), 4, 4);
        const int filled = m_share > 0 ? std::max(8, int(width() * m_share)) : 0;
        painter.setBrush(colour(m_tone, QGuiApplication::palette()));
        painter.drawRoundedRect(QRect(isRightToLeft() ? width() - filled : 0, 0, filled, height()), 4, 4);
    }

private:
    double m_share;
    Tone m_tone;
};

} // namespace

DiskPicture::DiskPicture(QWidget *parent)
    : Card(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(14, 12, 14, 14);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
}

void DiskPicture::setShares(const std::vector<DiskShare> &shares)
{
    if (shares == m_shares)
        return;
    m_shares = shares;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    uint64_t largest = 1;
    for (const DiskShare &share : shares)
        largest = std::max(largest, share.bytes);
    for (int row = 0; row < int(shares.size()); ++row) {
        const DiskShare &share = shares[size_t(row)];
        m_grid->addWidget(new PlainLabel(share.name), row, 0);
        m_grid->addWidget(new Bar(double(share.bytes) / double(largest), share.tone), row, 1);
        m_grid->addWidget(new PlainLabel(share.size, Tone::Muted), row, 2, Qt::AlignRight);
    }
}

} // namespace truewheel::gui
