#include "app/cli/acceptcommand.h"
#include "tests/cli/fakeworld.h"

#include <QJsonArray>
#include <QTest>

using namespace truewheel;
using namespace truewheel::cli;
using namespace truewheel::cli::test;

namespace {

using Arguments = std::vector<std::string>;

void addLink(FakeWorld &world, const CheckedLink &checked)
{
    world.snapshot.editables.push_back(checked);
}

/// Project /src/matmix with its own `.venv`, its extension absent.
struct BrokenWorld : FakeWorld {
    BrokenWorld()
    {
        addProject("/src/matmix");
        addEnvironment("/src/matmix/.venv");
        addLink(*this, absentLink("matmix", "/src/matmix", "/src/matmix/.venv"));
    }
};

CacheScan someCaches()
{
    CachedWheel idna;
    idna.tool = "uv";
    idna.name = "idna";
    idna.version = "3.10";
    idna.tags = {"py3-none-any"};
    idna.path = "/cache/uv/wheels-v8/pypi/idna/3.10-py3-none-any";
    idna.fetched = Timestamp{1700000000, 0};
    CachedWheel evil = idna;
    evil.name = "evil\x1b[2J";
    StaleEntry trap{"uv", StaleKind::OutputsAbsent, "/cache/uv/sdists-v11/editable/00", {}, "/src/p q", {}};
    trap.remedy = {"uv", "sync", "--reinstall-package", "p", "--directory", "/src/p q"};
    const StaleEntry gone{"uv", StaleKind::ProjectGone, "/cache/uv/sdists-v11/editable/01", {"/cache/uv/archive-v0/a"}, "/src/gone", {}};
    return {{{{"uv", "/cache/uv", {}}, {idna, evil}, {trap, gone}, Sizes{5000, 4096, 4096}}}, {}};
}

} // namespace

Q_DECLARE_METATYPE(truewheel::Verdict)

class TestProgram : public QObject
{
    Q_OBJECT
private slots:
    void exitCodesComeInTheOrderOfTheContract()
    {
        using enum ExitCode;
        const ExitCode order[] = {Cancelled, Usage, Findings, Incomplete, Fine};
        for (size_t worse = 0; worse < std::size(order); ++worse) {
            for (size_t better = worse; better < std::size(order); ++better) {
                Outcome forth;
                forth.add(order[worse]);
                forth.add(order[better]);
                QCOMPARE(forth.code(), order[worse]);
                Outcome back;
                back.add(order[better]);
                back.add(order[worse]);
                QCOMPARE(back.code(), order[worse]);
            }
        }
    }

