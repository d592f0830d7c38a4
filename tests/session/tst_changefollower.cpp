#include "core/base/wallclock.h"
#include "core/session/changefollower.h"
#include "core/session/session.h"
#include "core/session/watchplan.h"
#include "tests/session/fakeservices.h"
#include "tests/support/fakedirectorywatch.h"
#include "tests/support/memoryfilesystem.h"

#include <QSignalSpy>
#include <QTest>

using namespace truewheel;
using namespace truewheel::test;

namespace {

/// A disk with one environment, whose link has the verdict that the test gives it, and who looked at what.
struct Disk {
    std::shared_ptr<FakeDirectoryWatch> changes = std::make_shared<FakeDirectoryWatch>();
    MemoryFileSystem fs;
    std::atomic<Verdict> verdict = Verdict::Intact;
    std::atomic<bool> isBusy = false;
    std::atomic<bool> isThere = true;
    std::atomic<int> wholeLooks = 0;
    std::atomic<int> looksAgain = 0;
    std::atomic<int> scansAgain = 0;
    std::atomic<int> cacheReads = 0;

    CheckedLink link() const
    {
        CheckedLink checked = linkOf("matlib", verdict, "/w/project", "/w/project/.venv");
        checked.link.roots = {{"", "/w/project/src", "/w/project/.venv/a.pth", 1}};
        return checked;
    }

    SessionServices services()
    {
        SessionServices services = fakeServices();
        services.look = [this](const SnapshotRequest &, JobContext &) -> Result<Snapshot> {
            ++wholeLooks;
            return isThere ? snapshotOf({link()}) : Snapshot{};
        };
        services.lookAgain = [this](const Path &, const Snapshot &) -> std::optional<Snapshot> {
            ++looksAgain;
            return isThere ? std::optional(snapshotOf({link()})) : std::nullopt;
        };
        services.scanAgain = [this](const Path &path) -> Result<InventoryEntry> {
            ++scansAgain;
            if (!isThere)
                return failure(ErrorCode::NotFound, pathBytes(path));
            return entryOf(path, {link()});
        };
        services.scan = finding({entryOf("/w/project/.venv", {link()})});
        services.scanCaches = [this](JobContext &) -> Result<CacheScan> {
            ++cacheReads;
            return CacheScan{};
        };
        services.busyEnvironments = [this](const std::set<Path> &environments) { return isBusy ? environments : std::set<Path>(); };
        services.makeWatcher = [this] { return std::make_shared<Watcher>(std::make_unique<FakeDirectoryWatchDoor>(changes), fs); };
        return services;
    }
};

} // namespace

class TestChangeFollower : public QObject
{
    Q_OBJECT

    static Verdict shown(const Session &session) { return session.snapshot()->editables.front().verdict; }

    static void lookAt(Session &session, Disk &disk)
    {
        session.look({"/w/project"});
        QTRY_COMPARE(session.lookState(), LookState::Ready);
        QTRY_VERIFY(disk.changes->nowWatched().contains("/w/project/src"));
    }

private slots:
    void aChangeTurnsTheRowWithinASecondAndLooksAtNothingElse()
    {
        Disk disk;
        Session session(disk.services());
        lookAt(session, disk);
        QSignalSpy states(&session, &Session::lookStateChanged);
        disk.verdict = Verdict::Absent;
        disk.changes->happen("/w/project/src", "_native.so");
        QTRY_VERIFY_WITH_TIMEOUT(shown(session) == Verdict::Absent, 1000);
        QVERIFY(session.current()->plans.front().has_value());
        QCOMPARE(disk.wholeLooks.load(), 1);
        QCOMPARE(states.count(), 0); // no progress bar
    }

