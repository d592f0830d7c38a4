#include "core/platform/user.h"
#include "core/repair/tools.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>
#include <algorithm>

using namespace truewheel;
using truewheel::test::MemoryFileSystem;

namespace {

constexpr uint32_t me = 1000;
constexpr uint32_t somebody = 1001;

// A directory tree owned by `owner`, with a program at its end.
void addProgram(MemoryFileSystem &fs, const Path &path, uint32_t owner = effectiveUser(),
                const std::string &content = "\x7f"
                                             "ELF")
{
    fs.addFile(path, content);
    fs.setMode(path, 0755);
    for (Path at = path; at != at.parent_path(); at = at.parent_path()) {
        fs.setOwner(at, owner);
        if (at != path)
            fs.setMode(at, 0755);
    }
    fs.setOwner("/", 0);
}

Locations linuxHome()
{
    Locations locations;
    locations.os = Os::Linux;
    locations.home = "/home/me";
    return locations;
}

EnvironmentVariables withPath(const std::string &path)
{
    return {{{"PATH", path}}};
}

struct SayingRunner final : ProcessRunner {
    std::string said;
    int code = 0;
    Result<Exit> run(const Command &, const Output &output, JobContext &) const override
    {
        output(said);
        return Exit{code, 0};
    }
};

} // namespace

class TestTools : public QObject
{
    Q_OBJECT

private slots:
    void pathComesBeforeKnownPlaces();
    void relativeEntriesOfPathAreNotUsed();
    void neverFromProjectEnvironmentOrCurrentDirectory();
    void homeAsCurrentDirectoryStillGivesItsLocalBin();
    void linkIntoTheProjectIsRefused();
    void linkOutsideIsFollowedAndItsWayChecked();
    void directoryOfAnotherUserIsRefused();
    void directoryThatOthersMayWriteIsRefused();
    void stickyDirectoryOnTheWayIsAccepted();
    void shimIsSkippedForTheRealProgram();
    void theSettingIsTheOnlyPlace();
    void aUvThatIsRefusedIsSaidWithItsPathAndWhy();
    void whatIsNoProgramIsSkipped();
    void userInstallsAreFoundOutsidePath_data();
    void userInstallsAreFoundOutsidePath();
    void windowsPlacesAreThoseOfWindows();
    void versionIsReadFromThePackageBeside();
    void versionIsReadFromTheReceipt();
    void versionIsReadFromHomebrewsCellar();
    void versionIsAskedOnlyWhenNotKnown();
    void versionsCompareByNumber();
};

void TestTools::pathComesBeforeKnownPlaces()
{
    MemoryFileSystem fs;
    addProgram(fs, "/opt/a/uv");
    addProgram(fs, "/home/me/.local/bin/uv");
    QCOMPARE(findUv(fs, linuxHome(), withPath("/nowhere:/opt/a"), {})->path, Path("/opt/a/uv"));
    QCOMPARE(findUv(fs, linuxHome(), withPath("/nowhere"), {})->path, Path("/home/me/.local/bin/uv"));
    QVERIFY(!findUv(MemoryFileSystem(), linuxHome(), withPath("/opt/a"), {}));
}

void TestTools::relativeEntriesOfPathAreNotUsed()
{
    for (const Path &place : uvPlaces(linuxHome(), withPath(".:bin::../x:/a/./b/")))
        QVERIFY2(place.is_absolute(), place.c_str());
    QCOMPARE(uvPlaces(linuxHome(), withPath(".:bin::../x:/a/./b/")).front(), Path("/a/b"));
}

void TestTools::neverFromProjectEnvironmentOrCurrentDirectory()
{
    MemoryFileSystem fs;
    addProgram(fs, "/p/uv");
    addProgram(fs, "/p/tools/uv");
    addProgram(fs, "/e/bin/uv");
    addProgram(fs, "/here/uv");
    QVERIFY(!findUv(fs, linuxHome(), withPath("/p:/p/tools:/e/bin:/here:/p/../p/tools"), {{"/p", "/e"}, "/here"}));
}

void TestTools::homeAsCurrentDirectoryStillGivesItsLocalBin()
{
    MemoryFileSystem fs;
    addProgram(fs, "/home/me/.local/bin/uv");
    QVERIFY(findUv(fs, linuxHome(), withPath(""), {{"/p"}, "/home/me"}));
}

void TestTools::linkIntoTheProjectIsRefused()
{
    MemoryFileSystem fs;
    addProgram(fs, "/p/uv");
    addProgram(fs, "/opt/a/other");
    fs.addLink("/opt/a/uv", "../../p/uv");
    fs.setOwner("/opt/a/uv", effectiveUser());
    QVERIFY(reasonNotToRun(fs, Os::Linux, "/opt/a/uv", {{"/p"}, {}}, effectiveUser()));
    QVERIFY(!reasonNotToRun(fs, Os::Linux, "/opt/a/uv", {{"/q"}, {}}, effectiveUser()));
}