    void checkExitsByTheVerdict_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("plain");
        QTest::addColumn<int>("strict");
        QTest::newRow("intact") << Verdict::Intact << 0 << 0;
        QTest::newRow("degraded") << Verdict::Degraded << 0 << 1;
        QTest::newRow("stale") << Verdict::Stale << 0 << 1;
        QTest::newRow("shadowed") << Verdict::Shadowed << 0 << 1;
        QTest::newRow("unknown") << Verdict::Unknown << 3 << 3;
        QTest::newRow("unloadable") << Verdict::Unloadable << 1 << 1;
        QTest::newRow("absent") << Verdict::Absent << 1 << 1;
        QTest::newRow("unlinked") << Verdict::Unlinked << 1 << 1;
    }

    void checkExitsByTheVerdict()
    {
        QFETCH(Verdict, verdict);
        FakeWorld world;
        world.addEnvironment("/e");
        addLink(world, linkWith(verdict, "p", "/src/p", "/e"));
        QTEST(int(world.run({"check", "/e"})), "plain");
        QTEST(int(world.run({"check", "/e", "--strict"})), "strict");
        QTEST(int(world.run({"check", "/e", "--json"})), "plain");
        QCOMPARE(world.document()["complete"].toBool(), verdict != Verdict::Unknown);
        for (const char *format : {"json", "junit", "sarif", "text"})
            QTEST(int(world.run({"check", "--format", format})), "plain");
    }

    void aFindingOutweighsAnIncompleteAnswer()
    {
        BrokenWorld world;
        addLink(world, linkWith(Verdict::Unknown, "p", "/src/p", "/src/matmix/.venv"));
        QCOMPARE(world.run({"check"}), ExitCode::Findings);
    }

    void anEnvironmentWithoutEditableLinksIsFine()
    {
        FakeWorld world;
        world.addEnvironment("/e");
        QCOMPARE(world.run({"check", "/e"}), ExitCode::Fine);
        QCOMPARE(world.out, std::string("No editable links in 1 environment.\n"));
        QCOMPARE(world.err, std::string());
        QCOMPARE(world.run({"fix", "/e"}), ExitCode::Fine);
    }

    void noEnvironmentIsAnIncompleteAnswer()
    {
        FakeWorld world;
        for (const char *verb : {"check", "fix"}) {
            QCOMPARE(world.run({verb, "--json"}), ExitCode::Incomplete);
            QCOMPARE(world.document()["complete"].toBool(true), false);
            QCOMPARE(world.document()["command"].toString(), verb);
            QCOMPARE(world.document()["unreadable"][0]["path"].toString(), "/here");
            QCOMPARE(world.err, std::string("truewheel: /here: not found: no environment at or below it\n"));
        }
    }

    void aMissingPathIsUsageAndTheOthersAreStillLookedAt()
    {
        BrokenWorld world;
        world.missing = {"/gone"};
        QCOMPARE(world.run({"check", "/gone", "/src/matmix", "--json"}), ExitCode::Usage);
        QCOMPARE(world.document()["complete"].toBool(true), false);
        QCOMPARE(world.document()["unreadable"][0]["path"].toString(), "/gone");
        QCOMPARE(world.document()["editables"].toArray().size(), 1);
        QCOMPARE(world.run({"check", "/gone", "--json"}), ExitCode::Usage);
        QCOMPARE(world.document()["editables"].toArray().size(), 0);
    }

    void whatCouldNotBeReadMakesTheAnswerIncomplete()
    {
        FakeWorld world;
        world.addEnvironment("/e");
        world.snapshot.unreadable.push_back(Error{ErrorCode::PermissionDenied, "/secret", {}});
        QCOMPARE(world.run({"check", "/e", "--json"}), ExitCode::Incomplete);
        QCOMPARE(world.document()["unreadable"][0]["reason"].toString(), "permission denied");
        world.snapshot.unreadable.clear();
        CheckedLink checked = intactLink("p", "/src/p", "/e");
        checked.unreadable.push_back(Error{ErrorCode::Io, "/src/p/setup.cfg", {}});
        addLink(world, checked);
        QCOMPARE(world.run({"check", "/e", "--json"}), ExitCode::Incomplete);
        QCOMPARE(world.document()["unreadable"][0]["path"].toString(), "/src/p/setup.cfg");
        QCOMPARE(world.document()["complete"].toBool(true), false);
    }

    void noLinksIsNotSaidWhereSomethingCouldNotBeRead()
    {
        FakeWorld world;
        world.addEnvironment("/e");
        world.snapshot.unreadable.push_back(Error{ErrorCode::PermissionDenied, "/e/lib/python3.11/site-packages", "Permission denied"});
        QCOMPARE(world.run({"check", "/e"}), ExitCode::Incomplete);
        QCOMPARE(world.out, std::string("No editable links seen in 1 environment; could not look at /e/lib/python3.11/site-packages.\n"));
        QCOMPARE(world.err, std::string("truewheel: /e/lib/python3.11/site-packages: permission denied\n"));
    }

    void anUnreadableEnvironmentIsNotCalledMissing()
    {
        FakeWorld world;
        world.addProject("/src/matmix");
        world.snapshot.unreadable.push_back(Error{ErrorCode::PermissionDenied, "/src/matmix/.venv/pyvenv.cfg", {}});
        for (const char *verb : {"check", "fix", "explain"}) {
            QCOMPARE(world.run({verb, "/src/matmix", "--json"}), ExitCode::Incomplete);
            QCOMPARE(world.document()["unreadable"].toArray().size(), 1);
            QCOMPARE(world.document()["unreadable"][0]["path"].toString(), "/src/matmix/.venv/pyvenv.cfg");
        }
    }

    void syncOfAnUnreadableDirectoryIsIncompleteNotUsage()
    {
        FakeWorld world;
        world.snapshot.unreadable.push_back(Error{ErrorCode::PermissionDenied, "/dead", {}});
        QCOMPARE(world.run({"sync", "/dead"}), ExitCode::Incomplete);
        QCOMPARE(world.err, std::string("truewheel: /dead: permission denied\n"));
    }

    void theSameUnreadableFileIsSaidOnce()
    {
        FakeWorld world;
        world.addEnvironment("/e");
        CheckedLink checked = linkWith(Verdict::Unknown, "p", "/src/p", "/e");
        checked.unreadable = {2, Error{ErrorCode::PermissionDenied, "/src/p/src", {}}};
        addLink(world, checked);
        QCOMPARE(world.run({"check", "/e"}), ExitCode::Incomplete);
        const size_t first = world.out.find("could not read /src/p/src");
        QVERIFY(first != std::string::npos && world.out.find("could not read", first + 1) == std::string::npos);
    }

    void anEmptyPathIsAUsageError()
    {
        BrokenWorld world;
        for (const char *verb : {"check", "fix", "sync", "explain", "gui"}) {
            QCOMPARE(world.run({verb, ""}), ExitCode::Usage);
            QVERIFY2(world.err.find("is empty") != std::string::npos, world.err.c_str());
            QVERIFY(world.events.empty());
        }
        QCOMPARE(world.run({"fix", "/src/matmix", ""}), ExitCode::Usage);
        QVERIFY(world.events.empty() && world.trusted.empty());
    }

    void anUnknownVerbIsNamed()
    {
        FakeWorld world;
        for (const Arguments &arguments : {Arguments{"shelve"}, Arguments{"shelve", "--help"}, Arguments{"shelve", "--json", "/src"}}) {
            QCOMPARE(world.run(arguments), ExitCode::Usage);
            QCOMPARE(world.out, std::string());
            QVERIFY2(world.err.starts_with("truewheel: no verb \"shelve\"\n"), world.err.c_str());
        }
        QCOMPARE(world.run({"CHECK"}), ExitCode::Usage);
        QVERIFY2(world.err.starts_with("truewheel: no verb \"CHECK\"\n"), world.err.c_str());
        for (const Arguments &arguments : {Arguments{}, Arguments{"--json"}}) {
            QCOMPARE(world.run(arguments), ExitCode::Usage);
            QCOMPARE(world.out, std::string());
            QCOMPARE(world.err, std::string("truewheel: no verb is given\n`truewheel --help` lists the verbs.\n"));
        }
    }

    void whereTheCurrentDirectoryIsGoneNothingIsTakenForIt()
    {
        for (const char *verb : {"check", "fix", "scan", "doctor"}) {
            FakeWorld world;
            world.here.clear();
            QCOMPARE(world.run({verb, "--json"}), ExitCode::Usage);
            QVERIFY(world.out.empty() && world.events.empty());
            QVERIFY2(world.err.starts_with("truewheel: the current directory cannot be told"), world.err.c_str());
        }
    }

    void jsonAndAnotherFormatExcludeEachOther()
    {
        BrokenWorld world;
        for (const char *format : {"junit", "sarif", "text"}) {
            QCOMPARE(world.run({"check", "--json", "--format", format}), ExitCode::Usage);
            QCOMPARE(world.out, std::string());
            QVERIFY(world.err.find("--json") != std::string::npos);
        }
        QCOMPARE(world.run({"check", "--json", "--format", "json"}), ExitCode::Findings);
    }

    void aSyncThatNeedsAWordSaysSoInItsDocument()
    {
        BrokenWorld world;
        world.preview.changes = {SyncChange{"six", "1.0", std::nullopt}};
        QCOMPARE(world.run({"sync", "/src/matmix", "--json"}), ExitCode::Findings);
        QCOMPARE(world.document()["reason"].toString(), "packages would be removed: give --yes to allow it");
        QCOMPARE(world.document()["applied"].toBool(true), false);
        QCOMPARE(world.run({"sync", "/src/matmix", "--json", "--dry-run"}), ExitCode::Fine);
        QVERIFY(world.document()["reason"].isNull());
    }

    void theCommandToCopyIsWhole()
    {
        BrokenWorld world;
        world.run({"check", "/src/matmix"});
        QVERIFY2(world.out.find("cd /src/matmix && env UV_LOCK_TIMEOUT=600 /usr/bin/uv pip install") != std::string::npos,
                 world.out.c_str());
        world.variables["UV_PROJECT_ENVIRONMENT"] = "/elsewhere";
        world.run({"check", "/src/matmix"});
        QVERIFY2(world.out.find("env -u UV_PROJECT_ENVIRONMENT UV_LOCK_TIMEOUT=600 /usr/bin/uv") != std::string::npos, world.out.c_str());
    }

    void stateThatCannotBeUsedIsNamedWithWhatToDo()
    {
        BrokenWorld world;
        const std::string file = "/home/ada/.local/share/truewheel/state.db";
        world.repair = [&](const CheckedLink &, const RepairEvents &) -> Result<RepairReport> {
            return failure(ErrorCode::Malformed, file, "file is not a database");
        };
        QCOMPARE(world.run({"fix", "/src/matmix", "--json"}), ExitCode::Findings);
        QCOMPARE(world.document()["editables"][0]["reason"].toString().toStdString(),
                 file
                     + ": malformed: file is not a database. Nothing is built without a journal. "
                       "Move the file away, and a new one is made; what was trusted is asked again");
        world.repair = [&](const CheckedLink &, const RepairEvents &) -> Result<RepairReport> {
            return failure(ErrorCode::PermissionDenied, "/home/ada/.cache/truewheel/logs", "Permission denied");
        };
        QCOMPARE(world.run({"fix", "/src/matmix"}), ExitCode::Findings);
        QVERIFY2(world.out.find(
                     "Not repaired: /home/ada/.cache/truewheel/logs: permission denied. Nothing is built without a log. See that this "
                     "directory is yours to write to\n")
                     != std::string::npos,
                 world.out.c_str());
    }

    void aMemberThatItsWorkspaceHasNotLinkedIsSaidSo()
    {
        FakeWorld world;
        world.addProject("/ws/packages/member");
        world.addEnvironment("/ws/.venv");
        QCOMPARE(world.run({"check", "/ws/packages/member"}), ExitCode::Fine);
        QCOMPARE(world.out, std::string("No editable link to /ws/packages/member in /ws/.venv.\n"));
        QCOMPARE(world.run({"check", "/ws/.venv"}), ExitCode::Fine);
        QCOMPARE(world.out, std::string("No editable links in 1 environment.\n"));
    }

    void helpThatCannotBeWrittenIsNotFine()
    {
        FakeWorld world;
        world.isOutFull = true;
        for (const Arguments &arguments : {Arguments{"--help"}, Arguments{"--version"}, Arguments{"fix", "--help"}})
            QCOMPARE(world.run(arguments), ExitCode::Incomplete);
    }

    void cancellingExits130WithADocument()
    {
        BrokenWorld world;
        world.cancelled = true;
        QCOMPARE(world.run({"check", "--json"}), ExitCode::Cancelled);
        QCOMPARE(world.document()["complete"].toBool(true), false);
    }

    void usageErrorsGoToStderrEscaped()
    {
        FakeWorld world;
        for (const Arguments &arguments :
             {Arguments{}, Arguments{"frobnicate"}, Arguments{"check", "--nope"}, Arguments{"check", "--format", "yaml"}, Arguments{"sync"},
              Arguments{"explain"}, Arguments{"accept"}, Arguments{"--color", "pink", "check"}, Arguments{"accept", "nonsense"},
              Arguments{"shelve"}}) {
            QCOMPARE(world.run(arguments), ExitCode::Usage);
            QCOMPARE(world.out, std::string());
            QVERIFY(!world.err.empty());
        }
        QCOMPARE(world.run({"check", "--\x1b[2J"}), ExitCode::Usage);
        QVERIFY(world.err.find('\x1b') == std::string::npos);
    }

    void aPathMayLookLikeAnOptionOrAVerb()
    {
        BrokenWorld world;
        world.missing = {"/here/-weird", "/here/fix"};
        QCOMPARE(world.run({"check", "--json", "--", "-weird", "fix"}), ExitCode::Usage);
        QCOMPARE(world.document()["unreadable"][0]["path"].toString(), "/here/-weird");
        QCOMPARE(world.document()["unreadable"][1]["path"].toString(), "/here/fix");
        QCOMPARE(world.run({"check", "fix", "--json"}), ExitCode::Usage);
        QCOMPARE(world.document()["unreadable"][0]["path"].toString(), "/here/fix");
        QCOMPARE(world.document()["command"].toString(), "check");
    }

    void commonOptionsStandBeforeOrAfterTheVerb()
    {
        BrokenWorld world;
        QCOMPARE(world.run({"--json", "check"}), ExitCode::Findings);
        QVERIFY(!world.document().isEmpty());
        QCOMPARE(world.run({"check", "--json"}), ExitCode::Findings);
        QVERIFY(!world.document().isEmpty());
    }

    void colorFollowsTheTerminalTheOptionAndNoColor()
    {
        BrokenWorld world;
        const auto colored = [&](const Arguments &arguments) {
            world.run(arguments);
            return world.out.find('\x1b') != std::string::npos;
        };
        QVERIFY(!colored({"check"}));
        QVERIFY(colored({"check", "--color", "always"}));
        world.isTerminal = true;
        QVERIFY(colored({"check"}));
        QVERIFY(!colored({"check", "--color", "never"}));
        QVERIFY(!colored({"check", "--json"}));
        world.variables["NO_COLOR"] = "1";
        QVERIFY(!colored({"check"}));
        QVERIFY(colored({"check", "--color=always"}));
    }

    void theEnvironmentOfTheShellIsLookedAtToo()
    {
        BrokenWorld world;
        world.variables["VIRTUAL_ENV"] = "/src/matmix/.venv";
        world.variables["CONDA_PREFIX"] = "/gone";
        world.run({"check"});
        QCOMPARE(world.known, (std::vector<Path>{"/src/matmix/.venv"}));
    }

    void fixRepairsWhatIsNamedAndReportsTheNewVerdict()
    {
        BrokenWorld world;
        QCOMPARE(world.run({"fix", "/src/matmix", "--json"}), ExitCode::Fine);
        const QJsonObject editable = world.document()["editables"][0].toObject();
        QCOMPARE(editable["before"].toString(), "absent");
        QCOMPARE(editable["verdict"].toString(), "intact");
        QCOMPARE(editable["seconds"].toDouble(), 1.5);
        QCOMPARE(editable["log"].toString(), "/cache/truewheel/logs/1.log");
        QVERIFY(editable["skipped"].isNull());
        QVERIFY(editable["repair"].isNull());
        QCOMPARE(world.trusted, (std::vector<std::string>{"/src/matmix in /src/matmix/.venv"}));

        QCOMPARE(world.run({"fix", "/src/matmix"}), ExitCode::Fine);
        QCOMPARE(world.events, (std::vector<std::string>{"look"}));
        QCOMPARE(world.err, std::string("truewheel: nothing to repair\n"));
    }

    void namingAPlaceInsideAProjectNamesTheProject()
    {
        BrokenWorld world;
        world.fs.addDirectory("/src/matmix/python/matmix");
        QCOMPARE(world.run({"fix", "/src/matmix/python/matmix"}), ExitCode::Fine);
        BrokenWorld other;
        QCOMPARE(other.run({"fix", "/src/matmix/pyproject.toml"}), ExitCode::Fine);
    }

    void belowARootOrInAnEnvironmentOnlyYesAllowsABuild_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("root") << "/src";
        QTest::newRow("environment") << "/src/matmix/.venv";
    }

    void belowARootOrInAnEnvironmentOnlyYesAllowsABuild()
    {
        QFETCH(QString, path);
        BrokenWorld world;
        QCOMPARE(world.run({"fix", path.toStdString(), "--json"}), ExitCode::Findings);
        QVERIFY(!world.document()["editables"][0]["skipped"].toString().isEmpty());
        QCOMPARE(world.document()["editables"][0]["verdict"].toString(), "absent");
        QVERIFY(world.trusted.empty());
        QCOMPARE(world.events, (std::vector<std::string>{"look"}));
        QCOMPARE(world.run({"fix", path.toStdString(), "--yes"}), ExitCode::Fine);
    }

    void namingOneProjectDoesNotAllowAnotherInTheSameEnvironment()
    {
        BrokenWorld world;
        world.addProject("/src/other");
        addLink(world, absentLink("other", "/src/other", "/src/matmix/.venv"));
        QCOMPARE(world.run({"fix", "/src/matmix", "--json"}), ExitCode::Findings);
        QCOMPARE(world.document()["editables"][0]["verdict"].toString(), "intact");
        QCOMPARE(world.document()["editables"][1]["verdict"].toString(), "absent");
        QVERIFY(!world.document()["editables"][1]["skipped"].toString().isEmpty());
    }

    void earlierTrustIsEnough()
    {
        BrokenWorld world;
        world.trusted = {"/src/matmix in /src/matmix/.venv"};
        QCOMPARE(world.run({"fix", "/src"}), ExitCode::Fine);
    }

    void dryRunRunsNothingAndExitsAsCheck()
    {
        BrokenWorld world;
        QCOMPARE(world.run({"fix", "/src/matmix", "--dry-run", "--json"}), ExitCode::Findings);
        QCOMPARE(world.events, (std::vector<std::string>{"look"}));
        QVERIFY(world.trusted.empty());
        QCOMPARE(world.document()["editables"][0]["repair"]["action"].toString(), "rebuild");
        world.setVerdict(intactLink("matmix", "/src/matmix", "/src/matmix/.venv"));
        QCOMPARE(world.run({"fix", "/src/matmix", "--dry-run"}), ExitCode::Fine);
    }

    void aBuildThatDoesNotBringTheFileBackIsAFinding()
    {
        BrokenWorld world;
        world.repair = [](const CheckedLink &before, const RepairEvents &events) -> Result<RepairReport> {
            events.output("error: \x1b[31mlinker\twent away\nwithout newline");
            return RepairReport{before.verdict, before, 1, {}, 2.0, "/log", false, "the build failed"};
        };
        QCOMPARE(world.run({"fix", "/src/matmix", "--json"}), ExitCode::Findings);
        QCOMPARE(world.document()["editables"][0]["verdict"].toString(), "absent");
        QCOMPARE(world.document()["editables"][0]["reason"].toString(), "the build failed");
        QVERIFY(world.err.find("| error: \\x1b[31mlinker    went away\n") != std::string::npos);
        QVERIFY(world.err.find("| without newline\n") != std::string::npos);
        world.run({"fix", "/src/matmix", "-q"});
        QVERIFY(world.err.find("linker") == std::string::npos);
    }

    void aMissingToolIsIncomplete()
    {
        BrokenWorld world;
        world.planError = Error{ErrorCode::ToolMissing, "uv", "neither uv nor pip is there"};
        QCOMPARE(world.run({"fix", "/src/matmix", "--json"}), ExitCode::Incomplete);
        QVERIFY(world.document()["editables"][0]["skipped"].toString().contains("neither uv nor pip"));
        QVERIFY(world.err.find("neither uv nor pip") != std::string::npos);
        QCOMPARE(world.document()["complete"].toBool(true), false);
        QCOMPARE(world.run({"check", "/src/matmix"}), ExitCode::Findings);
    }

    void whatGitBringsBackIsNotRebuilt()
    {
        BrokenWorld world;
        CheckedLink tracked = absentLink("matmix", "/src/matmix", "/src/matmix/.venv");
        tracked.remedy = Remedy::None;
        tracked.advice = "git tracks this file: `git restore` brings it back.";
        world.setVerdict(tracked);
        world.planError = Error{ErrorCode::Unsupported, "/src/matmix", "no command"};
        QCOMPARE(world.run({"fix", "/src/matmix", "--json"}), ExitCode::Findings);
        QCOMPARE(world.document()["editables"][0]["skipped"].toString(), "git tracks this file: `git restore` brings it back.");
    }

    void buildRequirementsAreInstalledOnlyWithYes()
    {
        BrokenWorld world;
        world.planInstalls = {"ninja", "meson-python"};
        QCOMPARE(world.run({"fix", "/src/matmix", "--json"}), ExitCode::Findings);
        QVERIFY(world.document()["editables"][0]["skipped"].toString().contains("ninja, meson-python"));
        QCOMPARE(world.run({"fix", "/src/matmix", "--yes"}), ExitCode::Fine);
    }

    void cancellingABuildLeavesTheOthersAlone()
    {
        BrokenWorld world;
        addLink(world, absentLink("second", "/src/matmix/second", "/src/matmix/.venv"));
        world.repair = [](const CheckedLink &, const RepairEvents &) -> Result<RepairReport> {
            return failure(ErrorCode::Cancelled, "/src/matmix", "the old link is still installed");
        };
        QCOMPARE(world.run({"fix", "/src/matmix", "--json"}), ExitCode::Cancelled);
        QCOMPARE(world.events, (std::vector<std::string>{"look", "repair matmix"}));
        QVERIFY(world.document()["editables"][0]["reason"].toString().contains("still installed"));
        QCOMPARE(world.document()["editables"][1]["skipped"].toString(), "cancelled");
    }

    void aCancelledBuildSaysWhatIsTrueWithItsSecondsAndLog()
    {
        BrokenWorld world;
        world.repair = [](const CheckedLink &before, const RepairEvents &) -> Result<RepairReport> {
            RepairReport report{before.verdict, before, 0, {}, 2.5, "/cache/truewheel/logs/1.log", false, {}};
            report.reason = "Cancelled; no process is left running; matmix._native is absent.";
            report.stopped = Error{ErrorCode::Cancelled, "/usr/bin/uv", {}};
            return report;
        };
        QCOMPARE(world.run({"fix", "/src/matmix", "--json"}), ExitCode::Cancelled);
        const QJsonValue row = world.document()["editables"][0];
        QCOMPARE(row["reason"].toString(), "Cancelled; no process is left running; matmix._native is absent.");
        QCOMPARE(row["seconds"].toDouble(), 2.5);
        QCOMPARE(row["log"].toString(), "/cache/truewheel/logs/1.log");
        QCOMPARE(row["verdict"].toString(), "absent");
        QCOMPARE(world.run({"fix", "/src/matmix"}), ExitCode::Cancelled);
        QVERIFY(world.out.find("\n  Not repaired: Cancelled; no process is left running; matmix._native is absent.\n")
                != std::string::npos);
    }

    void aLinkFoundIntactUnderTheLockIsNotBuilt()
    {
        BrokenWorld world;
        world.repair = [&world](const CheckedLink &before, const RepairEvents &) -> Result<RepairReport> {
            world.setVerdict(intactLink("matmix", "/src/matmix", "/src/matmix/.venv"));
            RepairReport report{before.verdict, world.snapshot.editables[0], 0, {}, 0, {}, true, {}};
            report.wasIntact = true;
            return report;
        };
        QCOMPARE(world.run({"fix", "/src/matmix", "--json"}), ExitCode::Fine);
        const QJsonValue row = world.document()["editables"][0];
        QCOMPARE(row["skipped"].toString(), "already intact: another repair had put it right");
        QVERIFY(row["log"].isNull());
    }

    void aLinkThatAnotherBuildRepairedIsNotBuiltAgain()
    {
        BrokenWorld world;
        world.addEnvironment("/other");
        addLink(world, absentLink("matmix", "/src/matmix", "/other"));
        world.repair = [&world](const CheckedLink &before, const RepairEvents &) -> Result<RepairReport> {
            for (const char *environment : {"/src/matmix/.venv", "/other"})
                world.setVerdict(intactLink("matmix", "/src/matmix", environment));
            return RepairReport{before.verdict, world.snapshot.editables[0], 0, {}, 1, "/log", true, {}};
        };
        QCOMPARE(world.run({"fix", "/src/matmix", "--json"}), ExitCode::Fine);
        QCOMPARE(std::count(world.events.begin(), world.events.end(), "repair matmix"), 1);
        QCOMPARE(world.document()["editables"][1]["verdict"].toString(), "intact");
    }

    void syncShowsRemovalsAndAsksForYes()
    {
        FakeWorld world;
        world.addProject("/src/app");
        world.addEnvironment("/src/app/.venv");
        world.preview.changes = {{"hand", "1.0", std::nullopt}};
        QCOMPARE(world.run({"sync", "/src/app", "--dry-run", "--json"}), ExitCode::Fine);
        QCOMPARE(world.document()["applied"].toBool(true), false);
        QCOMPARE(world.document()["changes"][0]["name"].toString(), "hand");
        QVERIFY(world.document()["changes"][0]["to"].isNull());
        QCOMPARE(world.run({"sync", "/src/app"}), ExitCode::Findings);
        QCOMPARE(world.out, std::string("remove  hand 1.0\n"));
        QCOMPARE(world.events, (std::vector<std::string>{"look", "preview"}));
        QCOMPARE(world.run({"sync", "/src/app", "--yes", "--json"}), ExitCode::Fine);
        QCOMPARE(world.document()["applied"].toBool(), true);
        world.isTerminal = true;
        world.input = "n\n";
        QCOMPARE(world.run({"sync", "/src/app"}), ExitCode::Findings);
        world.input = "y\n";
        QCOMPARE(world.run({"sync", "/src/app"}), ExitCode::Fine);
    }

    void syncKeepsWhatIsHeldUnlessToldOtherwise()
    {
        FakeWorld world;
        world.addProject("/src/app");
        world.addEnvironment("/src/app/.venv");
        world.choices = {{"plot", false, false}, {"Doc_s", true, true}, {"dev", true, true}};
        QCOMPARE(world.run({"sync", "--extra", "plot", "--no-group", "doc-s", "/src/app", "--dry-run"}), ExitCode::Fine);
        QCOMPARE(world.events.back(), std::string("preview plot dev"));
        QCOMPARE(world.run({"sync", "/src/app", "--extra", "nothing", "--dry-run", "--json"}), ExitCode::Usage);
        QCOMPARE(world.document()["unreadable"][0]["path"].toString(), "nothing");
    }

    void syncRepairsWhatItRestoredBroken()
    {
        BrokenWorld world;
        QCOMPARE(world.run({"sync", "/src/matmix", "--json"}), ExitCode::Fine);
        QCOMPARE(world.document()["editables"][0]["before"].toString(), "absent");
        QCOMPARE(world.document()["editables"][0]["verdict"].toString(), "intact");
    }

    void aSyncThatDoesNotVerifyIsAFinding()
    {
        FakeWorld world;
        world.addProject("/src/app");
        world.addEnvironment("/src/app/.venv");
        world.isSyncVerified = false;
        QCOMPARE(world.run({"sync", "/src/app"}), ExitCode::Findings);
        QVERIFY(world.err.find("idna is not what was announced") != std::string::npos);
    }

    void syncWithoutUvIsIncomplete()
    {
        BrokenWorld world;
        world.uv.reset();
        QCOMPARE(world.run({"sync", "/src/matmix", "--json"}), ExitCode::Incomplete);
        QVERIFY(world.err.find("uv was not found") != std::string::npos);
        QCOMPARE(world.document()["changes"].toArray().size(), 0);
    }

    void acceptedFindingsAreLeftOutUntilTheyEnd()
    {
        BrokenWorld world;
        const std::string finding = "matmix@/src/matmix/.venv:absent:matmix._native";
        QCOMPARE(world.run({"accept", finding, "--why", "no compiler here", "--until", "2027-01-31"}), ExitCode::Fine);
        QCOMPARE(world.acceptances.at(0).reason, std::string("no compiler here"));
        QCOMPARE(world.run({"check", "--json"}), ExitCode::Fine);
        QCOMPARE(world.document()["editables"].toArray().size(), 0);
        QCOMPARE(world.run({"check", "--json", "--show-accepted"}), ExitCode::Fine);
        QCOMPARE(world.document()["editables"][0]["accepted"].toBool(), true);
        QCOMPARE(world.run({"fix", "/src/matmix"}), ExitCode::Fine);
        QVERIFY(world.trusted.empty());
        world.acceptances[0].until = Timestamp{1'794'999'999, 0};
        QCOMPARE(world.run({"check"}), ExitCode::Findings);
        QCOMPARE(world.run({"accept", "--list"}), ExitCode::Fine);
        QVERIFY(world.out.find("no compiler here") != std::string::npos);
        QCOMPARE(world.run({"accept", "--withdraw", finding}), ExitCode::Fine);
        QVERIFY(world.acceptances.empty());
        QCOMPARE(world.run({"accept", "--json", "--withdraw", finding}), ExitCode::Usage); // a document in every case
        QCOMPARE(world.document()["acceptances"].toArray().size(), 0);
        QCOMPARE(world.run({"accept", "--json", "bogus"}), ExitCode::Usage);
        QCOMPARE(world.document()["command"].toString(), QStringLiteral("accept"));
        QCOMPARE(world.run({"accept", "--withdraw", finding}), ExitCode::Usage);
    }

    void acceptanceOfOneFileDoesNotHideAnother()
    {
        BrokenWorld world;
        world.acceptances.push_back({"matmix@/src/matmix/.venv:absent:matmix._native", {}, std::nullopt, {}});
        CheckedLink two = absentLink("matmix", "/src/matmix", "/src/matmix/.venv");
        two.expected.push_back(two.expected[0]);
        two.expected[1].module = "matmix._second";
        world.setVerdict(two);
        QCOMPARE(world.run({"check"}), ExitCode::Findings);
    }

    void untilTakesADayOrAMomentStillToCome()
    {
        QCOMPARE(momentFrom("2026-12-31").value(), (Timestamp{1798761600, 0})); // the end of that day
        QCOMPARE(momentFrom("2026-12-31T12:00:00Z").value(), (Timestamp{1798718400, 0}));
        for (const char *text : {"", "tomorrow", "2026-13-01", "2026-12-31T12:00:00"})
            QVERIFY2(!momentFrom(text), text);
        FakeWorld world;
        QCOMPARE(world.run({"accept", "a@/e:absent:b", "--until", "2020-01-01"}), ExitCode::Usage);
    }

    void doctorNamesWhatIsMissing()
    {
        FakeWorld world;
        QCOMPARE(world.run({"doctor", "--json"}), ExitCode::Fine);
        QCOMPARE(world.document()["tools"][0]["path"].toString(), "/usr/bin/uv");
        QCOMPARE(world.document()["settings"][0]["key"].toString(), "tools/uv");
        world.uv.reset();
        QCOMPARE(world.run({"doctor"}), ExitCode::Incomplete);
        QVERIFY(world.out.find("uv was not found") != std::string::npos);
    }

    void doctorTellsOfAStateThatCannotBeRead()
    {
        FakeWorld world;
        const Path state = locationsFor(Os::Linux, EnvironmentVariables{{{"HOME", "/home/ada"}}}).stateDatabase();
        world.stateError = Error{ErrorCode::Malformed, pathBytes(state), "not a database of Truewheel"};
        QCOMPARE(world.run({"doctor"}), ExitCode::Fine); // none was made yet
        world.fs.addFile(state);
        QCOMPARE(world.run({"doctor"}), ExitCode::Incomplete);
        QVERIFY2(world.out.find(pathBytes(state) + ": malformed: not a database of Truewheel. Without it") != std::string::npos,
                 world.out.c_str());
    }

    void doctorWritesABundleOrShowsIt()
    {
        FakeWorld world;
        QCOMPARE(world.run({"doctor", "--bundle", "-"}), ExitCode::Fine);
        QCOMPARE(world.out, std::string("== about.txt ==\nprogram\n\\x1b[31mred\n"));
        QCOMPARE(world.run({"doctor", "--bundle", "d.zip"}), ExitCode::Fine);
        QVERIFY(world.events.back().starts_with("save /") && world.events.back().ends_with("/d.zip"));
        QVERIFY(world.err.find("1 file in") != std::string::npos);
        QCOMPARE(world.run({"doctor", "--bundle", "/nowhere/d.zip"}), ExitCode::Incomplete);
    }

    void cacheListsWhatIsInTheCaches()
    {
        FakeWorld world;
        world.caches = someCaches();
        QCOMPARE(world.run({"cache", "list", "--json"}), ExitCode::Fine);
        const QJsonObject document = world.document();
        QCOMPARE(document["command"].toString(), "cache list");
        QCOMPARE(document["complete"].toBool(), true);
        QCOMPARE(document["caches"][0]["stale"].toInt(), 2);
        QCOMPARE(document["caches"][0]["size"]["disk"].toInt(), 4096);
        const QJsonValue wheel = document["wheels"][0];
        QCOMPARE(wheel["name"].toString(), "idna");
        QCOMPARE(wheel["tags"][0].toString(), "py3-none-any");
        QCOMPARE(wheel["fetched"].toString(), "2023-11-14T22:13:20Z");
        QVERIFY(wheel["size"].isNull());
        QVERIFY(wheel["environments"].isNull());
        QCOMPARE(world.run({"cache", "list"}), ExitCode::Fine);
        QVERIFY(world.out.find("idna 3.10") != std::string::npos);
        QVERIFY(world.out.find("\x1b") == std::string::npos); // of the hostile name
        QCOMPARE(world.run({"cache", "show", "IDNA"}), ExitCode::Fine);
        QVERIFY(world.out.find("idna 3.10") != std::string::npos && world.out.find("evil") == std::string::npos);
    }

    void anArmedTrapIsAFindingOfCacheStale()
    {
        FakeWorld world;
        world.caches = someCaches();
        QCOMPARE(world.run({"cache", "stale"}), ExitCode::Findings);
        QVERIFY(world.out.find("remedy   uv sync --reinstall-package p --directory '/src/p q'") != std::string::npos);
        QVERIFY(world.out.find("none: uv offers no command for this") != std::string::npos);
        world.run({"cache", "stale", "--json"});
        QCOMPARE(world.document()["stale"][0]["kind"].toString(), "editable-outputs-absent");
        QVERIFY(world.document()["stale"][1]["remedy"].isNull());
        QCOMPARE(world.document()["stale"][1]["with"][0]["path"].toString(), "/cache/uv/archive-v0/a");
        world.caches->caches[0].stale.erase(world.caches->caches[0].stale.begin());
        QCOMPARE(world.run({"cache", "stale"}), ExitCode::Fine);
        world.caches->unreadable.push_back({ErrorCode::PermissionDenied, "/cache/uv/wheels-v8", {}});
        QCOMPARE(world.run({"cache", "stale", "--json"}), ExitCode::Incomplete);
        QCOMPARE(world.document()["complete"].toBool(), false);
        world.cancelled = true;
        QCOMPARE(world.run({"cache", "stale", "--json"}), ExitCode::Cancelled);
    }

    void cacheRefusesWhatItDoesNotKnow()
    {
        FakeWorld world;
        for (const Arguments &arguments : {Arguments{"cache"}, Arguments{"cache", "clear"}, Arguments{"cache", "show"},
                                           Arguments{"cache", "list", "idna"}, Arguments{"cache", "list", "--tool", "npm"}})
            QCOMPARE(world.run(arguments), ExitCode::Usage);
        QVERIFY(world.events.empty());
    }

    void guiIsStartedFromBesideTheProgramOrMissed()
    {
        FakeWorld world;
        QCOMPARE(world.run({"gui"}), ExitCode::Incomplete);
        QVERIFY(world.err.find("/opt/truewheel/bin/truewheel-gui") != std::string::npos);
        world.fs.addFile("/opt/truewheel/bin/truewheel-gui");
        QCOMPARE(world.run({"gui", "project"}), ExitCode::Fine);
        QCOMPARE(world.events, (std::vector<std::string>{"/opt/truewheel/bin/truewheel-gui /here/project"}));
    }
};
QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
