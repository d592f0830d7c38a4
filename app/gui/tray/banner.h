#pragma once
#include "app/gui/tray/notifier.h"

#include <QFrame>

class QHBoxLayout;

namespace truewheel::gui {

class PlainLabel;
class SymbolLabel;

/// A notification inside the window, for desktops that have no place for one. Hidden when there is none.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    /// In place of what is shown. Any button, and the one that closes it, hides it.
    void present(const Notification &notification, const Notifier::Act &act);
    QString title() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SymbolLabel *m_symbol;
    PlainLabel *m_title;
    PlainLabel *m_body;
    QHBoxLayout *m_buttons;
};

} // namespace truewheel::gui
