#include "core/caches/uvcacheentry.h"
#include "core/snapshot/cachememory.h"
#include "tests/support/memoryfilesystem.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace truewheel;

namespace {

const Path uv = "/home/ada/.cache/uv";
const Path project = "/src/stgen";
constexpr int64_t written = 1700000000; // when everything in the tree was
constexpr int64_t days = 24 * 3600;

// [[[1700000000, 0], nil, nil, {}, {}], ["rev", [], nil]]
const std::string revision("\x92\x95\x92\xce\x65\x53\xf1\x00\x00\xc0\xc0\x80\x81\xa3src\x92\x01\x02\x93\xa3rev\x90\xc0", 27);

struct World {
    test::MemoryFileSystem fs;
    EnvironmentVariables variables{{{"HOME", "/home/ada"}}};
    Locations locations = locationsFor(Os::Linux, variables);

    World() { fs.addFile(uv / "CACHEDIR.TAG"); }

    void addWheel(const std::string &name, const std::string &version)
    {
        const std::string id = name + version;
        const Path info = uv / "archive-v0" / id / (name + '-' + version + ".dist-info");
        fs.addFile(info / "METADATA", "Name: " + name + '\n');
        fs.addFile(info / "WHEEL", "Tag: py3-none-any\n");
        fs.addLink(uv / "wheels-v8/pypi" / name / (version + "-py3-none-any"), "../../../archive-v0/" + id);
    }

    /// A project without its generated module, and the build of it that uv would restore.
    void addEditable(const std::string &name)
    {
        fs.addFile(project / "pyproject.toml", "[build-system]\nrequires = [\"setuptools\"]\nbuild-backend = \"setuptools.build_meta\"\n");
        fs.addFile(project / "src/stgen/__init__.py", "from ._generated import answer\n");
        const Path entry = uv / "sdists-v11/editable" / uvEntryName(project);
        const Path archive = uv / "archive-v0/built";
        const Path info = archive / (name + "-0.1.0.dist-info");
        fs.addFile(info / "METADATA", "Metadata-Version: 2.1\nName: " + name + "\nVersion: 0.1.0\n");
        fs.addFile(info / "WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
        fs.addFile(info / "RECORD", "stgen.pth,,\n");
        fs.addFile(archive / "stgen.pth", pathBytes(project) + "/src\n");
        fs.addLink(entry / "rev/stgen-0.1.0-py3-none-any", "../../../../archive-v0/built");
        fs.addFile(entry / "revision.rev", revision);
    }

    CacheScan scan(int64_t now = written + 7200)
    {
        JobContext job;
        return *scanCaches({fs, locations, variables, "/here", {}, {now, 0}}, "uv", job);
    }

    CacheScan scan(Store &store, int64_t now = written + 7200)
    {
        JobContext job;
        return *scanCaches({fs, locations, variables, "/here", {}, {now, 0}}, "uv", store, job);
    }

    /// How often the caches and the project are listed or read.
    size_t reads(Store &store)
    {
        fs.forgetCalls();
        (void)scan(store);
        const auto isOurs = [](const Path &path) { return isAtOrBelow(path, uv) || isAtOrBelow(path, project); };
        const std::vector<Path> listings = fs.listings();
        const std::vector<Path> files = fs.reads();
        return size_t(std::count_if(listings.begin(), listings.end(), isOurs) + std::count_if(files.begin(), files.end(), isOurs));
    }

    CacheScan measured(const std::optional<CacheUsers> &users)
    {
        CacheScan scanned = scan();
        JobContext job;
        [&] { QVERIFY(measureCaches(scanned, users, fs, job)); }();
        return scanned;
    }
};

/// Everything that people see of a scan.
QStringList told(const CacheScan &scan)
{
    QStringList lines;
    const auto add = [&lines](const std::string &line) { lines.append(QString::fromStdString(line)); };
    for (const CachedWheel &wheel : scan.caches.front().wheels)
        add(wheel.name + ' ' + wheel.version + ' ' + toString(wheel.origin) + ' ' + wheel.source + ' ' + pathBytes(wheel.path) + ' '
            + pathBytes(wheel.content));
    for (const StaleEntry &stale : scan.caches.front().stale)
        add(toString(stale.kind) + ' ' + pathBytes(stale.path) + ' ' + stale.subject + ' ' + pathBytes(stale.lost) + ' '
            + std::to_string(stale.remedy.size()));
    return lines;
}

QStringList kindsOf(const CacheScan &scan)
{
    QStringList kinds;
    for (const StaleEntry &stale : scan.caches.front().stale)
        kinds.append(QString::fromStdString(toString(stale.kind) + ' ' + pathBytes(stale.path.filename())));
    return kinds;
}

} // namespace

class TestCacheScan : public QObject
{
    Q_OBJECT
private slots:
    void aCacheThatIsAsItWasIsToldFromTheStore()
    {
        World world;
        world.addWheel("idna", "3.10");
        world.addEditable("stgen");
        const QTemporaryDir directory;
        Store store(Path(directory.path().toStdString()) / "snapshot.db");
        QVERIFY(world.reads(store) > 0);
        QCOMPARE(world.reads(store), size_t(0));
        QCOMPARE(told(world.scan(store)), told(world.scan()));
        QVERIFY(!world.scan(store).caches[0].stale.empty());

        world.fs.addFile(project / "src/stgen/_generated.py"); // the trap is disarmed
        world.fs.setModified(project / "src/stgen", {written + 4, 0});
        QCOMPARE(told(world.scan(store)), told(world.scan()));
        QVERIFY(world.scan(store).caches[0].stale.empty());
        world.addWheel("attrs", "25.1");
        world.fs.setModified(uv / "wheels-v8/pypi", {written + 5, 0});
        QCOMPARE(told(world.scan(store)), told(world.scan()));
        QCOMPARE(world.scan(store).caches[0].wheels.size(), size_t(3));
        const Path metadata = uv / "archive-v0/idna3.10/idna-3.10.dist-info/METADATA";
        world.fs.setModified(metadata, {written + 6, 0}); // in place, or another link to it: its directory is as it was
        QVERIFY(world.reads(store) > 0);
        QCOMPARE(world.reads(store), size_t(0));
    }

