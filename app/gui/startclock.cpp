#include "app/gui/startclock.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <algorithm>
#include <chrono>
#include <cstdio>
#if defined(Q_OS_LINUX)
#include <ctime>
#include <unistd.h>
#endif

namespace truewheel::gui {

namespace {

constexpr const char *stallSeconds = "TRUEWHEEL_MEASURE_STALLS";

#if defined(Q_OS_LINUX)
/// Field 22 of /proc/self/stat is the start in clock ticks since boot (proc(5)).
double sinceStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1000;
}
#else
const auto loaded = std::chrono::steady_clock::now();
double sinceStart()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - loaded).count();
}
#endif

double steadyTime()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Of this thread; 0 where the system does not tell.
double processorTime()
{
#if defined(Q_OS_LINUX)
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1000 + double(used.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

// Asks the event loop every millisecond for `seconds`, and ends the program.
void measureStalls(QObject *parent, int seconds)
{
    struct Moment {
        double at = steadyTime();
        double used = processorTime();
    };
    auto *timer = new QTimer(parent);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, parent,
                     [end = steadyTime() + seconds * 1000, before = Moment(), longest = 0.0, most = 0.0]() mutable {
        const Moment now;
        longest = std::max(longest, now.at - before.at);
        most = std::max(most, now.used - before.used);
        before = now;
        if (now.at < end)
            return;
        std::fprintf(stderr, "longest-stall-ms %.1f %.1f\n", longest, most);
        QApplication::quit();
    });
    timer->start(1);
}

bool isSet(const char *name)
{
    return qEnvironmentVariableIntValue(name) == 1;
}

} // namespace

StartClock::StartClock(QWidget &window)
{
    if (isSet("TRUEWHEEL_MEASURE_START") || isSet("TRUEWHEEL_QUIT_AFTER_FIRST_FRAME") || qEnvironmentVariableIsSet(stallSeconds))
        window.installEventFilter(this);
}

bool StartClock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] { // once the paint is done
            if (isSet("TRUEWHEEL_MEASURE_START"))
                std::fprintf(stderr, "first-frame-ms %.0f\n", sinceStart());
            if (isSet("TRUEWHEEL_QUIT_AFTER_FIRST_FRAME"))
                QApplication::quit();
            else if (const int seconds = qEnvironmentVariableIntValue(stallSeconds); seconds > 0)
                measureStalls(this, seconds);
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace truewheel::gui
