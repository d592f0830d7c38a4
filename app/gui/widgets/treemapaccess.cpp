#include "app/gui/widgets/treemapaccess.h"

#include "app/gui/text/mapwords.h"
#include "app/gui/widgets/treemap.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <map>

namespace truewheel::gui {

namespace {

/// One tile of the map. The map's own interface owns it through the cache of QAccessible, and forgets it with the next layout.
class TileAccess final : public QAccessibleInterface
{
public:
    TileAccess(TreeMap *map, int tile)
        : m_map(map)
        , m_tile(tile)
    {
    }

    bool isValid() const override { return m_map && size_t(m_tile) < m_map->tiles().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        const MapTile &tile = m_map->tiles()[size_t(m_tile)];
        if (which == QAccessible::Name)
            return m_map->nameOf(tile);
        return which == QAccessible::Description || which == QAccessible::Value ? m_map->wordsOf(tile) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inMap = m_map->tiles()[size_t(m_tile)].rect.toAlignedRect();
        return {m_map->mapToGlobal(inMap.topLeft()), inMap.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const bool isCurrent = isValid() && m_map->currentTile() == m_tile;
        state.focusable = true;
        state.selectable = true;
        state.focused = isCurrent && m_map->hasFocus();
        state.selected = isCurrent;
        state.invalid = !isValid();
        return state;
    }

private:
    QPointer<TreeMap> m_map;
    int m_tile;
};

class MapAccess final : public QAccessibleWidget
{
public:
    explicit MapAccess(TreeMap *map)
        : QAccessibleWidget(map, QAccessible::List)
    {
    }
    ~MapAccess() override { forget(); }
    MapAccess(const MapAccess &) = delete;
    MapAccess &operator=(const MapAccess &) = delete;

    int childCount() const override { return int(map().tiles().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_ids.find(index);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto *tile = new TileAccess(&map(), index);
        m_ids[index] = QAccessible::registerAccessibleInterface(tile);
        return tile;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : m_ids) {
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override { return child(map().tileAt(map().mapFromGlobal(QPoint(x, y)))); }
    QAccessibleInterface *focusChild() const override { return map().hasFocus() ? child(map().currentTile()) : nullptr; }
    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Value && map().currentTile() >= 0)
            return map().wordsOf(map().tiles()[size_t(map().currentTile())]);
        return QAccessibleWidget::text(which);
    }
    void forget()
    {
        for (const auto &[index, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

private:
    TreeMap &map() const { return *static_cast<TreeMap *>(object()); }
    mutable std::map<int, QAccessible::Id> m_ids; // of those that were asked for
};

QAccessibleInterface *makeMapAccess(const QString &, QObject *object)
{
    auto *map = qobject_cast<TreeMap *>(object);
    return map ? new MapAccess(map) : nullptr;
}

} // namespace

void installTreeMapAccess()
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makeMapAccess), true);
}

void tellTilesChanged(TreeMap &map)
{
    if (!QAccessible::isActive())
        return;
    if (auto *access = dynamic_cast<MapAccess *>(QAccessible::queryAccessibleInterface(&map)))
        access->forget();
    QAccessibleEvent event(&map, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void tellCurrentTile(TreeMap &map)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&map, QAccessible::Focus);
    event.setChild(map.currentTile());
    QAccessible::updateAccessibility(&event);
}

} // namespace truewheel::gui
