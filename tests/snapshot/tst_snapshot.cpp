#include "core/snapshot/snapshot.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;
using truewheel::test::MemoryFileSystem;

class TestSnapshot final : public QObject
{
    Q_OBJECT

    MemoryFileSystem m_fs;
    Locations m_locations;

    Snapshot taken(const std::vector<Path> &paths)
    {
        JobContext job;
        return takeSnapshot({paths, {}}, {m_fs, m_locations, nullptr}, job).value_or(Snapshot{});
    }

private slots:
    void initTestCase()
    {
        m_locations.os = Os::Linux;
        m_locations.home = "/home/me";
        m_fs.addDirectory("/home/me/work/big");
        m_fs.addMount({"/", "8:1", "ext4"});
        m_fs.addMount({"/home/me/work/big", "0:44", "nfs4"});
    }
    void aFileSystemThatWasNotEnteredMakesThePictureIncomplete()
    {
        const Snapshot snapshot = taken({"/home/me/work"});
        QCOMPARE(snapshot.unreadable.size(), size_t(1));
        QCOMPARE(snapshot.unreadable.front().code, ErrorCode::Refused);
        QCOMPARE(snapshot.unreadable.front().subject, std::string("/home/me/work/big"));
        QVERIFY(snapshot.unreadable.front().detail.find("nfs4") != std::string::npos);
        QVERIFY(!snapshot.isComplete());
    }
    void namedAsAPathItIsLookedAt() { QVERIFY(taken({"/home/me/work", "/home/me/work/big"}).isComplete()); }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
