#include "core/repair/lockwatch.h"
#include "core/repair/redact.h"
#include "core/repair/repairlog.h"
#include "core/repair/trust.h"
#include "tests/support/memoryfilesystem.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#endif

using namespace truewheel;
using truewheel::test::MemoryFileSystem;

namespace {

constexpr const char *pyproject =
    "[build-system]\nrequires = [\"hatchling\"]\nbuild-backend = \"hatchling.build\"\n[project]\nname = \"p\"\nversion = \"1\"\n";

std::string contents(const Path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

class TestTrust : public QObject
{
    Q_OBJECT

    static std::string hash(const MemoryFileSystem &fs) { return buildConfigurationHash(fs, "/p").value_or("error"); }

private slots:
    void trustHoldsUntilTheBuildConfigurationChanges();
    void trustIsForTheDirectoriesThemselves();
    void buildFilesChangeTheHash_data();
    void buildFilesChangeTheHash();
    void sourcesDoNotChangeTheHash();
    void backendOfTheProjectsOwnIsInTheHash();
    void hashIsTheSameAfterAMove();
    void whatCannotBeReadIsAnErrorAndNotTrusted();
    void credentialsAreMasked_data();
    void credentialsAreMasked();
    void secretCutInTwoIsMasked();
    void logIsCappedAndSaysSo();
    void aLogThatCannotBeWrittenIsNotCalledWhole();
    void waiterIsToldByTheKernelsTable();
    void strangersWaitersAreNotOurs();
};

void TestTrust::trustHoldsUntilTheBuildConfigurationChanges()
{
    MemoryFileSystem fs;
    fs.addFile("/p/pyproject.toml", pyproject);
    fs.addDirectory("/e");
    QTemporaryDir directory;
    State state(Path(directory.path().toStdString()) / "state.db");
    QVERIFY(!*isTrusted(fs, state, "/p", "/e"));
    QVERIFY(grantTrust(fs, state, "/p", "/e"));
    QVERIFY(*isTrusted(fs, state, "/p", "/e"));
    fs.addFile("/p/hatch_build.py", "import os");
    QVERIFY(!*isTrusted(fs, state, "/p", "/e"));
    QVERIFY(grantTrust(fs, state, "/p", "/e"));
    QVERIFY(*isTrusted(fs, state, "/p", "/e"));
}

void TestTrust::trustIsForTheDirectoriesThemselves()
{
    MemoryFileSystem fs;
    fs.addFile("/p/pyproject.toml", pyproject);
    fs.addFile("/q/pyproject.toml", pyproject);
    fs.addDirectory("/e");
    fs.addDirectory("/f");
    fs.addLink("/linked", "/p");
    QTemporaryDir directory;
    State state(Path(directory.path().toStdString()) / "state.db");
    QVERIFY(grantTrust(fs, state, "/p", "/e"));
    QVERIFY(*isTrusted(fs, state, "/linked", "/e"));
    QVERIFY(!*isTrusted(fs, state, "/p", "/f"));
    QVERIFY(!*isTrusted(fs, state, "/q", "/e"));
    fs.remove("/e");
    fs.addDirectory("/e"); // another one of the same name
    QVERIFY(!*isTrusted(fs, state, "/p", "/e"));
}

void TestTrust::buildFilesChangeTheHash_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"setup.py", "setup.cfg", "meson.build", "CMakeLists.txt", "Cargo.toml", "build.rs", "tools/hook.py",
                             "hatch_build.py", "pdm_build.py"})
        QTest::newRow(file) << QString(file);
}

void TestTrust::buildFilesChangeTheHash()
{
    QFETCH(QString, file);
    MemoryFileSystem fs;
    fs.addFile("/p/pyproject.toml", std::string(pyproject) + "[tool.hatch.build.hooks.custom]\npath = \"tools/hook.py\"\n");
    const std::string before = hash(fs);
    QCOMPARE(before.size(), size_t(64));
    fs.addFile(Path("/p") / file.toStdString(), "one");
    const std::string first = hash(fs);
    QVERIFY(first != before);
    fs.addFile(Path("/p") / file.toStdString(), "two");
    QVERIFY(hash(fs) != first);
}

