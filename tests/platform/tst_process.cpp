#include "core/platform/filelock.h"
#include "core/platform/process.h"
#include "core/platform/processtree.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#ifdef __linux__
#include <dirent.h>
#endif

using namespace truewheel;
using namespace std::chrono_literals;

namespace {

struct Ran {
    Result<Exit> exit = failure(ErrorCode::Io, "");
    std::string output;
};

// How many running processes have `word` in their command line.
int running(const std::string &word)
{
    int count = 0;
#ifdef __linux__
    DIR *stream = ::opendir("/proc");
    while (const dirent *entry = ::readdir(stream)) {
        std::ifstream file("/proc/" + std::string(entry->d_name) + "/cmdline", std::ios::binary);
        const std::string line((std::istreambuf_iterator<char>(file)), {});
        if (std::atoi(entry->d_name) != int(::getpid()) && line.find(word) != std::string::npos)
            ++count;
    }
    ::closedir(stream);
#endif
    return count;
}

std::string uniqueWord()
{
    static int counter = 0;
    return "wheelmark" + std::to_string(::getpid()) + "x" + std::to_string(++counter);
}

JobContext cancelledAfter(std::chrono::milliseconds time)
{
    JobContext job;
    const auto end = std::chrono::steady_clock::now() + time;
    job.isCancelled = [end] { return std::chrono::steady_clock::now() > end; };
    return job;
}

} // namespace

class TestProcess : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    Command shell(const std::string &script, const std::string &word = "sh") const
    {
        return {{"/bin/sh", "-c", script, word}, m_directory.path().toStdString(), {}, {}};
    }

    static Ran run(const Command &command, JobContext job = {})
    {
        Ran ran;
        ran.exit = NativeProcessRunner().run(
            command, [&](std::string_view piece) { ran.output += piece; }, job);
        return ran;
    }

private slots:
    void givesBothStreamsAndTheExitCode();
    void aSignalIsOneHundredTwentyEightAndItsNumber();
    void runsInTheDirectoryAndReadsNothing();
    void childSeesTheVariablesThatTheCommandLeavesIt();
    void prefixInUnsetTakesEveryNameThatBeginsSo();
    void argumentsArriveAsTheyAre();
    void whatCannotBeStartedIsSaid_data();
    void whatCannotBeStartedIsSaid();
    void childGetsNoDescriptorOfOurs();
    void childHasASessionOfItsOwn();
    void outputComesWhileTheChildRuns();
    void aFloodOfOutputTakesNoMemory();
    void cancelEndsAChildThatIgnoresThePoliteSignalAndForks();
    void cancelEndsWhoLeftTheSession();
    void whatRanForAKilledProcessIsEndedAndItsLockHeldUntilThen();
    void politeChildIsNotKilled();
    void aGrandchildThatHoldsTheOutputDoesNotHoldUs();
    void whatTheProgramLeavesRunningIsEnded();
    void severalRunsDoNotMixTheirOutput();
    void aProcessIsAliveUntilItEnds();
    void windowsCommandLineSplitsIntoTheSameArguments_data();
    void windowsCommandLineSplitsIntoTheSameArguments();
};

void TestProcess::givesBothStreamsAndTheExitCode()
{
    const Ran ran = run(shell("echo out; echo err >&2; exit 7"));
    QVERIFY(ran.exit);
    QCOMPARE(ran.exit->code, 7);
    QCOMPARE(ran.output, std::string("out\nerr\n"));
}

void TestProcess::aSignalIsOneHundredTwentyEightAndItsNumber()
{
    const Ran ran = run(shell("kill -SEGV $$"));
    QVERIFY(ran.exit);
    QCOMPARE(ran.exit->code, 128 + SIGSEGV);
}

void TestProcess::runsInTheDirectoryAndReadsNothing()
{
    const Ran ran = run(shell("pwd; cat; echo end"));
    QVERIFY(ran.exit);
    QCOMPARE(ran.output, m_directory.path().toStdString() + "\nend\n");
}

