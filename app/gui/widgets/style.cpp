#include "app/gui/widgets/style.h"

#include "app/gui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace truewheel::gui {

namespace {

void paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor frame = isEnabled ? colour(Tone::Muted, palette) : palette.color(QPalette::Disabled, QPalette::Text);
    const QColor filled = isEnabled ? palette.color(QPalette::Highlight) : frame;
    painter.setPen(QPen(isOn ? filled : frame, 1));
    painter.setBrush(isOn ? filled : palette.color(QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    if (isOn) {
        painter.setPen(QPen(palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = box.topLeft();
        const qreal side = box.width();
        painter.drawPolyline(
            QPolygonF({at + QPointF(0.24, 0.52) * side, at + QPointF(0.43, 0.71) * side, at + QPointF(0.77, 0.31) * side}));
    }
    painter.restore();
}

void paintFrame(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setPen(option.palette.color(QPalette::Disabled, QPalette::Text));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void paintLineEditFrame(const QStyleOption &option, QPainter &painter)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus ? colour(Tone::Accent, option.palette) : option.palette.color(QPalette::Disabled, QPalette::Text),
                        hasFocus ? 1.5 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox)
        paintCheckBox(*option, *painter);
    else if (element == PE_FrameLineEdit)
        paintLineEditFrame(*option, *painter);
    else if (element == PE_Frame) // of lists and texts
        paintFrame(*option, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) // Fusion's own frame is hardly to be seen in the dark
        paintLineEditFrame(*option, *painter);
}

bool isFusion()
{
    const QStyle *style = QApplication::style();
    return style->inherits("truewheel::gui::Style") || style->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
}

void useStyle()
{
    if (isFusion())
        QApplication::setStyle(new Style);
}

} // namespace truewheel::gui
