#include "core/platform/threadpriority.h"

#include <future>

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace truewheel {

namespace {

void giveWay()
{
#ifdef __linux__
    constexpr int nice = 5; // a third of the processor time of others that want it
    if (::getpriority(PRIO_PROCESS, 0) < nice)
        ::setpriority(PRIO_PROCESS, 0, nice);
#endif
}

} // namespace

void runGivingWay(const std::function<void()> &work)
{
    std::async(std::launch::async, [&work] {
        giveWay();
        work();
    }).get();
}

} // namespace truewheel
