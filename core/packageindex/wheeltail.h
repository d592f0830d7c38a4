#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace truewheel {

/// The end of a zip file that lies elsewhere: where its list of members and one of them are, without the rest of it (APPNOTE 4.3).
/// Everything in it is a stranger's: each number is held against what is there.

struct ZipPiece {
    uint64_t offset = 0; ///< in the file
    uint64_t size = 0;   ///< bytes
};

struct ZipMember {
    uint64_t offset = 0;     ///< of its local header
    uint64_t compressed = 0; ///< bytes
    uint64_t size = 0;       ///< bytes
    uint32_t crc = 0;
    bool isDeflated = false;
};

constexpr uint64_t zipListCap = 16 * 1024 * 1024; // bytes

/// Where the list of members is. `tail` is the last part of the file. Errors: Malformed (not a zip), Unsupported (zip64).
Result<ZipPiece> zipList(std::string_view tail, uint64_t fileSize, const std::string &subject);

/// The only member in the list whose name ends so ("….dist-info/RECORD"). Errors: NotFound, Malformed, Unsupported (another compression), TooLarge.
Result<ZipMember> zipMember(std::string_view list, std::string_view ending, const std::string &subject);

/// At most as many bytes of the file from ZipMember::offset as are needed to have the member.
uint64_t zipMemberReach(const ZipMember &member);

/// Its content from the bytes at ZipMember::offset. Errors: Malformed.
Result<std::string> zipContent(std::string_view bytes, const ZipMember &member, const std::string &subject);

} // namespace truewheel
