#include "core/python/wheelfile.h"
#include "core/python/wheelname.h"

#include <QTest>

using namespace truewheel;

class TestWheel : public QObject
{
    Q_OBJECT
private slots:
    void readsTheWheelFile()
    {
        const WheelFile wheel = parseWheelFile("Wheel-Version: 1.0\r\nGenerator: maturin (1.16.0)\r\nRoot-Is-Purelib: false\r\n"
                                               "Tag: cp311-cp311-linux_x86_64\r\nTag: py3-none-any\r\nBuild: 1\r\n")
                                    .value();
        QCOMPARE(wheel.generator, std::string("maturin (1.16.0)"));
        QVERIFY(wheel.rootIsPurelib == std::optional(false));
        QVERIFY((wheel.tags == std::vector<std::string>{"cp311-cp311-linux_x86_64", "py3-none-any"}));
        QCOMPARE(wheel.build, std::string("1"));
    }
    void leavesWhatIsNotSaidOpen()
    {
        QVERIFY(!parseWheelFile("Generator: x\nRoot-Is-Purelib: maybe\n").value().rootIsPurelib);
        QVERIFY(parseWheelFile("root-is-purelib: TRUE\n").value().rootIsPurelib == std::optional(true));
        QCOMPARE(parseWheelFile("").error().code, ErrorCode::Malformed);
        QCOMPARE(parseWheelFile(std::string(wheelFileCap + 1, 'x')).error().code, ErrorCode::TooLarge);
    }
    // Names of wheels that are published, and one that uv keeps in its cache for an editable.
    void readsNames_data()
    {
        QTest::addColumn<QByteArray>("fileName");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("build");
        QTest::addColumn<int>("tags");
        QTest::addColumn<QByteArray>("last");
        const auto row = [](const char *file, const char *name, const char *version, const char *build, int tags, const char *last) {
            QTest::newRow(file) << QByteArray(file) << QByteArray(name) << QByteArray(version) << QByteArray(build) << tags
                                << QByteArray(last);
        };
        row("six-1.16.0-py2.py3-none-any.whl", "six", "1.16.0", "", 2, "py3-none-any");
        row("numpy-1.26.4-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", "numpy", "1.26.4", "", 2,
            "cp311-cp311-manylinux2014_x86_64");
        row("cryptography-42.0.5-cp39-abi3-musllinux_1_2_aarch64.whl", "cryptography", "42.0.5", "", 1, "cp39-abi3-musllinux_1_2_aarch64");
        row("stcext-0.1.0-0.editable-cp311-cp311-linux_x86_64.whl", "stcext", "0.1.0", "0.editable", 1, "cp311-cp311-linux_x86_64");
        row("MarkupSafe-2.1.5-pp310-pypy310_pp73-macosx_10_9_x86_64.whl", "MarkupSafe", "2.1.5", "", 1,
            "pp310-pypy310_pp73-macosx_10_9_x86_64");
        row("dir/pkg-1!2.0+local.1-cp313-cp313t-win_arm64.whl", "pkg", "1!2.0+local.1", "", 1, "cp313-cp313t-win_arm64");
    }
    void readsNames()
    {
        QFETCH(QByteArray, fileName);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, build);
        QFETCH(int, tags);
        QFETCH(QByteArray, last);
        const WheelName wheel = parseWheelName(fileName.toStdString()).value();
        QCOMPARE(wheel.name, name.toStdString());
        QCOMPARE(wheel.version, version.toStdString());
        QCOMPARE(wheel.build, build.toStdString());
        QCOMPARE(int(wheel.tags.size()), tags);
        const WheelTag &tag = wheel.tags.back();
        QCOMPARE(tag.python + "-" + tag.abi + "-" + tag.platform, last.toStdString());
    }
    void refusesOtherNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        const std::string words = [] {
            std::string text = "a";
            for (int i = 0; i < 40; ++i)
                text += ".a";
            return text;
        }();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("source") << QByteArray("six-1.16.0.tar.gz");
        QTest::newRow("too few") << QByteArray("six-py3-none-any.whl");
        QTest::newRow("too many") << QByteArray("a-b-1-1-py3-none-any.whl");
        QTest::newRow("build is no number") << QByteArray("a-1-x-py3-none-any.whl");
        QTest::newRow("empty tag") << QByteArray("a-1-py3..py2-none-any.whl");
        QTest::newRow("bomb") << QByteArray::fromStdString("a-1-" + words + "-" + words + "-" + words + ".whl");
    }
    void refusesOtherNames()
    {
        QFETCH(QByteArray, name);
        QCOMPARE(parseWheelName(name.toStdString()).error().code, ErrorCode::Malformed);
    }
    void readsPlatformTags_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("os");
        QTest::addColumn<int>("machine");
        QTest::addColumn<QByteArray>("libc");
        QTest::addColumn<int>("version");
        const auto row = [](const char *text, Os os, Machine machine, const char *libc, int version) {
            QTest::newRow(text) << QByteArray(text) << int(os) << int(machine) << QByteArray(libc) << version;
        };
        row("manylinux1_i686", Os::Linux, Machine::X86, "glibc", 205);
        row("manylinux2014_ppc64le", Os::Linux, Machine::Ppc64Le, "glibc", 217);
        row("manylinux_2_28_s390x", Os::Linux, Machine::S390x, "glibc", 228);
        row("musllinux_1_2_armv7l", Os::Linux, Machine::Arm, "musl", 102);
        row("linux_riscv64", Os::Linux, Machine::RiscV64, "", 0);
        row("macosx_11_0_arm64", Os::MacOs, Machine::Arm64, "", 1100);
        row("macosx_10_9_universal2", Os::MacOs, Machine::Unknown, "", 1009);
        row("win32", Os::Windows, Machine::X86, "", 0);
        row("win_amd64", Os::Windows, Machine::X86_64, "", 0);
        row("win_arm64", Os::Windows, Machine::Arm64, "", 0);
    }
    void readsPlatformTags()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, os);
        QFETCH(int, machine);
        QFETCH(QByteArray, libc);
        QFETCH(int, version);
        const std::optional<PlatformTag> tag = parsePlatformTag(text.toStdString());
        QVERIFY(tag.has_value());
        QCOMPARE(int(tag->os), os);
        QCOMPARE(int(tag->machine), machine);
        QCOMPARE(tag->libc, libc.toStdString());
        QCOMPARE(tag->major * 100 + tag->minor, version);
    }
    void knowsNoOtherPlatform()
    {
        for (const char *text : {"any", "", "manylinux_2_x86_64", "manylinux_2_17", "macosx_11", "manylinux_99999999999_1_x86_64"})
            QVERIFY2(!parsePlatformTag(text), text);
    }
};

QTEST_GUILESS_MAIN(TestWheel)
#include "tst_wheel.moc"