void TestProcess::childSeesTheVariablesThatTheCommandLeavesIt()
{
    ::setenv("TRUEWHEEL_TEST_KEPT", "kept", 1);
    ::setenv("TRUEWHEEL_TEST_GONE", "gone", 1);
    Command command = shell("echo \"$TRUEWHEEL_TEST_KEPT,$TRUEWHEEL_TEST_GONE,$TRUEWHEEL_TEST_SET\"");
    command.unset = {"TRUEWHEEL_TEST_GONE"};
    command.set = {{"TRUEWHEEL_TEST_SET", "a b\xff"}};
    QCOMPARE(run(command).output, std::string("kept,,a b\xff\n"));
}

void TestProcess::prefixInUnsetTakesEveryNameThatBeginsSo()
{
    const std::map<std::string, std::string> inherited = {
        {"UV_PROJECT", "1"}, {"UV_PROJECT_ENVIRONMENT", "2"}, {"UV_PRO", "3"}, {"XUV_PROJECT", "4"}};
    Command command;
    command.unset = {"UV_PROJECT*"};
    command.set = {{"UV_PROJECT_ENVIRONMENT", "5"}};
    const std::map<std::string, std::string> expected = {{"UV_PRO", "3"}, {"XUV_PROJECT", "4"}, {"UV_PROJECT_ENVIRONMENT", "5"}};
    QVERIFY(childEnvironment(inherited, command) == expected);
}

void TestProcess::argumentsArriveAsTheyAre()
{
    Command command = shell("printf '%s|' \"$@\"");
    const std::vector<std::string> words = {"", " ", "a\nb", "*", "$HOME", "\xff", "--x=y"};
    command.argv.insert(command.argv.end(), words.begin(), words.end());
    QCOMPARE(run(command).output, std::string("| |a\nb|*|$HOME|\xff|--x=y|"));
}

void TestProcess::whatCannotBeStartedIsSaid_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("directory");
    QTest::addColumn<int>("code");
    QTest::newRow("missing program") << "/nonexistent/uv"
                                     << "/" << int(ErrorCode::ToolMissing);
    QTest::newRow("a directory") << "/"
                                 << "/" << int(ErrorCode::ToolMissing);
    QTest::newRow("relative") << "sh"
                              << "/bin" << int(ErrorCode::ToolMissing);
    QTest::newRow("relative with a slash") << "./sh"
                                           << "/bin" << int(ErrorCode::ToolMissing);
    QTest::newRow("nothing") << ""
                             << "/" << int(ErrorCode::ToolMissing);
    QTest::newRow("missing directory") << "/bin/sh"
                                       << "/no/such/directory" << int(ErrorCode::NotFound);
    QTest::newRow("a file as directory") << "/bin/sh"
                                         << "/bin/sh" << int(ErrorCode::NotADirectory);
}

void TestProcess::whatCannotBeStartedIsSaid()
{
    QFETCH(QString, program);
    QFETCH(QString, directory);
    QFETCH(int, code);
    const Ran ran = run({{program.toStdString()}, directory.toStdString(), {}, {}});
    QVERIFY(!ran.exit);
    QCOMPARE(int(ran.exit.error().code), code);
}

void TestProcess::childGetsNoDescriptorOfOurs()
{
#ifdef __linux__
    const int leaky = ::open("/dev/null", O_RDONLY); // on purpose without O_CLOEXEC
    const int high = ::fcntl(leaky, F_DUPFD, 900);
    const Ran ran = run(shell("ls /proc/self/fd | tr '\\n' ' '"));
    ::close(leaky);
    ::close(high);
    QCOMPARE(ran.output, std::string("0 1 2 3 ")); // 3 is the directory that ls reads
#else
    QSKIP("needs /proc");
#endif
}

