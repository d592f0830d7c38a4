#include "core/base/wallclock.h"

#include <chrono>

namespace truewheel {

Timestamp wallClock()
{
    using namespace std::chrono;
    return {duration_cast<seconds>(system_clock::now().time_since_epoch()).count(), 0};
}

} // namespace truewheel
