#include "core/python/source/lexer.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <string>

using namespace truewheel;

namespace {

/// One logical line a row: "indent|token token …", error tokens as "!text!".
QStringList linesOf(std::string_view source)
{
    QStringList rows;
    PyLexer lexer(source);
    for (LogicalLine line; lexer.readLine(line);) {
        QStringList tokens;
        for (const Token &token : line.tokens) {
            const QString text = QString::fromUtf8(token.text.data(), qsizetype(token.text.size()));
            tokens += token.kind == TokenKind::Error ? '!' + text + '!' : text;
        }
        rows += QString::number(line.indent) + '|' + tokens.join(QLatin1Char(' '));
    }
    return rows;
}

/// Of processor time, so that a busy machine does not matter.
double secondsToLex(const std::string &source)
{
    const std::clock_t start = std::clock();
    PyLexer lexer(source);
    for (LogicalLine line; lexer.readLine(line);) {}
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

std::string repeated(std::string_view text, int count)
{
    std::string result;
    result.reserve(text.size() * std::size_t(count));
    for (int i = 0; i < count; ++i)
        result += text;
    return result;
}

} // namespace

class TestLexer : public QObject
{
    Q_OBJECT

private slots:
    void splitsSourceIntoLogicalLines_data();
    void splitsSourceIntoLogicalLines();
    void keepsAStringOfAnyKindTogether_data();
    void keepsAStringOfAnyKindTogether();
    void tellsWhatIsNotPython_data();
    void tellsWhatIsNotPython();
    void keepsPairsOfDoubleByteEncodingsTogether();
    void knowsTheHardKeywordsOnly();
    void countsEveryKindOfLineEnd();
    void readsThePartsOfAString();
    void staysLinearOnHostileInput_data();
    void staysLinearOnHostileInput();
};

void TestLexer::splitsSourceIntoLogicalLines_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QByteArray &source, const QStringList &lines) { QTest::newRow(name) << source << lines; };
    row("empty", "", {});
    row("comments and blank lines", "# a\n\n  # b\n\t\n", {});
    row("two statements", "a = 1\nb\n", {"0|a = 1", "0|b"});
    row("semicolon is a token", "a; b", {"0|a ; b"});
    row("brackets join", "f(a,\n  b) # c\nd", {"0|f ( a , b )", "0|d"});
    row("comment inside brackets", "x = [ # one [\n 1,\n]\ny", {"0|x = [ 1 , ]", "0|y"});
    row("backslash joins", "import a, \\\n   b\nc", {"0|import a , b", "0|c"});
    row("backslash and CRLF", "a \\\r\n b\r\nc", {"0|a b", "0|c"});
    row("indentation", "if a:\n    b\n\tc\n  \td\n", {"0|if a :", "4|b", "8|c", "8|d"});
    row("form feed starts the column again", "    \fa\n", {"0|a"});
    row("byte order mark", "\xEF\xBB\xBFimport a", {"0|import a"});
    row("carriage returns", "a\rb\r\nc", {"0|a", "0|b", "0|c"});
    row("operators", "a:=b->c**=d//=e>>=f<<=g!=h<>i<=j>=k==l...m@=n",
        {"0|a := b -> c **= d //= e >>= f <<= g != h <> i <= j >= k == l ... m @= n"});
    row("numbers", "1_0 0x1Fe 0b1 0o7 0777L 1.5e-3j .5 5. 1e5 1if x", {"0|1_0 0x1Fe 0b1 0o7 0777L 1.5e-3j .5 5. 1e5 1 if x"});
    row("attribute of a number", "1..real", {"0|1. . real"});
    row("numbers that end in a keyword", "0or x;1else;0xfor x", {"0|0 or x ; 1 else ; 0xf or x"});
    row("Python 2", "print `a`, 1 <> 2\nexcept X, e:\nraise E, 'm'", {"0|print ` a ` , 1 <> 2", "0|except X , e :", "0|raise E , 'm'"});
    row("names beyond ASCII", "\xC3\xA9t\xC3\xA9 = 1", {QString::fromUtf8("0|été = 1")});
    row("a name that looks like a prefix", "rb = b", {"0|rb = b"});
    row("no line end at the end", "pass", {"0|pass"});
}

