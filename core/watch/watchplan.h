#pragma once
#include "core/platform/directorywatch.h"

#include <map>
#include <set>
#include <string>

namespace truewheel {

/// What is to be looked at again.
struct WatchTarget {
    enum class Kind {
        Environment, ///< the environment at `path`, which may not be there yet, and its editable links
        Paths,       ///< what the person asked to look at; `path` is empty
        Cache,       ///< the cache at `path`
    };
    Kind kind = Kind::Environment;
    Path path;
    auto operator<=>(const WatchTarget &) const = default;
};
using WatchTargets = std::set<WatchTarget>;

/// Directories, and what is to be looked at again when an entry of one changes. A value.
class WatchPlan
{
public:
    /// Any entry of `directory` counts but what programs leave behind while they run (isPassing()).
    void add(const Path &directory, const WatchTarget &target);
    /// Only entries with one of these names count.
    void add(const Path &directory, const WatchTarget &target, const std::set<std::string> &names);

    std::set<Path> directories() const;
    WatchTargets targets() const;
    WatchTargets targetsAt(const Path &directory) const;
    /// What a change concerns. One without a name concerns all of its directory.
    WatchTargets targetsOf(const DirectoryChange &change) const;

    bool operator==(const WatchPlan &) const = default;

private:
    struct Interest {
        bool isAny = false;
        std::set<std::string> names;
        bool operator==(const Interest &) const = default;
    };
    std::map<Path, std::map<WatchTarget, Interest>> m_directories;
};

/// True for names of bytecode, of editors' temporary files and the like, which no verdict rests on.
bool isPassing(const std::string &name);

} // namespace truewheel
