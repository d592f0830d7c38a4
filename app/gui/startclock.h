#pragma once
#include <QObject>

class QWidget;

namespace truewheel::gui {

/// For the bench: with TRUEWHEEL_MEASURE_START=1 writes `first-frame-ms N` to stderr when the window has painted for the
/// first time, N since the process started; with TRUEWHEEL_QUIT_AFTER_FIRST_FRAME=1 the program ends then. With
/// TRUEWHEEL_MEASURE_STALLS=S it ends S seconds after that and writes `longest-stall-ms N M`: the longest time from one turn of the event
/// loop to the next, and the most processor time that the thread used in one.
class StartClock final : public QObject
{
    Q_OBJECT
public:
    explicit StartClock(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace truewheel::gui
