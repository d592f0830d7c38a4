#include "core/repair/lockwatch.h"

namespace truewheel {

namespace {

bool isFile(const FileSystem &fs, const Path &file, uint64_t inode)
{
    const Result<FileStatus> status = fs.status(file);
    return status && status->identity.inode == inode;
}

// uv's locks are flocks on files that stay: <cache>/.lock, <environment>/.lock, <cache>/sdists-v*/editable/*/.lock.
Said lockName(const FileSystem &fs, const Path &uvCache, const Path &environment, uint64_t inode)
{
    if (!uvCache.empty() && isFile(fs, uvCache / ".lock", inode))
        return "the lock of uv's cache";
    if (isFile(fs, environment / ".lock", inode))
        return "the lock of the environment";
    return "a lock";
}

} // namespace

Said describeWaiting(const std::vector<LockEntry> &table, const std::function<bool(int)> &isOurs, const FileSystem &fs, const Path &uvCache,
                     const Path &environment)
{
    for (const LockEntry &waiter : table) {
        if (!waiter.isWaiting || waiter.pid <= 0 || !isOurs(waiter.pid))
            continue;
        for (const LockEntry &holder : table) {
            if (holder.isWaiting || holder.number != waiter.number || (holder.pid > 0 && isOurs(holder.pid)))
                continue;
            const Said who = holder.pid > 0 ? said("another process (pid %1)", std::to_string(holder.pid)) : Said("another process");
            return said("waiting for %1 that holds %2", who, lockName(fs, uvCache, environment, waiter.inode));
        }
    }
    return {};
}

} // namespace truewheel
