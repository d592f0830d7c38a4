#include "core/session/session.h"
#include "tests/session/fakeservices.h"

#include <QSignalSpy>
#include <QTest>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace truewheel;
using namespace truewheel::test;

namespace {

constexpr Timestamp yesterday{1700000000, 0};

StoredPicture stored(std::vector<InventoryEntry> entries)
{
    StoredPicture picture;
    picture.taken = yesterday;
    picture.sizes.assign(entries.size(), Sizes{3, 2, 1});
    picture.entries = std::move(entries);
    picture.caches.emplace().caches.push_back({{"uv", "/cache", {}}, {}, {}, Sizes{30, 20, 10}});
    return picture;
}

std::vector<std::string> paths(const MachineScan &machine)
{
    std::vector<std::string> all;
    for (const auto &entry : machine.current()->environments)
        all.push_back(pathBytes(entry->environment.path));
    return all;
}

using Paths = std::vector<std::string>;

} // namespace

class TestMachineScan : public QObject
{
    Q_OBJECT
private slots:
    void thePictureOfLastTimeIsThereBeforeAnythingIsLookedAt()
    {
        SessionServices services = fakeServices();
        services.storedPicture = [] { return stored({entryOf("/w/a"), entryOf("/w/gone")}); };
        services.scan = [](const InventorySink &, JobContext &) -> Result<Inventory> { return failure(ErrorCode::Io, "not asked for"); };
        Session session(services);
        const MachineScan &machine = session.machine();
        QTRY_VERIFY(machine.current());
        QVERIFY(machine.state() == ScanState::Nothing);
        QCOMPARE(paths(machine), (Paths{"/w/a", "/w/gone"}));
        QVERIFY(machine.current()->isStored && machine.current()->taken == yesterday);
        QCOMPARE(machine.current()->sizes.at(0)->sizes.disk, uint64_t(2));
        QCOMPARE(machine.current()->caches->caches.at(0).size->apparent, uint64_t(30));
    }

#ifdef Q_OS_LINUX
    void aLookGivesWayToTheWindow()
    {
        std::atomic<int> reached = -1;
        const auto niceness = [] { return ::getpriority(PRIO_PROCESS, 0); }; // of the calling thread
        const int before = niceness();
        SessionServices services = fakeServices();
        services.scan = [&reached, niceness](const InventorySink &, JobContext &) -> Result<Inventory> {
            std::thread([&] { reached = niceness(); }).join();
            return Inventory();
        };
        Session session(services);
        session.machine().start();
        QTRY_VERIFY(session.machine().state() == ScanState::Ready);
        QCOMPARE(reached.load(), std::max(before, 5));
        QCOMPARE(niceness(), before);
        std::vector<QFuture<int>> others; // a build would inherit it
        for (int i = 0; i < 8; ++i) {
            others.push_back(session.start([niceness](JobContext &) {
                waitALittle();
                return niceness();
            }));
        }
        for (QFuture<int> &other : others)
            QCOMPARE(other.result(), before);
    }
#endif

    void theLookCorrectsItAndKeepsTheSizesUntilTheyAreMeasured()
    {
        std::atomic<bool> release = false;
        SessionServices services = fakeServices();
        services.storedPicture = [] { return stored({entryOf("/w/a"), entryOf("/w/gone")}); };
        services.scan = [&release](const InventorySink &found, JobContext &job) -> Result<Inventory> {
            while (!release)
                waitALittle();
            return finding({entryOf("/w/a"), entryOf("/w/new")})(found, job);
        };
        std::atomic<bool> mayMeasure = false;
        services.scanCaches = [&mayMeasure](JobContext &) -> Result<CacheScan> {
            while (!mayMeasure)
                waitALittle();
            return CacheScan{};
        };
        Session session(services);
        MachineScan &machine = session.machine();
        QTRY_VERIFY(machine.current());
        machine.start();
        QTest::qWait(30);
        QCOMPARE(paths(machine), (Paths{"/w/a", "/w/gone"})); // still
        release = true;
        QTRY_VERIFY(machine.state() == ScanState::Measuring);
        QCOMPARE(paths(machine), (Paths{"/w/a", "/w/new"}));
        QVERIFY(!machine.current()->isStored);
        QVERIFY(machine.current()->sizes.at(0)->sizes == (Sizes{3, 2, 1}));
        QVERIFY(!machine.current()->sizes.at(1));
        QVERIFY(machine.current()->caches);
        mayMeasure = true;
        QTRY_VERIFY(machine.state() == ScanState::Ready);
        QCOMPARE(machine.current()->sizes.at(0)->sizes.disk, uint64_t(2000000));
        QVERIFY(machine.current()->caches->caches.empty());
    }

    void aPictureThatComesLateDoesNotReplaceANewerOne()
    {
        std::atomic<bool> release = false;
        std::atomic<bool> ended = false;
        SessionServices services = fakeServices();
        services.storedPicture = [&]() -> std::optional<StoredPicture> {
            while (!release)
                waitALittle();
            ended = true;
            return stored({entryOf("/w/old")});
        };
        services.scan = finding({entryOf("/w/new")});
        Session session(services);
        session.machine().start();
        QTRY_VERIFY(session.machine().state() == ScanState::Ready);
        release = true;
        QTRY_VERIFY(ended.load());
        QTest::qWait(30);
        QCOMPARE(paths(session.machine()), (Paths{"/w/new"}));
    }
};

QTEST_GUILESS_MAIN(TestMachineScan)
#include "tst_machinescan.moc"
