#include "core/python/source/literals.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace truewheel;
using Kind = PyValue::Kind;

namespace {

/// A value as Python would show it; `?` for Unsupported.
std::string shown(const PyValue &value)
{
    const auto list = [&](char open, char close) {
        std::string text(1, open);
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            if (i > 0)
                text += value.isDict() && i % 2 == 1 ? ": " : ", ";
            text += shown(value.items[i]);
        }
        return text + close;
    };
    switch (value.kind) {
    case Kind::Unsupported: return "?";
    case Kind::None: return "None";
    case Kind::Bool: return value.integer != 0 ? "True" : "False";
    case Kind::Int: return std::to_string(value.integer);
    case Kind::Float: return value.text;
    case Kind::Str: return '\'' + value.text + '\'';
    case Kind::Bytes: return "b'" + value.text + '\'';
    case Kind::List: return list('[', ']');
    case Kind::Tuple: return list('(', ')');
    case Kind::Set:
    case Kind::Dict: return list('{', '}');
    }
    return {};
}

} // namespace

class TestLiterals : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfLiteral_data();
    void readsEveryKindOfLiteral();
    void readsTheMappingOfASetuptoolsFinder();
    void readsTheCallsOfLoaders();
    void makesOnlyTheArgumentThatIsNoLiteralUnsupported();
    void takesTheLastAssignmentOfTheModule();
    void decodesEscapedBytesOfPaths();
    void capsDepthAndTime_data();
    void capsDepthAndTime();
};

void TestLiterals::readsEveryKindOfLiteral_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *text, const char *value) { QTest::newRow(text) << QByteArray(text) << QByteArray(value); };
    row("None", "None");
    row("True", "True");
    row("-12", "-12");
    row("0x10", "16");
    row("0o17", "15");
    row("017", "15");
    row("1_000", "1000");
    row("-1.5e3", "-1.5e3");
    row("'a'  \"b\"\n", "'ab'");
    row("('a'\n 'b')", "'ab'");
    row(R"('\x41\u00e9\101\t\q')",
        "'A\xC3\xA9"
        "A\t\\q'");
    row(R"(r'\x41')", R"('\x41')");
    row(R"(b'\xff\u0041')", "b'\xFF\\u0041'");
    row("f'plain'", "'plain'");
    row("f'{x}'", "?");
    row("'a' b'b'", "?");
    row("()", "()");
    row("(1,)", "(1)");
    row("((1), 2)", "(1, 2)");
    row("[1, [2, []], ]", "[1, [2, []]]");
    row("{}", "{}");
    row("{1, 2}", "{1, 2}");
    row("{'a': {'b': [1]}, 'c': None,}", "{'a': {'b': [1]}, 'c': None}");
    row("{'a': f(x, {1: 2}), 'b': 1 + 1, 'c': 3}", "{'a': ?, 'b': ?, 'c': 3}");
    row("{**x, 'a': 1}", "{?: ?, 'a': 1}");
    row("[x, lambda a, b: a, 1]", "[?, ?, 1]");
    row("name", "?");
    row("[1", "?");
    row("", "?");
    row("99999999999999999999", "?");
}

void TestLiterals::readsEveryKindOfLiteral()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    QCOMPARE(QByteArray::fromStdString(shown(readLiteral(text.toStdString()))), value);
}

void TestLiterals::readsTheMappingOfASetuptoolsFinder()
{
    const std::string source =
        "from __future__ import annotations\nMAPPING: dict[str, str] = {'pkg': '/p/src/pkg', 'mod': '/p/mod.py'}\n"
        "NAMESPACES: dict[str, list[str]] = {'ns': ['/p/ns']}\nPATH_PLACEHOLDER = '__editable__.x.finder' + '.__path_hook__'\n";
    const std::optional<PyValue> mapping = findAssignment(source, "MAPPING");
    QVERIFY(mapping && mapping->isComplete());
    QVERIFY(mapping->value("mod") != nullptr);
    QCOMPARE(mapping->value("mod")->text, std::string("/p/mod.py"));
    QVERIFY(mapping->value("absent") == nullptr);
    QCOMPARE(findAssignment(source, "NAMESPACES")->value("ns")->strings(), std::vector<std::string>{"/p/ns"});
    QCOMPARE(findAssignment(source, "PATH_PLACEHOLDER")->kind, Kind::Unsupported);
    QVERIFY(!findAssignment(source, "OTHER"));
}

