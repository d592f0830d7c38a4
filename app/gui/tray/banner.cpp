#include "app/gui/tray/banner.h"

#include "app/gui/widgets/basics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace truewheel::gui {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_symbol(new SymbolLabel(QStringLiteral("info"), Tone::Text, 22))
    , m_title(new PlainLabel)
    , m_body(new PlainLabel({}, Tone::Muted))
    , m_buttons(new QHBoxLayout)
{
    setAccessibleName(tr("Notification"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 10, 12, 10);
    row->setSpacing(14);
    row->addWidget(m_symbol, 0, Qt::AlignVCenter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    m_title->setFont(makeLarger(font(), 0));
    m_body->setWordWrap(true);
    texts->addWidget(m_title);
    texts->addWidget(m_body);
    row->addLayout(texts, 1);
    m_buttons->setSpacing(8);
    row->addLayout(m_buttons);
    auto *close = new QToolButton;
    close->setIcon(symbol(QStringLiteral("cancel")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close the notification"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    row->addWidget(close);
    hide();
}

QString Banner::title() const
{
    return m_title->text();
}

void Banner::present(const Notification &notification, const Notifier::Act &act)
{
    m_symbol->setSymbol(notification.icon, notification.tone);
    m_title->setText(notification.title);
    m_body->setText(notification.body);
    while (const QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const NoticeButton &one : notification.buttons) {
        auto *button = new Button(one.text, m_buttons->count() == 0 ? Button::Weight::Main : Button::Weight::Other);
        connect(button, &QPushButton::clicked, this, [this, act, action = one.action] {
            hide();
            act(action);
        });
        m_buttons->addWidget(button);
    }
    setAccessibleDescription(notification.title + QLatin1Char('\n') + notification.body);
    setVisible(true);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace truewheel::gui
