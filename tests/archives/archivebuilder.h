#pragma once
#include <QByteArray>
#include <QCryptographicHash>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace truewheel::test {

inline std::string little(uint64_t value, size_t count)
{
    std::string bytes;
    for (size_t i = 0; i < count; ++i)
        bytes += char(value >> (8 * i) & 0xff);
    return bytes;
}

inline uint32_t crcOf(const std::string &bytes)
{
    static const std::array<uint32_t, 256> table = [] {
        std::array<uint32_t, 256> made{};
        for (uint32_t i = 0; i < 256; ++i) {
            uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = value >> 1 ^ (value & 1 ? 0xedb88320 : 0);
            made[i] = value;
        }
        return made;
    }();
    const char *const data = bytes.data();
    uint32_t crc = 0xffffffff;
    for (size_t i = 0; i < bytes.size(); ++i)
        crc = crc >> 8 ^ table.data()[(crc ^ uint8_t(data[i])) & 0xff];
    return ~crc;
}

/// Raw deflate: what qCompress() makes, without its length, zlib's head and zlib's checksum.
inline std::string deflated(const std::string &bytes)
{
    const QByteArray packed = qCompress(QByteArray::fromStdString(bytes), 9);
    return packed.mid(6, packed.size() - 10).toStdString();
}

