#include "tests/archives/archivebuilder.h"
#include "tests/cli/fakeworld.h"

#include <QJsonArray>
#include <QTest>

using namespace truewheel;
using namespace truewheel::cli;
using namespace truewheel::cli::test;
using namespace truewheel::test;

namespace {

const char *const wheelPath = "/w/demo-1.0-cp39-abi3-manylinux_2_17_x86_64.whl";

QJsonObject only(const FakeWorld &world)
{
    const QJsonArray archives = world.document()[QStringLiteral("archives")].toArray();
    return archives.size() == 1 ? archives.first().toObject() : QJsonObject();
}

} // namespace

/// `cache show FILE`: what an archive holds, in text and JSON.
class TestCacheShow : public QObject
{
    Q_OBJECT
private slots:
    void aWheelIsToldOfInText()
    {
        FakeWorld world;
        world.fs.addFile(wheelPath, wheel().bytes());
        QVERIFY(world.run({"cache", "show", wheelPath}) == ExitCode::Fine);
        for (const char *line :
             {"demo 1.0", "tag      cp39-abi3-manylinux_2_17_x86_64", "record   intact, 4 files verified", "demo/__init__.py"})
            QVERIFY2(world.out.find(line) != std::string::npos, line);
        QVERIFY(world.run({"cache", "show", "-q", wheelPath}) == ExitCode::Fine);
        QVERIFY(world.out.find("demo/__init__.py") == std::string::npos);
    }

    void aWheelIsToldOfInJson()
    {
        FakeWorld world;
        world.fs.addFile(wheelPath, wheel().bytes());
        QVERIFY(world.run({"cache", "show", "--json", wheelPath}) == ExitCode::Fine);
        QCOMPARE(world.document()[QStringLiteral("command")].toString(), QStringLiteral("cache show"));
        QVERIFY(world.document()[QStringLiteral("complete")].toBool());
        const QJsonObject archive = only(world);
        QCOMPARE(archive[QStringLiteral("form")].toString(), QStringLiteral("zip"));
        QCOMPARE(archive[QStringLiteral("files")].toArray().size(), 5);
        QCOMPARE(archive[QStringLiteral("metadata")][QStringLiteral("name")].toString(), QStringLiteral("demo"));
        QCOMPARE(archive[QStringLiteral("record")][QStringLiteral("verified")].toInt(), 4);
        QVERIFY(archive[QStringLiteral("record")][QStringLiteral("intact")].toBool());
        QCOMPARE(archive[QStringLiteral("tags")][QStringLiteral("list")].toArray().size(), 1);
        QVERIFY(archive[QStringLiteral("warnings")].toArray().isEmpty());
    }

    void whatIsHostileIsAFinding()
    {
        FakeWorld world;
        world.fs.addFile(wheelPath, wheel().add("../\x1b[31mevil.py", "x").bytes());
        QVERIFY(world.run({"cache", "show", wheelPath}) == ExitCode::Findings);
        QVERIFY(world.out.find("escapes  ../\\x1b[31mevil.py") != std::string::npos);
        QVERIFY(world.out.find('\x1b') == std::string::npos);
        QVERIFY(world.run({"cache", "show", "--json", wheelPath}) == ExitCode::Findings);
        const QJsonObject warning = only(world)[QStringLiteral("warnings")].toArray().first().toObject();
        QCOMPARE(warning[QStringLiteral("fault")].toString(), QStringLiteral("escapes"));
        QVERIFY(warning[QStringLiteral("hostile")].toBool());
    }

    void whatRecordDoesNotSayIsAFinding()
    {
        FakeWorld world;
        world.fs.addFile(wheelPath, wheel().add("demo/new.py", "x").bytes());
        QVERIFY(world.run({"cache", "show", wheelPath}) == ExitCode::Findings);
        QVERIFY(world.out.find("unlisted  demo/new.py") != std::string::npos);
    }

    void aMemberIsPrintedAsText()
    {
        FakeWorld world;
        world.fs.addFile(wheelPath, wheel().add("demo/x.txt", "a\tb\x1b[2J\r\nc").add("demo/x.bin", std::string("a\0b", 3)).bytes());
        QVERIFY(world.run({"cache", "show", wheelPath, "--file", "demo/x.txt"}) == ExitCode::Fine);
        QCOMPARE(world.out, std::string("a\tb\\x1b[2J\nc\n"));
        QVERIFY(world.run({"cache", "show", wheelPath, "--file", "demo/x.bin"}) == ExitCode::Incomplete);
        QVERIFY(world.out.empty());
        QVERIFY(world.run({"cache", "show", wheelPath, "--file", "demo/none"}) == ExitCode::Incomplete);
        QVERIFY(world.run({"cache", "show", "a", "b", "--file", "x"}) == ExitCode::Usage);
        QVERIFY(world.run({"cache", "list", "--file", "x"}) == ExitCode::Usage);
    }

    void whatIsNoArchiveOrNotThereIsIncomplete()
    {
        FakeWorld world;
        world.fs.addFile("/w/text.whl", "just text");
        QVERIFY(world.run({"cache", "show", "/w/text.whl"}) == ExitCode::Incomplete);
        QVERIFY(world.run({"cache", "show", "--json", "/w/none.whl"}) == ExitCode::Incomplete);
        QVERIFY(!world.document()[QStringLiteral("complete")].toBool());
        QCOMPARE(world.document()[QStringLiteral("unreadable")].toArray().size(), 1);
    }

    void aCachedWheelIsLookedIntoByItsName()
    {
        FakeWorld world;
        for (const ZipPart &part : wheelParts())
            world.fs.addFile("/c/uv/archive-v0/k/" + part.name, part.content);
        CachedWheel cached;
        cached.tool = "uv";
        cached.name = "demo";
        cached.version = "1.0";
        cached.path = "/c/uv/wheels-v6/demo";
        cached.content = "/c/uv/archive-v0/k";
        ScannedCache cache;
        cache.wheels = {cached};
        world.caches = CacheScan{{cache}, {}};
        QVERIFY(world.run({"cache", "show", "demo", "--json"}) == ExitCode::Fine);
        QCOMPARE(world.document()[QStringLiteral("wheels")].toArray().size(), 1);
        QCOMPARE(only(world)[QStringLiteral("form")].toString(), QStringLiteral("directory"));
        QCOMPARE(only(world)[QStringLiteral("record")][QStringLiteral("verified")].toInt(), 4);
        QVERIFY(world.run({"cache", "show", "demo", "--file", "demo/__init__.py"}) == ExitCode::Fine);
        QCOMPARE(world.out, std::string("x = 1\n"));
    }
};

QTEST_GUILESS_MAIN(TestCacheShow)
#include "tst_cacheshow.moc"
