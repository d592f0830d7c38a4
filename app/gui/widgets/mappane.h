#pragma once
#include "app/gui/widgets/treemap.h"

class QComboBox;

namespace truewheel::gui {

/// A TreeMap with the choice of what its areas mean. For a page; see TreeMap for what to connect.
class MapPane final : public QWidget
{
    Q_OBJECT
public:
    /// `title` names the map for people and for screen readers.
    explicit MapPane(const QString &title, QWidget *parent = nullptr);

    TreeMap &map() const { return *m_map; }

private:
    TreeMap *m_map;
    QComboBox *m_measure;
};

} // namespace truewheel::gui
