// Real repairs: real uv, real setuptools, real compilers. Skipped where TRUEWHEEL_UV is not set; TRUEWHEEL_UV_OLD names a second, older uv.
#include "core/base/text.h"
#include "core/environments/reader.h"
#include "core/repair/planner.h"
#include "core/repair/runner.h"
#include "core/repair/trust.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <chrono>
#include <dirent.h>
#include <fcntl.h>
#include <fstream>
#include <mutex>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace truewheel;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

void put(const Path &file, const std::string &text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

std::string contents(const Path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

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

// What the import system and installers see of an environment, but for one package: names, inodes and times of its files.
std::vector<std::string> otherPackages(const Path &environment, const std::string &but)
{
    std::vector<std::string> seen;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(environment / "lib")) {
        const std::string path = entry.path().native();
        if (path.find(but) != std::string::npos || path.find("__pycache__") != std::string::npos || !entry.is_regular_file())
            continue;
        struct stat found;
        ::stat(path.c_str(), &found);
        seen.push_back(path + " " + std::to_string(found.st_ino) + " " + std::to_string(found.st_mtim.tv_sec) + "." + std::to_string(found.st_mtim.tv_nsec));
    }
    std::sort(seen.begin(), seen.end());
    return seen;
}

} // namespace

class TestRuns : public QObject
{
    Q_OBJECT

    struct Run {
        Result<RepairReport> report = failure(ErrorCode::Io, "");
        std::string output;
        std::vector<std::string> waiting;
    };

    QTemporaryDir m_root;
    Path m_at;
    Path m_uv;
    NativeFileSystem m_fs;
    NativeProcessRunner m_processes;
    Locations m_locations;
    std::unique_ptr<State> m_state;

    std::string call(const std::vector<std::string> &argv, const Path &directory, int expected = 0)
    {
        std::string output;
        JobContext job;
        const Result<Exit> exit = m_processes.run({argv, directory, {}, {}}, [&](std::string_view piece) { output += piece; }, job);
        if (!exit || exit->code != expected)
            qWarning("%s: %s", join(argv, " ").c_str(), output.c_str());
        return output;
    }

    std::string uv(std::vector<std::string> words, const Path &directory, int expected = 0)
    {
        words.insert(words.begin(), m_uv.native());
        return call(words, directory, expected);
    }

    // One of the sample projects, in a directory of its own.
    Path project(const std::string &kind, const std::string &name)
    {
        const Path directory = m_at / name;
        call({"/bin/bash", qEnvironmentVariable("TRUEWHEEL_SHARED").toStdString() + "/projects/make_" + kind + ".sh", directory.native()}, m_at);
        return directory;
    }

    Environment environmentAt(const Path &path) { return readEnvironment(path, m_fs, hostOs()).value_or(Environment{}); }

    CheckedLink check(const Path &environment, const std::string &name)
    {
        JobContext job;
        const Result<Snapshot> snapshot = takeSnapshot({{environment}, {}}, {m_fs, m_locations, m_state.get()}, job);
        for (const CheckedLink &checked : snapshot ? snapshot->editables : std::vector<CheckedLink>()) {
            if (checked.link.name == name)
                return checked;
        }
        return {};
    }

    Run repair(const CheckedLink &checked, JobContext job = {}, bool trusted = true)
    {
        Run run;
        const Result<Plan> plan = planRepair(checked, environmentAt(checked.link.environment), {Tool{m_uv, {}}, m_locations.uvCache});
        if (!plan) {
            run.report = tl::unexpected(plan.error());
            return run;
        }
        if (trusted && !grantTrust(m_fs, *m_state, checked.link.project, checked.link.environment))
            qWarning("not trusted");
        RepairEvents events;
        events.output = [&](std::string_view text) { run.output += text; };
        events.waiting = [&](std::string_view text) { run.waiting.emplace_back(text); };
        run.report = runPlan(*plan, checked, {m_fs, m_processes, m_locations, *m_state}, events, job);
        return run;
    }

    bool imports(const Path &environment, const std::string &module)
    {
        return trimmed(call({(environment / "bin/python").native(), "-c", "import " + module + "; print(" + module + ".answer())"}, "/")) == "42";
    }

    void useUv()
    {
        QFETCH(QString, program);
        m_uv = program.toStdString();
        static int counter = 0;
        m_at = Path(m_root.path().toStdString()) / ("case" + std::to_string(++counter));
        fs::create_directories(m_at);
        m_state = std::make_unique<State>(m_at / "state.db");
    }

