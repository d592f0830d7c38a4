#include "core/python/msgpack.h"

#include <bit>
#include <optional>

namespace truewheel {

namespace {

class Reader
{
public:
    explicit Reader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    // nullopt: cut off, or not MessagePack.
    std::optional<MsgpackValue> value(int depth)
    {
        if (depth > msgpackDepthCap) {
            m_isTooDeep = true;
            return std::nullopt;
        }
        const auto lead = number(1);
        if (!lead)
            return std::nullopt;
        const auto byte = uint8_t(*lead);
        if (byte < 0x80)
            return integer(byte);
        if (byte >= 0xe0)
            return integer(int8_t(byte));
        if (byte < 0x90)
            return list(MsgpackValue::Type::Map, uint64_t(byte & 0x0f) * 2, depth);
        if (byte < 0xa0)
            return list(MsgpackValue::Type::Array, byte & 0x0f, depth);
        if (byte < 0xc0)
            return text(byte & 0x1f);
        return marked(byte, depth);
    }

    bool isTooDeep() const { return m_isTooDeep; }

private:
    std::optional<MsgpackValue> marked(uint8_t byte, int depth)
    {
        switch (byte) {
        case 0xc0: return MsgpackValue();
        case 0xc2:
        case 0xc3: return scalar(MsgpackValue::Type::Boolean, byte == 0xc3);
        case 0xc4:
        case 0xc5:
        case 0xc6: return sizedText(size_t(1) << (byte - 0xc4));
        case 0xca: return skipped(4);
        case 0xcb: return skipped(8);
        case 0xcc:
        case 0xcd:
        case 0xce:
        case 0xcf: return sizedInteger(size_t(1) << (byte - 0xcc), false);
        case 0xd0:
        case 0xd1:
        case 0xd2:
        case 0xd3: return sizedInteger(size_t(1) << (byte - 0xd0), true);
        case 0xd9:
        case 0xda:
        case 0xdb: return sizedText(size_t(1) << (byte - 0xd9));
        case 0xdc:
        case 0xdd: return sizedList(MsgpackValue::Type::Array, byte == 0xdc ? 2 : 4, 1, depth);
        case 0xde:
        case 0xdf: return sizedList(MsgpackValue::Type::Map, byte == 0xde ? 2 : 4, 2, depth);
        default: return std::nullopt; // extension types: nothing that we read has them
        }
    }

    static MsgpackValue scalar(MsgpackValue::Type type, int64_t number)
    {
        MsgpackValue value;
        value.type = type;
        value.number = number;
        return value;
    }

    static MsgpackValue integer(int64_t number) { return scalar(MsgpackValue::Type::Integer, number); }

    // Big-endian.
    std::optional<uint64_t> number(size_t width)
    {
        if (m_bytes.size() - m_at < width)
            return std::nullopt;
        uint64_t out = 0;
        for (size_t i = 0; i < width; ++i)
            out = (out << 8) | static_cast<unsigned char>(m_bytes[m_at++]);
        return out;
    }

    std::optional<MsgpackValue> sizedInteger(size_t width, bool isSigned)
    {
        const auto raw = number(width);
        if (!raw)
            return std::nullopt;
        const unsigned unused = 64 - unsigned(width) * 8;
        return integer(isSigned ? std::bit_cast<int64_t>(*raw << unused) >> unused : std::bit_cast<int64_t>(*raw));
    }

    std::optional<MsgpackValue> text(uint64_t size)
    {
        if (m_bytes.size() - m_at < size)
            return std::nullopt;
        MsgpackValue value;
        value.type = MsgpackValue::Type::Text;
        value.text = m_bytes.substr(m_at, size);
        m_at += size;
        return value;
    }

    std::optional<MsgpackValue> sizedText(size_t width)
    {
        const auto size = number(width);
        return size ? text(*size) : std::nullopt;
    }

    std::optional<MsgpackValue> skipped(size_t width)
    {
        if (!number(width))
            return std::nullopt;
        return scalar(MsgpackValue::Type::Other, 0);
    }

    std::optional<MsgpackValue> list(MsgpackValue::Type type, uint64_t count, int depth)
    {
        if (count > m_bytes.size() - m_at) // every item takes a byte
            return std::nullopt;
        MsgpackValue value;
        value.type = type;
        for (uint64_t i = 0; i < count; ++i) {
            auto item = this->value(depth + 1);
            if (!item)
                return std::nullopt;
            value.items.push_back(std::move(*item));
        }
        return value;
    }

    std::optional<MsgpackValue> sizedList(MsgpackValue::Type type, size_t width, uint64_t perEntry, int depth)
    {
        const auto count = number(width);
        return count ? list(type, *count * perEntry, depth) : std::nullopt;
    }

    std::string_view m_bytes;
    size_t m_at = 0;
    bool m_isTooDeep = false;
};

} // namespace

const MsgpackValue &MsgpackValue::at(size_t index) const
{
    static const MsgpackValue nil;
    return index < items.size() ? items[index] : nil;
}

Result<MsgpackValue> parseMsgpack(std::string_view bytes, const std::string &subject)
{
    Reader reader(bytes);
    auto value = reader.value(0);
    if (value)
        return std::move(*value);
    return failure(reader.isTooDeep() ? ErrorCode::TooLarge : ErrorCode::Malformed, subject, "not MessagePack that can be read");
}

} // namespace truewheel
