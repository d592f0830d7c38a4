#include "core/environments/interpreterreader.h"
#include "core/environments/reader.h"
#include "tests/support/memoryfilesystem.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace truewheel;
using test::MemoryFileSystem;

namespace {

// The head of an executable that the loader of Linux takes: ELF, little-endian, 64 bit, with this `e_machine`.
std::string elf(uint16_t machine)
{
    std::string head(64, '\0');
    head.replace(0, 7,
                 std::string("\x7f"
                             "ELF\x02\x01\x01",
                             7));
    head[16] = 3; // ET_DYN
    head[18] = char(machine & 0xff);
    head[19] = char(machine >> 8);
    head[20] = 1;
    head[52] = 64;
    return head;
}

constexpr uint16_t elfX86_64 = 62;
constexpr uint16_t elfArm64 = 183;

std::string pe(uint16_t machine)
{
    std::string head(256, '\0');
    head.replace(0, 2, "MZ");
    head[0x3c] = 64;
    head.replace(64, 4, std::string("PE\0\0", 4));
    head[68] = char(machine & 0xff);
    head[69] = char(machine >> 8);
    head[84] = char(0xf0); // size of the optional header
    head[88] = char(0x0b); // PE32+
    head[89] = 2;
    return head;
}

// A base interpreter below /base and a venv of it at /e, as CPython's venv lays them out on Linux.
struct LinuxVenv {
    MemoryFileSystem fs;

    LinuxVenv(const std::string &version, const std::string &library, const std::string &sysconfigData)
    {
        fs.addFile("/base/bin/python3", elf(elfX86_64));
        fs.addFile(Path("/base/lib") / library / sysconfigData, "'EXT_SUFFIX': '.not-read.so'");
        fs.addFile("/e/pyvenv.cfg", "home = /base/bin\ninclude-system-site-packages = false\nversion = " + version + "\n");
        fs.addLink("/e/bin/python", "/base/bin/python3");
        fs.addDirectory(Path("/e/lib") / library / "site-packages");
        fs.addLink("/e/lib64", "lib");
    }
};

Environment read(const MemoryFileSystem &fs, Os os = Os::Linux)
{
    const Result<Environment> environment = readEnvironment("/e", fs, os);
    return environment ? *environment : Environment();
}

// The newest CPython X.Y of pyenv, or an empty path.
QString pyenvPython(const QString &majorMinor)
{
    QString root = qEnvironmentVariable("PYENV_ROOT");
    if (root.isEmpty())
        root = QDir::homePath() + "/.pyenv";
    const QDir versions(root + "/versions");
    const QStringList found = versions.entryList({majorMinor + ".*"}, QDir::Dirs);
    return found.isEmpty() ? QString() : versions.filePath(found.last()) + "/bin/python";
}

QString answerOf(const QString &program, const QStringList &arguments, const QString &directory = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"UV_PYTHON", "VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH"})
        variables.remove(name);
    if (!directory.isEmpty()) {
        variables.insert("HOME", directory);
        variables.insert("UV_CACHE_DIR", directory + "/uv-cache");
        variables.insert("UV_PYTHON_DOWNLOADS", "never");
    }
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed() + "\n";
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

    // What the environment's own interpreter says of itself; the referee, in the test only.
    void compareWithItsInterpreter(const Environment &environment)
    {
        const QString python = QString::fromStdString(pathBytes(environment.python));
        const QString script = "import sys, sysconfig, importlib.machinery as m; p = sysconfig.get_paths();"
                               "print(*sys.version_info[:3], sep='.'); print(sys.implementation.name); print(m.EXTENSION_SUFFIXES);"
                               "print(p['purelib']); print(sys.implementation.cache_tag)";
        const QStringList said = answerOf(python, {"-I", "-c", script}).split('\n');
        QVERIFY(said.size() >= 5);
        QCOMPARE(QString::fromStdString(environment.interpreter.version), said[0]);
        QCOMPARE(QString::fromStdString(environment.interpreter.implementation), said[1]);
        QStringList suffixes;
        for (const std::string &suffix : extensionSuffixes(environment.interpreter))
            suffixes += "'" + QString::fromStdString(suffix) + "'";
        QCOMPARE("[" + suffixes.join(", ") + "]", said[2]);
        QCOMPARE(QString::fromStdString(pathBytes(environment.sitePackages.front())), said[3]);
        QCOMPARE(QString::fromStdString(cacheTag(environment.interpreter)), said[4]);
        QVERIFY(environment.interpreter.machine == hostMachine());
    }

