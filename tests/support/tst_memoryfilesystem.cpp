#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;
using truewheel::test::MemoryFileSystem;

class TestMemoryFileSystem : public QObject
{
    Q_OBJECT
private slots:
    void makesParents()
    {
        MemoryFileSystem fs;
        fs.addFile("/a/b/c.txt", "text");
        QVERIFY(fs.isDirectory("/a/b"));
        QVERIFY(fs.isDirectory("/"));
        QCOMPARE(fs.read("/a/b/c.txt", 10).value(), std::string("text"));
        QCOMPARE(fs.read("/a/b/../b/c.txt", 10).value(), std::string("text"));
        QCOMPARE(fs.readHead("/a/b/c.txt", 2).value(), std::string("te"));
    }
    void listsOnlyDirectChildrenSorted()
    {
        MemoryFileSystem fs;
        fs.addFile("/a/z");
        fs.addFile("/a/b/c");
        fs.addLink("/a/l", "z");
        fs.addFile("/ab");
        const std::vector<DirectoryEntry> expected = {{"b", FileType::Directory}, {"l", FileType::Link}, {"z", FileType::Regular}};
        QVERIFY(fs.list("/a").value() == expected);
        QCOMPARE(fs.list("/").value().size(), size_t(2));
        QCOMPARE(fs.list("/a/z").error().code, ErrorCode::NotADirectory);
        QCOMPARE(fs.list("/none").error().code, ErrorCode::NotFound);
    }
    void followsLinks()
    {
        MemoryFileSystem fs;
        fs.addFile("/store/lib/x", "1");
        fs.addLink("/env/lib", "../store/lib");
        fs.addLink("/env/dangling", "/nowhere");
        fs.addLink("/loop", "/loop");
        QCOMPARE(fs.read("/env/lib/x", 9).value(), std::string("1"));
        QCOMPARE(fs.status("/env/lib").value().type, FileType::Directory);
        QCOMPARE(fs.linkStatus("/env/lib").value().type, FileType::Link);
        QCOMPARE(fs.readLink("/env/lib").value(), Path("../store/lib"));
        QCOMPARE(fs.list("/env/lib").value().size(), size_t(1));
        QCOMPARE(fs.status("/env/dangling").error().code, ErrorCode::NotFound);
        QVERIFY(fs.linkStatus("/env/dangling").has_value());
        QCOMPARE(fs.status("/loop").error().code, ErrorCode::Io);
    }
    void refusesWhatIsNotAFile()
    {
        MemoryFileSystem fs;
        fs.addOther("/pipe");
        fs.addFile("/big", "12345");
        QCOMPARE(fs.read("/pipe", 10).error().code, ErrorCode::NotRegular);
        QCOMPARE(fs.read("/big", 4).error().code, ErrorCode::TooLarge);
        QCOMPARE(fs.read("/big/below", 4).error().code, ErrorCode::NotADirectory);
    }
    void failsWhereToldAndRecordsCalls()
    {
        MemoryFileSystem fs;
        fs.addFile("/a/x", "1");
        fs.fail("/a/y", ErrorCode::PermissionDenied);
        fs.failListing("/a", ErrorCode::Io);
        QCOMPARE(fs.status("/a/y").error().code, ErrorCode::PermissionDenied);
        QCOMPARE(fs.list("/a").error().code, ErrorCode::Io);
        QVERIFY(fs.read("/a/x", 9).has_value());
        QVERIFY(fs.reads() == std::vector<Path>{"/a/x"});
        QVERIFY(fs.listings() == std::vector<Path>{"/a"});
        fs.forgetCalls();
        QVERIFY(fs.reads().empty());
        fs.remove("/a");
        QVERIFY(!fs.exists("/a/x"));
    }
};

QTEST_GUILESS_MAIN(TestMemoryFileSystem)
#include "tst_memoryfilesystem.moc"
