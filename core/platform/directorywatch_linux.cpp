// inotify(7): one watch a directory, which costs the system about 1 kB and counts against fs.inotify.max_user_watches.
#include "core/platform/directorywatch.h"

#ifdef __linux__

#include "core/platform/posixplace.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <map>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>

namespace truewheel {

namespace {

constexpr uint32_t contentMask = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ATTRIB;
constexpr uint32_t askedMask = contentMask | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK;
constexpr size_t bufferSize = 64 * 1024;

Said reasonOf(int error)
{
    switch (error) {
    case ENOSPC: return "the limit of watched directories is reached (fs.inotify.max_user_watches)";
    case EMFILE: return "the limit of watchers is reached (fs.inotify.max_user_instances, or of open files)";
    default: return std::strerror(error);
    }
}

class InotifyWatch final : public DirectoryWatch
{
public:
    InotifyWatch()
        : m_queue(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
        , m_error(m_queue.get() < 0 ? errno : 0)
        , m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
    {
    }

    WatchReport watch(const std::set<Path> &directories) override;
    DirectoryChanges wait(std::chrono::milliseconds limit) override;
    void wake() override
    {
        const uint64_t one = 1;
        [[maybe_unused]] const ssize_t written = ::write(m_wake.get(), &one, sizeof one);
    }

private:
    int open(const Path &directory);
    void forget(const Path &directory);
    void forget(int number);
    void letGoBelow(const Path &moved);
    void read(DirectoryChanges &changes);
    void take(const inotify_event &event, DirectoryChanges &changes);

    Descriptor m_queue;
    int m_error; // why there is no queue; 0: there is one
    Descriptor m_wake;
    std::map<int, std::set<Path>> m_paths; // by watch; several when links lead to one directory
    std::map<Path, int> m_numbers;
};

int InotifyWatch::open(const Path &directory)
{
    const int number = ::inotify_add_watch(m_queue.get(), directory.c_str(), askedMask);
    if (number < 0)
        return errno;
    m_numbers[directory] = number;
    m_paths[number].insert(directory);
    return 0;
}

void InotifyWatch::forget(const Path &directory)
{
    const auto number = m_numbers.find(directory);
    const auto paths = m_paths.find(number->second);
    paths->second.erase(directory);
    if (paths->second.empty()) {
        ::inotify_rm_watch(m_queue.get(), number->second);
        m_paths.erase(paths);
    }
    m_numbers.erase(number);
}

void InotifyWatch::forget(int number)
{
    const auto found = m_paths.find(number);
    if (found == m_paths.end())
        return;
    for (const Path &path : found->second)
        m_numbers.erase(path);
    m_paths.erase(found);
}

/// A watch follows its directory to another place, where nobody asked for it.
void InotifyWatch::letGoBelow(const Path &moved)
{
    std::vector<Path> below;
    for (const auto &[path, number] : m_numbers) {
        if (isAtOrBelow(path, moved))
            below.push_back(path);
    }
    for (const Path &path : below)
        forget(path);
}

WatchReport InotifyWatch::watch(const std::set<Path> &directories)
{
    WatchReport report;
    if (m_error != 0) { // another process may have let go of its own
        m_queue.reset(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
        m_error = m_queue.get() < 0 ? errno : 0;
    }
    if (m_error != 0) {
        report.refused.assign(directories.begin(), directories.end());
        report.reason = reasonOf(m_error);
        return report;
    }
    std::vector<Path> superfluous;
    for (const auto &[path, number] : m_numbers) {
        if (!directories.contains(path))
            superfluous.push_back(path);
    }
    for (const Path &path : superfluous)
        forget(path);
    for (const Path &directory : directories) {
        const int error = m_numbers.contains(directory) ? 0 : open(directory);
        if (error == ENOENT || error == ENOTDIR || error == ELOOP) {
            report.absent.push_back(directory);
        } else if (error != 0) {
            report.refused.push_back(directory);
            report.reason = reasonOf(error);
        }
    }
    return report;
}

DirectoryChanges InotifyWatch::wait(std::chrono::milliseconds limit)
{
    std::array<pollfd, 2> waited{{{m_wake.get(), POLLIN, 0}, {m_queue.get(), POLLIN, 0}}};
    DirectoryChanges changes;
    constexpr std::chrono::milliseconds withoutBell{1000}; // no descriptor was free for one
    if (m_wake.get() < 0)
        limit = std::min(limit, withoutBell);
    if (::poll(waited.data(), waited.size(), int(limit.count())) <= 0)
        return changes;
    uint64_t count = 0;
    [[maybe_unused]] const ssize_t emptied = ::read(m_wake.get(), &count, sizeof count);
    if ((waited[1].revents & POLLIN) != 0)
        read(changes);
    return changes;
}

/// What waits now, and not what comes meanwhile: a storm does not keep it here.
void InotifyWatch::read(DirectoryChanges &changes)
{
    constexpr int mostReads = 32;
    alignas(inotify_event) std::array<char, bufferSize> buffer;
    for (int i = 0; i < mostReads; ++i) {
        const ssize_t length = ::read(m_queue.get(), buffer.data(), buffer.size());
        if (length <= 0)
            return;
        for (ssize_t at = 0; at < length;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
            take(*event, changes);
            at += ssize_t(sizeof(inotify_event) + event->len);
        }
    }
}

void InotifyWatch::take(const inotify_event &event, DirectoryChanges &changes)
{
    if ((event.mask & IN_Q_OVERFLOW) != 0) {
        changes.isOverflown = true;
        return;
    }
    const auto found = m_paths.find(event.wd);
    if (found == m_paths.end()) // let go of already
        return;
    const std::set<Path> paths = found->second;
    const std::string name = event.len > 0 ? std::string(event.name) : std::string();
    for (const Path &path : paths)
        changes.changes.insert({path, name});
    constexpr uint32_t directoryMoved = IN_MOVED_FROM | IN_ISDIR;
    for (const Path &path : paths) {
        if ((event.mask & directoryMoved) == directoryMoved)
            letGoBelow(path / name);
        else if ((event.mask & IN_MOVE_SELF) != 0)
            letGoBelow(path);
    }
    if ((event.mask & (IN_DELETE_SELF | IN_UNMOUNT | IN_IGNORED)) != 0)
        forget(event.wd);
}

} // namespace

std::unique_ptr<DirectoryWatch> nativeDirectoryWatch()
{
    return std::make_unique<InotifyWatch>();
}

} // namespace truewheel

#endif
