#include "app/gui/widgets/filterbox.h"

#include "app/gui/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QToolButton>

namespace truewheel::gui {

namespace {

/// Round, filled while it is on; a tick says the same without colour.
class Chip final : public QToolButton
{
public:
    Chip()
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(shownText(true)) + 22, fontMetrics().height() + 8}; }

protected:
    void nextCheckState() override {} // the box says which are on
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = palette().color(QPalette::Highlight);
        fill.setAlpha(isChecked() ? 56 : underMouse() ? 24 : 0);
        const QColor ink = colour(isChecked() || hasFocus() ? Tone::Accent : Tone::Muted, QGuiApplication::palette());
        painter.setBrush(fill);
        painter.setPen(QPen(isChecked() || hasFocus() ? ink : palette().color(QPalette::Mid), hasFocus() ? 2 : 1));
        const QRectF round = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(round, round.height() / 2, round.height() / 2);
        painter.setPen(isChecked() ? palette().color(QPalette::WindowText) : ink);
        painter.drawText(rect(), Qt::AlignCenter, shownText(isChecked()));
    }

private:
    QString shownText(bool isOn) const { return isOn ? QStringLiteral("✓ ") + text() : text(); }
};

} // namespace

FilterBox::FilterBox(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_words(new QStringListModel(this))
{
    m_completer->setModel(m_words);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Completions"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterBox::take);
    connect(this, &QLineEdit::textEdited, this, &FilterBox::offer);
}

void FilterBox::setSource(std::span<const FilterField> fields, const RowModel &model)
{
    m_fields = fields;
    m_model = &model;
}

void FilterBox::offer()
{
    if (!m_model)
        return;
    m_offer = offerFor(text(), cursorPosition(), m_fields, m_model->allRows());
    m_words->setStringList(m_offer.words);
    if (m_offer.words.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterBox::take(const QString &word)
{
    QString whole = text();
    whole.replace(m_offer.from, m_offer.length, word);
    setText(whole);
    setCursorPosition(m_offer.from + int(word.size()));
    if (word.endsWith(QLatin1Char(':')))
        offer();
}

void FilterBox::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        if (isOpen) { // the popup takes it
            event->ignore();
            return;
        }
        break;
    case Qt::Key_Down:
        if (!isOpen) {
            offer();
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

ChipBar::ChipBar(QLineEdit &box, QWidget *parent)
    : QWidget(parent)
    , m_box(box)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    connect(&box, &QLineEdit::textChanged, this, &ChipBar::follow);
}

void ChipBar::setChips(const std::vector<FilterChip> &chips)
{
    for (const FilterChip &chip : chips) {
        auto *button = new Chip;
        button->setText(chip.name);
        button->setAccessibleName(tr("Filter: %1").arg(chip.name));
        button->setToolTip(chip.word);
        connect(button, &QToolButton::clicked, this, [this, word = chip.word] { m_box.setText(toggled(m_box.text(), word)); });
        m_row->addWidget(button);
        m_chips.emplace_back(button, chip.word);
    }
    follow();
}

void ChipBar::follow()
{
    for (const auto &[button, word] : m_chips)
        button->setChecked(containsWord(m_box.text(), word));
}

} // namespace truewheel::gui
