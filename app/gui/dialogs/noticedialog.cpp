#include "app/gui/dialogs/noticedialog.h"

#include "app/gui/widgets/basics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace truewheel::gui {

NoticeDialog::NoticeDialog(const QString &icon, Tone tone, const QString &sentence, const QString &detail, QWidget *parent)
    : QDialog(parent)
    , m_close(new Button(tr("Close")))
    , m_accept(new Button({}, Button::Weight::Main))
{
    setWindowTitle(tr("Truewheel"));
    setMinimumWidth(480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new SymbolLabel(icon, tone, 36), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    auto *title = new WrapText(sentence);
    title->setFont(makeLarger(title->font(), 2));
    texts->addWidget(title);
    if (!detail.isEmpty())
        texts->addWidget(new WrapText(detail, Tone::Muted));
    head->addLayout(texts, 1);
    column->addLayout(head);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    m_close->setDefault(true);
    m_accept->setAutoDefault(false);
    m_accept->hide();
    buttons->addWidget(m_close);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    m_close->setFocus();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
}

void NoticeDialog::setQuestion(const QString &accept, const QString &keep)
{
    m_accept->setText(accept);
    m_accept->show();
    m_close->setText(keep);
}

void NoticeDialog::setDoubt(const QString &accept, const QString &keep)
{
    setQuestion(accept, keep);
    m_accept->setWeight(Button::Weight::Other);
    m_close->setWeight(Button::Weight::Main);
}

} // namespace truewheel::gui
