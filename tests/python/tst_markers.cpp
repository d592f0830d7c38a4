#include "core/python/markers.h"
#include "core/python/version.h"

#include <QTest>

using namespace truewheel;

namespace {

Interpreter cpython311()
{
    Interpreter interpreter;
    interpreter.major = 3;
    interpreter.minor = 11;
    interpreter.version = "3.11.7";
    interpreter.os = Os::Linux;
    interpreter.machine = Machine::X86_64;
    return interpreter;
}

std::strong_ordering order(const char *a, const char *b)
{
    return compareVersions(*parseVersion(a), *parseVersion(b));
}

} // namespace

class TestMarkers : public QObject
{
    Q_OBJECT

private slots:
    void versionsAreInTheOrderOfTheSpecification();
    void spellingsOfOneVersionAreEqual_data();
    void spellingsOfOneVersionAreEqual();
    void whatIsNoVersionIsRefused();
    void specifiersHold_data();
    void specifiersHold();
    void markersHold_data();
    void markersHold();
    void malformedMarkersAreRefused_data();
    void malformedMarkersAreRefused();
    void unknownVariablesMatterOnlyWhenTheyDecide();
    void variablesFollowThePlatform();
};

void TestMarkers::versionsAreInTheOrderOfTheSpecification()
{
    const std::vector<const char *> ascending = {
        "0.9",
        "1.dev0",
        "1.0.dev456",
        "1.0a1",
        "1.0a2.dev456",
        "1.0a12.dev456",
        "1.0a12",
        "1.0b1.dev456",
        "1.0b2",
        "1.0b2.post345.dev456",
        "1.0b2.post345",
        "1.0rc1.dev456",
        "1.0rc1",
        "1.0",
        "1.0+abc.5",
        "1.0+abc.7",
        "1.0+5",
        "1.0+10",
        "1.0.post456.dev34",
        "1.0.post456",
        "1.0.15",
        "1.1.dev1",
        "1.10",
        "1!0.1",
    };
    for (size_t i = 2; i < ascending.size(); ++i)
        QVERIFY2(order(ascending[i - 1], ascending[i]) < 0, ascending[i]);
}

void TestMarkers::spellingsOfOneVersionAreEqual_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("trailing zero") << "1.0"
                                   << "1.0.0";
    QTest::newRow("leading zero") << "1.01"
                                  << "1.1";
    QTest::newRow("v") << "v1.0"
                       << "1.0";
    QTest::newRow("alpha") << "1.0-ALPHA.1"
                           << "1.0a1";
    QTest::newRow("preview") << "1.0preview1"
                             << "1.0rc1";
    QTest::newRow("c") << "1.0c1"
                       << "1.0rc1";
    QTest::newRow("implicit number") << "1.0a"
                                     << "1.0a0";
    QTest::newRow("implicit post") << "1.0-5"
                                   << "1.0.post5";
    QTest::newRow("rev") << "1.0r5"
                         << "1.0.post5";
    QTest::newRow("local separators") << "1.0+ubuntu-1"
                                      << "1.0+ubuntu.1";
    QTest::newRow("space") << " 1.0 "
                           << "1.0";
}

void TestMarkers::spellingsOfOneVersionAreEqual()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(order(a.toUtf8().constData(), b.toUtf8().constData()) == 0);
}

void TestMarkers::whatIsNoVersionIsRefused()
{
    for (const char *text : {"", "x", "1.", "1.0+", "1.0 2", "1..0", "1.0+a..b", "french toast", "99999999999999999999"})
        QVERIFY2(!parseVersion(text), text);
}

void TestMarkers::specifiersHold_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("specifiers");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *version, const char *specifiers, bool holds) {
        QTest::addRow("%s %s", version, specifiers) << QString(version) << QString(specifiers) << holds;
    };
    row("3.11.7", ">=3.8", true);
    row("3.11.7", ">=3.8,<4", true);
    row("3.11.7", ">=3.12", false);
    row("3.11.7", "==3.11.*", true);
    row("3.11.7", "!=3.11.*", false);
    row("3.11.7", "~=3.8", true);
    row("3.11.7", "~=3.11.0", true);
    row("3.12.0", "~=3.11.0", false);
    row("3.11.7", "==3.11", false);
    row("1.0+local", "==1.0", true);
    row("1.0", "==1.0+local", false);
    row("1.0.post1", ">1.0", false);
    row("1.0rc1", "<1.0", false);
    row("1.0rc1", "<1.0.post1", true); // no pre-release of that very version
    row("1.0.post1.dev2", "<1.0.post1", false);
    row("1.0", "===1.0.0", false);
    row("1.0rc1", ">=1.0a1", true);
    row("3.14.0rc1", "<3.14", false);
    row("3.11.7", "", true);
    row("3.11.7", " >= 3.8 , != 3.9.0 ", true);
}

