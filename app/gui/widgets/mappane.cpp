#include "app/gui/widgets/mappane.h"

#include "app/gui/text/mapwords.h"
#include "app/gui/widgets/basics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace truewheel::gui {

MapPane::MapPane(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_map(new TreeMap)
    , m_measure(new QComboBox)
{
    m_map->setAccessibleName(title);
    m_map->setEmptySentence(tr("Nothing is measured yet."));
    for (const MapMeasure measure : {MapMeasure::Disk, MapMeasure::Reclaimable})
        m_measure->addItem(MapWords::word(measure), int(measure));
    m_measure->setAccessibleName(tr("What the areas mean"));
    m_measure->setToolTip(tr("On disk: what each part takes, files that it shares with another too. "
                             "Freed by removal: what would come back if this part alone were removed."));
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] { m_map->setMeasure(MapMeasure(m_measure->currentData().toInt())); });

    auto *row = new QHBoxLayout;
    row->addWidget(makeHeading(title, 0));
    row->addStretch(1);
    row->addWidget(m_measure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 10, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_map, 1);
}

} // namespace truewheel::gui
