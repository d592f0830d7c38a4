#include "app/gui/text/mapwords.h"

#include "app/gui/text/plaintext.h"

namespace truewheel::gui {

QString MapWords::environments()
{
    return tr("Environments");
}

QString MapWords::caches()
{
    return tr("Caches");
}

QString MapWords::rest()
{
    return tr("Everything else");
}

QString MapWords::restMeaning()
{
    return tr("What this cache holds besides its wheels and stale entries: answers of indexes, sources, metadata.");
}

QString MapWords::word(MapMeasure measure)
{
    switch (measure) {
    case MapMeasure::Disk: return tr("On disk");
    case MapMeasure::Reclaimable: return tr("Freed by removal");
    }
    return {};
}

QString MapWords::smaller(int count)
{
    return tr("%n smaller", nullptr, count);
}

QString MapWords::size(const MapNode &node, MapMeasure measure)
{
    switch (measure) {
    case MapMeasure::Disk: return tr("%1 on disk").arg(shownSize(node.size(measure), node.isComplete));
    case MapMeasure::Reclaimable: return tr("%1 freed by removal").arg(shownSize(node.size(measure), node.isComplete));
    }
    return {};
}

QString MapWords::spoken(const MapNode &node)
{
    QStringList lines{node.name};
    if (node.kind == MapKind::Group)
        lines.append(tr("%n part(s), counted one by one", nullptr, node.children));
    else if (!node.mark.isEmpty())
        lines.append(node.mark);
    lines.append(size(node, MapMeasure::Disk) + QStringLiteral(", ") + size(node, MapMeasure::Reclaimable));
    if (!node.words.isEmpty())
        lines.append(node.words);
    return lines.join(QLatin1Char('\n'));
}

} // namespace truewheel::gui