void TestLexer::splitsSourceIntoLogicalLines()
{
    QFETCH(QByteArray, source);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf({source.constData(), std::size_t(source.size())}), lines);
}

void TestLexer::keepsAStringOfAnyKindTogether_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> texts{
        R"('a')",
        R"("")",
        R"('''''')",
        R"('it\'s')",
        R"('\\')",
        R"(r'\'')",
        R"(rb'\\')",
        R"(u"x")",
        R"(ur"x")",
        R"(BR'x')",
        R"("#")",
        R"('"')",
        "'''a\n'b' \"\"\" \\''' c'''",
        "\"\"\"\nimport os\n\"\"\"",
        "'a\\\nb'",
        "'a\\\r\nb'",
        R"(f'')",
        R"(f'{a}')",
        R"(f'{{')",
        R"(f'{{}}{a}}}')",
        R"(f'{a["b"]}')",
        R"(f'{a['b']}')",
        R"(f"{f"{f"{1}"}"}")",
        R"(f'{x!r:>{width}}')",
        R"(f'{x:%H:%M}')",
        R"(f"{x:'^10}")",
        R"(f'{d["a"]:{"b"}}')",
        R"(f'{lambda_: x}')",
        R"(f'{(lambda x: x)(1)}')",
        R"(f'{a != b}')",
        R"(f'{x=!r}')",
        R"(f'{ {1: 2}[1] }')",
        R"(rf'\{x}')",
        R"(f'\N{DASH}{x}')",
        R"(f'\{x}')",
        R"(f'\'{x}')",
        R"(f'{"\n".join(a)}')",
        R"(t'{x}')",
        R"(Rt'{x}\'')",
        "f'{\n  a # it's\n}'",
        "f'''{\n'''a''' }'''",
        "f'''\n{x:\n>10}'''",
        R"(f'{x:{y:{z}}}')",
        R"(f'{"}"}')",
        R"(f"{'{'}")",
        R"(f'{a:=5}')",
    };
    for (const QByteArray &text : texts)
        QTest::newRow(text.constData()) << text;
}

void TestLexer::keepsAStringOfAnyKindTogether()
{
    QFETCH(QByteArray, text);
    const std::string source = "x = " + text.toStdString() + " + y\n";
    PyLexer lexer(source);
    LogicalLine line;
    QVERIFY(lexer.readLine(line));
    QCOMPARE(line.tokens.size(), std::size_t(5));
    QCOMPARE(line.tokens[2].kind, TokenKind::String);
    QCOMPARE(std::string(line.tokens[2].text), text.toStdString());
    QVERIFY(!lexer.readLine(line));
    QVERIFY(!lexer.isMalformed());
}

void TestLexer::tellsWhatIsNotPython_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("last");
    QTest::newRow("unterminated string ends at its line") << QByteArray("a\nb = 'x\nc") << 2 << "0|c";
    QTest::newRow("unterminated triple string takes the rest") << QByteArray("a = '''x\nc") << 1 << "0|a = !'''x\nc!";
    QTest::newRow("open bracket takes the rest") << QByteArray("f(a\nb") << 1 << "0|f ( a b";
    QTest::newRow("stray byte") << QByteArray("a ? b") << 1 << "0|a !?! b";
    QTest::newRow("NUL byte") << QByteArray("a \0 b\nc", 7) << 1 << "0|c";
    QTest::newRow("field that never closes") << QByteArray("a = f'{'\nb") << 1 << "0|b";
    QTest::newRow("quote in a format specification") << QByteArray("a = f'{x:'^10}'\nb") << 1 << "0|b";
}

