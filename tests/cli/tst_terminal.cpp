// What the system tells the program about itself: here, that it shall end.
#include "app/cli/terminal.h"

#include <QTest>
#include <atomic>
#include <csignal>
#include <thread>
#include <unistd.h>

using namespace truewheel::cli;

namespace {

bool hears(int signal)
{
    sigset_t mask;
    ::pthread_sigmask(SIG_SETMASK, nullptr, &mask);
    return ::sigismember(&mask, signal) == 0;
}

} // namespace

class TestTerminal : public QObject
{
    Q_OBJECT
private slots:
    void aThreadThatIsDeafLeavesInterruptsToTheOthers()
    {
        catchInterrupts();
        std::atomic<bool> isOver = false;
        std::thread other([&] {
            while (!isOver)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
        });
        {
            const DeafToInterrupts deaf;
            QVERIFY(!hears(SIGINT) && !hears(SIGTERM) && !hears(SIGHUP));
            ::kill(::getpid(), SIGINT);
            QTRY_VERIFY(wasInterrupted()); // it would wait for the end of this block
        }
        QVERIFY(hears(SIGINT) && hears(SIGTERM) && hears(SIGHUP));
        isOver = true;
        other.join();
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
