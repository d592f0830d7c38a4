#pragma once
#include "app/gui/models/sizemap.h"

#include <QRectF>
#include <vector>

namespace truewheel::gui {

/// Rectangles whose areas are as `weights`, as near to squares as they will go, filling `bounds` without overlap: the squarified treemap of
/// Bruls, Huizing and van Wijk (2000). Parallel to `weights`, which are positive; descending ones give the best shapes. Pure.
std::vector<QRectF> squarified(const std::vector<double> &weights, const QRectF &bounds);

/// One rectangle of a map.
struct MapTile {
    int node = 0; ///< of a tile of several: the group that they belong to
    QRectF rect;
    QRectF title;         ///< of a group: the band that names it; empty when there is no room for one
    bool isGroup = false; ///< its parts lie in it, after it in the list
    int smaller = 0;      ///< stands for that many parts of `node`, each too small to be drawn
};

/// In pixels.
struct MapLook {
    double title = 0;        ///< height of the band that names a group
    double margin = 2;       ///< round the parts of a group
    double smallestArea = 1; ///< a part with less is drawn together with those that are smaller still
};

/// The tiles of a map, parents first; as many as `bounds` has room for, however many nodes there are. Nodes without a size have none. Pure.
std::vector<MapTile> layOut(const SizeMap &map, MapMeasure measure, const QRectF &bounds, const MapLook &look);

/// The tile of a node, or the one that stands for it; -1 when there is none.
int tileOf(const std::vector<MapTile> &tiles, const SizeMap &map, int node);

/// The tile that one comes to from `tile` by going one step right, left, down or up (`right` and `down` are 1, 0 or -1, one of them 0);
/// groups are passed through. `tile` itself at the edge.
int neighbour(const std::vector<MapTile> &tiles, int tile, int right, int down);

} // namespace truewheel::gui
