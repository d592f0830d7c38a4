#include "tests/cli/fakeworld.h"

#include <QJsonArray>
#include <QTest>

using namespace truewheel;
using namespace truewheel::cli;
using namespace truewheel::cli::test;

namespace {

/// One environment with one package, and what the indexes say of it.
struct IndexedWorld : FakeWorld {
    IndexedWorld()
    {
        InventoryEntry entry;
        entry.environment.path = "/e";
        entry.environment.kind = "venv";
        entry.packages = {{"numpy", "1.26.4", "/e/lib/numpy-1.26.4.dist-info", false, true},
                          {"mine", "1", "/e/lib/mine-1.dist-info", true, true}};
        inventory.entries = {entry};
        PackageAnswer answer;
        answer.name = "numpy";
        answer.version = "1.26.4";
        answer.standing = Standing::Known;
        answer.latest = "1.26.4";
        answer.areAdvisoriesKnown = true;
        indexReport->environments = {entry.environment};
        indexReport->packages = {answer};
    }
    PackageAnswer &answer() { return indexReport->packages.front(); }
    bool asked(const std::string &event) const { return std::find(events.begin(), events.end(), event) != events.end(); }
};

} // namespace

class TestIndex : public QObject
{
    Q_OBJECT

private slots:
    void theExitCodeIsWhatWasFound()
    {
        const auto codeWith = [](const std::function<void(IndexedWorld &)> &change) {
            IndexedWorld world;
            change(world);
            return world.run({"index", "outdated", "/e"});
        };
        QCOMPARE(codeWith([](IndexedWorld &) {}), ExitCode::Fine);
        QCOMPARE(codeWith([](IndexedWorld &w) { w.answer().isOutdated = true; }), ExitCode::Findings);
        QCOMPARE(codeWith([](IndexedWorld &w) { w.answer().yanked = ""; }), ExitCode::Findings);
        QCOMPARE(codeWith([](IndexedWorld &w) { w.answer().isWithdrawn = true; }), ExitCode::Findings);
        QCOMPARE(codeWith([](IndexedWorld &w) { w.answer().status = "quarantined"; }), ExitCode::Findings);
        QCOMPARE(codeWith([](IndexedWorld &w) { w.answer().advisories = {{}}; }), ExitCode::Findings);
        QCOMPARE(codeWith([](IndexedWorld &w) {
                     w.indexReport->unreadable = {{ErrorCode::TimedOut, "https://x", "y"}};
                 }),
                 ExitCode::Incomplete);
        QCOMPARE(codeWith([](IndexedWorld &w) { w.indexReport = failure(ErrorCode::ToolMissing, "libcurl"); }), ExitCode::Incomplete);
        QCOMPARE(codeWith([](IndexedWorld &w) { w.indexReport = failure(ErrorCode::Cancelled, {}); }), ExitCode::Cancelled);
        QCOMPARE(codeWith([](IndexedWorld &w) { w.missing = {"/e"}; }), ExitCode::Usage);
        QCOMPARE(codeWith([](IndexedWorld &w) { w.inventory.entries.clear(); }), ExitCode::Incomplete);
        // A broken environment is no answer to this question.
        QCOMPARE(codeWith([](IndexedWorld &w) {
                     w.inventory.entries[0].health = {{HealthProblem::BaseMissing, "x", {}, "y"}};
                 }),
                 ExitCode::Fine);
    }

