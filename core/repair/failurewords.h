#pragma once
#include <string>
#include <string_view>

namespace truewheel {

/// Finds in what a failed tool said the line that tells most: a compiler's first diagnostic (`FILE:LINE: error: …`, rustc's with the
/// place that follows it), else the last exception of a Python build script, else the first "error: …" that is not about another
/// command's exit status, else what there is of "error: …". Takes text in pieces of whole lines.
class FailureWords
{
public:
    void add(std::string_view text);
    /// A stranger's text; at most 300 bytes, cut with `…` between characters; empty when nothing tells.
    std::string best() const;

private:
    void addLine(std::string_view line);

    std::string m_compiler;
    std::string m_exception;
    std::string m_error;
    std::string m_status; // "error: command '…' failed with exit code 1"
    bool m_wantsPlace = false;
};

} // namespace truewheel
