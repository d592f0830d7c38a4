#include "core/platform/crashreport.h"
#include "core/platform/filesystem.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdlib>
#include <thread>

#if defined(__SANITIZE_ADDRESS__)
#define STACK_OF_A_SANITIZER // is another than the one that is reported
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define STACK_OF_A_SANITIZER
#endif
#endif

using namespace truewheel;

namespace {

int overflow(int depth)
{
    volatile char room[4096] = {};
    room[depth % 4096] = char(depth);
    return depth < 0 ? room[0] : overflow(depth + 1) + room[1];
}

/// What the child of this test does.
int crash(const QString &way, const Path &directory)
{
    if (!catchCrashes(directory, "crasher 1.2"))
        return 9;
    if (way == QLatin1String("abort"))
        std::abort();
    if (way == QLatin1String("segv"))
        std::raise(SIGSEGV);
    if (way == QLatin1String("overflow"))
        return overflow(0);
    if (way == QLatin1String("nowhere"))
        reinterpret_cast<void (*)()>(uintptr_t(0x101))();
    if (way == QLatin1String("throw"))
        std::thread([] { throw 1; }).join();
    if (way == QLatin1String("wait"))
        std::this_thread::sleep_for(std::chrono::seconds(60));
    return 0;
}

} // namespace

/// The report that a crash leaves, with processes that really crash.
class TestCrashReport : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void aCrashLeavesAReportThatIsGivenOnce_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("signal");
        QTest::newRow("abort") << QStringLiteral("abort") << SIGABRT;
        QTest::newRow("segmentation fault") << QStringLiteral("segv") << SIGSEGV;
        QTest::newRow("exception in a thread") << QStringLiteral("throw") << SIGABRT;
#ifndef STACK_OF_A_SANITIZER
        QTest::newRow("overflow of the stack") << QStringLiteral("overflow") << SIGSEGV;
#endif
    }

    void aCrashLeavesAReportThatIsGivenOnce()
    {
        QFETCH(QString, way);
        QFETCH(int, signal);
        QProcess child;
        start(child, way);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit); // it ends as it would have
        QCOMPARE(child.exitCode(), signal);
        const std::vector<Path> reports = takeNewCrashes(crashes());
        QCOMPARE(reports.size(), size_t(1));
        const std::string text = *NativeFileSystem().read(reports.front(), 1 << 20);
        for (const std::string &part : {std::string("crasher 1.2\n"), "signal " + std::to_string(signal), std::string("Qt "),
                                        std::string("stack:\n  0x"), std::string("tst_crashreport")})
            QVERIFY2(text.find(part) != std::string::npos, (part + "\n---\n" + text).c_str());
        QVERIFY(takeNewCrashes(crashes()).empty());
        QCOMPARE(crashReports(crashes()), reports);
    }

    void aCallOfAnAddressThatIsNoneTellsWhoCalled()
    {
        QProcess child;
        start(child, QStringLiteral("nowhere"));
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const std::vector<Path> reports = takeNewCrashes(crashes());
        QCOMPARE(reports.size(), size_t(1));
        const std::string text = *NativeFileSystem().read(reports.front(), 1 << 20);
        QVERIFY2(text.find("address 0x101\n") != std::string::npos && text.find("code:\n") != std::string::npos, text.c_str());
#if !defined(STACK_OF_A_SANITIZER) && defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
        QVERIFY2(text.find("at:\n  0x101\nwords on the stack:\n  0x") != std::string::npos, text.c_str());
#endif
    }

    void aProcessThatEndsWellLeavesNone()
    {
        QProcess child;
        start(child, QStringLiteral("none"));
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 0);
        QVERIFY(takeNewCrashes(crashes()).empty());
        QVERIFY(NativeFileSystem().list(crashes())->empty());
    }

    void theFileOfAProcessThatRunsIsLeftToIt()
    {
        QProcess child;
        start(child, QStringLiteral("wait"));
        QTRY_COMPARE(NativeFileSystem().list(crashes()).value_or(std::vector<DirectoryEntry>()).size(), size_t(1));
        QTest::qWait(100);
        QVERIFY(takeNewCrashes(crashes()).empty());
        QCOMPARE(NativeFileSystem().list(crashes())->size(), size_t(1));
        child.kill(); // as a system does that has no memory left: no report
        QVERIFY(child.waitForFinished());
        QVERIFY(takeNewCrashes(crashes()).empty());
        QVERIFY(NativeFileSystem().list(crashes())->empty());
    }

    void theNewestFewAreKept()
    {
        for (int i = 0; i < 7; ++i) {
            QProcess child;
            start(child, QStringLiteral("abort"));
            QVERIFY(child.waitForFinished());
            QCOMPARE(takeNewCrashes(crashes()).size(), size_t(1));
        }
        QCOMPARE(crashReports(crashes()).size(), size_t(5));
    }

    void withoutADirectoryNothingIsFound()
    {
        QVERIFY(takeNewCrashes("/nowhere/at/all").empty());
        QVERIFY(crashReports({}).empty());
    }

private:
    Path crashes() const
    {
        return Path(m_directory->path().toStdString()) / "crashes";
    }
    void start(QProcess &child, const QString &way) const
    {
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--crash"), way, QString::fromStdString(crashes().string())});
        QVERIFY(child.waitForStarted());
    }
    std::unique_ptr<QTemporaryDir> m_directory;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--crash"))
        return crash(arguments[2], arguments[3].toStdString());
    TestCrashReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crashreport.moc"
