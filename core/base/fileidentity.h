#pragma once
#include <compare>
#include <cstdint>

namespace truewheel {

/// A file or directory, whatever its name: device and inode (Unix), volume serial and file index (Windows).
struct FileIdentity {
    uint64_t device = 0;
    uint64_t inode = 0;
    auto operator<=>(const FileIdentity &) const = default;
};

} // namespace truewheel
