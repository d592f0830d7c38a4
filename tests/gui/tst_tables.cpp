#include "app/gui/actions.h"
#include "app/gui/exportflow.h"
#include "app/gui/models/cachetable.h"
#include "app/gui/models/environmenttable.h"
#include "app/gui/models/filterhelp.h"
#include "app/gui/models/rowexport.h"
#include "app/gui/widgets/filterbox.h"
#include "tests/gui/shownwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

constexpr FilterField fields[] = {{"state", 0}, {"size", 1, true}, {"age", 2, false, false, true}, {"pkg", 3}};

TableRow rowOf(const QString &state, qint64 size, qint64 daysAgo, const QString &packages)
{
    TableRow row;
    row.key = state.toStdString();
    row.cells = {state, QString::number(size), QStringLiteral("a day")};
    row.ranks = {0, size, QDateTime::currentSecsSinceEpoch() - daysAgo * 86400};
    row.words = {state.toLower(), row.cells[1], row.cells[2], packages};
    return row;
}

std::vector<TableRow> someRows()
{
    return {rowOf(QStringLiteral("Broken"), 900, 100, QStringLiteral("numpy 2.1\nidna 3\n")),
            rowOf(QStringLiteral("Base missing"), -1, 3, QStringLiteral("numba 1\n"))};
}

