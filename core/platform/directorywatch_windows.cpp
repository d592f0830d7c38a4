// ReadDirectoryChangesW: a handle a directory, all on one completion port.
#include "core/platform/directorywatch.h"

#ifdef _WIN32

#include <array>
#include <map>
#include <windows.h>

namespace truewheel {

namespace {

constexpr DWORD notifyFilter = FILE_NOTIFY_CHANGE_FILE_NAME | FILE_NOTIFY_CHANGE_DIR_NAME | FILE_NOTIFY_CHANGE_LAST_WRITE
    | FILE_NOTIFY_CHANGE_SIZE | FILE_NOTIFY_CHANGE_CREATION | FILE_NOTIFY_CHANGE_SECURITY;
constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

/// One directory. The system writes into `buffer` until its last completion has been taken.
struct Watched {
    OVERLAPPED overlapped{};
    Path directory;
    HANDLE handle = INVALID_HANDLE_VALUE;
    alignas(DWORD) std::array<char, 16 * 1024> buffer;

    bool ask()
    {
        return ::ReadDirectoryChangesW(handle, buffer.data(), DWORD(buffer.size()), FALSE, notifyFilter, nullptr, &overlapped, nullptr)
            != 0;
    }
};

class WindowsWatch final : public DirectoryWatch
{
public:
    WindowsWatch()
        : m_port(::CreateIoCompletionPort(INVALID_HANDLE_VALUE, nullptr, 0, 1))
    {
    }
    ~WindowsWatch() override
    {
        for (auto &[path, watched] : m_watched)
            close(std::move(watched));
        DirectoryChanges dropped;
        while (!m_closing.empty() && takeOne(INFINITE, dropped)) {}
        ::CloseHandle(m_port);
    }

    WatchReport watch(const std::set<Path> &directories) override
    {
        WatchReport report;
        for (auto one = m_watched.begin(); one != m_watched.end();) {
            if (directories.contains(one->first)) {
                ++one;
                continue;
            }
            close(std::move(one->second));
            one = m_watched.erase(one);
        }
        for (const Path &directory : directories) {
            if (!m_watched.contains(directory))
                open(directory, report);
        }
        return report;
    }

    DirectoryChanges wait(std::chrono::milliseconds limit) override
    {
        DirectoryChanges changes;
        if (takeOne(DWORD(limit.count()), changes))
            while (takeOne(0, changes)) {}
        return changes;
    }

    void wake() override { ::PostQueuedCompletionStatus(m_port, 0, 0, nullptr); }

private:
    void open(const Path &directory, WatchReport &report)
    {
        const HANDLE handle = ::CreateFileW(directory.c_str(), FILE_LIST_DIRECTORY, shareAll, nullptr, OPEN_EXISTING,
                                            FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OVERLAPPED, nullptr);
        const DWORD error = handle == INVALID_HANDLE_VALUE ? ::GetLastError() : 0;
        if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND || error == ERROR_DIRECTORY) {
            report.absent.push_back(directory);
            return;
        }
        auto watched = std::make_unique<Watched>();
        watched->directory = directory;
        watched->handle = handle;
        if (error != 0 || !::CreateIoCompletionPort(handle, m_port, 0, 0) || !watched->ask()) {
            report.refused.push_back(directory);
            report.reason = said("the system does not watch it (error %1)", std::to_string(error != 0 ? error : ::GetLastError()));
            if (error == 0)
                ::CloseHandle(handle);
            return;
        }
        m_watched.emplace(directory, std::move(watched));
    }

    void close(std::unique_ptr<Watched> watched)
    {
        ::CloseHandle(std::exchange(watched->handle, INVALID_HANDLE_VALUE)); // completes what is asked for
        m_closing.push_back(std::move(watched));
    }

    /// False when nothing came within `limit` ms, or wake() was called.
    bool takeOne(DWORD limit, DirectoryChanges &changes)
    {
        DWORD length = 0;
        ULONG_PTR key = 0;
        OVERLAPPED *overlapped = nullptr;
        const bool isFine = ::GetQueuedCompletionStatus(m_port, &length, &key, &overlapped, limit) != 0;
        if (!overlapped)
            return false;
        auto *watched = CONTAINING_RECORD(overlapped, Watched, overlapped);
        if (std::erase_if(m_closing, [watched](const auto &one) { return one.get() == watched; }) > 0)
            return true;
        if (isFine && length == 0)
            changes.isOverflown = true;
        else if (isFine)
            read(*watched, changes);
        if (!isFine || !watched->ask()) { // gone
            changes.changes.insert({watched->directory, {}});
            ::CloseHandle(watched->handle);
            m_watched.erase(Path(watched->directory));
        }
        return true;
    }

    static void read(const Watched &watched, DirectoryChanges &changes)
    {
        for (const char *at = watched.buffer.data();;) {
            const auto *one = reinterpret_cast<const FILE_NOTIFY_INFORMATION *>(at);
            const Path name(std::wstring_view(one->FileName, one->FileNameLength / sizeof(wchar_t)));
            changes.changes.insert({watched.directory, pathBytes(name)});
            if (one->NextEntryOffset == 0)
                return;
            at += one->NextEntryOffset;
        }
    }

    HANDLE m_port;
    std::map<Path, std::unique_ptr<Watched>> m_watched;
    std::vector<std::unique_ptr<Watched>> m_closing;
};

} // namespace

std::unique_ptr<DirectoryWatch> nativeDirectoryWatch()
{
    return std::make_unique<WindowsWatch>();
}

} // namespace truewheel

#endif
