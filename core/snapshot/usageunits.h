#pragma once
// Inside core/snapshot: what usage.cpp walks and looks things up in.
#include "core/platform/treewalk.h"
#include "core/snapshot/linkedfiles.h"
#include "core/snapshot/usage.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace truewheel {

using Unit = uint32_t; ///< one path of one or several roots; the deepest one that a file lies in owns it
constexpr Unit noUnit = UINT32_MAX;

/// What the roots are made of, before the walk. Immutable afterwards, but for what is reported of it.
class Units
{
public:
    Units(const std::vector<UsageRoot> &wanted, const FileSystem &fs);

    std::vector<WalkStart> starts;            ///< the tag is the unit
    std::vector<std::vector<uint32_t>> roots; ///< by unit: those that it is a part of
    std::vector<Error> unreadable;
    std::vector<uint32_t> unreadableRoots; ///< one for each of `unreadable`

    Unit directory(const FileIdentity &identity) const
    {
        const auto found = m_directories.find(identity);
        return found == m_directories.end() ? noUnit : found->second;
    }
    Unit file(const FileIdentity &directory, std::string_view name) const
    {
        const auto named = m_files.find(directory);
        if (named == m_files.end())
            return noUnit;
        const auto found = named->second.find(name);
        return found == named->second.end() ? noUnit : found->second;
    }
    bool hasFiles() const { return !m_files.empty(); }

private:
    struct IdentityHash {
        size_t operator()(const FileIdentity &identity) const { return size_t(hashOf(identity)); }
    };
    using Named = std::map<std::string, Unit, std::less<>>; // single files of one directory

    void add(const Path &path, uint32_t root, const FileSystem &fs);

    std::unordered_map<FileIdentity, Unit, IdentityHash> m_directories;
    std::unordered_map<FileIdentity, Named, IdentityHash> m_files;
};

/// The cached wheels by their paths, as links name them.
class WheelPlaces
{
public:
    WheelPlaces(const std::vector<UsageRoot> &roots, const FileSystem &fs);

    bool isEmpty() const { return m_wheels.empty(); }
    /// The number of the root that a link to `target` leads into.
    std::optional<size_t> wheelOf(const Path &target) const;

private:
    std::unordered_map<std::string, size_t> m_wheels;
};

} // namespace truewheel
