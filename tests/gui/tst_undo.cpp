#include "app/gui/actions.h"
#include "app/gui/dialogs/environmentdialog.h"
#include "app/gui/mainwindow.h"
#include "app/gui/pages/activitypage.h"
#include "app/gui/pages/environmentspage.h"
#include "app/gui/pages/journalpane.h"
#include "tests/gui/realproject.h"

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

/// A real environment goes to the trash by the window, and comes back by the journal.
class TestUndo : public QObject
{
    Q_OBJECT

    RealProject m_project;

    /// Chooses the row of the environment; false when there is none.
    static bool hasRow(EnvironmentsPage &page, const Path &environment)
    {
        page.choose(environment.string());
        return page.current() && page.current()->environment.path == environment;
    }

private slots:
    void initTestCase()
    {
        if (RealProject::uv().isEmpty())
            QSKIP("TRUEWHEEL_UV names no uv");
        QVERIFY(m_project.write());
        QVERIFY(m_project.sync());
        QVERIFY(m_project.isImportable());
    }

    void anEnvironmentThatWasRemovedComesBackFromTheJournalAsItWas()
    {
        const Path environment = m_project.path() / ".venv";
        Session session(nativeServices(EnvironmentVariables::ofProcess(), "/",
                                       [this] { return Choices{.uv = RealProject::uv().toStdString(), .roots = {m_project.path()}}; }));
        MainWindow window(session);
        window.show();
        auto &page = window.page<EnvironmentsPage>();
        window.actions().page(QStringLiteral("environments"))->trigger();
        const auto isIdle = [&] { return session.machine().state() == ScanState::Ready && !session.machine().isBusy(); };
        QTRY_VERIFY_WITH_TIMEOUT(isIdle() && hasRow(page, environment), 60000);
        window.actions().removeEnvironment->trigger();
        EnvironmentDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (dialog = window.findChild<EnvironmentDialog *>()) && buttonIn(*dialog, QStringLiteral("Move to the trash")), 60000);
        QTest::mouseClick(buttonIn(*dialog, QStringLiteral("Move to the trash")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(session.repairs().ids().size() == 1 && session.repairs().unfinished() == 0, 60000);
        QVERIFY(session.repairs().find(JobId{1})->state == JobState::Succeeded);
        QVERIFY(!QFileInfo::exists(m_project.file(QStringLiteral(".venv"))));
        QTRY_VERIFY_WITH_TIMEOUT(isIdle() && !hasRow(page, environment), 60000);

        window.actions().page(QStringLiteral("activity"))->trigger();
        window.page<ActivityPage>().showJournal();
        QTRY_VERIFY_WITH_TIMEOUT(window.actions().undo->isEnabled(), 20000);
        QPushButton *undo = nullptr;
        QTRY_VERIFY((undo = buttonIn(window.page<ActivityPage>().journal(), QStringLiteral("Undo"))));
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(session.repairs().ids().size() == 2 && session.repairs().unfinished() == 0, 60000);
        const Job &restored = *session.repairs().find(JobId{2});
        QVERIFY2(restored.state == JobState::Succeeded, restored.report ? restored.report->reason.c_str() : "");
        QVERIFY(m_project.isImportable());
        QTRY_VERIFY(!window.actions().undo->isEnabled() || !window.page<ActivityPage>().journal().isUndoable()); // once is enough
        window.actions().page(QStringLiteral("environments"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle() && hasRow(page, environment), 60000);
    }
};
QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
