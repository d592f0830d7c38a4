#include "app/gui/widgets/dropoverlay.h"

#include "app/gui/widgets/basics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace truewheel::gui {

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new SymbolLabel(QStringLiteral("drop"), Tone::Accent, 64))
    , m_text(makeHeading({}, 4))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("What a drop would do"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(18);
    column->addStretch(1);
    column->addWidget(m_symbol, 0, Qt::AlignHCenter);
    auto *middle = new QHBoxLayout; // stretches, so that wrapped text gets the height that it needs
    middle->addStretch(1);
    middle->addWidget(m_text);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(1);
    parent->installEventFilter(this);
    hide();
}

void DropOverlay::showUse(const QStringList &sentences, bool isUsable)
{
    m_isUsable = isUsable;
    m_symbol->setSymbol(isUsable ? QStringLiteral("drop") : QStringLiteral("broken"), isUsable ? Tone::Accent : Tone::Broken);
    m_text->setText(sentences.join(QLatin1Char('\n')));
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

QString DropOverlay::text() const
{
    return m_text->text();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlpha(240);
    painter.fillRect(rect(), veil);
    QPen pen(colour(m_isUsable ? Tone::Accent : Tone::Broken, palette()), 2);
    pen.setDashPattern({6, 5});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(18, 18, -18, -18), 14, 14);
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace truewheel::gui
