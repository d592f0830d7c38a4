#include "core/platform/processtree.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <optional>
#include <random>

#ifdef _WIN32
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef __linux__
#include <dirent.h>
#endif
#ifdef __APPLE__
#include <libproc.h>
#endif

namespace truewheel {

std::string newJobMark()
{
    std::random_device random;
    return ownProcessToken() + "." + std::to_string(random()) + std::to_string(random());
}

#ifdef __linux__

// They have no size: read until they end.
std::optional<std::string> readProcFile(const std::string &file)
{
    constexpr size_t cap = 4 * 1024 * 1024; // bytes
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return std::nullopt;
    std::string text;
    char buffer[16384];
    while (text.size() < cap) {
        const ssize_t count = ::read(fd, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        text.append(buffer, size_t(count));
    }
    ::close(fd);
    return text;
}

namespace {

struct ProcessStat {
    char state = '?';
    int session = 0;
    std::string started; // clock ticks since boot
};

// proc(5): the name in field 2 is in parentheses and may hold anything; the fields are counted after the last one.
std::optional<ProcessStat> statOf(const std::string &process)
{
    const std::optional<std::string> text = readProcFile("/proc/" + process + "/stat");
    const size_t close = text ? text->rfind(')') : std::string::npos;
    if (close == std::string::npos)
        return std::nullopt;
    std::vector<std::string> fields; // fields[0] is field 3, the state
    for (size_t at = close + 2; at < text->size() && fields.size() < 20;) {
        const size_t end = std::min(text->find(' ', at), text->size());
        fields.push_back(text->substr(at, end - at));
        at = end + 1;
    }
    if (fields.size() < 20 || fields[0].empty())
        return std::nullopt;
    return ProcessStat{fields[0][0], std::atoi(fields[3].c_str()), fields[19]};
}

} // namespace

bool carriesMark(int pid, const std::string &mark)
{
    const std::optional<std::string> variables = readProcFile("/proc/" + std::to_string(pid) + "/environ");
    if (!variables)
        return false;
    const std::string wanted = std::string(jobVariable) + "=" + mark + '\0';
    const size_t at = variables->find(wanted);
    return at != std::string::npos && (at == 0 || (*variables)[at - 1] == '\0');
}

std::vector<int> processesOf(int session, const std::string &mark)
{
    std::vector<int> found;
    DIR *stream = ::opendir("/proc");
    if (!stream)
        return found;
    const int self = int(::getpid());
    while (const dirent *entry = ::readdir(stream)) {
        const std::string name = entry->d_name;
        const int pid = std::atoi(name.c_str());
        if (pid <= 0 || pid == self)
            continue;
        const std::optional<ProcessStat> stat = statOf(name);
        if (!stat || stat->state == 'Z' || stat->state == 'X')
            continue;
        if (stat->session == session || carriesMark(pid, mark))
            found.push_back(pid);
    }
    ::closedir(stream);
    return found;
}

std::string ownProcessToken()
{
    const std::optional<ProcessStat> stat = statOf("self");
    return std::to_string(::getpid()) + ":" + (stat ? stat->started : std::string());
}

bool isProcessAlive(const std::string &token)
{
    const size_t colon = std::min(token.find(':'), token.size());
    const std::string pid = token.substr(0, colon);
    if (pid.empty() || pid.find_first_not_of("0123456789") != std::string::npos)
        return false;
    const std::optional<ProcessStat> stat = statOf(pid);
    return stat && stat->state != 'Z' && token.substr(std::min(colon + 1, token.size())) == stat->started;
}

#else

std::optional<std::string> readProcFile(const std::string &)
{
    return std::nullopt;
}

bool carriesMark(int, const std::string &)
{
    return false;
}

#endif

#if !defined(__linux__) && !defined(_WIN32)

std::vector<int> processesOf(int session, const std::string &)
{
    std::vector<int> found;
#ifdef __APPLE__
    std::vector<pid_t> pids(4096);
    const int bytes = ::proc_listpids(PROC_PGRP_ONLY, uint32_t(session), pids.data(), int(pids.size() * sizeof(pid_t)));
    for (size_t i = 0; bytes > 0 && i < size_t(bytes) / sizeof(pid_t); ++i) {
        struct proc_bsdinfo info;
        const bool known = ::proc_pidinfo(pids[i], PROC_PIDTBSDINFO, 0, &info, sizeof info) == int(sizeof info);
        if (pids[i] > 0 && pids[i] != ::getpid() && known && info.pbi_status != SZOMB)
            found.push_back(int(pids[i]));
    }
#else
    if (::kill(-session, 0) == 0)
        found.push_back(session);
#endif
    return found;
}

std::string ownProcessToken()
{
    return std::to_string(::getpid()) + ":";
}

bool isProcessAlive(const std::string &token)
{
    const int pid = std::atoi(token.c_str());
    return pid > 0 && (::kill(pid, 0) == 0 || errno == EPERM);
}

#elif defined(_WIN32)

std::string ownProcessToken()
{
    return std::to_string(::GetCurrentProcessId()) + ":";
}

bool isProcessAlive(const std::string &token)
{
    const HANDLE process = ::OpenProcess(SYNCHRONIZE, FALSE, DWORD(std::strtoul(token.c_str(), nullptr, 10)));
    if (!process)
        return ::GetLastError() == ERROR_ACCESS_DENIED;
    const bool alive = ::WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    ::CloseHandle(process);
    return alive;
}

#endif

} // namespace truewheel
