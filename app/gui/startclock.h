#pragma once
#include <QObject>

class QWidget;

namespace truewheel::gui {

/// For the bench: with TRUEWHEEL_MEASURE_START=1 writes `first-frame-ms N` to stderr when the window has painted for the
/// first time, N since the process started; with TRUEWHEEL_QUIT_AFTER_FIRST_FRAME=1 the program ends then.
class StartClock final : public QObject
{
    Q_OBJECT
public:
    explicit StartClock(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace truewheel::gui
