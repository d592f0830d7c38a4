#pragma once
#include <cstdint>

namespace truewheel {

/// What something costs, in bytes. All three count directories too.
struct Sizes {
    uint64_t apparent = 0;    ///< st_size of every name: a file with two names in it counts twice
    uint64_t disk = 0;        ///< allocated blocks of 512 bytes, each (device, inode) once
    uint64_t reclaimable = 0; ///< of `disk`: freed if this and nothing else were removed, since no other place has a name of it
    bool operator==(const Sizes &) const = default;
};

} // namespace truewheel
