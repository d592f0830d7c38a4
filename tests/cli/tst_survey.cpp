#include "tests/cli/fakeworld.h"

#include <QJsonArray>
#include <QTest>

using namespace truewheel;
using namespace truewheel::cli;
using namespace truewheel::cli::test;

namespace {

InventoryEntry entryAt(const Path &path, const std::string &kind = "uv")
{
    InventoryEntry entry;
    entry.environment.path = path;
    entry.environment.kind = kind;
    entry.environment.base = "/usr/bin";
    entry.environment.interpreter.major = 3;
    entry.environment.interpreter.minor = 11;
    entry.environment.interpreter.version = "3.11.7";
    entry.packages = {{"numpy", "1.26.4", path / "numpy-1.26.4.dist-info", false, true},
                      {"idna", "3.7", path / "idna-3.7.dist-info", false, false}};
    entry.created = {{1'700'000'000, 0}, path / "pyvenv.cfg"};
    return entry;
}

HealthFinding finding(HealthProblem problem)
{
    return {problem, "Something is wrong.", {{"/e/\x1b[31mred", "says so", 7}}, "Do something."};
}

QJsonObject rowOf(const FakeWorld &world, int index = 0)
{
    return world.document()[QStringLiteral("environments")].toArray()[index].toObject();
}

} // namespace

class TestSurvey : public QObject
{
    Q_OBJECT
private slots:
    void scanTellsWhatTheContractNames()
    {
        FakeWorld world;
        InventoryEntry entry = entryAt("/src/demo/.venv");
        entry.environment.project = "/src/demo";
        entry.editables = {intactLink("demo", "/src/demo", "/src/demo/.venv")};
        world.inventory.entries = {entry};
        world.inventory.interpreters = {{"/usr", "/usr/bin/python3.11", "system", "cpython", "3.11.2", true, {"/src/demo/.venv"}}};
        QCOMPARE(world.run({"scan", "--json"}), ExitCode::Fine);
        const QJsonObject document = world.document();
        QCOMPARE(document[QStringLiteral("command")].toString(), QStringLiteral("scan"));
        QVERIFY(document[QStringLiteral("complete")].toBool());
        QVERIFY(document[QStringLiteral("caches")].isArray());
        QCOMPARE(document[QStringLiteral("editables")].toArray().size(), 1);
        QCOMPARE(document[QStringLiteral("interpreters")].toArray()[0].toObject()[QStringLiteral("environments")].toArray().size(), 1);
        const QJsonObject row = rowOf(world);
        QCOMPARE(row[QStringLiteral("path")].toString(), QStringLiteral("/src/demo/.venv"));
        QCOMPARE(row[QStringLiteral("kind")].toString(), QStringLiteral("uv"));
        QCOMPARE(row[QStringLiteral("python")].toString(), QStringLiteral("3.11.7"));
        QCOMPARE(row[QStringLiteral("implementation")].toString(), QStringLiteral("cpython"));
        QCOMPARE(row[QStringLiteral("base")].toString(), QStringLiteral("/usr/bin"));
        QCOMPARE(row[QStringLiteral("project")].toString(), QStringLiteral("/src/demo"));
        QCOMPARE(row[QStringLiteral("packages")].toInt(), 2);
        QCOMPARE(row[QStringLiteral("editables")].toInt(), 1);
        QCOMPARE(row[QStringLiteral("created")].toString(), QStringLiteral("2023-11-14T22:13:20Z"));
        QVERIFY(row[QStringLiteral("health")].isArray() && row[QStringLiteral("lastUsed")].isNull()
                && row[QStringLiteral("size")].isNull());
    }

    void theExitCodeIsWhatIsWrong()
    {
        const auto codeWith = [](const std::function<void(InventoryEntry &)> &change) {
            FakeWorld world;
            world.inventory.entries = {entryAt("/e")};
            change(world.inventory.entries[0]);
            return world.run({"scan"});
        };
        QCOMPARE(codeWith([](InventoryEntry &) {}), ExitCode::Fine);
        QCOMPARE(codeWith([](InventoryEntry &e) { e.health = {finding(HealthProblem::EndOfLife)}; }), ExitCode::Fine);
        QCOMPARE(codeWith([](InventoryEntry &e) { e.health = {finding(HealthProblem::BaseMissing)}; }), ExitCode::Findings);
        QCOMPARE(codeWith([](InventoryEntry &e) { e.editables = {absentLink("x", "/x", "/e")}; }), ExitCode::Findings);
        QCOMPARE(codeWith([](InventoryEntry &e) { e.unreadable = {{ErrorCode::PermissionDenied, "/e/lib", {}}}; }), ExitCode::Incomplete);
        FakeWorld world;
        QCOMPARE(world.run({"scan"}), ExitCode::Fine); // no environment at all
        world.missing = {"/gone"};
        QCOMPARE(world.run({"scan", "/gone"}), ExitCode::Usage);
        world.cancelled = true;
        QCOMPARE(world.run({"scan", "--json"}), ExitCode::Cancelled);
        QVERIFY(!world.document()[QStringLiteral("complete")].toBool());
    }

    void textIsForPeopleAndCannotMoveTheCursor()
    {
        FakeWorld world;
        world.inventory.entries = {entryAt("/e\x1b[2J"), entryAt("/fine")};
        world.inventory.entries[0].health = {finding(HealthProblem::Moved)};
        QCOMPARE(world.run({"scan", "-v"}), ExitCode::Findings);
        for (const char *word : {"moved", "Something is wrong.", ":7", "Do something.", "Python 3.11.7", "2 packages", "2 environments",
                                 "1 environment is not in order"})
            QVERIFY2(world.out.find(word) != std::string::npos, word);
        QVERIFY(world.out.find('\x1b') == std::string::npos);
        world.run({"scan", "-q"});
        QVERIFY(world.out.find("/fine") == std::string::npos);
        QVERIFY(world.out.find("moved") != std::string::npos);
    }

    void aStreamIsALineForEachEnvironment()
    {
        FakeWorld world;
        world.inventory.entries = {entryAt("/a"), entryAt("/b")};
        world.inventory.entries[1].editables = {absentLink("x", "/x", "/b")};
        QCOMPARE(world.run({"scan", "--stream"}), ExitCode::Findings);
        QStringList events;
        for (const QString &line : QString::fromStdString(world.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
            events.append(object[QStringLiteral("event")].toString() + QString::number(object[QStringLiteral("links")].toArray().size()));
        }
        QCOMPARE(events,
                 (QStringList{QStringLiteral("begin0"), QStringLiteral("environment0"), QStringLiteral("environment1"),
                              QStringLiteral("size0"), QStringLiteral("size0"), QStringLiteral("end0")}));
    }

    void packagesAreFoundByNameAndVersion()
    {
        FakeWorld world;
        world.inventory.entries = {entryAt("/a"), entryAt("/b")};
        world.inventory.entries[1].packages[0].version = "1.9";
        world.inventory.entries[1].health = {finding(HealthProblem::Moved)};
        QCOMPARE(world.run({"env", "packages", "--find", "NumPy"}), ExitCode::Fine);
        QCOMPARE(world.out, std::string("numpy 1.26.4  /a\nnumpy 1.9  /b\n"));
        QCOMPARE(world.run({"env", "packages", "--find", "numpy >=1.10, <2", "--json"}), ExitCode::Fine);
        const QJsonArray rows = world.document()[QStringLiteral("packages")].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toObject()[QStringLiteral("environment")].toString(), QStringLiteral("/a"));
        QVERIFY(rows[0].toObject()[QStringLiteral("requested")].toBool());
        for (const char *wrong : {">=1", "numpy=1", "numpy==x"})
            QCOMPARE(world.run({"env", "packages", "--find", wrong}), ExitCode::Usage);
        QCOMPARE(world.run({"env", "list", "--find", "x"}), ExitCode::Usage);
        QCOMPARE(world.run({"env", "dance"}), ExitCode::Usage);
    }

    void showLooksHereAndSaysWhenThereIsNone()
    {
        FakeWorld world;
        QCOMPARE(world.run({"env", "show"}), ExitCode::Incomplete);
        QCOMPARE(world.events, std::vector<std::string>{"inventory /here"});
        world.inventory.entries = {entryAt("/here/.venv")};
        QCOMPARE(world.run({"env", "show"}), ExitCode::Fine);
        for (const char *word : {"/here/.venv", "base     /usr/bin", "created  2023", "numpy 1.26.4"})
            QVERIFY2(world.out.find(word) != std::string::npos, word);
        QCOMPARE(world.run({"env", "list"}), ExitCode::Fine);
        QCOMPARE(world.out, std::string("/here/.venv  uv, Python 3.11.7, 2 packages\n"));
    }

    void sizesAreMeasuredUnlessTheyAreNotWanted()
    {
        FakeWorld world;
        world.inventory.entries = {entryAt("/a"), entryAt("/b")};
        world.fs.addFile("/a/lib/x.py", std::string(3000, 'x'));
        world.fs.addFile("/b/closed/x.py", "x");
        QCOMPARE(world.run({"scan", "--json"}), ExitCode::Fine);
        QCOMPARE(rowOf(world)[QStringLiteral("size")].toObject()[QStringLiteral("reclaimable")].toInt(), 3000);
        QCOMPARE(world.run({"env", "list"}), ExitCode::Fine);
        QVERIFY(world.out.find("/a  uv, Python 3.11.7, 2 packages, 2.9 KiB on disk, 2.9 KiB reclaimable\n") != std::string::npos);
        QCOMPARE(world.run({"env", "list", "--no-sizes"}), ExitCode::Fine);
        QVERIFY(world.out.find("disk") == std::string::npos);
        QCOMPARE(world.run({"scan", "--json", "--no-sizes"}), ExitCode::Fine);
        QVERIFY(rowOf(world)[QStringLiteral("size")].isNull());
        // A size that is known in part is no size.
        world.fs.failListing("/b/closed", ErrorCode::PermissionDenied);
        QCOMPARE(world.run({"scan", "--json"}), ExitCode::Incomplete);
        QVERIFY(rowOf(world)[QStringLiteral("size")].isObject() && rowOf(world, 1)[QStringLiteral("size")].isNull());
        QVERIFY(!world.document()[QStringLiteral("complete")].toBool());
        QCOMPARE(world.document()[QStringLiteral("unreadable")].toArray().size(), 1);
    }

    void verifyTellsWhatIsNotAsInstalled()
    {
        FakeWorld world;
        const Path site = "/here/.venv/lib/python3.11/site-packages";
        world.fs.addFile("/here/.venv/pyvenv.cfg", "home = /usr/bin\nversion = 3.11.7\n");
        world.fs.addFile(site / "foo" / "a.py", "abc");
        world.fs.addFile(site / "foo-1.0.dist-info" / "RECORD",
                         "foo/a.py,sha256=ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0,3\nfoo-1.0.dist-info/RECORD,,\n");
        QCOMPARE(world.run({"env", "verify"}), ExitCode::Fine);
        QCOMPARE(world.out, std::string("/here/.venv\n  1 package, 1 file verified, 3 bytes: all as installed.\n"));
        world.fs.addFile(site / "foo" / "a.py", "abd");
        world.fs.addFile(site / "foo" / "\x1b[31m.py", "");
        QCOMPARE(world.run({"env", "verify", ".venv"}), ExitCode::Findings);
        QVERIFY(world.out.find("modified  lib/python3.11/site-packages/foo/a.py  foo\n") != std::string::npos);
        QVERIFY(world.out.find("extra  lib/python3.11/site-packages/foo/\\x1b[31m.py  foo\n") != std::string::npos);
        QCOMPARE(world.run({"env", "verify", ".venv", "--json"}), ExitCode::Findings);
        const QJsonArray findings = rowOf(world)[QStringLiteral("findings")].toArray();
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[1].toObject()[QStringLiteral("fault")].toString(), QStringLiteral("modified"));
        QCOMPARE(rowOf(world)[QStringLiteral("bytes")].toInt(), 3);
        QCOMPARE(world.run({"env", "verify", "/nowhere"}), ExitCode::Usage);
        world.fs.fail(site / "foo" / "a.py", ErrorCode::Io);
        QCOMPARE(world.run({"env", "verify"}), ExitCode::Incomplete);
        world.cancelled = true;
        QCOMPARE(world.run({"env", "verify"}), ExitCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSurvey)
#include "tst_survey.moc"
