#include "app/gui/models/squarify.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace truewheel::gui {

namespace {

/// How far the worst rectangle of a row is from a square: the row has the total area `sum` along a side of `length`.
double worstRatio(double smallest, double largest, double sum, double length)
{
    const double side = sum / length; // the thickness of the row
    return std::max(largest / (side * side), side * side / smallest);
}

/// Lays weights[first, last) along the shorter side of `free`, which loses that room.
void placeRow(const std::vector<double> &weights, size_t first, size_t last, double scale, QRectF &free, std::vector<QRectF> &rects)
{
    const double sum = std::accumulate(weights.begin() + long(first), weights.begin() + long(last), 0.0);
    const bool isColumn = free.width() >= free.height();
    const double length = isColumn ? free.height() : free.width();
    const double thickness = std::min(length > 0 ? sum * scale / length : 0, isColumn ? free.width() : free.height());
    double done = 0;
    for (size_t i = first; i < last; ++i) {
        const double from = length * (done / sum);
        done += weights[i];
        const double to = i + 1 == last ? length : length * (done / sum);
        rects[i] = isColumn ? QRectF(free.left(), free.top() + from, thickness, to - from)
                            : QRectF(free.left() + from, free.top(), to - from, thickness);
    }
    if (isColumn)
        free.setLeft(free.left() + thickness);
    else
        free.setTop(free.top() + thickness);
}

} // namespace

std::vector<QRectF> squarified(const std::vector<double> &weights, const QRectF &bounds)
{
    std::vector<QRectF> rects(weights.size());
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (weights.empty() || total <= 0 || bounds.isEmpty())
        return rects;
    const double scale = bounds.width() * bounds.height() / total;
    QRectF free = bounds;
    for (size_t first = 0; first < weights.size();) {
        const double length = std::min(free.width(), free.height());
        double sum = weights[first] * scale;
        double smallest = sum;
        double largest = sum;
        size_t last = first + 1;
        for (; last < weights.size() && length > 0; ++last) {
            const double next = weights[last] * scale;
            const double now = worstRatio(smallest, largest, sum, length);
            if (worstRatio(std::min(smallest, next), std::max(largest, next), sum + next, length) > now)
                break;
            smallest = std::min(smallest, next);
            largest = std::max(largest, next);
            sum += next;
        }
        if (length <= 0)
            last = weights.size();
        placeRow(weights, first, last, scale, free, rects);
        first = last;
    }
    return rects;
}

namespace {

class Layout
{
public:
    Layout(const SizeMap &map, MapMeasure measure, const MapLook &look)
        : m_map(map)
        , m_measure(measure)
        , m_look(look)
    {
    }

    void place(int node, const QRectF &rect)
    {
        const bool isGroup = m_map.nodes[size_t(node)].kind == MapKind::Group;
        const QRectF inner = rect.adjusted(m_look.margin, m_look.margin, -m_look.margin, -m_look.margin);
        if (!isGroup || inner.width() < 2 || inner.height() < 2) {
            m_tiles.push_back({node, rect, {}, false, 0});
            return;
        }
        MapTile tile{node, rect, {}, true, 0};
        QRectF parts = inner;
        if (inner.height() >= 2.5 * m_look.title && inner.width() >= 2.5 * m_look.title) {
            tile.title = QRectF(inner.topLeft(), QSizeF(inner.width(), m_look.title));
            parts.setTop(parts.top() + m_look.title);
        }
        m_tiles.push_back(tile);
        placeParts(node, parts);
    }

    void placeParts(int node, const QRectF &rect)
    {
        const MapNode &group = m_map.nodes[size_t(node)];
        const double total = sizeOf(node);
        if (total <= 0 || rect.isEmpty())
            return;
        const double smallest = m_look.smallestArea * total / (rect.width() * rect.height()); // in bytes
        std::vector<int> drawn;
        double rest = 0;
        int smaller = 0;
        for (int part = group.firstChild; part < group.firstChild + group.children; ++part) {
            const double size = sizeOf(part);
            if (size > 0 && size >= smallest) {
                drawn.push_back(part);
            } else if (size > 0) {
                rest += size;
                ++smaller;
            }
        }
        std::stable_sort(drawn.begin(), drawn.end(), [this](int a, int b) { return sizeOf(a) > sizeOf(b); });
        std::vector<double> weights;
        std::transform(drawn.begin(), drawn.end(), std::back_inserter(weights), [this](int part) { return sizeOf(part); });
        if (smaller > 0)
            weights.push_back(rest);
        const std::vector<QRectF> rects = squarified(weights, rect);
        for (size_t i = 0; i < drawn.size(); ++i)
            place(drawn[i], rects[i]);
        if (smaller > 0)
            m_tiles.push_back({node, rects.back(), {}, false, smaller});
    }

    std::vector<MapTile> takeTiles() { return std::move(m_tiles); }

private:
    double sizeOf(int node) const { return double(m_map.nodes[size_t(node)].size(m_measure)); }

    const SizeMap &m_map;
    MapMeasure m_measure;
    const MapLook &m_look;
    std::vector<MapTile> m_tiles;
};

double gap(double aFrom, double aTo, double bFrom, double bTo)
{
    return std::max({0.0, bFrom - aTo, aFrom - bTo});
}

} // namespace

std::vector<MapTile> layOut(const SizeMap &map, MapMeasure measure, const QRectF &bounds, const MapLook &look)
{
    Layout layout(map, measure, look);
    if (!map.nodes.empty() && map.nodes.front().size(measure) > 0 && !bounds.isEmpty())
        layout.placeParts(0, bounds);
    return layout.takeTiles();
}

int tileOf(const std::vector<MapTile> &tiles, const SizeMap &map, int node)
{
    if (node < 0)
        return -1;
    const int parent = map.nodes[size_t(node)].parent;
    int standsFor = -1;
    for (size_t i = 0; i < tiles.size(); ++i) {
        if (tiles[i].node == node && tiles[i].smaller == 0)
            return int(i);
        if (tiles[i].node == parent && (tiles[i].smaller > 0 || !tiles[i].isGroup))
            standsFor = int(i);
    }
    return standsFor;
}

int neighbour(const std::vector<MapTile> &tiles, int tile, int right, int down)
{
    const QRectF from = tiles[size_t(tile)].rect;
    int best = tile;
    double bestScore = std::numeric_limits<double>::max();
    for (size_t i = 0; i < tiles.size(); ++i) {
        const QRectF to = tiles[i].rect;
        if (tiles[i].isGroup || int(i) == tile)
            continue;
        const double ahead = right > 0 ? to.left() - from.right()
            : right < 0                ? from.left() - to.right()
            : down > 0                 ? to.top() - from.bottom()
                                       : from.top() - to.bottom();
        if (ahead < -0.5)
            continue;
        const double aside = right != 0 ? gap(from.top(), from.bottom(), to.top(), to.bottom())
                                        : gap(from.left(), from.right(), to.left(), to.right());
        const QPointF apart = to.center() - from.center();
        const double score = ahead + 2 * aside + 0.01 * std::abs(right != 0 ? apart.y() : apart.x());
        if (score < bestScore) {
            bestScore = score;
            best = int(i);
        }
    }
    return best;
}

} // namespace truewheel::gui
