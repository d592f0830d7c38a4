// Real syncs with real uv. Skipped where TRUEWHEEL_UV is not set; TRUEWHEEL_UV_OLD names a second, older uv.
#include "core/repair/sync.h"
#include "tests/repair/realuv.h"

using namespace truewheel;
using namespace truewheel::test;

class TestSyncRuns : public RealUv
{
    Q_OBJECT

    Path m_project;
    Path m_environment;

    // A project with an extra and two groups, locked by the new uv, in an environment that lies elsewhere; the extra is installed.
    void prepare()
    {
        useUv();
        m_project = project("setuptools_genpy", "p");
        m_environment = m_at / "env elsewhere";
        put(m_project / "pyproject.toml",
            contents(m_project / "pyproject.toml")
                + "dependencies = [\"idna\", \"colorama; sys_platform == 'win32'\"]\n[project.optional-dependencies]\ncli = [\"click\"]\n"
                  "[dependency-groups]\nlint = [\"iniconfig\"]\ndev = [\"six\"]\n");
        const std::string newUv = qEnvironmentVariable("TRUEWHEEL_UV").toStdString();
        call({newUv, "lock", "-q", "-p", "3.11"}, m_project);
        call({newUv, "venv", "-q", "-p", "3.11", m_environment.native()}, m_at);
        qputenv("UV_PROJECT_ENVIRONMENT", QByteArray::fromStdString(m_environment.native()));
        call({newUv, "sync", "-q", "--frozen", "--no-default-groups", "--extra", "cli", "-p", "3.11"}, m_project);
        qunsetenv("UV_PROJECT_ENVIRONMENT");
        if (!grantTrust(m_fs, *m_state, m_project, m_environment))
            qWarning("not trusted");
    }

    SyncRequest request()
    {
        const Environment environment = environmentAt(m_environment);
        return {m_project, environment, syncChoices(m_fs, m_project, environment).value_or(std::vector<SyncChoice>())};
    }

    Result<SyncPreview> preview(const SyncRequest &request)
    {
        JobContext job;
        return previewSync(request, {m_uv, {}}, {m_fs, m_processes, m_locations, *m_state}, job);
    }

    Result<RepairReport> apply(const SyncPreview &preview, const SyncRequest &request)
    {
        JobContext job;
        return applySync(preview, request, {m_fs, m_processes, m_locations, *m_state}, {}, job);
    }

    bool isInstalled(const std::string &nameAndVersion)
    {
        return fs::exists(m_environment / "lib/python3.11/site-packages" / (nameAndVersion + ".dist-info"));
    }

private slots:
    void initTestCase()
    {
        if (!isAvailable())
            QSKIP("TRUEWHEEL_UV is not set");
        setUp();
    }
    void syncMakesTheNamedEnvironmentWhatTheLockSays_data() { bothVersions(); }
    void syncMakesTheNamedEnvironmentWhatTheLockSays();
    void previewComputedFromTheLockIsWhatUvWouldDo_data() { bothVersions(); }
    void previewComputedFromTheLockIsWhatUvWouldDo();
    void environmentIsNotReplacedForAnotherPythonVersion_data() { bothVersions(); }
    void environmentIsNotReplacedForAnotherPythonVersion();
    void untrustedEnvironmentsPythonIsNotRun_data() { bothVersions(); }
    void untrustedEnvironmentsPythonIsNotRun();
    void restoredEditableWithoutItsFilesIsSaid_data() { bothVersions(); }
    void restoredEditableWithoutItsFilesIsSaid();
};

void TestSyncRuns::syncMakesTheNamedEnvironmentWhatTheLockSays()
{
    prepare();
    uv({"pip", "install", "-q", "-p", m_environment.native(), "attrs==24.2.0", "idna==3.4"}, m_project);
    put(m_project / "pyproject.toml",
        QString::fromStdString(contents(m_project / "pyproject.toml")).replace("\"idna\",", "\"idna\", \"zipp\",").toStdString());
    if (!grantTrust(m_fs, *m_state, m_project, m_environment))
        QFAIL("not trusted");
    const std::string lock = contents(m_project / "uv.lock");
    const SyncRequest asked = request();
    const std::vector<SyncChoice> expected = {{"cli", false, true}, {"lint", true, false}, {"dev", true, false}};
    QVERIFY(asked.choices == expected);
    const Result<SyncPreview> seen = preview(asked);
    QVERIFY2(seen, seen ? "" : seen.error().detail.c_str());
    QVERIFY2(isInstalled("attrs-24.2.0") && isInstalled("idna-3.4"), "a preview changes nothing");
    QCOMPARE(seen->computedFromLock, m_uv == Path(qEnvironmentVariable("TRUEWHEEL_UV_OLD").toStdString()));
    // A uv that is asked also says that it builds the project again, since its pyproject.toml is newer.
    QCOMPARE(seen->changes.size(), size_t(seen->computedFromLock ? 2 : 3));
    QVERIFY((seen->changes[0] == SyncChange{"attrs", "24.2.0", std::nullopt}));
    QVERIFY(seen->changes[1].name == "idna" && seen->changes[1].from == "3.4" && seen->changes[1].to);
    QVERIFY(seen->computedFromLock || (seen->changes[2] == SyncChange{"stgen", "0.1.0", "0.1.0"}));
    QVERIFY(seen->lockIsOlder && seen->warning.find("zipp") != std::string::npos);

    const Result<RepairReport> report = apply(*seen, asked);
    QVERIFY2(report && report->verified, report ? report->reason.c_str() : report.error().detail.c_str());
    QVERIFY(!isInstalled("attrs-24.2.0") && !isInstalled("idna-3.4") && isInstalled("idna-" + *seen->changes[1].to));
    QVERIFY(check(m_environment, "stgen").verdict == Verdict::Intact);
    QVERIFY(!fs::exists(m_project / ".venv"));
    QCOMPARE(contents(m_project / "uv.lock"), lock);
    QVERIFY(preview(request())->changes.empty());
    QCOMPARE(m_state->journal(1)->front().action, std::string("sync"));
}

