#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace truewheel {

/// One line of the kernel's table of file locks (proc_locks(5)).
struct LockEntry {
    int number = 0;         ///< lock and its waiters share it
    bool isWaiting = false; ///< waits for the lock of the same number
    int pid = 0;            ///< 0: of another PID namespace
    uint64_t inode = 0;
    bool operator==(const LockEntry &) const = default;
};

std::vector<LockEntry> parseLockTable(std::string_view text);

/// The table now; nullopt where there is none (it is Linux's) or it may not be read. Takes and probes no lock.
std::optional<std::vector<LockEntry>> lockTable();

} // namespace truewheel
