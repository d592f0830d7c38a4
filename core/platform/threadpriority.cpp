#include "core/platform/threadpriority.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace truewheel {

void giveWay()
{
#ifdef __linux__
    constexpr int nice = 5; // a third of the processor time of others that want it
    if (::getpriority(PRIO_PROCESS, 0) < nice)
        ::setpriority(PRIO_PROCESS, 0, nice);
#endif
}

} // namespace truewheel
