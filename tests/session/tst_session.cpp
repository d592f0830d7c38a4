#include "core/jobs/deliver.h"
#include "core/session/session.h"
#include "tests/session/fakeservices.h"
#include "tests/support/memoryfilesystem.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace truewheel;
using namespace truewheel::test;

class TestSession : public QObject
{
    Q_OBJECT

    static JobState stateOf(Session &session, JobId id) { return session.repairs().find(id)->state; }

private slots:
    void aLookEndsWithThePictureAndItsPlans()
    {
        Session session(fakeServices());
        QCOMPARE(session.lookState(), LookState::Nothing);
        QSignalSpy changed(&session, &Session::snapshotChanged);
        session.look({"/w/project"});
        QCOMPARE(session.lookState(), LookState::Looking);
        QVERIFY(changed.wait());
        QCOMPARE(session.lookState(), LookState::Ready);
        QCOMPARE(session.snapshot()->editables.size(), size_t(1));
        QVERIFY(session.current()->plans.front().has_value());
        QCOMPARE((*session.current()->plans.front())->package, std::string("matlib"));
    }

    void theLatestLookWins()
    {
        std::atomic<bool> release = false;
        std::atomic<int> ended = 0;
        SessionServices services = fakeServices();
        services.look = [&](const SnapshotRequest &request, JobContext &) -> Result<Snapshot> {
            while (request.paths.front() == "/slow" && !release)
                waitALittle();
            ++ended;
            return snapshotOf({linkOf(request.paths.front().filename().string(), Verdict::Intact)});
        };
        Session session(services);
        session.look({"/slow"});
        session.look({"/quick"});
        QTRY_COMPARE(session.lookState(), LookState::Ready);
        release = true;
        QTRY_COMPARE(ended.load(), 2);
        QTest::qWait(50);
        QCOMPARE(session.snapshot()->editables.front().link.name, std::string("quick"));
    }

    void aCancelledLookKeepsTheLastPicture()
    {
        std::atomic<bool> isBlocking = false;
        SessionServices services = fakeServices();
        services.look = [&](const SnapshotRequest &, JobContext &job) -> Result<Snapshot> {
            while (isBlocking && !job.isCancelled())
                waitALittle();
            return isBlocking ? Result<Snapshot>(failure(ErrorCode::Cancelled, "")) : snapshotOf({linkOf("kept", Verdict::Intact)});
        };
        Session session(services);
        session.look({"/w"});
        QTRY_COMPARE(session.lookState(), LookState::Ready);
        isBlocking = true;
        session.rescan();
        session.cancelLook();
        QCOMPARE(session.lookState(), LookState::Ready);
        QTest::qWait(50);
        QCOMPARE(session.snapshot()->editables.front().link.name, std::string("kept"));
    }

    void aFailedLookNamesWhatFailed()
    {
        SessionServices services = fakeServices();
        services.look = [](const SnapshotRequest &, JobContext &) -> Result<Snapshot> { return failure(ErrorCode::NotFound, "/gone"); };
        Session session(services);
        session.look({"/gone"});
        QTRY_COMPARE(session.lookState(), LookState::Failed);
        QCOMPARE(session.lookError()->subject, std::string("/gone"));
        QVERIFY(!session.snapshot());
    }

    void aRepairIsFollowedByAnotherLook()
    {
        std::atomic<bool> isRepaired = false;
        SessionServices services = fakeServices();
        services.look = [&](const SnapshotRequest &, JobContext &) -> Result<Snapshot> {
            return snapshotOf({linkOf("matlib", isRepaired ? Verdict::Intact : Verdict::Absent)});
        };
        services.runPlan = [&](const Plan &, const CheckedLink &, const RepairEvents &, JobContext &) -> Result<RepairReport> {
            isRepaired = true;
            RepairReport report;
            report.verified = true;
            return report;
        };
        Session session(services);
        session.look({"/w"});
        QTRY_COMPARE(session.lookState(), LookState::Ready);
        QVERIFY(session.snapshot()->editables.front().verdict == Verdict::Absent);
        const JobId id = session.repairs().repair(**session.current()->plans.front(), session.snapshot()->editables.front());
        QTRY_COMPARE(stateOf(session, id), JobState::Succeeded);
        QTRY_VERIFY(session.snapshot()->editables.front().verdict == Verdict::Intact);
    }

    void withoutPathsTheWholeMachineIsLookedAt()
    {
        SessionServices services = fakeServices();
        services.scan = finding({entryOf("/w/e1", {linkOf("a", Verdict::Absent, "/w/a", "/w/e1")}), entryOf("/w/e2")});
        Session session(services);
        session.rescan();
        QTRY_COMPARE(session.lookState(), LookState::Ready);
        QTRY_VERIFY(session.snapshot());
        QTRY_COMPARE(session.snapshot()->environments.size(), size_t(2));
        QCOMPARE(session.snapshot()->editables.front().link.name, std::string("a"));
        QVERIFY(session.current()->plans.front().has_value());

        session.look({"/w/project"});
        QTRY_COMPARE(session.lookState(), LookState::Ready);
        QCOMPARE(session.snapshot()->editables.front().link.name, std::string("matlib"));
        QCOMPARE(session.environment("/w/e2")->path, Path("/w/e2")); // of the machine
        session.lookAtMachine();
        QVERIFY(session.lookedAt().empty());
        QCOMPARE(session.snapshot()->editables.front().link.name, std::string("a"));
    }

