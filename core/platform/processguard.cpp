#include "core/platform/processguard.h"

#ifndef _WIN32

#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace truewheel {

namespace {

constexpr long pollTime = 20'000'000; // nanoseconds
constexpr int politePolls = 100;      // two seconds between SIGTERM and SIGKILL
constexpr int lastPolls = 50;

// True when nobody is left of the group in `polls` of them.
bool isGoneWithin(int polls, int group)
{
    for (int i = 0; i < polls; ++i) {
        if (::kill(-group, 0) != 0 && errno == ESRCH)
            return true;
        const timespec pause = {0, pollTime};
        ::nanosleep(&pause, nullptr);
    }
    return false;
}

// In the forked process: async-signal-safe calls only.
[[noreturn]] void keepWatch(int group, int readEnd, int writeEnd, const int *notItsOwn, size_t count)
{
    ::setsid();
    ::close(writeEnd);
    for (int standard = 0; standard <= 2; ++standard)
        ::close(standard);
    for (size_t i = 0; i < count; ++i)
        ::close(notItsOwn[i]);
    char nothing = 0;
    ssize_t got = 0;
    do
        got = ::read(readEnd, &nothing, 1);
    while (got < 0 && errno == EINTR);
    ::kill(-group, SIGTERM);
    if (!isGoneWithin(politePolls, group)) {
        ::kill(-group, SIGKILL);
        isGoneWithin(lastPolls, group);
    }
    ::_exit(0);
}

} // namespace

ProcessGuard::ProcessGuard(int group, const std::vector<int> &notItsOwn)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    const int readEnd = ::fcntl(ends[0], F_DUPFD_CLOEXEC, 3);
    const int writeEnd = ::fcntl(ends[1], F_DUPFD_CLOEXEC, 3);
    ::close(ends[0]);
    ::close(ends[1]);
    if (readEnd >= 0 && writeEnd >= 0) {
        sigset_t all;
        sigset_t before;
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, &before); // it outlives every signal but SIGKILL
        m_process = ::fork();
        if (m_process == 0)
            keepWatch(group, readEnd, writeEnd, notItsOwn.data(), notItsOwn.size());
        ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    }
    if (readEnd >= 0)
        ::close(readEnd);
    m_life = writeEnd;
}

ProcessGuard::~ProcessGuard()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {}
    }
    if (m_life >= 0)
        ::close(m_life);
}

} // namespace truewheel

#endif