    void jsonIsTheContracts()
    {
        IndexedWorld world;
        world.answer().isOutdated = true;
        world.answer().latest = "2.0";
        world.answer().yanked = "";
        world.answer().advisories = {{"GHSA-1", {"CVE-1"}, "bad", {}, {}, Gravity::High, {"2.0"}}};
        world.indexReport->oldest = {1'700'000'000, 0};
        QCOMPARE(world.run({"index", "advisories", "/e", "--json"}), ExitCode::Findings);
        const QJsonObject document = world.document();
        QCOMPARE(document[QStringLiteral("command")].toString(), QStringLiteral("index advisories"));
        QCOMPARE(document[QStringLiteral("oldest")].toString(), QStringLiteral("2023-11-14T22:13:20Z"));
        const QJsonObject row = document[QStringLiteral("packages")].toArray()[0].toObject();
        QCOMPARE(row[QStringLiteral("environment")].toString(), QStringLiteral("/e"));
        QCOMPARE(row[QStringLiteral("latest")].toString(), QStringLiteral("2.0"));
        QVERIFY(row[QStringLiteral("yanked")].isString());
        const QJsonObject advisory = row[QStringLiteral("advisories")].toArray()[0].toObject();
        QCOMPARE(advisory[QStringLiteral("severity")].toString(), QStringLiteral("high"));
        QCOMPARE(advisory[QStringLiteral("fixed")].toArray()[0].toString(), QStringLiteral("2.0"));
    }

    void eachActionAsksOnlyItsQuestionAndSaysWhatItSends()
    {
        IndexedWorld world;
        QCOMPARE(world.run({"index", "outdated", "/e"}), ExitCode::Fine);
        QVERIFY(world.asked("ask indexes releases"));
        QVERIFY(world.err.find("asking https://index.example/simple for 1 package, by name") != std::string::npos);
        QVERIFY(world.err.find("advisories.example") == std::string::npos);
        QCOMPARE(world.run({"index", "advisories", "/e"}), ExitCode::Fine);
        QVERIFY(world.asked("ask indexes advisories"));
        QVERIFY(world.err.find("asking https://advisories.example about 1 package, by name and version") != std::string::npos);
        QCOMPARE(world.run({"index", "outdated", "/e", "--offline"}), ExitCode::Fine);
        QVERIFY(world.asked("ask indexes releases offline"));
        QCOMPARE(world.err, std::string());
        QCOMPARE(world.run({"index", "outdated", "--all", "/e"}), ExitCode::Usage);
        QCOMPARE(world.run({"index", "check", "/e", "--offline"}), ExitCode::Usage);
        QCOMPARE(world.run({"index"}), ExitCode::Usage);
    }

    void strangersTextCannotMoveTheCursor()
    {
        IndexedWorld world;
        world.answer().yanked = "\x1b[2J";
        world.answer().advisories = {{"X\x1b", {}, "\x1b]0;title\x07", {}, {}, Gravity::Critical, {"\x1b"}}};
        world.run({"index", "advisories", "/e", "-v"});
        QVERIFY(world.out.find("critical") != std::string::npos);
        QVERIFY(world.out.find('\x1b') == std::string::npos && world.out.find('\x07') == std::string::npos);
    }

    void checkTellsWhatDiffers()
    {
        IndexedWorld world;
        QCOMPARE(world.run({"index", "check", "/e"}), ExitCode::Fine);
        GenuineAnswer answer;
        answer.state = Genuineness::Differs;
        answer.fileName = "numpy.whl";
        answer.differences = {{"numpy/core.py", GenuineDifference::Change::Modified}};
        world.genuineReport.answers = {answer};
        QCOMPARE(world.run({"index", "check", "/e"}), ExitCode::Findings);
        QVERIFY(world.out.find("modified  numpy/core.py") != std::string::npos);
        QCOMPARE(world.run({"index", "check", "/e", "--json"}), ExitCode::Findings);
        const QJsonObject row = world.document()[QStringLiteral("packages")].toArray()[0].toObject();
        QCOMPARE(row[QStringLiteral("state")].toString(), QStringLiteral("differs"));
        QCOMPARE(row[QStringLiteral("differences")].toArray()[0].toObject()[QStringLiteral("change")].toString(),
                 QStringLiteral("modified"));
        world.genuineReport.answers[0].state = Genuineness::Local;
        QCOMPARE(world.run({"index", "check", "/e"}), ExitCode::Fine);
        world.genuineReport.answers[0].state = Genuineness::Unknown;
        QCOMPARE(world.run({"index", "check", "/e"}), ExitCode::Incomplete);
    }
};

QTEST_GUILESS_MAIN(TestIndex)
#include "tst_index.moc"
