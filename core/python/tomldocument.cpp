// The only file that includes toml++: header-only and without exceptions, whatever the installed package was built with.
#include "core/python/tomldocument.h"
#include "core/base/text.h"

#undef TOML_HEADER_ONLY
#undef TOML_EXCEPTIONS
#undef TOML_ENABLE_FORMATTERS
#undef TOML_SHARED_LIB
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <QList>
#include <QString>
#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>

namespace truewheel {

namespace {

// Looks, outside strings and comments, for what the parser must not be given: brackets within brackets and `a.b.c.…` keys that
// would make it recurse without end; table headers that begin with no key, about which toml++ 3.3 only asserts; and characters
// outside ASCII, which TOML 1.0 does not have there and for some of which toml++ 3.3 has undefined behaviour; values where none
// can begin, as after a second `=`, so that what is a string here is one for toml++ too; and a `}` in an array, about which toml++ 3.3 only asserts.
class NestingScan
{
public:
    explicit NestingScan(std::string_view text)
        : m_text(text)
        , m_at(text.starts_with("\xEF\xBB\xBF") ? 3 : 0)
    {
    }

    int line() const { return m_line; }
    bool isTooDeep() const { return m_open.size() > size_t(tomlDepthCap) || m_dots > tomlDepthCap; }
    bool isBadHeader() const { return m_badHeader; }
    bool isBadCharacter() const { return m_badCharacter; }
    bool isMisplaced() const { return m_misplaced; }
    bool isBadEscape() const { return m_badEscape; }
    // Where characters outside ASCII stand after a line that ends in a backslash: toml++ 3.3 asks for some of them whether they are blanks in
    // a way that is undefined.
    const std::vector<size_t> &toEscape() const { return m_toEscape; }

    // Stops at the first such thing.
    void run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            m_misplaced = (c == '"' || c == '\'' || c == '[' || c == '{')
                && std::string_view("\n=[,{.").find(m_previous) == std::string_view::npos;
            if (c == '"' || c == '\'') // after a dot a key goes on; a key is never a long string
                m_misplaced |= m_previous == '.' ? isInValue() : !isForValue() && m_text.substr(m_at, 3) == std::string(3, c);
            if (isMisplaced())
                return;
            if (c == '#')
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            else if (c == '"' || c == '\'')
                skipString(c);
            else
                take(c);
            if (isTooDeep() || isBadHeader() || isBadCharacter() || isBadEscape() || isMisplaced())
                return;
        }
    }

private:
    void take(char c)
    {
        ++m_at;
        if (c != ' ' && c != '\t' && c != '\r')
            m_previous = c;
        m_badCharacter = c != '\t' && c != '\n' && c != '\r' && (c < ' ' || c > '~');
        if (c == '[' && m_open.empty() && !m_sawEquals) {
            m_inHeader = true;
            m_badHeader = !isHeader();
        }
        if (c == '\n') {
            ++m_line;
            m_sawEquals = false;
            m_inHeader = false;
        }
        m_sawEquals |= c == '=';
        if (c == '.')
            ++m_dots;
        else if (!std::isalnum(static_cast<unsigned char>(c)) && c != '_' && c != '-' && c != ' ' && c != '\t')
            m_dots = 0;
        m_misplaced = (c == '}' && m_open.ends_with('[')) || (c == '=' && (m_hasValue || m_open.ends_with('[')));
        if (c == '=')
            m_hasValue = true;
        else if (c == '\n' || c == ',' || c == '{' || c == '[')
            m_hasValue = false;
        if (c == '[' || c == '{')
            m_open += c;
        else if ((c == ']' || c == '}') && !m_open.empty())
            m_open.pop_back();
    }

    bool isInValue() const { return m_hasValue || (m_open.ends_with('[') && !m_inHeader); }
    // Whether a value may begin here, and not a key.
    bool isForValue() const { return m_previous == '=' || (m_open.ends_with('[') && !m_inHeader); }

    // What follows a table header's first bracket: a key, perhaps after a second one; `]` the parser refuses itself.
    bool isHeader() const
    {
        size_t at = m_text.find_first_not_of(" \t", m_at);
        if (at < m_text.size() && m_text[at] == '[')
            at = m_text.find_first_not_of(" \t", at + 1);
        if (at >= m_text.size())
            return true;
        const char c = m_text[at];
        return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '"' || c == '\'' || c == ']';
    }

