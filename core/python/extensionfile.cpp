#include "core/python/extensionfile.h"

#include <algorithm>

namespace truewheel {

namespace {

enum class Endian { Little, Big };

// Numbers at offsets of a file's head. What lies beyond the head reads as 0 and is remembered.
class Reader
{
public:
    Reader(std::string_view bytes, Endian endian)
        : m_bytes(bytes)
        , m_endian(endian)
    {
    }

    uint64_t number(uint64_t offset, int width) const
    {
        if (!has(offset, uint64_t(width)))
            return 0;
        uint64_t value = 0;
        for (int i = 0; i < width; ++i) {
            const int at = m_endian == Endian::Big ? i : width - 1 - i;
            value = (value << 8) | static_cast<unsigned char>(m_bytes[size_t(offset) + size_t(at)]);
        }
        return value;
    }
    uint16_t u16(uint64_t offset) const { return uint16_t(number(offset, 2)); }
    uint32_t u32(uint64_t offset) const { return uint32_t(number(offset, 4)); }
    uint64_t u64(uint64_t offset) const { return number(offset, 8); }
    bool has(uint64_t offset, uint64_t length) const { return offset <= m_bytes.size() && length <= m_bytes.size() - offset; }

private:
    std::string_view m_bytes;
    Endian m_endian;
};

// Overflow counts as beyond.
bool isBeyond(uint64_t offset, uint64_t length, uint64_t fileSize)
{
    return offset > fileSize || length > fileSize - offset;
}

void setTruncated(BinaryHeader &header, std::string problem)
{
    header.truncated = true;
    if (header.problem.empty())
        header.problem = std::move(problem);
}

Machine elfMachine(uint16_t machine, int wordBits, Endian endian)
{
    const bool isLittle = endian == Endian::Little;
    switch (machine) {
    case 3: return Machine::X86;
    case 21: return isLittle ? Machine::Ppc64Le : Machine::Ppc64;
    case 22: return wordBits == 64 ? Machine::S390x : Machine::Unknown;
    case 40: return isLittle ? Machine::Arm : Machine::Unknown;
    case 62: return Machine::X86_64;
    case 183: return isLittle ? Machine::Arm64 : Machine::Unknown;
    case 243: return wordBits == 64 ? Machine::RiscV64 : Machine::Unknown;
    case 258: return wordBits == 64 ? Machine::LoongArch64 : Machine::Unknown;
    default: return Machine::Unknown;
    }
}

// Program headers say what the loader maps; section headers are not needed to load, so a file cut there is truncated
// but may load.
void checkElfExtent(BinaryHeader &header, const Reader &reader, bool is64, uint64_t fileSize)
{
    const uint64_t segments = is64 ? reader.u64(32) : reader.u32(28);
    const uint64_t segmentSize = reader.u16(is64 ? 54 : 42);
    const uint64_t segmentCount = reader.u16(is64 ? 56 : 44);
    if (isBeyond(segments, segmentSize * segmentCount, fileSize))
        return setTruncated(header, "truncated: the program headers lie beyond the end of the file");
    for (uint64_t i = 0; i < segmentCount; ++i) {
        const uint64_t at = segments + i * segmentSize;
        if (!reader.has(at, is64 ? 56 : 32))
            break;
        constexpr uint32_t load = 1;
        const uint64_t offset = is64 ? reader.u64(at + 8) : reader.u32(at + 4);
        const uint64_t length = is64 ? reader.u64(at + 32) : reader.u32(at + 16);
        if (reader.u32(at) != load || !isBeyond(offset, length, fileSize))
            continue;
        header.endsProcess = true;
        return setTruncated(header, "truncated: a segment lies beyond the end of the file");
    }
    const uint64_t sections = is64 ? reader.u64(40) : reader.u32(32);
    const uint64_t sectionSize = reader.u16(is64 ? 58 : 46);
    const uint64_t sectionCount = reader.u16(is64 ? 60 : 48);
    if (sections != 0 && isBeyond(sections, sectionSize * sectionCount, fileSize))
        header.truncated = true;
}

BinaryHeader parseElf(std::string_view head, uint64_t fileSize)
{
    BinaryHeader header;
    header.format = BinaryFormat::Elf;
    const int wordClass = head.size() > 4 ? head[4] : 0;
    const int data = head.size() > 5 ? head[5] : 0;
    const bool is64 = wordClass == 2;
    const Endian endian = data == 2 ? Endian::Big : Endian::Little;
    const Reader reader(head, endian);
    if (!reader.has(0, is64 ? 64 : 52)) {
        setTruncated(header, "truncated: shorter than an ELF header");
        return header;
    }
    if ((wordClass != 1 && wordClass != 2) || (data != 1 && data != 2)) {
        header.problem = "not a valid ELF header";
        return header;
    }
    header.wordBits = is64 ? 64 : 32;
    header.machines = {elfMachine(reader.u16(18), header.wordBits, endian)};
    constexpr uint16_t shared = 3;
    header.isSharedLibrary = reader.u16(16) == shared;
    checkElfExtent(header, reader, is64, fileSize);
    if (header.problem.empty() && !header.isSharedLibrary)
        header.problem = reader.u16(16) == 1 ? "an object file, not a shared library" : "not a shared library";
    return header;
}

Machine machMachine(uint32_t cpu)
{
    switch (cpu) {
    case 7: return Machine::X86;
    case 0x01000007: return Machine::X86_64;
    case 12: return Machine::Arm;
    case 0x0100000C: return Machine::Arm64;
    case 0x01000012: return Machine::Ppc64;
    default: return Machine::Unknown;
    }
}

struct MachMagic {
    bool isMach = false;
    bool is64 = false;
    Endian endian = Endian::Little;
};

MachMagic machMagic(std::string_view bytes)
{
    if (bytes.starts_with("\xCE\xFA\xED\xFE"))
        return {true, false, Endian::Little};
    if (bytes.starts_with("\xCF\xFA\xED\xFE"))
        return {true, true, Endian::Little};
    if (bytes.starts_with("\xFE\xED\xFA\xCE"))
        return {true, false, Endian::Big};
    if (bytes.starts_with("\xFE\xED\xFA\xCF"))
        return {true, true, Endian::Big};
    return {};
}

void checkMachExtent(BinaryHeader &header, const Reader &reader, bool is64, uint64_t fileSize)
{
    const uint64_t headerSize = is64 ? 32 : 28;
    const uint64_t commandsSize = reader.u32(20);
    if (isBeyond(headerSize, commandsSize, fileSize))
        return setTruncated(header, "truncated: the load commands lie beyond the end of the file");
    uint64_t at = headerSize;
    for (uint32_t i = 0; i < reader.u32(16) && at < headerSize + commandsSize && reader.has(at, 56); ++i) {
        const uint32_t command = reader.u32(at);
        const uint32_t size = reader.u32(at + 4);
        if (size < 8)
            break;
        const bool isSegment64 = command == 0x19;
        const uint64_t offset = isSegment64 ? reader.u64(at + 40) : reader.u32(at + 32);
        const uint64_t length = isSegment64 ? reader.u64(at + 48) : reader.u32(at + 36);
        if ((isSegment64 || command == 1) && isBeyond(offset, length, fileSize))
            return setTruncated(header, "truncated: a segment lies beyond the end of the file");
        at += size;
    }
}

// `bytes` begins at the Mach-O header; `fileSize` counts from there.
BinaryHeader parseMach(std::string_view bytes, uint64_t fileSize)
{
    BinaryHeader header;
    header.format = BinaryFormat::MachO;
    const MachMagic magic = machMagic(bytes);
    const Reader reader(bytes, magic.endian);
    if (!reader.has(0, magic.is64 ? 32 : 28)) {
        setTruncated(header, "truncated: shorter than a Mach-O header");
        return header;
    }
    header.wordBits = magic.is64 ? 64 : 32;
    header.machines = {machMachine(reader.u32(4))};
    const uint32_t type = reader.u32(12);
    header.isSharedLibrary = type == 6 || type == 8; // MH_DYLIB, MH_BUNDLE
    checkMachExtent(header, reader, magic.is64, fileSize);
    if (header.problem.empty() && !header.isSharedLibrary)
        header.problem = "not a shared library";
    return header;
}

// The table of a universal file; its numbers are big-endian. Java class files begin with the same word.
BinaryHeader parseFat(std::string_view head, uint64_t fileSize, bool is64)
{
    constexpr uint32_t mostSlices = 32;
    const Reader reader(head, Endian::Big);
    const uint32_t count = reader.u32(4);
    if (count == 0 || count > mostSlices)
        return {BinaryFormat::None, {}, 0, false, false, false, "not a binary"};
    BinaryHeader header;
    header.format = BinaryFormat::MachO;
    const uint64_t rowSize = is64 ? 32 : 20;
    for (uint32_t i = 0; i < count; ++i) {
        const uint64_t row = 8 + i * rowSize;
        if (!reader.has(row, rowSize)) {
            setTruncated(header, "truncated: the table of slices lies beyond the end of the file");
            break;
        }
        const uint32_t cpu = reader.u32(row);
        const uint64_t offset = is64 ? reader.u64(row + 8) : reader.u32(row + 8);
        const uint64_t size = is64 ? reader.u64(row + 16) : reader.u32(row + 12);
        header.machines.push_back(machMachine(cpu));
        if (header.wordBits == 0)
            header.wordBits = (cpu & 0x01000000) ? 64 : 32;
        if (isBeyond(offset, size, fileSize))
            setTruncated(header, "truncated: a slice lies beyond the end of the file");
        if (offset < head.size() && machMagic(head.substr(size_t(offset))).isMach) {
            const BinaryHeader slice = parseMach(head.substr(size_t(offset)), size);
            header.isSharedLibrary |= slice.isSharedLibrary;
            if (header.problem.empty() && !isBeyond(offset, size, fileSize))
                header.problem = slice.problem;
            header.truncated |= slice.truncated;
        }
    }
    return header;
}

Machine peMachine(uint16_t machine)
{
    switch (machine) {
    case 0x014C: return Machine::X86;
    case 0x8664: return Machine::X86_64;
    case 0x01C0:
    case 0x01C4: return Machine::Arm;
    case 0xAA64: return Machine::Arm64;
    default: return Machine::Unknown;
    }
}

BinaryHeader parsePe(std::string_view head, uint64_t fileSize)
{
    const Reader reader(head, Endian::Little);
    const uint64_t pe = reader.u32(0x3C);
    if (!reader.has(pe, 26) || head.substr(size_t(pe), 4) != std::string_view("PE\0\0", 4)) {
        BinaryHeader header;
        if (isBeyond(pe, 26, fileSize)) {
            header.format = BinaryFormat::Pe;
            setTruncated(header, "truncated: shorter than a PE header");
        } else {
            header.problem = "a DOS program, not a library";
        }
        return header;
    }
    BinaryHeader header;
    header.format = BinaryFormat::Pe;
    header.machines = {peMachine(reader.u16(pe + 4))};
    header.wordBits = reader.u16(pe + 24) == 0x20B ? 64 : 32;
    header.isSharedLibrary = (reader.u16(pe + 22) & 0x2000) != 0;
    const uint64_t sections = pe + 24 + reader.u16(pe + 20);
    for (uint64_t i = 0; i < reader.u16(pe + 6); ++i) {
        const uint64_t row = sections + i * 40;
        if (isBeyond(row, 40, fileSize) || isBeyond(reader.u32(row + 20), reader.u32(row + 16), fileSize)) {
            setTruncated(header, "truncated: a section lies beyond the end of the file");
            break;
        }
    }
    if (header.problem.empty() && !header.isSharedLibrary)
        header.problem = "not a library";
    return header;
}

BinaryHeader notBinary(std::string_view head)
{
    BinaryHeader header;
    if (head.empty())
        header.problem = "empty file";
    else if (head.starts_with("version https://git-lfs"))
        header.problem = "a Git LFS pointer: the file itself has not been fetched";
    else if (head.starts_with("!<arch>"))
        header.problem = "a static archive, not a shared library";
    else if (std::none_of(head.begin(), head.end(), [](char c) { return c == '\0'; }))
        header.problem = "a text file, not a binary";
    else
        header.problem = "not a binary";
    return header;
}

} // namespace

bool BinaryHeader::hasMachine(Machine machine) const
{
    return std::find(machines.begin(), machines.end(), machine) != machines.end();
}

BinaryHeader parseBinaryHeader(std::string_view head, uint64_t fileSize)
{
    fileSize = std::max<uint64_t>(fileSize, head.size());
    if (head.starts_with("\x7F"
                         "ELF"))
        return parseElf(head, fileSize);
    if (machMagic(head).isMach)
        return parseMach(head, fileSize);
    if (head.starts_with("\xCA\xFE\xBA\xBE"))
        return parseFat(head, fileSize, false);
    if (head.starts_with("\xCA\xFE\xBA\xBF"))
        return parseFat(head, fileSize, true);
    if (head.starts_with("MZ"))
        return parsePe(head, fileSize);
    return notBinary(head);
}

Result<BinaryHeader> readBinaryHeader(const FileSystem &fs, const Path &file)
{
    const Result<FileStatus> status = fs.status(file);
    if (!status)
        return tl::unexpected(status.error());
    const Result<std::string> head = fs.readHead(file, binaryHeadBytes);
    if (!head)
        return tl::unexpected(head.error());
    return parseBinaryHeader(*head, status->size);
}

BinaryFormat binaryFormatOf(Os os)
{
    switch (os) {
    case Os::Linux: return BinaryFormat::Elf;
    case Os::MacOs: return BinaryFormat::MachO;
    case Os::Windows: return BinaryFormat::Pe;
    }
    return BinaryFormat::None;
}

} // namespace truewheel
