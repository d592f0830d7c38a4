#include "core/python/record.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

class TestRecord : public QObject
{
    Q_OBJECT
private slots:
    void readsRows()
    {
        const std::vector<RecordRow> rows =
            parseRecord("pkg/__init__.py,sha256=abc_-,12\r\n\"a,\"\"b\"\".py\",,\n\npkg-1.dist-info/RECORD,,").value();
        QCOMPARE(rows.size(), size_t(3));
        QVERIFY((rows[0] == RecordRow{"pkg/__init__.py", "sha256=abc_-", 12, 1}));
        QVERIFY((rows[1] == RecordRow{"a,\"b\".py", "", std::nullopt, 2}));
        QVERIFY((rows[2] == RecordRow{"pkg-1.dist-info/RECORD", "", std::nullopt, 4}));
    }
    void toleratesOddText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("path alone") << QByteArray("a.py") << QByteArray("a.py");
        QTest::newRow("two fields") << QByteArray("a.py,sha256=x") << QByteArray("a.py");
        QTest::newRow("four fields") << QByteArray("a.py,,1,more") << QByteArray("a.py");
        QTest::newRow("size that is none") << QByteArray("a.py,,1x") << QByteArray("a.py");
        QTest::newRow("huge size") << QByteArray("a.py,,99999999999999999999999") << QByteArray("a.py");
        QTest::newRow("newline in quotes") << QByteArray("\"a\nb.py\",,") << QByteArray("a\nb.py");
        QTest::newRow("quote inside") << QByteArray("a\"b.py,,") << QByteArray("a\"b.py");
        QTest::newRow("not UTF-8") << QByteArray("\xFF.py,,") << QByteArray("\xFF.py");
        QTest::newRow("absolute") << QByteArray("/abs/a.py,,") << QByteArray("/abs/a.py");
    }
    void toleratesOddText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        const std::vector<RecordRow> rows = parseRecord(text.toStdString()).value();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].path, path.toStdString());
        QVERIFY(!rows[0].size || *rows[0].size == 1);
    }
    void refusesBrokenText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("open quote") << QByteArray("a,,\n\"b,,") << QByteArray("line 2: broken quotes");
        QTest::newRow("text after quote") << QByteArray("\"a\"b,,") << QByteArray("line 1: broken quotes");
        QTest::newRow("nul") << QByteArray("a\0b,,", 5) << QByteArray("line 1: no usable path");
        QTest::newRow("no path") << QByteArray("\"x\ny\",,\n,sha256=x,1") << QByteArray("line 3: no usable path");
    }
    void refusesBrokenText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, detail);
        const Result<std::vector<RecordRow>> rows = parseRecord(text.toStdString());
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::Malformed);
        QCOMPARE(rows.error().detail, detail.toStdString());
    }
    void tellsKinds_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *path, RecordKind kind) { QTest::newRow(path) << QByteArray(path) << int(kind); };
        row("pkg/__init__.py", RecordKind::Module);
        row("pkg\\mod.py", RecordKind::Module);
        row("legacy.pyc", RecordKind::Module);
        row("pkg/__pycache__/mod.cpython-311.pyc", RecordKind::Other);
        row("pkg/_native.cpython-311-x86_64-linux-gnu.so", RecordKind::Extension);
        row("pkg/_native.pyd", RecordKind::Extension);
        row("pkg.libs/libgomp.so.1.0.0", RecordKind::Other);
        row("pkg/_native.pyi", RecordKind::Other);
        row("pkg.pth", RecordKind::Pth);
        row("/env/site-packages/pkg.pth", RecordKind::Pth);
        row("pkg/data.pth", RecordKind::Other);
        row("__editable___pkg_0_1_0_finder.py", RecordKind::Loader);
        row("_pkg_editable_loader.py", RecordKind::Loader);
        row("_editable_skbc_pkg.py", RecordKind::Loader);
        row("pkg/_editable_x.py", RecordKind::Module);
        row("pkg-1.0.dist-info/METADATA", RecordKind::Metadata);
        row("pkg-1.0.dist-info/REQUESTED", RecordKind::Other);
        row("pkg-1.0.dist-info/sboms/x.py", RecordKind::Other);
        row("pkg-1.0.data/scripts/run.py", RecordKind::Other);
        row("../../../bin/pkg", RecordKind::Other);
        row("../../../etc/evil.py", RecordKind::Other);
        row("pkg/../../../evil.so", RecordKind::Other);
    }
    void tellsKinds()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, kind);
        QCOMPARE(int(recordKind(path.toStdString())), kind);
    }
    void readsALargeRecordInLinearTime()
    {
        std::string text;
        for (int i = 0; i < 200'000; ++i)
            text += "package/module_" + std::to_string(i) + ".py,sha256=0123456789012345678901234567890123456789012,1000\n";
        size_t rows = 0;
        QVERIFY(forEachRecordRow(text, "RECORD", [&](const RecordRow &) { ++rows; }).has_value());
        QCOMPARE(rows, size_t(200'000));
    }
    void passesFileErrorsOn()
    {
        test::MemoryFileSystem fs;
        fs.addOther("/pipe");
        QCOMPARE(readRecord(fs, "/pipe").error().code, ErrorCode::NotRegular);
        QCOMPARE(readRecord(fs, "/none").error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
