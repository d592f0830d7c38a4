#include "app/gui/actions.h"
#include "app/gui/dialogs/archivedialog.h"
#include "app/gui/dialogs/trustdialog.h"
#include "app/gui/reclaimflow.h"
#include "app/gui/shots/samplearchive.h"
#include "app/gui/tray/presence.h"
#include "core/settings/setting.h"
#include "tests/gui/shownwindow.h"
#include "tests/support/fakedirectorywatch.h"
#include "tests/support/memoryfilesystem.h"

#include <QImage>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

/// A desktop without a tray and without a daemon: what is told stands in the window.
struct Desk {
    explicit Desk(bool isTrusted = true, const std::function<void(QSettings &)> &settings = {})
        : session(services(isTrusted))
        , window(session)
        , store(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , presence(prepared(settings))
    {
        window.show();
        session.look({"/w/project"});
        [this] { QTRY_COMPARE(session.lookState(), LookState::Ready); }();
        QTest::qWait(250); // the presence has seen it
    }

    SessionServices services(bool isTrusted)
    {
        SessionServices made = fakeServices();
        made.look = [this](const SnapshotRequest &, JobContext &) -> Result<Snapshot> {
            return snapshotOf({linkOf("matlib", verdict), linkOf("fine", Verdict::Intact, "/w/other", "/w/other/.venv")});
        };
        made.describePath = [](const Path &path) {
            return PathUse{path, path.extension() == ".whl" ? PathKind::Archive : PathKind::Project, {}};
        };
        made.archives = sampleArchives();
        made.isTrusted = [isTrusted](const Path &, const Path &) -> Result<bool> { return isTrusted; };
        made.runPlan = [this](const Plan &, const CheckedLink &, const RepairEvents &, JobContext &) -> Result<RepairReport> {
            ++builds;
            verdict = Verdict::Intact;
            RepairReport report;
            report.verified = true;
            return report;
        };
        return made;
    }
    Presence *prepared(const std::function<void(QSettings &)> &settings)
    {
        if (settings)
            settings(store);
        return new Presence(session, window, store);
    }
    void breakIt()
    {
        verdict = Verdict::Absent;
        lookAgain();
    }
    void lookAgain()
    {
        session.rescan();
        [this] { QTRY_COMPARE(session.lookState(), LookState::Ready); }();
        QTest::qWait(250);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : presence->banner().findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    std::atomic<Verdict> verdict = Verdict::Intact;
    std::atomic<int> builds = 0;
    QTemporaryDir dir;
    Session session;
    MainWindow window;
    QSettings store;
    std::unique_ptr<Presence> presence;
};

QAction *entry(QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

QMenu *submenu(QMenu &menu, const QString &text)
{
    QAction *action = entry(menu, text);
    return action ? action->menu() : nullptr;
}

} // namespace

class TestPresence : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no daemon of the person's is spoken to
        qunsetenv("XDG_RUNTIME_DIR");
    }

    void withoutATrayABannerTellsAndItsRebuildWorks()
    {
        Desk desk;
        QVERIFY(desk.presence->banner().isHidden());
        desk.breakIt();
        QVERIFY(desk.presence->banner().isVisible());
        QCOMPARE(desk.presence->banner().title(), QStringLiteral("matlib is broken"));
        QCOMPARE(desk.presence->tray().state().count, 1);
        QVERIFY(desk.presence->tray().state().kind == TrayState::Kind::Broken);
        desk.button(QStringLiteral("Rebuild"))->click();
        QTRY_COMPARE(desk.builds.load(), 1);
        QVERIFY(desk.presence->banner().isHidden());
        QTRY_VERIFY(desk.presence->tray().state().kind == TrayState::Kind::Calm);
    }

    void aRebuildFromANotificationStillNeedsTrust()
    {
        Desk desk(false);
        desk.breakIt();
        desk.window.hide();
        QMenu *problems = submenu(desk.presence->tray().menu(), QStringLiteral("Problems"));
        QVERIFY(problems && !problems->actions().isEmpty());
        QAction *first = problems->actions().front();
        QVERIFY2(first->text().startsWith(QStringLiteral("matlib: ")) && first->menu(), qPrintable(first->text()));
        first->menu()->actions().front()->trigger();
        QTRY_VERIFY(desk.window.findChild<TrustDialog *>() && desk.window.findChild<TrustDialog *>()->isVisible());
        QVERIFY(desk.window.isVisible());
        QCOMPARE(desk.builds.load(), 0);
    }

    void aRebuildOfWhatWorksAgainSaysSo()
    {
        Desk desk;
        desk.breakIt();
        QPushButton *rebuild = desk.button(QStringLiteral("Rebuild"));
        QVERIFY(rebuild);
        desk.verdict = Verdict::Intact;
        desk.lookAgain();
        rebuild->click();
        QCOMPARE(desk.presence->banner().title(), QStringLiteral("There is nothing to rebuild"));
        QVERIFY(desk.presence->banner().isVisible());
        QCOMPARE(desk.builds.load(), 0);
    }

