#include "core/session/job.h"

namespace truewheel {

std::chrono::milliseconds Job::elapsed() const
{
    using namespace std::chrono;
    if (started == steady_clock::time_point())
        return milliseconds(0);
    return duration_cast<milliseconds>((isOver() ? finished : steady_clock::now()) - started);
}

} // namespace truewheel
