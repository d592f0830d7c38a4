// What the walks are measured by, and what they are measured against. Prints one JSON object.
//   treebench bare THREADS DIRECTORY…    getdents64 and statx of everything, with a set of hard links, and nothing else
//   treebench usage DIRECTORY…           the sizes of the directories, as Truewheel measures them
//   treebench verify THREADS ENVIRONMENT the hashes in RECORD
//   treebench listing FLEET              openat, getdents64 and close of each directory that an inventory of FLEET/home/*/.venv must read
//   treebench statuses FLEET             fstatat of the same directories, the least that tells a rescan that nothing has changed
//   treebench fleet FLEET                FLEET/home/*/.venv, the packages in them and FLEET/cache with its wheels, in one pass
#include "core/environments/reader.h"
#include "core/environments/verify.h"
#include "core/platform/filesystem.h"
#include "core/platform/treewalk.h"
#include "core/snapshot/linkedfiles.h"
#include "core/snapshot/usage.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace truewheel;

namespace {

class BareWalk
{
public:
    struct Totals {
        uint64_t entries = 0;
        uint64_t disk = 0; // bytes
    };

    // Descends from `handle` to the end. With `below` it only lists the directories in it.
    void read(int handle, Totals &totals, std::vector<int> *below)
    {
        std::vector<char> buffer(32 * 1024);
        std::vector<std::string> directories;
        for (;;) {
            const long count = ::syscall(SYS_getdents64, handle, buffer.data(), buffer.size());
            if (count <= 0)
                break;
            for (long at = 0; at < count;) {
                const auto *entry = reinterpret_cast<const dirent64 *>(buffer.data() + at);
                at += entry->d_reclen;
                if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
                    take(handle, entry->d_name, totals, directories);
            }
        }
        for (const std::string &name : directories) {
            const int child = ::openat(handle, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            if (child >= 0 && below)
                below->push_back(child);
            else if (child >= 0)
                read(child, totals, nullptr);
        }
        ::close(handle);
    }

private:
    void take(int handle, const char *name, Totals &totals, std::vector<std::string> &directories)
    {
        struct statx found;
        if (::statx(handle, name, AT_SYMLINK_NOFOLLOW | AT_STATX_DONT_SYNC,
                    STATX_TYPE | STATX_INO | STATX_NLINK | STATX_SIZE | STATX_BLOCKS, &found)
            != 0)
            return;
        ++totals.entries;
        if (S_ISDIR(found.stx_mode))
            directories.emplace_back(name);
        else if (found.stx_nlink > 1 && !isFirst({makedev(found.stx_dev_major, found.stx_dev_minor), found.stx_ino}))
            return;
        totals.disk += found.stx_blocks * 512;
    }

    bool isFirst(const FileIdentity &identity)
    {
        if (m_linked.find(identity))
            return false;
        m_linked.add({identity, 0, 0, 0});
        return true;
    }

    LinkedFiles m_linked;
};

void bare(unsigned threads, const std::vector<std::string> &directories, BareWalk::Totals &sum)
{
    BareWalk walk;
    std::vector<int> ahead;
    for (const std::string &directory : directories)
        ahead.push_back(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Wide enough that the threads have the same to do.
    while (!ahead.empty() && ahead.size() < 100 * threads) {
        std::vector<int> next;
        for (const int handle : ahead)
            walk.read(handle, sum, &next);
        ahead = std::move(next);
    }
    std::atomic<size_t> index = 0;
    std::vector<BareWalk::Totals> totals(threads);
    std::vector<std::thread> running;
    for (unsigned i = 0; i < threads; ++i) {
        running.emplace_back([&, i] {
            BareWalk::Totals own;
            for (size_t at = index++; at < ahead.size(); at = index++)
                walk.read(ahead[at], own, nullptr);
            totals[i] = own;
        });
    }
    for (std::thread &thread : running)
        thread.join();
    for (const BareWalk::Totals &one : totals) {
        sum.entries += one.entries;
        sum.disk += one.disk;
    }
}

// The environments of a fleet with their packages, and the cache with its wheels.
std::vector<UsageRoot> rootsOfFleet(const Path &fleet, const FileSystem &fs)
{
    std::vector<UsageRoot> roots{{{fleet / "cache"}, false}};
    const auto each = [&fs](const Path &directory, const auto &take) {
        for (const DirectoryEntry &entry : fs.list(directory).value_or(std::vector<DirectoryEntry>())) {
            if (entry.type == FileType::Directory)
                take(directory / entry.name);
        }
    };
    each(fleet / "cache" / "archive-v0", [&](const Path &wheel) { roots.push_back({{wheel}, true}); });
    each(fleet / "home", [&](const Path &project) {
        roots.push_back({{project / ".venv"}, false});
        each(project / ".venv" / "lib", [&](const Path &lib) {
            each(lib / "site-packages", [&](const Path &package) { roots.push_back({{package}, false}); });
        });
    });
    return roots;
}

// The names in a directory; of those that are directories themselves those that `isWanted`.
template<typename Wanted>
std::vector<std::string> namesIn(int handle, Wanted isWanted)
{
    alignas(8) char buffer[32 * 1024];
    std::vector<std::string> names;
    for (long count = 0; (count = ::syscall(SYS_getdents64, handle, buffer, sizeof buffer)) > 0;) {
        for (long at = 0; at < count;) {
            const auto *entry = reinterpret_cast<const dirent64 *>(buffer + at);
            at += entry->d_reclen;
            if (entry->d_type == DT_DIR && isWanted(std::string_view(entry->d_name)))
                names.emplace_back(entry->d_name);
        }
    }
    return names;
}

int openBelow(int handle, const std::string &name)
{
    return ::openat(handle, name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

// The project, its environment with `bin` and `lib`, site-packages and each dist-info in it.
void listEnvironment(int home, const std::string &project)
{
    const auto isDistInfo = [](std::string_view name) { return name.ends_with(".dist-info"); };
    const auto isLibrary = [](std::string_view name) { return name.starts_with("python"); };
    const auto isNone = [](std::string_view) { return false; };
    const auto list = [](int handle, auto isWanted) {
        std::vector<std::string> names = namesIn(handle, isWanted);
        ::close(handle);
        return names;
    };
    list(openBelow(home, project), isNone);
    const std::string environment = project + "/.venv";
    list(openBelow(home, environment), isNone);
    list(openBelow(home, environment + "/bin"), isNone);
    for (const std::string &library : list(openBelow(home, environment + "/lib"), isLibrary)) {
        const int site = openBelow(home, environment + "/lib/" + library + "/site-packages");
        for (const std::string &info : namesIn(site, isDistInfo))
            list(openBelow(site, info), isNone);
        ::close(site);
    }
}

void listFleet(const std::string &fleet, unsigned threads)
{
    const int home = ::open((fleet + "/home").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::vector<std::string> projects = namesIn(home, [](std::string_view name) { return name.front() != '.'; });
    std::atomic<size_t> next = 0;
    std::vector<std::thread> running;
    for (unsigned i = 0; i < threads; ++i) {
        running.emplace_back([&] {
            for (size_t at = next++; at < projects.size(); at = next++)
                listEnvironment(home, projects[at]);
        });
    }
    for (std::thread &thread : running)
        thread.join();
    ::close(home);
}

// Of the whole process, in the kernel too.
double processorMilliseconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) { return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000; };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

struct KnownSite {
    std::string environment; // from home
    std::string path;        // of site-packages, from home
    std::vector<std::string> infos;
};

std::vector<KnownSite> sitesOf(int home)
{
    std::vector<KnownSite> sites;
    for (const std::string &project : namesIn(home, [](std::string_view name) { return name.front() != '.'; })) {
        const std::string environment = project + "/.venv";
        const int lib = openBelow(home, environment + "/lib");
        for (const std::string &library : namesIn(lib, [](std::string_view name) { return name.starts_with("python"); })) {
            const std::string path = environment + "/lib/" + library + "/site-packages";
            const int site = openBelow(home, path);
            sites.push_back({environment, path, namesIn(site, [](std::string_view name) { return name.ends_with(".dist-info"); })});
            ::close(site);
        }
        ::close(lib);
    }
    return sites;
}

// A file that appears in a dist-info changes no other time, so each of them is asked.
void askFleet(int home, const std::vector<KnownSite> &sites)
{
    struct stat found;
    for (const KnownSite &known : sites) {
        for (const char *below : {"/..", "", "/pyvenv.cfg", "/bin", "/bin/python", "/lib"})
            ::fstatat(home, (known.environment + below).c_str(), &found, AT_SYMLINK_NOFOLLOW);
        const int site = openBelow(home, known.path);
        ::fstat(site, &found);
        for (const std::string &info : known.infos)
            ::fstatat(site, info.c_str(), &found, 0);
        ::close(site);
    }
}

// Of this program alone: getrusage() starts with what its parent had.
long peakKilobytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::atol(line.c_str() + 6);
    }
    return 0;
}

int measure(const std::vector<UsageRoot> &roots, const FileSystem &fs)
{
    JobContext job;
    const long before = peakKilobytes();
    const auto start = std::chrono::steady_clock::now();
    const Result<Usage> usage = measureUsage(roots, fs, job);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    std::vector<size_t> all;
    for (size_t i = 0; i < roots.size(); ++i)
        all.push_back(i);
    const Sizes sum = usage->together(all);
    std::printf(
        "{\"ms\": %.1f, \"threads\": %u, \"roots\": %zu, \"entries\": %llu, \"apparent\": %llu, \"disk\": %llu, \"reclaimable\": %llu, "
        "\"uses\": %zu, \"unreadable\": %zu, \"bytes_per_entry\": %.1f}\n",
        taken.count(), walkWorkers(roots.front().paths.front(), fs), roots.size(), static_cast<unsigned long long>(usage->entries()),
        static_cast<unsigned long long>(sum.apparent), static_cast<unsigned long long>(sum.disk),
        static_cast<unsigned long long>(sum.reclaimable), usage->wheelUses().size(), usage->unreadable().size(),
        double(peakKilobytes() - before) * 1024 / double(usage->entries()));
    return 0;
}

int verify(unsigned threads, const Path &path, const FileSystem &fs)
{
    const Result<Environment> environment = readEnvironment(path, fs, hostOs());
    JobContext job;
    VerifyOptions options;
    options.threads = threads;
    const double before = processorMilliseconds();
    const auto start = std::chrono::steady_clock::now();
    const Result<Verification> result = environment ? verifyEnvironment(*environment, fs, job, options)
                                                    : tl::unexpected(environment.error());
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", result.error().subject.c_str(), result.error().detail.c_str());
        return 1;
    }
    std::printf(
        "{\"ms\": %.1f, \"cpu_ms\": %.1f, \"threads\": %u, \"files\": %llu, \"bytes\": %llu, \"findings\": %zu, \"unreadable\": %zu}\n",
        taken.count(), processorMilliseconds() - before, threads, static_cast<unsigned long long>(result->files),
        static_cast<unsigned long long>(result->bytes), result->findings.size(), result->unreadable.size());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string mode = argc > 1 ? argv[1] : "";
    const NativeFileSystem fs;
    if (mode == "bare" && argc > 3) {
        const auto start = std::chrono::steady_clock::now();
        BareWalk::Totals sum;
        bare(unsigned(std::atoi(argv[2])), {argv + 3, argv + argc}, sum);
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        std::printf("{\"ms\": %.1f, \"entries\": %llu, \"disk\": %llu}\n", taken.count(), static_cast<unsigned long long>(sum.entries),
                    static_cast<unsigned long long>(sum.disk));
        return 0;
    }
    if (mode == "usage" && argc > 2) {
        std::vector<UsageRoot> roots;
        for (int i = 2; i < argc; ++i)
            roots.push_back({{argv[i]}, false});
        return measure(roots, fs);
    }
    if (mode == "verify" && argc == 4)
        return verify(unsigned(std::atoi(argv[2])), argv[3], fs);
    if (mode == "listing" && argc == 3) {
        const double before = processorMilliseconds();
        const auto start = std::chrono::steady_clock::now();
        listFleet(argv[2], std::min(8U, std::max(1U, std::thread::hardware_concurrency())));
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        std::printf("{\"ms\": %.2f, \"cpu_ms\": %.2f}\n", taken.count(), processorMilliseconds() - before);
        return 0;
    }
    if (mode == "statuses" && argc == 3) {
        const int home = ::open((std::string(argv[2]) + "/home").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const std::vector<KnownSite> sites = sitesOf(home);
        const double before = processorMilliseconds();
        askFleet(home, sites);
        std::printf("{\"cpu_ms\": %.2f}\n", processorMilliseconds() - before);
        ::close(home);
        return 0;
    }
    if (mode == "fleet" && argc == 3)
        return measure(rootsOfFleet(argv[2], fs), fs);
    std::fprintf(
        stderr,
        "usage: treebench bare THREADS DIRECTORY... | usage DIRECTORY... | verify THREADS ENVIRONMENT | listing FLEET | statuses FLEET | fleet FLEET\n");
    return 2;
}
