#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace truewheel {

/// What something costs, in bytes. All three count directories too.
struct Sizes {
    uint64_t apparent = 0;    ///< st_size of every name: a file with two names in it counts twice
    uint64_t disk = 0;        ///< allocated blocks of 512 bytes, each (device, inode) once
    uint64_t reclaimable = 0; ///< of `disk`: freed if this and nothing else were removed, since no other place has a name of it
    bool operator==(const Sizes &) const = default;
};

/// Bytes as a person writes them: "10G", "1.5 GiB", "800 MB", "4096"; the units are powers of 1,024. nullopt: it is none.
std::optional<uint64_t> parseBytes(std::string_view text);

} // namespace truewheel
