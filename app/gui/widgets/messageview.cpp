#include "app/gui/widgets/messageview.h"

#include "app/gui/actions.h"
#include "app/gui/widgets/basics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace truewheel::gui {

namespace {
constexpr int textWidth = 480;
}

MessageView::MessageView(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new SymbolLabel({}, Tone::Muted, 56))
    , m_sentence(makeHeading({}, 3))
    , m_nextStep(new PlainLabel({}, Tone::Muted))
    , m_progress(new QProgressBar)
    , m_buttons(new QHBoxLayout)
{
    for (PlainLabel *label : {m_sentence, m_nextStep}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_progress->setFixedWidth(260);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_buttons->setSpacing(10);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_symbol, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    // Stretches, not an alignment: an aligned label would not get the height that its wrapped text needs.
    auto *texts = new QWidget;
    texts->setFixedWidth(textWidth);
    auto *lines = new QVBoxLayout(texts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(m_sentence);
    lines->addWidget(m_nextStep);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(texts);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addLayout(m_buttons);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addStretch(3);
}

void MessageView::setMessage(const QString &icon, Tone tone, const QString &sentence, const QString &nextStep,
                             const QList<QAction *> &actions)
{
    m_symbol->setSymbol(icon, tone);
    m_sentence->setText(sentence);
    m_nextStep->setText(nextStep);
    m_nextStep->setVisible(!nextStep.isEmpty());
    m_progress->hide();
    if (actions == m_actions)
        return;
    m_actions = actions;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new Button({}, action == actions.first() ? Button::Weight::Main : Button::Weight::Other);
        button->setText(buttonText(*action));
        button->setEnabled(action->isEnabled());
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
}

void MessageView::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
}

QString MessageView::sentence() const
{
    return m_sentence->text();
}

QString MessageView::nextStep() const
{
    return m_nextStep->text();
}

} // namespace truewheel::gui