void TestTrust::sourcesDoNotChangeTheHash()
{
    MemoryFileSystem fs;
    fs.addFile("/p/pyproject.toml", pyproject);
    const std::string before = hash(fs);
    fs.addFile("/p/src/p/__init__.py", "x");
    fs.addFile("/p/pyproject.toml", std::string(pyproject) + "dependencies = [\"idna\"]\n# comment\n");
    QCOMPARE(hash(fs), before);
    fs.addFile("/p/pyproject.toml", QString(pyproject).replace("\"hatchling\"", "\"hatchling\", \"evil\"").toStdString());
    QVERIFY(hash(fs) != before);
}

void TestTrust::backendOfTheProjectsOwnIsInTheHash()
{
    MemoryFileSystem fs;
    fs.addFile("/p/pyproject.toml", "[build-system]\nrequires = []\nbuild-backend = \"back.end\"\nbackend-path = [\"own\"]\n");
    const std::string before = hash(fs);
    fs.addFile("/p/own/back/end.py", "1");
    const std::string with = hash(fs);
    QVERIFY(with != before);
    fs.addFile("/p/own/back/__pycache__/end.cpython-311.pyc", "1");
    QCOMPARE(hash(fs), with);

    fs.addFile("/p/pyproject.toml", "[build-system]\nrequires = []\nbuild-backend = \"back\"\nbackend-path = [\".\"]\n");
    const std::string root = hash(fs);
    fs.addFile("/p/other.py", "1");
    QCOMPARE(hash(fs), root);
    fs.addFile("/p/back.py", "1");
    QVERIFY(hash(fs) != root);
}

void TestTrust::hashIsTheSameAfterAMove()
{
    MemoryFileSystem fs;
    for (const char *at : {"/p", "/q"}) {
        fs.addFile(Path(at) / "pyproject.toml", pyproject);
        fs.addFile(Path(at) / "setup.py", "x");
    }
    QCOMPARE(*buildConfigurationHash(fs, "/q"), hash(fs));
}

void TestTrust::whatCannotBeReadIsAnErrorAndNotTrusted()
{
    MemoryFileSystem fs;
    fs.addFile("/p/pyproject.toml", pyproject);
    fs.addFile("/p/setup.py", "x");
    fs.fail("/p/setup.py", ErrorCode::PermissionDenied);
    fs.addDirectory("/e");
    QTemporaryDir directory;
    State state(Path(directory.path().toStdString()) / "state.db");
    QCOMPARE(isTrusted(fs, state, "/p", "/e").error().code, ErrorCode::PermissionDenied);
    QCOMPARE(grantTrust(fs, state, "/p", "/e").error().code, ErrorCode::PermissionDenied);
}

void TestTrust::credentialsAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("user and password") << "https://me:pw@host/simple"
                                       << "https://***@host/simple";
    QTest::newRow("token") << "from git+https://ghp_abc@host/x.git"
                           << "from git+https://***@host/x.git";
    QTest::newRow("at in the password") << "https://me:p@w@host/"
                                        << "https://***@host/";
    QTest::newRow("two") << "https://a:b@c/ https://d:e@f/"
                         << "https://***@c/ https://***@f/";
    QTest::newRow("none") << "https://host/a@b and me@host"
                          << "https://host/a@b and me@host";
    QTest::newRow("end of line") << "https://host\nme@x"
                                 << "https://host\nme@x";
    QTest::newRow("known secret") << "token is s3cr3t-value."
                                  << "token is ***.";
}

void TestTrust::credentialsAreMasked()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text.toStdString(), {"s3cr3t-value"}), expected.toStdString());
}

