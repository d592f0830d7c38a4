#include "core/python/record.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace truewheel {

namespace {

// Reads the fields of CSV rows as Python's csv module does with its default dialect.
class CsvReader
{
public:
    explicit CsvReader(std::string_view text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }

    // The fields of the next row; false when quoting is broken.
    bool readRow(std::vector<std::string> &fields)
    {
        fields.clear();
        for (;;) {
            std::string field;
            if (!readField(field))
                return false;
            fields.push_back(std::move(field));
            if (atEnd() || takeLineEnd())
                return true;
            ++m_at; // the comma
        }
    }

private:
    bool atFieldEnd() const { return atEnd() || m_text[m_at] == ',' || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    bool takeLineEnd()
    {
        if (m_text[m_at] != '\n' && m_text[m_at] != '\r')
            return false;
        if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
            ++m_at;
        ++m_at;
        ++m_line;
        return true;
    }

    bool readField(std::string &field)
    {
        if (!atEnd() && m_text[m_at] == '"')
            return readQuoted(field);
        const size_t start = m_at;
        m_at = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
        field = m_text.substr(start, m_at - start);
        return true;
    }

    bool readQuoted(std::string &field)
    {
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                if (atEnd() || m_text[m_at] != '"')
                    return atFieldEnd();
            } else if (c == '\n') {
                ++m_line;
            }
            field += c;
        }
        return false;
    }

    std::string_view m_text;
    size_t m_at = 0;
    int m_line = 1;
};

std::optional<uint64_t> toSize(std::string_view text)
{
    uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool isLoaderName(std::string_view name)
{
    return (name.starts_with("__editable__") && name.ends_with("_finder.py")) || name.starts_with("_editable_")
        || (name.starts_with("_") && name.ends_with("_editable_loader.py"));
}

} // namespace

RecordKind recordKind(std::string_view path)
{
    const std::string clean = replaced(std::string(path), "\\", "/");
    const std::vector<std::string_view> parts = split(clean, '/');
    for (const std::string_view part : parts) {
        if (part == ".." || part == "__pycache__")
            return RecordKind::Other;
    }
    const std::string_view name = parts.back();
    const std::string_view parent = parts.size() > 1 ? parts[parts.size() - 2] : std::string_view();
    const bool isAbsolute = clean.starts_with('/') || (clean.size() > 2 && clean[1] == ':' && clean[2] == '/');
    const bool atTop = parts.size() == 1 || isAbsolute;
    if (parent.ends_with(".dist-info"))
        return name == "METADATA" ? RecordKind::Metadata : RecordKind::Other;
    if (parts.front().ends_with(".dist-info") || parts.front().ends_with(".data"))
        return RecordKind::Other;
    if (name.ends_with(".pth"))
        return atTop ? RecordKind::Pth : RecordKind::Other;
    if (name.ends_with(".so") || name.ends_with(".pyd"))
        return RecordKind::Extension;
    if (!name.ends_with(".py") && !name.ends_with(".pyc"))
        return RecordKind::Other;
    return atTop && isLoaderName(name) ? RecordKind::Loader : RecordKind::Module;
}

Result<void> forEachRecordRow(std::string_view text, const std::string &subject, const std::function<void(const RecordRow &)> &row)
{
    if (text.size() > recordCap)
        return failure(ErrorCode::TooLarge, subject, std::to_string(text.size()) + " bytes");
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    CsvReader csv(text);
    std::vector<std::string> fields;
    while (!csv.atEnd()) {
        const int line = csv.line();
        if (!csv.readRow(fields))
            return failure(ErrorCode::Malformed, subject, "line " + std::to_string(line) + ": broken quotes");
        if (fields[0].empty() && fields.size() == 1)
            continue;
        if (fields[0].empty() || fields[0].find('\0') != std::string::npos)
            return failure(ErrorCode::Malformed, subject, "line " + std::to_string(line) + ": no usable path");
        RecordRow found;
        found.path = std::move(fields[0]);
        if (fields.size() > 1)
            found.hash = std::move(fields[1]);
        if (fields.size() > 2)
            found.size = toSize(fields[2]);
        found.line = line;
        row(found);
    }
    return {};
}

Result<std::vector<RecordRow>> parseRecord(std::string_view text, const std::string &subject)
{
    std::vector<RecordRow> rows;
    const Result<void> done = forEachRecordRow(text, subject, [&](const RecordRow &row) { rows.push_back(row); });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

Result<std::vector<RecordRow>> readRecord(const FileSystem &fs, const Path &file)
{
    const Result<std::string> text = fs.read(file, recordCap);
    if (!text)
        return tl::unexpected(text.error());
    return parseRecord(*text, pathBytes(file));
}

} // namespace truewheel
