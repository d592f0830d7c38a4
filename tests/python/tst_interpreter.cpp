#include "core/base/text.h"
#include "core/python/interpreter.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace truewheel;

namespace {

Interpreter make(int minor, Os os, Machine machine, const char *multiarch = "")
{
    Interpreter interpreter;
    interpreter.major = 3;
    interpreter.minor = minor;
    interpreter.os = os;
    interpreter.machine = machine;
    interpreter.multiarch = multiarch;
    return interpreter;
}

QByteArray suffixes(const Interpreter &interpreter)
{
    return QByteArray::fromStdString(join(extensionSuffixes(interpreter), " "));
}

// Every Python that is on PATH, or below PYENV_ROOT.
QStringList realPythons()
{
    QStringList found;
    for (int minor = 6; minor <= 14; ++minor) {
        const QString onPath = QStandardPaths::findExecutable(QStringLiteral("python3.%1").arg(minor));
        if (!onPath.isEmpty())
            found.append(onPath);
    }
    if (const QString system = QStandardPaths::findExecutable(QStringLiteral("python3")); !system.isEmpty())
        found.append(system);
    const QString root = qEnvironmentVariable("PYENV_ROOT");
    const QDir versions(root + QStringLiteral("/versions"));
    for (const QString &name : root.isEmpty() ? QStringList() : versions.entryList({QStringLiteral("3.*")}, QDir::Dirs))
        found.append(versions.filePath(name + QStringLiteral("/bin/python")));
    return found;
}

QList<QByteArray> ask(const QString &python)
{
    QProcess process;
    process.start(python,
                  {QStringLiteral("-I"), QStringLiteral("-S"), QStringLiteral("-c"),
                   QStringLiteral("import sys, importlib.machinery as m, sysconfig as c\n"
                                  "print(*m.EXTENSION_SUFFIXES)\nprint(sys.version_info[1])\n"
                                  "print(c.get_config_var('MULTIARCH') or getattr(sys.implementation, '_multiarch', ''))\n"
                                  "print('d' in getattr(sys, 'abiflags', ''))\nprint(sys.implementation.cache_tag)\n"
                                  "print(bool(c.get_config_var('Py_GIL_DISABLED')))\nprint(sys.implementation.name)")});
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput().split('\n');
}

} // namespace

class TestInterpreter : public QObject
{
    Q_OBJECT
private slots:
    void derivesSuffixes_data()
    {
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const Interpreter &interpreter, const char *expected) {
            QTest::newRow(name) << suffixes(interpreter) << QByteArray(expected);
        };
        row("3.6", make(6, Os::Linux, Machine::X86_64), ".cpython-36m-x86_64-linux-gnu.so .abi3.so .so");
        row("3.7", make(7, Os::Linux, Machine::X86), ".cpython-37m-i386-linux-gnu.so .abi3.so .so");
        row("3.8", make(8, Os::Linux, Machine::Arm64), ".cpython-38-aarch64-linux-gnu.so .abi3.so .so");
        row("3.14", make(14, Os::Linux, Machine::S390x), ".cpython-314-s390x-linux-gnu.so .abi3.so .so");
        row("arm", make(11, Os::Linux, Machine::Arm), ".cpython-311-arm-linux-gnueabihf.so .abi3.so .so");
        row("ppc64le", make(11, Os::Linux, Machine::Ppc64Le), ".cpython-311-powerpc64le-linux-gnu.so .abi3.so .so");
        row("riscv64", make(11, Os::Linux, Machine::RiscV64), ".cpython-311-riscv64-linux-gnu.so .abi3.so .so");
        row("musl", make(12, Os::Linux, Machine::X86_64, "x86_64-linux-musl"), ".cpython-312-x86_64-linux-musl.so .abi3.so .so");
        row("not known", make(11, Os::Linux, Machine::Unknown), ".abi3.so .so");
        row("macOS", make(11, Os::MacOs, Machine::Arm64), ".cpython-311-darwin.so .abi3.so .so");
        row("Windows", make(11, Os::Windows, Machine::X86_64), ".cp311-win_amd64.pyd .pyd");
        row("Windows 32", make(11, Os::Windows, Machine::X86), ".cp311-win32.pyd .pyd");
        row("Windows arm", make(11, Os::Windows, Machine::Arm64), ".cp311-win_arm64.pyd .pyd");

