#include "app/gui/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace truewheel;
using namespace truewheel::gui;

class TestSingleInstance : public QObject
{
    Q_OBJECT

    static Path place(const QTemporaryDir &dir) { return Path(dir.path().toStdString()) / "truewheel"; }

    static QByteArray say(const Path &place, const QByteArray &message)
    {
        QLocalSocket socket;
        socket.connectToServer(QString::fromStdString((place / "socket").string()));
        if (!socket.waitForConnected(2000))
            return "no connection";
        socket.write(message);
        QElapsedTimer clock;
        clock.start();
        while (!socket.canReadLine() && socket.state() == QLocalSocket::ConnectedState && clock.elapsed() < 1000) {
            socket.waitForBytesWritten(10);
            QTest::qWait(10);
        }
        return socket.readAll();
    }

private slots:
    void aSecondStartHandsItsPathsOverByBytes()
    {
        QTemporaryDir dir;
        SingleInstance first(place(dir));
        QVERIFY(first.start({"/ignored"}) == SingleInstance::Role::First);
        std::vector<Path> got;
        connect(&first, &SingleInstance::handedOver, &first, [&](const std::vector<Path> &paths) { got = paths; });
        const std::vector<Path> given = {"/w/a b", Path("/w/\xff\n%2e"), "/w/c/../d"};
        std::atomic<bool> isOver = false;
        SingleInstance::Role role = SingleInstance::Role::Alone;
        std::thread other([&] {
            role = SingleInstance(place(dir)).start(given);
            isOver = true;
        });
        QTRY_VERIFY(isOver.load());
        other.join();
        QVERIFY(role == SingleInstance::Role::Second);
        QVERIFY(got == (std::vector<Path>{"/w/a b", Path("/w/\xff\n%2e"), "/w/d"}));
    }

    void aStartWithoutPathsAsksForTheWindow()
    {
        QTemporaryDir dir;
        SingleInstance first(place(dir));
        QVERIFY(first.start({}) == SingleInstance::Role::First);
        QSignalSpy spy(&first, &SingleInstance::handedOver);
        QCOMPARE(say(place(dir), "truewheel 1\n\n"), QByteArray("taken\n"));
        QCOMPARE(spy.count(), 1);
    }

    void whatASocketOfADeadProcessLeftIsInNobodysWay()
    {
        QTemporaryDir dir;
        QVERIFY(QDir().mkpath(dir.filePath(QStringLiteral("truewheel"))));
        QFile::setPermissions(dir.filePath(QStringLiteral("truewheel")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile stale(dir.filePath(QStringLiteral("truewheel/socket")));
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        SingleInstance first(place(dir));
        QVERIFY(first.start({}) == SingleInstance::Role::First);
        QCOMPARE(say(place(dir), "truewheel 1\n\n"), QByteArray("taken\n"));
    }

    void aStartAfterTheFirstEndedIsTheFirst()
    {
        QTemporaryDir dir;
        {
            SingleInstance first(place(dir));
            QVERIFY(first.start({}) == SingleInstance::Role::First);
        }
        SingleInstance next(place(dir));
        QVERIFY(next.start({}) == SingleInstance::Role::First);
    }

    void oneThatDoesNotAnswerIsSaidSoInTime()
    {
        QTemporaryDir dir;
        SingleInstance first(place(dir)); // this thread does not run its event loop meanwhile
        QVERIFY(first.start({}) == SingleInstance::Role::First);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(SingleInstance(place(dir)).start({}, std::chrono::milliseconds(300)) == SingleInstance::Role::Silent);
        QVERIFY(clock.elapsed() < 3000);
    }

    void onlyWhatSpeaksItsLanguageIsHeard_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("another program") << QByteArray("GET / HTTP/1.1\r\n\r\n\n\n");
        QTest::newRow("another version") << QByteArray("truewheel 9\n/w\n\n");
        QTest::newRow("no end") << QByteArray("truewheel 1\n/w\n");
    }
    void onlyWhatSpeaksItsLanguageIsHeard()
    {
        QFETCH(const QByteArray, message);
        QTemporaryDir dir;
        SingleInstance first(place(dir));
        QVERIFY(first.start({}) == SingleInstance::Role::First);
        QSignalSpy spy(&first, &SingleInstance::handedOver);
        QCOMPARE(say(place(dir), message), QByteArray());
        QCOMPARE(spy.count(), 0);
    }

    void aRelativePathIsNotTaken()
    {
        QTemporaryDir dir;
        SingleInstance first(place(dir));
        QVERIFY(first.start({}) == SingleInstance::Role::First);
        std::vector<Path> got;
        connect(&first, &SingleInstance::handedOver, &first, [&](const std::vector<Path> &paths) { got = paths; });
        QCOMPARE(say(place(dir), "truewheel 1\nrelative\n/absolute\n\n"), QByteArray("taken\n"));
        QVERIFY(got == std::vector<Path>{"/absolute"});
    }

    void aDirectoryThatOthersCanEnterIsNoMeetingPlace()
    {
        QTemporaryDir dir;
        QVERIFY(QDir().mkpath(dir.filePath(QStringLiteral("truewheel"))));
        QFile::setPermissions(dir.filePath(QStringLiteral("truewheel")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        SingleInstance first(place(dir));
        QVERIFY(first.start({}) == SingleInstance::Role::Alone);
        QVERIFY(SingleInstance(Path()).start({}) == SingleInstance::Role::Alone);
    }
};
QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