    void aMutedProjectIsQuietAndStaysSo()
    {
        Desk desk;
        desk.breakIt();
        desk.button(QStringLiteral("Mute this project"))->click();
        QCOMPARE(settings::mutedProjects.read(desk.store), QStringList{QStringLiteral("/w/project")});
        desk.verdict = Verdict::Intact;
        desk.session.rescan();
        QTRY_VERIFY(desk.presence->tray().state().kind == TrayState::Kind::Calm);
        desk.breakIt();
        QVERIFY(desk.presence->banner().isHidden());
        QVERIFY(desk.presence->tray().state().kind == TrayState::Kind::Broken); // the icon tells the truth
    }

    void aPauseIsQuietUntilItEnds()
    {
        Desk desk;
        QMenu *pause = submenu(desk.presence->tray().menu(), QStringLiteral("Pause notifications"));
        QVERIFY(!pause->actions().at(2)->isVisible());
        entry(*pause, QStringLiteral("For an hour"))->trigger();
        QVERIFY(pause->actions().at(2)->isVisible());
        QVERIFY(settings::pausedUntil.read(desk.store) > QDateTime::currentSecsSinceEpoch() + 3500);
        desk.breakIt();
        QVERIFY(desk.presence->banner().isHidden());
        pause->actions().at(2)->trigger(); // go on
        QTRY_VERIFY(desk.presence->banner().isVisible());
    }

    void whatWasBrokenAtTheStartIsNotTold()
    {
        Desk desk;
        desk.verdict = Verdict::Absent;
        Session session(desk.services(true));
        MainWindow window(session);
        Presence presence(session, window, desk.store);
        session.look({"/w/project"});
        QTRY_VERIFY(presence.tray().state().kind == TrayState::Kind::Broken);
        QVERIFY(presence.banner().isHidden());
    }

    void handedOverPathsAreLookedAtAndNothingIsBuilt()
    {
        Desk desk;
        desk.verdict = Verdict::Absent;
        desk.window.hide();
        desk.presence->takePaths({"/w/elsewhere"});
        QVERIFY(desk.window.isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.lookedAt(), std::vector<Path>{"/w/elsewhere"}, 20'000);
        QTRY_COMPARE(desk.session.lookState(), LookState::Ready);
        QTest::qWait(200);
        QCOMPARE(desk.builds.load(), 0);
    }

    void aHandedOverArchiveIsLookedIntoAsADroppedOneIs()
    {
        Desk desk;
        desk.presence->takePaths({"/w/numpy.whl"});
        QTRY_VERIFY(desk.window.findChild<ArchiveDialog *>());
    }

    void withoutATrayTheWindowCloses()
    {
        Desk desk;
        QSignalSpy closed(&desk.window, &MainWindow::closed);
        desk.window.close();
        QVERIFY(desk.window.isHidden());
        QCOMPARE(closed.count(), 1);
    }

    void theMenuHasARowForEachProblem()
    {
        Tray tray;
        QMenu *problems = submenu(tray.menu(), QStringLiteral("Problems"));
        QCOMPARE(problems->actions().size(), 1);
        QVERIFY(!problems->actions().front()->isEnabled());
        std::vector<CheckedLink> broken;
        for (int i = 0; i < 15; ++i)
            broken.push_back(linkOf("a&b" + std::to_string(i), Verdict::Absent));
        tray.setProblems(broken);
        QCOMPARE(problems->actions().size(), 13);
        QVERIFY(problems->actions().front()->text().startsWith(QStringLiteral("a&&b0: ")));
        QVERIFY(problems->actions().back()->text().contains(QLatin1Char('3')));
        NoticeAction acted = NoticeAction::Show;
        std::string about;
        connect(&tray, &Tray::acted, &tray, [&](NoticeAction action, const CheckedLink &link) {
            acted = action;
            about = link.link.name;
        });
        problems->actions().at(1)->menu()->actions().at(2)->trigger();
        QVERIFY(acted == NoticeAction::Mute);
        QCOMPARE(about, std::string("a&b1"));
    }

    void theMenuStaysAsItIsWhileSomebodyChoosesInIt()
    {
        Tray tray;
        QMenu *problems = submenu(tray.menu(), QStringLiteral("Problems"));
        tray.setProblems({linkOf("one", Verdict::Absent)});
        const QAction *first = problems->actions().front();
        tray.setProblems({linkOf("one", Verdict::Absent)});
        QCOMPARE(problems->actions().front(), first);
        tray.menu().popup(QPoint(0, 0));
        tray.setProblems({linkOf("two", Verdict::Absent)});
        QCOMPARE(problems->actions().front(), first);
        tray.menu().hide();
        QTRY_VERIFY(problems->actions().front()->text().startsWith(QStringLiteral("two: ")));
    }

    void everyStateIsAnotherShape()
    {
        std::vector<QImage> grey;
        for (const TrayState &state : {TrayState{}, TrayState{TrayState::Kind::Suspect, 0}, TrayState{TrayState::Kind::Broken, 1},
                                       TrayState{TrayState::Kind::Broken, 2}, TrayState{TrayState::Kind::Busy, 0}}) {
            const QImage image = stateIcon(state).pixmap(22, 22).toImage().convertToFormat(QImage::Format_Grayscale8);
            for (const QImage &other : grey)
                QVERIFY(image != other);
            grey.push_back(image);
        }
    }

    void aCrashIsToldOnceWithAWayToItsReport()
    {
        Desk desk;
        QVERIFY(!desk.presence->banner().isVisible());
        desk.presence->tellOfCrash();
        QVERIFY(desk.presence->banner().isVisible());
        QCOMPARE(desk.presence->banner().title(), QStringLiteral("Truewheel crashed the last time"));
        QSignalSpy asked(desk.window.actions().diagnostics, &QAction::triggered);
        desk.button(QStringLiteral("Copy diagnostics…"))->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!desk.presence->banner().isVisible());
    }

