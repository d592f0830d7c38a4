#include "core/watch/watcher.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace truewheel;

namespace {
const WatchTarget env{WatchTarget::Kind::Environment, "/env"};
constexpr Timestamp never{4'000'000'000, 0};
} // namespace

/// A folder that is watched by this system, and who hears of it.
class Tree
{
public:
    Tree()
        : m_listener([this] { listen(); })
    {
    }
    ~Tree()
    {
        m_isOver = true;
        m_watcher.stop();
        m_listener.join();
    }
    Q_DISABLE_COPY_MOVE(Tree)

    QString file(const QString &name) const { return QDir::cleanPath(m_dir.filePath(name)); }
    void write(const QString &name, const QByteArray &text = "x") const
    {
        QDir().mkpath(QFileInfo(file(name)).path());
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }
    void run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(program, arguments);
        QVERIFY2(process.waitForFinished(20000) && process.exitCode() == 0, process.readAllStandardError().constData());
    }
    void git(const QStringList &arguments) const
    {
        run(QStringLiteral("git"),
            QStringList{QStringLiteral("-c"), QStringLiteral("user.name=t"), QStringLiteral("-c"), QStringLiteral("user.email=t@localhost")}
                + arguments);
    }
    void follow(const QStringList &directories)
    {
        WatchPlan plan;
        for (const QString &one : directories)
            plan.add(Path(file(one).toStdString()), env);
        const int before = m_plans;
        m_watcher.setPlan(plan, never);
        QTRY_COMPARE(m_plans.load(), before + 1);
    }
    WatchCoverage coverage() const
    {
        const std::lock_guard lock(m_mutex);
        return m_coverage;
    }
    int told() const { return m_told; }

private:
    void listen()
    {
        while (!m_isOver) {
            const WatchNews news = m_watcher.next(JobContext());
            if (news.coverage) {
                const std::lock_guard lock(m_mutex);
                m_coverage = *news.coverage;
                ++m_plans;
            }
            m_told += int(news.changed.size());
        }
    }

    QTemporaryDir m_dir;
    NativeFileSystem m_fs;
    Watcher m_watcher{nativeDirectoryWatch(), m_fs};
    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_plans = 0;
    std::atomic<int> m_told = 0;
    mutable std::mutex m_mutex; // guards m_coverage
    WatchCoverage m_coverage;
    std::thread m_listener;
};

/// The watch of this system on a real disk, against what changes files there.
class TestDirectoryWatch : public QObject
{
    Q_OBJECT

    static bool hasGit() { return !QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty(); }

private slots:
    void aDeletedFileIsToldOfOnce()
    {
        Tree tree;
        tree.write(QStringLiteral("src/_native.so"));
        tree.follow({QStringLiteral("src")});
        QCOMPARE(tree.coverage().watched, 1);
        QTest::qWait(300);
        QCOMPARE(tree.told(), 0);
        QVERIFY(QFile::remove(tree.file(QStringLiteral("src/_native.so"))));
        QTRY_COMPARE(tree.told(), 1);
        QTest::qWait(300);
        QCOMPARE(tree.told(), 1);
    }

    void readingIsNoChange()
    {
        Tree tree;
        tree.write(QStringLiteral("src/a.py"));
        tree.follow({QStringLiteral("src")});
        QFile in(tree.file(QStringLiteral("src/a.py")));
        QVERIFY(in.open(QIODevice::ReadOnly));
        (void)in.readAll();
        in.close();
        (void)QDir(tree.file(QStringLiteral("src"))).entryList();
        QTest::qWait(400);
        QCOMPARE(tree.told(), 0);
    }

    void anEditorThatReplacesAFileByRenameIsSeenEachTime()
    {
        Tree tree;
        tree.write(QStringLiteral("pyproject.toml"), "[project]\n");
        tree.follow({QStringLiteral(".")});
        for (int i = 1; i <= 3; ++i) {
            tree.write(QStringLiteral("pyproject.toml~new"), QByteArray::number(i));
            QVERIFY(QFile::remove(tree.file(QStringLiteral("pyproject.toml"))));
            QVERIFY(QFile::rename(tree.file(QStringLiteral("pyproject.toml~new")), tree.file(QStringLiteral("pyproject.toml"))));
            QTRY_COMPARE(tree.told(), i);
        }
    }

