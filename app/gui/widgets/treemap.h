#pragma once
#include "app/gui/models/squarify.h"
#include "app/gui/theme.h"

#include <QPixmap>
#include <QWidget>

namespace truewheel::gui {

/// A picture of sizes: areas as bytes. One part is current and is gone through with the arrow keys; Home goes to the largest. What is not
/// as it should be has a pattern, an icon and a word besides its colour. For a widget with a choice of the measure see MapPane.
///
///     auto *map = new TreeMap;
///     map->setMap(makeSizeMap(picture, MapParts::Both)); // makeSizeMap() on a worker
///     connect(map, &TreeMap::chosen, this, [this](const MapNode &node) { selectRow(node.key); });
///     connect(map, &TreeMap::opened, this, [this](const MapNode &node) { showRow(node.kind, node.key); });
///     map->setCurrent(keyOfTheRow); // when the table has another current row
class TreeMap final : public QWidget
{
    Q_OBJECT
public:
    explicit TreeMap(QWidget *parent = nullptr);

    /// nullptr: none yet. The current part stays when the new map has it too.
    void setMap(std::shared_ptr<const SizeMap> map);
    void setMeasure(MapMeasure measure);
    /// Said where nothing has a size.
    void setEmptySentence(const QString &sentence);
    /// By the key of its row; none when the map does not have it. Emits nothing.
    void setCurrent(const std::string &key);

    const MapNode *current() const; ///< nullptr when there is none; of the map
    MapMeasure measure() const { return m_measure; }
    bool isEmpty() const { return m_tiles.empty(); }

    const std::vector<MapTile> &tiles() const { return m_tiles; }
    int currentTile() const { return m_current; } ///< -1: none
    int tileAt(const QPointF &position) const;    ///< the innermost; -1: none
    QString nameOf(const MapTile &tile) const;
    QString wordsOf(const MapTile &tile) const; ///< for the tooltip and screen readers; plain
    /// As by a click.
    void choose(int tile);
    void open();

    QSize sizeHint() const override { return {640, 240}; }
    QSize minimumSizeHint() const override { return {160, 90}; }

signals:
    /// The person made this part the current one. Not for groups and rests, which have no row.
    void chosen(const truewheel::gui::MapNode &node);
    /// Enter or a double click on it.
    void opened(const truewheel::gui::MapNode &node);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOutAgain();
    void setCurrentTile(int tile);
    void step(int right, int down);
    bool canChoose(int tile) const;
    const MapNode &node(const MapTile &tile) const { return m_map->nodes[size_t(tile.node)]; }
    QPixmap drawn() const;
    void paintTile(QPainter &painter, const MapTile &tile) const;
    void paintGroup(QPainter &painter, const MapTile &tile) const;
    void paintWords(QPainter &painter, const MapTile &tile) const;
    QString shortened(const QString &name, int width) const;
    void paintFrame(QPainter &painter, int tile, const QColor &colour, int width) const;

    std::shared_ptr<const SizeMap> m_map = std::make_shared<SizeMap>();
    MapMeasure m_measure = MapMeasure::Disk;
    std::vector<MapTile> m_tiles;
    QString m_emptySentence;
    std::string m_key; // of the current part, kept over maps and measures
    int m_current = -1;
    int m_hovered = -1;
    QPixmap m_picture; // of the tiles, without what is current or hovered; null when it must be made anew
};

} // namespace truewheel::gui
