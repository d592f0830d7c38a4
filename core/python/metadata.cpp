#include "core/python/metadata.h"
#include "core/base/text.h"

#include <algorithm>

namespace truewheel {

namespace {

// The next line, without its end; `at` moves behind it.
std::string_view takeLine(std::string_view text, size_t &at)
{
    const size_t start = at;
    const size_t end = std::min(text.find('\n', at), text.size());
    at = end == text.size() ? end : end + 1;
    std::string_view line = text.substr(start, end - start);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

bool isFieldName(std::string_view name)
{
    for (const char c : name) {
        if (c <= ' ' || c > '~')
            return false;
    }
    return !name.empty();
}

bool hasHeaderEnd(std::string_view text)
{
    return text.find("\n\n") != std::string_view::npos || text.find("\n\r\n") != std::string_view::npos;
}

} // namespace

std::vector<HeaderField> parseHeaders(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::vector<HeaderField> fields;
    for (size_t at = 0; at < text.size();) {
        const std::string_view line = takeLine(text, at);
        if (line.empty()) {
            if (fields.empty())
                continue;
            break;
        }
        if (line.front() == ' ' || line.front() == '\t') {
            if (!fields.empty())
                fields.back().value.append("\n").append(trimmed(line));
            continue;
        }
        const size_t colon = line.find(':');
        if (colon != std::string_view::npos && isFieldName(line.substr(0, colon)))
            fields.push_back({std::string(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1)))});
    }
    return fields;
}

Result<CoreMetadata> parseMetadata(std::string_view text, const std::string &subject)
{
    const bool cut = text.size() > metadataCap;
    const std::string_view head = text.substr(0, metadataCap);
    if (cut && !hasHeaderEnd(head))
        return failure(ErrorCode::TooLarge, subject, "the headers are longer than " + std::to_string(metadataCap) + " bytes");
    CoreMetadata metadata;
    const auto first = [](std::string &field, std::string &&value) {
        if (field.empty())
            field = std::move(value);
    };
    for (HeaderField &field : parseHeaders(head)) {
        const std::string name = toLower(field.name);
        if (name == "name")
            first(metadata.name, std::move(field.value));
        else if (name == "version")
            first(metadata.version, std::move(field.value));
        else if (name == "summary")
            first(metadata.summary, std::move(field.value));
        else if (name == "requires-python")
            first(metadata.requiresPython, std::move(field.value));
        else if (name == "requires-dist")
            metadata.requiresDist.push_back(std::move(field.value));
        else if (name == "provides-extra")
            metadata.providesExtra.push_back(std::move(field.value));
    }
    if (metadata.name.empty())
        return failure(ErrorCode::Malformed, subject, "no Name");
    return metadata;
}

Result<CoreMetadata> readMetadata(const FileSystem &fs, const Path &file)
{
    const Result<std::string> text = fs.readHead(file, metadataCap + 1);
    if (!text)
        return tl::unexpected(text.error());
    return parseMetadata(*text, pathBytes(file));
}

} // namespace truewheel