    void gitCleanTakesWatchedDirectoriesAwayAndABuildBringsThemBack()
    {
        if (!hasGit())
            QSKIP("no git");
        Tree tree;
        tree.write(QStringLiteral("a.py"));
        tree.git({QStringLiteral("init"), QStringLiteral("-q")});
        tree.git({QStringLiteral("add"), QStringLiteral("-A")});
        tree.git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("start")});
        tree.write(QStringLiteral("build/lib/pkg/_native.so"));
        tree.follow({QStringLiteral("build/lib/pkg"), QStringLiteral(".")});
        tree.git({QStringLiteral("clean"), QStringLiteral("-fdxq")});
        QVERIFY(!QFile::exists(tree.file(QStringLiteral("build"))));
        QTRY_VERIFY(tree.told() > 0);
        QTest::qWait(300);
        int before = tree.told();
        tree.write(QStringLiteral("build/lib/pkg/_native.so"));
        QTRY_VERIFY(tree.told() > before);
        QTest::qWait(300);
        before = tree.told();
        QVERIFY(QFile::remove(tree.file(QStringLiteral("build/lib/pkg/_native.so"))));
        QTRY_VERIFY(tree.told() > before);
    }

    void gitSwitchIsSeenAlsoWhereItReplacesADirectory()
    {
        if (!hasGit())
            QSKIP("no git");
        Tree tree;
        const auto commit = [&tree] {
            tree.git({QStringLiteral("add"), QStringLiteral("-A")});
            tree.git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("x")});
        };
        tree.git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("one")});
        tree.write(QStringLiteral("src/pkg/a.py"));
        commit();
        tree.git({QStringLiteral("switch"), QStringLiteral("-q"), QStringLiteral("-c"), QStringLiteral("two")});
        QVERIFY(QDir(tree.file(QStringLiteral("src"))).removeRecursively());
        tree.write(QStringLiteral("src"), "a file now");
        commit();
        tree.git({QStringLiteral("switch"), QStringLiteral("-q"), QStringLiteral("one")});
        tree.follow({QStringLiteral("src/pkg")});
        for (int i = 0; i < 2; ++i) {
            for (const QString &branch : {QStringLiteral("two"), QStringLiteral("one")}) {
                const int before = tree.told();
                tree.git({QStringLiteral("switch"), QStringLiteral("-q"), branch});
                QTRY_VERIFY(tree.told() > before);
                QTest::qWait(300);
            }
        }
    }

    void aRootThatIsMovedAwayAndComesBackIsWatchedAtItsPlaceAlone()
    {
        Tree tree;
        tree.write(QStringLiteral("p/src/_native.so"));
        tree.follow({QStringLiteral("p"), QStringLiteral("p/src")});
        QVERIFY(QDir().rename(tree.file(QStringLiteral("p")), tree.file(QStringLiteral("elsewhere"))));
        QTRY_VERIFY(tree.told() > 0);
        QTest::qWait(300);
        int before = tree.told();
        tree.write(QStringLiteral("elsewhere/src/_native.so"));
        QTest::qWait(400);
        QCOMPARE(tree.told(), before);
        tree.write(QStringLiteral("p/src/_native.so"));
        QTRY_VERIFY(tree.told() > before);
        QTest::qWait(300);
        before = tree.told();
        QVERIFY(QFile::remove(tree.file(QStringLiteral("p/src/_native.so"))));
        QTRY_VERIFY(tree.told() > before);
    }

    void tenThousandChangesASecondBecomeAFewLooks()
    {
        Tree tree;
        tree.write(QStringLiteral("src/a.py"));
        tree.follow({QStringLiteral("src")});
        QElapsedTimer clock;
        clock.start();
        const QByteArray one = QFile::encodeName(tree.file(QStringLiteral("src/one")));
        const QByteArray two = QFile::encodeName(tree.file(QStringLiteral("src/two")));
        tree.write(QStringLiteral("src/one"));
        int changes = 0;
        while (clock.elapsed() < 2000) {
            for (int i = 0; i < 100; ++i)
                changes += ::rename((i % 2 == 0 ? one : two).constData(), (i % 2 == 0 ? two : one).constData()) == 0 ? 1 : 0;
            if (changes > 11 * clock.elapsed())
                QTest::qSleep(1);
        }
        QVERIFY2(changes > 10000, qPrintable(QString::number(changes)));
        QTRY_VERIFY(tree.told() > 0);
        QTest::qWait(1000);
        const int looks = tree.told();
        QVERIFY2(looks <= clock.elapsed() / 600 + 1, qPrintable(QString::number(looks)));
        tree.write(QStringLiteral("src/after")); // it goes on
        QTRY_COMPARE(tree.told(), looks + 1);
    }

#ifdef Q_OS_LINUX
    void whenTheSystemGivesNoWatcherAllIsBlindAndTheReasonSaid()
    {
        rlimit before{};
        getrlimit(RLIMIT_NOFILE, &before);
        rlimit none = before;
        none.rlim_cur = 3; // no descriptor is free
        setrlimit(RLIMIT_NOFILE, &none);
        const std::unique_ptr<DirectoryWatch> watch = nativeDirectoryWatch();
        const WatchReport report = watch->watch({"/tmp"});
        setrlimit(RLIMIT_NOFILE, &before);
        QVERIFY(report.refused == std::vector<Path>{"/tmp"});
        QVERIFY2(report.reason.find("limit") != std::string::npos, report.reason.c_str());
        QVERIFY(watch->watch({"/tmp"}).refused.empty()); // it is tried again
    }
#endif
};
QTEST_GUILESS_MAIN(TestDirectoryWatch)
#include "tst_directorywatch.moc"
