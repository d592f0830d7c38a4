// Real repairs: real uv, real setuptools, real compilers. Skipped where TRUEWHEEL_UV is not set; TRUEWHEEL_UV_OLD names a second, older uv.
#include "core/platform/filelock.h"
#include "core/repair/locks.h"
#include "tests/repair/realuv.h"

#include <chrono>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

using namespace truewheel;
using namespace truewheel::test;
using namespace std::chrono_literals;

namespace {

int runningWith(const std::string &word)
{
    int count = 0;
    DIR *stream = ::opendir("/proc");
    while (const dirent *entry = ::readdir(stream)) {
        if (contents("/proc/" + std::string(entry->d_name) + "/cmdline").find(word) != std::string::npos)
            ++count;
    }
    ::closedir(stream);
    return count;
}

} // namespace

class TestRuns : public RealUv
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rebuildMakesTheFileAgain_data() { bothVersions(); }
    void rebuildMakesTheFileAgain();
    void rebuildChangesNoOtherPackage_data() { bothVersions(); }
    void rebuildChangesNoOtherPackage();
    void environmentElsewhereWithAnotherPythonThanTheProjectAsksFor_data() { bothVersions(); }
    void environmentElsewhereWithAnotherPythonThanTheProjectAsksFor();
    void variablesDoNotRedirectTheBuild_data() { bothVersions(); }
    void variablesDoNotRedirectTheBuild();
    void failingCompilerKeepsTheOldState_data() { oneVersion(); }
    void failingCompilerKeepsTheOldState();
    void cancelInMidBuildLeavesNoProcess_data() { oneVersion(); }
    void cancelInMidBuildLeavesNoProcess();
    void ofTwoRebuildsOfOneProjectTheSecondFindsNothingToDo_data() { oneVersion(); }
    void ofTwoRebuildsOfOneProjectTheSecondFindsNothingToDo();
    void nobodyRemovesTheEnvironmentOfARebuild_data() { bothVersions(); }
    void nobodyRemovesTheEnvironmentOfARebuild();
    void lockOfAnotherUvIsSaidAndCancellable_data() { bothVersions(); }
    void lockOfAnotherUvIsSaidAndCancellable();
    void recordedSettingsAreKept_data() { bothVersions(); }
    void recordedSettingsAreKept();
    void oddPathsAreRebuilt_data() { oneVersion(); }
    void oddPathsAreRebuilt();
    void withoutTrustNothingRuns_data() { oneVersion(); }
    void withoutTrustNothingRuns();
    void pipBuildsWhereThereIsNoUv_data() { oneVersion(); }
    void pipBuildsWhereThereIsNoUv();
};

void TestRuns::initTestCase()
{
    if (!isAvailable())
        QSKIP("TRUEWHEEL_UV is not set");
    setUp();
}

void TestRuns::rebuildMakesTheFileAgain()
{
    useUv();
    for (const std::string kind : {"setuptools_genpy", "setuptools_cext"}) {
        const Path directory = project(kind, kind);
        const std::string name = kind == "setuptools_genpy" ? "stgen" : "stcext";
        uv({"sync", "-q", "-p", "3.11"}, directory);
        QVERIFY(imports(directory / ".venv", name));
        for (const fs::directory_entry &entry : fs::directory_iterator(directory / "src" / name)) {
            if (entry.path().filename() == "_generated.py" || entry.path().extension() == ".so")
                fs::remove(entry.path());
        }
        uv({"sync", "-q"}, directory);
        const CheckedLink broken = check(directory / ".venv", name);
        QVERIFY2(broken.verdict == Verdict::Absent, toString(broken.verdict).c_str());
        const Run run = repair(broken);
        QVERIFY2(run.report, run.report ? "" : run.report.error().detail.c_str());
        QVERIFY2(run.report->verified, run.report->reason.c_str());
        QVERIFY(run.report->after.verdict == Verdict::Intact);
        QVERIFY(imports(directory / ".venv", name));
        QVERIFY(contents(run.report->log).find("Built " + name) != std::string::npos || !contents(run.report->log).empty());
        const JournalRow row = m_state->journal(1)->front();
        QCOMPARE(row.outcome, std::string("verified"));
        QCOMPARE(row.before, std::string("absent"));
        QCOMPARE(row.after, std::string("intact"));
        const std::vector<LedgerRow> ledger = *m_state->ledger(directory, interpreterTag(environmentAt(directory / ".venv").interpreter));
        QVERIFY(!ledger.empty());
        QCOMPARE(ledger.front().origin, std::string("build"));
    }
}

