#include "app/gui/widgets/offerstrip.h"

#include <QHBoxLayout>

namespace truewheel::gui {

OfferStrip::OfferStrip(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel)
    , m_step(new Button({}))
{
    auto *close = new QToolButton;
    close->setIcon(symbol(QStringLiteral("cancel")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 8, 14, 8);
    row->setSpacing(12);
    row->addWidget(new SymbolLabel(QStringLiteral("fine"), Tone::Fine, 20));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_step);
    row->addWidget(close);
    connect(m_step, &QPushButton::clicked, this, [this] {
        hide();
        emit taken();
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_step->hide(); // it has no word yet
    hide();
}

void OfferStrip::offer(const QString &sentence, const QString &step)
{
    m_sentence->setText(sentence);
    m_step->setText(step);
    m_step->setAccessibleDescription(sentence);
    m_step->show();
    show();
}

} // namespace truewheel::gui
