#pragma once

namespace truewheel::gui {

class TreeMap;

/// Lets screen readers see a TreeMap as a list of its parts with the current one. Once for the program; more calls do nothing.
void installTreeMapAccess();

void tellTilesChanged(TreeMap &map);
/// The current part has the focus now.
void tellCurrentTile(TreeMap &map);

} // namespace truewheel::gui