    void aChangeThatChangesNothingShowsNothing()
    {
        Disk disk;
        Session session(disk.services());
        lookAt(session, disk);
        QSignalSpy changed(&session, &Session::snapshotChanged);
        disk.changes->happen("/w/project/src", "notes.txt");
        QTRY_COMPARE(disk.looksAgain.load(), 1);
        QTest::qWait(100);
        QCOMPARE(changed.count(), 0);
    }

    void whileAnotherUvIsAtWorkNoVerdictFlips()
    {
        Disk disk;
        Session session(disk.services());
        lookAt(session, disk);
        QSignalSpy changed(&session, &Session::snapshotChanged);
        disk.isBusy = true;
        disk.verdict = Verdict::Absent; // the old files are gone, the new ones not there yet
        disk.changes->happen("/w/project/src", "_native.so");
        QTest::qWait(900);
        QCOMPARE(disk.looksAgain.load(), 0);
        disk.verdict = Verdict::Intact;
        disk.isBusy = false;
        QTRY_VERIFY(disk.looksAgain > 0);
        QTest::qWait(100);
        QCOMPARE(changed.count(), 0);
        QVERIFY(shown(session) == Verdict::Intact);
    }

    void whileARepairOfOursRunsItsLinkIsLeftAlone()
    {
        Disk disk;
        disk.verdict = Verdict::Absent;
        std::atomic<bool> release = false;
        SessionServices services = disk.services();
        services.runPlan = [&](const Plan &, const CheckedLink &, const RepairEvents &, JobContext &) -> Result<RepairReport> {
            while (!release)
                waitALittle();
            RepairReport report;
            report.verified = true;
            return report;
        };
        Session session(services);
        lookAt(session, disk);
        session.repairs().repair(**session.current()->plans.front(), session.snapshot()->editables.front());
        disk.verdict = Verdict::Unlinked; // half made
        disk.changes->happen("/w/project/src", "_native.so");
        QTest::qWait(900);
        QVERIFY(shown(session) == Verdict::Absent);
        disk.verdict = Verdict::Intact;
        release = true;
        QTRY_VERIFY(shown(session) == Verdict::Intact);
    }

    void anEnvironmentThatGoesOrComesIsAWholeLook()
    {
        Disk disk;
        Session session(disk.services());
        lookAt(session, disk);
        disk.isThere = false;
        disk.changes->happen("/w/project", ".venv");
        QTRY_COMPARE(disk.wholeLooks.load(), 2);
        QTRY_VERIFY(session.snapshot()->editables.empty());
        QTRY_COMPARE(session.lookState(), LookState::Ready);
        disk.isThere = true;
        disk.changes->happen("/w/project", ".venv");
        QTRY_VERIFY(!session.snapshot()->editables.empty());
    }

    void thePictureOfTheMachineFollowsToo()
    {
        Disk disk;
        Session session(disk.services());
        session.machine().start();
        QTRY_COMPARE(session.machine().state(), ScanState::Ready);
        QTRY_VERIFY(disk.changes->nowWatched().contains("/w/project/src"));
        const auto sizes = session.machine().current()->sizes;
        QVERIFY(sizes.front().has_value());
        disk.verdict = Verdict::Absent;
        const int reads = disk.cacheReads;
        disk.changes->happen("/w/project/src", "_native.so");
        QTRY_VERIFY_WITH_TIMEOUT(isBroken(*session.machine().current()->environments.front()), 1000);
        QVERIFY(session.machine().current()->sizes.front().has_value());
        QTRY_COMPARE(disk.cacheReads.load(), reads + 1); // a trap may be armed
        disk.isThere = false;
        disk.changes->happen("/w/project", ".venv");
        QTRY_VERIFY(session.machine().current()->environments.empty());
    }

