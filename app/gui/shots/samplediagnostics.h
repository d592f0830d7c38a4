#pragma once
#include "core/diagnostics/diagnostics.h"

namespace truewheel::gui {

Diagnostics sampleDiagnostics();

} // namespace truewheel::gui
