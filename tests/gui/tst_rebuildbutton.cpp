#include "app/gui/actions.h"
#include "app/gui/dialogs/trustdialog.h"
#include "app/gui/mainwindow.h"
#include "app/gui/pages/detailspane.h"
#include "app/gui/pages/linkspage.h"
#include "tests/gui/realproject.h"

#include <QDropEvent>
#include <QMimeData>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

/// The whole way with the real uv, a real C compiler and a real window: drop, see, press Rebuild, see it intact.
class TestRebuildButton : public QObject
{
    Q_OBJECT

    RealProject m_project;

    static void drop(MainWindow &window, const QString &path)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
    }

private slots:
    void initTestCase()
    {
        if (RealProject::uv().isEmpty())
            QSKIP("TRUEWHEEL_UV names no uv");
        QVERIFY(m_project.write());
        QVERIFY(m_project.sync());
        QVERIFY(!m_project.built().isEmpty());
    }

    void aBrokenLinkTurnsIntactAfterRebuild()
    {
        const QString native = m_project.built();
        QVERIFY(QFile::remove(native));
        QVERIFY(m_project.sync()); // the defect: it says that all is well
        QVERIFY(m_project.built().isEmpty());

        Session session(
            nativeServices(EnvironmentVariables::ofProcess(), "/", [] { return Choices{.uv = RealProject::uv().toStdString()}; }));
        MainWindow window(session);
        window.show();
        drop(window, m_project.file(QStringLiteral("pyproject.toml")));
        QTRY_VERIFY_WITH_TIMEOUT(window.page<LinksPage>().current(), 20000);
        QVERIFY2(window.page<LinksPage>().current()->verdict == Verdict::Absent, window.page<LinksPage>().current()->summary.c_str());

        QPushButton *rebuild = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((rebuild = buttonIn(*window.findChild<DetailsPane *>(), QStringLiteral("Rebuild"))), 20000);
        QTest::mouseClick(rebuild, Qt::LeftButton);
        TrustDialog *trust = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((trust = window.findChild<TrustDialog *>()) && trust->isVisible(), 20000);
        QTest::mouseClick(buttonIn(*trust, QStringLiteral("Trust and run")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!session.repairs().ids().empty(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(session.repairs().unfinished() == 0, 120000);
        const Job &job = *session.repairs().find(JobId{1});
        uint64_t position = 0;
        QVERIFY2(job.state == JobState::Succeeded, session.repairs().logSince(job.id, position).c_str());
        QTRY_VERIFY_WITH_TIMEOUT(window.page<LinksPage>().current() && window.page<LinksPage>().current()->verdict == Verdict::Intact,
                                 20000);
        QVERIFY(QFile::exists(native));
        QVERIFY(m_project.isImportable());
    }

    void theWordIsAskedForAnewWhenTheBuildConfigurationHasChanged()
    {
        QVERIFY(QFile::remove(m_project.built()));
        Session session(
            nativeServices(EnvironmentVariables::ofProcess(), "/", [] { return Choices{.uv = RealProject::uv().toStdString()}; }));
        MainWindow window(session);
        window.show();
        drop(window, m_project.file(QStringLiteral("pyproject.toml")));
        QTRY_VERIFY_WITH_TIMEOUT(window.page<LinksPage>().current(), 20000);
        window.actions().rebuild->trigger(); // trusted since the test before
        QTRY_VERIFY_WITH_TIMEOUT(!session.repairs().ids().empty() && session.repairs().unfinished() == 0, 120000);
        QVERIFY(session.repairs().find(JobId{1})->state == JobState::Succeeded);

        QFile setup(m_project.file(QStringLiteral("setup.py")));
        QVERIFY(setup.open(QIODevice::Append) && setup.write("print('changed')\n") > 0);
        setup.close();
        QVERIFY(QFile::remove(m_project.built()));
        window.actions().page(QStringLiteral("activity"))->trigger();
        QTRY_VERIFY(window.actions().runAgain->isEnabled());
        window.actions().runAgain->trigger();
        TrustDialog *trust = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((trust = window.findChild<TrustDialog *>()) && trust->isVisible(), 20000);
        QCOMPARE(session.repairs().ids().size(), size_t(1));
        QTest::keyClick(trust, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<TrustDialog *>());
        QCOMPARE(session.repairs().ids().size(), size_t(1));
        QVERIFY(m_project.built().isEmpty());

        window.actions().runAgain->trigger();
        QTRY_VERIFY_WITH_TIMEOUT((trust = window.findChild<TrustDialog *>()) && trust->isVisible(), 20000);
        QTest::mouseClick(buttonIn(*trust, QStringLiteral("Trust and run")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(session.repairs().ids().size() == 2 && session.repairs().unfinished() == 0, 120000);
        QVERIFY(session.repairs().find(JobId{2})->state == JobState::Succeeded);
        QVERIFY(m_project.isImportable());
    }
};
QTEST_MAIN(TestRebuildButton)
#include "tst_rebuildbutton.moc"
