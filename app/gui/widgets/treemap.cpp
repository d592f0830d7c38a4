#include "app/gui/widgets/treemap.h"

#include "app/gui/text/mapwords.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/treemapaccess.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr double smallestArea = 25; // square pixels
constexpr int wordsMargin = 5;

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()), channel(a.blueF(), b.blueF()));
}

Tone toneOf(const MapNode &node)
{
    if (node.severity != Severity::Fine)
        return gui::toneOf(node.severity);
    return node.kind == MapKind::Rest || node.kind == MapKind::Group || !node.isUsed ? Tone::Muted : Tone::Accent;
}

/// The second signal besides the colour.
Qt::BrushStyle patternOf(const MapNode &node)
{
    switch (node.severity) {
    case Severity::Broken: return Qt::BDiagPattern;
    case Severity::Incomplete: return Qt::DiagCrossPattern;
    case Severity::Suspect: return Qt::FDiagPattern;
    case Severity::Fine: break;
    }
    return node.isUsed ? Qt::NoBrush : Qt::Dense7Pattern;
}

} // namespace

TreeMap::TreeMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of sizes"));
    installTreeMapAccess();
}

void TreeMap::setMap(std::shared_ptr<const SizeMap> map)
{
    m_map = map ? std::move(map) : std::make_shared<SizeMap>();
    layOutAgain();
}

void TreeMap::setMeasure(MapMeasure measure)
{
    m_measure = measure;
    layOutAgain();
}

void TreeMap::setEmptySentence(const QString &sentence)
{
    m_emptySentence = sentence;
    setAccessibleDescription(m_tiles.empty() ? sentence : QString());
    update();
}

void TreeMap::layOutAgain()
{
    MapLook look;
    look.title = fontMetrics().height() + 4;
    look.smallestArea = smallestArea;
    m_tiles = layOut(*m_map, m_measure, QRectF(rect()).adjusted(1, 1, -1, -1), look);
    m_current = tileOf(m_tiles, *m_map, m_map->find(m_key));
    m_hovered = -1;
    m_picture = QPixmap();
    setAccessibleDescription(m_tiles.empty() ? m_emptySentence : QString());
    tellTilesChanged(*this);
    update();
}

void TreeMap::setCurrent(const std::string &key)
{
    m_key = key;
    setCurrentTile(tileOf(m_tiles, *m_map, m_map->find(key)));
}

void TreeMap::setCurrentTile(int tile)
{
    if (tile == m_current)
        return;
    m_current = tile;
    if (hasFocus() && tile >= 0)
        tellCurrentTile(*this);
    update();
}

const MapNode *TreeMap::current() const
{
    const int found = m_map->find(m_key);
    if (found >= 0)
        return &m_map->nodes[size_t(found)];
    return m_current < 0 ? nullptr : &node(m_tiles[size_t(m_current)]);
}

bool TreeMap::canChoose(int tile) const
{
    return tile >= 0 && m_tiles[size_t(tile)].smaller == 0 && !node(m_tiles[size_t(tile)]).key.empty();
}

void TreeMap::choose(int tile)
{
    if (tile < 0 || m_tiles[size_t(tile)].isGroup)
        return;
    m_key = canChoose(tile) ? node(m_tiles[size_t(tile)]).key : std::string();
    setCurrentTile(tile);
    if (canChoose(tile))
        emit chosen(node(m_tiles[size_t(tile)]));
}

void TreeMap::open()
{
    if (canChoose(m_current))
        emit opened(node(m_tiles[size_t(m_current)]));
}

int TreeMap::tileAt(const QPointF &position) const
{
    for (size_t i = m_tiles.size(); i-- > 0;) { // parts stand after their groups
        if (m_tiles[i].rect.contains(position))
            return int(i);
    }
    return -1;
}

QString TreeMap::nameOf(const MapTile &tile) const
{
    return tile.smaller > 0 ? MapWords::smaller(tile.smaller) : node(tile).name;
}

