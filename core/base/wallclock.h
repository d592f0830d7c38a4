#pragma once
#include "core/base/timestamp.h"

namespace truewheel {

/// Now, to the whole second, by the system's clock: what is written down and compared with the times of files. It may be set back meanwhile;
/// durations are measured with std::chrono::steady_clock.
Timestamp wallClock();

} // namespace truewheel
