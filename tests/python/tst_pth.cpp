#include "core/python/pth.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

class TestPth : public QObject
{
    Q_OBJECT
private slots:
    void readsPathsCodeAndNothingElse()
    {
        const PthFile file =
            parsePth("# comment\n\n  \t\n/srv/my project/src  \nlib\nimport sys; sys.path\n import not_code\nimportant\n", "x").value();
        QCOMPARE(file.lines.size(), size_t(5));
        QVERIFY((file.lines[0] == PthLine{PthKind::Directory, "/srv/my project/src", {}, 4}));
        QVERIFY((file.lines[1] == PthLine{PthKind::Directory, "lib", {}, 5}));
        QVERIFY((file.lines[2] == PthLine{PthKind::Code, "import sys; sys.path", {"sys"}, 6}));
        QVERIFY((file.lines[3] == PthLine{PthKind::Directory, " import not_code", {}, 7}));
        QVERIFY((file.lines[4] == PthLine{PthKind::Directory, "important", {}, 8}));
    }
    void namesImportedModules_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("modules");
        QTest::newRow("setuptools finder") << QByteArray("import __editable___p_0_1_0_finder; __editable___p_0_1_0_finder.install()")
                                           << QByteArray("__editable___p_0_1_0_finder");
        QTest::newRow("several") << QByteArray("import a, b.c as d;import e") << QByteArray("a,b.c,e");
        QTest::newRow("from") << QByteArray("import sys; from x.y import z; sys.x = z") << QByteArray("sys,x.y");
        QTest::newRow("tab") << QByteArray("import\tm") << QByteArray("m");
        QTest::newRow("computed") << QByteArray("import os; exec('x')") << QByteArray("os");
        QTest::newRow("nonsense") << QByteArray("import  (  ") << QByteArray("");
    }
    void namesImportedModules()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, modules);
        const PthFile file = parsePth(line.toStdString(), "x").value();
        QCOMPARE(file.lines.at(0).kind, PthKind::Code);
        QByteArrayList found;
        for (const std::string &module : file.lines[0].imports)
            found.append(QByteArray::fromStdString(module));
        QCOMPARE(found.join(','), modules);
    }
    void toleratesOddText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("no end of line") << QByteArray("/a") << QByteArray("/a");
        QTest::newRow("crlf") << QByteArray("/a\r\n") << QByteArray("/a");
        QTest::newRow("lone cr") << QByteArray("/a\r# x") << QByteArray("/a");
        QTest::newRow("not UTF-8") << QByteArray("/\xFF\n") << QByteArray("/\xFF");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF/a\n") << QByteArray("/a");
    }
    void toleratesOddText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        const PthFile file = parsePth(text.toStdString(), "x").value();
        QCOMPARE(file.lines.size(), size_t(1));
        QCOMPARE(file.lines[0].text, path.toStdString());
        QCOMPARE(file.hasByteOrderMark, text.startsWith("\xEF"));
    }
    void neverNamesAPlaceWithANul()
    {
        const PthFile file = parsePth(std::string("/etc\0/x\n", 8), "x").value();
        QCOMPARE(file.lines.at(0).kind, PthKind::Unusable);
    }
    void resolvesAgainstItsOwnDirectory()
    {
        const auto at = [](const char *text) { return pthDirectory({PthKind::Directory, text, {}, 1}, "/env/lib/site-packages/x.pth"); };
        QCOMPARE(at("/srv/p/src/"), Path("/srv/p/src"));
        QCOMPARE(at("../p"), Path("/env/lib/p"));
        QCOMPARE(at("."), Path("/env/lib/site-packages"));
    }
    void knowsWhichNamesAreRead()
    {
        QVERIFY(isPthName("a.pth"));
        QVERIFY(!isPthName(".hidden.pth"));
        QVERIFY(!isPthName("a.pth.bak"));
    }
    void refusesHugeAndOddFiles()
    {
        test::MemoryFileSystem fs;
        fs.addOther("/pipe.pth");
        fs.addFile("/big.pth", std::string(pthCap + 1, 'a'));
        QCOMPARE(readPth(fs, "/pipe.pth").error().code, ErrorCode::NotRegular);
        QCOMPARE(readPth(fs, "/big.pth").error().code, ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestPth)
#include "tst_pth.moc"
