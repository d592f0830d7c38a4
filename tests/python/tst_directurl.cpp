#include "core/python/directurl.h"
#include "core/python/json.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

class TestDirectUrl : public QObject
{
    Q_OBJECT
private slots:
    void readsEditables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("editable");
        QTest::newRow("uv") << QByteArray("{\"url\":\"file:///p\",\"dir_info\":{\"editable\":true}}") << true;
        QTest::newRow("pip") << QByteArray("{\"dir_info\": {\"editable\": true}, \"url\": \"file:///p\"}") << true;
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF{\"url\":\"file:///p\",\"dir_info\":{\"editable\":true}}") << true;
        QTest::newRow("not editable") << QByteArray("{\"url\":\"file:///p\",\"dir_info\":{}}") << false;
        QTest::newRow("editable is no bool") << QByteArray("{\"url\":\"file:///p\",\"dir_info\":{\"editable\":\"true\"}}") << false;
        QTest::newRow("wheel") << QByteArray("{\"url\":\"https://h/x.whl\",\"archive_info\":{}}") << false;
    }
    void readsEditables()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, editable);
        QCOMPARE(parseDirectUrl(text.toStdString()).value().isEditable, editable);
    }
    void refusesBrokenText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::Malformed);
        QTest::newRow("array") << QByteArray("[1]") << int(ErrorCode::Malformed);
        QTest::newRow("no url") << QByteArray("{}") << int(ErrorCode::Malformed);
        QTest::newRow("url is a number") << QByteArray("{\"url\":1}") << int(ErrorCode::Malformed);
        QTest::newRow("cut off") << QByteArray("{\"url\":\"file:///p\"") << int(ErrorCode::Malformed);
        QTest::newRow("not UTF-8") << QByteArray("{\"url\":\"\xFF\"}") << int(ErrorCode::Malformed);
        QTest::newRow("deep") << QByteArray(100'000, '[') << int(ErrorCode::TooLarge);
        QTest::newRow("65 levels") << QByteArray(65, '[') + QByteArray(65, ']') << int(ErrorCode::TooLarge);
        QTest::newRow("huge") << QByteArray(64 * 1024 + 1, ' ') << int(ErrorCode::TooLarge);
    }
    void refusesBrokenText()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const Result<DirectUrl> url = parseDirectUrl(text.toStdString());
        QVERIFY(!url);
        QCOMPARE(int(url.error().code), code);
    }
    void countsNestingOutsideStringsOnly()
    {
        const std::string brackets(100, '[');
        QVERIFY(parseJson("{\"a\":\"" + brackets + "\\\"" + brackets + "\"}", 4096, "x").has_value());
        QVERIFY(parseJson(std::string(64, '[') + std::string(64, ']'), 4096, "x").has_value());
    }
    void turnsUrlsIntoPaths_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<int>("os");
        QTest::addColumn<QByteArray>("path"); // empty: an error
        QTest::addColumn<int>("code");
        const auto good = [](const char *url, Os os, const char *path) {
            QTest::newRow(url) << QByteArray(url) << int(os) << QByteArray(path) << 0;
        };
        const auto bad = [](const char *url, Os os, ErrorCode code) {
            QTest::newRow(url) << QByteArray(url) << int(os) << QByteArray() << int(code);
        };
        good("file:///srv/my%20project", Os::Linux, "/srv/my project");
        good("file:///srv/%FF", Os::Linux, "/srv/\xFF");
        good("file:///srv/a/../b/", Os::Linux, "/srv/b");
        good("FILE://localhost/srv/p", Os::Linux, "/srv/p");
        good("file:/srv/p", Os::Linux, "/srv/p");
        good("file:///srv/p#egg=x", Os::Linux, "/srv/p");
        good("file:///srv/p%23x", Os::Linux, "/srv/p#x");
        good("file:///home/me/p", Os::Linux, "/home/me/p");
        good("file:///home/me2", Os::Linux, "/home/me2");
        good("file:///c%3A/Users/me/p", Os::Windows, "c:/Users/me/p");
        good("file:///C:/work/p", Os::Windows, "C:/work/p");
        bad("file://server/share/p", Os::Linux, ErrorCode::Refused);
        bad("file://server/share/q", Os::Windows, ErrorCode::Refused);
        bad("file:////server/share", Os::Windows, ErrorCode::Refused);
        bad("file:////server/share/x", Os::Linux, ErrorCode::Refused);
        bad("file:///%5C%5Cserver/share", Os::Windows, ErrorCode::Refused);
        bad("file:///%2Fserver/share", Os::Linux, ErrorCode::Refused);
        bad("file:///", Os::Linux, ErrorCode::Refused);
        bad("file:///srv/..", Os::Linux, ErrorCode::Refused);
        bad("file:///home", Os::Linux, ErrorCode::Refused);
        bad("file:///home/me", Os::Linux, ErrorCode::Refused);
        bad("file:///home/me/", Os::Linux, ErrorCode::Refused);
        bad("file:///home/me/p/..", Os::Linux, ErrorCode::Refused);
        bad("file:///C:/", Os::Windows, ErrorCode::Refused);
        bad("file:///C:", Os::Windows, ErrorCode::Refused);
        bad("file:///c:/users/ME", Os::Windows, ErrorCode::Refused);
        bad("https://server/p", Os::Linux, ErrorCode::Malformed);
        bad("file:relative", Os::Linux, ErrorCode::Malformed);
        bad("file:///srv/%00/p", Os::Linux, ErrorCode::Malformed);
        bad("file:", Os::Linux, ErrorCode::Malformed);
        bad("", Os::Linux, ErrorCode::Malformed);
    }
    void turnsUrlsIntoPaths()
    {
        QFETCH(QByteArray, url);
        QFETCH(int, os);
        QFETCH(QByteArray, path);
        QFETCH(int, code);
        const Path home = Os(os) == Os::Windows ? "C:/Users/me" : "/home/me";
        const Result<Path> found = fileUrlToPath(url.toStdString(), home, Os(os));
        QCOMPARE(found.has_value(), !path.isEmpty());
        if (found) {
            QCOMPARE(pathBytes(*found), path.toStdString());
        } else {
            QCOMPARE(int(found.error().code), code);
            QCOMPARE(found.error().subject, url.toStdString());
        }
    }
    void refusesPerilousPaths()
    {
        QVERIFY(refusePerilousPath("/srv/p", "/home/me", Os::Linux).has_value());
        QVERIFY(refusePerilousPath("/home/me/p", "", Os::Linux).has_value());
        QCOMPARE(refusePerilousPath("/", "", Os::Linux).error().code, ErrorCode::Refused);
        QCOMPARE(refusePerilousPath("/home/me", "/home/me/", Os::Linux).error().code, ErrorCode::Refused);
        QCOMPARE(refusePerilousPath("\\\\server\\share", "C:/Users/me", Os::Windows).error().code, ErrorCode::Refused);
    }
    void passesFileErrorsOn()
    {
        test::MemoryFileSystem fs;
        fs.addOther("/d/direct_url.json");
        QCOMPARE(readDirectUrl(fs, "/d/direct_url.json").error().code, ErrorCode::NotRegular);
    }
};

QTEST_GUILESS_MAIN(TestDirectUrl)
#include "tst_directurl.moc"
