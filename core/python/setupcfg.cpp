#include "core/python/setupcfg.h"
#include "core/base/text.h"

#include <algorithm>

namespace truewheel {

namespace {

size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(" \t"), line.size());
}

const IniEntry *findEntry(const std::vector<IniSection> &sections, std::string_view section, std::string_view key)
{
    const IniEntry *found = nullptr; // the last one counts
    for (const IniSection &candidate : sections) {
        if (candidate.name != section)
            continue;
        for (const IniEntry &entry : candidate.entries) {
            if (replaced(entry.key, "-", "_") == key)
                found = &entry;
        }
    }
    return found;
}

std::string valueOf(const std::vector<IniSection> &sections, std::string_view section, std::string_view key)
{
    const IniEntry *entry = findEntry(sections, section, key);
    return entry ? entry->value : std::string();
}

// setuptools' "list-comma": one item a line, or separated by commas.
std::vector<std::string> itemsOf(const std::string &value)
{
    std::vector<std::string> items;
    for (const std::string_view item : split(value, value.find('\n') == std::string::npos ? ',' : '\n')) {
        if (!trimmed(item).empty())
            items.emplace_back(trimmed(item));
    }
    return items;
}

} // namespace

Result<std::vector<IniSection>> parseIni(std::string_view text, const std::string &subject)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::vector<IniSection> sections;
    size_t keyIndent = 0;
    bool inValue = false; // an indented line continues the last entry
    int number = 0;
    for (const std::string_view raw : splitLines(text)) {
        ++number;
        const std::string_view line = trimmed(raw);
        if (line.empty() || line.starts_with('#') || line.starts_with(';'))
            continue;
        const size_t indent = indentOf(raw);
        if (inValue && indent > keyIndent) {
            std::string &value = sections.back().entries.back().value;
            value.append(value.empty() ? "" : "\n").append(line);
            continue;
        }
        inValue = false;
        if (line.starts_with('[') && line.find(']') != std::string_view::npos) {
            sections.push_back({std::string(line.substr(1, line.rfind(']') - 1)), {}, number});
            continue;
        }
        if (sections.empty())
            return failure(ErrorCode::Malformed, subject, "line " + std::to_string(number) + ": no section before it");
        const size_t delimiter = line.find_first_of("=:");
        const bool hasValue = delimiter != std::string_view::npos;
        const std::string_view key = trimmed(line.substr(0, delimiter));
        if (key.empty())
            return failure(ErrorCode::Malformed, subject, "line " + std::to_string(number) + ": no key");
        sections.back().entries.push_back(
            {toLower(key), hasValue ? std::string(trimmed(line.substr(delimiter + 1))) : std::string(), number});
        inValue = true;
        keyIndent = indent;
    }
    return sections;
}

Result<SetupCfgFacts> parseSetupCfg(std::string_view text, const std::string &subject)
{
    if (text.size() > setupCfgCap)
        return failure(ErrorCode::TooLarge, subject, std::to_string(text.size()) + " bytes");
    const Result<std::vector<IniSection>> sections = parseIni(text, subject);
    if (!sections)
        return tl::unexpected(sections.error());
    SetupCfgFacts facts;
    facts.name = valueOf(*sections, "metadata", "name");
    facts.packages = itemsOf(valueOf(*sections, "options", "packages"));
    facts.pyModules = itemsOf(valueOf(*sections, "options", "py_modules"));
    facts.findWhere = valueOf(*sections, "options.packages.find", "where");
    for (const std::string &item : itemsOf(valueOf(*sections, "options", "package_dir"))) {
        const size_t equals = item.find('=');
        if (equals != std::string::npos)
            facts.packageDir[std::string(trimmed(std::string_view(item).substr(0, equals)))] = trimmed(
                std::string_view(item).substr(equals + 1));
    }
    return facts;
}

Result<SetupCfgFacts> readSetupCfg(const FileSystem &fs, const Path &file)
{
    const Result<std::string> text = fs.read(file, setupCfgCap);
    if (!text)
        return tl::unexpected(text.error());
    return parseSetupCfg(*text, pathBytes(file));
}

} // namespace truewheel