    /// A search that is still going on shows what it found already; that was read a moment ago.
    void whatAStartFindsIsNotReadTwice()
    {
        Disk disk;
        for (const char *directory : {"/w/project/.venv", "/w/project/src"})
            disk.fs.addDirectory(directory); // changed in 2023
        std::atomic<bool> mayEnd = false;
        SessionServices services = disk.services();
        services.look = [look = services.look](const SnapshotRequest &request, JobContext &job) -> Result<Snapshot> {
            Result<Snapshot> snapshot = look(request, job);
            snapshot->taken = wallClock();
            return snapshot;
        };
        services.scan = [&](const InventorySink &found, JobContext &) -> Result<Inventory> {
            Inventory inventory;
            inventory.taken = wallClock();
            inventory.entries = {entryOf("/w/project/.venv", {disk.link()})};
            found(inventory.entries.front());
            while (!mayEnd)
                waitALittle();
            return inventory;
        };
        Session session(std::move(services));
        session.machine().start();
        lookAt(session, disk);
        QTRY_VERIFY(session.machine().current() && !session.machine().current()->isWhole);
        QTest::qWait(500);
        mayEnd = true;
        QTRY_COMPARE(session.machine().state(), ScanState::Ready);
        QTest::qWait(500);
        QCOMPARE(disk.wholeLooks.load(), 1);
        QCOMPARE(disk.looksAgain.load(), 0);
        QCOMPARE(disk.scansAgain.load(), 0);
    }

    void whatCannotBeWatchedIsLookedAtFromTimeToTimeAndSaysSo()
    {
        Disk disk;
        disk.changes->limit = 0;
        Session session(disk.services());
        session.changes().setInterval(std::chrono::seconds(1));
        session.look({"/w/project"});
        QTRY_COMPARE(session.changes().coverage().watched, 0);
        QTRY_VERIFY(session.changes().coverage().unwatched > 0);
        QCOMPARE(session.changes().coverage().reason, std::string("the limit is reached"));
        disk.verdict = Verdict::Absent; // nobody tells
        QTRY_VERIFY(session.snapshot() && shown(session) == Verdict::Absent);
    }

    void aStormCostsFewLooks()
    {
        Disk disk;
        Session session(disk.services());
        lookAt(session, disk);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; clock.elapsed() < 2000; ++i) {
            for (int n = 0; n < 10; ++n)
                disk.changes->happen("/w/project/src", "file" + std::to_string(10 * i + n));
            QTest::qWait(1);
        }
        QTest::qWait(300);
        QVERIFY2(disk.looksAgain >= 3 && disk.looksAgain <= 5, qPrintable(QString::number(disk.looksAgain)));
    }

    void everyPlaceOfALinkIsWatched()
    {
        Look look;
        CheckedLink link = linkOf("matlib", Verdict::Absent, "/w/project", "/w/env");
        link.link.roots = {{"", "/w/project/src", "/w/env/a.pth", 1}};
        link.link.moduleFiles = {{"gen", "/w/project/gen/gen.py"}};
        look.snapshot = snapshotOf({link});
        look.snapshot.environments.front().sitePackages = {"/w/env/lib/site-packages"};
        const WatchPlan plan = watchPlanOf({"/w"}, &look, nullptr);
        const WatchTargets environment = {{WatchTarget::Kind::Environment, "/w/env"}};
        for (const char *directory : {"/w/env", "/w/env/lib/site-packages", "/w/project/src", "/w/project/gen", "/w/project/matlib"})
            QVERIFY2(plan.targetsOf({directory, "x"}) == environment, directory);
        QVERIFY(plan.targetsOf({"/w/project", "pyproject.toml"}) == environment);
        QVERIFY(plan.targetsOf({"/w/project", "setup.py"}) == environment);
        QVERIFY(plan.targetsOf({"/w/project", "notes"}).empty());
        QVERIFY(plan.targetsOf({"/w", "env"}) == environment);
        QVERIFY(plan.targetsOf({"/w", ".venv"}) == (WatchTargets{{WatchTarget::Kind::Paths, {}}}));
    }
};
QTEST_GUILESS_MAIN(TestChangeFollower)
#include "tst_changefollower.moc"