void TestProcess::childHasASessionOfItsOwn()
{
#ifdef __linux__
    const Ran ran = run(shell("cut -d' ' -f1,5,6 /proc/$$/stat; (: < /dev/tty) 2>/dev/null || echo no terminal"));
    int pid = 0, group = 0, session = 0;
    QCOMPARE(std::sscanf(ran.output.c_str(), "%d %d %d", &pid, &group, &session), 3);
    QCOMPARE(group, pid);
    QCOMPARE(session, pid);
    QVERIFY(ran.output.find("no terminal") != std::string::npos);
#else
    QSKIP("needs /proc");
#endif
}

void TestProcess::outputComesWhileTheChildRuns()
{
    const std::string marker = m_directory.filePath("seen").toStdString();
    // The child ends only when we have made the file, which we do at its first word.
    const Command command = shell("echo first; while [ ! -e seen ]; do sleep 0.01; done; echo second");
    std::string output;
    JobContext job = cancelledAfter(10s);
    const Result<Exit> exit = NativeProcessRunner().run(
        command,
        [&](std::string_view piece) {
        output += piece;
        std::ofstream(marker).put('x');
        },
        job);
    QVERIFY(exit);
    QCOMPARE(output, std::string("first\nsecond\n"));
}

void TestProcess::aFloodOfOutputTakesNoMemory()
{
    struct rusage before;
    ::getrusage(RUSAGE_SELF, &before);
    uint64_t bytes = 0;
    JobContext job;
    const Result<Exit> exit = NativeProcessRunner().run(
        shell("head -c 314572800 /dev/zero"), [&](std::string_view piece) { bytes += piece.size(); }, job);
    struct rusage after;
    ::getrusage(RUSAGE_SELF, &after);
    QVERIFY(exit);
    QCOMPARE(bytes, uint64_t(314572800));
    QVERIFY2(after.ru_maxrss - before.ru_maxrss < 8 * 1024, "more than 8 MB"); // kilobytes on Linux
}

void TestProcess::cancelEndsAChildThatIgnoresThePoliteSignalAndForks()
{
    const std::string word = uniqueWord();
    const std::string script = "trap '' TERM; while :; do sh -c 'trap \"\" TERM; while :; do sleep 1; done' " + word
        + " & sleep 0.05; done";
    const auto began = std::chrono::steady_clock::now();
    const Ran ran = run(shell(script, word), cancelledAfter(300ms));
    QVERIFY(!ran.exit);
    QCOMPARE(ran.exit.error().code, ErrorCode::Cancelled);
    QVERIFY(std::chrono::steady_clock::now() - began > 2s);
    QVERIFY(std::chrono::steady_clock::now() - began < 6s);
    QCOMPARE(running(word), 0);
}

void TestProcess::cancelEndsWhoLeftTheSession()
{
#ifdef __linux__
    const std::string word = uniqueWord();
    const std::string started = m_directory.filePath("left").toStdString();
    const std::string script = "setsid sh -c 'trap \"\" TERM; : > left; while :; do sleep 0.1; done' " + word
        + " >/dev/null 2>&1 & sleep 60";
    JobContext job;
    job.isCancelled = [&] { return ::access(started.c_str(), F_OK) == 0; };
    const Ran ran = run(shell(script, word), job);
    QVERIFY(!ran.exit);
    QCOMPARE(running(word), 0);
#else
    QSKIP("needs /proc");
#endif
}

