#include "core/archives/tarheaders.h"

#include "core/archives/membernames.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace truewheel {

namespace {

constexpr size_t blockSize = 512;
constexpr uint64_t nameCap = 1u << 20; // bytes of one long name or one set of pax records

std::string_view field(std::string_view block, size_t at, size_t size)
{
    const std::string_view bytes = block.substr(at, size);
    return bytes.substr(0, bytes.find('\0'));
}

/// Octal digits, or base 256 (GNU) when the first bit is set. nullopt: neither, or negative or more than fits.
std::optional<uint64_t> number(std::string_view bytes)
{
    if (!bytes.empty() && uint8_t(bytes[0]) & 0x80) {
        uint64_t value = uint8_t(bytes[0]) & 0x7f;
        if (value & 0x40)
            return {};
        for (const char c : bytes.substr(1)) {
            if (value >> 55)
                return {};
            value = value << 8 | uint8_t(c);
        }
        return value;
    }
    while (!bytes.empty() && bytes.front() == ' ')
        bytes.remove_prefix(1);
    uint64_t value = 0;
    for (const char c : bytes) {
        if (c == '\0' || c == ' ')
            break;
        if (c < '0' || c > '7')
            return {};
        value = value << 3 | uint64_t(c - '0');
    }
    return value;
}

bool hasRightChecksum(std::string_view block)
{
    const std::optional<uint64_t> told = number(block.substr(148, 8));
    int64_t plain = 0;
    int64_t asSigned = 0; // as old tars counted
    for (size_t i = 0; i < blockSize; ++i) {
        const char c = i >= 148 && i < 156 ? ' ' : block[i];
        plain += uint8_t(c);
        asSigned += int8_t(c);
    }
    return told && (int64_t(*told) == plain || int64_t(*told) == asSigned);
}

bool isZero(std::string_view block)
{
    return std::all_of(block.begin(), block.end(), [](char c) { return c == '\0'; });
}

/// What extended headers say of the next member, or of all that follow.
struct Extended {
    std::optional<std::string> name;
    std::optional<std::string> target;
    std::optional<uint64_t> size;
    bool isSparse = false;
};

/// "LENGTH KEY=VALUE\n", one after another. False: they are not so.
bool readPax(std::string_view text, Extended &extended)
{
    while (!text.empty() && text.front() != '\0') {
        size_t length = 0;
        const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), length);
        const size_t digits = size_t(stop - text.data());
        if (error != std::errc() || length > text.size() || length < digits + 3 || text[digits] != ' ' || text[length - 1] != '\n')
            return false;
        const std::string_view record = text.substr(digits + 1, length - digits - 2);
        const size_t equals = record.find('=');
        if (equals == std::string_view::npos)
            return false;
        const std::string_view key = record.substr(0, equals);
        const std::string_view value = record.substr(equals + 1);
        if (key == "path") {
            extended.name = value;
        } else if (key == "linkpath") {
            extended.target = value;
        } else if (key.starts_with("GNU.sparse.")) {
            extended.isSparse = true;
        } else if (key == "size") {
            uint64_t size = 0;
            const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), size);
            if (fault != std::errc() || end != value.data() + value.size())
                return false;
            extended.size = size;
        }
        text.remove_prefix(length);
    }
    return true;
}

MemberKind kindOf(char type)
{
    switch (type) {
    case '\0':
    case '0':
    case '7': return MemberKind::File;
    case '1': return MemberKind::HardLink;
    case '2': return MemberKind::Link;
    case '5':
    case 'D': return MemberKind::Directory;
    default: return MemberKind::Special;
    }
}

class Reader
{
public:
    Reader(const TarBytes &bytes, const TarVisitor &visitor, JobContext &job)
        : m_bytes(bytes)
        , m_visitor(visitor)
        , m_job(job)
    {
    }

    Result<TarHeaders> read()
    {
        while (!m_isOver) {
            if (m_job.isCancelled())
                return failure(ErrorCode::Cancelled, {});
            readNext();
            if (m_error)
                return tl::unexpected(*m_error);
        }
        return std::move(m_headers);
    }

private:
    void warn(ArchiveFault fault, std::string_view member, Said detail)
    {
        m_headers.warnings.push_back({fault, std::string(member), std::move(detail)});
    }
    void end(ArchiveFault fault, Said detail)
    {
        warn(fault, {}, std::move(detail));
        m_isOver = true;
    }

    /// Fewer only when the reading is over.
    size_t take(char *into, size_t most)
    {
        const Result<size_t> count = m_bytes(into, most);
        if (count)
            return *count;
        m_isOver = true;
        if (count.error().code == ErrorCode::TooLarge)
            warn(ArchiveFault::Bomb, {}, count.error().detail);
        else if (count.error().code == ErrorCode::Malformed)
            warn(ArchiveFault::Truncated, {}, count.error().detail);
        else
            m_error = count.error();
        return 0;
    }

