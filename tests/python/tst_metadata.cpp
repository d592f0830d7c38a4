#include "core/python/metadata.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

class TestMetadata : public QObject
{
    Q_OBJECT
private slots:
    void readsTheHeadersOnly()
    {
        const CoreMetadata metadata = parseMetadata("Metadata-Version: 2.1\nName: My.Package\nVersion: 1.0\nSummary: a <img src=x>\n"
                                                    "Requires-Python: >=3.8\nRequires-Dist: a>1\nProvides-Extra: fast\n"
                                                    "Requires-Dist: b ; extra == 'fast'\n\nName: other\nRequires-Dist: c\n")
                                          .value();
        QCOMPARE(metadata.name, std::string("My.Package"));
        QCOMPARE(metadata.version, std::string("1.0"));
        QCOMPARE(metadata.summary, std::string("a <img src=x>"));
        QCOMPARE(metadata.requiresPython, std::string(">=3.8"));
        QVERIFY((metadata.requiresDist == std::vector<std::string>{"a>1", "b ; extra == 'fast'"}));
        QVERIFY((metadata.providesExtra == std::vector<std::string>{"fast"}));
    }
    void joinsContinuationLines()
    {
        const CoreMetadata metadata = parseMetadata("Name: a\r\nSummary: one\r\n  two\r\n\tthree\r\nVersion: 1\r\n\r\n").value();
        QCOMPARE(metadata.summary, std::string("one\ntwo\nthree"));
        QCOMPARE(metadata.version, std::string("1"));
    }
    void toleratesOddText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("lower case") << QByteArray("name: a\n") << QByteArray("a");
        QTest::newRow("no blank after colon") << QByteArray("Name:a") << QByteArray("a");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFName: a\n") << QByteArray("a");
        QTest::newRow("blank lines first") << QByteArray("\n\r\nName: a\n") << QByteArray("a");
        QTest::newRow("the first name counts") << QByteArray("Name: a\nName: b\n") << QByteArray("a");
        QTest::newRow("junk lines") << QByteArray(" lost\njunk\nbad name: x\nName: a\n") << QByteArray("a");
        QTest::newRow("not UTF-8") << QByteArray("Name: \xFF\n") << QByteArray("\xFF");
        QTest::newRow("a long description") << QByteArray("Name: a\n\n") + QByteArray(2 * 1024 * 1024, 'x') << QByteArray("a");
    }
    void toleratesOddText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, name);
        QCOMPARE(parseMetadata(text.toStdString()).value().name, name.toStdString());
    }
    void refusesWhatIsNoMetadata()
    {
        QCOMPARE(parseMetadata("").error().code, ErrorCode::Malformed);
        QCOMPARE(parseMetadata("Version: 1\n").error().code, ErrorCode::Malformed);
        QCOMPARE(parseMetadata("\n\nVersion: 1\n\nName: a\n").error().code, ErrorCode::Malformed);
        QCOMPARE(parseMetadata("Name: a\nX: " + std::string(metadataCap, 'x')).error().code, ErrorCode::TooLarge);
    }
    void readsNoMoreThanTheCap()
    {
        test::MemoryFileSystem fs;
        fs.addFile("/m", "Name: a\n\n" + std::string(3 * metadataCap, 'x'));
        fs.addOther("/pipe");
        QCOMPARE(readMetadata(fs, "/m").value().name, std::string("a"));
        QCOMPARE(readMetadata(fs, "/pipe").error().code, ErrorCode::NotRegular);
    }
};

QTEST_GUILESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
