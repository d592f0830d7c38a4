#pragma once
#include "core/repair/plan.h"

#include <QString>

namespace truewheel::gui {

/// The commands of a plan as they are shown: one a line, quoted for a shell.
QString shownCommands(const Plan &plan);

/// The same for the clipboard, with the directory and the changes of the environment: pasted into a shell it does what
/// the plan does, and nothing that a name carries is run (THREATS 17).
QString copiedCommands(const Plan &plan);

} // namespace truewheel::gui
