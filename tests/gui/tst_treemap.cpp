#include "app/gui/actions.h"
#include "app/gui/models/cachetable.h"
#include "app/gui/models/squarify.h"
#include "app/gui/pages/cachespage.h"
#include "app/gui/text/mapwords.h"
#include "app/gui/widgets/mappane.h"
#include "tests/gui/shownwindow.h"

#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QImage>
#include <QSignalSpy>
#include <numeric>
#include <random>
#include <set>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

constexpr uint64_t mega = 1u << 20;

double areaOf(const QRectF &rect)
{
    return rect.width() * rect.height();
}

bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a.intersected(b);
    return both.width() > 1e-6 && both.height() > 1e-6;
}

CachedWheel wheelOf(const std::string &name, uint64_t disk, uint64_t reclaimable, bool isUsed)
{
    CachedWheel wheel;
    wheel.tool = "uv";
    wheel.name = name;
    wheel.version = "1";
    wheel.path = Path("/c/uv") / name;
    wheel.content = Path("/c/uv/archive") / name;
    wheel.size = Sizes{disk, disk, reclaimable};
    wheel.environments = isUsed ? std::vector<Path>{"/w/a"} : std::vector<Path>{};
    return wheel;
}

MachinePicture samplePicture()
{
    MachinePicture picture;
    InventoryEntry broken = entryOf("/w/broken", {linkOf("matlib", Verdict::Absent)});
    InventoryEntry tool = entryOf("/w/tool");
    tool.environment.kind = "uv-tool";
    for (const InventoryEntry &entry : {entryOf("/w/fine"), broken, tool, entryOf("/w/unmeasured")})
        picture.environments.push_back(std::make_shared<InventoryEntry>(entry));
    picture.sizes = {Measured{{0, 400 * mega, 100 * mega}, true}, Measured{{0, 200 * mega, 200 * mega}, true},
                     Measured{{0, 100 * mega, 0}, false}, std::nullopt};
    ScannedCache cache;
    cache.cache.tool = "uv";
    cache.cache.path = "/c/uv";
    cache.wheels = {wheelOf("numpy", 80 * mega, 0, true), wheelOf("torch", 800 * mega, 800 * mega, false),
                    wheelOf("in-stale", 10 * mega, 10 * mega, false)};
    cache.wheels.back().path = "/c/uv/wheels-v5/in-stale";
    StaleEntry old{"uv", StaleKind::SupersededBucket, "/c/uv/wheels-v5", {}, {}, {}, Sizes{0, 50 * mega, 50 * mega}};
    StaleEntry trap{"uv", StaleKind::OutputsAbsent, "/c/uv/sdists-v9/editable/1f", {}, {}, {}, Sizes{0, 4 * mega, 4 * mega}};
    cache.stale = {trap, old};
    cache.size = Sizes{0, 1000 * mega, 900 * mega};
    picture.caches = std::make_shared<CacheScan>(CacheScan{{cache}, {}});
    return picture;
}

