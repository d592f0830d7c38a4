#include "core/platform/locations.h"

#include <QTest>

using namespace truewheel;

class TestLocations : public QObject
{
    Q_OBJECT
private slots:
    void linuxFollowsXdg()
    {
        const Locations plain = locationsFor(Os::Linux, {{{"HOME", "/home/a"}}});
        QCOMPARE(plain.uvCache, Path("/home/a/.cache/uv"));
        QCOMPARE(plain.stateDatabase(), Path("/home/a/.local/share/truewheel/state.db"));
        QCOMPARE(plain.snapshotDatabase(), Path("/home/a/.cache/truewheel/snapshot.db"));
        QVERIFY(plain.runtime.empty());
        const Locations moved = locationsFor(
            Os::Linux, {{{"HOME", "/home/a"}, {"XDG_CACHE_HOME", "/c"}, {"XDG_DATA_HOME", "/d"}, {"XDG_RUNTIME_DIR", "/run/1"}}});
        QCOMPARE(moved.uvCache, Path("/c/uv"));
        QCOMPARE(moved.cacheHome, Path("/c"));
        QCOMPARE(moved.dataHome, Path("/d"));
        QCOMPARE(moved.runtime, Path("/run/1"));
    }
    void relativeXdgValueIsIgnored()
    {
        const Locations at = locationsFor(Os::Linux, {{{"HOME", "/home/a"}, {"XDG_CACHE_HOME", "c"}, {"XDG_DATA_HOME", "d"}}});
        QCOMPARE(at.uvCache, Path("/home/a/.cache/uv"));
        QCOMPARE(at.dataHome, Path("/home/a/.local/share"));
    }
    void macOsKeepsDataInLibraryAndUvInXdg()
    {
        const Locations at = locationsFor(Os::MacOs, {{{"HOME", "/Users/a"}, {"TMPDIR", "/var/folders/x/T"}}});
        QCOMPARE(at.uvCache, Path("/Users/a/.cache/uv"));
        QCOMPARE(at.stateDatabase(), Path("/Users/a/Library/Application Support/truewheel/state.db"));
        QCOMPARE(at.snapshotDatabase(), Path("/Users/a/Library/Caches/truewheel/snapshot.db"));
        QCOMPARE(at.runtime, Path("/var/folders/x/T"));
    }
    void windowsKeepsToTheLocalProfile()
    {
        const Locations at = locationsFor(Os::Windows,
                                          {{{"USERPROFILE", "C:/Users/a"}, {"LOCALAPPDATA", "D:/L"}, {"APPDATA", "N:/roaming"}}});
        QCOMPARE(at.home, Path("C:/Users/a"));
        QCOMPARE(at.uvCache, Path("D:/L/uv/cache"));
        QCOMPARE(at.stateDatabase(), Path("D:/L/truewheel/state.db"));
        const Locations fallback = locationsFor(Os::Windows, {{{"USERPROFILE", "C:/Users/a"}}});
        QCOMPARE(fallback.uvCache, Path("C:/Users/a/AppData/Local/uv/cache"));
    }
    void uvCacheDirWinsAndEmptyIsUnset()
    {
        QCOMPARE(locationsFor(Os::MacOs, {{{"HOME", "/h"}, {"UV_CACHE_DIR", "/x/cache"}}}).uvCache, Path("/x/cache"));
        QCOMPARE(locationsFor(Os::Linux, {{{"HOME", "/h"}, {"UV_CACHE_DIR", ""}}}).uvCache, Path("/h/.cache/uv"));
    }
    void withoutHomeNothingIsMadeUp()
    {
        const Locations at = locationsFor(Os::Linux, {});
        QVERIFY(at.home.empty());
        QVERIFY(at.uvCache.empty());
        QVERIFY(at.dataHome.empty());
        QVERIFY(at.cacheHome.empty());
    }
    void readsTheProcess()
    {
        qputenv("TRUEWHEEL_TEST_VARIABLE", "a=b");
        const EnvironmentVariables process = EnvironmentVariables::ofProcess();
        QCOMPARE(process.get("TRUEWHEEL_TEST_VARIABLE"), std::optional<std::string>("a=b"));
        QVERIFY(!process.get("TRUEWHEEL_TEST_ABSENT"));
        qunsetenv("HOME");
        const auto home = EnvironmentVariables::ofProcess().get("HOME");
        QVERIFY(home);
        qputenv("HOME", "relative"); // else the working directory, a project perhaps, is written into
        QCOMPARE(EnvironmentVariables::ofProcess().get("HOME"), home);
    }
};

QTEST_GUILESS_MAIN(TestLocations)
#include "tst_locations.moc"
