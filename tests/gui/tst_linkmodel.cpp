#include "app/gui/models/jobmodel.h"
#include "app/gui/models/linkmodel.h"
#include "tests/session/fakeservices.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

class TestLinkModel : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const LinkTable> tableOf(std::vector<CheckedLink> links)
    {
        auto look = std::make_shared<Look>();
        look->snapshot = snapshotOf(std::move(links));
        look->plans.resize(look->snapshot.editables.size());
        return makeLinkTable(look);
    }

    static QStringList packages(const LinkModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, int(LinkColumn::Package)).data().toString());
        return names;
    }

private slots:
    void obeysTheModelContract()
    {
        LinkModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setTable(tableOf({linkOf("a", Verdict::Intact), linkOf("b", Verdict::Absent)}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), linkColumnCount);
        model.sort(int(LinkColumn::Package), Qt::DescendingOrder);
        model.setFilter(LinkFilter(QStringLiteral("a")));
        model.setFilter(LinkFilter());
        model.setTable(tableOf({}));
        QCOMPARE(model.rowCount(), 0);
    }

    void theWorstComesFirstAndSortingKeepsWhatIsChosen()
    {
        LinkModel model;
        model.setTable(tableOf({linkOf("fine", Verdict::Intact), linkOf("gone", Verdict::Absent), linkOf("cut", Verdict::Unlinked),
                                linkOf("old", Verdict::Stale), linkOf("dark", Verdict::Unknown)}));
        QCOMPARE(packages(model), QStringList({"cut", "gone", "dark", "old", "fine"}));
        const QPersistentModelIndex chosen(model.index(0, 0));
        model.sort(int(LinkColumn::Package), Qt::AscendingOrder);
        QCOMPARE(packages(model), QStringList({"cut", "dark", "fine", "gone", "old"}));
        model.sort(int(LinkColumn::Package), Qt::DescendingOrder);
        QCOMPARE(chosen.row(), 4);
        QCOMPARE(model.link(chosen.row()).link.name, std::string("cut"));
    }

    void versionsAreOrderedAsNumbers()
    {
        std::vector<CheckedLink> links{linkOf("a", Verdict::Intact), linkOf("b", Verdict::Intact), linkOf("c", Verdict::Intact)};
        links[0].python = "3.10.2";
        links[1].python = "3.9.18";
        links[2].python = "3.10.12";
        LinkModel model;
        model.setTable(tableOf(links));
        model.sort(int(LinkColumn::Python), Qt::AscendingOrder);
        QCOMPARE(packages(model), QStringList({"b", "a", "c"}));
    }

    void theFilterKnowsWordsAndFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("nothing") << "" << QStringList({"matlib", "orbit", "yamlette"});
        QTest::newRow("a word anywhere") << "ORB" << QStringList({"orbit"});
        QTest::newRow("severity") << "state:broken" << QStringList({"matlib"});
        QTest::newRow("verdict") << "state:degraded" << QStringList({"yamlette"});
        QTest::newRow("backend") << "backend:setup" << QStringList({"orbit", "yamlette"});
        QTest::newRow("environment") << "env:/w/py312" << QStringList({"orbit"});
        QTest::newRow("two must both hold") << "backend:setup state:suspect" << QStringList({"yamlette"});
        QTest::newRow("turned round") << "-state:fine" << QStringList({"matlib", "yamlette"});
        QTest::newRow("quoted") << "problem:\"_native is missing\"" << QStringList({"matlib"});
        QTest::newRow("a field still being typed") << "state:" << QStringList({"matlib", "orbit", "yamlette"});
        QTest::newRow("no such field is a word") << "colour:red" << QStringList();
        QTest::newRow("no match") << "zzz" << QStringList();
    }
    void theFilterKnowsWordsAndFields()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, shown);
        CheckedLink broken = linkOf("matlib", Verdict::Absent, "/w/matlib", "/w/matlib/.venv");
        broken.backend = "maturin";
        LinkModel model;
        model.setTable(tableOf({broken, linkOf("orbit", Verdict::Intact, "/w/orbit", "/w/py312"),
                                linkOf("yamlette", Verdict::Degraded, "/w/y", "/w/y/.venv")}));
        model.setFilter(LinkFilter(text));
        model.sort(int(LinkColumn::Package), Qt::AscendingOrder);
        QCOMPARE(packages(model), shown);
    }

    void textOfAStrangerIsShownAsEscapes()
    {
        CheckedLink hostile = linkOf("<img src=/etc/passwd>\x1b[31m\xe2\x80\xae", Verdict::Intact);
        hostile.link.version = "1\n2";
        LinkModel model;
        model.setTable(tableOf({hostile}));
        QCOMPARE(model.index(0, int(LinkColumn::Package)).data().toString(), QStringLiteral("<img src=/etc/passwd>\\x1b[31m\\u202e"));
        QCOMPARE(model.index(0, int(LinkColumn::Version)).data().toString(), QStringLiteral("1\\n2"));
    }

    void twentyThousandRowsCostTheWindowLessThanTheWorker()
    {
        std::vector<CheckedLink> links;
        for (int i = 0; i < 20000; ++i)
            links.push_back(
                linkOf("package" + std::to_string(i), i % 7 ? Verdict::Intact : Verdict::Absent, "/w/p" + std::to_string(i % 500)));
        QElapsedTimer timer;
        timer.start();
        const auto table = tableOf(std::move(links)); // on a worker, in the program
        const qint64 worker = timer.nsecsElapsed();
        LinkModel model;
        timer.start();
        model.setTable(table);
        QVERIFY2(timer.nsecsElapsed() < worker, qPrintable(QString::number(timer.elapsed())));
        timer.start();
        model.sort(int(LinkColumn::Project), Qt::DescendingOrder);
        QVERIFY2(timer.nsecsElapsed() < worker, qPrintable(QString::number(timer.elapsed())));
        timer.start();
        model.setFilter(LinkFilter(QStringLiteral("state:broken package1")));
        QVERIFY2(timer.nsecsElapsed() < worker, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 20000);
    }

    void theJobModelFollowsItsQueue()
    {
        SessionServices services = fakeServices();
        services.runPlan = [](const Plan &, const CheckedLink &, const RepairEvents &, JobContext &job) -> Result<RepairReport> {
            while (!job.isCancelled())
                waitALittle();
            return failure(ErrorCode::Cancelled, "matlib");
        };
        Session session(services);
        JobModel model(session.repairs());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const CheckedLink link = linkOf("matlib", Verdict::Absent);
        const JobId first = session.repairs().repair(planOf(link), link);
        const JobId second = session.repairs().repair(planOf(link), link);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.idAt(0), second); // the newest first
        QCOMPARE(model.rowOf(first), 1);
        QCOMPARE(model.index(0, 0).data(JobModel::StateRole).toInt(), int(JobState::Waiting));
        QSignalSpy changes(&model, &JobModel::dataChanged);
        session.repairs().cancelAll();
        QTRY_COMPARE(model.index(1, 0).data(JobModel::StateRole).toInt(), int(JobState::Cancelled));
        QVERIFY(!changes.isEmpty());
    }
};
QTEST_GUILESS_MAIN(TestLinkModel)
#include "tst_linkmodel.moc"
