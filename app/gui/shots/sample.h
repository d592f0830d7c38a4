#pragma once
#include "core/session/services.h"

namespace truewheel::gui {

/// A small believable picture, for screenshots where no PATH is given.
Snapshot sampleSnapshot();

/// Services that touch nothing: they look at sampleSnapshot(), plan as uv would be called, and "build" until cancelled.
SessionServices sampleServices();

} // namespace truewheel::gui
