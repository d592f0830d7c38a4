// FSEvents: one stream for all directories. It tells of everything below them; what lies deeper is dropped here.
#include "core/platform/directorywatch.h"

#ifdef __APPLE__

#include <CoreServices/CoreServices.h>
#include <condition_variable>
#include <map>
#include <mutex>
#include <system_error>

namespace truewheel {

namespace {

constexpr double latency = 0.05; // seconds

class FsEventsWatch final : public DirectoryWatch
{
public:
    FsEventsWatch()
        : m_queue(dispatch_queue_create("org.truewheel.watch", DISPATCH_QUEUE_SERIAL))
    {
    }
    ~FsEventsWatch() override
    {
        stop();
        dispatch_release(m_queue);
    }

    WatchReport watch(const std::set<Path> &directories) override
    {
        WatchReport report;
        std::map<Path, std::set<Path>> named;
        for (const Path &directory : directories) {
            std::error_code error;
            const Path real = std::filesystem::canonical(directory, error);
            if (error || !std::filesystem::is_directory(real, error))
                report.absent.push_back(directory);
            else
                named[real].insert(directory);
        }
        {
            const std::lock_guard lock(m_mutex);
            if (named == m_named)
                return report;
            m_named = named;
        }
        // The new stream begins where the old one was, so that nothing is lost in between.
        const FSEventStreamEventId since = m_stream ? FSEventStreamGetLatestEventId(m_stream) : kFSEventStreamEventIdSinceNow;
        stop();
        if (!named.empty() && !start(named, since)) {
            report.refused.assign(directories.begin(), directories.end());
            report.reason = "the system gives no stream of events";
        }
        return report;
    }

    DirectoryChanges wait(std::chrono::milliseconds limit) override
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, limit, [this] { return m_isWoken || m_pending.isOverflown || !m_pending.changes.empty(); });
        m_isWoken = false;
        return std::exchange(m_pending, {});
    }

    void wake() override
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
        m_changed.notify_all();
    }

private:
    bool start(const std::map<Path, std::set<Path>> &named, FSEventStreamEventId since)
    {
        CFMutableArrayRef paths = CFArrayCreateMutable(nullptr, 0, &kCFTypeArrayCallBacks);
        for (const auto &one : named) {
            CFStringRef text = CFStringCreateWithFileSystemRepresentation(nullptr, one.first.c_str());
            if (text) {
                CFArrayAppendValue(paths, text);
                CFRelease(text);
            }
        }
        FSEventStreamContext context{0, this, nullptr, nullptr, nullptr};
        constexpr FSEventStreamCreateFlags flags = kFSEventStreamCreateFlagFileEvents | kFSEventStreamCreateFlagNoDefer
            | kFSEventStreamCreateFlagWatchRoot;
        m_stream = FSEventStreamCreate(nullptr, &FsEventsWatch::take, &context, paths, since, latency, flags);
        CFRelease(paths);
        if (!m_stream)
            return false;
        FSEventStreamSetDispatchQueue(m_stream, m_queue);
        return FSEventStreamStart(m_stream);
    }

    void stop()
    {
        if (!m_stream)
            return;
        FSEventStreamStop(m_stream);
        FSEventStreamInvalidate(m_stream);
        FSEventStreamRelease(m_stream);
        m_stream = nullptr;
        dispatch_sync_f(m_queue, nullptr, [](void *) {}); // a call that runs has ended then
    }

    static void take(ConstFSEventStreamRef, void *self, size_t count, void *paths, const FSEventStreamEventFlags flags[],
                     const FSEventStreamEventId[])
    {
        static_cast<FsEventsWatch *>(self)->take(count, static_cast<char **>(paths), flags);
    }

    void take(size_t count, char **paths, const FSEventStreamEventFlags flags[])
    {
        const std::lock_guard lock(m_mutex);
        for (size_t i = 0; i < count; ++i) {
            constexpr FSEventStreamEventFlags dropped = kFSEventStreamEventFlagMustScanSubDirs | kFSEventStreamEventFlagUserDropped
                | kFSEventStreamEventFlagKernelDropped;
            m_pending.isOverflown = m_pending.isOverflown || (flags[i] & dropped) != 0;
            const Path path = cleanAbsolute(Path(paths[i]), "/");
            add(path, {});
            add(path.parent_path(), path.filename().native());
        }
        m_changed.notify_all();
    }

    void add(const Path &real, const std::string &name)
    {
        const auto found = m_named.find(real);
        if (found == m_named.end())
            return;
        for (const Path &directory : found->second)
            m_pending.changes.insert({directory, name});
    }

    dispatch_queue_t m_queue;
    FSEventStreamRef m_stream = nullptr;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::map<Path, std::set<Path>> m_named; // the directories as they were asked for, by their real path
    DirectoryChanges m_pending;
    bool m_isWoken = false;
};

} // namespace

std::unique_ptr<DirectoryWatch> nativeDirectoryWatch()
{
    return std::make_unique<FsEventsWatch>();
}

} // namespace truewheel

#endif
