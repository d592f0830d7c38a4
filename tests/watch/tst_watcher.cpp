#include "core/watch/watcher.h"
#include "tests/support/fakedirectorywatch.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>
#include <thread>

using namespace truewheel;
using namespace truewheel::test;

namespace {
const WatchTarget env{WatchTarget::Kind::Environment, "/w/p/.venv"};
const WatchTarget far{WatchTarget::Kind::Environment, "/mnt/far/.venv"};
constexpr Timestamp never{4'000'000'000, 0};
} // namespace

class TestWatcher : public QObject
{
    Q_OBJECT

    struct World {
        std::shared_ptr<FakeDirectoryWatch> disk = std::make_shared<FakeDirectoryWatch>();
        MemoryFileSystem fs;
        Watcher watcher{std::make_unique<FakeDirectoryWatchDoor>(disk), fs};
        JobContext job;

        WatchCoverage follow(const WatchPlan &plan, Timestamp since = never)
        {
            watcher.setPlan(plan, since);
            return watcher.next(job).coverage.value_or(WatchCoverage{});
        }
    };

private slots:
    void aChangeComesBackAsItsTarget()
    {
        World w;
        WatchPlan plan;
        plan.add("/w/p/src", env);
        QCOMPARE(w.follow(plan).watched, 1);
        w.disk->happen("/w/p/src", "_native.so");
        QVERIFY(w.watcher.next(w.job).changed == WatchTargets{env});
    }

    void aDirectoryThatIsGoneIsAwaitedFromAbove()
    {
        World w;
        w.disk->absent = {"/w/p/build/lib", "/w/p/build"};
        WatchPlan plan;
        plan.add("/w/p/build/lib", env);
        const WatchCoverage coverage = w.follow(plan);
        QCOMPARE(coverage.watched, 1);
        QVERIFY(coverage.blind.empty());
        QVERIFY(w.disk->nowWatched() == std::set<Path>{"/w/p"});
        w.disk->happen("/w/p", "unrelated");
        {
            const std::lock_guard lock(w.disk->mutex);
            w.disk->absent.clear();
        }
        w.disk->happen("/w/p", "build");
        QVERIFY(w.watcher.next(w.job).changed == WatchTargets{env});
        QVERIFY(w.disk->nowWatched().contains("/w/p/build/lib"));
    }

    void aDirectoryThatVanishesAndComesBackIsSeenBothTimes()
    {
        World w;
        WatchPlan plan;
        plan.add("/w/p", env);
        (void)w.follow(plan);
        {
            const std::lock_guard lock(w.disk->mutex);
            w.disk->absent = {"/w/p"};
        }
        w.disk->happen("/w/p", "");
        QVERIFY(w.watcher.next(w.job).changed == WatchTargets{env});
        QVERIFY(w.disk->nowWatched() == std::set<Path>{"/w"});
        {
            const std::lock_guard lock(w.disk->mutex);
            w.disk->absent.clear();
        }
        w.disk->happen("/w", "p");
        QVERIFY(w.watcher.next(w.job).changed == WatchTargets{env});
        QVERIFY(w.disk->nowWatched().contains("/w/p"));
    }

    void whatIsOverTheLimitIsBlindAndSaysWhy()
    {
        World w;
        w.disk->limit = 1;
        WatchPlan plan;
        plan.add("/a", far);
        plan.add("/b", env);
        const WatchCoverage coverage = w.follow(plan);
        QCOMPARE(coverage.watched, 1);
        QCOMPARE(coverage.unwatched, 1);
        QVERIFY(coverage.blind == WatchTargets{env});
        QCOMPARE(coverage.reason, std::string("the limit is reached"));
    }

    void aRemoteFileSystemIsNotAskedToTell()
    {
        World w;
        w.fs.addMount({"/", "8:1", "ext4"});
        w.fs.addMount({"/mnt/far", "0:50", "nfs4"});
        WatchPlan plan;
        plan.add("/mnt/far/.venv", far);
        plan.add("/w/p", env);
        const WatchCoverage coverage = w.follow(plan);
        QVERIFY(w.disk->nowWatched() == std::set<Path>{"/w/p"});
        QVERIFY(coverage.blind == WatchTargets{far});
        QVERIFY(coverage.reason.find("nfs4") != std::string::npos);
    }

    void whatChangedBetweenTheLookAndTheWatchIsNotMissed()
    {
        World w;
        w.fs.addDirectory("/w/p");
        w.fs.setModified("/w/p", {1000, 0});
        w.fs.addDirectory("/w/old");
        w.fs.setModified("/w/old", {900, 0});
        WatchPlan plan;
        plan.add("/w/p", env);
        plan.add("/w/old", far);
        (void)w.follow(plan, {1000, 0});
        QVERIFY(w.watcher.next(w.job).changed == WatchTargets{env});
        plan.add("/w/p", far); // the directory is watched already: nothing is missed
        (void)w.follow(plan, {1000, 0});
        w.disk->happen("/w/old", "x");
        QVERIFY(w.watcher.next(w.job).changed == WatchTargets{far});
    }

    void stopEndsTheWait()
    {
        World w;
        std::thread stopper([&w] { w.watcher.stop(); });
        QVERIFY(w.watcher.next(w.job).changed.empty());
        stopper.join();
    }
};
QTEST_APPLESS_MAIN(TestWatcher)
#include "tst_watcher.moc"