std::shared_ptr<const SizeMap> largeMap(int parts)
{
    auto map = std::make_shared<SizeMap>();
    map->nodes.resize(size_t(parts) + 1);
    std::mt19937 random(7);
    for (int i = 1; i <= parts; ++i) {
        MapNode &node = map->nodes[size_t(i)];
        node.kind = MapKind::Wheel;
        node.key = "wheel " + std::to_string(i);
        node.name = QString::number(i);
        node.parent = 0;
        node.sizes = {uint64_t(1'000'000'000) / uint64_t(i), random() % 1000};
        for (size_t measure = 0; measure < mapMeasureCount; ++measure)
            map->nodes[0].sizes[measure] += node.sizes[measure];
    }
    map->nodes[0].firstChild = 1;
    map->nodes[0].children = parts;
    return map;
}

struct ShownMap {
    ShownMap()
    {
        pane.map().setMap(makeSizeMap(samplePicture(), MapParts::Both));
        pane.resize(900, 500);
        pane.show();
        QCoreApplication::processEvents();
    }
    TreeMap &map() { return pane.map(); }
    int tile(const QString &name)
    {
        for (size_t i = 0; i < map().tiles().size(); ++i) {
            if (map().nameOf(map().tiles()[i]) == name)
                return int(i);
        }
        return -1;
    }
    QPoint middle(const QString &name) { return map().tiles()[size_t(tile(name))].rect.center().toPoint(); }
    QString current() { return map().currentTile() < 0 ? QString() : map().nameOf(map().tiles()[size_t(map().currentTile())]); }

    MapPane pane{QStringLiteral("Room")};
};

} // namespace

/// The map of sizes: its layout, its widget, and its link with a table.
class TestTreeMap : public QObject
{
    Q_OBJECT
private slots:
    void areasAreProportionalFillTheBoundsAndDoNotOverlap_data()
    {
        QTest::addColumn<std::vector<double>>("weights");
        QTest::newRow("one") << std::vector<double>{3};
        QTest::newRow("the figure of the paper") << std::vector<double>{6, 6, 4, 3, 2, 2, 1};
        QTest::newRow("not in order") << std::vector<double>{1, 9, 2, 8, 3};
        QTest::newRow("of all sizes") << std::vector<double>{1e12, 1e9, 1e6, 1e3, 1};
        std::mt19937 random(11);
        std::vector<double> many(400);
        std::generate(many.begin(), many.end(), [&random] { return double(random() % 100000 + 1); });
        std::sort(many.rbegin(), many.rend());
        QTest::newRow("many") << many;
    }
    void areasAreProportionalFillTheBoundsAndDoNotOverlap()
    {
        QFETCH(std::vector<double>, weights);
        for (const QRectF bounds : {QRectF(10, 20, 600, 400), QRectF(0, 0, 30, 900), QRectF(0, 0, 1, 1)}) {
            const std::vector<QRectF> rects = squarified(weights, bounds);
            QCOMPARE(rects.size(), weights.size());
            const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
            for (size_t i = 0; i < rects.size(); ++i) {
                const double wanted = weights[i] / total * areaOf(bounds);
                QVERIFY(std::abs(areaOf(rects[i]) - wanted) <= 1e-6 * areaOf(bounds));
                QVERIFY(bounds.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(rects[i]));
                for (size_t j = 0; j < i; ++j)
                    QVERIFY(!overlap(rects[i], rects[j]));
            }
        }
    }

    void partsAreNearToSquares()
    {
        const std::vector<QRectF> rects = squarified({6, 6, 4, 3, 2, 2, 1}, QRectF(0, 0, 6, 4));
        for (const QRectF &rect : rects)
            QVERIFY(std::max(rect.width() / rect.height(), rect.height() / rect.width()) <= 3);
    }

    void nothingHasNoTiles()
    {
        QVERIFY(squarified({}, QRectF(0, 0, 9, 9)).empty());
        QVERIFY(layOut(SizeMap{}, MapMeasure::Disk, QRectF(0, 0, 9, 9), {}).empty());
        QVERIFY(layOut(*largeMap(3), MapMeasure::Disk, QRectF(), {}).empty());
    }

    void whatIsBelowAPixelIsDrawnTogether()
    {
        const auto map = largeMap(100'000);
        const QRectF bounds(0, 0, 800, 500);
        for (const MapMeasure measure : {MapMeasure::Disk, MapMeasure::Reclaimable}) {
            const std::vector<MapTile> tiles = layOut(*map, measure, bounds, {0, 0, 16});
            QVERIFY(tiles.size() < size_t(areaOf(bounds) / 16) + 2);
            const auto smaller = std::find_if(tiles.begin(), tiles.end(), [](const MapTile &tile) { return tile.smaller > 0; });
            QVERIFY(smaller != tiles.end());
            const auto sized = std::count_if(map->nodes.begin() + 1, map->nodes.end(),
                                             [&](const MapNode &node) { return node.size(measure) > 0; });
            QCOMPARE(qint64(tiles.size()) - 1 + smaller->smaller, qint64(sized));
            double area = 0;
            for (const MapTile &tile : tiles)
                area += areaOf(tile.rect);
            QVERIFY(std::abs(area - areaOf(bounds)) < 1);
            const int last = tileOf(tiles, *map, 100'000);
            QVERIFY(last < 0 || measure != MapMeasure::Disk || &tiles[size_t(last)] == &*smaller);
            QVERIFY(last >= 0 || measure != MapMeasure::Disk);
        }
    }

    void aHundredThousandPartsAreLaidOutInTheTimeOfSortingThemAFewTimes()
    {
        const auto map = largeMap(100'000);
        std::vector<std::pair<uint64_t, std::string>> peers;
        for (const MapNode &node : map->nodes)
            peers.emplace_back(node.size(MapMeasure::Reclaimable), node.key);
        QElapsedTimer clock;
        clock.start();
        std::stable_sort(peers.begin(), peers.end());
        const qint64 sorting = clock.nsecsElapsed();
        clock.restart();
        const std::vector<MapTile> tiles = layOut(*map, MapMeasure::Reclaimable, QRectF(0, 0, 1600, 900), {20, 2, 25});
        const qint64 layout = clock.nsecsElapsed();
        qInfo("layout of 100,000 parts: %.1f ms, %zu tiles; sorting them: %.1f ms", double(layout) / 1e6, tiles.size(),
              double(sorting) / 1e6);
        QVERIFY(layout < 5 * sorting);
    }

    void theMapHasEnvironmentsByKindAndCachesByTool()
    {
        const auto map = makeSizeMap(samplePicture(), MapParts::Both);
        QStringList tree;
        for (const MapNode &node : map->nodes)
            tree.append((node.parent > 0 ? map->nodes[size_t(node.parent)].name + QLatin1Char('/') : QString()) + node.name);
        QCOMPARE(tree,
                 QStringList({"", "Caches", "Environments", "Caches/uv", "Environments/uv", "Environments/uv-tool", "uv/torch 1",
                              "uv/numpy 1", "uv/Everything else", "uv/wheels-v5", "uv/1f", "uv/fine", "uv/broken", "uv-tool/tool"}));
    }

    void aPlaceOfACacheIsCountedOnceAndTheRestIsShown()
    {
        const auto map = makeSizeMap(samplePicture(), MapParts::Caches);
        QCOMPARE(map->nodes[0].size(MapMeasure::Disk), 1000 * mega); // the wheel in the old bucket is in that
        QCOMPARE(map->nodes[0].size(MapMeasure::Reclaimable), 900 * mega);
        QCOMPARE(map->find("wheel /c/uv/wheels-v5/in-stale"), -1);
        QVERIFY(map->find("wheel /c/uv/torch") > 0);
        QCOMPARE(map->find({}), -1);
    }

    void everyNodeIsToldInWords()
    {
        const auto map = makeSizeMap(samplePicture(), MapParts::Both);
        const auto spoken = [&map](const char *key) { return MapWords::spoken(map->nodes[size_t(map->find(key))]); };
        QVERIFY2(spoken("/w/broken").contains(QStringLiteral("\nLink broken\n200.0 MiB on disk, 200.0 MiB freed by removal\n")),
                 qPrintable(spoken("/w/broken")));
        QVERIFY2(spoken("/w/tool").contains(QStringLiteral("at least 100.0 MiB on disk")), qPrintable(spoken("/w/tool")));
        QVERIFY(spoken("stale editable-outputs-absent /c/uv/sdists-v9/editable/1f").contains(QStringLiteral("Armed trap")));
        QVERIFY(MapWords::spoken(map->nodes[3]).contains(QStringLiteral("5 part(s), counted one by one")));
    }

    void aClickChoosesAPartAndADoubleClickOpensIt()
    {
        ShownMap shown;
        QSignalSpy chosen(&shown.map(), &TreeMap::chosen);
        QSignalSpy opened(&shown.map(), &TreeMap::opened);
        QTest::mouseClick(&shown.map(), Qt::LeftButton, {}, shown.middle(QStringLiteral("torch 1")));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(shown.map().current()->key, std::string("wheel /c/uv/torch"));
        QTest::mouseDClick(&shown.map(), Qt::LeftButton, {}, shown.middle(QStringLiteral("torch 1")));
        QCOMPARE(opened.count(), 1);
        QTest::mouseClick(&shown.map(), Qt::LeftButton, {}, shown.middle(QStringLiteral("Everything else")));
        QCOMPARE(chosen.count(), 1); // it has no row
        QCOMPARE(shown.current(), QStringLiteral("Everything else"));
    }

    void theArrowKeysGoToWhatLiesThereAndReachEveryPart()
    {
        ShownMap shown;
        shown.map().setFocus();
        QTest::keyClick(&shown.map(), Qt::Key_Home);
        QCOMPARE(shown.current(), QStringLiteral("torch 1"));
        const auto &tiles = shown.map().tiles();
        for (const auto &[right, down] : {std::pair(1, 0), std::pair(-1, 0), std::pair(0, 1), std::pair(0, -1)}) {
            for (size_t i = 0; i < tiles.size(); ++i) {
                if (tiles[i].isGroup)
                    continue;
                const int next = neighbour(tiles, int(i), right, down);
                const QPointF step = tiles[size_t(next)].rect.center() - tiles[i].rect.center();
                QVERIFY(next == int(i) || step.x() * right + step.y() * down > 0);
                QVERIFY(!tiles[size_t(next)].isGroup);
            }
        }
        std::vector<int> waiting{shown.map().currentTile()};
        std::set<int> reached(waiting.begin(), waiting.end());
        while (!waiting.empty()) {
            const int at = waiting.back();
            waiting.pop_back();
            for (const auto &[right, down] : {std::pair(1, 0), std::pair(-1, 0), std::pair(0, 1), std::pair(0, -1)}) {
                if (const int next = neighbour(tiles, at, right, down); reached.insert(next).second)
                    waiting.push_back(next);
            }
        }
        const auto parts = std::count_if(tiles.begin(), tiles.end(), [](const MapTile &tile) { return !tile.isGroup; });
        QCOMPARE(qint64(reached.size()), qint64(parts));
        QSignalSpy opened(&shown.map(), &TreeMap::opened);
        QTest::keyClick(&shown.map(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void theCurrentPartStaysWithANewMapAndAnotherMeasure()
    {
        ShownMap shown;
        shown.map().setCurrent("/w/broken");
        QCOMPARE(shown.current(), QStringLiteral("broken"));
        shown.pane.findChild<QComboBox *>()->setCurrentIndex(1);
        QCOMPARE(shown.map().measure(), MapMeasure::Reclaimable);
        QCOMPARE(shown.current(), QStringLiteral("broken"));
        QCOMPARE(shown.tile(QStringLiteral("numpy 1")), -1); // nothing would come back
        shown.map().setMap(makeSizeMap(samplePicture(), MapParts::Environments));
        QCOMPARE(shown.current(), QStringLiteral("broken"));
        shown.map().setMap(nullptr);
        QVERIFY(!shown.map().current() && shown.map().isEmpty());
        shown.map().setMap(makeSizeMap(samplePicture(), MapParts::Environments));
        QCOMPARE(shown.current(), QStringLiteral("broken"));
    }

    void aScreenReaderSeesTheParts()
    {
        ShownMap shown;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.map());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Room"));
        QCOMPARE(list->childCount(), int(shown.map().tiles().size()));
        shown.map().setCurrent("/w/broken");
        QAccessibleInterface *part = list->child(shown.map().currentTile());
        QCOMPARE(part->text(QAccessible::Name), QStringLiteral("broken"));
        QVERIFY(part->text(QAccessible::Description).contains(QStringLiteral("Link broken")));
        QVERIFY(part->state().selected);
        QCOMPARE(list->indexOfChild(part), shown.map().currentTile());
        QCOMPARE(list->child(shown.map().currentTile()), part);
        QCOMPARE(list->childAt(part->rect().center().x(), part->rect().center().y()), part);
        QCOMPARE(list->text(QAccessible::Value), part->text(QAccessible::Description));
        QVERIFY(!list->child(-1) && !list->child(list->childCount()));
    }

    void whatIsBrokenHasAPatternBesidesItsColour()
    {
        ShownMap shown;
        const auto coloursIn = [&shown](const QString &name) {
            const QRect rect = shown.map().tiles()[size_t(shown.tile(name))].rect.toAlignedRect().adjusted(4, 0, -4, -4);
            const QImage drawn = shown.map().grab(QRect(rect.left(), rect.bottom() - 20, rect.width(), 20)).toImage();
            QSet<QRgb> colours;
            for (int x = 0; x < drawn.width(); ++x) {
                for (int y = 0; y < drawn.height() - 2; ++y)
                    colours.insert(drawn.pixel(x, y));
            }
            return colours.size();
        };
        QCOMPARE(coloursIn(QStringLiteral("fine")), 1);
        QVERIFY(coloursIn(QStringLiteral("broken")) > 1);
        QVERIFY(coloursIn(QStringLiteral("torch 1")) > 1); // in no environment
    }

    void theMapOfThePageAndItsTableFollowOneAnother()
    {
        SessionServices services = fakeServices();
        services.scan = finding({entryOf("/w/a")});
        services.scanCaches = [](JobContext &) -> Result<CacheScan> { return *samplePicture().caches; };
        Shown shown(services, {});
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.window.actions().page(QStringLiteral("caches"))->trigger();
        auto *table = shown.window.page().findChild<QTableView *>();
        auto *map = shown.window.page().findChild<TreeMap *>();
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QTRY_VERIFY(shown.window.actions().showMap->isEnabled());
        QVERIFY(!map->isVisible());
        QTest::keyClick(&shown.window, Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(map->isVisible() && !map->isEmpty());
        const auto tableName = [table] { return table->currentIndex().siblingAtColumn(int(CacheColumn::Name)).data().toString(); };
        const auto tileNamed = [map](const QString &name) {
            for (size_t i = 0; i < map->tiles().size(); ++i) {
                if (map->nameOf(map->tiles()[i]) == name)
                    return int(i);
            }
            return -1;
        };
        map->choose(tileNamed(QStringLiteral("torch 1")));
        QCOMPARE(tableName(), QStringLiteral("torch"));
        table->selectRow(1);
        QCOMPARE(map->nameOf(map->tiles()[size_t(map->currentTile())]), tableName());
        map->open();
        QVERIFY(!table->hasFocus());
        shown.window.actions().page(QStringLiteral("links"))->trigger();
        QVERIFY(!shown.window.actions().showMap->isEnabled());
    }
};

QTEST_MAIN(TestTreeMap)
#include "tst_treemap.moc"