void TestLiterals::readsTheCallsOfLoaders()
{
    const std::string meson =
        "def install(package_name, names, path, cmd, verbose=False):\n    sys.meta_path.insert(0, MesonpyMetaFinder(package_name, names))\n\n"
        "install('pkg', {'pkg'}, '/p/build/cp311', ['/usr/bin/ninja'], False)\n";
    const std::optional<PyCall> call = findCall(meson, "install");
    QVERIFY(call);
    QCOMPARE(call->line, 4U);
    QCOMPARE(call->positional.size(), std::size_t(5));
    QCOMPARE(call->positional[1].strings(), std::vector<std::string>{"pkg"});
    QCOMPARE(call->argument(2, "path")->text, std::string("/p/build/cp311"));
    QVERIFY(!call->positional[4].isTrue());
    const std::optional<PyCall> nested = findCall("sys.meta_path.insert(0, MesonpyMetaFinder({'a'}, path='/b'))\n", "MesonpyMetaFinder");
    QVERIFY(nested);
    QCOMPARE(nested->argument(1, "path")->text, std::string("/b"));
    QVERIFY(!findCall(meson, "MesonpyMetaFinder"));
    QCOMPARE(findCalls(meson, "MesonpyMetaFinder").size(), std::size_t(1));
}

void TestLiterals::makesOnlyTheArgumentThatIsNoLiteralUnsupported()
{
    const std::vector<PyCall> calls = findCalls(
        "setup(name='x', ext_modules=cythonize([Extension('a.b', sources=glob('*.c'), optional=True, *more)]), zip_safe=False)", "setup");
    QCOMPARE(calls.size(), std::size_t(1));
    QCOMPARE(calls[0].keywords.size(), std::size_t(3));
    QCOMPARE(calls[0].keyword("ext_modules")->kind, Kind::Unsupported);
    QCOMPARE(calls[0].keyword("zip_safe")->kind, Kind::Bool);
    const std::vector<PyCall> extensions = findCalls("x = setuptools.Extension('a.b', glob('*.c'), optional=True, *more)", "Extension");
    QCOMPARE(extensions.size(), std::size_t(1));
    QCOMPARE(extensions[0].positional.size(), std::size_t(3));
    QCOMPARE(extensions[0].positional[0].text, std::string("a.b"));
    QVERIFY(extensions[0].keyword("optional")->isTrue());
}

void TestLiterals::takesTheLastAssignmentOfTheModule()
{
    QCOMPARE(findAssignment("X = 1\nif a:\n    X = 2\nX = 3\ndef f():\n    X = 4\n", "X")->integer, 3);
    QCOMPARE(findAssignment("X = 1, 2\n", "X")->kind, Kind::Unsupported);
    QVERIFY(!findAssignment("X == 1\n'''\nX = 2\n'''\nX.y = 1\n", "X"));
}

void TestLiterals::decodesEscapedBytesOfPaths()
{
    QCOMPARE(readLiteral(R"('/p/\udcff')").text, std::string("/p/\xFF"));
    QCOMPARE(readLiteral(R"('C:\\p\\new')").text, std::string(R"(C:\p\new)"));
    QCOMPARE(readLiteral(R"('\U0001F600')").text, std::string("\xF0\x9F\x98\x80"));
    QCOMPARE(readLiteral(R"('\N{DASH}')").kind, Kind::Unsupported);
    QCOMPARE(readLiteral(R"('\x4')").kind, Kind::Unsupported);
}

void TestLiterals::capsDepthAndTime_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char *unit : {"[", "{", "(", "{1:", "f(", "[f(", "lambda:", "'a' ", "((1,),", "{x: ", "-"})
        QTest::newRow(unit) << QByteArray(unit);
}

void TestLiterals::capsDepthAndTime()
{
    QFETCH(QByteArray, unit);
    const auto seconds = [&](int count) {
        const std::string text = "X = " + unit.repeated(count).toStdString();
        const std::clock_t start = std::clock();
        findAssignment(text, "X");
        findCalls(text, "f");
        return double(std::clock() - start) / CLOCKS_PER_SEC;
    };
    // Four times the input takes 4 times as long when time is linear, 16 times when it is quadratic.
    const double small = seconds(10'000);
    const double large = seconds(40'000);
    QVERIFY2(large < 10 * std::max(small, 0.005), qPrintable(QString::number(large) + " s after " + QString::number(small) + " s"));
}

QTEST_GUILESS_MAIN(TestLiterals)
#include "tst_literals.moc"
