#include "core/repair/failurewords.h"

#include "core/base/text.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr size_t longest = 300; // bytes

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// GCC, Clang, nvcc, Cython: "FILE:LINE: error: ", "FILE:LINE:COLUMN: fatal error: ", meson: "FILE:LINE:COLUMN: ERROR: "
bool isDiagnostic(std::string_view line, const std::string &lower)
{
    for (const char *word : {": error: ", ": fatal error: "}) {
        const size_t at = lower.find(word);
        if (at != std::string::npos && at > 0 && isDigit(line[at - 1]) && line.substr(0, at).find(':') != std::string::npos)
            return true;
    }
    // MSVC: "FILE(LINE): error C2059: "; rustc: "error[E0425]: "; CMake: "CMake Error at FILE:LINE"
    return lower.find("): error c") != std::string::npos || lower.find("): fatal error c") != std::string::npos
        || lower.starts_with("error[e") || lower.starts_with("cmake error at ");
}

// The last line of a traceback: "ValueError: no such thing", "package.errors.BuildError: …", and SystemExit with words.
bool isException(std::string_view line)
{
    const size_t colon = line.find(": ");
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const std::string_view name = line.substr(0, colon);
    const bool isName = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '.';
    });
    const auto endsAs = [name](std::string_view word) { return name.size() > word.size() && name.ends_with(word); };
    return isName && (endsAs("Error") || endsAs("Exception") || name == "SystemExit");
}

bool isAboutAnotherCommand(const std::string &lower)
{
    for (const char *words :
         {"error: command ", "error: subprocess", "error: could not compile", "error: failed building", "error: failed to build"}) {
        if (lower.starts_with(words))
            return true;
    }
    return false;
}

std::string cut(std::string_view line)
{
    if (line.size() <= longest)
        return std::string(line);
    size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xc0) == 0x80) // the middle of a character
        --end;
    return std::string(line.substr(0, end)) + "…";
}

} // namespace

void FailureWords::add(std::string_view text)
{
    for (const std::string_view line : splitLines(text))
        addLine(trimmed(line));
}

void FailureWords::addLine(std::string_view line)
{
    if (m_wantsPlace && line.starts_with("--> "))
        m_compiler = std::string(line.substr(4)) + ": " + m_compiler;
    if (!line.empty())
        m_wantsPlace = false;
    if (!m_compiler.empty() || line.empty())
        return;
    const std::string lower = toLower(line.substr(0, 4096));
    if (isDiagnostic(line, lower)) {
        m_compiler = line;
        m_wantsPlace = lower.starts_with("error[e");
    } else if (isException(line)) {
        m_exception = line;
    } else if (lower.starts_with("error: ")) {
        std::string &kind = isAboutAnotherCommand(lower) ? m_status : m_error;
        if (kind.empty() || &kind == &m_status)
            kind = line;
    }
}

std::string FailureWords::best() const
{
    for (const std::string *line : {&m_compiler, &m_exception, &m_error, &m_status}) {
        if (!line->empty())
            return cut(*line);
    }
    return {};
}

} // namespace truewheel
