#include "core/platform/crashreport.h"

#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/base/wallclock.h"
#include "core/platform/crashhandler.h"
#include "core/platform/filesystem.h"
#include "core/platform/hostfacts.h"
#include "core/platform/privatefile.h"

#include <QCoreApplication>
#include <algorithm>

namespace truewheel {

namespace {

constexpr const char *ready = ".new"; // of a process that runs, or of whose end nobody was told
constexpr const char *kept = ".txt";
constexpr size_t mostKept = 5;

std::vector<Path> filesOf(const Path &directory, const char *suffix)
{
    std::vector<Path> files;
    const Result<std::vector<DirectoryEntry>> entries = NativeFileSystem().list(directory);
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        if (entry.type == FileType::Regular && entry.name.ends_with(suffix))
            files.push_back(directory / pathFromBytes(entry.name));
    }
    std::reverse(files.begin(), files.end()); // their names begin with the time
    return files;
}

} // namespace

Path crashDirectory(const Locations &locations)
{
    return locations.cacheHome.empty() ? Path() : locations.logDirectory() / "crashes";
}

Result<void> catchCrashes(const Path &directory, const std::string &program)
{
    if (directory.empty())
        return failure(ErrorCode::NotFound, "HOME");
    const std::string stem = replaced(replaced(toRfc3339(wallClock()), ":", ""), "-", "") + '-'
        + std::to_string(QCoreApplication::applicationPid());
    const Path file = directory / (stem + ready);
    if (const Result<void> made = makePrivateFile(file); !made)
        return made;
    std::string heading = program + "\nstarted " + toRfc3339(wallClock()) + '\n';
    for (const auto &[name, value] : hostFacts())
        heading += name + ' ' + value + '\n';
    return installCrashHandler(file, heading) ? Result<void>() : failure(ErrorCode::Io, pathBytes(file), "cannot be opened");
}

std::vector<Path> takeNewCrashes(const Path &directory)
{
    std::vector<Path> taken;
    for (const Path &file : filesOf(directory, ready)) {
        const Result<FileStatus> status = NativeFileSystem().status(file);
        if (!status || isCrashFileInUse(file))
            continue;
        std::error_code error;
        const Path report = Path(file).replace_extension(kept);
        if (status->size == 0)
            std::filesystem::remove(file, error);
        else if (std::filesystem::rename(file, report, error); !error)
            taken.push_back(report);
    }
    const std::vector<Path> all = crashReports(directory);
    for (size_t i = mostKept; i < all.size(); ++i)
        (void)removePrivateFile(all[i]);
    return taken;
}

std::vector<Path> crashReports(const Path &directory)
{
    return filesOf(directory, kept);
}

} // namespace truewheel
