#include "core/platform/autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace truewheel;

class TestAutostart : public QObject
{
    Q_OBJECT
private slots:
    void eachSystemHasItsOwnWay()
    {
        const EnvironmentVariables unix{{{"HOME", "/home/ada"}}};
        const Autostart linux = autostartOf(Os::Linux, unix, "/opt/true wheel/truewheel-gui");
        QCOMPARE(linux.file, Path("/home/ada/.config/autostart/org.truewheel.Truewheel.desktop"));
        QVERIFY(linux.text.find("Exec=\"/opt/true wheel/truewheel-gui\" --background\n") != std::string::npos);
        const Autostart configured = autostartOf(Os::Linux, {{{"HOME", "/home/ada"}, {"XDG_CONFIG_HOME", "/c"}}}, "/p");
        QCOMPARE(configured.file, Path("/c/autostart/org.truewheel.Truewheel.desktop"));
        const Autostart mac = autostartOf(Os::MacOs, unix, "/Applications/R&D/truewheel-gui");
        QCOMPARE(mac.file, Path("/home/ada/Library/LaunchAgents/org.truewheel.Truewheel.plist"));
        QVERIFY(mac.text.find("<string>/Applications/R&amp;D/truewheel-gui</string><string>--background</string>") != std::string::npos);
        QVERIFY(autostartOf(Os::Linux, {}, "/p").file.empty());
    }

    void whatAnExecLineTakesForItsOwnIsQuoted()
    {
        const Autostart odd = autostartOf(Os::Linux, {{{"HOME", "/h"}}}, "/a\"b$c%f\\d");
        const std::string line = "Exec=\"/a\\\\\"b\\\\$c%%f\\\\\\\\d\" --background\n";
        QVERIFY2(odd.text.find(line) != std::string::npos, odd.text.c_str());
    }

#ifdef Q_OS_LINUX
    void itIsSetAndTakenAwayAgain()
    {
        QTemporaryDir dir;
        const Autostart autostart = autostartOf(Os::Linux, {{{"HOME", dir.path().toStdString()}}}, "/usr/bin/truewheel-gui");
        QVERIFY(isAutostarted(autostart) == Result<bool>(false));
        QVERIFY(setAutostarted(autostart, false).has_value());
        QVERIFY(setAutostarted(autostart, true).has_value());
        QVERIFY(isAutostarted(autostart) == Result<bool>(true));
        QFile entry(QString::fromStdString(autostart.file.string()));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        QCOMPARE(entry.readAll().toStdString(), autostart.text);
        QVERIFY(setAutostarted(autostart, false).has_value());
        QVERIFY(isAutostarted(autostart) == Result<bool>(false));
    }
#endif
};
QTEST_APPLESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
