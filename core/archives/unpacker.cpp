#include "core/archives/unpacker.h"

#include "core/archives/membernames.h"

#include <KCompressionDevice>
#include <QIODevice>
#include <algorithm>

namespace truewheel {

/// The packed bytes, as KArchive wants them. At the end and after an error it gives nothing, never -1: KArchive takes that for a length.
class Unpacker::Range final : public QIODevice
{
public:
    Range(OpenFile &file, uint64_t offset, uint64_t length)
        : m_file(file)
        , m_offset(offset)
        , m_length(length)
    {
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_taken >= m_length || m_error; }
    qint64 bytesAvailable() const override { return atEnd() ? 0 : qint64(m_length - m_taken); }
    uint64_t taken() const { return m_taken; }
    const std::optional<Error> &error() const { return m_error; }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        const size_t wanted = size_t(std::min<uint64_t>(uint64_t(std::max<qint64>(most, 0)), m_length - std::min(m_taken, m_length)));
        if (wanted == 0 || m_error)
            return 0;
        const Result<size_t> count = m_file.readAt(m_offset + m_taken, into, wanted);
        if (!count)
            m_error = count.error();
        else if (*count == 0)
            m_length = m_taken; // the file ends earlier than it said
        m_taken += count.value_or(0);
        return qint64(count.value_or(0));
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    OpenFile &m_file;
    const uint64_t m_offset;
    uint64_t m_length;
    uint64_t m_taken = 0;
    std::optional<Error> m_error;
};

namespace {

KCompressionDevice::CompressionType typeOf(Packing packing)
{
    switch (packing) {
    case Packing::Deflate:
    case Packing::Gzip: return KCompressionDevice::GZip;
    case Packing::Bzip2: return KCompressionDevice::BZip2;
    case Packing::Xz: return KCompressionDevice::Xz;
    case Packing::Zstd: return KCompressionDevice::Zstd;
    case Packing::None: break;
    }
    return KCompressionDevice::None;
}

} // namespace

Packing packingOf(std::string_view head)
{
    if (head.starts_with("\x1f\x8b"))
        return Packing::Gzip;
    if (head.starts_with("BZh"))
        return Packing::Bzip2;
    if (head.starts_with(std::string_view("\xfd"
                                          "7zXZ\0",
                                          6)))
        return Packing::Xz;
    return head.starts_with("\x28\xb5\x2f\xfd") ? Packing::Zstd : Packing::None;
}

Unpacker::Unpacker(OpenFile &file, uint64_t offset, uint64_t length, Packing packing, UnpackLimits limits)
    : m_limits(limits)
    , m_range(std::make_unique<Range>(file, offset, length))
{
    m_range->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (packing == Packing::None)
        return;
    auto device = std::make_unique<KCompressionDevice>(m_range.get(), false, typeOf(packing));
    if (packing == Packing::Deflate)
        device->setSkipHeaders();
    if (device->open(QIODevice::ReadOnly))
        m_device = std::move(device);
    else
        m_range->close(); // nothing is read from it
}

Unpacker::~Unpacker() = default;

uint64_t Unpacker::taken() const
{
    return m_range->taken();
}

Result<size_t> Unpacker::readSome(char *into, size_t most)
{
    if (!m_range->isOpen())
        return failure(ErrorCode::Unsupported, {}, "a way of packing that this build of KArchive does not know");
    QIODevice &source = m_device ? *m_device : *m_range;
    const qint64 count = source.read(into, qint64(most));
    if (m_range->error())
        return tl::unexpected(*m_range->error());
    if (count < 0)
        return failure(ErrorCode::Malformed, {}, "the packed bytes are damaged");
    return size_t(count);
}

Result<size_t> Unpacker::read(char *into, size_t most)
{
    constexpr size_t piece = 64 * 1024; // between two looks at the limits
    size_t filled = 0;
    while (filled < most) {
        const Result<size_t> count = readSome(into + filled, std::min(piece, most - filled));
        if (!count)
            return count;
        if (*count == 0)
            break;
        filled += *count;
        m_given += *count;
        const bool isBomb = m_device && m_given > m_limits.harmless && m_given / m_limits.ratio > taken();
        if (m_given > m_limits.most || isBomb)
            return failure(ErrorCode::TooLarge, {}, said("%1 came of %2", bytesSaid(m_given), bytesSaid(taken())));
    }
    return filled;
}

} // namespace truewheel
