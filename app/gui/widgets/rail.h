#pragma once
#include <QWidget>

class QAction;

namespace truewheel::gui {

/// The pages of the window, one below the other at its left side: a button for each action, the checked one marked.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    /// The actions are checkable, exclude each other and outlive the rail.
    explicit Rail(const QList<QAction *> &pages, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace truewheel::gui