void TestTools::linkOutsideIsFollowedAndItsWayChecked()
{
    MemoryFileSystem fs;
    addProgram(fs, "/home/me/.local/bin/other", me);
    addProgram(fs, "/shared/venv/bin/uv", me);
    fs.addLink("/home/me/.local/bin/uv", "/shared/venv/bin/uv");
    QVERIFY(!reasonNotToRun(fs, Os::Linux, "/home/me/.local/bin/uv", {}, me));
    fs.setMode("/shared", 0777);
    QCOMPARE(*reasonNotToRun(fs, Os::Linux, "/home/me/.local/bin/uv", {}, me), std::string("/shared can be written to by others"));
}

void TestTools::directoryOfAnotherUserIsRefused()
{
    MemoryFileSystem fs;
    addProgram(fs, "/opt/a/bin/uv", me);
    QVERIFY(!reasonNotToRun(fs, Os::Linux, "/opt/a/bin/uv", {}, me));
    QVERIFY(reasonNotToRun(fs, Os::Linux, "/opt/a/bin/uv", {}, somebody));
    fs.setOwner("/opt/a", somebody);
    QVERIFY(reasonNotToRun(fs, Os::Linux, "/opt/a/bin/uv", {}, me));
}

void TestTools::directoryThatOthersMayWriteIsRefused()
{
    MemoryFileSystem fs;
    addProgram(fs, "/opt/a/uv", me);
    fs.setMode("/opt/a", 0775);
    QVERIFY2(!reasonNotToRun(fs, Os::Linux, "/opt/a/uv", {}, me), "its group may write: Homebrew");
    fs.setMode("/opt/a", 01777);
    QVERIFY(reasonNotToRun(fs, Os::Linux, "/opt/a/uv", {}, me));
    fs.setMode("/opt/a", 0755);
    fs.setMode("/opt/a/uv", 0757);
    QVERIFY(reasonNotToRun(fs, Os::Linux, "/opt/a/uv", {}, me));
}

void TestTools::stickyDirectoryOnTheWayIsAccepted()
{
    MemoryFileSystem fs;
    addProgram(fs, "/tmp/a/uv", me);
    fs.setOwner("/tmp", 0);
    fs.setMode("/tmp", 01777);
    QVERIFY(!reasonNotToRun(fs, Os::Linux, "/tmp/a/uv", {}, me));
    fs.setMode("/tmp", 0777);
    QVERIFY(reasonNotToRun(fs, Os::Linux, "/tmp/a/uv", {}, me));
}

void TestTools::shimIsSkippedForTheRealProgram()
{
    MemoryFileSystem fs;
    addProgram(fs, "/home/me/.pyenv/shims/uv", effectiveUser(), "#!/usr/bin/env bash\nexec pyenv exec uv\n");
    addProgram(fs, "/home/me/.cargo/bin/uv");
    QCOMPARE(findUv(fs, linuxHome(), withPath("/home/me/.pyenv/shims"), {})->path, Path("/home/me/.cargo/bin/uv"));
}

void TestTools::theSettingIsTheOnlyPlace()
{
    MemoryFileSystem fs;
    addProgram(fs, "/opt/a/uv");
    addProgram(fs, "/opt/b/uv-next");
    QCOMPARE(findUv(fs, linuxHome(), withPath("/opt/a"), {}, "/opt/b/uv-next")->path, Path("/opt/b/uv-next"));
    QVERIFY(!findUv(fs, linuxHome(), withPath("/opt/a"), {}, "/opt/c/uv"));
    QVERIFY(!findUv(fs, linuxHome(), withPath("/opt/a"), {}, "uv"));
}

void TestTools::aUvThatIsRefusedIsSaidWithItsPathAndWhy()
{
    MemoryFileSystem fs;
    const ForbiddenPlaces none{{"/src/p"}, "/src/p"};
    QCOMPARE(whyNoUv(fs, linuxHome(), withPath("/open"), none),
             std::string("uv was not found. Install uv, or name it in the settings (`truewheel doctor` shows their file)."));
    addProgram(fs, "/open/uv");
    fs.setMode("/open", 0777);
    QCOMPARE(whyNoUv(fs, linuxHome(), withPath("/open"), none),
             std::string("uv is at /open/uv, but it is not run: /open can be written to by others."));
    QCOMPARE(whyNoUv(fs, linuxHome(), withPath("/open"), none, "/nope/uv"),
             std::string("the setting tools/uv names /nope/uv, which is not run: not there."));
    QCOMPARE(whyNoUv(fs, linuxHome(), withPath("/open"), none, "bin/uv"),
             std::string("the setting tools/uv names bin/uv, which is not run: not an absolute path."));
}

void TestTools::whatIsNoProgramIsSkipped()
{
    MemoryFileSystem fs;
    addProgram(fs, "/a/uv/x");
    addProgram(fs, "/b/uv");
    fs.setMode("/b/uv", 0644);
    fs.addOther("/c/uv");
    fs.addLink("/d/uv", "/d/uv");
    QVERIFY(!findUv(fs, linuxHome(), withPath("/a:/b:/c:/d"), {}));
}

