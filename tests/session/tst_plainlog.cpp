#include "core/session/plainlog.h"

#include <QTest>

using namespace truewheel;

class TestPlainLog : public QObject
{
    Q_OBJECT
private slots:
    void dropsTerminalSequences_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("colours") << QByteArray("\x1b[1;31merror\x1b[0m: no\n") << QByteArray("error: no\n");
        QTest::newRow("title") << QByteArray("a\x1b]0;evil title\x07"
                                             "b\n")
                               << QByteArray("ab\n");
        QTest::newRow("link, ended by ST") << QByteArray("\x1b]8;;https://x\x1b\\text\x1b]8;;\x1b\\\n") << QByteArray("text\n");
        QTest::newRow("charset") << QByteArray("\x1b(Bx\n") << QByteArray("x\n");
        QTest::newRow("never ended") << QByteArray("a\x1b]0;title\nb\n") << QByteArray("a\nb\n");
        QTest::newRow("carriage return") << QByteArray("10%\r50%\r100%\n") << QByteArray("100%\n");
        QTest::newRow("windows line end") << QByteArray("a\r\nb\r\n") << QByteArray("a\nb\n");
        QTest::newRow("tab") << QByteArray("a\tb\n") << QByteArray("a    b\n");
        QTest::newRow("bell and bidi") << QByteArray("a\x07\xe2\x80\xae"
                                                     "b\n")
                                       << QByteArray("a\\x07\\u202eb\n");
        QTest::newRow("not UTF-8") << QByteArray("\xff\n") << QByteArray("\xEF\xBF\xBD\n");
        QTest::newRow("unfinished") << QByteArray("no newline") << QByteArray("no newline\n");
    }
    void dropsTerminalSequences()
    {
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, shown);
        PlainLog whole;
        whole.append(output.toStdString());
        whole.finish();
        QCOMPARE(QByteArray::fromStdString(whole.text()), shown);

        PlainLog pieces; // a sequence may be cut anywhere
        for (const char c : output)
            pieces.append(std::string_view(&c, 1));
        pieces.finish();
        QCOMPARE(QByteArray::fromStdString(pieces.text()), shown);
    }

    void keepsTheNewestWithinItsCap()
    {
        PlainLog log(1000);
        for (int i = 0; i < 1000; ++i)
            log.append("line " + std::to_string(i) + "\n");
        QVERIFY(log.text().size() <= 1000);
        QVERIFY(log.isTruncated());
        QVERIFY(log.text().starts_with("line "));
        QVERIFY(log.text().ends_with("line 999\n"));
    }

    void breaksEndlessLines()
    {
        PlainLog log;
        log.append(std::string(10 * PlainLog::longestLine, 'x'));
        QVERIFY(log.text().size() >= 9 * PlainLog::longestLine);
        PlainLog accents;
        for (size_t i = 0; i < PlainLog::longestLine; ++i)
            accents.append("\xc3\xa9");
        accents.finish();
        QVERIFY(accents.text().find("\xEF\xBF\xBD") == std::string::npos); // never inside a character
    }

    void aPositionStaysValidWhenOldLinesGo()
    {
        PlainLog log(100);
        log.append("first\n");
        const uint64_t position = log.written();
        log.append("second\n");
        QCOMPARE(log.since(position), std::string("second\n"));
        for (int i = 0; i < 100; ++i)
            log.append("more\n");
        QCOMPARE(log.since(position), log.text()); // what stood there is gone
        QCOMPARE(log.since(log.written()), std::string());
    }
};
QTEST_GUILESS_MAIN(TestPlainLog)
#include "tst_plainlog.moc"