void TestRuns::rebuildChangesNoOtherPackage()
{
    useUv();
    const Path directory = project("setuptools_genpy", "main");
    const Path second = project("setuptools_cext", "main/second");
    put(directory / "pyproject.toml",
        contents(directory / "pyproject.toml")
            + "dependencies = [\"idna\", \"stcext\"]\n[dependency-groups]\nlint = [\"iniconfig\"]\n[tool.uv.sources]\nstcext = { path = \"second\", editable = true }\n");
    uv({"sync", "-q", "-p", "3.11", "--group", "lint"}, directory);
    const std::string environment = (directory / ".venv").native();
    uv({"pip", "install", "-q", "-p", environment, "six", "idna==3.4"}, directory);
    uv({"pip", "uninstall", "-q", "-p", environment, "iniconfig"}, directory);
    put(second / "pyproject.toml", contents(second / "pyproject.toml") + "\n# newer\n");
    const std::vector<std::string> before = otherPackages(environment, "stgen");
    QVERIFY(before.size() > 10);
    const std::string lock = contents(directory / "uv.lock");
    fs::remove(directory / "src/stgen/_generated.py");

    const Run run = repair(check(environment, "stgen"));
    QVERIFY2(run.report && run.report->verified, run.report ? run.report->reason.c_str() : run.report.error().detail.c_str());
    const std::vector<std::string> after = otherPackages(environment, "stgen");
    QVERIFY(after == before);
    QVERIFY(fs::exists(Path(environment) / "lib/python3.11/site-packages/idna-3.4.dist-info"));
    QCOMPARE(contents(directory / "uv.lock"), lock);
}

void TestRuns::environmentElsewhereWithAnotherPythonThanTheProjectAsksFor()
{
    useUv();
    const Path directory = project("setuptools_genpy", "p");
    const Path environment = m_at / "elsewhere env";
    uv({"venv", "-q", "-p", "3.11", environment.native()}, m_at);
    uv({"pip", "install", "-q", "-p", environment.native(), "-e", directory.native()}, directory);
    put(directory / ".python-version", "3.12\n");
    fs::remove(directory / "src/stgen/_generated.py");
    const Run run = repair(check(environment, "stgen"));
    QVERIFY2(run.report && run.report->verified, run.report ? run.report->reason.c_str() : run.report.error().detail.c_str());
    QVERIFY(imports(environment, "stgen"));
    QVERIFY2(!fs::exists(directory / ".venv"), "no environment is made in the project");
    QVERIFY(contents(environment / "pyvenv.cfg").find("3.11") != std::string::npos);
}

