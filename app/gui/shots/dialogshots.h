#pragma once
#include "app/gui/shots/camera.h"

namespace truewheel::gui {

/// Every dialog that needs no window, with the sample.
void shootDialogs(Camera &camera);

} // namespace truewheel::gui