    void aRepairIsSeenInThePictureOfTheMachineWithoutAnotherScan()
    {
        std::atomic<int> scans = 0;
        SessionServices services = fakeServices();
        services.scan = [&](const InventorySink &, JobContext &) -> Result<Inventory> {
            ++scans;
            Inventory inventory;
            inventory.entries = {entryOf("/w/e1", {linkOf("a", Verdict::Absent, "/w/a", "/w/e1")})};
            return inventory;
        };
        services.scanAgain = [](const Path &environment) -> Result<InventoryEntry> {
            return entryOf(environment, {linkOf("a", Verdict::Intact, "/w/a", "/w/e1")});
        };
        Session session(services);
        session.rescan();
        QTRY_VERIFY(session.machine().state() == ScanState::Ready && session.snapshot());
        const CheckedLink link = session.snapshot()->editables.front();
        session.repairs().repair(planOf(link), link);
        QTRY_VERIFY(session.snapshot()->editables.front().verdict == Verdict::Intact);
        QCOMPARE(scans.load(), 1);
    }

    void oneBuildOfAProjectAtATime()
    {
        std::atomic<int> running = 0;
        std::atomic<int> most = 0;
        std::atomic<int> release = 0;
        SessionServices services = fakeServices();
        services.runPlan = [&](const Plan &, const CheckedLink &, const RepairEvents &, JobContext &) -> Result<RepairReport> {
            most = std::max(most.load(), ++running);
            while (release == 0)
                waitALittle();
            --release;
            --running;
            return RepairReport{};
        };
        Session session(services);
        const CheckedLink link = linkOf("matlib", Verdict::Absent);
        const JobId first = session.repairs().repair(planOf(link), link);
        const JobId second = session.repairs().repair(planOf(link), link);
        QTRY_COMPARE(running.load(), 1);
        QCOMPARE(stateOf(session, second), JobState::Waiting);
        ++release;
        QTRY_COMPARE(stateOf(session, first), JobState::NotVerified);
        QTRY_COMPARE(stateOf(session, second), JobState::Running);
        ++release;
        QTRY_COMPARE(stateOf(session, second), JobState::NotVerified);
        QCOMPARE(most.load(), 1);
    }

    void buildsOfTwoProjectsRunTogether()
    {
        std::atomic<int> running = 0;
        std::atomic<bool> release = false;
        SessionServices services = fakeServices();
        services.runPlan = [&](const Plan &, const CheckedLink &, const RepairEvents &, JobContext &) -> Result<RepairReport> {
            ++running;
            while (!release)
                waitALittle();
            return RepairReport{};
        };
        Session session(services);
        const CheckedLink a = linkOf("a", Verdict::Absent, "/w/a");
        const CheckedLink b = linkOf("b", Verdict::Absent, "/w/b");
        session.repairs().repair(planOf(a), a);
        session.repairs().repair(planOf(b), b);
        QTRY_COMPARE(running.load(), 2);
        release = true;
        QTRY_COMPARE(session.repairs().unfinished(), 0);
    }

    void cancelEndsARunningJobAndAWaitingOneNeverStarts()
    {
        std::atomic<int> starts = 0;
        SessionServices services = fakeServices();
        services.runPlan = [&](const Plan &plan, const CheckedLink &, const RepairEvents &, JobContext &job) -> Result<RepairReport> {
            ++starts;
            while (!job.isCancelled())
                waitALittle();
            return failure(ErrorCode::Cancelled, plan.package, "the old link is still there");
        };
        Session session(services);
        const CheckedLink link = linkOf("matlib", Verdict::Absent);
        const JobId running = session.repairs().repair(planOf(link), link);
        const JobId waiting = session.repairs().repair(planOf(link), link);
        QTRY_COMPARE(starts.load(), 1);
        session.repairs().cancel(waiting);
        QCOMPARE(stateOf(session, waiting), JobState::Cancelled);
        session.repairs().cancel(running);
        QVERIFY(session.repairs().find(running)->isCancelling);
        QTRY_COMPARE(stateOf(session, running), JobState::Cancelled);
        QCOMPARE(session.repairs().find(running)->error->detail, std::string("the old link is still there"));
        QTest::qWait(50);
        QCOMPARE(starts.load(), 1);
    }