void TestRuns::variablesDoNotRedirectTheBuild()
{
    useUv();
    const Path directory = project("setuptools_genpy", "p");
    uv({"sync", "-q", "-p", "3.11"}, directory);
    const Path other = m_at / "other";
    const Path target = m_at / "target";
    uv({"venv", "-q", "-p", "3.11", other.native()}, m_at);
    const std::vector<std::string> otherBefore = otherPackages(other, "nothing at all");
    fs::remove(directory / "src/stgen/_generated.py");
    const CheckedLink broken = check(directory / ".venv", "stgen");
    const std::vector<std::pair<const char *, std::string>> variables = {
        {"UV_PYTHON", (other / "bin/python").native()},
        {"VIRTUAL_ENV", other.native()},
        {"UV_PROJECT", other.native()},
        {"PIP_TARGET", target.native()},
        {"UV_NO_EDITABLE", "1"},
        {"UV_PROJECT_ENVIRONMENT", other.native()},
        {"PYTHONPATH", other.native()},
        {"UV_SYSTEM_PYTHON", "1"},
    };
    for (const auto &[name, value] : variables)
        qputenv(name, QByteArray::fromStdString(value));
    const Run run = repair(broken);
    for (const auto &[name, value] : variables)
        qunsetenv(name);
    QVERIFY2(run.report && run.report->verified, run.report ? run.report->reason.c_str() : run.report.error().detail.c_str());
    QVERIFY(otherPackages(other, "nothing at all") == otherBefore);
    QVERIFY(!fs::exists(target));
    QVERIFY2(!check(directory / ".venv", "stgen").link.project.empty(), "still an editable link");
}

void TestRuns::failingCompilerKeepsTheOldState()
{
    useUv();
    const Path directory = project("setuptools_cext", "p");
    uv({"sync", "-q", "-p", "3.11"}, directory);
    for (const fs::directory_entry &entry : fs::directory_iterator(directory / "src/stcext")) {
        if (entry.path().extension() == ".so")
            fs::remove(entry.path());
    }
    put(directory / "src/stcext/_native.c", "#error wheelwright is out\n");
    const std::vector<std::string> before = otherPackages(directory / ".venv", "nothing at all");
    const Run run = repair(check(directory / ".venv", "stcext"));
    QVERIFY(run.report);
    QVERIFY(!run.report->verified);
    QVERIFY(run.report->exitCode != 0);
    QVERIFY(run.report->after.verdict == Verdict::Absent);
    QVERIFY(run.output.find("wheelwright is out") != std::string::npos);
    QVERIFY(contents(run.report->log).find("wheelwright is out") != std::string::npos);
    QVERIFY2(run.report->reason.find("failed") != std::string::npos, run.report->reason.c_str());
    QVERIFY(otherPackages(directory / ".venv", "nothing at all") == before);
    QCOMPARE(m_state->journal(1)->front().outcome, std::string("failed"));
}

void TestRuns::cancelInMidBuildLeavesNoProcess()
{
    useUv();
    const Path directory = project("setuptools_genpy", "p");
    uv({"sync", "-q", "-p", "3.11"}, directory);
    fs::remove(directory / "src/stgen/_generated.py");
    const std::string word = "wheelmark" + std::to_string(::getpid()) + m_at.filename().native();
    put(directory / "setup.py",
        "import subprocess, sys, signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)', '"
            + word
            + "'], start_new_session=True)\n"
              "open('started', 'w').close()\np.wait()\n");
    JobContext job;
    job.isCancelled = [&] { return fs::exists(directory / "started"); };
    const std::vector<std::string> before = otherPackages(directory / ".venv", "nothing at all");
    const Run run = repair(check(directory / ".venv", "stgen"), job);
    QVERIFY(run.report && run.report->stopped);
    QCOMPARE(run.report->stopped->code, ErrorCode::Cancelled);
    QVERIFY(!run.report->verified);
    QCOMPARE(run.report->reason, std::string("Cancelled; no process is left running; stgen._generated is absent."));
    QVERIFY(run.report->seconds > 0);
    QVERIFY(contents(run.report->log).find("cancelled") != std::string::npos);
    QVERIFY(fs::exists(directory / "started"));
    QCOMPARE(runningWith(word), 0);
    QVERIFY(otherPackages(directory / ".venv", "nothing at all") == before);
    QCOMPARE(m_state->journal(1)->front().outcome, std::string("cancelled"));
    QVERIFY(check(directory / ".venv", "stgen").verdict == Verdict::Absent);
}

