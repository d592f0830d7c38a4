#include "core/snapshot/usageunits.h"

#include <algorithm>

namespace truewheel {

Units::Units(const std::vector<UsageRoot> &wanted, const FileSystem &fs)
{
    for (size_t root = 0; root < wanted.size(); ++root) {
        for (const Path &path : wanted[root].paths)
            add(path, uint32_t(root), fs);
    }
}

void Units::add(const Path &path, uint32_t root, const FileSystem &fs)
{
    const auto status = fs.linkStatus(path);
    const auto parent = status && status->type != FileType::Directory ? fs.status(path.parent_path()) : status;
    if (!parent) {
        if (!isAbsence(parent.error())) {
            unreadable.push_back(parent.error());
            unreadableRoots.push_back(root);
        }
        return;
    }
    const bool isDirectory = status->type == FileType::Directory;
    Unit &unit = isDirectory ? m_directories.try_emplace(status->identity, noUnit).first->second
                             : m_files[parent->identity].try_emplace(pathBytes(path.filename()), noUnit).first->second;
    if (unit == noUnit) {
        unit = Unit(starts.size());
        starts.push_back({path, unit});
        roots.emplace_back();
    }
    if (std::find(roots[unit].begin(), roots[unit].end(), root) == roots[unit].end())
        roots[unit].push_back(root);
}

WheelPlaces::WheelPlaces(const std::vector<UsageRoot> &roots, const FileSystem &fs)
{
    for (size_t root = 0; root < roots.size(); ++root) {
        if (!roots[root].isCachedWheel)
            continue;
        for (const Path &path : roots[root].paths) {
            m_wheels.emplace(pathBytes(path), root);
            if (const Result<Path> real = fs.realPath(path))
                m_wheels.emplace(pathBytes(*real), root);
        }
    }
}

std::optional<size_t> WheelPlaces::wheelOf(const Path &target) const
{
    for (Path path = target; path.has_relative_path(); path = path.parent_path()) {
        if (const auto found = m_wheels.find(pathBytes(path)); found != m_wheels.end())
            return found->second;
    }
    return std::nullopt;
}

} // namespace truewheel