    void whatAJobSaysArrivesWhileItRuns()
    {
        std::atomic<bool> release = false;
        SessionServices services = fakeServices();
        services.runPlan = [&](const Plan &plan, const CheckedLink &, const RepairEvents &events, JobContext &) -> Result<RepairReport> {
            events.stepStarted(plan.steps.front());
            events.output("\x1b[1mCompiling\x1b[0m one\n");
            events.waiting("another uv (pid 7) holds the lock");
            while (!release)
                waitALittle();
            events.waiting("");
            events.output("two");
            return RepairReport{};
        };
        Session session(services);
        const CheckedLink link = linkOf("matlib", Verdict::Absent);
        const JobId id = session.repairs().repair(planOf(link), link);
        QTRY_COMPARE(session.repairs().find(id)->waitingFor, std::string("another uv (pid 7) holds the lock"));
        QCOMPARE(session.repairs().find(id)->step, std::string("Build it"));
        uint64_t position = 0;
        QCOMPARE(session.repairs().logSince(id, position), std::string("Compiling one\n"));
        QCOMPARE(session.repairs().logSince(id, position), std::string());
        release = true;
        QTRY_COMPARE(stateOf(session, id), JobState::NotVerified);
        QCOMPARE(session.repairs().logSince(id, position), std::string("two\n"));
        QCOMPARE(session.repairs().find(id)->waitingFor, std::string());
    }

    void anErrorIsAFailedJob()
    {
        SessionServices services = fakeServices();
        services.runPlan = [](const Plan &, const CheckedLink &, const RepairEvents &, JobContext &) -> Result<RepairReport> {
            return failure(ErrorCode::ToolMissing, "uv");
        };
        Session session(services);
        const CheckedLink link = linkOf("matlib", Verdict::Absent);
        const JobId id = session.repairs().repair(planOf(link), link);
        QTRY_COMPARE(stateOf(session, id), JobState::Failed);
        QCOMPARE(session.repairs().find(id)->error->code, ErrorCode::ToolMissing);
    }

    void quittingWithAStuckWorkerTakesLessThanASecond()
    {
        static std::atomic<bool> release = false; // outlives the worker that is left behind
        static std::atomic<bool> ended = false;
        SessionServices services = fakeServices();
        services.look = [](const SnapshotRequest &, JobContext &) -> Result<Snapshot> {
            while (!release) // a mount that answers to nobody
                waitALittle();
            ended = true;
            return Snapshot{};
        };
        QElapsedTimer timer;
        {
            auto session = std::make_unique<Session>(services);
            session->look({"/dead"});
            QTest::qWait(50);
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!ended);
        release = true;
        QTRY_VERIFY(ended.load());
    }

    void aDeadReceiverIsNotCalled()
    {
        std::atomic<bool> release = false;
        std::atomic<bool> ended = false;
        SessionServices services = fakeServices();
        services.describePath = [&](const Path &path) {
            while (!release)
                waitALittle();
            ended = true;
            return PathUse{path, PathKind::Project, {}};
        };
        Session session(services);
        int calls = 0;
        auto receiver = std::make_unique<QObject>();
        deliver(session.describePaths({"/w"}), receiver.get(), [&](const std::vector<PathUse> &) { ++calls; });
        receiver.reset();
        release = true;
        QTRY_VERIFY(ended.load());
        QTest::qWait(50);
        QCOMPARE(calls, 0);
    }

    void saysWhatAPathIs()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/project/pyproject.toml");
        fs.addFile("/w/old/setup.py");
        fs.addFile("/w/env/pyvenv.cfg");
        fs.addFile("/w/project/.venv", "/w/env\n");
        fs.addFile("/w/demo-1.0-py3-none-any.whl");
        fs.addFile("/w/demo-1.0.tar.gz");
        fs.addFile("/w/photo.png");
        fs.fail("/w/secret", ErrorCode::PermissionDenied);
        QCOMPARE(describePath(fs, "/w/project").kind, PathKind::Project);
        QCOMPARE(describePath(fs, "/w/old").kind, PathKind::Project);
        QCOMPARE(describePath(fs, "/w/project/pyproject.toml").kind, PathKind::ProjectFile);
        QCOMPARE(describePath(fs, "/w/env").kind, PathKind::Environment);
        QCOMPARE(describePath(fs, "/w/project/.venv").kind, PathKind::EnvironmentFile);
        QCOMPARE(describePath(fs, "/w/demo-1.0-py3-none-any.whl").kind, PathKind::Archive);
        QCOMPARE(describePath(fs, "/w/demo-1.0.tar.gz").kind, PathKind::Archive);
        QCOMPARE(describePath(fs, "/w").kind, PathKind::Folder);
        QCOMPARE(describePath(fs, "/w/photo.png").kind, PathKind::Unusable);
        QVERIFY(!describePath(fs, "/w/photo.png").error);
        QCOMPARE(describePath(fs, "/w/secret").error->code, ErrorCode::PermissionDenied);
        QCOMPARE(describePath(fs, "/w/gone").error->code, ErrorCode::NotFound);
    }
};
QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