        Interpreter debug = make(11, Os::Linux, Machine::X86_64);
        debug.debug = true;
        row("debug", debug, ".cpython-311d-x86_64-linux-gnu.so .cpython-311-x86_64-linux-gnu.so .abi3.so .so");
        debug.minor = 7;
        row("old debug", debug, ".cpython-37dm-x86_64-linux-gnu.so .abi3.so .so");
        debug.minor = 13;
        debug.freeThreaded = true;
        row("free-threaded debug", debug, ".cpython-313td-x86_64-linux-gnu.so .cpython-313t-x86_64-linux-gnu.so .so");
        debug.debug = false;
        row("free-threaded", debug, ".cpython-313t-x86_64-linux-gnu.so .so");
        Interpreter windows = make(13, Os::Windows, Machine::X86_64);
        windows.freeThreaded = true;
        row("Windows free-threaded", windows, ".cp313t-win_amd64.pyd .pyd");
        windows.freeThreaded = false;
        windows.debug = true;
        row("Windows debug", windows, "_d.cp313-win_amd64.pyd _d.pyd");

        // As PyPy 7.3.11 of Debian says: no plain ".so".
        Interpreter pypy = make(9, Os::Linux, Machine::X86_64);
        pypy.implementation = "pypy";
        pypy.pypyVersion = "7.3";
        row("PyPy", pypy, ".pypy39-pp73-x86_64-linux-gnu.so");
        pypy.os = Os::MacOs;
        row("PyPy macOS", pypy, ".pypy39-pp73-darwin.so");
        pypy.os = Os::Windows;
        row("PyPy Windows", pypy, ".pypy39-pp73-win_amd64.pyd");
        Interpreter graal = make(12, Os::Linux, Machine::X86_64);
        graal.implementation = "graalpy";
        graal.pypyVersion = "25.0";
        row("GraalPy", graal, ".graalpy250-312-native-x86_64-linux.so .so .pyd");
    }
    void derivesSuffixes()
    {
        QFETCH(QByteArray, found);
        QFETCH(QByteArray, expected);
        QCOMPARE(found, expected);
    }
    // Files of published wheels: the suffix that such an interpreter takes first is the one that they carry.
    void takesTheFilesOfPublishedWheels_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("module");
        QTest::addColumn<QByteArray>("suffixes");
        const auto row = [](const char *file, const char *module, const Interpreter &interpreter) {
            QTest::newRow(file) << QByteArray(file) << QByteArray(module) << suffixes(interpreter);
        };
        row("_speedups.cpython-312-x86_64-linux-gnu.so", "_speedups", make(12, Os::Linux, Machine::X86_64));
        row("_speedups.cp312-win_amd64.pyd", "_speedups", make(12, Os::Windows, Machine::X86_64));
        row("_speedups.cpython-312-darwin.so", "_speedups", make(12, Os::MacOs, Machine::Arm64));
        row("_rust.abi3.so", "_rust", make(12, Os::Linux, Machine::X86_64));
        row("_bcrypt.pyd", "_bcrypt", make(12, Os::Windows, Machine::X86_64));
        row("rpds.cpython-311-darwin.so", "rpds", make(11, Os::MacOs, Machine::X86_64));
    }
    void takesTheFilesOfPublishedWheels()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, module);
        QFETCH(QByteArray, suffixes);
        QVERIFY(looksLikeExtension(file.toStdString()));
        QCOMPARE(extensionModuleName(file.toStdString()), module.toStdString());
        QVERIFY2(suffixes.split(' ').contains(file.mid(module.size())), suffixes.constData());
    }
    void tellsExtensionsFromOtherFiles()
    {
        for (const char *name : {"a.py", "a.so.1", "a.dll", ".so", "so", "a.pyi", ""})
            QVERIFY2(!looksLikeExtension(name), name);
    }
    void namesTags()
    {
        Interpreter interpreter = make(13, Os::Linux, Machine::X86_64);
        interpreter.freeThreaded = true;
        QCOMPARE(cacheTag(interpreter), std::string("cpython-313"));
        QCOMPARE(interpreterTag(interpreter), std::string("cpython-313t-x86_64-linux-gnu"));
        interpreter.implementation = "pypy";
        QCOMPARE(cacheTag(interpreter), std::string("pypy313"));
    }
    void agreesWithTheInterpretersHere()
    {
        int asked = 0;
        for (const QString &python : realPythons()) {
            const QList<QByteArray> answer = ask(python);
            if (answer.size() < 7 || answer[6] != "cpython")
                continue;
            Interpreter interpreter = make(answer[1].toInt(), hostOs(), Machine::X86_64, answer[2].constData());
            interpreter.debug = answer[3] == "True";
            interpreter.freeThreaded = answer[5] == "True";
            QVERIFY2(suffixes(interpreter) == answer[0],
                     (python.toUtf8() + ": " + suffixes(interpreter) + " is not " + answer[0]).constData());
            QCOMPARE(QByteArray::fromStdString(cacheTag(interpreter)), answer[4]);
            ++asked;
        }
        if (asked == 0)
            QSKIP("no Python is installed here");
    }
};

QTEST_GUILESS_MAIN(TestInterpreter)
#include "tst_interpreter.moc"
