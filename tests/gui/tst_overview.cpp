#include "app/gui/actions.h"
#include "app/gui/dialogs/acceptdialog.h"
#include "app/gui/models/overview.h"
#include "app/gui/pages/cachespage.h"
#include "app/gui/pages/environmentspage.h"
#include "app/gui/pages/overviewpage.h"
#include "app/gui/text/overviewwords.h"
#include "app/gui/widgets/problemcard.h"
#include "tests/gui/shownwindow.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

/// A window with the overview, as it starts.
struct ShownOverview {
    explicit ShownOverview(const SessionServices &services)
        : session(services)
        , window(session)
    {
        window.show();
        window.activateWindow();
    }
    OverviewPage &page() { return window.page<OverviewPage>(); }
    MessageView *message() { return page().findChild<MessageView *>(); }
    QPushButton *button(size_t card, int number) { return page().cards()[card]->findChildren<QPushButton *>().at(number); }
    QDialog *dialog() const
    {
        for (QDialog *open : window.findChildren<QDialog *>()) {
            if (open->isVisible())
                return open;
        }
        return nullptr;
    }
    Session session;
    MainWindow window;
};

SessionServices withLinks(std::vector<CheckedLink> links)
{
    SessionServices services = fakeServices();
    services.scan = finding({entryOf("/w/env", std::move(links))});
    return services;
}

StaleEntry trapAt(const Path &path)
{
    StaleEntry trap;
    trap.tool = "uv";
    trap.kind = StaleKind::OutputsAbsent;
    trap.path = path;
    trap.size = Sizes{5 << 20, 4 << 20, 4 << 20};
    return trap;
}

