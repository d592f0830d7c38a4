#include "core/platform/processuse.h"

#include "core/base/text.h"
#include "core/platform/processtree.h"

#include <algorithm>
#include <array>
#include <climits>
#include <cstdlib>
#include <optional>

#ifdef __linux__
#include <dirent.h>
#include <unistd.h>
#endif

namespace truewheel {

bool mapsNameFileIn(std::string_view maps, const Path &directory)
{
    // The path begins at the first slash of a line; the kernel writes a newline in it as \012.
    const std::string wanted = replaced(pathBytes(directory), "\n", "\\012") + "/";
    for (const std::string_view line : split(maps, '\n')) {
        const size_t at = line.find('/');
        if (at != std::string_view::npos && line.substr(at).starts_with(wanted))
            return true;
    }
    return false;
}

#ifdef __linux__

namespace {

// nullopt: it may not be read.
std::optional<Path> targetOf(const std::string &link)
{
    std::array<char, PATH_MAX> target;
    const ssize_t length = ::readlink(link.c_str(), target.data(), target.size());
    return length < 0 ? std::nullopt : std::optional<Path>(std::string(target.data(), size_t(length)));
}

// A Python of an environment is a link to its base: what it was called by tells, and the script that it runs.
bool isCalledFrom(const std::string &commandLine, const std::optional<Path> &workingDirectory, const Path &directory)
{
    size_t begin = 0;
    for (int word = 0; word < 2 && begin < commandLine.size(); ++word) {
        const size_t end = std::min(commandLine.find('\0', begin), commandLine.size());
        const Path called = pathFromBytes(std::string_view(commandLine).substr(begin, end - begin));
        begin = end + 1;
        const bool isPath = called.is_absolute() || (workingDirectory && called.has_parent_path());
        if (isPath && isAtOrBelow(cleanAbsolute(called, workingDirectory.value_or("/")), directory))
            return true;
    }
    return false;
}

std::optional<UseKind> useOf(const std::string &process, const Path &directory, bool &isSeen)
{
    const std::optional<Path> program = targetOf(process + "/exe");
    const std::optional<Path> workingDirectory = targetOf(process + "/cwd");
    const std::optional<std::string> maps = readProcFile(process + "/maps");
    isSeen = program && workingDirectory && maps;
    if ((program && isAtOrBelow(*program, directory))
        || isCalledFrom(readProcFile(process + "/cmdline").value_or(""), workingDirectory, directory))
        return UseKind::Program;
    if (workingDirectory && isAtOrBelow(*workingDirectory, directory))
        return UseKind::WorkingDirectory;
    if (maps && mapsNameFileIn(*maps, directory))
        return UseKind::LoadedFile;
    return std::nullopt;
}

} // namespace

ProcessUses processesIn(const Path &directory)
{
    ProcessUses found;
    DIR *stream = ::opendir("/proc");
    found.isKnown = stream != nullptr;
    while (const dirent *entry = stream ? ::readdir(stream) : nullptr) {
        const int pid = std::atoi(entry->d_name);
        if (pid <= 0 || pid == int(::getpid()))
            continue;
        const std::string process = "/proc/" + std::to_string(pid);
        bool isSeen = false;
        const std::optional<UseKind> use = useOf(process, directory, isSeen);
        if (use)
            found.uses.push_back({pid, std::string(trimmed(readProcFile(process + "/comm").value_or(""))), *use});
        // A thread of the kernel has no program; it has no command line either.
        else if (!isSeen && !readProcFile(process + "/cmdline").value_or("").empty())
            ++found.notSeen;
    }
    if (stream)
        ::closedir(stream);
    std::sort(found.uses.begin(), found.uses.end(), [](const ProcessUse &a, const ProcessUse &b) { return a.pid < b.pid; });
    return found;
}

#else

ProcessUses processesIn(const Path &)
{
    return {{}, 0, false};
}

#endif

} // namespace truewheel
