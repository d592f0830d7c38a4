#pragma once
#include "app/gui/theme.h"

#include <QDialog>

namespace truewheel::gui {

class Button;

/// A sentence and its details, in plain text, with one or two buttons.
class NoticeDialog final : public QDialog
{
    Q_OBJECT
public:
    NoticeDialog(const QString &icon, Tone tone, const QString &sentence, const QString &detail, QWidget *parent = nullptr);
    /// Adds a button that accepts; the other one then says `keep`.
    void setQuestion(const QString &accept, const QString &keep);
    /// The same for what is better left alone: the eye is led to `keep`.
    void setDoubt(const QString &accept, const QString &keep);

private:
    Button *m_close;
    Button *m_accept;
};

} // namespace truewheel::gui
