#include "core/platform/crashhandler.h"

#ifndef _WIN32
#include <csignal>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/uio.h>
#include <ucontext.h>
#include <unistd.h>
#if __has_include(<execinfo.h>)
#include <execinfo.h>
#define TRUEWHEEL_HAVE_BACKTRACE
#endif

namespace truewheel {

namespace {

struct CrashSignal {
    int number;
    const char *name;
};
constexpr CrashSignal crashSignals[] = {
    {SIGSEGV, "SIGSEGV"}, {SIGABRT, "SIGABRT"}, {SIGBUS, "SIGBUS"}, {SIGFPE, "SIGFPE"}, {SIGILL, "SIGILL"}, {SIGTRAP, "SIGTRAP"},
};
constexpr int patience = 5; // s; a stack that cannot be walked must not keep the process

// Written before the handler is installed, and only read afterwards. Everything below calls async-signal-safe functions alone
// (signal-safety(7)), and backtrace(), whose library is loaded beforehand.
int reportFile = -1;
char reportHeading[2048];
alignas(16) char handlerStack[128 * 1024]; // a crash may be an overflow of the stack

void say(const char *text, size_t length)
{
    while (length > 0) {
        const ssize_t written = ::write(reportFile, text, length);
        if (written <= 0)
            return;
        text += written;
        length -= size_t(written);
    }
}

void say(const char *text)
{
    say(text, std::strlen(text));
}

void sayNumber(uintptr_t number, unsigned base)
{
    char digits[2 + 8 * sizeof number];
    char *at = digits + sizeof digits;
    do {
        *--at = "0123456789abcdef"[number % base];
        number /= base;
    } while (number > 0);
    if (base == 16) {
        *--at = 'x';
        *--at = '0';
    }
    say(at, size_t(digits + sizeof digits - at));
}

void sayAddress(uintptr_t address)
{
    say("  ");
    sayNumber(address, 16);
    say("\n");
}

/// Where it stood, and what lay on the stack: enough to find the caller of an address that is none.
void sayPlace(const void *context)
{
#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
    const auto &registers = static_cast<const ucontext_t *>(context)->uc_mcontext;
#ifdef __x86_64__
    const auto place = uintptr_t(registers.gregs[REG_RIP]);
    const auto stack = uintptr_t(registers.gregs[REG_RSP]);
#else
    const auto place = uintptr_t(registers.pc);
    const auto stack = uintptr_t(registers.sp);
#endif
    say("at:\n");
    sayAddress(place);
    uintptr_t words[32];
    const iovec into = {words, sizeof words};
    const iovec from = {reinterpret_cast<void *>(stack), sizeof words};
    const ssize_t count = ::process_vm_readv(::getpid(), &into, 1, &from, 1, 0); // where the stack is none it is an error, no crash
    say("words on the stack:\n");
    for (ssize_t i = 0; i < count / ssize_t(sizeof *words); ++i)
        sayAddress(words[i]);
#else
    (void)context;
#endif
}

void sayStack()
{
#ifdef TRUEWHEEL_HAVE_BACKTRACE
    say("stack:\n");
    void *frames[64];
    const int count = backtrace(frames, int(sizeof frames / sizeof *frames));
    for (int i = 0; i < count; ++i)
        sayAddress(reinterpret_cast<uintptr_t>(frames[i]));
#endif
}

/// The lines of the table of mappings that hold code: with them the addresses can be told.
void sayCode()
{
    const int table = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC); // Linux and its kin
    if (table < 0)
        return;
    say("code:\n");
    char line[512];
    size_t length = 0;
    char bytes[1024];
    for (ssize_t count = ::read(table, bytes, sizeof bytes); count > 0; count = ::read(table, bytes, sizeof bytes)) {
        for (ssize_t i = 0; i < count; ++i) {
            if (length + 1 < sizeof line)
                line[length++] = bytes[i];
            if (bytes[i] != '\n')
                continue;
            line[length - 1] = '\n';
            line[length] = '\0';
            if (std::strstr(line, " r-xp "))
                say(line, length);
            length = 0;
        }
    }
    ::close(table);
}

void reportCrash(int number, siginfo_t *about, void *context)
{
    std::signal(SIGALRM, SIG_DFL);
    ::alarm(patience);
    say(reportHeading);
    say("signal ");
    sayNumber(uintptr_t(number), 10);
    for (const CrashSignal &one : crashSignals) {
        if (one.number == number) {
            say(" ");
            say(one.name);
        }
    }
    say("\naddress ");
    sayNumber(reinterpret_cast<uintptr_t>(about->si_addr), 16);
    say("\nseconds since 1970 ");
    sayNumber(uintptr_t(::time(nullptr)), 10);
    say("\n");
    sayCode();
    if (number == SIGSEGV || number == SIGBUS)
        sayPlace(context);
    sayStack();      // the last: a stack that is spoilt cannot be walked
    ::raise(number); // SA_RESETHAND: the system's own way
}

} // namespace

bool installCrashHandler(const Path &file, const std::string &heading)
{
    reportFile = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW);
    if (reportFile < 0)
        return false;
    (void)::flock(reportFile, LOCK_EX | LOCK_NB); // isCrashFileInUse()
    std::strncpy(reportHeading, heading.c_str(), sizeof reportHeading - 1);
#ifdef TRUEWHEEL_HAVE_BACKTRACE
    void *frame = nullptr;
    (void)backtrace(&frame, 1); // loads what it needs
#endif
    stack_t stack = {};
    stack.ss_sp = handlerStack;
    stack.ss_size = sizeof handlerStack;
    ::sigaltstack(&stack, nullptr); // of the main thread
    struct sigaction action = {};
    action.sa_sigaction = reportCrash;
    action.sa_flags = int(SA_SIGINFO | SA_ONSTACK | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const CrashSignal &one : crashSignals)
        ::sigaction(one.number, &action, nullptr);
    return true;
}

bool isCrashFileInUse(const Path &file)
{
    const int opened = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (opened < 0)
        return false;
    const bool isFree = ::flock(opened, LOCK_EX | LOCK_NB) == 0;
    ::close(opened);
    return !isFree;
}

} // namespace truewheel
#endif
