#include "core/archives/zipdirectory.h"

#include "core/archives/membernames.h"

#include <algorithm>
#include <cstring>

namespace truewheel {

namespace {

constexpr uint32_t endSignature = 0x06054b50;
constexpr uint32_t end64Signature = 0x06064b50;
constexpr uint32_t locator64Signature = 0x07064b50;
constexpr uint32_t centralSignature = 0x02014b50;
constexpr uint32_t localSignature = 0x04034b50;
constexpr uint32_t descriptorSignature = 0x08074b50;
constexpr size_t endSize = 22;
constexpr size_t centralSize = 46;
constexpr size_t localSize = 30;
constexpr uint64_t directoryCap = 128u << 20; // bytes of the central directory
constexpr uint16_t sizesFollow = 8;           // flag bit 3

/// Little-endian numbers out of bytes whose size is known. What lies beyond them is 0: ask has() first.
class Bytes
{
public:
    explicit Bytes(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    bool has(uint64_t offset, uint64_t count) const { return offset <= m_bytes.size() && count <= m_bytes.size() - offset; }
    uint64_t number(uint64_t offset, size_t count) const
    {
        uint64_t value = 0;
        for (size_t i = count; has(offset, count) && i-- > 0;)
            value = value << 8 | uint8_t(m_bytes[size_t(offset) + i]);
        return value;
    }
    uint16_t u16(uint64_t offset) const { return uint16_t(number(offset, 2)); }
    uint32_t u32(uint64_t offset) const { return uint32_t(number(offset, 4)); }
    uint64_t u64(uint64_t offset) const { return number(offset, 8); }
    std::string_view text(uint64_t offset, uint64_t count) const
    {
        return has(offset, count) ? m_bytes.substr(size_t(offset), size_t(count)) : std::string_view();
    }
    size_t size() const { return m_bytes.size(); }

private:
    std::string_view m_bytes;
};

Result<std::string> bytesAt(OpenFile &file, uint64_t offset, uint64_t count)
{
    std::string bytes(size_t(count), '\0');
    const Result<size_t> got = file.readAt(offset, bytes.data(), bytes.size());
    if (!got)
        return tl::unexpected(got.error());
    bytes.resize(*got);
    return bytes;
}

/// What the extra fields add: 64-bit numbers in place of those that are all ones, and another name.
struct Extra {
    std::string_view unicodeName;
    bool hasUnicodeName = false;
    bool isMalformed = false;
};

Extra readExtra(std::string_view text, const std::vector<uint64_t *> &numbers)
{
    Extra extra;
    const Bytes bytes(text);
    for (uint64_t at = 0; at + 4 <= text.size();) {
        const uint16_t id = bytes.u16(at);
        const uint16_t size = bytes.u16(at + 2);
        at += 4;
        if (!bytes.has(at, size)) {
            extra.isMalformed = true;
            break;
        }
        uint64_t inside = at;
        for (size_t i = 0; id == 1 && i < numbers.size(); ++i) {
            if (*numbers[i] != 0xffffffff || inside + 8 > at + size)
                continue;
            *numbers[i] = bytes.u64(inside);
            inside += 8;
        }
        if (id == 0x7075 && size >= 5) { // the name again, in UTF-8
            extra.hasUnicodeName = true;
            extra.unicodeName = bytes.text(at + 5, size - 5);
        }
        at += size;
    }
    return extra;
}

/// Where the central directory stands, as the end of the file says.
struct End {
    uint64_t at = 0;    ///< of the record that ends the directory (the 64-bit one where there is one)
    uint64_t after = 0; ///< the first byte after the archive
    uint64_t entries = 0;
    uint64_t size = 0;
    uint64_t offset = 0;
    bool isSplit = false;
};

MemberKind kindOf(uint16_t madeBy, uint32_t attributes, std::string_view name)
{
    if (!name.empty() && name.back() == '/')
        return MemberKind::Directory;
    if (madeBy >> 8 != 3) // not made on Unix
        return MemberKind::File;
    switch (attributes >> 16 & 0170000) {
    case 0120000: return MemberKind::Link;
    case 0040000: return MemberKind::Directory;
    case 0020000:
    case 0060000:
    case 0010000:
    case 0140000: return MemberKind::Special;
    default: return MemberKind::File;
    }
}

class Reader
{
public:
    Reader(OpenFile &file, JobContext &job)
        : m_file(file)
        , m_job(job)
    {
    }

