#include "core/session/indexscan.h"

#include "core/jobs/deliver.h"
#include "tests/session/fakeservices.h"

#include <QSignalSpy>
#include <QTest>

using namespace truewheel;
using namespace truewheel::test;

namespace {

PackageAnswer answerOf(const std::string &name, Standing standing)
{
    PackageAnswer answer;
    answer.name = name;
    answer.version = "1.0";
    answer.standing = standing;
    return answer;
}

std::shared_ptr<const MachinePicture> machineOf(const std::vector<InventoryEntry> &entries)
{
    auto picture = std::make_shared<MachinePicture>();
    for (const InventoryEntry &entry : entries)
        picture->environments.push_back(std::make_shared<const InventoryEntry>(entry));
    return picture;
}

} // namespace

class TestIndexScan : public QObject
{
    Q_OBJECT
private slots:
    void planningSendsNothingAndAskingAsksWhatWasPlanned()
    {
        std::atomic<int> asks = 0;
        SessionServices services = fakeServices();
        services.planIndexes = [](const std::vector<AskedEnvironment> &asked) {
            IndexQuestion question{std::make_shared<const IndexPlan>(), {}, "https://advisories.example"};
            question.settings.defaultIndex = asked.front().packages.front().name;
            return question;
        };
        services.askIndexes = [&](const IndexQuestion &question, const IndexWish &wish, JobContext &) -> Result<IndexReport> {
            ++asks;
            IndexReport report;
            report.packages = {answerOf(question.settings.defaultIndex, Standing::Known)};
            report.packages.front().isOutdated = wish.releases && wish.advisories && !wish.isOffline;
            return report;
        };
        JobRunner runner(2);
        IndexScan index(runner, services);
        std::optional<IndexQuestion> question;
        deliver(index.question(machineOf({entryOf("/w/a")})), this, [&](const IndexQuestion &planned) { question = planned; });
        QTRY_VERIFY(question);
        QCOMPARE(asks.load(), 0);
        QVERIFY(!index.current());
        index.ask(*question);
        QVERIFY(index.isAsking());
        index.ask(*question); // one at a time
        QTRY_VERIFY(index.state() == IndexState::Ready);
        QCOMPARE(asks.load(), 1);
        QCOMPARE(index.current()->report.packages.front().name, std::string("numpy"));
        QVERIFY(index.current()->report.packages.front().isOutdated && index.current()->wantedAdvisories);
    }

    void whatIsKnownIsRecalledOnceAndWhatIsNotIsNoError()
    {
        std::atomic<int> asks = 0;
        SessionServices services = fakeServices();
        services.askIndexes = [&](const IndexQuestion &, const IndexWish &wish, JobContext &) -> Result<IndexReport> {
            ++asks;
            IndexReport report;
            report.unreadable = {{ErrorCode::NotFound, "https://index.example", "offline, and never asked before"},
                                 {ErrorCode::PermissionDenied, "/etc/pip.conf", {}}};
            report.oldest = {wish.isOffline ? 7 : 9, 0};
            return report;
        };
        JobRunner runner(2);
        IndexScan index(runner, services);
        const auto machine = machineOf({entryOf("/w/a")});
        index.recall(machine);
        QVERIFY(index.state() == IndexState::Recalling && !index.isAsking());
        QTRY_VERIFY(index.state() == IndexState::Ready);
        QVERIFY(index.current()->isRecalled);
        QCOMPARE(index.current()->report.oldest.seconds, int64_t(7));
        QCOMPARE(index.current()->report.unreadable.size(), size_t(1));
        index.recall(machine);
        QVERIFY(index.state() == IndexState::Ready);
        QCOMPARE(asks.load(), 1);
    }

    void whatCannotBeAskedIsWhatWasKnown()
    {
        SessionServices services = fakeServices();
        services.askIndexes = [](const IndexQuestion &, const IndexWish &wish, JobContext &) -> Result<IndexReport> {
            IndexReport report;
            report.packages = {answerOf("gone", wish.isOffline ? Standing::Known : Standing::Unknown), answerOf("there", Standing::Known),
                               answerOf("never", Standing::Unknown)};
            report.packages[0].yanked = wish.isOffline ? std::optional<std::string>("bad") : std::nullopt;
            report.packages[0].advisories = {{"A-1", {}, {}, {}, {}, Gravity::High, {}}}; // they were asked
            report.packages[0].areAdvisoriesKnown = !wish.isOffline;
            report.packages[1].areAdvisoriesKnown = wish.isOffline;
            report.packages[1].isOutdated = !wish.isOffline;
            report.oldest = {wish.isOffline ? 7 : 9, 0};
            if (!wish.isOffline)
                report.unreadable = {{ErrorCode::Unreachable, "https://index.example", "Couldn't connect to server"}};
            return report;
        };
        JobRunner runner(2);
        IndexScan index(runner, services);
        index.ask(index.question(machineOf({entryOf("/w/a")})).result());
        QTRY_VERIFY(index.state() == IndexState::Ready);
        const IndexReport &report = index.current()->report;
        QCOMPARE(report.packages[0].yanked, std::optional<std::string>("bad"));
        QCOMPARE(report.packages[0].advisories.size(), size_t(1));
        QVERIFY(report.packages[0].areAdvisoriesKnown);
        QVERIFY(report.packages[1].isOutdated && report.packages[1].areAdvisoriesKnown);
        QVERIFY(report.packages[2].standing == Standing::Unknown);
        QCOMPARE(report.unreadable.size(), size_t(1)); // it is still said
        QCOMPARE(report.oldest.seconds, int64_t(7));
    }

    void aCancelKeepsWhatWasThere()
    {
        std::atomic<bool> stalls = false;
        std::atomic<bool> heard = false;
        SessionServices services = fakeServices();
        services.askIndexes = [&](const IndexQuestion &, const IndexWish &, JobContext &job) -> Result<IndexReport> {
            job.progress(3, 8);
            while (stalls && !job.isCancelled())
                waitALittle();
            heard = job.isCancelled();
            return IndexReport{};
        };
        JobRunner runner(2);
        IndexScan index(runner, services);
        const auto machine = machineOf({entryOf("/w/a")});
        index.ask(index.question(machine).result());
        QTRY_VERIFY(index.state() == IndexState::Ready);
        const auto before = index.current();
        stalls = true;
        index.ask(index.question(machine).result());
        QTRY_COMPARE(index.progress(), std::pair(3, 8));
        index.cancel();
        QVERIFY(index.state() == IndexState::Ready && index.current() == before);
        QTRY_VERIFY(heard.load());
        QTest::qWait(10);
        QVERIFY(index.current() == before);
    }

    void anErrorKeepsWhatWasThereToo()
    {
        std::atomic<bool> fails = true;
        SessionServices services = fakeServices();
        services.askIndexes = [&](const IndexQuestion &, const IndexWish &, JobContext &) -> Result<IndexReport> {
            if (fails)
                return failure(ErrorCode::ToolMissing, "libcurl");
            return IndexReport{};
        };
        JobRunner runner(2);
        IndexScan index(runner, services);
        const auto machine = machineOf({entryOf("/w/a")});
        index.ask(index.question(machine).result());
        QTRY_VERIFY(index.state() == IndexState::Failed);
        QCOMPARE(index.error()->code, ErrorCode::ToolMissing);
        QVERIFY(!index.current());
        fails = false;
        index.ask(index.question(machine).result());
        QTRY_VERIFY(index.state() == IndexState::Ready);
        QVERIFY(!index.error() && index.current());
    }
};
QTEST_GUILESS_MAIN(TestIndexScan)
#include "tst_indexscan.moc"
