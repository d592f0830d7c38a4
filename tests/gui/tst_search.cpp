#include "app/gui/actions.h"
#include "app/gui/models/hitmodel.h"
#include "app/gui/pages/environmentspage.h"
#include "app/gui/searchpopup.h"
#include "tests/gui/shownwindow.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

std::shared_ptr<const SearchIndex> sampleIndex()
{
    Look look;
    look.snapshot = snapshotOf({linkOf("matlib", Verdict::Absent, "/w/matlib", "/w/matlib/.venv")});
    MachinePicture picture;
    picture.environments = {std::make_shared<InventoryEntry>(entryOf("/w/matlib/.venv")),
                            std::make_shared<InventoryEntry>(entryOf("/w/num/env"))};
    CachedWheel wheel;
    wheel.name = "numpy";
    wheel.version = "2.1";
    wheel.path = "/cache/uv/archive/x";
    ScannedCache cache;
    cache.wheels = {wheel};
    picture.caches = std::make_shared<CacheScan>(CacheScan{{cache}, {}});
    return makeSearchIndex({{SearchKind::Action, QStringLiteral("Rescan"), QStringLiteral("Look again"), {}, {}, {}, 4}}, &look, &picture);
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private slots:
    void everyKindIsFoundByNamePathAndPackage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SearchKind>("kind");
        QTest::addColumn<QString>("title");
        QTest::newRow("action") << "resc" << SearchKind::Action << "Rescan";
        QTest::newRow("link by name") << "matlib absent" << SearchKind::Link << "matlib";
        QTest::newRow("environment by path") << "/w/num" << SearchKind::Environment << "num/env";
        QTest::newRow("package") << "idna" << SearchKind::Package << "idna";
        QTest::newRow("exact before longer") << "numpy" << SearchKind::Package << "numpy";
        QTest::newRow("wheel by path") << "archive/x" << SearchKind::Wheel << "numpy 2.1";
    }
    void everyKindIsFoundByNamePathAndPackage()
    {
        QFETCH(QString, text);
        QFETCH(SearchKind, kind);
        QFETCH(QString, title);
        const std::vector<SearchHit> hits = find(*sampleIndex(), text, 10);
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().kind, kind);
        QCOMPARE(hits.front().title, title);
        QVERIFY(find(*sampleIndex(), text + QStringLiteral(" nosuchword"), 10).empty());
    }

    void theModelKeepsTheRulesOfModels()
    {
        HitModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHits(find(*sampleIndex(), QStringLiteral("m"), 10));
        QVERIFY(model.rowCount() > 1);
        model.setHits({});
    }

    void itOpensByKeyFindsAndGoesThereByKey()
    {
        SessionServices services = fakeServices();
        services.scan = finding({entryOf("/w/one/.venv"), entryOf("/w/two/.venv")});
        Shown shown(services);
        QTRY_COMPARE(shown.session.machine().state(), ScanState::Ready);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        auto *popup = shown.window.findChild<SearchPopup *>();
        QTest::keyClick(&shown.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(popup->isVisible());
        auto *line = popup->findChild<QLineEdit *>();
        QTest::keyClicks(line, QStringLiteral("/w/ .venv"));
        QTRY_COMPARE(popup->hits().size(), size_t(2));
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        auto &page = shown.window.page<EnvironmentsPage>();
        QVERIFY(page.isVisible());
        QTRY_VERIFY(page.current());
        QCOMPARE(page.current()->environment.path, Path("/w/two/.venv"));
    }

    void aPackageFiltersTheEnvironmentsAndAnActionRuns()
    {
        SessionServices services = fakeServices();
        services.scan = finding({entryOf("/w/one/.venv")});
        Shown shown(services);
        QTRY_COMPARE(shown.session.machine().state(), ScanState::Ready);
        auto *popup = shown.window.findChild<SearchPopup *>();
        auto *line = popup->findChild<QLineEdit *>();
        auto *list = popup->findChild<QListView *>();
        popup->open();
        line->setText(QStringLiteral("idna"));
        QTRY_COMPARE(popup->hits().size(), size_t(1));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        auto &page = shown.window.page<EnvironmentsPage>();
        QVERIFY(page.isVisible());
        QCOMPARE(page.findChild<QLineEdit *>()->text(), QStringLiteral("pkg:idna"));

        popup->open();
        line->setText(QStringLiteral("dark colours"));
        QSignalSpy themes(&shown.window, &MainWindow::themeChosen);
        QTRY_VERIFY(!popup->hits().empty());
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(themes.size(), 1);
    }

    void escapeClosesIt()
    {
        Shown shown(fakeServices());
        auto *popup = shown.window.findChild<SearchPopup *>();
        popup->open();
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
    }
};
QTEST_MAIN(TestSearch)
#include "tst_search.moc"
