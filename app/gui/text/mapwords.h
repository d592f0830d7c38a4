#pragma once
#include "app/gui/models/sizemap.h"

#include <QCoreApplication>

namespace truewheel::gui {

/// A picture of sizes in the person's language. Thread-safe.
class MapWords
{
    Q_DECLARE_TR_FUNCTIONS(MapWords)
public:
    static QString environments();
    static QString caches();
    static QString rest(); ///< of a cache
    static QString restMeaning();
    static QString word(MapMeasure measure);
    static QString smaller(int count); ///< a tile for several nodes
    /// "1.2 GiB on disk".
    static QString size(const MapNode &node, MapMeasure measure);
    /// Name, both sizes, what it is: each on its line.
    static QString spoken(const MapNode &node);
};

} // namespace truewheel::gui
