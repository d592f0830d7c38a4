#pragma once

class QTreeWidget;

namespace truewheel::gui {

/// A list that is not sorted, with the header and the roomy rows of all dialogs.
void setUpList(QTreeWidget &list);

} // namespace truewheel::gui