void TestTrust::secretCutInTwoIsMasked()
{
    std::string seen;
    RedactedOutput output({}, [&](std::string_view text) { seen += text; });
    output.add("one\nhttps://me:p");
    QCOMPARE(seen, std::string("one\n"));
    output.add("w@host/ two");
    output.finish();
    QCOMPARE(seen, std::string("one\nhttps://***@host/ two"));
    output.add(std::string(1000000, 'x'));
    output.finish();
    QCOMPARE(seen.size(), size_t(1000000 + 25));
}

void TestTrust::logIsCappedAndSaysSo()
{
    QTemporaryDir directory;
    const Path at = directory.path().toStdString();
    Result<RepairLog> log = RepairLog::create(at / "logs", {1700000000, 0}, "pkg", 100);
    QVERIFY(log);
    QVERIFY(RepairLog::create(at / "logs", {1700000000, 0}, std::string(4000, 'x'), 100));
    Result<RepairLog> second = RepairLog::create(at / "logs", {1700000000, 0}, "pkg", 100);
    QVERIFY(second && second->file() != log->file());
    for (int i = 0; i < 1000; ++i)
        log->write("0123456789");
    log->finish();
    const std::string text = contents(log->file());
    QVERIFY(text.size() < 200);
    QVERIFY(text.find("9900 more bytes") != std::string::npos);
#ifndef _WIN32
    QVERIFY((std::filesystem::status(log->file()).permissions() & std::filesystem::perms(0077)) == std::filesystem::perms::none);
#endif
}

void TestTrust::aLogThatCannotBeWrittenIsNotCalledWhole()
{
#ifdef _WIN32
    QSKIP("a limit of the size of files is Unix's");
#else
    QTemporaryDir directory;
    Result<RepairLog> log = RepairLog::create(Path(directory.path().toStdString()), {1700000000, 0}, "pkg");
    QVERIFY(log);
    log->write("0123456789");
    QCOMPARE(log->closing(), std::string("The log has all that was said."));
    rlimit limit = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit small = {20, limit.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    log->write("01234567890123456789");
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    std::signal(SIGXFSZ, handler);
    log->write("more");
    QCOMPARE(log->closing(), std::string("The log could not be written to its end."));
#endif
}

void TestTrust::waiterIsToldByTheKernelsTable()
{
    MemoryFileSystem fs;
    fs.addFile("/cache/.lock");
    fs.addFile("/e/.lock");
    const std::string inode = std::to_string(fs.status("/cache/.lock")->identity.inode);
    const std::string table = "1: FLOCK  ADVISORY  WRITE 2939 fe:00:" + inode + " 0 EOF\n1: -> FLOCK  ADVISORY  READ 2949 fe:00:" + inode
        + " 0 EOF\n2: POSIX  ADVISORY  WRITE 7 fe:00:5 0 EOF\n";
    const auto isOurs = [](int pid) { return pid == 2949; };
    QCOMPARE(parseLockTable(table).size(), size_t(3));
    QCOMPARE(describeWaiting(parseLockTable(table), isOurs, fs, "/cache", "/e"),
             std::string("waiting for another process (pid 2939) that holds the lock of uv's cache"));
    QCOMPARE(describeWaiting(parseLockTable(table), isOurs, fs, {}, "/e"),
             std::string("waiting for another process (pid 2939) that holds a lock"));
}

void TestTrust::strangersWaitersAreNotOurs()
{
    const std::vector<LockEntry> table = parseLockTable(
        "1: FLOCK  ADVISORY  WRITE 1 fe:00:9 0 EOF\n1: -> FLOCK  ADVISORY  READ 2 fe:00:9 0 EOF\nnonsense\n");
    QCOMPARE(describeWaiting(
                 table, [](int pid) { return pid == 3; }, MemoryFileSystem(), {}, "/e"),
             std::string());
    QCOMPARE(describeWaiting(
                 table, [](int pid) { return pid == 1; }, MemoryFileSystem(), {}, "/e"),
             std::string());
    QCOMPARE(describeWaiting(
                 {}, [](int) { return true; }, MemoryFileSystem(), {}, "/e"),
             std::string());
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