QString TreeMap::wordsOf(const MapTile &tile) const
{
    return tile.smaller > 0 ? MapWords::smaller(tile.smaller) + QLatin1Char('\n') + node(tile).name : MapWords::spoken(node(tile));
}

void TreeMap::step(int right, int down)
{
    const auto first = std::find_if(m_tiles.begin(), m_tiles.end(), [](const MapTile &tile) { return !tile.isGroup; });
    if (first == m_tiles.end())
        return;
    const bool isFirst = m_current < 0 || (right == 0 && down == 0);
    choose(isFirst ? int(first - m_tiles.begin()) : neighbour(m_tiles, m_current, right, down));
}

void TreeMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: step(-1, 0); return;
    case Qt::Key_Right: step(1, 0); return;
    case Qt::Key_Up: step(0, -1); return;
    case Qt::Key_Down: step(0, 1); return;
    case Qt::Key_Home: step(0, 0); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: open(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void TreeMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(tileAt(event->position()));
}

void TreeMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && tileAt(event->position()) == m_current)
        open();
}

void TreeMap::mouseMoveEvent(QMouseEvent *event)
{
    const int tile = tileAt(event->position());
    if (tile == m_hovered)
        return;
    m_hovered = tile;
    update();
}

void TreeMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void TreeMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current >= 0)
        tellCurrentTile(*this);
    update();
}

void TreeMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TreeMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutAgain();
}

void TreeMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOutAgain();
}

bool TreeMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int tile = tileAt(help->pos());
    if (tile < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(wordsOf(m_tiles[size_t(tile)])), this,
                           m_tiles[size_t(tile)].rect.toAlignedRect());
    return true;
}

void TreeMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_tiles.empty()) {
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.setPen(colour(Tone::Muted, palette()));
        painter.drawText(rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, m_emptySentence);
        if (hasFocus()) {
            painter.setPen(QPen(colour(Tone::Accent, palette()), 1));
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
        return;
    }
    if (m_picture.isNull())
        m_picture = drawn();
    painter.drawPixmap(0, 0, m_picture);
    if (m_hovered >= 0 && m_hovered != m_current)
        paintFrame(painter, m_hovered, colour(Tone::Muted, palette()), 1);
    if (m_current >= 0)
        paintFrame(painter, m_current, colour(Tone::Text, palette()), hasFocus() ? 3 : 2);
}

void TreeMap::paintFrame(QPainter &painter, int tile, const QColor &colour, int width) const
{
    const double half = width / 2.0;
    const QRectF frame = m_tiles[size_t(tile)].rect.adjusted(half, half, -half, -half);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    // A part smaller than its frame is pointed at by a frame around it.
    painter.drawRect(frame.width() < 4 || frame.height() < 4 ? m_tiles[size_t(tile)].rect.adjusted(-3, -3, 3, 3) : frame);
}

QPixmap TreeMap::drawn() const
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(palette().color(QPalette::Window));
    QPainter painter(&picture);
    painter.setFont(font());
    for (const MapTile &tile : m_tiles) {
        if (tile.isGroup)
            paintGroup(painter, tile);
        else
            paintTile(painter, tile);
    }
    return picture;
}

