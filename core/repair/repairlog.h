#pragma once
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/platform/privatefile.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace truewheel {

/// The log of one repair: a file for the user alone, of at most `cap` bytes; what does not fit is counted and said at its end.
class RepairLog
{
public:
    static constexpr uint64_t defaultCap = 64 * 1024 * 1024; // bytes

    /// Makes a new file in `directory`, named by time and the beginning of `what`, which is ASCII. Errors: PermissionDenied, Io.
    static Result<RepairLog> create(const Path &directory, Timestamp now, const std::string &what, uint64_t cap = defaultCap);

    const Path &file() const { return m_file; }
    void write(std::string_view text);
    void finish(); ///< says how much was cut
    /// "The log has all that was said.", or that it has not, since it could not be written (a full disk).
    Said closing() const;

private:
    RepairLog(Path file, PrivateFileWriter writer, uint64_t cap);
    Path m_file;
    PrivateFileWriter m_writer;
    uint64_t m_left = 0;
    uint64_t m_cut = 0;
    bool m_isWritten = true;
};

} // namespace truewheel
