#include "core/python/pyvenvcfg.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

class TestPyvenvCfg : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatVenvWrites()
    {
        const PyvenvCfg cfg = parsePyvenvCfg(
                                  "home = /usr/bin\ninclude-system-site-packages = true\nversion = 3.11.2\n"
                                  "executable = /usr/bin/python3.11\nprompt = 'my env'\ncommand = /usr/bin/python3 -m venv /x y=z\n")
                                  .value();
        QCOMPARE(cfg.home, std::string("/usr/bin"));
        QCOMPARE(cfg.version, std::string("3.11.2"));
        QCOMPARE(cfg.executable, std::string("/usr/bin/python3.11"));
        QCOMPARE(cfg.command, std::string("/usr/bin/python3 -m venv /x y=z"));
        QCOMPARE(cfg.prompt, std::string("my env"));
        QVERIFY(cfg.includeSystemSitePackages);
        QVERIFY(!cfg.relocatable);
    }
    void readsWhatUvWrites()
    {
        const PyvenvCfg cfg = parsePyvenvCfg("home = /opt/py/bin\nimplementation = CPython\nuv = 0.13.9\nversion_info = 3.11.7\n"
                                             "include-system-site-packages = false\nrelocatable = true\nprompt = demo\n")
                                  .value();
        QCOMPARE(cfg.implementation, std::string("CPython"));
        QCOMPARE(cfg.uv, std::string("0.13.9"));
        QCOMPARE(cfg.version, std::string("3.11.7"));
        QCOMPARE(cfg.prompt, std::string("demo"));
        QVERIFY(cfg.relocatable);
        QVERIFY(!cfg.includeSystemSitePackages);
    }
    void readsWhatVirtualenvWrites()
    {
        const PyvenvCfg cfg = parsePyvenvCfg(
                                  "home = /usr/bin\nimplementation = CPython\nversion_info = 3.11.2.final.0\nvirtualenv = 20.17.1\n"
                                  "base-executable = /usr/bin/python3\n")
                                  .value();
        QCOMPARE(cfg.version, std::string("3.11.2.final.0"));
        QCOMPARE(cfg.virtualenv, std::string("20.17.1"));
        QCOMPARE(cfg.executable, std::string("/usr/bin/python3"));
    }
    void toleratesOddText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("home");
        QTest::newRow("crlf") << QByteArray("home = /a b\r\nversion = 3.9\r\n") << QByteArray("/a b");
        QTest::newRow("lone cr") << QByteArray("x=1\rhome=/a\r") << QByteArray("/a");
        QTest::newRow("no end of line") << QByteArray("home=/a") << QByteArray("/a");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFhome=/a") << QByteArray("/a");
        QTest::newRow("upper case") << QByteArray("HOME = /a") << QByteArray("/a");
        QTest::newRow("equals in value") << QByteArray("home = /a=b") << QByteArray("/a=b");
        QTest::newRow("first home counts") << QByteArray("home = /a\nhome = /b") << QByteArray("/a");
        QTest::newRow("not UTF-8") << QByteArray("home = /\xFF") << QByteArray("/\xFF");
        QTest::newRow("lines without equals") << QByteArray("# talk\n\nhome = /a") << QByteArray("/a");
    }
    void toleratesOddText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, home);
        QCOMPARE(parsePyvenvCfg(text.toStdString()).value().home, home.toStdString());
    }
    void refusesWhatMarksNoEnvironment_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::Malformed);
        QTest::newRow("no home") << QByteArray("version = 3.9\n") << int(ErrorCode::Malformed);
        QTest::newRow("blank home") << QByteArray("home = \n") << int(ErrorCode::Malformed);
        QTest::newRow("nul") << QByteArray("home = /a\0b", 11) << int(ErrorCode::Malformed);
        QTest::newRow("huge") << QByteArray(64 * 1024 + 1, 'a') << int(ErrorCode::TooLarge);
    }
    void refusesWhatMarksNoEnvironment()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const Result<PyvenvCfg> cfg = parsePyvenvCfg(text.toStdString(), "here");
        QVERIFY(!cfg);
        QCOMPARE(int(cfg.error().code), code);
        QCOMPARE(cfg.error().subject, std::string("here"));
    }
    void passesFileErrorsOn()
    {
        test::MemoryFileSystem fs;
        fs.addOther("/e/pyvenv.cfg");
        fs.fail("/d/pyvenv.cfg", ErrorCode::PermissionDenied);
        QCOMPARE(readPyvenvCfg(fs, "/e/pyvenv.cfg").error().code, ErrorCode::NotRegular);
        QCOMPARE(readPyvenvCfg(fs, "/d/pyvenv.cfg").error().code, ErrorCode::PermissionDenied);
        QCOMPARE(readPyvenvCfg(fs, "/none/pyvenv.cfg").error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPyvenvCfg)
#include "tst_pyvenvcfg.moc"
