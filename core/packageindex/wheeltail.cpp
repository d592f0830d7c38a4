#include "core/packageindex/wheeltail.h"

#include "core/packageindex/inflate.h"
#include "core/python/record.h"

namespace truewheel {

namespace {

constexpr size_t endSize = 22;    // bytes of the end record without its comment
constexpr size_t memberSize = 46; // of an entry of the list without its name, extra and comment
constexpr size_t localSize = 30;
constexpr uint64_t localExtraCap = 2 * 65536 + localSize;

uint64_t number(std::string_view bytes, size_t at, int count)
{
    uint64_t value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = value << 8 | uint8_t(bytes[at + size_t(i)]);
    return value;
}

} // namespace

Result<ZipPiece> zipList(std::string_view tail, uint64_t fileSize, const std::string &subject)
{
    const size_t end = tail.rfind("PK\x05\x06");
    if (end == std::string_view::npos || tail.size() - end < endSize || tail.size() > fileSize)
        return failure(ErrorCode::Malformed, subject, "not a wheel");
    const ZipPiece list{number(tail, end + 16, 4), number(tail, end + 12, 4)};
    if (list.offset == 0xFFFFFFFF || list.size == 0xFFFFFFFF)
        return failure(ErrorCode::Unsupported, subject, "a wheel of more than 4 GiB");
    if (list.size > zipListCap || list.offset + list.size > fileSize - (tail.size() - end))
        return failure(ErrorCode::Malformed, subject, "its list of members lies outside of it");
    return list;
}

Result<ZipMember> zipMember(std::string_view list, std::string_view ending, const std::string &subject)
{
    std::optional<ZipMember> found;
    for (size_t at = 0; at + memberSize <= list.size() && list.substr(at, 4) == "PK\x01\x02";) {
        const size_t nameSize = size_t(number(list, at + 28, 2));
        const size_t next = at + memberSize + nameSize + size_t(number(list, at + 30, 2)) + size_t(number(list, at + 32, 2));
        if (next > list.size())
            return failure(ErrorCode::Malformed, subject, "its list of members is cut off");
        const std::string_view name = list.substr(at + memberSize, nameSize);
        if (name.ends_with(ending) && name.find('/') == name.size() - ending.substr(ending.rfind('/')).size()) {
            if (found)
                return failure(ErrorCode::Malformed, subject, "two members of one name");
            const uint64_t method = number(list, at + 10, 2);
            if ((method != 0 && method != 8) || (number(list, at + 8, 2) & 1) != 0)
                return failure(ErrorCode::Unsupported, subject, "a member that is packed in another way");
            found = ZipMember{number(list, at + 42, 4), number(list, at + 20, 4), number(list, at + 24, 4),
                              uint32_t(number(list, at + 16, 4)), method == 8};
        }
        at = next;
    }
    if (!found)
        return failure(ErrorCode::NotFound, subject, "it has no " + std::string(ending));
    if (found->size > recordCap || found->compressed > recordCap)
        return failure(ErrorCode::TooLarge, subject, std::to_string(found->size) + " bytes");
    return *found;
}

uint64_t zipMemberReach(const ZipMember &member)
{
    return member.compressed + localExtraCap;
}

Result<std::string> zipContent(std::string_view bytes, const ZipMember &member, const std::string &subject)
{
    if (bytes.size() < localSize || bytes.substr(0, 4) != "PK\x03\x04")
        return failure(ErrorCode::Malformed, subject, "no member where the list says");
    const uint64_t begin = localSize + number(bytes, 26, 2) + number(bytes, 28, 2);
    if (begin + member.compressed > bytes.size())
        return failure(ErrorCode::Malformed, subject, "a member is cut off");
    const std::string_view packed = bytes.substr(size_t(begin), size_t(member.compressed));
    Result<std::string> content = member.isDeflated ? inflated(packed, member.size, subject) : Result<std::string>(std::string(packed));
    if (content && (content->size() != member.size || crc32Of(*content) != member.crc))
        return failure(ErrorCode::Malformed, subject, "a member has another checksum than the list says");
    return content;
}

} // namespace truewheel
