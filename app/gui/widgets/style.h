#pragma once
#include <QProxyStyle>

namespace truewheel::gui {

/// Fusion with check boxes and line edits that are seen on a dark window too: Fusion draws their frames darker than it.
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    Style();
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
};

/// Uses it where the desktop has no style of its own.
void useStyle();

/// True when the desktop gave no style of its own, so that Fusion draws the widgets.
bool isFusion();

} // namespace truewheel::gui
