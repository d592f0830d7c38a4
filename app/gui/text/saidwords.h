#pragma once
#include "core/base/said.h"

#include <QString>
#include <vector>

namespace truewheel::gui {

/// Words of the core in the language of the window, each part of them made safe for a plain text label.
QString worded(const Said &said);

/// The patterns that are translated, as the core has them.
std::vector<const char *> saidPatterns();

} // namespace truewheel::gui
