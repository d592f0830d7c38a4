#include "core/base/text.h"
#include "core/editables/loadable.h"
#include "tests/support/memoryfilesystem.h"

#include <QFile>
#include <QTest>

using namespace truewheel;

namespace {

Interpreter cpython(int minor, Os os, Machine machine, const char *multiarch = "")
{
    Interpreter interpreter;
    interpreter.major = 3;
    interpreter.minor = minor;
    interpreter.os = os;
    interpreter.machine = machine;
    interpreter.multiarch = multiarch;
    return interpreter;
}

Interpreter freeThreaded(Interpreter interpreter)
{
    interpreter.freeThreaded = true;
    return interpreter;
}

Interpreter other(const char *implementation, const char *version, Interpreter interpreter)
{
    interpreter.implementation = implementation;
    interpreter.pypyVersion = version;
    return interpreter;
}

// The interpreter that a wheel of those tags is for.
const std::vector<std::pair<std::string, Interpreter>> &published()
{
    static const std::vector<std::pair<std::string, Interpreter>> interpreters = {
        {"cp39-abi3-musllinux_1_2_x86_64", cpython(12, Os::Linux, Machine::X86_64, "x86_64-linux-musl")},
        {"cp39-abi3-win_amd64", cpython(12, Os::Windows, Machine::X86_64)},
        {"cp310-cp310-macosx_10_9_universal2", cpython(10, Os::MacOs, Machine::X86_64)},
        {"cp313-cp313-win32", cpython(13, Os::Windows, Machine::X86)},
        {"cp313-cp313t-macosx_11_0_arm64", freeThreaded(cpython(13, Os::MacOs, Machine::Arm64))},
        {"cp314-cp314-win_arm64", cpython(14, Os::Windows, Machine::Arm64)},
        {"cp314-cp314t-manylinux2014_x86_64", freeThreaded(cpython(14, Os::Linux, Machine::X86_64))},
        {"cp314-cp314t-musllinux_1_2_x86_64", freeThreaded(cpython(14, Os::Linux, Machine::X86_64, "x86_64-linux-musl"))},
        {"cp314-cp314t-win_amd64", freeThreaded(cpython(14, Os::Windows, Machine::X86_64))},
        {"graalpy312-graalpy250_312_native-manylinux_2_17_x86_64", other("graalpy", "25.0", cpython(12, Os::Linux, Machine::X86_64))},
        {"pp311-pypy311_pp73-macosx_11_0_arm64", other("pypy", "7.3", cpython(11, Os::MacOs, Machine::Arm64))},
        {"pp311-pypy311_pp73-manylinux_2_17_x86_64", other("pypy", "7.3", cpython(11, Os::Linux, Machine::X86_64))},
        {"cp313-cp313-musllinux_1_2_aarch64", cpython(13, Os::Linux, Machine::Arm64, "aarch64-linux-musl")},
    };
    return interpreters;
}

struct Published {
    std::string wheel;
    std::string file;
    std::string content;
};

std::vector<Published> readHeads()
{
    QFile file(qEnvironmentVariable("TRUEWHEEL_SOURCE_DIR") + QStringLiteral("/tests/editables/published-heads.txt"));
    std::vector<Published> heads;
    for (const QByteArray &line : file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>()) {
        const QList<QByteArray> words = line.split(' ');
        if (line.startsWith('#') || words.size() < 4)
            continue;
        Published head = {words[0].toStdString(), words[1].toStdString(), std::string(words[2].toULongLong(), '\0')};
        for (const QByteArray &piece : words.mid(3)) {
            const qsizetype colon = piece.indexOf(':');
            const QByteArray bytes = QByteArray::fromHex(piece.mid(colon + 1));
            head.content.replace(piece.left(colon).toULongLong(), size_t(bytes.size()), bytes.constData(), size_t(bytes.size()));
        }
        heads.push_back(std::move(head));
    }
    return heads;
}

bool isTaken(const Published &head, const Interpreter &interpreter)
{
    const std::string suffix = head.file.substr(extensionModuleName(head.file).size());
    const std::vector<std::string> suffixes = extensionSuffixes(interpreter);
    return std::find(suffixes.begin(), suffixes.end(), suffix) != suffixes.end();
}

} // namespace

class TestLoadable final : public QObject
{
    Q_OBJECT

private slots:
    // The heads of extensions as they are published for interpreters that are not installed here.
    void whatIsPublishedForATagIsTakenByItsInterpreterAlone()
    {
        const std::vector<Published> heads = readHeads();
        QCOMPARE(heads.size(), published().size());
        for (const Published &head : heads) {
            int takers = 0;
            for (const auto &[tag, interpreter] : published()) {
                test::MemoryFileSystem fs;
                const Path file = Path("/e") / head.file;
                fs.addFile(file, head.content);
                const bool isItsOwn = head.wheel.find("-" + tag) != std::string::npos;
                const bool fits = isTaken(head, interpreter) && !loadProblem(file, interpreter, fs).value();
                // On Windows the plain suffix and the header say nothing of threads: that file's own imports would have to be read.
                const bool isPlain = head.file.ends_with("_bcrypt.pyd") && interpreter.os == Os::Windows && interpreter.freeThreaded;
                QVERIFY2(fits == isItsOwn || isPlain, (head.wheel + " for " + tag).c_str());
                takers += isItsOwn;
            }
            QVERIFY2(takers == 1, head.wheel.c_str());
        }
    }
    void aUniversalFileServesBothProcessors()
    {
        for (const Published &head : readHeads()) {
            if (!head.wheel.ends_with("universal2.whl"))
                continue;
            test::MemoryFileSystem fs;
            fs.addFile("/e.so", head.content);
            for (const Machine machine : {Machine::X86_64, Machine::Arm64})
                QVERIFY(!loadProblem("/e.so", cpython(10, Os::MacOs, machine), fs).value());
            QVERIFY(loadProblem("/e.so", cpython(10, Os::MacOs, Machine::Ppc64), fs).value());
        }
    }
    // A download or a copy that ended early.
    void aPublishedFileThatIsCutDoesNotLoad()
    {
        for (const Published &head : readHeads()) {
            for (const auto &[tag, interpreter] : published()) {
                if (head.wheel.find("-" + tag) == std::string::npos)
                    continue;
                for (const size_t bytes : {size_t(0), size_t(40), size_t(300), head.content.size() / 4}) {
                    test::MemoryFileSystem fs;
                    fs.addFile("/e", head.content.substr(0, bytes));
                    QVERIFY2(loadProblem("/e", interpreter, fs).value(), (head.wheel + " " + std::to_string(bytes)).c_str());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLoadable)
#include "tst_loadable.moc"