    void skipString(char quote)
    {
        const std::string triple(3, quote);
        m_previous = quote;
        const bool isLong = m_text.substr(m_at, 3) == triple;
        m_at += isLong ? 3 : 1;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n' && !isLong)
                return; // not TOML; the parser says so
            if (c == '\n')
                ++m_line;
            if (c == '\\' && quote == '"') {
                skipEscape(isLong);
            } else if (c == quote && (!isLong || m_text.substr(m_at, 3) == triple)) {
                m_at += isLong ? 3 : 1;
                for (int i = 0; i < 2 && isLong && m_at < m_text.size() && m_text[m_at] == quote; ++i)
                    ++m_at; // a long string may end in one or two quotes of its own
                return;
            }
        }
    }

    void skipEscape(bool isLong)
    {
        ++m_at;
        const size_t next = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size());
        const bool isOutsideAscii = next < m_text.size() && static_cast<unsigned char>(m_text[next]) >= 0x80;
        const bool endsLine = m_text.substr(m_at, next - m_at).find('\n') != std::string_view::npos;
        m_badEscape |= isOutsideAscii && next == m_at;
        if (isOutsideAscii && isLong && endsLine)
            m_toEscape.push_back(next);
        if (m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_line;
    }

    std::string_view m_text;
    size_t m_at;
    int m_line = 1;
    std::vector<size_t> m_toEscape;
    bool m_badEscape = false;
    std::string m_open; // brackets and braces
    int m_dots = 0;
    bool m_sawEquals = false; // in this line
    bool m_inHeader = false;  // of a table
    bool m_hasValue = false;  // an `=` of this pair
    bool m_badHeader = false;
    bool m_badCharacter = false;
    bool m_misplaced = false;
    char m_previous = '\n'; // the last character that is no blank
};

// The characters that begin at these places written as escapes, which mean the same there.
std::string withEscapes(std::string_view text, const std::vector<size_t> &places)
{
    std::string out;
    size_t done = 0;
    for (const size_t place : places) {
        size_t end = place + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            ++end;
        const std::string_view character = text.substr(place, end - place);
        const QList<uint> points = QString::fromUtf8(character.data(), qsizetype(character.size())).toUcs4();
        if (!isValidUtf8(character) || points.size() != 1)
            continue; // no text: the parser says so
        std::array<char, 16> escape{};
        std::snprintf(escape.data(), escape.size(), "\\U%08X", points.front());
        out.append(text.substr(done, place - done)).append(escape.data());
        done = end;
    }
    return out.append(text.substr(done));
}

int lineOf(const toml::source_region &region)
{
    return int(region.begin.line);
}

} // namespace

/// Makes our values from those of toml++.
class TomlReader
{
public:
    static TomlValue toValue(const toml::node &node)
    {
        TomlValue value;
        value.m_line = lineOf(node.source());
        if (const auto *table = node.as_table())
            addEntries(value, *table);
        else if (const auto *array = node.as_array())
            addElements(value, *array);
        else
            setScalar(value, node);
        return value;
    }

private:
    static void addEntries(TomlValue &value, const toml::table &table)
    {
        value.m_type = TomlValue::Type::Table;
        std::vector<std::pair<const toml::key *, const toml::node *>> entries;
        for (const auto &entry : table)
            entries.emplace_back(&entry.first, &entry.second);
        const auto position = [](const auto &entry) {
            const toml::source_position begin = entry.first->source().begin;
            return std::pair(begin.line, begin.column);
        };
        std::stable_sort(entries.begin(), entries.end(), [&](const auto &a, const auto &b) { return position(a) < position(b); });
        value.m_children.reserve(entries.size());
        for (const auto &[key, node] : entries) {
            TomlValue child = toValue(*node);
            child.m_key = std::string(key->str());
            child.m_line = lineOf(key->source());
            value.m_children.push_back(std::move(child));
        }
    }

    static void addElements(TomlValue &value, const toml::array &array)
    {
        value.m_type = TomlValue::Type::Array;
        value.m_children.reserve(array.size());
        for (const toml::node &element : array)
            value.m_children.push_back(toValue(element));
    }

