#include "core/platform/locktable.h"

#include "core/base/text.h"
#include "core/platform/processtree.h"

#include <cstdlib>
#include <string>

namespace truewheel {

// "2: -> FLOCK  ADVISORY  WRITE 3108 fe:00:9978175 0 EOF"
std::vector<LockEntry> parseLockTable(std::string_view text)
{
    std::vector<LockEntry> entries;
    for (const std::string_view line : splitLines(text)) {
        std::vector<std::string> words;
        for (const std::string_view word : split(line, ' ')) {
            if (!word.empty())
                words.emplace_back(word);
        }
        const bool isWaiting = words.size() > 1 && words[1] == "->";
        if (isWaiting)
            words.erase(words.begin() + 1);
        if (words.size() < 6)
            continue;
        const size_t colon = words[5].rfind(':');
        if (colon == std::string::npos)
            continue;
        entries.push_back({std::atoi(words[0].c_str()), isWaiting, std::atoi(words[4].c_str()),
                           std::strtoull(words[5].c_str() + colon + 1, nullptr, 10)});
    }
    return entries;
}

std::optional<std::vector<LockEntry>> lockTable()
{
    const auto text = readProcFile("/proc/locks");
    return text ? std::optional(parseLockTable(*text)) : std::nullopt;
}

} // namespace truewheel
