#pragma once
#include "app/gui/text/cachewords.h"

#include <QWidget>
#include <vector>

namespace truewheel::gui {

/// A bar for each of a few wholes, with its words beside it. Nothing when there are none.
class ShareBars final : public QWidget
{
    Q_OBJECT
public:
    explicit ShareBars(QWidget *parent = nullptr);
    void setBars(std::vector<ShareBar> bars);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    int titleWidth() const;
    std::vector<ShareBar> m_bars;
};

} // namespace truewheel::gui
