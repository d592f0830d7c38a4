#pragma once

class QMenuBar;

namespace truewheel::gui {

class Actions;

/// Fills the menu bar from the table of entries. The actions outlive the bar.
void fillMenus(QMenuBar &bar, const Actions &actions);

} // namespace truewheel::gui
