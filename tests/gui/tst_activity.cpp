#include "app/gui/actions.h"
#include "app/gui/models/journaltable.h"
#include "app/gui/pages/activitypage.h"
#include "app/gui/pages/jobpanel.h"
#include "app/gui/pages/journalpane.h"
#include "app/gui/pages/logview.h"
#include "app/gui/widgets/filterbox.h"
#include "tests/gui/shownwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

JournalRow journalRow(int64_t id, const char *outcome)
{
    JournalRow row;
    row.id = id;
    row.started = {1795305600 + id, 0};
    row.action = "rebuild";
    row.package = "matlib" + std::to_string(id);
    row.argv = {"uv", "pip", "install", "-e", "/w/a b"};
    row.outcome = outcome;
    row.before = "absent";
    row.after = "intact";
    return row;
}

JournalRow removalRow(int64_t id, const char *environment)
{
    JournalRow row;
    row.id = id;
    row.started = {1795305600 + id, 0};
    row.action = "remove-environment";
    row.environment = environment;
    row.outcome = "verified";
    return row;
}

void chooseRow(QTableView &table, int row) // also before it is laid out
{
    table.selectionModel()->setCurrentIndex(table.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

struct ShownActivity {
    explicit ShownActivity(const SessionServices &services)
        : session(services)
        , window(session)
    {
        window.show();
        window.actions().page(QStringLiteral("activity"))->trigger();
    }
    ActivityPage &page() { return window.page<ActivityPage>(); }
    JobPanel &jobs() { return page().jobs(); }
    QPlainTextEdit *log()
    {
        for (QPlainTextEdit *edit : jobs().findChildren<QPlainTextEdit *>()) {
            if (edit->accessibleName() == QLatin1String("Log"))
                return edit;
        }
        return nullptr;
    }
    Session session;
    MainWindow window;
};

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT
private slots:
    void aJobIsShownWithItsLogSearchedCopiedAndRunAgain()
    {
        std::atomic<int> runs = 0;
        SessionServices services = fakeServices();
        services.runPlan = [&](const Plan &, const CheckedLink &, const RepairEvents &events, JobContext &) -> Result<RepairReport> {
            ++runs;
            events.output("compiling one\ncompiling two\nerror: no\n");
            return RepairReport{};
        };
        ShownActivity shown(services);
        const CheckedLink link = linkOf("matlib", Verdict::Absent);
        shown.session.repairs().repair(planOf(link), link);
        QTRY_COMPARE(shown.session.repairs().unfinished(), 0);
        QTRY_VERIFY(shown.log()->toPlainText().contains(QStringLiteral("error: no")));
        QVERIFY(shown.window.jobs().isHidden() || !shown.window.jobs().isVisible()); // the page has all of it

        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(&shown.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *search = shown.jobs().findChild<QLineEdit *>();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("compiling"));
        QCOMPARE(shown.log()->textCursor().blockNumber(), 1); // the newest first
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(shown.log()->textCursor().blockNumber(), 0);
        search->setText(QStringLiteral("zzz"));
        QVERIFY(!shown.log()->textCursor().hasSelection());

        QTest::keyClick(&shown.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("/usr/bin/uv pip install -e /w/project")));
        QTest::keyClick(&shown.window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(runs.load(), 2);
        QCOMPARE(shown.session.repairs().ids().size(), size_t(2));
    }

    void theDetailsOfALinkHoldTheLogOfItsLastJob()
    {
        const CheckedLink link = linkOf("matlib", Verdict::Absent);
        SessionServices services = lookingAt({link, linkOf("other", Verdict::Absent, "/w/other")});
        services.runPlan = [](const Plan &, const CheckedLink &, const RepairEvents &events, JobContext &) -> Result<RepairReport> {
            events.output("error: no compiler\n");
            return RepairReport{};
        };
        Shown shown(services);
        const auto *pane = shown.window.findChild<DetailsPane *>();
        QTRY_VERIFY(pane->tabs());
        QVERIFY(!pane->findChild<LogView *>());
        shown.session.repairs().repair(planOf(link), link);
        // The pane makes its tabs anew when the link is looked at again: no pointer to one is kept.
        const auto log = [pane] {
            const auto *view = pane->findChild<LogView *>();
            return view ? view->findChild<QPlainTextEdit *>()->toPlainText() : QString();
        };
        QTRY_COMPARE(log(), QStringLiteral("error: no compiler"));
        QCOMPARE(pane->tabs()->tabText(pane->tabs()->count() - 1), QStringLiteral("Log"));
        chooseRow(*shown.table(), 1);
        QTRY_VERIFY(!pane->findChild<LogView *>());
    }

    void theColumnsOfTheJournalAreChosenInAMenuAndKept()
    {
        SessionServices services = fakeServices();
        services.journal = [](int) -> Result<std::vector<JournalRow>> { return std::vector{journalRow(1, "verified")}; };
        const QTemporaryDir directory;
        QSettings store(directory.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        {
            ShownActivity shown(services);
            shown.page().showJournal();
            QTRY_COMPARE(shown.page().journal().table().model()->rowCount(), 1);
            QTest::qWait(20); // the columns are fitted
            QHeaderView *header = shown.page().journal().table().horizontalHeader();
            QCOMPARE(header->contextMenuPolicy(), Qt::ActionsContextMenu);
            QCOMPARE(header->actions().size(), header->count());
            header->actions().at(int(JournalColumn::Seconds))->trigger();
            QVERIFY(header->isSectionHidden(int(JournalColumn::Seconds)));
            shown.page().save(store);
        }
        ShownActivity again(services);
        again.page().restore(store);
        QVERIFY(again.page().journal().table().horizontalHeader()->isSectionHidden(int(JournalColumn::Seconds)));
        QVERIFY(!again.page().journal().table().horizontalHeader()->isSectionHidden(int(JournalColumn::What)));
    }

    void cancelEndsTheJobOfThePage()
    {
        SessionServices services = fakeServices();
        services.runPlan = [](const Plan &, const CheckedLink &, const RepairEvents &, JobContext &job) -> Result<RepairReport> {
            while (!job.isCancelled())
                waitALittle();
            return failure(ErrorCode::Cancelled, "matlib");
        };
        ShownActivity shown(services);
        const CheckedLink link = linkOf("matlib", Verdict::Absent);
        shown.session.repairs().repair(planOf(link), link);
        QTRY_VERIFY(shown.window.actions().cancelJob->isEnabled());
        shown.window.actions().cancelJob->trigger();
        QTRY_COMPARE(shown.session.repairs().find(JobId{1})->state, JobState::Cancelled);
    }

    void theDockComesBackWhenThePageIsLeft()
    {
        Shown shown(fakeServices());
        const CheckedLink link = linkOf("matlib", Verdict::Absent);
        shown.session.repairs().repair(planOf(link), link);
        QTRY_VERIFY(shown.window.jobs().isVisible());
        shown.window.actions().page(QStringLiteral("activity"))->trigger();
        QVERIFY(!shown.window.jobs().isVisible());
        QVERIFY(!shown.window.actions().jobPanel->isEnabled()); // one panel at a time acts on a job
        shown.window.actions().page(QStringLiteral("links"))->trigger();
        QVERIFY(shown.window.jobs().isVisible());
    }

    void theJournalShowsWhatWasDoneTheNewestFirst()
    {
        SessionServices services = fakeServices();
        services.journal = [](int) -> Result<std::vector<JournalRow>> {
            return std::vector{journalRow(2, "verified"), journalRow(1, "failed")};
        };
        ShownActivity shown(services);
        shown.page().showJournal();
        QTRY_COMPARE(shown.page().journal().table().model()->rowCount(), 2);
        QVERIFY(shown.page().journal().current());
        QCOMPARE(shown.page().journal().current()->id, int64_t(2));
        QStringList texts;
        for (const WrapText *text : shown.page().journal().findChildren<WrapText *>())
            texts.append(text->toPlainText());
        QVERIFY(texts.contains(QStringLiteral("uv pip install -e '/w/a b'")));
        chooseRow(shown.page().journal().table(), 1);
        QCOMPARE(shown.page().journal().current()->id, int64_t(1));
    }

    void onlyWhatCanBeTakenBackOffersUndo()
    {
        const auto table = makeJournalTable(
            {removalRow(9, "/w/a/.venv"), journalRow(8, "verified"), removalRow(7, "/w/a/.venv"), removalRow(6, "/w/restored/.venv")},
            std::set<Path>{"/w/a/.venv"});
        QCOMPARE(table->undoable, std::set<int64_t>{9}); // the newest from there, which is what comes back
        QVERIFY(!table->undoHidden);
        const auto unknown = makeJournalTable({removalRow(9, "/w/a/.venv")}, failure(ErrorCode::Locked, "/s/state.db"));
        QVERIFY(unknown->undoable.empty());
        QVERIFY(unknown->undoHidden);
    }

    void undoBringsTheEnvironmentBackByKey()
    {
        std::atomic<int> restored = 0;
        SessionServices services = fakeServices();
        services.journal = [](int) -> Result<std::vector<JournalRow>> {
            return std::vector{removalRow(2, "/w/a/.venv"), journalRow(1, "verified")};
        };
        services.environments.restorables = [](JobContext &) -> Result<std::vector<Restorable>> {
            Restorable one;
            one.removal.environment = "/w/a/.venv";
            return std::vector{one};
        };
        services.environments.planRestoration = [](const Path &path, JobContext &) -> Result<RestorePlan> {
            RestorePlan plan;
            plan.movesBack = true;
            plan.plan.action = RepairAction::RestoreEnvironment;
            plan.plan.environment = path;
            return plan;
        };
        services.environments.restore = [&](const RestorePlan &plan, const RepairEvents &, JobContext &) -> Result<EnvironmentReport> {
            restored += plan.plan.environment == "/w/a/.venv" ? 1 : 0;
            EnvironmentReport report;
            report.verified = true;
            return report;
        };
        ShownActivity shown(services);
        shown.page().showJournal();
        QTRY_VERIFY(shown.window.actions().undo->isEnabled());
        chooseRow(shown.page().journal().table(), 1);
        QVERIFY(!shown.window.actions().undo->isEnabled()); // a rebuild is not taken back
        chooseRow(shown.page().journal().table(), 0);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(&shown.page().journal().table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(restored.load(), 1);
    }

    void theJournalIsFilteredAndItsRowsAreCopied()
    {
        SessionServices services = fakeServices();
        services.journal = [](int) -> Result<std::vector<JournalRow>> {
            return std::vector{journalRow(2, "verified"), journalRow(1, "failed")};
        };
        ShownActivity shown(services);
        shown.page().showJournal();
        JournalPane &journal = shown.page().journal();
        QTRY_COMPARE(journal.table().model()->rowCount(), 2);
        QTest::keyClick(&shown.window, Qt::Key_F, Qt::ControlModifier);
        journal.filter().setText(QStringLiteral("outcome:failed"));
        QCOMPARE(journal.table().model()->rowCount(), 1);
        QCOMPARE(journal.current()->id, int64_t(1));
        shown.window.actions().copyCsv->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("outcome,action,package,started,seconds,")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\r\nFailed,Rebuild,matlib1,")));
        journal.filter().setText(QStringLiteral("outcome:nosuch"));
        QVERIFY(!journal.hasRows());
        QVERIFY(!shown.window.actions().exportRows->isEnabled());
        shown.window.actions().clearFilter->trigger();
        QCOMPARE(journal.table().model()->rowCount(), 2);
    }

    void whatActsOnAJobIsOffWhileNoJobIsShown()
    {
        Shown shown(fakeServices());
        Actions &actions = shown.window.actions();
        const CheckedLink link = linkOf("matlib", Verdict::Absent);
        shown.session.repairs().repair(planOf(link), link);
        QTRY_VERIFY(actions.runAgain->isEnabled());
        QVERIFY(actions.findInLog->isEnabled());
        actions.jobPanel->trigger(); // the dock is put away
        QTRY_VERIFY(!actions.runAgain->isEnabled());
        QVERIFY(!actions.findInLog->isEnabled());
        actions.page(QStringLiteral("activity"))->trigger();
        QVERIFY(actions.runAgain->isEnabled());
        shown.window.page<ActivityPage>().showJournal();
        QVERIFY(!actions.runAgain->isEnabled());
        actions.page(QStringLiteral("links"))->trigger();
        QVERIFY(!actions.findInLog->isEnabled());
    }

    void aJournalThatCannotBeReadIsNoEmptyJournal()
    {
        SessionServices services = fakeServices();
        services.journal = [](int) -> Result<std::vector<JournalRow>> { return failure(ErrorCode::PermissionDenied, "/s/state.db"); };
        ShownActivity shown(services);
        shown.page().showJournal();
        const auto says = [&](const QString &words) {
            for (const PlainLabel *label : shown.page().journal().findChildren<PlainLabel *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(QStringLiteral("/s/state.db may not be read by you.")));
    }
};
QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
