#include "core/python/installed.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

namespace {
const Path site = "/env/lib/python3.11/site-packages";
}

class TestInstalled : public QObject
{
    Q_OBJECT
private slots:
    void namesDistributionsFromOneListing()
    {
        test::MemoryFileSystem fs;
        fs.addFile(site / "foo_bar-1.0.dist-info/METADATA", "Name: Foo.Bar\n");
        fs.addFile(site / "foo_bar/__init__.py");
        fs.addFile(site / "old-2.0-py3.11.egg-info");
        fs.addFile(site / "dev.egg-link", "/srv/dev/src\n../");
        fs.addFile(site / "b.pth", "x");
        fs.addFile(site / "a.pth", "x");
        const DistributionList list = listDistributions(site, fs).value();
        QCOMPARE(list.distributions.size(), size_t(3));
        QVERIFY((list.distributions[0] == InstalledDistribution{DistributionKind::EggLink, "dev", "", site / "dev.egg-link"}));
        QVERIFY(
            (list.distributions[1] == InstalledDistribution{DistributionKind::DistInfo, "foo_bar", "1.0", site / "foo_bar-1.0.dist-info"}));
        QVERIFY(
            (list.distributions[2] == InstalledDistribution{DistributionKind::EggInfo, "old", "2.0", site / "old-2.0-py3.11.egg-info"}));
        QVERIFY((list.pthFiles == std::vector<Path>{site / "a.pth", site / "b.pth"}));
        QVERIFY(list.unreadable.empty());
        QCOMPARE(fs.listings().size(), size_t(1));
        QVERIFY(fs.reads().empty());
        QVERIFY(fs.statuses().empty());
    }
    void splitsNames_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("hyphen in the name") << QByteArray("my-pkg-1.0") << QByteArray("my-pkg") << QByteArray("1.0");
        QTest::newRow("no version") << QByteArray("pkg") << QByteArray("pkg") << QByteArray();
        QTest::newRow("local version") << QByteArray("pkg-1.0+cu118") << QByteArray("pkg") << QByteArray("1.0+cu118");
        QTest::newRow("odd version") << QByteArray("pkg-unknown") << QByteArray("pkg") << QByteArray("unknown");
        QTest::newRow("epoch") << QByteArray("pkg-1!2") << QByteArray("pkg") << QByteArray("1!2");
        QTest::newRow("dots") << QByteArray("zope.interface-5.0") << QByteArray("zope.interface") << QByteArray("5.0");
    }
    void splitsNames()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, version);
        test::MemoryFileSystem fs;
        fs.addDirectory(site / (entry.toStdString() + ".dist-info"));
        const DistributionList list = listDistributions(site, fs).value();
        QCOMPARE(list.distributions.at(0).name, name.toStdString());
        QCOMPARE(list.distributions[0].version, version.toStdString());
    }
    void keepsWrongEntriesApart()
    {
        test::MemoryFileSystem fs;
        fs.addFile(site / "file-1.0.dist-info");
        fs.addOther(site / "pipe-1.0.dist-info");
        fs.addDirectory(site / ".dist-info");
        fs.addDirectory(site / "~ip-23.0.dist-info");
        fs.addDirectory(site / "good-1.0.dist-info");
        const DistributionList list = listDistributions(site, fs).value();
        QCOMPARE(list.distributions.size(), size_t(1));
        QCOMPARE(list.unreadable.size(), size_t(3));
        QCOMPARE(list.leftovers.size(), size_t(1));
    }
    void tellsAListingThatFailsFromAnEmptyOne()
    {
        test::MemoryFileSystem fs;
        fs.addDirectory(site);
        QVERIFY(listDistributions(site, fs).value().distributions.empty());
        fs.failListing(site, ErrorCode::PermissionDenied);
        QCOMPARE(listDistributions(site, fs).error().code, ErrorCode::PermissionDenied);
    }
    void readsMetadataOnRequest()
    {
        test::MemoryFileSystem fs;
        fs.addFile(site / "a-1.dist-info/METADATA", "Name: A\nVersion: 1\n");
        fs.addFile(site / "b-1.egg-info/PKG-INFO", "Name: B\nVersion: 1\n");
        fs.addFile(site / "c-1.egg-info", "Name: C\nVersion: 1\n");
        fs.addFile(site / "d.egg-link", "/x\n.");
        const DistributionList list = listDistributions(site, fs).value();
        QCOMPARE(readMetadata(fs, list.distributions.at(0)).value().name, std::string("A"));
        QCOMPARE(readMetadata(fs, list.distributions.at(1)).value().name, std::string("B"));
        QCOMPARE(readMetadata(fs, list.distributions.at(2)).value().name, std::string("C"));
        QCOMPARE(readMetadata(fs, list.distributions.at(3)).error().code, ErrorCode::Unsupported);
    }
    void readsEggLinks()
    {
        test::MemoryFileSystem fs;
        fs.addFile("/s/two.egg-link", "/srv/p/src\r\n../");
        fs.addFile("/s/one.egg-link", "/srv/p\n");
        fs.addFile("/s/empty.egg-link");
        fs.addFile("/s/nul.egg-link", std::string("/a\0b\n.", 6));
        const EggLink two = readEggLink(fs, "/s/two.egg-link").value();
        QCOMPARE(two.location, Path("/srv/p/src"));
        QCOMPARE(two.project, Path("/srv/p"));
        QCOMPARE(readEggLink(fs, "/s/one.egg-link").value().project, Path("/srv/p"));
        QCOMPARE(readEggLink(fs, "/s/empty.egg-link").error().code, ErrorCode::Malformed);
        QCOMPARE(readEggLink(fs, "/s/nul.egg-link").error().code, ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestInstalled)
#include "tst_installed.moc"
