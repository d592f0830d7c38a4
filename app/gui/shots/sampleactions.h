#pragma once
#include "core/repair/environmentdoors.h"

namespace truewheel::gui {

/// Actions on environments that touch nothing, with believable plans.
EnvironmentActions sampleActions();

} // namespace truewheel::gui
