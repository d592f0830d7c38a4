#pragma once
#include "core/archives/archive.h"
#include "core/archives/unpacker.h"

namespace truewheel {

/// One entry of a zip's central directory, compared with the local header that it points to.
struct ZipEntry {
    ArchiveMember member;
    uint16_t flags = 0;
    uint16_t method = 0;
    uint32_t crc = 0;
    uint64_t headerAt = 0; ///< of the local header, in the file
    uint64_t dataAt = 0;   ///< of the packed bytes; 0: not known
    uint64_t endsAt = 0;   ///< after the packed bytes and what may follow them

    bool isEncrypted() const { return (flags & 0x2041) != 0; } ///< bits 0, 6 and 13
    std::optional<Packing> packing() const;                    ///< nullopt: not one that is unpacked
};

struct ZipDirectory {
    std::vector<ZipEntry> members; ///< in the order of the central directory
    std::vector<ArchiveWarning> warnings;
};

/// APPNOTE.TXT 6.3. Every offset is held against the size of the file. Warnings: Disagrees, Overlap, Hidden, Surroundings, Encrypted,
/// Unsupported, TooMany, Truncated, Malformed; those of names are the caller's. Errors: Cancelled; Unsupported when there is no end of a
/// central directory; those of the file.
Result<ZipDirectory> readZipDirectory(OpenFile &file, JobContext &job);

} // namespace truewheel
