#include "core/watch/changepacer.h"

#include <QTest>

using namespace truewheel;
using namespace std::chrono_literals;

namespace {
const WatchTarget env{WatchTarget::Kind::Environment, "/w/p/.venv"};
const WatchTarget other{WatchTarget::Kind::Environment, "/w/q/.venv"};
} // namespace

class TestChangePacer : public QObject
{
    Q_OBJECT
    const ChangePacer::Clock::time_point m_start{1h};

private slots:
    void oneChangeIsDueWhenItHasBeenQuiet()
    {
        ChangePacer pacer;
        QVERIFY(!pacer.nextDue());
        pacer.add({env}, m_start);
        QVERIFY(pacer.take(m_start + 149ms).empty());
        QVERIFY(pacer.nextDue() == m_start + 150ms);
        QVERIFY(pacer.take(m_start + 150ms) == WatchTargets{env});
        QVERIFY(!pacer.nextDue());
    }

    void changesWithoutEndAreLookedAtOnceInAWhile()
    {
        ChangePacer pacer;
        int looks = 0;
        for (auto passed = 0ms; passed < 6s; passed += 1ms) { // one a millisecond
            pacer.add({env}, m_start + passed);
            looks += int(pacer.take(m_start + passed).size());
        }
        QCOMPARE(looks, 9); // every 600 ms, and one more each
    }

    void oneTargetDoesNotWaitForAnother()
    {
        ChangePacer pacer;
        pacer.add({env}, m_start);
        pacer.add({other}, m_start + 100ms);
        QVERIFY(pacer.take(m_start + 160ms) == WatchTargets{env});
        QVERIFY(pacer.take(m_start + 250ms) == WatchTargets{other});
    }

    void whatProgramsLeaveBehindWhileTheyRunIsNoChange()
    {
        WatchPlan plan;
        plan.add("/w/p/src", env);
        plan.add("/w/p", env, {".venv"});
        for (const char *name : {"__pycache__", "a.cpython-311.pyc", ".a.py.swp", "a.py~", "4913", ".#a.py"})
            QVERIFY2(plan.targetsOf({"/w/p/src", name}).empty(), name);
        QVERIFY(plan.targetsOf({"/w/p/src", "_native.so"}) == WatchTargets{env});
        QVERIFY(plan.targetsOf({"/w/p", "notes.txt"}).empty());
        QVERIFY(plan.targetsOf({"/w/p", ".venv"}) == WatchTargets{env});
        QVERIFY(plan.targetsOf({"/w/p", ""}) == WatchTargets{env}); // the directory itself
        QVERIFY(plan.targetsOf({"/w/q", "x"}).empty());
    }
};
QTEST_APPLESS_MAIN(TestChangePacer)
#include "tst_changepacer.moc"