void TestRuns::ofTwoRebuildsOfOneProjectTheSecondFindsNothingToDo()
{
    useUv();
    const Path directory = project("setuptools_genpy", "p");
    uv({"sync", "-q", "-p", "3.11"}, directory);
    fs::remove(directory / "src/stgen/_generated.py");
    put(directory / "setup.py",
        "import time\nf = open('order', 'a')\nf.write('<'); f.flush(); time.sleep(0.4); f.write('>'); f.close()\n"
            + contents(directory / "setup.py"));
    const CheckedLink broken = check(directory / ".venv", "stgen");
    std::vector<Run> runs(2);
    std::vector<std::thread> threads;
    for (Run &run : runs)
        threads.emplace_back([&] { run = repair(broken); });
    for (std::thread &thread : threads)
        thread.join();
    for (const Run &run : runs)
        QVERIFY2(run.report && run.report->verified, run.report ? run.report->reason.c_str() : run.report.error().detail.c_str());
    const std::string order = contents(directory / "order");
    QVERIFY2(order.size() >= 2 && order.find("<<") == std::string::npos, order.c_str());
    QCOMPARE(m_state->journal(10)->size(), size_t(1)); // one row for each build
    QVERIFY(runs[0].report->wasIntact != runs[1].report->wasIntact);
    const std::vector<std::string> &waited = runs[0].waiting.empty() ? runs[1].waiting : runs[0].waiting;
    QVERIFY(waited.size() >= 2 && waited.front().find("another repair of this project") != std::string::npos && waited[1].empty());
}

void TestRuns::nobodyRemovesTheEnvironmentOfARebuild()
{
    useUv();
    const Path directory = project("setuptools_genpy", "p");
    uv({"sync", "-q", "-p", "3.11"}, directory);
    fs::remove(directory / "src/stgen/_generated.py");
    const CheckedLink broken = check(directory / ".venv", "stgen");
    const Path file = environmentLock(m_fs.status(directory / ".venv")->identity, m_locations);
    std::optional<FileLock> removal = *FileLock::tryLock(file); // as one holds it
    std::thread ending([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        removal.reset();
    });
    const Run run = repair(broken);
    ending.join();
    QVERIFY(run.report && run.report->verified);
    QVERIFY(!run.waiting.empty() && run.waiting.front().find("another Truewheel") != std::string::npos);
}

void TestRuns::lockOfAnotherUvIsSaidAndCancellable()
{
    useUv();
    const Path directory = project("setuptools_genpy", "p");
    uv({"sync", "-q", "-p", "3.11"}, directory);
    fs::remove(directory / "src/stgen/_generated.py");
    const CheckedLink broken = check(directory / ".venv", "stgen");
    const bool isOld = m_uv == Path(qEnvironmentVariable("TRUEWHEEL_UV_OLD").toStdString()); // it has no lock of its cache
    const Path file = isOld ? directory / ".venv/.lock" : m_locations.uvCache / ".lock";
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QVERIFY(fd >= 0 && ::flock(fd, LOCK_EX) == 0);

    const auto began = std::chrono::steady_clock::now();
    JobContext job;
    job.isCancelled = [&] { return std::chrono::steady_clock::now() > began + 3s; };
    const Run cancelled = repair(broken, job);
    QVERIFY(cancelled.report && cancelled.report->stopped);
    QCOMPARE(cancelled.report->reason, std::string("Cancelled; no process is left running; stgen._generated is absent."));
    QVERIFY(!cancelled.waiting.empty());
    const std::string expected = "pid " + std::to_string(::getpid()) + ") that holds the lock of "
        + (isOld ? "the environment" : "uv's cache");
    QVERIFY2(cancelled.waiting.front().find(expected) != std::string::npos, cancelled.waiting.front().c_str());
    QVERIFY(cancelled.waiting.back().empty());

    std::thread release([&] {
        std::this_thread::sleep_for(3s);
        ::flock(fd, LOCK_UN);
    });
    const Run run = repair(broken);
    release.join();
    ::close(fd);
    QVERIFY2(run.report && run.report->verified, run.report ? run.report->reason.c_str() : run.report.error().detail.c_str());
    QVERIFY(!run.waiting.empty());
}

