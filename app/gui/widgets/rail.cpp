#include "app/gui/widgets/rail.h"

#include "app/gui/actions.h"
#include "app/gui/theme.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr int iconSide = 24;

/// One page: its icon above its name.
class RailButton final : public QToolButton
{
public:
    RailButton()
    {
        setFocusPolicy(Qt::StrongFocus);
        setCheckable(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {std::max(84, fontMetrics().horizontalAdvance(text()) + 20), iconSide + fontMetrics().height() + 24};
    }
    void follow(const QAction &action)
    {
        const QString name = buttonText(action);
        setText(name);
        setAccessibleName(name);
        setToolTip(action.toolTip());
        setIcon(action.icon());
        setChecked(action.isChecked());
        setEnabled(action.isEnabled());
    }

protected:
    void nextCheckState() override {} // the action says which one is checked
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            QColor fill = palette().color(QPalette::Highlight);
            fill.setAlpha(isChecked() ? 40 : 20);
            painter.fillRect(rect(), fill);
        }
        const QColor ink = colour(isChecked() ? Tone::Accent : Tone::Muted, palette());
        if (isChecked())
            painter.fillRect(isRightToLeft() ? width() - 3 : 0, 0, 3, height(), ink);
        icon().paint(&painter, QRect((width() - iconSide) / 2, 10, iconSide, iconSide));
        painter.setPen(isChecked() ? palette().color(QPalette::WindowText) : ink);
        painter.drawText(rect().adjusted(2, 14 + iconSide, -2, -6), Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine, text());
        if (hasFocus()) {
            painter.setPen(QPen(colour(Tone::Accent, palette()), 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 2.5, -3.5, -2.5), 4, 4);
        }
    }
};

} // namespace

Rail::Rail(const QList<QAction *> &pages, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 8);
    column->setSpacing(2);
    for (QAction *page : pages) {
        auto *button = new RailButton;
        button->follow(*page);
        connect(page, &QAction::changed, button, [button, page] { button->follow(*page); });
        connect(button, &QToolButton::clicked, page, &QAction::trigger);
        column->addWidget(button);
    }
    column->addStretch(1);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height(), palette().color(QPalette::Mid));
}

} // namespace truewheel::gui
