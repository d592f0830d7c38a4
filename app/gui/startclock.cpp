#include "app/gui/startclock.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <cstdio>
#if defined(Q_OS_LINUX)
#include <ctime>
#include <unistd.h>
#else
#include <chrono>
#endif

namespace truewheel::gui {

namespace {

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

bool isSet(const char *name)
{
    return qEnvironmentVariableIntValue(name) == 1;
}

} // namespace

StartClock::StartClock(QWidget &window)
{
    if (isSet("TRUEWHEEL_MEASURE_START") || isSet("TRUEWHEEL_QUIT_AFTER_FIRST_FRAME"))
        window.installEventFilter(this);
}

bool StartClock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [] { // once the paint is done
            if (isSet("TRUEWHEEL_MEASURE_START"))
                std::fprintf(stderr, "first-frame-ms %.0f\n", sinceStart());
            if (isSet("TRUEWHEEL_QUIT_AFTER_FIRST_FRAME"))
                QApplication::quit();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace truewheel::gui
