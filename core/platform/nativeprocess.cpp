// Real processes on Unix: fork and exec into a session of its own. Windows: nativeprocess_windows.cpp.
#include "core/platform/process.h"
#include "core/platform/processguard.h"
#include "core/platform/processtree.h"

#ifndef _WIN32

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <poll.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

extern char **environ;

namespace truewheel {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto politeTime = 2s; // between SIGTERM and SIGKILL
constexpr auto lingerTime = 2s; // for output that a grandchild still holds open after the child has ended
constexpr auto sweepTime = 10s; // for killed processes to be gone; only an uninterruptible one takes longer
constexpr auto pollTime = 50ms;

class Descriptor
{
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    {
    }
    ~Descriptor() { reset(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }
    int release() { return std::exchange(m_fd, -1); }
    void reset(int fd = -1)
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = fd;
    }

private:
    int m_fd;
};

tl::unexpected<Error> systemFailure(ErrorCode fallback, int code, const std::string &subject)
{
    switch (code) {
    case ENOENT: return failure(ErrorCode::NotFound, subject, std::strerror(code));
    case ENOTDIR: return failure(ErrorCode::NotADirectory, subject, std::strerror(code));
    case EACCES:
    case EPERM: return failure(ErrorCode::PermissionDenied, subject, std::strerror(code));
    default: return failure(fallback, subject, std::strerror(code));
    }
}

// Both ends above the standard streams (which may be closed in this process) and close-on-exec.
bool makePipe(Descriptor &readEnd, Descriptor &writeEnd)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return false;
    readEnd.reset(::fcntl(ends[0], F_DUPFD_CLOEXEC, 3));
    writeEnd.reset(::fcntl(ends[1], F_DUPFD_CLOEXEC, 3));
    const int code = errno;
    ::close(ends[0]);
    ::close(ends[1]);
    errno = code;
    return readEnd.isOpen() && writeEnd.isOpen();
}

int openAboveStandard(const char *path, int flags)
{
    const int fd = ::open(path, flags | O_CLOEXEC);
    if (fd < 0 || fd > 2)
        return fd;
    const int above = ::fcntl(fd, F_DUPFD_CLOEXEC, 3);
    const int code = errno;
    ::close(fd);
    errno = code;
    return above;
}