    void whatHangsOnTheTimeIsNotKept()
    {
        World world;
        world.fs.addFile(uv / "archive-v0/young/x.py");
        const QTemporaryDir directory;
        Store store(Path(directory.path().toStdString()) / "snapshot.db");
        for (const int64_t now : {written + 60, written + 7200, written + 2 * days})
            QCOMPARE(told(world.scan(store, now)), told(world.scan(now)));
    }

    void aTrapComesFirstWithARemedyThatNamesItsPlace()
    {
        World world;
        world.addEditable("stgen");
        world.fs.addFile(uv / "archive-v0/orphan/x.py");
        const CacheScan plain = world.scan();
        QCOMPARE(kindsOf(plain),
                 QStringList({"editable-outputs-absent " + QString::fromStdString(uvEntryName(project)), "orphan-archive orphan"}));
        QVERIFY(plain.caches[0].stale[0].remedy.empty()); // no project table, no environment: nothing that uv sync could do
        world.fs.addFile(project / ".venv/pyvenv.cfg", "home = /usr/bin\n");
        QCOMPARE(
            world.scan().caches[0].stale[0].remedy,
            (std::vector<std::string>{"uv", "pip", "install", "--no-deps", "--reinstall-package", "stgen", "-e", "/src/stgen", "--python",
                                      "/src/stgen/.venv", "--directory", "/src/stgen", "--cache-dir", "/home/ada/.cache/uv"}));
        world.fs.addFile(project / "src/stgen/_generated.py");
        QCOMPARE(kindsOf(world.scan()), QStringList("orphan-archive orphan"));
    }

    void aNameThatLooksLikeAnOptionStandsInNoCommand()
    {
        World world;
        world.addEditable("-force");
        world.fs.addFile(project / ".venv/pyvenv.cfg", "home = /usr/bin\n");
        const CacheScan scan = world.scan();
        QCOMPARE(scan.caches[0].stale.size(), size_t(1));
        QVERIFY(scan.caches[0].stale[0].kind == StaleKind::OutputsAbsent);
        QVERIFY(scan.caches[0].stale[0].remedy.empty());
    }

    void aWheelIsUnusedOnlyWhereAllEnvironmentsWereLookedAt()
    {
        World world;
        world.addWheel("idna", "3.10");
        world.addWheel("attrs", "25.1");
        world.fs.addLink("/env/lib/attrs.py", uv / "archive-v0/attrs25.1/attrs.py"); // installed in symlink mode
        const Timestamp later{written + 91 * days, 0};
        QCOMPARE(kindsOf(world.measured(CacheUsers{{"/env"}, true, later})), QStringList("unused-wheel 3.10-py3-none-any"));
        QCOMPARE(kindsOf(world.measured(CacheUsers{{"/env"}, false, later})), QStringList());
        QCOMPARE(kindsOf(world.measured(CacheUsers{{"/env"}, true, {written + 89 * days, 0}})), QStringList());
        QCOMPARE(kindsOf(world.measured(std::nullopt)), QStringList());
        const CacheScan scan = world.measured(CacheUsers{{"/env"}, true, later});
        QCOMPARE(scan.caches[0].wheels[0].environments, std::vector<Path>{"/env"});
        QVERIFY(scan.caches[0].wheels[1].environments->empty());
        QCOMPARE(scan.caches[0].stale[0].remedy,
                 (std::vector<std::string>{"uv", "cache", "clean", "idna", "--cache-dir", "/home/ada/.cache/uv"}));
    }

    void noCommandIsOfferedThatWouldRemoveAVersionInUse()
    {
        World world;
        world.addWheel("idna", "3.9");
        world.addWheel("idna", "3.10");
        world.fs.addLink("/env/lib/idna.py", uv / "archive-v0/idna3.10/idna.py");
        const CacheScan scan = world.measured(CacheUsers{{"/env"}, true, {written + 91 * days, 0}});
        QCOMPARE(kindsOf(scan), QStringList("unused-wheel 3.9-py3-none-any"));
        QVERIFY(scan.caches[0].stale[0].remedy.empty());
    }
};

QTEST_GUILESS_MAIN(TestCacheScan)
#include "tst_cachescan.moc"
