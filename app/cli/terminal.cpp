#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <atomic>
#include <csignal>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace truewheel::cli {

namespace {

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler sets it");

void onSignal(int signal)
{
    interrupted = true;
    if (signal == SIGINT || signal == SIGTERM)
        std::signal(signal, SIG_DFL);
}

#ifndef _WIN32
const sigset_t &interrupts()
{
    static const sigset_t all = [] {
        sigset_t set;
        ::sigemptyset(&set);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            ::sigaddset(&set, signal);
        return set;
    }();
    return all;
}
#endif

} // namespace

bool isTerminal(Standard stream)
{
    const int descriptor = stream == Standard::In ? 0 : stream == Standard::Out ? 1 : 2;
#ifdef _WIN32
    return _isatty(descriptor) != 0;
#else
    return isatty(descriptor) != 0;
#endif
}

void catchInterrupts()
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
#ifndef _WIN32
    // The end of a terminal may come twice, from the system and from the shell. One that nohup(1) has us ignore stays ignored.
    if (std::signal(SIGHUP, onSignal) == SIG_IGN)
        std::signal(SIGHUP, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // over a limit (setrlimit(2)) it is the write that fails
#endif
}

bool wasInterrupted()
{
    return interrupted;
}

#ifdef _WIN32 // there a thread of its own hears of them
DeafToInterrupts::DeafToInterrupts() = default;
DeafToInterrupts::~DeafToInterrupts() = default;
#else
DeafToInterrupts::DeafToInterrupts()
{
    sigset_t before;
    ::pthread_sigmask(SIG_BLOCK, &interrupts(), &before);
    m_wasDeaf = ::sigismember(&before, SIGINT) == 1;
}

DeafToInterrupts::~DeafToInterrupts()
{
    if (!m_wasDeaf)
        ::pthread_sigmask(SIG_UNBLOCK, &interrupts(), nullptr);
}
#endif

std::vector<std::string> argumentsOf(int argc, char **argv)
{
#ifdef _WIN32
    (void)argc, (void)argv; // they are in the ANSI code page
    std::vector<std::string> arguments;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        arguments.push_back(argument.toStdString());
    return arguments;
#else
    return {argv + std::min(argc, 1), argv + argc};
#endif
}

Path currentDirectory()
{
    std::error_code error;
    const Path directory = std::filesystem::current_path(error);
    return error ? Path() : directory;
}

Path programDirectory()
{
    return pathFromBytes(QFile::encodeName(QCoreApplication::applicationDirPath()).toStdString());
}

} // namespace truewheel::cli
