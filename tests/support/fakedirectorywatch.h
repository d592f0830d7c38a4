#pragma once
#include "core/platform/directorywatch.h"

#include <condition_variable>
#include <mutex>

namespace truewheel::test {

/// What a test and the door that it handed over share.
struct FakeDirectoryWatch {
    std::mutex mutex; // guards what follows
    std::condition_variable changed;
    DirectoryChanges pending;
    bool isWoken = false;
    std::set<Path> watched;
    std::set<Path> absent;   ///< directories that are not there
    size_t limit = SIZE_MAX; ///< how many can be watched

    void happen(const Path &directory, const std::string &name)
    {
        const std::lock_guard lock(mutex);
        if (watched.contains(directory))
            pending.changes.insert({directory, name});
        changed.notify_all();
    }
    std::set<Path> nowWatched()
    {
        const std::lock_guard lock(mutex);
        return watched;
    }
};

class FakeDirectoryWatchDoor final : public DirectoryWatch
{
public:
    explicit FakeDirectoryWatchDoor(std::shared_ptr<FakeDirectoryWatch> world)
        : m_world(std::move(world))
    {
    }

    WatchReport watch(const std::set<Path> &directories) override
    {
        const std::lock_guard lock(m_world->mutex);
        WatchReport report;
        m_world->watched.clear();
        for (const Path &directory : directories) {
            if (m_world->absent.contains(directory)) {
                report.absent.push_back(directory);
            } else if (m_world->watched.size() == m_world->limit) {
                report.refused.push_back(directory);
                report.reason = "the limit is reached";
            } else {
                m_world->watched.insert(directory);
            }
        }
        return report;
    }
    DirectoryChanges wait(std::chrono::milliseconds limit) override
    {
        std::unique_lock lock(m_world->mutex);
        m_world->changed.wait_for(lock, limit, [this] { return m_world->isWoken || !m_world->pending.changes.empty(); });
        m_world->isWoken = false;
        return std::exchange(m_world->pending, {});
    }
    void wake() override
    {
        const std::lock_guard lock(m_world->mutex);
        m_world->isWoken = true;
        m_world->changed.notify_all();
    }

private:
    std::shared_ptr<FakeDirectoryWatch> m_world;
};

} // namespace truewheel::test
