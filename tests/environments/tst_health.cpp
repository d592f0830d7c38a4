#include "core/environments/health.h"
#include "core/environments/reader.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;
using test::MemoryFileSystem;

namespace {

constexpr int64_t day = 24 * 3600;
constexpr int64_t november2026 = 1795348800; // 2026-11-22

/// An environment of Python 3.11 in which all is well.
struct World {
    World()
    {
        fs.addFile("/usr/bin/python3.11");
        fs.addLink("/usr/bin/python3", "python3.11");
        fs.addFile("/e/pyvenv.cfg", "home = /usr/bin\nversion = 3.11.7\n");
        fs.addLink("/e/bin/python", "/usr/bin/python3");
        fs.addFile("/e/bin/activate", "deactivate () {\n}\nVIRTUAL_ENV=\"/e\"\nexport VIRTUAL_ENV\n");
        fs.addFile("/e/bin/demo", "#!/e/bin/python\nimport demo\n");
        addDistribution("demo", "demo/__init__.py,,\ndemo/x.py,,\n../../../bin/demo,,\ndemo-1.0.dist-info/RECORD,,\n");
        fs.addFile(site / "demo/__init__.py");
        fs.addFile(site / "demo/x.py");
    }

    void addDistribution(const std::string &name, const std::string &record)
    {
        const Path info = site / (name + "-1.0.dist-info");
        fs.addFile(info / "METADATA", "Name: " + name + "\n");
        fs.addFile(info / "RECORD", record);
        fs.addFile(info / "INSTALLER", "pip\n");
    }

    Health health(HealthDepth depth = HealthDepth::Full, const Path &project = {}, int64_t now = november2026) const
    {
        Environment environment = readEnvironment("/e", fs, Os::Linux).value();
        environment.project = project;
        return checkHealth(environment, ScanFileSystem(fs), {now, 0}, depth);
    }

    /// The words of what is wrong.
    std::string problems(HealthDepth depth = HealthDepth::Full, const Path &project = {}) const
    {
        std::string words;
        for (const HealthFinding &finding : health(depth, project).findings) {
            if (finding.evidence.empty() || finding.summary.empty() || finding.remedy.empty())
                words += "(says too little) ";
            words += toString(finding.problem) + " ";
        }
        return words;
    }

    Path site = "/e/lib/python3.11/site-packages";
    MemoryFileSystem fs;
};

} // namespace

class TestHealth : public QObject
{
    Q_OBJECT
private slots:
    void anIntactEnvironmentHasNone()
    {
        const World world;
        QCOMPARE(world.problems(HealthDepth::Quick), std::string());
        QCOMPARE(world.problems(HealthDepth::Full), std::string());
        QVERIFY(world.health().unreadable.empty());
    }

    void aBaseThatIsGoneIsMissing()
    {
        World world;
        world.fs.remove("/usr/bin/python3.11");
        QCOMPARE(world.problems(), std::string("base-missing "));
        QVERIFY(world.health().findings[0].evidence[0].detail.find("/usr/bin/python3") != std::string::npos);
    }

    void aCopiedExecutableNeedsItsHomeToo()
    {
        World world;
        world.fs.addFile("/e/bin/python");
        QCOMPARE(world.problems(), std::string());
        world.fs.remove("/usr");
        QCOMPARE(world.problems(), std::string("base-missing "));
    }

    void aBaseThatCannotBeLookedAtIsNotMissing()
    {
        World world;
        world.fs.fail("/usr/bin/python3", ErrorCode::PermissionDenied);
        world.fs.fail("/e/bin/python", ErrorCode::PermissionDenied);
        QCOMPARE(world.problems(), std::string());
    }

    void aBaseOfAnotherMinorVersionWasUpgraded()
    {
        World world;
        world.fs.remove("/usr/bin/python3.11");
        world.fs.addFile("/usr/bin/python3.12");
        world.fs.addLink("/usr/bin/python3", "python3.12");
        QCOMPARE(world.problems(), std::string("base-upgraded "));
        QVERIFY(world.health().findings[0].summary.find("3.12") != std::string::npos);
    }

    void aDllOfAnotherVersionTellsOfAnUpgradeOnWindows()
    {
        MemoryFileSystem fs;
        fs.addFile("/py/python.exe");
        fs.addFile("/py/python3.dll");
        fs.addFile("/py/python312.dll");
        fs.addFile("/e/pyvenv.cfg", "home = /py\nversion = 3.11.7\n");
        fs.addFile("/e/Scripts/python.exe");
        fs.addFile("/e/Lib/site-packages/x.py");
        const Environment environment = readEnvironment("/e", fs, Os::Windows).value();
        const Health health = checkHealth(environment, ScanFileSystem(fs), {november2026, 0});
        QCOMPARE(health.findings.size(), size_t(1));
        QVERIFY(health.findings[0].problem == HealthProblem::BaseUpgraded);
        fs.addFile("/py/python311.dll");
        QVERIFY(checkHealth(environment, ScanFileSystem(fs), {november2026, 0}).findings.empty());
    }