void TestMarkers::specifiersHold()
{
    QFETCH(QString, version);
    QFETCH(QString, specifiers);
    QFETCH(bool, holds);
    const std::optional<bool> answer = satisfies(*parseVersion(version.toStdString()), specifiers.toStdString());
    QVERIFY(answer);
    QCOMPARE(*answer, holds);
    QVERIFY(!satisfies(*parseVersion("1"), "=>1"));
    QVERIFY(!satisfies(*parseVersion("1"), "~=1"));
}

void TestMarkers::markersHold_data()
{
    QTest::addColumn<QString>("marker");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *marker, bool holds) { QTest::newRow(marker) << QString(marker) << holds; };
    row("", true);
    row("sys_platform == 'linux'", true);
    row("sys_platform == \"win32\"", false);
    row("'linux' == sys_platform", true);
    row("sys_platform != 'win32' and python_version >= '3.8'", true);
    row("python_version < '3.9'", false);
    row("python_version < '3.9' or sys_platform == 'linux'", true);
    row("python_version >= '3.9' and (sys_platform == 'win32' or os_name == 'posix')", true);
    row("sys_platform == 'linux' or python_version < '3' and sys_platform == 'win32'", true);
    row("(sys_platform == 'linux' or python_version < '3') and sys_platform == 'win32'", false);
    row("python_full_version == '3.11.*'", true);
    row("python_full_version < '3.11.8'", true);
    row("python_version >= '3.2'", true); // as versions, not as text
    row("'3.2' <= python_version", true);
    row("'3.12' > python_version", true);
    row("python_version in '2.7 3.11'", true);
    row("python_version not in '2.7 3.6'", true);
    row("'nux' in sys_platform", true);
    row("platform_python_implementation == 'CPython'", true);
    row("implementation_name == 'pypy'", false);
    row("platform_machine == 'x86_64'", true);
    row("platform_system == 'Linux'", true);
    row("extra == 'CLI'", true);
    row("extra == 'docs'", false);
    row("extra != 'docs'", true);
    row("'cli' in extras", true);
    row("'lint' in dependency_groups", true);
    row("sys.platform == 'linux'", true);
    row("python_implementation == 'CPython'", true);
    row("sys_platform=='linux'and python_version>='3'", true);
}

void TestMarkers::markersHold()
{
    QFETCH(QString, marker);
    QFETCH(bool, holds);
    const Result<bool> answer = evaluateMarker(marker.toStdString(), {markerVariables(cpython311()), {"cli"}, {"lint"}});
    QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
    QCOMPARE(*answer, holds);
}

void TestMarkers::malformedMarkersAreRefused_data()
{
    QTest::addColumn<QString>("marker");
    for (const char *marker :
         {"sys_platform", "sys_platform ==", "== 'a'", "sys_platform = 'a'", "(sys_platform == 'a'", "sys_platform == 'a')",
          "sys_platform == 'a' and", "'a' == 'b'", "os_name == sys_platform", "sys_platform == 'a", "sys_platform ~= 'a'", "extra < 'a'",
          "sys_platform not 'a'", "sys_platform == 'a' xor os_name == 'b'"})
        QTest::newRow(marker) << QString(marker);
    QTest::newRow("deep") << QString(100000, QLatin1Char('('));
}

void TestMarkers::malformedMarkersAreRefused()
{
    QFETCH(QString, marker);
    const Result<bool> answer = evaluateMarker(marker.toStdString(), {markerVariables(cpython311()), {}, {}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Malformed);
}

void TestMarkers::unknownVariablesMatterOnlyWhenTheyDecide()
{
    const MarkerEnvironment environment{markerVariables(cpython311()), {}, {}};
    QVERIFY(!*evaluateMarker("platform_release >= '5' and sys_platform == 'win32'", environment));
    QVERIFY(*evaluateMarker("platform_version == 'x' or sys_platform == 'linux'", environment));
    const Result<bool> answer = evaluateMarker("platform_release >= '5'", environment);
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Unsupported && answer.error().subject == "platform_release");
}

void TestMarkers::variablesFollowThePlatform()
{
    Interpreter interpreter = cpython311();
    interpreter.os = Os::Windows;
    QCOMPARE(markerVariables(interpreter)["platform_machine"], std::string("AMD64"));
    QCOMPARE(markerVariables(interpreter)["sys_platform"], std::string("win32"));
    QCOMPARE(markerVariables(interpreter)["os_name"], std::string("nt"));
    interpreter.os = Os::MacOs;
    interpreter.machine = Machine::Arm64;
    QCOMPARE(markerVariables(interpreter)["platform_machine"], std::string("arm64"));
    QCOMPARE(markerVariables(interpreter)["platform_system"], std::string("Darwin"));
    interpreter.os = Os::Linux;
    QCOMPARE(markerVariables(interpreter)["platform_machine"], std::string("aarch64"));
    interpreter.implementation = "pypy";
    QCOMPARE(markerVariables(interpreter)["platform_python_implementation"], std::string("PyPy"));
    QVERIFY(markerVariables(interpreter).count("implementation_version") == 0);
}

QTEST_GUILESS_MAIN(TestMarkers)
#include "tst_markers.moc"