void TestProcess::whatRanForAKilledProcessIsEndedAndItsLockHeldUntilThen()
{
#ifdef __linux__
    const std::string word = uniqueWord();
    const Path lock = m_directory.filePath("project.lock").toStdString();
    const pid_t killed = ::fork();
    if (killed == 0) {
        const Result<std::optional<FileLock>> held = FileLock::tryLock(lock);
        // The grandchild is nobody's but the group's; it takes half a second to put its things away.
        run(shell("sh -c 'trap \"sleep 0.5; exit\" TERM; while :; do sleep 0.05; done' " + word + " & sleep 60 & wait", word));
        ::_exit(0);
    }
    QTRY_VERIFY(running(word) >= 2);
    ::kill(killed, SIGKILL);
    ::waitpid(killed, nullptr, 0);
    const Result<std::optional<FileLock>> early = FileLock::tryLock(lock);
    QVERIFY(early && !*early);
    QTRY_COMPARE(running(word), 0);
    QTRY_VERIFY(FileLock::tryLock(lock).value_or(std::nullopt).has_value());
#else
    QSKIP("needs /proc");
#endif
}

void TestProcess::politeChildIsNotKilled()
{
    const Ran ran = run(shell("trap 'echo put away > away; exit 0' TERM; while :; do sleep 0.05; done"), cancelledAfter(300ms));
    QVERIFY(!ran.exit);
    QVERIFY(::access(m_directory.filePath("away").toLocal8Bit().constData(), F_OK) == 0);
}

void TestProcess::aGrandchildThatHoldsTheOutputDoesNotHoldUs()
{
    const std::string word = uniqueWord();
    const auto began = std::chrono::steady_clock::now();
    const Ran ran = run(shell("sh -c 'while :; do sleep 0.1; done' " + word + " & echo done; exit 3", word));
    QVERIFY(ran.exit);
    QCOMPARE(ran.exit->code, 3);
    QCOMPARE(ran.output, std::string("done\n"));
    QVERIFY(std::chrono::steady_clock::now() - began < 8s);
    QCOMPARE(running(word), 0);
}

void TestProcess::whatTheProgramLeavesRunningIsEnded()
{
    const std::string word = uniqueWord();
    const Ran ran = run(shell("sh -c 'while :; do sleep 0.1; done' " + word + " >/dev/null 2>&1 & echo done", word));
    QVERIFY(ran.exit);
    QCOMPARE(ran.exit->code, 0);
    QCOMPARE(running(word), 0);
}

void TestProcess::severalRunsDoNotMixTheirOutput()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            for (int n = 0; n < 10; ++n) {
                const std::string text = std::to_string(i * 100 + n);
                const Ran ran = run(shell("echo " + text + "; exit " + std::to_string(i)));
                if (!ran.exit || ran.exit->code != i || ran.output != text + "\n")
                    ++wrong;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestProcess::aProcessIsAliveUntilItEnds()
{
    const std::string token = ownProcessToken();
    QVERIFY(isProcessAlive(token));
    QVERIFY(!isProcessAlive(""));
    QVERIFY(!isProcessAlive("0:"));
    QVERIFY(!isProcessAlive("../self:"));
#ifdef __linux__
    QVERIFY2(!isProcessAlive(token + "1"), "the id was given to another process");
#endif
}

void TestProcess::windowsCommandLineSplitsIntoTheSameArguments_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << R"(C:\uv\uv.exe)"
                           << R"(C:\uv\uv.exe)";
    QTest::newRow("space") << R"(C:\Program Files\uv.exe)"
                           << R"("C:\Program Files\uv.exe")";
    QTest::newRow("backslash at the end") << R"(C:\my project\)"
                                          << R"("C:\my project\\")";
    QTest::newRow("quotation mark") << R"(a"b)"
                                    << R"("a\"b")";
    QTest::newRow("backslash before a quotation mark") << R"(a\"b)"
                                                       << R"("a\\\"b")";
    QTest::newRow("empty") << ""
                           << R"("")";
    QTest::newRow("tab") << "a\tb"
                         << "\"a\tb\"";
}

void TestProcess::windowsCommandLineSplitsIntoTheSameArguments()
{
    QFETCH(QString, argument);
    QFETCH(QString, quoted);
    QCOMPARE(windowsCommandLine({"x", argument.toStdString(), "y"}), "x " + quoted.toStdString() + " y");
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
