#pragma once
#include "core/session/machinescan.h"

#include <QString>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace truewheel::gui {

enum class MapMeasure { Disk, Reclaimable };
inline constexpr size_t mapMeasureCount = 2;

enum class MapKind {
    Group, ///< has children, and no row in a table
    Environment,
    Wheel,
    Stale,
    Rest, ///< of a cache: what is none of its wheels or stale entries
};

/// One thing of a picture of sizes.
struct MapNode {
    MapKind kind = MapKind::Group;
    std::string key; ///< of its row in the table of environments or of caches; empty for a group and a rest
    QString name;
    QString words; ///< for the tooltip and a screen reader: what it is, and what is the matter with it; plain text
    QString mark;  ///< in a word, when it is not as it should be; else empty
    Severity severity = Severity::Fine;
    bool isComplete = true;                        ///< false: the sizes are a lower bound
    bool isUsed = true;                            ///< false: a cached wheel that no environment uses
    std::array<uint64_t, mapMeasureCount> sizes{}; ///< in bytes, by MapMeasure; of a group those of its children added up
    int parent = -1;
    int firstChild = 0; ///< the children of a node stand together, the largest on disk first
    int children = 0;

    uint64_t size(MapMeasure measure) const { return sizes[size_t(measure)]; }
};

/// What takes room on the disk, as a tree. nodes[0] is the root; parents stand before their children. What two nodes share by hard links
/// is in the disk size of both, and in the reclaimable size of neither. What is not measured is left out. Immutable.
struct SizeMap {
    std::vector<MapNode> nodes;

    int find(const std::string &key) const; ///< -1: no node has it
};

/// The parts of a picture: environments by kind, caches by tool. Thread-safe; for a worker.
enum class MapParts { Environments, Caches, Both };
std::shared_ptr<const SizeMap> makeSizeMap(const MachinePicture &picture, MapParts parts);

} // namespace truewheel::gui
