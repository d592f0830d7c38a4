#include "app/gui/actions.h"
#include "app/gui/mainwindow.h"
#include "app/gui/pages/linkspage.h"
#include "tests/gui/realproject.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

constexpr int patience = 60000; // ms

/// The window on the project, and every verdict that it has shown of its link, one after another.
struct Followed {
    explicit Followed(const RealProject &project)
        : session(nativeServices(EnvironmentVariables::ofProcess(), "/", [] { return Choices{.uv = RealProject::uv().toStdString()}; }))
        , window(session)
    {
        window.show();
        QObject::connect(&window.page<LinksPage>(), &LinksPage::shown, &window, [this] {
            const CheckedLink *link = window.page<LinksPage>().current();
            const std::string verdict = link ? toString(link->verdict) : "none";
            if (shown.empty() || shown.back() != verdict)
                shown.push_back(verdict);
        });
        window.look({project.path()});
    }
    bool isShown(const char *verdict) const { return !shown.empty() && shown.back() == verdict; }

    Session session;
    MainWindow window;
    std::vector<std::string> shown;
};

/// Ten thousand renames a second in a directory, by a thread of its own.
class Storm
{
public:
    explicit Storm(const QString &directory)
        : m_one(QFile::encodeName(directory + QStringLiteral("/one.py")))
        , m_two(QFile::encodeName(directory + QStringLiteral("/two.py")))
        , m_thread([this] { run(); })
    {
    }
    ~Storm() { end(); }
    int end()
    {
        m_isOver = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_changes;
    }

private:
    void run()
    {
        std::fclose(std::fopen(m_one.constData(), "w"));
        const auto began = std::chrono::steady_clock::now();
        while (!m_isOver) {
            for (int i = 0; i < 50; ++i, ++m_changes)
                std::rename((i % 2 == 0 ? m_one : m_two).constData(), (i % 2 == 0 ? m_two : m_one).constData());
            std::this_thread::sleep_until(began + std::chrono::microseconds(100) * m_changes.load());
        }
        std::remove(m_one.constData());
    }
    QByteArray m_one;
    QByteArray m_two;
    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_changes = 0;
    std::thread m_thread;
};

/// How often the event loop comes by in `length` milliseconds.
int beatsIn(int length)
{
    int beats = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&beats] { ++beats; });
    heart.start(5);
    QTest::qWait(length);
    return beats;
}

} // namespace

/// What real tools do to a project that is on show.
class TestRealChanges : public QObject
{
    Q_OBJECT

    RealProject m_project;

    bool git(const QStringList &arguments) const { return m_project.run(QStringLiteral("git"), arguments); }

private slots:
    void initTestCase()
    {
        if (RealProject::uv().isEmpty())
            QSKIP("TRUEWHEEL_UV names no uv");
        QVERIFY(m_project.write());
        QVERIFY(m_project.write(QStringLiteral(".gitignore"), "*.so\n.venv\nbuild\n*.egg-info\nuv.lock\n__pycache__\n"));
        QVERIFY(m_project.sync());
        QVERIFY(git({QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--initial-branch=main")}));
        QVERIFY(git({QStringLiteral("add"), QStringLiteral("--all")}));
        QVERIFY(git({QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("--message=one")}));
        QVERIFY(git({QStringLiteral("switch"), QStringLiteral("--quiet"), QStringLiteral("--create=more")}));
        QVERIFY(m_project.write(QStringLiteral("setup.py"),
                                "from setuptools import Extension, setup\n\n"
                                "setup(package_dir={\"\": \"src\"}, packages=[\"stcext\"],\n"
                                "      ext_modules=[Extension(\"stcext._native\", sources=[\"src/native.c\"]),\n"
                                "                   Extension(\"stcext._more\", sources=[\"src/native.c\"])])\n"));
        QVERIFY(m_project.write(QStringLiteral("src/stcext/__init__.py"), "from ._native import answer\nfrom ._more import answer\n"));
        QVERIFY(git({QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("--all"), QStringLiteral("--message=two")}));
        QVERIFY(git({QStringLiteral("switch"), QStringLiteral("--quiet"), QStringLiteral("main")}));
    }

    void aSwitchOfBranchesIsOneChangeEachWay()
    {
        Followed followed(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(followed.isShown("intact"), patience);
        QVERIFY(git({QStringLiteral("switch"), QStringLiteral("--quiet"), QStringLiteral("more")}));
        QTRY_VERIFY_WITH_TIMEOUT(followed.isShown("absent"), patience);
        QVERIFY(git({QStringLiteral("switch"), QStringLiteral("--quiet"), QStringLiteral("main")}));
        QTRY_VERIFY_WITH_TIMEOUT(followed.isShown("intact"), patience);
        QTest::qWait(1000); // nothing comes after it
        followed.shown.erase(std::remove(followed.shown.begin(), followed.shown.end(), "none"), followed.shown.end());
        QCOMPARE(followed.shown, (std::vector<std::string>{"intact", "absent", "intact"}));
    }

    void aSyncThatBuildsTurnsTheRowOnceAndNeverFlickers()
    {
        Followed followed(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(followed.isShown("intact"), patience);
        QVERIFY(QFile::remove(m_project.built()));
        QTRY_VERIFY_WITH_TIMEOUT(followed.isShown("absent"), patience);
        QVERIFY(m_project.sync({QStringLiteral("--reinstall-package"), QStringLiteral("stcext")}));
        QTRY_VERIFY_WITH_TIMEOUT(followed.isShown("intact"), patience);
        QVERIFY(m_project.sync()); // with nothing to do
        QTest::qWait(1000);
        followed.shown.erase(std::remove(followed.shown.begin(), followed.shown.end(), "none"), followed.shown.end());
        QCOMPARE(followed.shown, (std::vector<std::string>{"intact", "absent", "intact"}));
    }

    void tenThousandChangesASecondLeaveTheWindowAlive()
    {
        Followed followed(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(followed.isShown("intact"), patience);
        const int quiet = beatsIn(2000);
        Storm storm(m_project.file(QStringLiteral("src/stcext")));
        QVERIFY(QFile::remove(m_project.built()));
        const int stormy = beatsIn(2000);
        QTRY_VERIFY_WITH_TIMEOUT(followed.isShown("absent"), patience); // also while it lasts
        const int changes = storm.end();
        QVERIFY2(changes >= 10000, qPrintable(QString::number(changes)));
        QVERIFY2(stormy * 3 >= quiet, qPrintable(QStringLiteral("%1 of %2 beats").arg(stormy).arg(quiet)));
        QVERIFY(m_project.sync({QStringLiteral("--reinstall-package"), QStringLiteral("stcext")}));
        QTRY_VERIFY_WITH_TIMEOUT(followed.isShown("intact"), patience);
    }
};
QTEST_MAIN(TestRealChanges)
#include "tst_realchanges.moc"