    void rowsOfRecordThatAreMissingAreAHalfInstallation()
    {
        World world;
        world.fs.remove(world.site / "demo/x.py");
        QCOMPARE(world.problems(HealthDepth::Full), std::string("half-installed "));
        const HealthFinding finding = world.health().findings[0];
        QCOMPARE(finding.evidence[0].line, 2);
        QCOMPARE(world.problems(HealthDepth::Quick), std::string()); // an installer that came to its end is believed
        world.fs.remove(world.site / "demo-1.0.dist-info/INSTALLER");
        QCOMPARE(world.problems(HealthDepth::Quick), std::string("half-installed "));
    }

    void whatLosesItsDocumentsAndCachesIsNotHalf()
    {
        World world;
        world.addDistribution("docs", "docs.txt,,\n__pycache__/d.cpython-311.pyc,,\n../../../share/man/d.1,,\n");
        QCOMPARE(world.problems(HealthDepth::Full), std::string());
    }

    void aDistInfoWithoutItsPartsIsHalf()
    {
        for (const char *part : {"METADATA", "RECORD"}) {
            World world;
            world.fs.remove(world.site / "demo-1.0.dist-info" / part);
            QCOMPARE(world.problems(HealthDepth::Quick), std::string("half-installed "));
        }
        World packaged; // as a distributor does it (PEP 627)
        packaged.fs.addFile(packaged.site / "demo-1.0.dist-info/INSTALLER", "apt\n");
        packaged.fs.remove(packaged.site / "demo-1.0.dist-info/RECORD");
        QCOMPARE(packaged.problems(HealthDepth::Full), std::string());
    }

    void leftoversOfPipAndAMissingInterpreterAreHalf()
    {
        World world;
        world.fs.addFile(world.site / "~emo-1.0.dist-info/METADATA");
        QCOMPARE(world.problems(HealthDepth::Quick), std::string("half-installed "));
        World bare;
        bare.fs.remove("/e/bin/python");
        QCOMPARE(bare.problems(HealthDepth::Quick), std::string("half-installed "));
    }

    void whatWasMadeElsewhereWasMoved_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("venv") << QStringLiteral("VIRTUAL_ENV=\"/old\"");
        QTest::newRow("venv 3.13") << QStringLiteral("    export VIRTUAL_ENV=/old");
        QTest::newRow("uv") << QStringLiteral("VIRTUAL_ENV='/old'");
        QTest::newRow("batch") << QStringLiteral("@set \"VIRTUAL_ENV=/old\"");
    }
    void whatWasMadeElsewhereWasMoved()
    {
        QFETCH(QString, line);
        World world;
        world.fs.addFile("/e/bin/activate", "\nVIRTUAL_ENV=$(cygpath x)\n" + line.toStdString() + "\n");
        QCOMPARE(world.problems(), std::string("moved "));
        QCOMPARE(world.health().findings[0].evidence[0].line, 3);
        world.fs.addFile("/e/pyvenv.cfg", "home = /usr/bin\nversion = 3.11.7\nrelocatable = true\n");
        QCOMPARE(world.problems(), std::string());
    }

    void anotherNameOfTheSameDirectoryIsNoMove()
    {
        World world;
        world.fs.addFile("/e/bin/activate", "VIRTUAL_ENV='/link'\n");
        world.fs.addLink("/link", "/e");
        QCOMPARE(world.problems(), std::string());
    }

    void scriptsTellWhereThereIsNoActivation()
    {
        World world;
        world.fs.remove("/e/bin/activate");
        QCOMPARE(world.problems(HealthDepth::Quick), std::string());
        world.fs.addFile("/e/bin/demo", "#!/bin/sh\n'''exec' \"/old place/bin/python\" \"$0\" \"$@\"\n' '''\n");
        QCOMPARE(world.problems(HealthDepth::Quick), std::string("moved "));
        world.fs.addFile("/e/bin/pip", "#!/e/bin/python3\n");
        QCOMPARE(world.problems(HealthDepth::Quick), std::string());
    }

    void aProjectThatIsGoneIsSaid()
    {
        World world;
        world.fs.addDirectory("/src/here");
        QCOMPARE(world.problems(HealthDepth::Full, "/src/here"), std::string());
        QCOMPARE(world.problems(HealthDepth::Full, "/src/gone"), std::string("project-missing "));
        world.fs.fail("/src/hidden", ErrorCode::PermissionDenied);
        QCOMPARE(world.problems(HealthDepth::Full, "/src/hidden"), std::string());
    }

    void onlyWhatHoldsNothingIsEmpty()
    {
        World world;
        world.fs.remove(world.site / "demo");
        world.fs.remove(world.site / "demo-1.0.dist-info");
        world.fs.addFile(world.site / "_virtualenv.py");
        QCOMPARE(world.problems(), std::string("empty "));
        world.addDistribution("pip", "");
        QCOMPARE(world.problems(), std::string());
    }

    void theEndOfLifeIsTheDayOfItsBranch()
    {
        const World world;
        const int64_t end = endOfLifeOf(3, 11)->seconds;
        QVERIFY(world.health(HealthDepth::Full, {}, end - day).findings.empty());
        const Health over = world.health(HealthDepth::Full, {}, end);
        QCOMPARE(over.findings.size(), size_t(1));
        QVERIFY(over.findings[0].problem == HealthProblem::EndOfLife);
        QCOMPARE(endOfLifeOf(3, 9)->seconds, int64_t(1761955200)); // 2025-11-01T00:00:00Z
        QVERIFY(!endOfLifeOf(3, 99));
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