    void theStartWithTheSessionIsChangedAtOnce()
    {
#if !defined(_WIN32) && !defined(__APPLE__)
        const QTemporaryDir config;
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", config.path().toLocal8Bit());
        const QString entry = config.filePath(QStringLiteral("autostart/org.truewheel.Truewheel.desktop"));
        {
            Desk desk;
            settings::autostart.write(desk.store, true);
            emit desk.window.settingChanged(QLatin1String(settings::autostart.key));
            QTRY_VERIFY(QFile::exists(entry));
            settings::autostart.write(desk.store, false);
            emit desk.window.settingChanged(QLatin1String(settings::autostart.key));
            QTRY_VERIFY(!QFile::exists(entry));
            QVERIFY(QFile(config.filePath(QStringLiteral("autostart"))).rename(config.filePath(QStringLiteral("elsewhere"))));
            QFile blocking(config.filePath(QStringLiteral("autostart")));
            QVERIFY(blocking.open(QIODevice::WriteOnly));
            settings::autostart.write(desk.store, true);
            emit desk.window.settingChanged(QLatin1String(settings::autostart.key));
            QTRY_COMPARE(desk.presence->banner().title(), QStringLiteral("The start with the session cannot be changed"));
            QVERIFY(!settings::autostart.read(desk.store));
            QVERIFY(blocking.remove());
        }
        qputenv("XDG_CONFIG_HOME", before);
#endif
    }

    void whatTheSessionHasOfTheStartCounts()
    {
#if !defined(_WIN32) && !defined(__APPLE__)
        const QTemporaryDir config;
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", config.path().toLocal8Bit());
        {
            Desk desk(true, [](QSettings &store) { settings::autostart.write(store, true); });
            desk.presence->start(false);
            QTRY_VERIFY(!settings::autostart.read(desk.store)); // there is no such file
        }
        qputenv("XDG_CONFIG_HOME", before);
#endif
    }

    void aNewBudgetIsWeighedAtOnceAndOffersAProposal()
    {
        std::atomic<bool> isOver = false;
        SessionServices services = fakeServices();
        services.scan = [](const InventorySink &, JobContext &) -> Result<Inventory> { return Inventory{}; };
        services.scanCaches = [](JobContext &) -> Result<CacheScan> {
            ScannedCache cache;
            cache.cache = {"uv", "/c/uv", {}};
            return CacheScan{{cache}, {}};
        };
        services.measureCaches = [](CacheScan scan, const CacheUsers &, JobContext &) -> Result<Reclaim> {
            return Reclaim(std::move(scan));
        };
        services.overBudget = [&isOver](const CacheScan &scan) {
            return isOver ? std::vector<OverBudget>{{scan.caches.front().cache, BudgetKind::Size, 1 << 30, 3 << 29, 1 << 29}}
                          : std::vector<OverBudget>();
        };
        const QTemporaryDir dir;
        QSettings store(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Session session(services);
        MainWindow window(session);
        Presence presence(session, window, store);
        window.show();
        session.machine().start();
        QTRY_COMPARE(session.machine().state(), ScanState::Ready);
        QTest::qWait(250);
        QVERIFY(!presence.banner().isVisible());
        isOver = true;
        emit window.settingChanged(QLatin1String(settings::cacheSizeLimit.key));
        QTRY_VERIFY(presence.banner().isVisible());
        QVERIFY2(presence.banner().title().contains(QStringLiteral("limit")), qPrintable(presence.banner().title()));
        QSignalSpy planned(&window.reclaims(), &ReclaimFlow::planned);
        for (QPushButton *button : presence.banner().findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Show a proposal"))
                button->click();
        }
        QVERIFY(planned.count() > 0 || planned.wait());
        QVERIFY(window.actions().page(QStringLiteral("caches"))->isChecked());
        QVERIFY(window.reclaims().panel().isVisible());
    }
};
QTEST_MAIN(TestPresence)
#include "tst_presence.moc"