std::map<std::string, std::string> ownVariables()
{
    std::map<std::string, std::string> out;
    for (char **entry = environ; entry && *entry; ++entry) {
        const std::string text = *entry;
        const size_t equals = text.find('=');
        if (equals != std::string::npos && equals > 0)
            out.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    return out;
}

// Strings kept alive for the pointers that execve takes.
struct StringArray {
    std::vector<std::string> strings;
    std::vector<char *> pointers;

    char *const *data()
    {
        pointers.clear();
        for (std::string &text : strings)
            pointers.push_back(text.data());
        pointers.push_back(nullptr);
        return pointers.data();
    }
};

struct ChildSetup {
    char *const *argv;
    char *const *variables;
    int directory;
    int input;
    int output;
    int status; // errno of what failed is written here; closed by a successful exec
    pid_t parent;
};

// Between fork and exec: async-signal-safe calls only.
[[noreturn]] void becomeChild(const ChildSetup &setup)
{
    ::setsid();
#ifdef __linux__
    ::prctl(PR_SET_PDEATHSIG, SIGTERM); // when Truewheel itself is killed
    if (::getppid() != setup.parent)
        ::_exit(127);
#endif
    struct sigaction standard = {};
    standard.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        ::sigaction(number, &standard, nullptr);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    const bool ready = ::dup2(setup.input, 0) == 0 && ::dup2(setup.output, 1) == 1 && ::dup2(setup.output, 2) == 2
        && ::fchdir(setup.directory) == 0;
    if (ready) {
#if defined(__linux__) && defined(SYS_close_range)
        constexpr unsigned closeOnExec = 1U << 2; // CLOSE_RANGE_CLOEXEC
        const bool marked = ::syscall(SYS_close_range, 3U, ~0U, closeOnExec) == 0;
#else
        const bool marked = false;
#endif
        if (!marked) {
            const long limit = std::min(::sysconf(_SC_OPEN_MAX), 65536L);
            for (int fd = 3; fd < limit; ++fd)
                ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        }
        ::execve(setup.argv[0], setup.argv, setup.variables);
    }
    const int code = errno;
    [[maybe_unused]] const ssize_t written = ::write(setup.status, &code, sizeof code);
    ::_exit(127);
}

// A started child with the reading end of its output.
class Child
{
public:
    Child(pid_t pid, int output, std::string mark, const ProcessRunner::Output &listener)
        : m_pid(pid)
        , m_output(output)
        , m_mark(std::move(mark))
        , m_listener(listener)
    {
        ::fcntl(output, F_SETFL, ::fcntl(output, F_GETFL) | O_NONBLOCK);
    }
    ~Child()
    {
        if (!m_reaped)
            ::waitpid(m_pid, nullptr, WNOHANG);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    bool isOutputOpen() const { return m_output.isOpen(); }

    // True when it has ended. It stays a zombie, so that its id cannot name another process's group meanwhile.
    bool hasEnded()
    {
        if (m_ended)
            return true;
        siginfo_t info = {};
        int result = 0;
        do
            result = ::waitid(P_PID, id_t(m_pid), &info, WEXITED | WNOHANG | WNOWAIT);
        while (result != 0 && errno == EINTR);
        m_ended = result != 0 || info.si_pid == m_pid;
        return m_ended;
    }

    // Passes on what there is to read, waiting up to `pollTime` for some.
    void pump()
    {
        if (!m_output.isOpen()) {
            std::this_thread::sleep_for(m_ended ? 1ms : 5ms);
            return;
        }
        pollfd waited = {m_output.get(), POLLIN, 0};
        if (::poll(&waited, 1, int(std::chrono::milliseconds(pollTime).count())) <= 0)
            return;
        const ssize_t count = ::read(m_output.get(), m_buffer.data(), m_buffer.size());
        if (count > 0)
            m_listener(std::string_view(m_buffer.data(), size_t(count)));
        else if (count == 0 || (errno != EAGAIN && errno != EINTR))
            m_output.reset();
    }

    // Ends everything that belongs to the run; nothing is left when this returns true.
    bool endAll()
    {
        std::vector<int> left = processesOf(m_pid, m_mark);
        signalAll(left, SIGTERM);
        const auto polite = Clock::now() + politeTime;
        while (!left.empty() && Clock::now() < polite) {
            pump();
            left = processesOf(m_pid, m_mark);
        }
        const auto patience = Clock::now() + sweepTime;
        while (!left.empty() && Clock::now() < patience) {
            signalAll(left, SIGKILL);
            std::this_thread::sleep_for(2ms);
            left = processesOf(m_pid, m_mark);
        }
        return left.empty();
    }

    int reap()
    {
        if (m_reaped)
            return 0;
        int status = 0;
        pid_t result = 0;
        do
            result = ::waitpid(m_pid, &status, 0);
        while (result < 0 && errno == EINTR);
        m_reaped = true;
        if (result != m_pid)
            return 127;
        return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    }

private:
    void signalAll(const std::vector<int> &processes, int number)
    {
        if (processes.empty())
            return;
        ::kill(-m_pid, number);
        for (const int pid : processes)
            ::kill(pid, number);
    }

    pid_t m_pid;
    Descriptor m_output;
    std::string m_mark;
    const ProcessRunner::Output &m_listener;
    bool m_ended = false;
    bool m_reaped = false;
    std::array<char, 65536> m_buffer;
};

Result<void> checkCommand(const Command &command)
{
    const std::string program = command.argv.empty() ? std::string() : command.argv.front();
    if (program.empty() || program.front() != '/')
        return failure(ErrorCode::ToolMissing, program, "not an absolute path");
    std::vector<std::string> words = command.argv;
    for (const auto &[name, value] : command.set)
        words.push_back(name + value);
    for (const std::string &word : words) {
        if (word.find('\0') != std::string::npos)
            return failure(ErrorCode::ToolMissing, program, "a NUL byte in an argument");
    }
    return {};
}

// The child's id; `output` is the reading end of its output, `guard` ends the child when this process cannot.
Result<pid_t> start(const Command &command, const std::string &mark, Descriptor &output, std::optional<ProcessGuard> &guard)
{
#ifdef O_PATH
    constexpr int directoryFlags = O_PATH | O_DIRECTORY; // needs no permission to read it
#else
    constexpr int directoryFlags = O_RDONLY | O_DIRECTORY;
#endif
    // A guard that another thread forks meanwhile would hold the ends of these pipes open.
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    const Descriptor directory(openAboveStandard(command.directory.c_str(), directoryFlags));
    if (!directory.isOpen())
        return systemFailure(ErrorCode::Io, errno, command.directory.native());
    const Descriptor input(openAboveStandard("/dev/null", O_RDONLY));
    Descriptor outputEnd;
    Descriptor status;
    Descriptor statusEnd;
    if (!input.isOpen() || !makePipe(output, outputEnd) || !makePipe(status, statusEnd))
        return failure(ErrorCode::Io, command.argv.front(), std::strerror(errno));

    StringArray argv{command.argv, {}};
    StringArray variables;
    variables.strings.push_back(std::string(jobVariable) + "=" + mark);
    for (const auto &[name, value] : childEnvironment(ownVariables(), command)) {
        if (name != jobVariable)
            variables.strings.push_back(name + "=" + value);
    }
    const ChildSetup setup{argv.data(), variables.data(), directory.get(), input.get(), outputEnd.get(), statusEnd.get(), ::getpid()};

    sigset_t all;
    sigset_t before;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before); // no handler of ours runs in the child
    const pid_t pid = ::fork();
    if (pid == 0)
        becomeChild(setup);
    const int forkError = errno;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    if (pid < 0)
        return failure(ErrorCode::Io, command.argv.front(), std::strerror(forkError));

    statusEnd.reset();
    int code = 0;
    ssize_t count = 0;
    do
        count = ::read(status.get(), &code, sizeof code);
    while (count < 0 && errno == EINTR);
    if (count == ssize_t(sizeof code)) {
        while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {}
        return failure(ErrorCode::ToolMissing, command.argv.front(), std::strerror(code));
    }
    guard.emplace(int(pid), std::vector<int>{output.get(), outputEnd.get(), status.get(), input.get(), directory.get()});
    return pid;
}

} // namespace

