#include "core/python/wheelfile.h"
#include "core/base/text.h"
#include "core/python/metadata.h"

namespace truewheel {

Result<WheelFile> parseWheelFile(std::string_view text, const std::string &subject)
{
    if (text.size() > wheelFileCap)
        return failure(ErrorCode::TooLarge, subject, std::to_string(text.size()) + " bytes");
    WheelFile wheel;
    bool any = false;
    for (HeaderField &field : parseHeaders(text)) {
        const std::string name = toLower(field.name);
        const std::string value = toLower(field.value);
        if (name == "generator")
            wheel.generator = std::move(field.value);
        else if (name == "tag")
            wheel.tags.push_back(std::move(field.value));
        else if (name == "build")
            wheel.build = std::move(field.value);
        else if (name == "root-is-purelib" && (value == "true" || value == "false"))
            wheel.rootIsPurelib = value == "true";
        else if (name != "wheel-version")
            continue;
        any = true;
    }
    if (!any)
        return failure(ErrorCode::Malformed, subject, "no field of a WHEEL file");
    return wheel;
}

Result<WheelFile> readWheelFile(const FileSystem &fs, const Path &file)
{
    const Result<std::string> text = fs.read(file, wheelFileCap);
    if (!text)
        return tl::unexpected(text.error());
    return parseWheelFile(*text, pathBytes(file));
}

} // namespace truewheel