SessionServices twoLinks()
{
    return lookingAt({linkOf("alpha", Verdict::Absent, "/w/alpha"), linkOf("=beta", Verdict::Intact, "/w/be,ta")});
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT
private slots:
    void fieldsAndTheirValuesAreOffered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("field") << "st" << QStringList{"state:"};
        QTest::newRow("second word") << "numpy si" << QStringList{"size:"};
        QTest::newRow("turned round") << "-pk" << QStringList{"pkg:"};
        QTest::newRow("values, quoted") << "state:b" << QStringList{"state:\"base missing\"", "state:broken"};
        QTest::newRow("inside") << "state:roken" << QStringList{"state:broken"};
        QTest::newRow("words that are no column") << "pkg:num" << QStringList{"pkg:numba", "pkg:numpy"};
        QTest::newRow("days") << "age:>9" << QStringList{"age:>90d"};
        QTest::newRow("no such field") << "zz:x" << QStringList{};
        QTest::newRow("nothing") << "" << QStringList{};
    }
    void fieldsAndTheirValuesAreOffered()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, offered);
        const FilterOffer offer = offerFor(text, int(text.size()), fields, someRows());
        QCOMPARE(offer.words, offered);
        if (!offered.isEmpty())
            QCOMPARE(text.left(offer.from) + text.mid(offer.from), text);
    }

    void daysAreCountedFromTheMomentOfTheRow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("matching");
        QTest::newRow("older") << "age:>90d" << 1;
        QTest::newRow("weeks") << "age:>1w" << 1;
        QTest::newRow("younger") << "age:<7d" << 1;
        QTest::newRow("both") << "age:>1d" << 2;
        QTest::newRow("being typed") << "age:>" << 2;
        QTest::newRow("an unknown size is none") << "size:>0" << 1;
    }
    void daysAreCountedFromTheMomentOfTheRow()
    {
        QFETCH(QString, text);
        QFETCH(int, matching);
        const WordFilter filter(text, fields);
        const std::vector<TableRow> rows = someRows();
        QCOMPARE(int(std::count_if(rows.begin(), rows.end(), [&](const TableRow &row) { return filter.matches(row); })), matching);
    }

    void aChipPutsItsWordInAndTakesItOut()
    {
        Shown shown(twoLinks());
        auto *box = shown.window.page<LinksPage>().findChild<FilterBox *>();
        auto *chip = shown.window.page<LinksPage>().findChild<ChipBar *>()->findChild<QAbstractButton *>();
        QCOMPARE(chip->text(), QStringLiteral("Broken"));
        box->setText(QStringLiteral("alpha"));
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(box->text(), QStringLiteral("alpha state:broken"));
        QVERIFY(chip->isChecked());
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        QCOMPARE(box->text(), QStringLiteral("alpha"));
        QVERIFY(!chip->isChecked());
    }

    void completionWorksByKeyboard()
    {
        Shown shown(twoLinks());
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        auto *box = shown.window.page<LinksPage>().findChild<FilterBox *>();
        shown.window.actions().filter->trigger();
        QTest::keyClicks(box, QStringLiteral("pk"));
        QAbstractItemView *popup = box->findChild<QCompleter *>()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_VERIFY(box->text().startsWith(QStringLiteral("pkg:")));
        QTest::keyClicks(box, QStringLiteral("al"));
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(box->text(), QStringLiteral("pkg:alpha"));
        QCOMPARE(shown.table()->model()->rowCount(), 1);
    }

    void rowsAreCopiedAsTextCsvAndJsonInTheColumnsThatAreShown()
    {
        Shown shown(twoLinks());
        shown.table()->selectAll();
        QHeaderView *header = shown.table()->horizontalHeader();
        for (int column = 2; column < header->count(); ++column) {
            if (column != int(LinkColumn::Project))
                header->setSectionHidden(column, true);
        }
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("State\tPackage\tProject\nAbsent\talpha\t/w/alpha\nIntact\t=beta\t/w/be,ta\n"));
        shown.window.actions().copyCsv->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("state,package,project\r\nAbsent,alpha,/w/alpha\r\nIntact,'=beta,\"/w/be,ta\"\r\n"));
        shown.window.actions().copyJson->trigger();
        const QJsonArray list = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(1).toObject().value(QStringLiteral("package")).toString(), QStringLiteral("=beta"));
    }

    void numbersOfAnExportAreNumbers()
    {
        auto rows = std::make_shared<std::vector<TableRow>>(someRows());
        RowModel model({QStringLiteral("State"), QStringLiteral("Size"), QStringLiteral("When")}, {1});
        model.setRows(rows);
        const QJsonArray list = QJsonDocument::fromJson(
                                    rowsAs(RowFormat::Json, model, {0, 1}, {{0, QStringLiteral("state")}, {1, QStringLiteral("size")}}))
                                    .array();
        QCOMPARE(list.at(0).toObject().value(QStringLiteral("size")).toInt(), 900);
        QVERIFY(list.at(1).toObject().value(QStringLiteral("size")).isNull()); // not known
    }

    void whatIsShownIsWrittenToAFile()
    {
        const QTemporaryDir directory;
        Shown shown(twoLinks());
        shown.window.page().setFilter(QStringLiteral("alpha"));
        ExportFlow exports(shown.session, &shown.window);
        QSignalSpy written(&exports, &ExportFlow::written);
        const QString name = directory.filePath(QStringLiteral("links.csv"));
        QCOMPARE(ExportFlow::formatOf(name), RowFormat::Csv);
        QCOMPARE(ExportFlow::formatOf(QStringLiteral("x.JSON")), RowFormat::Json);
        exports.write(name, shown.window.page().shownRowsAs(RowFormat::Csv));
        QVERIFY(written.wait());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("state,package,"));
        QCOMPARE(content.count("\r\n"), 2);

        exports.write(directory.filePath(QStringLiteral("no/such/folder.csv")), "x");
        QTRY_VERIFY(shown.dialog()); // says why
    }

    void aTabOfTheDetailsIsChosenByKeyAndStaysForTheNextRow()
    {
        Shown shown(twoLinks());
        auto *details = shown.window.findChild<DetailsPane *>();
        const QPointer<QTabBar> before = details->tabs();
        QVERIFY(before);
        QCOMPARE(before->currentIndex(), 0);
        QTest::keyClick(before, Qt::Key_Right);
        QTest::keyClick(before, Qt::Key_Right);
        const QString chosen = before->tabData(2).toString(); // the next row has it too
        QCOMPARE(before->currentIndex(), 2);
        shown.table()->selectRow(1);
        QTRY_VERIFY(details->tabs() && details->tabs() != before);
        QCOMPARE(details->tabs()->tabData(details->tabs()->currentIndex()).toString(), chosen);
        const auto isShown = [&](const QString &words) {
            for (const WrapText *text : details->findChildren<WrapText *>()) {
                if (text->toPlainText().contains(words) && text->isVisible())
                    return true;
            }
            return false;
        };
        details->tabs()->setCurrentIndex(details->tabs()->count() - 1);
        QTRY_VERIFY(isShown(QStringLiteral("/w/be,ta")));
        details->tabs()->setCurrentIndex(0);
        QTRY_VERIFY(!isShown(QStringLiteral("/w/be,ta")));
        QVERIFY(details->text().contains(QStringLiteral("/w/be,ta"))); // what is copied is all
    }

    void severalRowsAreCountedAndActedOnTogether()
    {
        Shown shown(lookingAt({linkOf("alpha", Verdict::Absent, "/w/alpha"), linkOf("beta", Verdict::Absent, "/w/beta"),
                               linkOf("gamma", Verdict::Absent, "/w/gamma")}));
        shown.table()->selectRow(0);
        QTest::keyClick(shown.table(), Qt::Key_Down, Qt::ShiftModifier);
        const auto says = [&](const QString &words) {
            for (const PlainLabel *label : shown.window.page().findChildren<PlainLabel *>()) {
                if (label->text().contains(words))
                    return true;
            }
            return false;
        };
        QVERIFY(says(QStringLiteral("2 selected")));
        QCOMPARE(buttonText(*shown.window.actions().rebuild), QStringLiteral("Rebuild 2 links"));
        shown.window.actions().rebuild->trigger();
        QTRY_COMPARE(shown.session.repairs().ids().size(), size_t(2));
        shown.table()->selectRow(0);
        QVERIFY(!says(QStringLiteral("selected")));
    }

    void theColumnsFillAPageThatWasHiddenWhileItWasFilled()
    {
        Session session(lookingAt({linkOf("matlib", Verdict::Absent)}));
        MainWindow window(session);
        window.resize(1400, 700);
        window.show();
        session.look({"/w/project"});
        QTRY_COMPARE(session.lookState(), LookState::Ready);
        QTest::qWait(400); // the columns of a page that is seen are fitted by now
        window.actions().page(QStringLiteral("links"))->trigger();
        const auto *table = window.page<LinksPage>().findChild<QTableView *>();
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        window.resize(1700, 700);
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        window.resize(1400, 700);
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    }

    void inANarrowWindowTheDetailsStandBelowTheTable()
    {
        Shown shown(twoLinks());
        auto &page = shown.window.page<LinksPage>();
        auto *splitter = page.findChild<QSplitter *>();
        QVERIFY(splitter->orientation() == Qt::Horizontal);
        splitter->setSizes({700, 420});
        const QList<int> beside = splitter->sizes();
        const QSize wide = shown.window.size();
        shown.window.resize(shown.window.minimumSizeHint().width(), 800);
        QTRY_VERIFY(splitter->orientation() == Qt::Vertical);
        QTRY_COMPARE(shown.table()->width(), page.width());
        QTRY_VERIFY(std::abs(splitter->sizes().at(0) - splitter->sizes().at(1)) < 10);
        QSettings store(QString(), QSettings::IniFormat);
        page.save(store); // as it is when the details stand beside
        shown.window.resize(wide);
        QTRY_VERIFY(splitter->orientation() == Qt::Horizontal);
        QTRY_COMPARE(splitter->sizes(), beside);
        splitter->setSizes({900, 300});
        page.restore(store);
        QTRY_COMPARE(splitter->sizes(), beside);
    }

    void theFirstRowIsTheCurrentOneUntilThePersonChooses()
    {
        std::vector<CheckedLink> links{linkOf("beta", Verdict::Absent)};
        SessionServices services = fakeServices();
        services.look = [&links](const SnapshotRequest &, JobContext &) -> Result<Snapshot> { return snapshotOf(links); };
        Shown shown(services);
        const auto current = [&] { return shown.window.page<LinksPage>().current(); };
        QTRY_VERIFY(current() && current()->link.name == "beta");
        const auto lookAgain = [&](size_t rows) {
            shown.session.rescan();
            QTRY_COMPARE(shown.table()->model()->rowCount(), int(rows));
        };
        links.insert(links.begin(), linkOf("alpha", Verdict::Absent, "/w/alpha"));
        lookAgain(2);
        QCOMPARE(current()->link.name, "alpha");
        QTest::keyClick(shown.table(), Qt::Key_Down);
        QCOMPARE(current()->link.name, "beta");
        links.insert(links.begin(), linkOf("aaa", Verdict::Absent, "/w/aaa"));
        lookAgain(3);
        QCOMPARE(current()->link.name, "beta");
    }

    void exportAsksForAFileByKey()
    {
        Shown shown(twoLinks());
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(&shown.window, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(shown.dialog());
    }
};
QTEST_MAIN(TestTables)
#include "tst_tables.moc"