Result<Exit> NativeProcessRunner::run(const Command &command, const Output &output, JobContext &job) const
{
    if (const Result<void> checked = checkCommand(command); !checked)
        return tl::unexpected(checked.error());
    const auto began = Clock::now();
    const auto given = command.set.find(jobVariable);
    const std::string mark = given == command.set.end() ? newJobMark() : given->second;
    Descriptor readEnd;
    std::optional<ProcessGuard> guard; // lives as long as the child
    const Result<pid_t> pid = start(command, mark, readEnd, guard);
    if (!pid)
        return tl::unexpected(pid.error());

    Child child(*pid, readEnd.release(), mark, output);
    bool cancelled = false;
    std::optional<Clock::time_point> ended;
    while (!cancelled && (child.isOutputOpen() || !child.hasEnded())) {
        cancelled = job.isCancelled();
        if (!cancelled)
            child.pump();
        if (!ended && child.hasEnded())
            ended = Clock::now();
        if (ended && Clock::now() > *ended + lingerTime)
            break;
    }
    if (!child.endAll())
        return failure(ErrorCode::Io, command.argv.front(), "a process it started cannot be ended");
    const int code = child.reap();
    if (cancelled)
        return failure(ErrorCode::Cancelled, command.argv.front());
    return Exit{code, std::chrono::duration<double>(Clock::now() - began).count()};
}

} // namespace truewheel

#endif