void TestRuns::recordedSettingsAreKept()
{
    useUv();
    const Path directory = project("setuptools_genpy", "p");
    const Path environment = directory / ".venv";
    uv({"venv", "-q", "-p", "3.11"}, directory);
    uv({"pip", "install", "-q", "-p", environment.native(), "-C", "editable_mode=strict", "-e", directory.native()}, directory);
    CheckedLink checked = check(environment, "stgen");
    if (checked.link.configSettings.empty())
        QSKIP("this uv does not record build settings");
    QVERIFY((checked.link.configSettings == std::map<std::string, std::string>{{"editable_mode", "strict"}}));
    checked.remedy = Remedy::Rebuild;
    const Run run = repair(checked);
    QVERIFY2(run.report, run.report ? "" : run.report.error().detail.c_str());
    QVERIFY(check(environment, "stgen").link.configSettings == checked.link.configSettings);
}

void TestRuns::oddPathsAreRebuilt()
{
    useUv();
    for (const std::string name : {"a b", "br[ack]s[dev]", "${HOME} ; x", "caf\xc3\xa9 100%25", "-e"}) {
        const Path directory = m_at / name;
        fs::copy(project("setuptools_genpy", "plain"), directory, fs::copy_options::recursive);
        uv({"sync", "-q", "-p", "3.11"}, directory);
        fs::remove(directory / "src/stgen/_generated.py");
        const Run run = repair(check(directory / ".venv", "stgen"));
        QVERIFY2(run.report && run.report->verified, (name + ": " + (run.report ? run.report->reason : run.report.error().detail)).c_str());
        QVERIFY(imports(directory / ".venv", "stgen"));
    }
}

void TestRuns::withoutTrustNothingRuns()
{
    useUv();
    const Path directory = project("setuptools_genpy", "p");
    uv({"sync", "-q", "-p", "3.11"}, directory);
    fs::remove(directory / "src/stgen/_generated.py");
    const CheckedLink broken = check(directory / ".venv", "stgen");
    QCOMPARE(repair(broken, {}, false).report.error().code, ErrorCode::Untrusted);
    QVERIFY(grantTrust(m_fs, *m_state, directory, directory / ".venv"));
    put(directory / "setup.py", contents(directory / "setup.py") + "# changed since\n");
    QCOMPARE(repair(broken, {}, false).report.error().code, ErrorCode::Untrusted);
    QVERIFY(!fs::exists(directory / "src/stgen/_generated.py"));
    QVERIFY(m_state->journal(1)->empty());
}

void TestRuns::pipBuildsWhereThereIsNoUv()
{
    useUv();
    const Path directory = project("setuptools_genpy", "p");
    const Path environment = directory / ".venv";
    uv({"venv", "-q", "-p", "3.11", "--seed"}, directory);
    call({(environment / "bin/python").native(), "-m", "pip", "install", "-q", "-e", directory.native()}, directory);
    fs::remove(directory / "src/stgen/_generated.py");
    const CheckedLink broken = check(environment, "stgen");
    PlannerInput input = lookForTools(m_fs, m_locations, {}, broken.link, environmentAt(environment), m_at, "/nonexistent/uv");
    QVERIFY(!input.uv && input.hasPip && input.hasPython);
    const Result<Plan> plan = planRepair(broken, environmentAt(environment), input);
    QVERIFY(plan);
    QVERIFY(grantTrust(m_fs, *m_state, directory, environment));
    JobContext job;
    const Result<RepairReport> report = runPlan(*plan, broken, {m_fs, m_processes, m_locations, *m_state}, {}, job);
    QVERIFY2(report && report->verified, report ? report->reason.c_str() : report.error().detail.c_str());
    QVERIFY(imports(environment, "stgen"));
}

QTEST_GUILESS_MAIN(TestRuns)
#include "tst_runs.moc"
