#include "app/gui/actions.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/pages/environmentspage.h"
#include "app/gui/pages/overviewpage.h"
#include "app/gui/text/packagewords.h"
#include "tests/gui/askedindex.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

/// The page of the packages, and that nobody is told of them without the person's word.
class TestPackages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        QCoreApplication::setOrganizationName(QStringLiteral("truewheel-test"));
        QCoreApplication::setApplicationName(QStringLiteral("packages"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_directory.path());
    }
    void init() { QSettings().clear(); }

    void aRowIsAPackageInAVersionWhereverItIs()
    {
        const auto table = makePackageTable(sampleMachine(), nullptr);
        QCOMPARE(table->rows.size(), size_t(6));
        const PackageItem &numpy = item(*table, "numpy==1.26.4");
        QCOMPARE(numpy.environments, (std::vector<size_t>{0, 1}));
        QVERIFY(numpy.state == PackageState::NotAskedYet);
        QCOMPARE(item(*table, "jinja2==3.1.2").environments.size(), size_t(2)); // Jinja2 and jinja2 are one
        QVERIFY(item(*table, "numpy==2.3.4").environments == std::vector<size_t>{2});
        QCOMPARE(makePackageTable(nullptr, nullptr)->rows.size(), size_t(0));
    }

    void theModelIsSound()
    {
        const auto table = sampleTable();
        RowModel model(packageTitles());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(RowModel::Rows(table, &table->rows));
        QCOMPARE(model.rowCount(), 6);
        for (int column = 0; column < packageColumnCount; ++column) {
            model.sort(column, Qt::DescendingOrder);
            model.sort(column, Qt::AscendingOrder);
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        }
        model.sort(int(PackageColumn::State));
        QCOMPARE(model.index(0, int(PackageColumn::State)).data().toString(), QStringLiteral("Vulnerable: critical"));
        QCOMPARE(model.index(1, int(PackageColumn::State)).data().toString(), QStringLiteral("Yanked"));
        QCOMPARE(model.index(2, int(PackageColumn::Latest)).data().toString(), QStringLiteral("2.2.6, 2.3.4"));
        QCOMPARE(model.index(5, int(PackageColumn::State)).data().toString(), QStringLiteral("Not asked: editable"));
        model.setRows(std::make_shared<std::vector<TableRow>>());
    }

    void theFilterFinds_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char *filter, const char *keys) {
            QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(keys);
        };
        row("numpy 1.26", "numpy==1.26.4");
        row("outdated:", "jinja2==3.1.2 numpy==1.26.4");
        row("yanked:", "attrs==21.1.0");
        row("vuln:", "jinja2==3.1.2");
        row("vuln:high", "jinja2==3.1.2");
        row("-vuln: pkg:jinja2", "");
        row("pkg:numpy version:2", "numpy==1.26.4 numpy==2.3.4");
        row("pkg:numpy -version:1.26", "numpy==2.3.4");
        row("env:data", "idna==3.10 jinja2==3.1.2 numpy==1.26.4");
        row("environments:>1", "jinja2==3.1.2 numpy==1.26.4");
        row("advisories:>=2", "jinja2==3.1.2");
        row("state:current", "idna==3.10 numpy==2.3.4");
        row("state:not-asked", "matlib==0.1");
    }
    void theFilterFinds()
    {
        QFETCH(QString, filter);
        QFETCH(QString, keys);
        const auto table = sampleTable();
        QStringList found;
        for (const TableRow &row : table->rows) {
            if (packageFilter(filter).matches(row))
                found.append(QString::fromStdString(row.key));
        }
        QCOMPARE(found.join(QLatin1Char(' ')), keys);
    }

    void whatCouldNotBeAskedIsNeverCurrent()
    {
        const auto machine = sampleMachine();
        IndexPicture index = *sampleIndex(machine);
        for (PackageAnswer &answer : index.report.packages) {
            if (answer.name == "idna")
                answer.areAdvisoriesKnown = false;
            if (answer.version == "2.3.4")
                answer.standing = Standing::Unknown;
        }
        const auto stateOf = [&](const char *key, bool isRecalled) {
            index.isRecalled = isRecalled;
            return item(*makePackageTable(machine, std::make_shared<IndexPicture>(index)), key).state;
        };
        QVERIFY(stateOf("idna==3.10", false) == PackageState::Unknown);
        QVERIFY(stateOf("idna==3.10", true) == PackageState::NotAskedYet);
        QVERIFY(stateOf("numpy==2.3.4", false) == PackageState::Unknown);
        index.wantedAdvisories = false; // there is no service
        QVERIFY(stateOf("idna==3.10", false) == PackageState::Current);
    }

    void thePageIsUsefulBeforeAnybodyIsAsked()
    {
        Asked asked;
        ShownPackages shown(asked.services);
        QCOMPARE(shown.rows(), 6);
        QVERIFY(!shown.column(PackageColumn::State).contains(QStringLiteral("Current")));
        shown.page().setFilter(QStringLiteral("numpy 1.26"));
        QCOMPARE(shown.column(PackageColumn::Environments), QStringList(QStringLiteral("2")));
        QTRY_VERIFY(shown.details().contains(QStringLiteral("/w/data"))); // not those of the row before
        QVERIFY(shown.details().contains(QStringLiteral("/w/matlib/.venv")));
        QVERIFY(!shown.details().contains(QStringLiteral("/w/next")));
        QCOMPARE(asked.online.load(), 0);
    }

    void nothingIsSentBeforeThePersonAgreesOnce()
    {
        Asked asked;
        ShownPackages shown(asked.services);
        shown.ask().trigger();
        QTRY_VERIFY(shown.question() && shown.question()->isVisible());
        const QString words = shown.texts(*shown.question());
        for (const char *expected : {"https://index.example/simple", "Is asked for 4 package(s), by name.", "https://advisories.example",
                                     "about 5 package(s), by name and version.", "attrs, idna, jinja2, numpy", "numpy 1.26.4, numpy 2.3.4",
                                     "1 installation(s) are left out."})
            QVERIFY2(words.contains(QLatin1String(expected)), expected);
        QVERIFY(!words.contains(QStringLiteral("matlib")));
        shown.ask().trigger(); // one question at a time
        shown.question()->reject();
        QTRY_VERIFY(!shown.question());
        QTest::qWait(20);
        QCOMPARE(asked.online.load(), 0);
        QVERIFY(!settings::indexAgreed.read(QSettings()));

        shown.ask().trigger();
        QTRY_VERIFY(shown.question());
        shown.question()->accept();
        QTRY_COMPARE(asked.online.load(), 1);
        QTRY_VERIFY(shown.column(PackageColumn::State).contains(QStringLiteral("Yanked")));
        QVERIFY(settings::indexAgreed.read(QSettings()));
        QTRY_VERIFY(!shown.question());
        shown.ask().trigger();
        QTRY_COMPARE(asked.online.load(), 2);
        QVERIFY(!shown.question());

        QTRY_VERIFY(!shown.session.index().isAsking());
        settings::indexAgreed.write(*std::make_unique<QSettings>(), false); // taken back
        shown.ask().trigger();
        QTRY_VERIFY(shown.question());
        QCOMPARE(asked.online.load(), 2);
    }

    void whoeverIsNewIsAgreedToAnew()
    {
        agree();
        Asked asked;
        std::atomic<bool> isMoved = false;
        asked.services.planIndexes = [&](const std::vector<AskedEnvironment> &environments) {
            IndexQuestion question = questionOf(environments);
            if (isMoved)
                question.advisoryService = "https://new.example/osv";
            return question;
        };
        ShownPackages shown(asked.services);
        shown.ask().trigger();
        QTRY_COMPARE(asked.online.load(), 1);
        QTRY_VERIFY(!shown.session.index().isAsking());
        isMoved = true;
        shown.ask().trigger();
        QTRY_VERIFY(shown.question());
        QCOMPARE(shown.texts(*shown.question()).count(QStringLiteral("you have not agreed to this one yet")), 1);
        shown.question()->reject();
        QTRY_VERIFY(!shown.question());
        QCOMPARE(asked.online.load(), 1);
        shown.ask().trigger();
        QTRY_VERIFY(shown.question());
        shown.question()->accept();
        QTRY_COMPARE(asked.online.load(), 2);
        QTRY_VERIFY(!shown.question() && !shown.session.index().isAsking());
        for (const bool moved : {true, false}) { // the one of before is still agreed to
            isMoved = moved;
            const int before = asked.online;
            shown.ask().trigger();
            QTRY_COMPARE(asked.online.load(), before + 1);
            QTRY_VERIFY(!shown.session.index().isAsking());
        }
    }

    void whereNobodyCanBeAskedItIsSaid()
    {
        Asked asked;
        asked.services.planIndexes = [](const std::vector<AskedEnvironment> &) {
            return IndexQuestion{std::make_shared<const IndexPlan>(), {}, {}};
        };
        ShownPackages shown(asked.services);
        shown.ask().trigger();
        QTRY_VERIFY(shown.window.findChild<NoticeDialog *>());
        QCOMPARE(asked.online.load(), 0);
    }

    void whatIsKnownIsShownWithItsAge()
    {
        Asked asked;
        asked.knows = true;
        ShownPackages shown(asked.services);
        QTRY_VERIFY(shown.column(PackageColumn::State).contains(QStringLiteral("Vulnerable: critical")));
        QCOMPARE(asked.online.load(), 0);
        const QList<PlainLabel *> labels = shown.page().findChildren<PlainLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const PlainLabel *l) { return l->text().contains(QLatin1String("as the indexes said on")); }));
        shown.page().choose("jinja2==3.1.2");
        QTRY_VERIFY(shown.details().contains(QStringLiteral("EX-2")));
        const QString details = shown.details();
        for (const char *expected : {"<b>escapes</b>", "## Why\nline \\x1b[31m", "https://advisories.example/EX-2", "Fixed in 3.1.6.",
                                     "No version that fixes it is known.", "As the index said on"})
            QVERIFY2(details.contains(QLatin1String(expected)), expected);
        QTRY_VERIFY(shown.details().contains(QStringLiteral("truewheel sync . --upgrade jinja2")));
        QVERIFY(shown.details().contains(QStringLiteral("truewheel env upgrade /w/data --package jinja2")));
        QVERIFY(shown.page().command().contains(QStringLiteral("cd -- /w/matlib && ")));
        shown.page().choose("attrs==21.1.0");
        QTRY_VERIFY(shown.details().contains(QStringLiteral("broken metadata")));
    }

    void aCancelEndsTheQuestion()
    {
        agree();
        Asked asked;
        asked.stalls = true;
        ShownPackages shown(asked.services);
        QTRY_VERIFY(shown.ask().isEnabled());
        shown.ask().trigger();
        QTRY_COMPARE(asked.online.load(), 1);
        QVERIFY(!shown.ask().isEnabled() && shown.window.actions().stopLooking->isEnabled());
        shown.window.actions().stopLooking->trigger();
        QVERIFY(!shown.session.index().isAsking());
        QVERIFY(shown.ask().isEnabled());
        QCOMPARE(shown.rows(), 6);
    }

    void anErrorIsASentence_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no libcurl") << Error{ErrorCode::ToolMissing, "libcurl", "the package indexes are asked with it"}
                                    << "The library libcurl was not found on this machine: without it no index can be asked.";
        QTest::newRow("unreachable") << Error{ErrorCode::Unreachable, indexUrl, "Couldn't connect to server"}
                                     << "https://index.example/simple could not be asked: Couldn't connect to server.";
        QTest::newRow("password") << Error{ErrorCode::PermissionDenied, indexUrl, "status 401"}
                                  << "https://index.example/simple lets nobody in without the right name and password (status 401).";
        QTest::newRow("no index") << Error{ErrorCode::NotFound, "/w/data", "nothing says which index its packages come from"}
                                  << "Nothing says which index the packages of /w/data come from.";
    }
    void anErrorIsASentence()
    {
        QFETCH(Error, error);
        QFETCH(QString, sentence);
        agree();
        Asked asked;
        asked.error = error;
        ShownPackages shown(asked.services);
        QTRY_VERIFY(shown.ask().isEnabled());
        shown.ask().trigger();
        QTRY_VERIFY2(shown.texts(shown.page()).contains(sentence), qPrintable(shown.texts(shown.page())));
        QCOMPARE(shown.rows(), 6);
    }

    void whetherItIsGenuineIsAskedOnceThePersonAgrees()
    {
        Asked asked;
        std::atomic<int> checked = 0;
        asked.services.checkGenuine = [&](const IndexQuestion &question, JobContext &) -> Result<GenuineReport> {
            ++checked;
            GenuineReport report;
            report.answers = {
                {0, Genuineness::Matches, "numpy-1.26.4-cp312.whl", {}, {}},
                {1, Genuineness::Differs, "numpy-1.26.4-cp312.whl", {{"numpy/<b>.py", GenuineDifference::Change::Added}}, {}}};
            return question.plan->packages.size() == 2 && question.advisoryService.empty() ? report : GenuineReport();
        };
        ShownPackages shown(asked.services);
        shown.page().choose("numpy==1.26.4");
        QTRY_VERIFY(button(shown.page(), QStringLiteral("Genuine?")));
        QTest::mouseClick(button(shown.page(), QStringLiteral("Genuine?")), Qt::LeftButton);
        QTRY_VERIFY(shown.question());
        QVERIFY(!shown.texts(*shown.question()).contains(QStringLiteral("jinja2"))); // only of this one
        QCOMPARE(checked.load(), 0);
        shown.question()->accept();
        QTRY_COMPARE(checked.load(), 1);
        QTRY_VERIFY(shown.details().contains(QStringLiteral("Genuine: it is numpy-1.26.4-cp312.whl")));
        QVERIFY(shown.details().contains(QStringLiteral("numpy/<b>.py: added")));
        QTRY_VERIFY(!button(shown.page(), QStringLiteral("Genuine?"))->visibleRegion().isEmpty()); // below what it says
        QCOMPARE(asked.online.load(), 0);
        shown.window.actions().checkGenuine->trigger(); // by key, and not agreed to anew
        QTRY_COMPARE(checked.load(), 2);

        shown.page().choose("matlib==0.1");
        QTRY_VERIFY(shown.details().contains(QStringLiteral("matlib")));
        shown.window.actions().checkGenuine->trigger();
        QTRY_VERIFY2(!shown.details().contains(QStringLiteral("Genuine: it is")), qPrintable(shown.details()));
    }

    void anEnvironmentIsShownOnItsPage()
    {
        Asked asked;
        ShownPackages shown(asked.services);
        shown.page().choose("numpy==2.3.4");
        QTRY_VERIFY(shown.details().contains(QStringLiteral("/w/next")));
        button(*shown.page().findChild<PackagePane *>(), QStringLiteral("Show environment"))->click();
        QVERIFY(shown.window.page<EnvironmentsPage>().isVisible());
        QTRY_VERIFY(shown.window.page<EnvironmentsPage>().current());
        QCOMPARE(shown.window.page<EnvironmentsPage>().current()->environment.path, Path("/w/next"));
    }

    void theOverviewLeadsToWhatIsVulnerable()
    {
        Asked asked;
        asked.knows = true;
        ShownPackages shown(asked.services);
        QTRY_VERIFY(shown.session.index().current());
        shown.window.actions().page(QStringLiteral("overview"))->trigger();
        auto &overview = shown.window.page<OverviewPage>();
        QPushButton *lead = button(overview, QStringLiteral("Show 1 vulnerable package(s)")); // in two spellings
        QVERIFY(lead);
        QTRY_VERIFY(lead->isVisible());
        QVERIFY(button(overview, QStringLiteral("Show 1 yanked package(s)")));
        lead->click();
        QVERIFY(shown.page().isVisible());
        QTRY_COMPARE(shown.column(PackageColumn::Name).size(), 1);
    }

private:
    QTemporaryDir m_directory;
};
QTEST_MAIN(TestPackages)
#include "tst_packages.moc"
