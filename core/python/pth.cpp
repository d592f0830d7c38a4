#include "core/python/pth.h"
#include "core/base/text.h"

#include <algorithm>
#include <cctype>

namespace truewheel {

namespace {

bool isModuleName(std::string_view name)
{
    const auto isPart = [](char c) { return c == '_' || c == '.' || std::isalnum(static_cast<unsigned char>(c)) || (c & 0x80); };
    return !name.empty() && std::all_of(name.begin(), name.end(), isPart) && !std::isdigit(static_cast<unsigned char>(name.front()));
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find_first_of(" \t"));
}

void addModule(std::vector<std::string> &modules, std::string_view name)
{
    if (isModuleName(name) && std::find(modules.begin(), modules.end(), name) == modules.end())
        modules.emplace_back(name);
}

// The modules of `import a, b.c as d; from e import f; code()`. A statement inside a string is not told apart; what it
// names is then one module more, which is harmless.
std::vector<std::string> importedModules(std::string_view code)
{
    std::vector<std::string> modules;
    for (std::string_view statement : split(code, ';')) {
        statement = trimmed(statement);
        const std::string_view word = firstWord(statement);
        const std::string_view rest = trimmed(statement.substr(word.size()));
        if (word == "import") {
            for (const std::string_view item : split(rest, ','))
                addModule(modules, firstWord(trimmed(item)));
        } else if (word == "from") {
            addModule(modules, firstWord(rest));
        }
    }
    return modules;
}

std::string_view withoutTrailingBlanks(std::string_view text)
{
    const size_t last = text.find_last_not_of(" \t\v\f\r\n");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

} // namespace

Result<PthFile> parsePth(std::string_view text, const std::string &subject)
{
    if (text.size() > pthCap)
        return failure(ErrorCode::TooLarge, subject, std::to_string(text.size()) + " bytes");
    PthFile file;
    file.hasByteOrderMark = text.starts_with("\xEF\xBB\xBF");
    if (file.hasByteOrderMark)
        text.remove_prefix(3);
    int number = 0;
    for (const std::string_view line : splitLines(text)) {
        ++number;
        const std::string_view content = withoutTrailingBlanks(line);
        if (line.starts_with('#') || content.empty())
            continue;
        if (line.starts_with("import ") || line.starts_with("import\t"))
            file.lines.push_back({PthKind::Code, std::string(line), importedModules(line), number});
        else if (line.find('\0') != std::string_view::npos)
            file.lines.push_back({PthKind::Unusable, std::string(content), {}, number});
        else
            file.lines.push_back({PthKind::Directory, std::string(content), {}, number});
    }
    return file;
}

Result<PthFile> readPth(const FileSystem &fs, const Path &file)
{
    const Result<std::string> text = fs.read(file, pthCap);
    if (!text)
        return tl::unexpected(text.error());
    return parsePth(*text, pathBytes(file));
}

Path pthDirectory(const PthLine &line, const Path &pthFile)
{
    return cleanAbsolute(pathFromBytes(line.text), pthFile.parent_path());
}

bool isPthName(std::string_view fileName)
{
    return fileName.ends_with(".pth") && !fileName.starts_with('.');
}

} // namespace truewheel