    Result<ZipDirectory> read()
    {
        if (const Result<void> found = findEnd(); !found)
            return tl::unexpected(found.error());
        if (const Result<void> central = readCentral(); !central)
            return tl::unexpected(central.error());
        for (ZipEntry &member : m_directory.members) {
            if (m_job.isCancelled())
                return failure(ErrorCode::Cancelled, {});
            if (const Result<void> local = compareLocal(member); !local)
                return tl::unexpected(local.error());
        }
        compareRanges();
        return std::move(m_directory);
    }

private:
    void warn(ArchiveFault fault, std::string_view member, Said detail)
    {
        m_directory.warnings.push_back({fault, std::string(member), std::move(detail)});
    }

    Result<void> findEnd()
    {
        const uint64_t fileSize = m_file.size();
        const uint64_t from = fileSize - std::min<uint64_t>(fileSize, endSize + 0xffff);
        const Result<std::string> tail = bytesAt(m_file, from, fileSize - from);
        if (!tail)
            return tl::unexpected(tail.error());
        const Bytes bytes(*tail);
        for (uint64_t at = tail->size() < endSize ? 0 : tail->size() - endSize + 1; at-- > 0;) {
            if (bytes.u32(at) != endSignature || !bytes.has(at, endSize + bytes.u16(at + 20)))
                continue;
            m_end = {from + at,          from + at + endSize + bytes.u16(at + 20),
                     bytes.u16(at + 10), bytes.u32(at + 12),
                     bytes.u32(at + 16), bytes.u16(at + 4) != 0 || bytes.u16(at + 6) != 0 || bytes.u16(at + 8) != bytes.u16(at + 10)};
            return findEnd64(from + at);
        }
        return failure(ErrorCode::Unsupported, {}, "no end of a central directory");
    }

    Result<void> findEnd64(uint64_t endAt)
    {
        if (endAt < 20)
            return {};
        const Result<std::string> locator = bytesAt(m_file, endAt - 20, 20);
        if (!locator)
            return tl::unexpected(locator.error());
        if (Bytes(*locator).u32(0) != locator64Signature)
            return {};
        const Result<std::string> record = bytesAt(m_file, Bytes(*locator).u64(8), 56);
        if (!record)
            return tl::unexpected(record.error());
        const Bytes bytes(*record);
        if (record->size() < 56 || bytes.u32(0) != end64Signature) {
            warn(ArchiveFault::Malformed, {}, "its 64-bit end of the central directory is not where it says");
            return {};
        }
        const End before = m_end;
        m_end.at = Bytes(*locator).u64(8);
        m_end.entries = bytes.u64(32);
        m_end.size = bytes.u64(40);
        m_end.offset = bytes.u64(48);
        const auto differ = [](uint64_t small, uint64_t full, uint64_t all) { return small != all && small != full; };
        if (differ(before.entries, m_end.entries, 0xffff) || differ(before.size, m_end.size, 0xffffffff)
            || differ(before.offset, m_end.offset, 0xffffffff))
            warn(ArchiveFault::Disagrees, {}, "its two ends of the central directory say different things");
        return {};
    }

