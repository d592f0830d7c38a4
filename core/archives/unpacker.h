#pragma once
#include "core/base/result.h"
#include "core/platform/openfile.h"

#include <cstdint>
#include <memory>
#include <string_view>

class QIODevice;

namespace truewheel {

/// How bytes are packed. Deflate is that of a zip, without a header of its own.
enum class Packing { None, Deflate, Gzip, Bzip2, Xz, Zstd };

/// By the first bytes (at least 6 of them) of a file.
Packing packingOf(std::string_view head);

/// What unpacking may give, counted while it goes on: more is TooLarge.
struct UnpackLimits {
    uint64_t most = 0;             ///< bytes in all
    uint64_t harmless = 64u << 20; ///< bytes that may come from however little
    uint64_t ratio = 100;          ///< beyond that: at most so many times the packed bytes that were taken
};

/// The unpacked bytes of a range of a file, in order, never more than a few pieces in memory. By KArchive.
class Unpacker
{
public:
    /// The file outlives the unpacker.
    Unpacker(OpenFile &file, uint64_t offset, uint64_t length, Packing packing, UnpackLimits limits);
    ~Unpacker();
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;

    /// As many bytes as `most`, fewer only where they end. Errors, with an empty subject: TooLarge (the limits), Malformed (the packed bytes are
    /// damaged or end too early), Unsupported, those of the file.
    Result<size_t> read(char *into, size_t most);
    uint64_t given() const { return m_given; } ///< bytes that came out
    uint64_t taken() const;                    ///< packed bytes that went in

private:
    class Range;
    Result<size_t> readSome(char *into, size_t most);
    UnpackLimits m_limits;
    std::unique_ptr<Range> m_range;
    std::unique_ptr<QIODevice> m_device;
    uint64_t m_given = 0;
};

} // namespace truewheel
