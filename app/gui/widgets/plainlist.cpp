#include "app/gui/widgets/plainlist.h"

#include "app/gui/delegates/rowdelegate.h"
#include "app/gui/widgets/basics.h"

#include <QTreeWidget>

namespace truewheel::gui {

void setUpList(QTreeWidget &list)
{
    auto *header = new FlatHeader(&list);
    list.setHeader(header);
    header->setSortIndicatorShown(false);
    list.setItemDelegate(new RoomyDelegate(&list));
    list.setRootIsDecorated(false);
    list.setUniformRowHeights(true);
}

} // namespace truewheel::gui