    /// The central directory stands before its end; what its offset says too little is what was put before the archive.
    Result<void> readCentral()
    {
        if (m_end.isSplit)
            warn(ArchiveFault::Unsupported, {}, "it is one of several parts");
        if (m_end.size > m_end.at || m_end.offset > m_end.at - m_end.size) {
            warn(ArchiveFault::Truncated, {}, "its central directory would begin before the file does");
            return {};
        }
        const uint64_t start = m_end.at - m_end.size;
        m_before = start - m_end.offset;
        if (m_before > 0)
            warn(ArchiveFault::Surroundings, {}, said("%1 stand before the archive", bytesSaid(m_before)));
        if (m_end.after < m_file.size())
            warn(ArchiveFault::Surroundings, {}, said("%1 stand after the archive", bytesSaid(m_file.size() - m_end.after)));
        m_dataEnd = start;
        if (m_end.size > directoryCap) {
            warn(ArchiveFault::TooMany, {}, said("its central directory has %1 bytes", std::to_string(m_end.size)));
            return {};
        }
        const Result<std::string> central = bytesAt(m_file, start, m_end.size);
        if (!central)
            return tl::unexpected(central.error());
        m_central = *central;
        uint64_t at = 0;
        while (at < m_central.size() && m_directory.members.size() < archiveMembersCap) {
            if (!readEntry(at))
                return {};
        }
        if (at < m_central.size())
            warn(ArchiveFault::TooMany, {}, said("it has more than %1 members", std::to_string(archiveMembersCap)));
        else if (m_directory.members.size() != m_end.entries)
            warn(ArchiveFault::Disagrees, {},
                 said("its end announces %1 members, and it lists %2", std::to_string(m_end.entries),
                      std::to_string(m_directory.members.size())));
        return {};
    }

    bool readEntry(uint64_t &at)
    {
        const Bytes bytes(m_central);
        const uint64_t names = bytes.u16(at + 28);
        const uint64_t extras = bytes.u16(at + 30);
        const uint64_t whole = centralSize + names + extras + bytes.u16(at + 32);
        if (!bytes.has(at, centralSize) || bytes.u32(at) != centralSignature || !bytes.has(at, whole)) {
            warn(ArchiveFault::Malformed, {},
                 said("its central directory breaks off after %1 members", std::to_string(m_directory.members.size())));
            return false;
        }
        ZipEntry entry;
        entry.flags = bytes.u16(at + 8);
        entry.method = bytes.u16(at + 10);
        entry.crc = bytes.u32(at + 16);
        entry.member.packed = bytes.u32(at + 20);
        entry.member.size = bytes.u32(at + 24);
        entry.headerAt = bytes.u32(at + 42);
        const std::string_view name = bytes.text(at + centralSize, names);
        const Extra extra = readExtra(bytes.text(at + centralSize + names, extras),
                                      {&entry.member.size, &entry.member.packed, &entry.headerAt});
        entry.member.kind = kindOf(bytes.u16(at + 4), bytes.u32(at + 38), name);
        entry.member.name = name;
        if (extra.hasUnicodeName && extra.unicodeName != name)
            warn(ArchiveFault::Disagrees, name, said("it has a second name: %1", std::string(extra.unicodeName)));
        at += whole;
        m_directory.members.push_back(std::move(entry));
        return true;
    }

    /// Errors: of the file only.
    Result<void> compareLocal(ZipEntry &entry)
    {
        const std::string &name = entry.member.name;
        if (entry.headerAt > m_dataEnd || m_before > m_dataEnd - entry.headerAt) {
            warn(ArchiveFault::Truncated, name, "its header would stand beyond the members");
            return {};
        }
        entry.headerAt += m_before;
        const Result<std::string> head = bytesAt(m_file, entry.headerAt, localSize);
        if (!head)
            return tl::unexpected(head.error());
        const Bytes bytes(*head);
        if (bytes.u32(0) != localSignature) {
            warn(ArchiveFault::Disagrees, name, "no header stands where the central directory says");
            return {};
        }
        const Result<std::string> rest = bytesAt(m_file, entry.headerAt + localSize, uint64_t(bytes.u16(26)) + bytes.u16(28));
        if (!rest)
            return tl::unexpected(rest.error());
        const std::string_view localName = Bytes(*rest).text(0, bytes.u16(26));
        if (localName != name)
            warn(ArchiveFault::Disagrees, name, said("its own header calls it %1", std::string(localName)));
        if (bytes.u16(8) != entry.method || (bytes.u16(6) & 0x2049) != (entry.flags & 0x2049))
            warn(ArchiveFault::Disagrees, name, "its own header says that it is packed in another way");
        entry.dataAt = entry.headerAt + localSize + rest->size();
        if (entry.dataAt > m_dataEnd || entry.member.packed > m_dataEnd - entry.dataAt) {
            warn(ArchiveFault::Truncated, name, "its bytes would reach beyond the members");
            entry.dataAt = 0;
            return {};
        }
        entry.endsAt = entry.dataAt + entry.member.packed;
        uint64_t size = bytes.u32(22);
        uint64_t packed = bytes.u32(18);
        readExtra(Bytes(*rest).text(bytes.u16(26), bytes.u16(28)), {&size, &packed});
        if (entry.flags & sizesFollow)
            return compareDescriptor(entry, size, packed, bytes.u32(14));
        if (size != entry.member.size || packed != entry.member.packed || bytes.u32(14) != entry.crc)
            warn(ArchiveFault::Disagrees, name, "its own header says another size or checksum");
        return {};
    }

