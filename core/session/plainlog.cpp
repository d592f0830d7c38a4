#include "core/session/plainlog.h"

#include "core/base/text.h"

#include <algorithm>

namespace truewheel {

// ECMA-48: ESC [ parameters final (0x40-0x7E); ESC followed by one of ] P X ^ _ starts a string that BEL or ESC \ ends.
bool PlainLog::swallowed(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    switch (m_escape) {
    case Escape::None:
        if (byte != 0x1B)
            return false;
        m_escape = Escape::Started;
        return true;
    case Escape::Started:
        if (c == '[')
            m_escape = Escape::Csi;
        else if (c == ']' || c == 'P' || c == 'X' || c == '^' || c == '_')
            m_escape = Escape::String;
        else if (byte < 0x20 || byte > 0x2F) // after intermediate bytes the final one ends it
            m_escape = Escape::None;
        return c != '\n';
    case Escape::Csi:
        if (byte < 0x20 || byte >= 0x40)
            m_escape = Escape::None;
        return c != '\n';
    case Escape::String:
        if (byte == 0x07 || c == '\n')
            m_escape = Escape::None;
        else if (byte == 0x1B)
            m_escape = Escape::StringEnd;
        return c != '\n';
    case Escape::StringEnd: m_escape = Escape::None; return c != '\n';
    }
    return false;
}

void PlainLog::endLine()
{
    std::string shown;
    size_t from = 0;
    for (size_t tab = m_line.find('\t'); tab != std::string::npos; tab = m_line.find('\t', from)) {
        shown += displayText(std::string_view(m_line).substr(from, tab - from)) + "    ";
        from = tab + 1;
    }
    shown += displayText(std::string_view(m_line).substr(from));
    m_text += shown;
    m_text += '\n';
    m_line.clear();
    m_carriageReturn = false;
    if (m_text.size() <= m_cap)
        return;
    size_t cut = m_text.find('\n', m_text.size() - m_cap + m_cap / 4); // a quarter at once, so that it is rarely done
    cut = cut == std::string::npos ? m_text.size() : cut + 1;
    m_text.erase(0, cut);
    m_dropped += cut;
}

void PlainLog::append(std::string_view output)
{
    for (const char c : output) {
        if (swallowed(c))
            continue;
        if (c == '\n') {
            endLine();
            continue;
        }
        if (c == '\r') {
            m_carriageReturn = true;
            continue;
        }
        if (m_carriageReturn) {
            m_line.clear();
            m_carriageReturn = false;
        }
        const bool startsCharacter = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        if (m_line.size() >= longestLine && startsCharacter)
            endLine();
        m_line += c;
    }
}

void PlainLog::finish()
{
    if (!m_line.empty())
        endLine();
    m_escape = Escape::None;
}

std::string PlainLog::since(uint64_t from) const
{
    return from <= m_dropped ? m_text : m_text.substr(std::min<uint64_t>(from - m_dropped, m_text.size()));
}

} // namespace truewheel
