#include "app/gui/actions.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/mainwindow.h"
#include "app/gui/models/cachetable.h"
#include "app/gui/pages/cachespage.h"
#include "app/gui/reclaimflow.h"
#include "app/gui/widgets/basics.h"
#include "tests/gui/shownwindow.h"
#include "tests/session/fakeservices.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace truewheel;
using namespace truewheel::gui;

namespace {

CachedWheel wheelOf(const std::string &name, std::vector<Path> users)
{
    CachedWheel wheel;
    wheel.tool = "uv";
    wheel.name = name;
    wheel.version = "1.0";
    wheel.path = "/cache/uv/wheels-v8/pypi/" + name + "/1.0-py3-none-any";
    wheel.content = wheel.path;
    wheel.size = Sizes{9000, 8192, 8192};
    wheel.environments = std::move(users);
    return wheel;
}

CacheScan scanOfTwo()
{
    ScannedCache cache;
    cache.cache = {"uv", "/cache/uv", {}};
    cache.wheels = {wheelOf("idna", {}), wheelOf("attrs", {"/env"})};
    cache.size = Sizes{30000, 24576, 24576};
    return {{cache}, {}};
}

ReclaimPlan planOfOne()
{
    const Cache cache{"uv", "/cache/uv", {}};
    ReclaimStep step;
    step.cache = cache;
    step.request = {OwnerVerb::Clean, "idna"};
    step.costs = {LossCost::Download};
    step.freed = 8192;
    ReclaimPlan plan;
    plan.steps = {step};
    plan.commands = {{cache, {"uv", "cache", "clean", "idna", "--cache-dir", "/cache/uv"}, {0}}};
    plan.freed = 8192;
    plan.selected = 8192;
    return plan;
}

struct World {
    SessionServices services = test::fakeServices();
    std::vector<std::string> ran;

    World()
    {
        services.scanCaches = [](JobContext &) -> Result<CacheScan> { return scanOfTwo(); };
        services.measureCaches = [](CacheScan scan, const CacheUsers &, JobContext &) -> Result<Reclaim> {
            return Reclaim(std::move(scan), planOfOne());
        };
        services.runReclaim = [this](const Reclaim &, const ReclaimPlan &plan, const RepairEvents &events,
                                     JobContext &) -> Result<ReclaimReport> {
            ran = plan.commands.front().argv;
            events.output("Removed 3 files\n");
            ReclaimReport report;
            report.promised = 8192;
            report.freed = 8192;
            report.commands = 1;
            return report;
        };
    }
};

} // namespace

class TestReclaimWindow : public QObject
{
    Q_OBJECT
private slots:
    void unusedStandsAlone()
    {
        const auto table = makeCacheTable(std::make_shared<const CacheScan>(scanOfTwo()), Reclaim(scanOfTwo(), planOfOne()));
        QVERIFY(cacheFilter(QStringLiteral("unused:")).matches(table->rows[0]));
        QVERIFY(!cacheFilter(QStringLiteral("unused:")).matches(table->rows[1]));
        QVERIFY(!cacheFilter(QStringLiteral("-unused:")).matches(table->rows[0]));
        QVERIFY(cacheFilter(QStringLiteral("used-by:env tool:uv size:>4K")).matches(table->rows[1]));
        QCOMPARE(table->shares.size(), size_t(1));
        QCOMPARE(table->shares[0].used, uint64_t(8192));
        QCOMPARE(table->shares[0].reclaimable, uint64_t(8192));
    }

    void aBasketIsFilledAskedAndRun()
    {
        World world;
        Session session(world.services);
        MainWindow window(session);
        window.show();
        window.actions().page(QStringLiteral("caches"))->trigger();
        QTRY_COMPARE(session.machine().state(), ScanState::Ready);
        auto &page = window.page<CachesPage>();
        QTRY_VERIFY(page.findChild<QTableView *>()->model()->rowCount() == 2);
        page.findChild<QTableView *>()->selectRow(0);
        QTRY_VERIFY(window.actions().addToBasket->isEnabled());
        QSignalSpy planned(&window.reclaims(), &ReclaimFlow::planned);
        window.actions().addToBasket->trigger();
        QTRY_VERIFY(planned.count() > 0);
        ReclaimPanel &panel = window.reclaims().panel();
        QVERIFY(panel.isVisible());
        QCOMPARE(panel.findChild<QTreeWidget *>()->topLevelItemCount(), 1);
        const auto buttons = panel.findChildren<Button *>();
        const auto run = std::find_if(buttons.begin(), buttons.end(),
                                      [](const Button *b) { return b->text().startsWith(QLatin1String("Run")); });
        QVERIFY(run != buttons.end() && (*run)->isEnabled());
        (*run)->click();
        auto *question = window.findChild<NoticeDialog *>();
        QVERIFY(question);
        QVERIFY(world.ran.empty());
        question->accept();
        QTRY_COMPARE(world.ran.size(), size_t(6));
        QTRY_COMPARE(session.repairs().unfinished(), 0);
        QCOMPARE(session.repairs().find(JobId{1})->state, JobState::Succeeded);
        QTRY_COMPARE(panel.findChild<QTreeWidget *>()->topLevelItemCount(), 0);
    }
};

QTEST_MAIN(TestReclaimWindow)
#include "tst_reclaimwindow.moc"