    /// Sizes and checksum stand after the bytes, with or without a signature, in 32 or 64 bits; what the header says besides must be 0 or agree.
    Result<void> compareDescriptor(ZipEntry &entry, uint64_t size, uint64_t packed, uint32_t crc)
    {
        const Result<std::string> after = bytesAt(m_file, entry.endsAt, std::min<uint64_t>(24, m_dataEnd - entry.endsAt));
        if (!after)
            return tl::unexpected(after.error());
        const Bytes bytes(*after);
        for (const uint64_t at : {4, 0}) {
            for (const size_t width : {4, 8}) {
                const bool isThere = bytes.has(at, 4 + 2 * width) && (at == 0 || bytes.u32(0) == descriptorSignature);
                if (!isThere || bytes.u32(at) != entry.crc || bytes.number(at + 4, width) != entry.member.packed
                    || bytes.number(at + 4 + width, width) != entry.member.size)
                    continue;
                entry.endsAt += at + 4 + 2 * width;
                const auto agrees = [](uint64_t said, uint64_t is) { return said == 0 || said == 0xffffffff || said == is; };
                if (!agrees(size, entry.member.size) || !agrees(packed, entry.member.packed) || !agrees(crc, entry.crc))
                    warn(ArchiveFault::Disagrees, entry.member.name, "its own header says another size or checksum");
                return {};
            }
        }
        warn(ArchiveFault::Disagrees, entry.member.name, "what follows its bytes says another size or checksum");
        return {};
    }

    void compareRanges()
    {
        std::vector<const ZipEntry *> byPlace;
        for (const ZipEntry &entry : m_directory.members) {
            if (entry.dataAt > 0)
                byPlace.push_back(&entry);
            if (entry.isEncrypted())
                warn(ArchiveFault::Encrypted, entry.member.name, "");
            else if (!entry.packing())
                warn(ArchiveFault::Unsupported, entry.member.name, said("packed by method %1", std::to_string(entry.method)));
        }
        std::sort(byPlace.begin(), byPlace.end(), [](const ZipEntry *a, const ZipEntry *b) { return a->headerAt < b->headerAt; });
        uint64_t end = m_before;
        for (const ZipEntry *entry : byPlace) {
            if (entry->headerAt < end)
                warn(ArchiveFault::Overlap, entry->member.name, "its bytes are those of another member too");
            else if (entry->headerAt > end)
                warn(ArchiveFault::Hidden, entry->member.name, said("%1 before it belong to no member", bytesSaid(entry->headerAt - end)));
            end = std::max(end, entry->endsAt);
        }
        if (end < m_dataEnd && byPlace.size() == m_directory.members.size())
            warn(ArchiveFault::Hidden, {}, said("%1 before the central directory belong to no member", bytesSaid(m_dataEnd - end)));
    }

    OpenFile &m_file;
    JobContext &m_job;
    ZipDirectory m_directory;
    End m_end;
    std::string m_central;
    uint64_t m_before = 0;  // bytes before the archive
    uint64_t m_dataEnd = 0; // where the central directory begins
};

} // namespace

std::optional<Packing> ZipEntry::packing() const
{
    if (method == 0)
        return Packing::None;
    return method == 8 ? std::optional(Packing::Deflate) : std::nullopt;
}

Result<ZipDirectory> readZipDirectory(OpenFile &file, JobContext &job)
{
    return Reader(file, job).read();
}

} // namespace truewheel