void TreeMap::paintGroup(QPainter &painter, const MapTile &tile) const
{
    painter.fillRect(tile.rect.adjusted(0.5, 0.5, -0.5, -0.5), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(tile.rect.adjusted(0.5, 0.5, -0.5, -0.5));
    if (tile.title.isEmpty())
        return;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const QFontMetrics metrics(bold);
    const QRectF band = tile.title.adjusted(wordsMargin, 0, -wordsMargin, 0);
    const QString name = metrics.elidedText(node(tile).name, Qt::ElideRight, int(band.width()));
    painter.setPen(colour(Tone::Text, palette()));
    painter.drawText(band, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    painter.setFont(font());
    painter.setPen(colour(Tone::Muted, palette()));
    const QString size = shownSize(node(tile).size(m_measure), node(tile).isComplete);
    const int taken = metrics.horizontalAdvance(name) + 2 * wordsMargin;
    if (band.width() - taken > fontMetrics().horizontalAdvance(size))
        painter.drawText(band.adjusted(taken, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, size);
}

void TreeMap::paintTile(QPainter &painter, const MapTile &tile) const
{
    const MapNode &part = node(tile);
    const QRectF inside = tile.rect.width() > 4 && tile.rect.height() > 4 ? tile.rect.adjusted(0.5, 0.5, -0.5, -0.5) : tile.rect;
    const Tone tone = tile.smaller > 0 ? Tone::Muted : toneOf(part);
    const QColor ink = colour(tone, palette());
    painter.fillRect(inside, mixed(palette().color(QPalette::Base), ink, isDark(palette()) ? 0.26 : 0.16));
    const Qt::BrushStyle pattern = tile.smaller > 0 ? Qt::Dense6Pattern : patternOf(part);
    if (pattern != Qt::NoBrush) {
        QColor faint = ink;
        faint.setAlphaF(isDark(palette()) ? 0.30F : 0.28F);
        painter.fillRect(inside, QBrush(faint, pattern));
    }
    if (inside.width() > 4 && inside.height() > 4) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(mixed(palette().color(QPalette::Base), ink, 0.5), 1));
        painter.drawRect(inside);
    }
    paintWords(painter, tile);
}

/// Of "project/.venv" the first part says more than the beginning of both.
QString TreeMap::shortened(const QString &name, int width) const
{
    const qsizetype slash = name.lastIndexOf(QLatin1Char('/'));
    return slash > 0 && fontMetrics().horizontalAdvance(name) > width ? name.left(slash) : name;
}

void TreeMap::paintWords(QPainter &painter, const MapTile &tile) const
{
    const MapNode &part = node(tile);
    const int line = fontMetrics().height();
    QRectF room = tile.rect.adjusted(wordsMargin, 3, -wordsMargin, -3);
    if (room.height() < line || room.width() < 3 * line)
        return;
    const bool isMarked = tile.smaller == 0 && part.severity != Severity::Fine;
    QStringList lines{nameOf(tile)};
    if (isMarked && room.height() >= 3 * line)
        lines.append(part.mark);
    double left = 0;
    if (isMarked) {
        symbol(symbolOf(part.severity), gui::toneOf(part.severity)).paint(&painter, QRectF(room.topLeft(), QSizeF(line, line)).toRect());
        left = line + 4;
    }
    const QString size = shownSize(part.size(m_measure), part.isComplete); // whole or not at all: half a number is another one
    if (tile.smaller == 0 && room.height() >= 2 * line && fontMetrics().horizontalAdvance(size) <= room.width() - left)
        lines.append(size);
    // Letters on a pattern are read on a plain ground.
    double widest = 0;
    lines.front() = shortened(lines.front(), int(room.width() - left));
    for (QString &words : lines) {
        words = fontMetrics().elidedText(words, Qt::ElideRight, int(room.width() - left));
        widest = std::max(widest, double(fontMetrics().horizontalAdvance(words)));
    }
    if (isMarked || !part.isUsed || tile.smaller > 0) {
        QColor ground = palette().color(QPalette::Base);
        ground.setAlphaF(0.75F);
        painter.fillRect(QRectF(room.left() - 2, room.top(), left + widest + 4, line * double(lines.size())), ground);
        if (isMarked)
            symbol(symbolOf(part.severity), gui::toneOf(part.severity))
                .paint(&painter, QRectF(room.topLeft(), QSizeF(line, line)).toRect());
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isName = i == 0;
        painter.setPen(colour(isName ? Tone::Text : lines[i] == part.mark ? gui::toneOf(part.severity) : Tone::Muted, palette()));
        painter.drawText(QRectF(room.left() + left, room.top() + double(i) * line, room.width() - left, line),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, lines[i]);
    }
}

} // namespace truewheel::gui
