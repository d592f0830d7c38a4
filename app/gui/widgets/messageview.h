#pragma once
#include "app/gui/theme.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QProgressBar;

namespace truewheel::gui {

class PlainLabel;
class SymbolLabel;

/// What a page says when it has no rows: a sentence and the next step, as text and as buttons.
class MessageView final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageView(QWidget *parent = nullptr);

    /// The first action is the main way on. The actions outlive the view.
    void setMessage(const QString &icon, Tone tone, const QString &sentence, const QString &nextStep, const QList<QAction *> &actions);
    /// Shows a moving bar; a total of 0 is unknown. Gone with the next setMessage().
    void setProgress(int done, int total);

    QString sentence() const;
    QString nextStep() const;

private:
    SymbolLabel *m_symbol;
    PlainLabel *m_sentence;
    PlainLabel *m_nextStep;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
    QList<QAction *> m_actions;
};

} // namespace truewheel::gui