void TestLexer::tellsWhatIsNotPython()
{
    QFETCH(QByteArray, source);
    QFETCH(int, line);
    QFETCH(QString, last);
    const std::string_view bytes(source.constData(), std::size_t(source.size()));
    PyLexer lexer(bytes);
    for (LogicalLine read; lexer.readLine(read);) {}
    QVERIFY(lexer.isMalformed());
    QCOMPARE(int(lexer.malformedLine()), line);
    QCOMPARE(linesOf(bytes).last(), last);
}

void TestLexer::keepsPairsOfDoubleByteEncodingsTogether()
{
    const std::string shiftJis = "# -*- coding: shift_jis -*-\nx = '\x95\x5C'\ny = '\xB1'\nz = 1\n";
    QCOMPARE(linesOf(shiftJis).size(), 3);
    PyLexer lexer(shiftJis);
    for (LogicalLine line; lexer.readLine(line);) {}
    QVERIFY(!lexer.isMalformed());
    const std::string latin1 = "#!/usr/bin/python\n# vim: set fileencoding=latin-1 :\nx = '\xE9'\ny = 1\n";
    QCOMPARE(linesOf(latin1).size(), 2);
    const std::string notACookie = "x = 1\n# coding: gbk\ny = '\x95\\\\'\nz\n";
    QCOMPARE(linesOf(notACookie).size(), 3);
}

void TestLexer::knowsTheHardKeywordsOnly()
{
    PyLexer lexer("import match case type print _ None lambda imports Import");
    LogicalLine line;
    QVERIFY(lexer.readLine(line));
    QVERIFY(line.tokens[0].is(Keyword::Import));
    for (const std::size_t soft : {1U, 2U, 3U, 4U, 5U, 8U, 9U})
        QCOMPARE(line.tokens[soft].kind, TokenKind::Name);
    QVERIFY(line.tokens[6].is(Keyword::None));
    QVERIFY(line.tokens[7].is(Keyword::Lambda));
}

void TestLexer::countsEveryKindOfLineEnd()
{
    PyLexer lexer("'''a\n\r\n\rb'''\n# c\r\\\n\nx");
    LogicalLine line;
    QVERIFY(lexer.readLine(line));
    QCOMPARE(line.tokens[0].line, 1U);
    QVERIFY(lexer.readLine(line));
    QCOMPARE(line.tokens[0].line, 8U);
}

void TestLexer::readsThePartsOfAString()
{
    const StringParts raw = stringParts("Rb'''a'b'''");
    QVERIFY(raw.raw && raw.bytes && !raw.formatted && raw.terminated);
    QCOMPARE(std::string(raw.body), std::string("a'b"));
    QCOMPARE(std::string(stringParts("''").body), std::string());
    QVERIFY(stringParts("f\"x\"").formatted);
    QVERIFY(!stringParts("'x").terminated);
}

void TestLexer::staysLinearOnHostileInput_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char *unit :
         {"f\"{", "f'{f\"{", "f'''{x:{", "(", "'", "'''", "\\", "f'\\N{", "a.", "if x:\n ", "#\n", "\r", "f'{x}' ", "0x", "{{", "lambda:"})
        QTest::newRow(unit) << QByteArray(unit);
}

void TestLexer::staysLinearOnHostileInput()
{
    QFETCH(QByteArray, unit);
    // Four times the input takes 4 times as long when time is linear, 16 times when it is quadratic.
    const double small = secondsToLex(repeated(unit.toStdString(), 25'000));
    const double large = secondsToLex(repeated(unit.toStdString(), 100'000));
    QVERIFY2(large < 10 * std::max(small, 0.005), qPrintable(QString::number(large) + " s after " + QString::number(small) + " s"));
}

QTEST_GUILESS_MAIN(TestLexer)
#include "tst_lexer.moc"