inline std::string gzipped(const std::string &bytes)
{
    return std::string("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + deflated(bytes) + little(crcOf(bytes), 4) + little(bytes.size(), 4);
}

/// A member of a zip, where what the headers say can be made a lie.
struct ZipPart {
    std::string name;
    std::string content;
    bool isPacked = true;
    uint32_t attributes = 0100644u << 16; ///< Unix mode
    uint16_t flags = 0x800;
    std::string localName = {}; ///< empty: the same
    int64_t localSize = -1;     ///< -1: the truth
    int64_t centralSize = -1;
    uint16_t method = 0xffff; ///< 0xffff: that of isPacked
    bool hasDescriptor = false;
    std::string centralExtra = {};
};

class ZipBuilder
{
public:
    ZipBuilder &add(const ZipPart &part)
    {
        const std::string packed = part.isPacked ? deflated(part.content) : part.content;
        const uint16_t method = part.method != 0xffff ? part.method : part.isPacked ? 8 : 0;
        const uint16_t flags = uint16_t(part.flags | (part.hasDescriptor ? 8 : 0));
        const std::string localName = part.localName.empty() ? part.name : part.localName;
        const uint32_t crc = crcOf(part.content);
        const uint64_t size = part.centralSize < 0 ? part.content.size() : uint64_t(part.centralSize);
        const uint64_t localSize = part.localSize < 0 ? size : uint64_t(part.localSize);
        m_entries.push_back(little(0x02014b50, 4) + little(0x031e, 2) + little(20, 2) + little(flags, 2) + little(method, 2) + little(0, 4)
                            + little(crc, 4) + little(packed.size(), 4) + little(size, 4) + little(part.name.size(), 2)
                            + little(part.centralExtra.size(), 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(part.attributes, 4)
                            + little(m_data.size(), 4) + part.name + part.centralExtra);
        const bool isLater = part.hasDescriptor;
        m_data += little(localSignature, 4) + little(20, 2) + little(flags, 2) + little(method, 2) + little(0, 4)
            + little(isLater ? 0 : crc, 4) + little(isLater ? 0 : packed.size(), 4) + little(isLater ? 0 : localSize, 4)
            + little(localName.size(), 2) + little(0, 2) + localName + packed;
        if (part.hasDescriptor)
            m_data += little(0x08074b50, 4) + little(crc, 4) + little(packed.size(), 4) + little(localSize, 4);
        return *this;
    }
    ZipBuilder &add(const std::string &name, const std::string &content) { return add(ZipPart{name, content}); }
    /// Bytes between the members.
    ZipBuilder &addBytes(const std::string &bytes)
    {
        m_data += bytes;
        return *this;
    }
    /// Lists the last member again, under another name.
    ZipBuilder &listAgain(const std::string &name)
    {
        std::string entry = m_entries.back();
        const size_t old = uint8_t(entry[28]) | size_t(uint8_t(entry[29])) << 8;
        entry.replace(46, old, name);
        entry.replace(28, 2, little(name.size(), 2));
        m_entries.push_back(entry);
        return *this;
    }

    std::string bytes(int64_t announced = -1) const
    {
        std::string central;
        for (const std::string &entry : m_entries)
            central += entry;
        const uint64_t count = announced < 0 ? m_entries.size() : uint64_t(announced);
        return m_data + central + little(0x06054b50, 4) + little(0, 4) + little(count & 0xffff, 2) + little(count & 0xffff, 2)
            + little(central.size(), 4) + little(m_data.size(), 4) + little(0, 2);
    }

private:
    static constexpr uint32_t localSignature = 0x04034b50;
    std::string m_data;
    std::vector<std::string> m_entries;
};

inline std::string recordHash(const std::string &content)
{
    return "sha256="
        + QCryptographicHash::hash(QByteArray::fromStdString(content), QCryptographicHash::Sha256)
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
              .toStdString();
}

/// The parts of an honest wheel "demo 1.0", with its RECORD last.
inline std::vector<ZipPart> wheelParts(const std::string &extraRows = {})
{
    std::vector<ZipPart> parts{
        {"demo/__init__.py", "x = 1\n"},
        {"demo/_native.abi3.so", std::string(5000, 'n')},
        {"demo-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nSummary: A demo\n\nHello\n"},
        {"demo-1.0.dist-info/WHEEL",
         "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: false\nTag: cp39-abi3-manylinux_2_17_x86_64\n"}};
    std::string record;
    for (const ZipPart &part : parts)
        record += part.name + ',' + recordHash(part.content) + ',' + std::to_string(part.content.size()) + '\n';
    parts.push_back({"demo-1.0.dist-info/RECORD", record + extraRows + "demo-1.0.dist-info/RECORD,,\n"});
    return parts;
}

inline ZipBuilder wheel(const std::string &extraRows = {})
{
    ZipBuilder zip;
    for (const ZipPart &part : wheelParts(extraRows))
        zip.add(part);
    return zip;
}

/// A header of 512 bytes and the content in blocks.
inline std::string tarPart(const std::string &name, const std::string &content, char type = '0', const std::string &target = {},
                           const std::string &size = {})
{
    const auto octal = [](uint64_t value, size_t digits) {
        std::string text(digits, '0');
        for (size_t i = digits; i-- > 0; value >>= 3)
            text[i] = char('0' + (value & 7));
        return text;
    };
    std::string block(512, '\0');
    const auto put = [&block](size_t at, const std::string &text) { block.replace(at, text.size(), text); };
    put(0, name.substr(0, 100));
    put(100, "0000644");
    put(124, size.empty() ? octal(content.size(), 11) : size);
    put(136, octal(0, 11));
    put(148, "        ");
    block[156] = type;
    put(157, target.substr(0, 100));
    put(257,
        std::string("ustar\0"
                    "00",
                    8));
    uint64_t sum = 0;
    for (const char c : block)
        sum += uint8_t(c);
    put(148, octal(sum, 6) + '\0');
    return block + content + std::string((512 - content.size() % 512) % 512, '\0');
}

inline std::string paxPart(const std::string &key, const std::string &value)
{
    size_t length = key.size() + value.size() + 3;
    while (std::to_string(length).size() + key.size() + value.size() + 3 != length)
        ++length;
    return tarPart("pax", std::to_string(length) + ' ' + key + '=' + value + '\n', 'x');
}

inline std::string tarEnd()
{
    return std::string(1024, '\0');
}

} // namespace truewheel::test
