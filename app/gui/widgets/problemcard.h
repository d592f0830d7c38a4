#pragma once
#include "app/gui/widgets/basics.h"

class QHBoxLayout;

namespace truewheel::gui {

/// What a ProblemCard says.
struct Problem {
    QString title;
    QString state; ///< a word, beside the icon of the severity
    QString place; ///< a path
    QString summary;
    Severity severity = Severity::Broken;
    bool operator==(const Problem &) const = default;
};

/// One thing that needs a person: what it is, what is the matter, and buttons. Takes the focus as a whole, then its buttons; the keys for
/// Copy copy all it says.
class ProblemCard final : public Card
{
    Q_OBJECT
public:
    explicit ProblemCard(const Problem &problem, QWidget *parent = nullptr);

    void setProblem(const Problem &problem);
    const Problem &problem() const { return m_problem; }
    /// The button is named with the title of the card for screen readers.
    QPushButton *addButton(const QString &text, const QString &tip, Button::Weight weight = Button::Weight::Other);

    QString text() const;

signals:
    void entered(); ///< it or one of its buttons has the focus now

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Problem m_problem;
    SymbolLabel *m_symbol;
    WrapText *m_title;
    PlainLabel *m_state;
    WrapText *m_place;
    WrapText *m_summary;
    QHBoxLayout *m_buttons;
};

} // namespace truewheel::gui