    static void setScalar(TomlValue &value, const toml::node &node)
    {
        if (const auto *text = node.as_string()) {
            value.m_type = TomlValue::Type::String;
            value.m_text = text->get();
        } else if (const auto *number = node.as_integer()) {
            value.m_type = TomlValue::Type::Integer;
            value.m_number = number->get();
        } else if (const auto *boolean = node.as_boolean()) {
            value.m_type = TomlValue::Type::Boolean;
            value.m_number = boolean->get() ? 1 : 0;
        } else {
            value.m_type = node.is_floating_point() ? TomlValue::Type::Float : TomlValue::Type::DateTime;
        }
    }
};

namespace {

const TomlValue nullValue;

} // namespace

std::optional<std::string> TomlValue::asString() const
{
    return m_type == Type::String ? std::optional(m_text) : std::nullopt;
}

std::optional<bool> TomlValue::asBool() const
{
    return m_type == Type::Boolean ? std::optional(m_number != 0) : std::nullopt;
}

std::optional<int64_t> TomlValue::asInteger() const
{
    return m_type == Type::Integer ? std::optional(m_number) : std::nullopt;
}

std::string TomlValue::string(std::string_view otherwise) const
{
    return m_type == Type::String ? m_text : std::string(otherwise);
}

std::vector<std::string> TomlValue::strings() const
{
    std::vector<std::string> out;
    if (m_type == Type::String)
        out.push_back(m_text);
    if (m_type == Type::Array) {
        for (const TomlValue &element : m_children) {
            if (element.m_type == Type::String)
                out.push_back(element.m_text);
        }
    }
    return out;
}

const TomlValue &TomlValue::get(std::string_view key) const
{
    if (m_type != Type::Table)
        return nullValue;
    const auto found = std::find_if(m_children.begin(), m_children.end(), [&](const TomlValue &child) { return child.m_key == key; });
    return found == m_children.end() ? nullValue : *found;
}

const TomlValue &TomlValue::find(std::string_view dottedKeys) const
{
    const TomlValue *at = this;
    for (const std::string_view key : split(dottedKeys, '.'))
        at = &at->get(key);
    return *at;
}

const TomlValue &TomlValue::find(const std::vector<std::string> &keys) const
{
    const TomlValue *at = this;
    for (const std::string &key : keys)
        at = &at->get(key);
    return *at;
}

Result<TomlValue> parseToml(std::string_view text, const std::string &subject)
{
    if (text.size() > tomlCap)
        return failure(ErrorCode::TooLarge, subject, std::to_string(text.size()) + " bytes");
    NestingScan scan(text);
    scan.run();
    const std::string place = "line " + std::to_string(scan.line()) + ": ";
    if (scan.isTooDeep())
        return failure(ErrorCode::TooLarge, subject, place + "nested deeper than " + std::to_string(tomlDepthCap));
    if (scan.isBadHeader())
        return failure(ErrorCode::Malformed, subject, place + "a table header without a key");
    if (scan.isMisplaced())
        return failure(ErrorCode::Malformed, subject, place + "a value where none can begin");
    if (scan.isBadCharacter())
        return failure(ErrorCode::Malformed, subject, place + "a character that only strings and comments may hold");
    if (scan.isBadEscape())
        return failure(ErrorCode::Malformed, subject, place + "a backslash before a character that cannot follow one");
    const std::string escaped = scan.toEscape().empty() ? std::string() : withEscapes(text, scan.toEscape());
    const toml::parse_result result = toml::parse(escaped.empty() ? text : std::string_view(escaped));
    if (!result) {
        const toml::parse_error &error = result.error();
        return failure(ErrorCode::Malformed, subject,
                       "line " + std::to_string(lineOf(error.source())) + ": " + std::string(error.description()));
    }
    return TomlReader::toValue(result.table());
}

Result<TomlValue> readToml(const FileSystem &fs, const Path &file)
{
    const Result<std::string> text = fs.read(file, tomlCap);
    if (!text)
        return tl::unexpected(text.error());
    return parseToml(*text, pathBytes(file));
}

} // namespace truewheel