void TestTools::userInstallsAreFoundOutsidePath_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<bool>("mac");
    QTest::newRow("installer") << "/home/me/.local/bin/uv" << false;
    QTest::newRow("cargo") << "/home/me/.cargo/bin/uv" << false;
    QTest::newRow("pipx") << "/home/me/.local/share/pipx/venvs/uv/bin/uv" << false;
    QTest::newRow("old pipx") << "/home/me/.local/pipx/venvs/uv/bin/uv" << false;
    QTest::newRow("linuxbrew") << "/home/linuxbrew/.linuxbrew/bin/uv" << false;
    QTest::newRow("homebrew") << "/opt/homebrew/bin/uv" << true;
    QTest::newRow("homebrew on Intel") << "/usr/local/bin/uv" << true;
}

void TestTools::userInstallsAreFoundOutsidePath()
{
    QFETCH(QString, program);
    QFETCH(bool, mac);
    MemoryFileSystem fs;
    addProgram(fs, program.toStdString());
    Locations locations = linuxHome();
    locations.os = mac ? Os::MacOs : Os::Linux;
    const std::optional<Tool> uv = findUv(fs, locations, withPath("/usr/bin:/bin"), {});
    QVERIFY(uv);
    QCOMPARE(uv->path, Path(program.toStdString()));
}

void TestTools::windowsPlacesAreThoseOfWindows()
{
    Locations locations;
    locations.os = Os::Windows;
    locations.home = "C:/Users/me";
    const EnvironmentVariables variables{{{"PATH", "relative;D:/tools;C:tools"}, {"LOCALAPPDATA", "C:/Users/me/AppData/Local"}}};
    const std::vector<Path> places = uvPlaces(locations, variables);
    const auto has = [&](const char *path) { return std::find(places.begin(), places.end(), Path(path)) != places.end(); };
    QCOMPARE(places.front(), Path("D:/tools"));
    QVERIFY(has("C:/Users/me/.local/bin") && has("C:/Users/me/AppData/Local/Microsoft/WinGet/Links") && has("C:/Users/me/scoop/shims"));
    QVERIFY(!has("/usr/bin") && !has("relative") && !has("C:tools"));
}

void TestTools::versionIsReadFromThePackageBeside()
{
    MemoryFileSystem fs;
    addProgram(fs, "/opt/tool/bin/uv");
    fs.addFile("/opt/tool/lib/python3.11/site-packages/uv-0.13.9.dist-info/METADATA", "Name: uv\n");
    QCOMPARE(findUv(fs, linuxHome(), withPath("/opt/tool/bin"), {})->version, std::string("0.13.9"));
}

void TestTools::versionIsReadFromTheReceipt()
{
    MemoryFileSystem fs;
    addProgram(fs, "/home/me/.local/bin/uv");
    fs.addFile("/home/me/.config/uv/uv-receipt.json", R"({"install_prefix": "/home/me/.local/bin", "version": "0.6.1"})");
    QCOMPARE(findUv(fs, linuxHome(), withPath(""), {})->version, std::string("0.6.1"));
    fs.addFile("/home/me/.config/uv/uv-receipt.json", R"({"install_prefix": "/elsewhere", "version": "0.6.1"})");
    QCOMPARE(findUv(fs, linuxHome(), withPath(""), {})->version, std::string());
}

void TestTools::versionIsReadFromHomebrewsCellar()
{
    MemoryFileSystem fs;
    addProgram(fs, "/opt/homebrew/bin/other");
    addProgram(fs, "/opt/homebrew/Cellar/uv/0.9.2/bin/uv");
    fs.addLink("/opt/homebrew/bin/uv", "../Cellar/uv/0.9.2/bin/uv");
    const std::optional<Tool> uv = findUv(fs, linuxHome(), withPath("/opt/homebrew/bin"), {});
    QVERIFY(uv);
    QCOMPARE(uv->path, Path("/opt/homebrew/bin/uv"));
    QCOMPARE(uv->version, std::string("0.9.2"));
}

void TestTools::versionIsAskedOnlyWhenNotKnown()
{
    SayingRunner runner;
    runner.said = "uv 0.13.9 (abcdef 2026-11-01)\n";
    JobContext job;
    QCOMPARE(withVersion({"/usr/bin/uv", {}}, runner, job)->version, std::string("0.13.9"));
    QCOMPARE(withVersion({"/usr/bin/uv", "1.0"}, runner, job)->version, std::string("1.0"));
    runner.said = "cat: --version: no\n";
    QCOMPARE(withVersion({"/usr/bin/uv", {}}, runner, job).error().code, ErrorCode::ToolFailed);
}

void TestTools::versionsCompareByNumber()
{
    QVERIFY(isAtLeast("0.13.9", "0.13.9"));
    QVERIFY(isAtLeast("0.13.10", "0.13.9"));
    QVERIFY(isAtLeast("1.0", "0.13.9"));
    QVERIFY(!isAtLeast("0.5.28", "0.13"));
    QVERIFY(!isAtLeast("", "0.1"));
}

QTEST_GUILESS_MAIN(TestTools)
#include "tst_tools.moc"