    void readNext()
    {
        std::array<char, blockSize> buffer;
        const size_t count = take(buffer.data(), buffer.size());
        const std::string_view block(buffer.data(), count);
        if (m_isOver) {
            if (m_headers.members.empty() && !m_error && !m_headers.warnings.empty() && !m_hasHeader
                && m_headers.warnings.back().fault == ArchiveFault::Truncated)
                m_error = Error{ErrorCode::Unsupported, {}, "no tar"};
            return;
        }
        if (count < blockSize || !(isZero(block) || hasRightChecksum(block))) {
            if (!m_hasHeader)
                m_error = Error{ErrorCode::Unsupported, {}, "no tar"};
            else if (count < blockSize)
                end(ArchiveFault::Truncated, "it ends without its closing blocks");
            else
                end(ArchiveFault::Malformed,
                    said("a header with a wrong checksum stands after member %1", std::to_string(m_headers.members.size())));
            return;
        }
        if (isZero(block)) {
            if (m_hasHeader)
                readEnd();
            else
                m_error = Error{ErrorCode::Unsupported, {}, "no tar"};
            return;
        }
        m_hasHeader = true;
        readHeader(block);
    }

    /// After the closing blocks only zeros may follow.
    void readEnd()
    {
        std::array<char, 16 * blockSize> buffer;
        uint64_t strange = 0;
        while (!m_isOver) {
            const size_t count = take(buffer.data(), buffer.size());
            const std::string_view piece(buffer.data(), count);
            strange += isZero(piece) ? 0 : count;
            m_isOver |= count < buffer.size() || m_job.isCancelled();
        }
        if (strange > 0)
            warn(ArchiveFault::Surroundings, {}, "bytes stand after the archive");
    }

    void readHeader(std::string_view block)
    {
        const std::optional<uint64_t> size = number(block.substr(124, 12));
        const char type = block[156];
        if (!size) {
            end(ArchiveFault::Malformed, "a member has a size that is none");
            return;
        }
        switch (type) {
        case 'x': readExtended(*size, m_next); return;
        case 'g': readExtended(*size, m_global); return;
        case 'L': m_next.name = longText(*size); return;
        case 'K': m_next.target = longText(*size); return;
        default: readMember(block, type, *size);
        }
    }

    void readMember(std::string_view block, char type, uint64_t size)
    {
        ArchiveMember member;
        member.name = field(block, 0, 100);
        if (block.substr(257, 6) == std::string_view("ustar\0", 6) && !field(block, 345, 155).empty())
            member.name = std::string(field(block, 345, 155)) + '/' + member.name;
        member.target = field(block, 157, 100);
        member.kind = kindOf(type);
        const Extended next = std::exchange(m_next, {});
        member.name = next.name.value_or(m_global.name.value_or(member.name));
        member.target = next.target.value_or(m_global.target.value_or(member.target));
        size = next.size.value_or(m_global.size.value_or(size));
        if (next.isSparse || type == 'S') {
            warn(ArchiveFault::Unsupported, member.name, "a sparse file");
            member.isReadable = false;
        }
        if (member.kind == MemberKind::File && !member.name.empty() && member.name.back() == '/')
            member.kind = MemberKind::Directory; // as old tars say it
        const bool hasContent = member.kind != MemberKind::HardLink && member.kind != MemberKind::Link;
        member.size = member.kind == MemberKind::File ? size : 0;
        if (m_headers.members.size() >= archiveMembersCap) {
            end(ArchiveFault::TooMany, said("it has more than %1 members", std::to_string(archiveMembersCap)));
            return;
        }
        m_headers.members.push_back(member);
        readContent(member, hasContent ? size : 0);
    }

    void readContent(const ArchiveMember &member, uint64_t size)
    {
        const bool isWanted = member.kind == MemberKind::File && m_visitor.wants(member);
        std::array<char, 32 * blockSize> buffer;
        const uint64_t padding = (blockSize - size % blockSize) % blockSize;
        for (uint64_t left = size; left > 0 && !m_isOver;) {
            const size_t wanted = size_t(std::min<uint64_t>(left, buffer.size()));
            const size_t count = take(buffer.data(), wanted);
            if (isWanted && count > 0 && !m_visitor.take({buffer.data(), count}))
                m_isOver = true;
            else if (count < wanted && !m_isOver)
                end(ArchiveFault::Truncated, "it ends inside of a member");
            left -= std::min<uint64_t>(left, count);
            if (m_job.isCancelled())
                m_error = Error{ErrorCode::Cancelled, {}, {}}, m_isOver = true;
        }
        if (!m_isOver && padding > 0 && take(buffer.data(), size_t(padding)) < padding && !m_isOver)
            end(ArchiveFault::Truncated, "it ends inside of a member");
    }

    /// Reads `size` bytes and their padding, at most the cap.
    std::string longText(uint64_t size)
    {
        if (size > nameCap) {
            end(ArchiveFault::Malformed, said("a name or header of %1", bytesSaid(size)));
            return {};
        }
        std::string text(size_t(size + (blockSize - size % blockSize) % blockSize), '\0');
        if (take(text.data(), text.size()) < text.size() && !m_isOver)
            end(ArchiveFault::Truncated, "it ends inside of a header");
        text.resize(size_t(size));
        if (!text.empty() && text.back() == '\0')
            text.pop_back();
        return text;
    }

    void readExtended(uint64_t size, Extended &into)
    {
        const std::string text = longText(size);
        if (!m_isOver && !readPax(text, into))
            end(ArchiveFault::Malformed, "an extended header that is none");
    }

    const TarBytes &m_bytes;
    const TarVisitor &m_visitor;
    JobContext &m_job;
    TarHeaders m_headers;
    Extended m_next;
    Extended m_global;
    std::optional<Error> m_error;
    bool m_hasHeader = false;
    bool m_isOver = false;
};

} // namespace

Result<TarHeaders> readTar(const TarBytes &bytes, const TarVisitor &visitor, JobContext &job)
{
    return Reader(bytes, visitor, job).read();
}

} // namespace truewheel