private slots:
    void readsVenvOnLinux()
    {
        LinuxVenv venv("3.11.7", "python3.11", "_sysconfigdata__linux_x86_64-linux-gnu.py");
        MemoryFileSystem &fs = venv.fs;
        const Environment environment = read(fs);
        QCOMPARE(environment.kind, std::string("venv"));
        QCOMPARE(environment.base, Path("/base/bin"));
        QCOMPARE(environment.python, Path("/e/bin/python"));
        QCOMPARE(environment.sitePackages, std::vector<Path>{"/e/lib/python3.11/site-packages"});
        QVERIFY(environment.identity == fs.status("/e")->identity);
        Interpreter expected;
        expected.major = 3;
        expected.minor = 11;
        expected.version = "3.11.7";
        expected.os = Os::Linux;
        expected.machine = Machine::X86_64;
        expected.multiarch = "x86_64-linux-gnu";
        QVERIFY(environment.interpreter == expected);
    }

    void neverListsTheStandardLibraryInTheCommonCase()
    {
        LinuxVenv venv("3.11.7", "python3.11", "_sysconfigdata__linux_x86_64-linux-gnu.py");
        MemoryFileSystem &fs = venv.fs;
        read(fs);
        QCOMPARE(fs.listings(), std::vector<Path>{"/e/lib"});
        QCOMPARE(fs.reads(), (std::vector<Path>{"/e/pyvenv.cfg", "/e/bin/python"}));
        QVERIFY(fs.statuses().size() <= 6);
    }

    void tellsTheKindByTheToolsOwnKey()
    {
        LinuxVenv venv("3.11.7", "python3.11", "_sysconfigdata__linux_x86_64-linux-gnu.py");
        MemoryFileSystem &fs = venv.fs;
        fs.addFile(
            "/e/pyvenv.cfg",
            "home = /base/bin\nimplementation = CPython\nuv = 0.13.9\nversion_info = 3.11.7\nprompt = demo\ninclude-system-site-packages = true\n");
        const Environment uv = read(fs);
        QCOMPARE(uv.kind, std::string("uv"));
        QCOMPARE(uv.prompt, std::string("demo"));
        QVERIFY(uv.seesBasePackages);
        fs.addFile("/e/pyvenv.cfg", "home = /base/bin\nimplementation = CPython\nversion_info = 3.11.7.final.0\nvirtualenv = 20.26.0\n");
        QCOMPARE(read(fs).kind, std::string("virtualenv"));
        QCOMPARE(read(fs).interpreter.version, std::string("3.11.7"));
    }

    void readsFreeThreadedAndDebugBuilds()
    {
        const Interpreter threaded = read(LinuxVenv("3.13.0", "python3.13t", "_sysconfigdata_t_linux_x86_64-linux-gnu.py").fs).interpreter;
        QVERIFY(threaded.freeThreaded);
        QVERIFY(!threaded.debug);
        QCOMPARE(threaded.multiarch, std::string("x86_64-linux-gnu"));
        const Interpreter debug = read(LinuxVenv("3.12.1", "python3.12", "_sysconfigdata_d_linux_x86_64-linux-gnu.py").fs).interpreter;
        QVERIFY(debug.debug);
        QCOMPARE(debug.multiarch, std::string("x86_64-linux-gnu"));
        QVERIFY(read(LinuxVenv("3.13.0", "python3.13t", "_sysconfigdata_td_linux_x86_64-linux-gnu.py").fs).interpreter.debug);
    }

    void debugTwinOfDebianIsToldByTheExecutable()
    {
        LinuxVenv venv("3.11.2", "python3.11", "_sysconfigdata__linux_x86_64-linux-gnu.py");
        MemoryFileSystem &fs = venv.fs;
        fs.addFile("/base/lib/python3.11/_sysconfigdata_d_linux_x86_64-linux-gnu.py");
        QVERIFY(!read(fs).interpreter.debug);
        fs.addFile("/base/bin/python3.11-dbg", elf(elfX86_64));
        fs.addLink("/e/bin/python", "/base/bin/python3.11-dbg");
        QVERIFY(read(fs).interpreter.debug);
    }

    void readsOtherLibrariesAndMachinesByTheNameOfTheBuildsFile()
    {
        QCOMPARE(read(LinuxVenv("3.12.3", "python3.12", "_sysconfigdata__linux_x86_64-linux-musl.py").fs).interpreter.multiarch,
                 std::string("x86_64-linux-musl"));
        QCOMPARE(read(LinuxVenv("3.11.2", "python3.11", "_sysconfigdata__x86_64-linux-gnu.py").fs).interpreter.multiarch,
                 std::string("x86_64-linux-gnu"));
        LinuxVenv armVenv("3.11.7", "python3.11", "_sysconfigdata__linux_aarch64-linux-gnu.py");
        MemoryFileSystem &arm = armVenv.fs;
        arm.addFile("/base/bin/python3", elf(elfArm64));
        QVERIFY(read(arm).interpreter.machine == Machine::Arm64);
        QCOMPARE(read(arm).interpreter.multiarch, std::string("aarch64-linux-gnu"));
    }

    void readsTheBuildsFileOnlyWhereNoNameTells()
    {
        LinuxVenv venv("3.10.4", "python3.10", "other.py");
        MemoryFileSystem &fs = venv.fs;
        fs.addFile("/base/lib/python3.10/_sysconfigdata_x86_64_conda_cos6_linux_gnu.py",
                   "build_time_vars = {'EXT_SUFFIX': '.cpython-310-x86_64-linux-gnu.so',\n");
        QCOMPARE(read(fs).interpreter.multiarch, std::string("x86_64-linux-gnu"));
        QCOMPARE(fs.reads().back(), Path("/base/lib/python3.10/_sysconfigdata_x86_64_conda_cos6_linux_gnu.py"));
    }

    void missingBaseFallsBackToWhatIsInstalled()
    {
        LinuxVenv venv("3.13.0", "python3.13t", "_sysconfigdata_t_linux_x86_64-linux-gnu.py");
        MemoryFileSystem &fs = venv.fs;
        fs.remove("/base");
        Environment environment = read(fs);
        QCOMPARE(environment.interpreter.version, std::string("3.13.0"));
        QVERIFY(environment.interpreter.freeThreaded);
        QVERIFY(environment.interpreter.machine == hostMachine());
        QCOMPARE(environment.interpreter.multiarch, usualMultiarch(Os::Linux, hostMachine()));
        fs.addFile("/e/lib/python3.13t/site-packages/_cffi_backend.cpython-313t-aarch64-linux-musl.so");
        environment = read(fs);
        QVERIFY(environment.interpreter.machine == Machine::Arm64);
        QCOMPARE(environment.interpreter.multiarch, std::string("aarch64-linux-musl"));
    }

    void findsTheStandardLibraryWhereTheExecutableReallyIs()
    {
        LinuxVenv venv("3.12.3", "python3.12", "_sysconfigdata__linux_x86_64-linux-musl.py");
        MemoryFileSystem &fs = venv.fs;
        fs.addFile("/e/pyvenv.cfg", "home = /usr/local/bin\nversion = 3.12.3\n");
        fs.addLink("/usr/local/bin/python3", "/base/bin/python3");
        fs.addLink("/e/bin/python", "/usr/local/bin/python3");
        QCOMPARE(read(fs).interpreter.multiarch, std::string("x86_64-linux-musl"));
    }

    void readsPyPy()
    {
        LinuxVenv venv("3.10.14", "pypy3.10", "_sqlite3_cffi.pypy310-pp73-x86_64-linux-gnu.so");
        MemoryFileSystem &fs = venv.fs;
        const Environment environment = read(fs);
        QCOMPARE(environment.interpreter.implementation, std::string("pypy"));
        QCOMPARE(environment.interpreter.pypyVersion, std::string("7.3"));
        QCOMPARE(environment.interpreter.multiarch, std::string("x86_64-linux-gnu"));
        QCOMPARE(environment.sitePackages, std::vector<Path>{"/e/lib/pypy3.10/site-packages"});
    }

    void takesLib64WhereItIsAnotherDirectory()
    {
        LinuxVenv venv("3.11.7", "python3.11", "_sysconfigdata__linux_x86_64-linux-gnu.py");
        MemoryFileSystem &fs = venv.fs;
        fs.remove("/e/lib64");
        fs.addDirectory("/e/lib64/python3.11/site-packages");
        QCOMPARE(read(fs).sitePackages, (std::vector<Path>{"/e/lib/python3.11/site-packages", "/e/lib64/python3.11/site-packages"}));
    }

    void takesTheLibraryOfItsVersionAndElseTheNewest()
    {
        LinuxVenv venv("3.9.1", "python3.9", "_sysconfigdata__linux_x86_64-linux-gnu.py");
        MemoryFileSystem &fs = venv.fs;
        fs.addDirectory("/e/lib/python3.11/site-packages");
        QCOMPARE(read(fs).sitePackages.front(), Path("/e/lib/python3.9/site-packages"));
        fs.addFile("/e/pyvenv.cfg", "home = /base/bin\n");
        QCOMPARE(read(fs).sitePackages.front(), Path("/e/lib/python3.11/site-packages"));
        QCOMPARE(read(fs).interpreter.minor, 11);
        fs.remove("/e/lib");
        fs.addFile("/e/pyvenv.cfg", "home = /base/bin\nversion = 3.12.1\n");
        QCOMPARE(read(fs).sitePackages.front(), Path("/e/lib/python3.12/site-packages"));
    }

    void readsWindows()
    {
        MemoryFileSystem fs;
        fs.addFile("/Python313/python.exe", pe(0x8664));
        fs.addFile("/e/pyvenv.cfg", "home = /Python313\r\nversion = 3.13.0\r\nexecutable = /Python313/python.exe\r\n");
        fs.addFile("/e/Scripts/python.exe", pe(0x8664));
        Environment environment = read(fs, Os::Windows);
        QCOMPARE(environment.sitePackages, std::vector<Path>{"/e/Lib/site-packages"});
        QCOMPARE(environment.python, Path("/e/Scripts/python.exe"));
        QVERIFY(environment.interpreter.machine == Machine::X86_64);
        QCOMPARE(environment.interpreter.multiarch, std::string("win_amd64"));
        QVERIFY(!environment.interpreter.freeThreaded && !environment.interpreter.debug);
        fs.addFile("/Python313/python313t.dll");
        fs.addFile("/e/Scripts/python.exe", pe(0xaa64));
        fs.addFile("/e/pyvenv.cfg", "home = /Python313\r\nversion = 3.13.0\r\nexecutable = /Python313/python_d.exe\r\n");
        environment = read(fs, Os::Windows);
        QVERIFY(environment.interpreter.freeThreaded && environment.interpreter.debug);
        QCOMPARE(environment.interpreter.multiarch, std::string("win_arm64"));
    }

    void readsMacOs()
    {
        MemoryFileSystem fs;
        const std::string macho(
            "\xcf\xfa\xed\xfe\x0c\x00\x00\x01\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00",
            32);
        fs.addFile("/Library/Frameworks/Python.framework/Versions/3.12/bin/python3.12", macho);
        fs.addFile("/e/pyvenv.cfg", "home = /Library/Frameworks/Python.framework/Versions/3.12/bin\nversion = 3.12.1\n");
        fs.addLink("/e/bin/python", "/Library/Frameworks/Python.framework/Versions/3.12/bin/python3.12");
        fs.addDirectory("/e/lib/python3.12/site-packages");
        const Environment environment = read(fs, Os::MacOs);
        QCOMPARE(environment.sitePackages, std::vector<Path>{"/e/lib/python3.12/site-packages"});
        QVERIFY(environment.interpreter.machine == Machine::Arm64);
        QCOMPARE(environment.interpreter.multiarch, std::string("darwin"));
    }

    void whatIsNoEnvironmentIsAnError()
    {
        MemoryFileSystem fs;
        fs.addDirectory("/plain");
        fs.addFile("/broken/pyvenv.cfg", "version = 3.11\n");
        fs.addOther("/fifo/pyvenv.cfg");
        QCOMPARE(readEnvironment("/plain", fs, Os::Linux).error().code, ErrorCode::NotFound);
        QCOMPARE(readEnvironment("/broken", fs, Os::Linux).error().code, ErrorCode::Malformed);
        QCOMPARE(readEnvironment("/fifo", fs, Os::Linux).error().code, ErrorCode::NotRegular);
    }

    void readsVersionsOfEveryShape_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("minor");
        QTest::newRow("plain") << "3.11.7"
                               << "3.11.7" << 11;
        QTest::newRow("virtualenv") << "3.8.18.final.0"
                                    << "3.8.18" << 8;
        QTest::newRow("candidate") << "3.14.0rc2"
                                   << "3.14.0rc2" << 14;
        QTest::newRow("short") << "3.12"
                               << "3.12" << 12;
        QTest::newRow("garbage") << "x"
                                 << "3.11" << 11;
        QTest::newRow("huge") << "3.99999999999999999999"
                              << "3.11" << 11;
    }
    void readsVersionsOfEveryShape()
    {
        QFETCH(QString, written);
        QFETCH(QString, version);
        QFETCH(int, minor);
        const Interpreter interpreter =
            read(LinuxVenv(written.toStdString(), minor == 11 ? "python3.11" : "python3." + std::to_string(minor), "x").fs).interpreter;
        QCOMPARE(QString::fromStdString(interpreter.version), version);
        QCOMPARE(interpreter.minor, minor);
    }

    void readsThePlatformInExtensionNames()
    {
        QCOMPARE(multiarchOf("_x.cpython-311-x86_64-linux-gnu.so"), std::string("x86_64-linux-gnu"));
        QCOMPARE(multiarchOf("_x.cpython-37m-darwin.so"), std::string("darwin"));
        QCOMPARE(multiarchOf("_x.pypy310-pp73-aarch64-linux-gnu.so"), std::string("aarch64-linux-gnu"));
        QCOMPARE(multiarchOf("_x.cp311-win_amd64.pyd"), std::string("win_amd64"));
        for (const char *none : {"_x.so", "_x.abi3.so", "x", ".so", "", "_x.pyd", "_x.cpython-311.so", "a.cpython-.so", "libfoo.so.1"})
            QCOMPARE(multiarchOf(none), std::string());
    }

    void agreesWithTheInterpreterOfRealVenvs_data()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : {"3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"})
            QTest::newRow(version) << version;
    }
    void agreesWithTheInterpreterOfRealVenvs()
    {
        QFETCH(QString, version);
        const QString python = pyenvPython(version);
        if (python.isEmpty())
            QSKIP("no such CPython here");
        QTemporaryDir directory;
        QVERIFY(!answerOf(python, {"-m", "venv", "--without-pip", directory.path() + "/v"}, directory.path()).isEmpty());
        const NativeFileSystem fs;
        const Result<Environment> environment = readEnvironment((directory.path() + "/v").toStdString(), fs, hostOs());
        QVERIFY(environment);
        QCOMPARE(environment->kind, std::string("venv"));
        compareWithItsInterpreter(*environment);
    }

    void agreesWithTheInterpreterOfUvsEnvironments()
    {
        const QString uv = qEnvironmentVariable("TRUEWHEEL_UV");
        const QString python = pyenvPython("3.11");
        if (uv.isEmpty() || python.isEmpty())
            QSKIP("needs TRUEWHEEL_UV and a CPython 3.11 of pyenv");
        QTemporaryDir directory;
        QVERIFY(!answerOf(uv, {"venv", "-p", python, directory.path() + "/v"}, directory.path()).isEmpty());
        const NativeFileSystem fs;
        const Result<Environment> environment = readEnvironment((directory.path() + "/v").toStdString(), fs, hostOs());
        QVERIFY(environment);
        QCOMPARE(environment->kind, std::string("uv"));
        compareWithItsInterpreter(*environment);
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