    static void bothVersions()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("uv") << qEnvironmentVariable("TRUEWHEEL_UV");
        if (qEnvironmentVariableIsSet("TRUEWHEEL_UV_OLD"))
            QTest::newRow("old uv") << qEnvironmentVariable("TRUEWHEEL_UV_OLD");
    }

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
    void failingCompilerKeepsTheOldState_data() { bothVersions(); }
    void failingCompilerKeepsTheOldState();
    void cancelInMidBuildLeavesNoProcess_data() { bothVersions(); }
    void cancelInMidBuildLeavesNoProcess();
    void twoRebuildsOfOneProjectQueue_data() { bothVersions(); }
    void twoRebuildsOfOneProjectQueue();
    void lockOfAnotherUvIsSaidAndCancellable_data() { bothVersions(); }
    void lockOfAnotherUvIsSaidAndCancellable();
    void recordedSettingsAreKept_data() { bothVersions(); }
    void recordedSettingsAreKept();
    void oddPathsAreRebuilt_data() { bothVersions(); }
    void oddPathsAreRebuilt();
    void withoutTrustNothingRuns_data() { bothVersions(); }
    void withoutTrustNothingRuns();
    void pipBuildsWhereThereIsNoUv_data() { bothVersions(); }
    void pipBuildsWhereThereIsNoUv();
};

void TestRuns::initTestCase()
{
    if (!qEnvironmentVariableIsSet("TRUEWHEEL_UV"))
        QSKIP("TRUEWHEEL_UV is not set");
    const QString home = m_root.filePath("home");
    fs::create_directories(home.toStdString());
    const std::vector<std::pair<const char *, QString>> variables = {
        {"HOME", home},           {"XDG_CACHE_HOME", home + "/.cache"}, {"XDG_DATA_HOME", home + "/.local/share"}, {"XDG_CONFIG_HOME", home + "/.config"},
        {"UV_CACHE_DIR", home + "/.cache/uv"}, {"UV_PYTHON_DOWNLOADS", "never"}, {"PYTHONDONTWRITEBYTECODE", "1"},
    };
    for (const auto &[name, value] : variables)
        qputenv(name, value.toLocal8Bit());
    for (const char *name : {"UV_PYTHON", "VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT", "CONDA_PREFIX"})
        qunsetenv(name);
    m_locations = locationsFor(hostOs(), EnvironmentVariables::ofProcess());
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
        {"UV_PYTHON", (other / "bin/python").native()}, {"VIRTUAL_ENV", other.native()}, {"UV_PROJECT", other.native()}, {"PIP_TARGET", target.native()},
        {"UV_NO_EDITABLE", "1"}, {"UV_PROJECT_ENVIRONMENT", other.native()}, {"PYTHONPATH", other.native()}, {"UV_SYSTEM_PYTHON", "1"},
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
    put(directory / "setup.py", "import subprocess, sys, signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
                                "p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)', '" + word + "'], start_new_session=True)\n"
                                "open('started', 'w').close()\np.wait()\n");
    JobContext job;
    job.isCancelled = [&] { return fs::exists(directory / "started"); };
    const std::vector<std::string> before = otherPackages(directory / ".venv", "nothing at all");
    const Run run = repair(check(directory / ".venv", "stgen"), job);
    QVERIFY(!run.report);
    QCOMPARE(run.report.error().code, ErrorCode::Cancelled);
    QVERIFY2(run.report.error().detail.find("absent") != std::string::npos, run.report.error().detail.c_str());
    QVERIFY(fs::exists(directory / "started"));
    QCOMPARE(runningWith(word), 0);
    QVERIFY(otherPackages(directory / ".venv", "nothing at all") == before);
    QCOMPARE(m_state->journal(1)->front().outcome, std::string("cancelled"));
    QVERIFY(check(directory / ".venv", "stgen").verdict == Verdict::Absent);
}

void TestRuns::twoRebuildsOfOneProjectQueue()
{
    useUv();
    const Path directory = project("setuptools_genpy", "p");
    uv({"sync", "-q", "-p", "3.11"}, directory);
    fs::remove(directory / "src/stgen/_generated.py");
    put(directory / "setup.py", "import time\nf = open('order', 'a')\nf.write('<'); f.flush(); time.sleep(0.4); f.write('>'); f.close()\n"
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
    QVERIFY2(order.size() >= 4 && order.find("<<") == std::string::npos, order.c_str());
    const std::vector<std::string> &waited = runs[0].waiting.empty() ? runs[1].waiting : runs[0].waiting;
    QVERIFY(waited.size() >= 2 && waited.front().find("another repair of this project") != std::string::npos && waited[1].empty());
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
    QVERIFY(!cancelled.report && cancelled.report.error().code == ErrorCode::Cancelled);
    QVERIFY(!cancelled.waiting.empty());
    const std::string expected = "pid " + std::to_string(::getpid()) + ") that holds the lock of " + (isOld ? "the environment" : "uv's cache");
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
    PlannerInput input = lookForTools(m_fs, m_locations, {}, directory, environmentAt(environment), m_at, "/nonexistent/uv");
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
