#include "app/gui/actions.h"
#include "app/gui/dropflow.h"
#include "app/gui/models/cachetable.h"
#include "app/gui/pages/cachepane.h"
#include "app/gui/pages/cachespage.h"
#include "app/gui/pages/environmentpane.h"
#include "app/gui/pages/environmentspage.h"
#include "app/gui/pages/linkspage.h"
#include "app/gui/pages/pages.h"
#include "app/gui/widgets/dropoverlay.h"
#include "app/gui/widgets/rail.h"
#include "core/settings/setting.h"
#include "tests/gui/shownwindow.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolBar>
#include <QToolButton>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

SessionServices machineOf(std::vector<InventoryEntry> entries)
{
    SessionServices services = fakeServices();
    services.scan = finding(std::move(entries));
    return services;
}

/// A window with the page of the environments open, and its scan done.
struct ShownEnvironments {
    explicit ShownEnvironments(const SessionServices &services)
        : session(services)
        , window(session)
    {
        window.show();
        window.actions().page(QStringLiteral("environments"))->trigger();
    }
    bool isReady() { return session.machine().state() == ScanState::Ready && (rows() > 0 || message()->isVisible()); }
    EnvironmentsPage &page() { return window.page<EnvironmentsPage>(); }
    QTableView *table() { return window.page().findChild<QTableView *>(); }
    MessageView *message() { return window.page().findChild<MessageView *>(); }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, EnvironmentColumn column) { return table()->model()->index(row, int(column)).data().toString(); }
    QString details()
    {
        QStringList texts;
        for (const WrapText *text : window.page().findChild<EnvironmentPane *>()->findChildren<WrapText *>())
            texts.append(text->toPlainText());
        return texts.join(QLatin1Char('\n'));
    }

    Session session;
    MainWindow window;
};

QStringList toolNames(const QMainWindow &window)
{
    QStringList names;
    for (const QAction *action : window.findChild<QToolBar *>()->actions()) {
        if (!action->text().isEmpty())
            names.append(buttonText(*action));
    }
    return names;
}

} // namespace

/// The rail, what pages share, and the page of the environments.
class TestPages : public QObject
{
    Q_OBJECT

    static QStringList names(const RowModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, int(EnvironmentColumn::Name)).data().toString());
        return all;
    }

    static std::shared_ptr<const EnvironmentTable> sampleTable()
    {
        InventoryEntry big = entryOf("/w/big");
        big.environment.kind = "conda";
        big.environment.interpreter.version = "3.9.2";
        big.packages.push_back({"torch", "2.4", {}, false, true});
        InventoryEntry project = entryOf("/w/matlib/.venv", {linkOf("matlib", Verdict::Absent), linkOf("orbit", Verdict::Intact)});
        project.environment.project = "/w/matlib";
        project.environment.interpreter.version = "3.10.11";
        auto picture = std::make_shared<MachinePicture>();
        for (const InventoryEntry &entry : {big, project, entryOf("/w/old", {}, {HealthProblem::EndOfLife})})
            picture->environments.push_back(std::make_shared<InventoryEntry>(entry));
        picture->sizes = {Measured{{9ull << 30, 8ull << 30, 1}, true}, Measured{{600u << 20, 500u << 20, 1}, true}, std::nullopt};
        return makeEnvironmentTable(picture);
    }

