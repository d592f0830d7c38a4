#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace truewheel {

/// What a tool says, as plain lines: terminal escape sequences are dropped, other control and bidirectional characters are
/// shown as escapes, a carriage return starts the line again, endless lines are broken. Keeps the newest `cap` bytes.
/// Not thread-safe.
class PlainLog
{
public:
    static constexpr size_t defaultCap = 4u << 20; ///< bytes
    static constexpr size_t longestLine = 4096;    ///< bytes

    explicit PlainLog(size_t cap = defaultCap)
        : m_cap(cap)
    {
    }

    void append(std::string_view output);
    /// Ends the line that is being written, so that text() has it.
    void finish();

    /// Whole lines, each with its newline; the oldest may be gone.
    const std::string &text() const { return m_text; }
    /// Bytes of whole lines ever written: a position in the log that stays valid when old lines go.
    uint64_t written() const { return m_dropped + m_text.size(); }
    /// The lines from position `from` on, or all that are kept when `from` is gone.
    std::string since(uint64_t from) const;
    bool isTruncated() const { return m_dropped > 0; }

private:
    enum class Escape { None, Started, Csi, String, StringEnd };
    bool swallowed(char c);
    void endLine();

    size_t m_cap;
    std::string m_text;
    std::string m_line;
    bool m_carriageReturn = false;
    Escape m_escape = Escape::None;
    uint64_t m_dropped = 0;
};

} // namespace truewheel
