#pragma once
#include "core/base/fileidentity.h"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace truewheel {

/// A file with more than one name.
struct LinkedFile {
    FileIdentity identity;
    uint64_t size = 0;  ///< bytes
    uint64_t disk = 0;  ///< bytes
    uint64_t links = 0; ///< names on the whole file system
};

/// Spreads identities over 64 bits.
inline uint64_t hashOf(const FileIdentity &identity)
{
    uint64_t mixed = (identity.inode + identity.device * 0x9e3779b97f4a7c15u) * 0xff51afd7ed558ccdu;
    return mixed ^ (mixed >> 32);
}

/// The files with more than one name that a walk has met, each once. find() and add() may be called from any thread: the table is in
/// parts, each with its own lock.
class LinkedFiles
{
public:
    LinkedFiles();
    /// The number of the file, if it is known.
    std::optional<uint32_t> find(const FileIdentity &identity) const;
    /// The number of the file, which becomes known as it was met first.
    uint32_t add(const LinkedFile &file);

    /// All of them. Nothing may be found or added afterwards.
    std::vector<LinkedFile> take();
    /// Where the file of a number stands in what take() gave.
    uint32_t position(uint32_t number) const { return m_before[number % parts] + number / parts; }

private:
    static constexpr uint32_t parts = 64;
    struct Part {
        mutable std::mutex mutex;
        std::vector<LinkedFile> files;
        std::vector<uint32_t> table; // open addressing: 1 + where in `files`, or 0; a power of two of them
    };
    static const uint32_t *slotOf(const Part &part, const FileIdentity &identity, uint64_t hash);
    static void grow(Part &part);

    std::unique_ptr<std::array<Part, parts>> m_parts;
    std::array<uint32_t, parts> m_before{};
};

} // namespace truewheel
