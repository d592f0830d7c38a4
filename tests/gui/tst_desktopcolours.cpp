#include "app/gui/desktopcolours.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace truewheel::gui;

/// The one method and the one signal of the settings portal that matter here.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;

public slots:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const bool isAsked = group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isAsked ? scheme : 99u)));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestDesktopColours : public QObject
{
    Q_OBJECT

    QProcess m_daemon;

private slots:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("no dbus-daemon here");
        m_daemon.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForStarted());
        QVERIFY(m_daemon.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void aDesktopWithoutAPortalHasNoWish()
    {
        DesktopColours desktop;
        QTest::qWait(200);
        QVERIFY(!desktop.scheme());
    }

    void theWishOfThePortalIsFollowed()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
        FakePortal portal;
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

        DesktopColours desktop;
        QTRY_VERIFY(desktop.scheme() == Scheme::Dark);
        QSignalSpy changed(&desktop, &DesktopColours::changed);
        emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("accent-color"), QDBusVariant(2u));
        emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QDBusVariant(2u));
        QTRY_VERIFY(desktop.scheme() == Scheme::Light);
        QCOMPARE(changed.size(), 1); // the other key is not ours
        emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QDBusVariant(0u));
        QTRY_VERIFY(!desktop.scheme());
    }

    void theSystemThemeTakesTheColoursThatTheDesktopWants()
    {
        applyTheme(Theme::System, Scheme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        applyTheme(Theme::System, Scheme::Light);
        QVERIFY(!isDark(QApplication::palette()));
        applyTheme(Theme::Light, Scheme::Dark); // the person's choice goes first
        QVERIFY(!isDark(QApplication::palette()));
    }

    void aBusThatDoesNotAnswerHoldsNothingUp()
    {
        // A listening socket that nobody accepts from: connecting to it as a bus waits for an answer that never comes.
        QTemporaryDir directory;
        const QByteArray path = directory.filePath(QStringLiteral("bus")).toUtf8();
        QProcess silent;
        silent.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import socket,sys,time; s=socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen(); "
                                     "print('up', flush=True); time.sleep(60)"),
                      QString::fromUtf8(path)});
        if (!silent.waitForStarted())
            QSKIP("no python3 here");
        QVERIFY(silent.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path);
        QElapsedTimer timer;
        timer.start();
        {
            const DesktopColours desktop;
            QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
            QTest::qWait(100);
            QVERIFY(!desktop.scheme());
            silent.kill(); // so that the thread can end; the process would wait for it
            silent.waitForFinished();
        }
    }
};
QTEST_MAIN(TestDesktopColours)
#include "tst_desktopcolours.moc"
