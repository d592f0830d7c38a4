#include "core/python/json.h"

#include <algorithm>

namespace truewheel {

namespace {

// The deepest nesting of brackets outside strings.
int nestingOf(std::string_view bytes)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

} // namespace

Result<QJsonDocument> parseJson(std::string_view bytes, uint64_t cap, const std::string &subject)
{
    if (bytes.size() > cap)
        return failure(ErrorCode::TooLarge, subject, std::to_string(bytes.size()) + " bytes");
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (nestingOf(bytes) > jsonDepthCap)
        return failure(ErrorCode::TooLarge, subject, "nested deeper than " + std::to_string(jsonDepthCap));
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Malformed, subject, "at byte " + std::to_string(error.offset) + ": " + error.errorString().toStdString());
    return document;
}

} // namespace truewheel