void TestSyncRuns::previewComputedFromTheLockIsWhatUvWouldDo()
{
    prepare();
    uv({"pip", "install", "-q", "-p", m_environment.native(), "attrs==24.2.0", "idna==3.4", "pip", "setuptools"}, m_project);
    uv({"pip", "uninstall", "-q", "-p", m_environment.native(), "click"}, m_project);
    SyncRequest asked = request();
    for (SyncChoice &choice : asked.choices)
        choice.isHeld = choice.name != "dev";
    const Result<SyncPreview> computed = previewSyncFromLock(asked, {m_uv, {}}, m_fs);
    QVERIFY(computed);
    JobContext job;
    const Result<SyncPreview> told = previewSync(asked, {Path(qEnvironmentVariable("TRUEWHEEL_UV").toStdString()), {}},
                                                 {m_fs, m_processes, m_locations, *m_state}, job);
    QVERIFY2(told, told ? "" : told.error().detail.c_str());
    QVERIFY(!told->computedFromLock);
    QCOMPARE(told->changes.size(), size_t(6));
    QVERIFY(computed->changes == told->changes);
    const Result<RepairReport> report = apply(*computed, asked);
    QVERIFY2(report && report->verified, report ? report->reason.c_str() : report.error().detail.c_str());
}

void TestSyncRuns::environmentIsNotReplacedForAnotherPythonVersion()
{
    prepare();
    put(m_project / ".python-version", "3.12\n");
    put(m_environment / "mine.txt", "kept");
    const SyncRequest asked = request();
    const Result<SyncPreview> seen = preview(asked);
    QVERIFY2(seen, seen ? "" : seen.error().detail.c_str());
    QVERIFY(seen->changes.empty());
    const Result<RepairReport> report = apply(*seen, asked);
    QVERIFY2(report && report->verified, report ? report->reason.c_str() : report.error().detail.c_str());
    QVERIFY(fs::exists(m_environment / "mine.txt"));
    QVERIFY(contents(m_environment / "pyvenv.cfg").find("3.11") != std::string::npos);

    put(m_project / "pyproject.toml",
        QString::fromStdString(contents(m_project / "pyproject.toml")).replace(">=3.11", ">=3.12").toStdString());
    const Result<SyncPreview> refused = preview(request());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
}

void TestSyncRuns::untrustedEnvironmentsPythonIsNotRun()
{
    prepare();
    QVERIFY(m_state->removeTrust(m_fs.status(m_project)->identity, m_fs.status(m_environment)->identity));
    QCOMPARE(preview(request()).error().code, ErrorCode::Untrusted);
    const Result<SyncPreview> computed = previewSyncFromLock(request(), {m_uv, {}}, m_fs);
    QVERIFY(computed);
    QCOMPARE(apply(*computed, request()).error().code, ErrorCode::Untrusted);
}

void TestSyncRuns::restoredEditableWithoutItsFilesIsSaid()
{
    prepare();
    uv({"pip", "uninstall", "-q", "-p", m_environment.native(), "stgen"}, m_project);
    fs::remove(m_project / "src/stgen/_generated.py");
    const SyncRequest asked = request();
    const Result<SyncPreview> seen = preview(asked);
    QVERIFY2(seen, seen ? "" : seen.error().detail.c_str());
    QCOMPARE(seen->changes.size(), size_t(1));
    const Result<RepairReport> report = apply(*seen, asked);
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    if (fs::exists(m_project / "src/stgen/_generated.py"))
        QSKIP("this uv built it again: its cache is another one's");
    QVERIFY(!report->verified);
    QVERIFY(report->after.verdict == Verdict::Absent);
    QVERIFY2(report->reason.find("Rebuild") != std::string::npos, report->reason.c_str());
    const Run run = repair(report->after);
    QVERIFY(run.report && run.report->verified);
}

QTEST_GUILESS_MAIN(TestSyncRuns)
#include "tst_syncruns.moc"