std::function<Result<CacheScan>(JobContext &)> cacheWith(const std::vector<StaleEntry> &stale)
{
    return [stale](JobContext &) -> Result<CacheScan> {
        ScannedCache cache;
        cache.cache.tool = "uv";
        cache.cache.path = "/cache/uv";
        cache.stale = stale;
        cache.size = Sizes{9 << 20, 8 << 20, 8 << 20};
        return CacheScan{{cache}, {}};
    };
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT
private slots:
    void theScanStartsByItselfAndTheSentenceSaysTheState()
    {
        SessionServices services = withLinks(
            {linkOf("matlib", Verdict::Absent, "/w/matlib", "/w/env"), linkOf("calm", Verdict::Intact, "/w/calm", "/w/env")});
        services.scanCaches = cacheWith({trapAt("/cache/uv/a")});
        ShownOverview shown(services);
        QCOMPARE(&shown.window.page(), static_cast<Page *>(&shown.page()));
        QTRY_COMPARE(shown.session.machine().state(), ScanState::Ready);
        QTRY_COMPARE(shown.page().sentence(),
                     QStringLiteral("1 of 2 editable link(s) are broken; 1 trap(s) are armed; 4.0 MiB can be had back."));
        QCOMPARE(shown.page().cards().size(), size_t(2)); // the broken link and the trap
        QVERIFY(shown.page().cards()[0]->text().contains(QStringLiteral("matlib._native must exist")));
        QVERIFY(shown.page().cards()[1]->text().contains(QStringLiteral("/cache/uv/a")));
    }

    void whatCouldNotBeReadIsNeverCalledFine()
    {
        InventoryEntry entry = entryOf("/w/env", {linkOf("calm", Verdict::Intact, "/w/calm", "/w/env")});
        entry.unreadable = {{ErrorCode::PermissionDenied, "/w/env/secret", "EACCES"}};
        SessionServices services = fakeServices();
        services.scan = finding({entry});
        ShownOverview shown(services);
        QTRY_COMPARE(shown.page().sentence(),
                     QStringLiteral("None of the 1 editable link(s) was found broken; not everything could be read."));
        QTRY_COMPARE(shown.page().findChild<ProblemCard *>()->problem().title, QStringLiteral("Nothing was found broken"));
        bool isSaid = false;
        for (const WrapText *text : shown.page().findChildren<WrapText *>())
            isSaid |= text->isVisible() && text->toPlainText().contains(QStringLiteral("/w/env/secret may not be read"));
        QVERIFY(isSaid);
    }

    void aStoppedOrRunningSearchSaysThatThereMayBeMore()
    {
        Overview overview;
        overview.look = std::make_shared<Look>();
        auto picture = std::make_shared<MachinePicture>();
        overview.picture = picture;
        QVERIFY(OverviewWords::sentence(overview, ScanState::Looking).contains(QStringLiteral("the search goes on")));
        QVERIFY(OverviewWords::sentence(overview, ScanState::Ready).contains(QStringLiteral("the search was stopped")));
        picture->isWhole = true;
        QCOMPARE(OverviewWords::sentence(overview, ScanState::Ready), QStringLiteral("No editable link was found."));
        QCOMPARE(OverviewWords::sentence({}, ScanState::Nothing), QStringLiteral("Nothing has been looked at yet."));
    }

    void emptyFirstAndErrorStatesAreSentencesWithANextStep_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("first start") << 0 << "Looking through this machine";
        QTest::newRow("nothing there") << 1 << "No environment was found on this machine";
        QTest::newRow("error") << 2 << "/home/ada may not be read by you.";
    }
    void emptyFirstAndErrorStatesAreSentencesWithANextStep()
    {
        QFETCH(int, state);
        QFETCH(QString, sentence);
        SessionServices services = fakeServices();
        services.scan = [state](const InventorySink &, JobContext &job) -> Result<Inventory> {
            while (state == 0 && !job.isCancelled())
                waitALittle();
            return state == 2 ? Result<Inventory>(failure(ErrorCode::PermissionDenied, "/home/ada")) : Result<Inventory>(Inventory{});
        };
        ShownOverview shown(services);
        QTRY_COMPARE(shown.message()->sentence(), sentence);
        QVERIFY(shown.message()->isVisible());
        QVERIFY(!shown.message()->findChildren<QPushButton *>().isEmpty());
        if (state == 0)
            QCOMPARE(shown.message()->nextStep().count(QLatin1Char('\n')), 2); // three lines
    }

    void rebuildByMouseRepairsAndTheCardGoes()
    {
        std::atomic<bool> isRepaired = false;
        SessionServices services = withLinks({linkOf("matlib", Verdict::Absent, "/w/matlib", "/w/env")});
        services.runPlan = [&](const Plan &, const CheckedLink &, const RepairEvents &, JobContext &) -> Result<RepairReport> {
            isRepaired = true;
            RepairReport report;
            report.verified = true;
            return report;
        };
        services.scanAgain = [&](const Path &environment) -> Result<InventoryEntry> {
            return entryOf(environment, {linkOf("matlib", isRepaired ? Verdict::Intact : Verdict::Absent, "/w/matlib", "/w/env")});
        };
        ShownOverview shown(services);
        QTRY_COMPARE(shown.page().cards().size(), size_t(1));
        QTest::mouseClick(shown.button(0, 0), Qt::LeftButton);
        QTRY_VERIFY(shown.page().cards().empty());
        QTRY_COMPARE(shown.page().sentence(), QStringLiteral("Nothing is broken."));
    }

    void rebuildByKeyActsOnTheCardWithTheFocus()
    {
        std::mutex mutex;
        std::vector<std::string> built;
        SessionServices services = withLinks(
            {linkOf("a", Verdict::Absent, "/w/a", "/w/env"), linkOf("b", Verdict::Absent, "/w/b", "/w/env")});
        services.runPlan = [&](const Plan &plan, const CheckedLink &, const RepairEvents &, JobContext &) -> Result<RepairReport> {
            const std::lock_guard lock(mutex);
            built.push_back(plan.package);
            return RepairReport{};
        };
        ShownOverview shown(services);
        QTRY_COMPARE(shown.page().cards().size(), size_t(2));
        QVERIFY(!shown.window.actions().rebuild->isEnabled());
        shown.page().cards()[1]->setFocus();
        QTRY_VERIFY(shown.window.actions().rebuild->isEnabled());
        QTest::keyClick(shown.page().cards()[1], Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("b: Absent")));
        QTest::keyClick(&shown.window, Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE(shown.session.repairs().ids().size(), size_t(1));
        QTRY_COMPARE(shown.session.repairs().unfinished(), 0);
        QCOMPARE(built, std::vector<std::string>{"b"});
    }

    void rebuildAllBrokenTakesEveryLinkOfTheMachine()
    {
        ShownOverview shown(withLinks({linkOf("a", Verdict::Absent, "/w/a", "/w/env"), linkOf("b", Verdict::Intact, "/w/b", "/w/env"),
                                       linkOf("c", Verdict::Unlinked, "/w/c", "/w/env")}));
        QTRY_COMPARE(buttonText(*shown.window.actions().rebuildAll), QStringLiteral("Rebuild all broken (2)"));
        QTest::keyClick(&shown.window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shown.session.repairs().ids().size(), size_t(2));
    }

    void explainGoesToTheLinkAndToTheTrap()
    {
        SessionServices services = withLinks(
            {linkOf("a", Verdict::Absent, "/w/a", "/w/env"), linkOf("b", Verdict::Absent, "/w/b", "/w/env")});
        services.scanCaches = cacheWith({trapAt("/cache/uv/a"), trapAt("/cache/uv/b")});
        ShownOverview shown(services);
        QTRY_COMPARE(shown.page().cards().size(), size_t(4));
        QTest::mouseClick(shown.button(1, 1), Qt::LeftButton);
        QVERIFY(shown.window.page<LinksPage>().isVisible());
        QTRY_VERIFY(shown.window.page<LinksPage>().current());
        QCOMPARE(shown.window.page<LinksPage>().current()->link.name, std::string("b"));
        shown.window.actions().page(QStringLiteral("overview"))->trigger();
        QTest::keyClick(shown.button(3, 0), Qt::Key_Space);
        QTRY_COMPARE(shown.window.page<CachesPage>().revealed(), Path("/cache/uv"));
    }

    void anEnvironmentThatDoesNotWorkIsACardThatLeadsToIt()
    {
        SessionServices services = fakeServices();
        services.scan = finding({entryOf("/w/calm"), entryOf("/w/dead", {}, {HealthProblem::BaseMissing}),
                                 entryOf("/w/old", {linkOf("a", Verdict::Intact, "/w/a", "/w/old")}, {HealthProblem::EndOfLife})});
        ShownOverview shown(services);
        QTRY_COMPARE(shown.page().sentence(), QStringLiteral("No editable link is broken; 1 environment(s) do not work."));
        QCOMPARE(shown.page().cards().size(), size_t(1)); // an old Python works
        QVERIFY(shown.page().cards()[0]->text().contains(QStringLiteral("/w/dead")));
        QTest::mouseClick(shown.button(0, 0), Qt::LeftButton);
        QTRY_COMPARE(shown.window.page<EnvironmentsPage>().revealed(), Path("/w/dead"));
    }

    void whatThePersonKnowsOfIsNoCard()
    {
        FakeAcceptances acceptances;
        SessionServices services = withLinks({linkOf("matlib", Verdict::Absent, "/w/matlib", "/w/env")});
        acceptances.serve(services);
        ShownOverview shown(services);
        QTRY_COMPARE(shown.page().cards().size(), size_t(1));
        QTest::mouseClick(shown.button(0, 2), Qt::LeftButton);
        QTRY_VERIFY(qobject_cast<AcceptDialog *>(shown.dialog()));
        shown.dialog()->accept();
        QTRY_VERIFY(shown.page().cards().empty());
        QCOMPARE(shown.page().sentence(), QStringLiteral("Nothing is broken that you do not know of."));
    }

    void manyBrokenLinksAreCappedAndTheRestIsOneClickAway()
    {
        std::vector<CheckedLink> links;
        for (int i = 0; i < 300; ++i)
            links.push_back(linkOf("p" + std::to_string(i), Verdict::Absent, "/w/p" + std::to_string(i), "/w/env"));
        ShownOverview shown(withLinks(links));
        QTRY_COMPARE(shown.page().cards().size(), OverviewPage::mostCards);
        QPushButton *all = nullptr;
        for (QPushButton *button : shown.page().findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Show all 300 broken link(s)"))
                all = button;
        }
        QVERIFY(all && all->isVisible());
        all->click();
        auto &page = shown.window.page<LinksPage>();
        QTRY_COMPARE(page.findChild<QTableView *>()->model()->rowCount(), 300);
    }

    void soAreEnvironmentsThatDoNotWork()
    {
        std::vector<InventoryEntry> sick;
        for (int i = 0; i < 30; ++i) {
            sick.push_back(entryOf("/w/e" + std::to_string(i)));
            sick.back().health = {{HealthProblem::BaseMissing, {}, {}, {}}};
        }
        SessionServices services = fakeServices();
        services.scan = finding(sick);
        ShownOverview shown(services);
        const auto more = [&]() -> QPushButton * {
            for (QPushButton *button : shown.page().findChildren<QPushButton *>()) {
                if (button->text() == QLatin1String("Show all 30 environment(s) that do not work"))
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(more() && more()->isVisible());
        QCOMPARE(shown.page().cards().size(), OverviewPage::mostCards);
        QTest::keyClick(more(), Qt::Key_Space);
        QTRY_COMPARE(shown.window.page<EnvironmentsPage>().findChild<QTableView *>()->model()->rowCount(), 30);
    }

    void whatHasChangedSinceTheStoredPictureIsSaid()
    {
        const auto pictureOf = [](std::vector<InventoryEntry> entries, int64_t taken) {
            auto picture = std::make_shared<MachinePicture>();
            for (InventoryEntry &entry : entries)
                picture->environments.push_back(std::make_shared<InventoryEntry>(std::move(entry)));
            picture->isWhole = true;
            picture->taken = {taken, 0};
            return picture;
        };
        const auto before = pictureOf({entryOf("/w/gone"), entryOf("/w/env", {linkOf("a", Verdict::Intact), linkOf("b", Verdict::Absent)})},
                                      1);
        const auto now = pictureOf({entryOf("/w/new"), entryOf("/w/env", {linkOf("a", Verdict::Absent), linkOf("b", Verdict::Intact)})}, 2);
        const auto overview = makeOverview(std::make_shared<Look>(), now, before);
        QCOMPARE(OverviewWords::changes(*overview),
                 QStringLiteral("a broke\nb works again\nNew environment new\nEnvironment gone is gone"));
        QVERIFY(OverviewWords::changes(*makeOverview(std::make_shared<Look>(), now)).contains(QStringLiteral("first look")));
        now->isWhole = false; // what a stopped search did not find may still be there
        QVERIFY(!OverviewWords::changes(*makeOverview(std::make_shared<Look>(), now, before)).contains(QStringLiteral("is gone")));
    }

    void aCardThatStaysKeepsItsFocusOverAScan()
    {
        ShownOverview shown(withLinks({linkOf("matlib", Verdict::Absent, "/w/matlib", "/w/env")}));
        QTRY_COMPARE(shown.page().cards().size(), size_t(1));
        ProblemCard *card = shown.page().cards()[0];
        card->setFocus();
        shown.session.machine().start();
        QTRY_COMPARE(shown.session.machine().state(), ScanState::Ready);
        QTest::qWait(50);
        QCOMPARE(shown.page().cards().size(), size_t(1));
        QCOMPARE(shown.page().cards()[0], card);
        QVERIFY(card->hasFocus());
    }
};
QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