private slots:
    void theRailSwitchesThePagesByKeyAndByMouse()
    {
        Shown shown(fakeServices());
        QCOMPARE(&shown.window.page(), static_cast<Page *>(&shown.window.page<LinksPage>()));
        QTest::keyClick(&shown.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(&shown.window.page(), static_cast<Page *>(&shown.window.page<EnvironmentsPage>()));
        QVERIFY(shown.window.page<EnvironmentsPage>().isVisible() && !shown.window.page<LinksPage>().isVisible());
        const QList<QToolButton *> buttons = shown.window.findChild<Rail *>()->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), int(pageRows().size()));
        QVERIFY(buttons.at(1)->isChecked() && !buttons.at(2)->isChecked());
        QCOMPARE(buttons.at(2)->accessibleName(), QStringLiteral("Editable links"));
        QTest::mouseClick(buttons.at(2), Qt::LeftButton);
        QVERIFY(shown.window.page<LinksPage>().isVisible());
        QVERIFY(buttons.at(2)->isChecked() && !buttons.at(1)->isChecked());
        buttons.at(1)->setFocus();
        QTest::keyClick(buttons.at(1), Qt::Key_Space);
        QVERIFY(shown.window.page<EnvironmentsPage>().isVisible());
    }

    void toolsAndActionsAreThoseOfThePage()
    {
        Shown shown(fakeServices());
        QVERIFY(toolNames(shown.window).contains(QStringLiteral("Rebuild")));
        QVERIFY(shown.window.actions().rebuild->isEnabled());
        shown.window.actions().page(QStringLiteral("environments"))->trigger();
        QVERIFY(!toolNames(shown.window).contains(QStringLiteral("Rebuild")));
        QVERIFY(toolNames(shown.window).contains(QStringLiteral("Stop looking")));
        QVERIFY(!shown.window.actions().rebuild->isEnabled()); // nobody rebuilds a link that he does not see
        QVERIFY(!shown.window.actions().sync->isEnabled());
        shown.window.actions().page(QStringLiteral("links"))->trigger();
        QVERIFY(shown.window.actions().rebuild->isEnabled());
        QVERIFY(toolNames(shown.window).contains(QStringLiteral("Rebuild")));
    }

    void thePageIsKept()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("settings.ini"));
        {
            Shown shown(fakeServices());
            shown.window.actions().page(QStringLiteral("environments"))->trigger();
            QSettings store(file, QSettings::IniFormat);
            shown.window.save(store);
        }
        Session session(fakeServices());
        MainWindow window(session);
        window.restore(QSettings(file, QSettings::IniFormat));
        QCOMPARE(&window.page(), static_cast<Page *>(&window.page<EnvironmentsPage>()));
    }

    void whatStoodOnAScreenThatIsGoneComesBackInSight()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("settings.ini"));
        {
            Shown shown(fakeServices());
            shown.window.move(5000, 4000);
            shown.window.resize(700, 500);
            QSettings store(file, QSettings::IniFormat);
            shown.window.save(store);
        }
        Session session(fakeServices());
        MainWindow window(session);
        window.restore(QSettings(file, QSettings::IniFormat));
        QVERIFY(window.screen()->availableGeometry().contains(window.geometry().center()));
    }

    void aColumnThatTheMouseMovedStaysThere()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("settings.ini"));
        const auto headerOf = [](MainWindow &window) {
            return window.page<EnvironmentsPage>().findChild<QTableView *>()->horizontalHeader();
        };
        int moved = -1;
        {
            ShownEnvironments shown(machineOf({entryOf("/w/matlib/.venv", {}, {})}));
            QTRY_VERIFY(shown.isReady() && shown.rows() == 1);
            QTest::qWait(100); // the widths are fitted
            QHeaderView *header = headerOf(shown.window);
            moved = header->logicalIndex(1);
            const int y = header->height() / 2;
            const QPoint from(header->sectionViewportPosition(moved) + 20, y);
            const int target = header->logicalIndex(3);
            const QPoint to(header->sectionViewportPosition(target) + header->sectionSize(target) - 4, y);
            QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
            for (int step = 1; step <= 10; ++step) {
                const QPoint at = from + (to - from) * step / 10;
                QMouseEvent move(QEvent::MouseMove, at, header->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
                QCoreApplication::sendEvent(header->viewport(), &move);
            }
            QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to);
            QVERIFY(header->visualIndex(moved) > 1);
            QSettings store(file, QSettings::IniFormat);
            shown.window.save(store);
        }
        Session session(fakeServices());
        MainWindow window(session);
        window.restore(QSettings(file, QSettings::IniFormat));
        QVERIFY(headerOf(window)->visualIndex(moved) > 1);
    }

    void aDropOnAnotherPageGoesToTheLinks()
    {
        Shown shown(fakeServices(), {});
        shown.window.actions().page(QStringLiteral("environments"))->trigger();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/w/matlib"))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.window, &enter);
        QVERIFY(shown.window.drops().overlay().isVisible());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.window, &drop);
        QTRY_COMPARE(shown.session.lookedAt(), std::vector<Path>{"/w/matlib"});
        QVERIFY(shown.window.page<LinksPage>().isVisible());
    }

    void theTableOfEnvironmentsObeysTheModelContractAndSorts()
    {
        RowModel model(environmentTitles(), {int(EnvironmentColumn::Size)});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto table = sampleTable();
        model.setRows(RowModel::Rows(table, &table->rows));
        QCOMPARE(model.columnCount(), environmentColumnCount);
        QCOMPARE(names(model), QStringList({"matlib/.venv", "old", "big"})); // the worst first
        model.sort(int(EnvironmentColumn::Size), Qt::DescendingOrder);
        QCOMPARE(names(model), QStringList({"big", "matlib/.venv", "old"}));
        model.sort(int(EnvironmentColumn::Python), Qt::AscendingOrder);
        QCOMPARE(names(model), QStringList({"big", "matlib/.venv", "old"})); // 3.9 before 3.10 before 3.12
        QCOMPARE(model.index(1, int(EnvironmentColumn::Links)).data().toString(), QStringLiteral("1/2 broken"));
        QCOMPARE(model.index(2, int(EnvironmentColumn::Size)).data().toString(), QString()); // not measured is not zero
    }

    void theFilterOfEnvironmentsKnowsWordsFieldsAndSizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shown");
        const QStringList all{"big", "matlib/.venv", "old"};
        QTest::newRow("nothing") << "" << all;
        QTest::newRow("severity") << "state:broken" << QStringList({"matlib/.venv"});
        QTest::newRow("the word of the contract") << "state:end-of-life" << QStringList({"old"});
        QTest::newRow("kind") << "kind:conda" << QStringList({"big"});
        QTest::newRow("python") << "python:3.1" << QStringList({"matlib/.venv", "old"});
        QTest::newRow("project") << "project:matlib" << QStringList({"matlib/.venv"});
        QTest::newRow("a package in it") << "pkg:torch" << QStringList({"big"});
        QTest::newRow("packages are found by their field only") << "torch" << QStringList();
        QTest::newRow("larger") << "size:>1G" << QStringList({"big"});
        QTest::newRow("smaller, what is not measured is neither") << "size:<1gib" << QStringList({"matlib/.venv"});
        QTest::newRow("at least") << "size:>=500M" << QStringList({"big", "matlib/.venv"});
        QTest::newRow("a number") << "packages:=3" << QStringList({"big"});
        QTest::newRow("turned round") << "-kind:uv" << QStringList({"big"});
        QTest::newRow("a size still being typed") << "size:>" << all;
        QTest::newRow("its path") << "/w/old" << QStringList({"old"});
    }
    void theFilterOfEnvironmentsKnowsWordsFieldsAndSizes()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, shown);
        RowModel model(environmentTitles());
        const auto table = sampleTable();
        model.setRows(RowModel::Rows(table, &table->rows));
        model.setFilter(environmentFilter(text));
        model.sort(int(EnvironmentColumn::Name), Qt::AscendingOrder);
        QCOMPARE(names(model), shown);
    }

    static CacheScan sampleCaches()
    {
        CachedWheel used{
            "uv", "numpy", "2.3.4", {"cp312"}, WheelOrigin::Index, "https://example.org", WheelForm::Unpacked, "/c/uv/numpy", "/c/uv/a",
            {},   {},      {},      {}};
        used.size = Sizes{90u << 20, 80u << 20, 0};
        used.environments = std::vector<Path>{"/w/a"};
        CachedWheel idle = used;
        idle.name = "torch";
        idle.path = "/c/uv/torch";
        idle.size = Sizes{900u << 20, 800u << 20, 800u << 20};
        idle.environments = std::vector<Path>{};
        StaleEntry trap{"uv", StaleKind::OutputsAbsent, "/c/uv/sdists-v9/editable/1f", {}, "/src/<b>trap</b>", {"uv", "cache", "prune now"},
                        {}};
        const StaleEntry old{"uv", StaleKind::SupersededBucket, "/c/uv/wheels-v5", {"/c/uv/more"}, {}, {}, {}};
        ScannedCache cache;
        cache.wheels = {used, idle};
        cache.stale = {trap, old};
        return CacheScan{{cache}, {}};
    }

    void theTableOfCachesBeginsWithTheTrapsAndKnowsItsFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("nothing") << "" << QStringList({"1f", "wheels-v5", "torch", "numpy"});
        QTest::newRow("armed traps") << "stale:trap" << QStringList({"1f"});
        QTest::newRow("the word of the contract") << "stale:superseded-bucket" << QStringList({"wheels-v5"});
        QTest::newRow("all that is stale") << "stale:stale" << QStringList({"1f", "wheels-v5"});
        QTest::newRow("in no environment") << "state:unused" << QStringList({"torch"});
        QTest::newRow("whose user") << "used-by:/w/a" << QStringList({"numpy"});
        QTest::newRow("size") << "size:>100M" << QStringList({"torch"});
        QTest::newRow("tool and name") << "tool:uv name:num" << QStringList({"numpy"});
    }
    void theTableOfCachesBeginsWithTheTrapsAndKnowsItsFields()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, shown);
        RowModel model(cacheTitles());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto table = makeCacheTable(std::make_shared<CacheScan>(sampleCaches()));
        QCOMPARE(table->traps, 1);
        QCOMPARE(table->stale, 2);
        model.setRows(RowModel::Rows(table, &table->rows));
        model.setFilter(cacheFilter(text));
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, int(CacheColumn::Name)).data().toString());
        QCOMPARE(all, shown);
    }

    void theOwnersCommandOfAStaleEntryIsShownAndCopied()
    {
        SessionServices services = machineOf({entryOf("/w/a")});
        services.scanCaches = [](JobContext &) -> Result<CacheScan> { return sampleCaches(); };
        Shown shown(services, {});
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(&shown.window, Qt::Key_4, Qt::ControlModifier);
        auto *pane = shown.window.page().findChild<CachePane *>();
        QVERIFY(pane);
        const auto details = [pane] {
            QStringList texts;
            for (const WrapText *text : pane->findChildren<WrapText *>())
                texts.append(text->toPlainText());
            return texts.join(QLatin1Char('\n'));
        };
        QTRY_VERIFY(details().contains(QStringLiteral("/src/<b>trap</b>"))); // the first row, as it is written
        QVERIFY(details().contains(QStringLiteral("uv cache 'prune now'")));
        shown.window.actions().copyCommand->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("uv cache 'prune now'"));
        shown.window.page().setFilter(QStringLiteral("stale:superseded-bucket"));
        QTRY_VERIFY(details().contains(QStringLiteral("uv offers no command for this alone")));
        QVERIFY(!shown.window.actions().copyCommand->isEnabled());
    }

    void environmentsAppearWhileTheyAreFoundAndStayWhenStopped()
    {
        SessionServices services = fakeServices();
        services.scan = [](const InventorySink &found, JobContext &job) -> Result<Inventory> {
            Inventory inventory;
            for (const char *path : {"/w/a", "/w/b"})
                found(entryOf(path));
            while (!job.isCancelled())
                waitALittle();
            return inventory;
        };
        ShownEnvironments shown(services);
        QTRY_COMPARE(shown.rows(), 2);
        QVERIFY(shown.session.machine().state() == ScanState::Looking);
        QVERIFY(shown.window.actions().stopLooking->isEnabled());
        shown.window.actions().stopLooking->trigger();
        QVERIFY(shown.session.machine().state() == ScanState::Ready);
        QTest::qWait(150);
        QCOMPARE(shown.rows(), 2);
        QVERIFY(!shown.session.machine().current()->isWhole);
    }

    void theScanStartsOnceByItselfAndThenByRescanOnly()
    {
        std::atomic<int> scans = 0;
        SessionServices services = fakeServices();
        services.scan = [&scans](const InventorySink &, JobContext &) -> Result<Inventory> {
            ++scans;
            return Inventory{};
        };
        Shown shown(services);
        QTRY_COMPARE(scans.load(), 1);
        QTRY_VERIFY(shown.session.machine().state() == ScanState::Ready);
        shown.window.actions().page(QStringLiteral("links"))->trigger();
        shown.window.actions().page(QStringLiteral("environments"))->trigger();
        QTest::qWait(30);
        QCOMPARE(scans.load(), 1);
        shown.window.actions().rescan->trigger();
        QTRY_COMPARE(scans.load(), 2);
    }

    void theDetailsSayEverythingOfAnEnvironment()
    {
        InventoryEntry entry = entryOf("/w/matlib/.venv", {linkOf("matlib", Verdict::Absent)}, {HealthProblem::BaseMissing});
        entry.environment.base = "/opt/python/bin";
        entry.packages.push_back({"<b>x</b>\x1b[31m", "1", {}, false, false});
        ShownEnvironments shown(machineOf({entry}));
        QTRY_VERIFY(shown.details().contains(QStringLiteral("/opt/python/bin")));
        QTRY_VERIFY(shown.details().contains(QStringLiteral("1.9 MiB"))); // measured after it was found
        const QString details = shown.details();
        for (const char *expected : {"Base missing", "The Python that it was made from is gone.", "pyvenv.cfg:1", "home = /gone",
                                     "Install that Python again", "matlib", "numpy 2.1.0", "<b>x</b>\\x1b[31m 1"})
            QVERIFY2(details.contains(QLatin1String(expected)), expected);
        QCOMPARE(shown.cell(0, EnvironmentColumn::Size), QStringLiteral("1.9 MiB"));
    }

    void aLinkOfAnEnvironmentIsShownOnItsPage()
    {
        const CheckedLink link = linkOf("matlib", Verdict::Absent, "/w/matlib", "/w/matlib/.venv");
        SessionServices services = machineOf({entryOf("/w/matlib/.venv", {link})});
        services.look = [link](const SnapshotRequest &, JobContext &) -> Result<Snapshot> {
            return snapshotOf({linkOf("other", Verdict::Unlinked, "/w/other", "/w/e"), link});
        };
        ShownEnvironments shown(services);
        QPushButton *button = nullptr;
        const auto found = [&] {
            for (QPushButton *one : shown.window.page().findChild<EnvironmentPane *>()->findChildren<QPushButton *>()) {
                if (one->text() == QLatin1String("Show link"))
                    button = one;
            }
            return button != nullptr;
        };
        QTRY_VERIFY(found());
        button->click();
        QVERIFY(shown.window.page<LinksPage>().isVisible());
        QTRY_VERIFY(shown.window.page<LinksPage>().current());
        QCOMPARE(shown.window.page<LinksPage>().current()->link.name, std::string("matlib"));
        QVERIFY(shown.session.lookedAt().empty()); // the machine knows it
    }

    void withoutRowsThePageSaysWhyAndWhatToDo_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << 0 << "No environment was found on this machine";
        QTest::newRow("looking") << 1 << "Looking for the environments of this machine";
        QTest::newRow("error") << 2 << "/w may not be read by you.";
        QTest::newRow("filtered") << 3 << "No environment matches the filter";
    }
    void withoutRowsThePageSaysWhyAndWhatToDo()
    {
        QFETCH(int, state);
        QFETCH(QString, sentence);
        SessionServices services = machineOf(state == 3 ? std::vector<InventoryEntry>{entryOf("/w/a")} : std::vector<InventoryEntry>{});
        if (state == 1 || state == 2)
            services.scan = [state](const InventorySink &, JobContext &job) -> Result<Inventory> {
                while (state == 1 && !job.isCancelled())
                    waitALittle();
                return failure(ErrorCode::PermissionDenied, "/w");
            };
        ShownEnvironments shown(services);
        shown.page().setFilter(state == 3 ? QStringLiteral("zzz") : QString());
        QTRY_COMPARE(shown.message()->sentence(), sentence);
        QVERIFY(shown.message()->isVisible());
        QVERIFY(!shown.message()->nextStep().isEmpty());
        QVERIFY(!shown.message()->findChildren<QPushButton *>().isEmpty());
    }

    void aRescanKeepsRowsSizesAndTheChosenOne()
    {
        SessionServices services = machineOf({entryOf("/w/a"), entryOf("/w/b"), entryOf("/w/c")});
        ShownEnvironments shown(services);
        QTRY_VERIFY(shown.isReady() && shown.rows() == 3 && !shown.cell(2, EnvironmentColumn::Size).isEmpty());
        shown.table()->selectRow(1);
        QSignalSpy tables(&shown.page(), &Page::shown);
        shown.window.actions().rescan->trigger();
        QTRY_VERIFY(!tables.isEmpty());
        QCOMPARE(shown.rows(), 3);
        QVERIFY(!shown.cell(0, EnvironmentColumn::Size).isEmpty());
        QCOMPARE(shown.page().current()->environment.path, Path("/w/b"));
        QTRY_VERIFY(shown.isReady());
    }
};
QTEST_MAIN(TestPages)
#include "tst_pages.moc"
