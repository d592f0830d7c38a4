#include "core/watch/watchplan.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace truewheel {

bool isPassing(const std::string &name)
{
    static constexpr std::array names = {std::string_view("__pycache__"), std::string_view("4913"), std::string_view(".DS_Store")};
    static constexpr std::array endings = {std::string_view(".pyc"), std::string_view("~"), std::string_view(".swp"),
                                           std::string_view(".swx"), std::string_view(".tmp")};
    return name.starts_with(".#") || std::find(names.begin(), names.end(), name) != names.end()
        || std::any_of(endings.begin(), endings.end(), [&name](std::string_view ending) { return name.ends_with(ending); });
}

void WatchPlan::add(const Path &directory, const WatchTarget &target)
{
    m_directories[directory][target].isAny = true;
}

void WatchPlan::add(const Path &directory, const WatchTarget &target, const std::set<std::string> &names)
{
    m_directories[directory][target].names.insert(names.begin(), names.end());
}

std::set<Path> WatchPlan::directories() const
{
    std::set<Path> all;
    for (const auto &[directory, interests] : m_directories)
        all.insert(all.end(), directory);
    return all;
}

WatchTargets WatchPlan::targets() const
{
    WatchTargets all;
    for (const auto &[directory, interests] : m_directories) {
        for (const auto &[target, interest] : interests)
            all.insert(target);
    }
    return all;
}

WatchTargets WatchPlan::targetsAt(const Path &directory) const
{
    return targetsOf(DirectoryChange{directory, {}});
}

WatchTargets WatchPlan::targetsOf(const DirectoryChange &change) const
{
    WatchTargets concerned;
    const auto found = m_directories.find(change.directory);
    if (found == m_directories.end())
        return concerned;
    for (const auto &[target, interest] : found->second) {
        if (change.name.empty() || (interest.isAny && !isPassing(change.name)) || interest.names.contains(change.name))
            concerned.insert(target);
    }
    return concerned;
}

} // namespace truewheel
