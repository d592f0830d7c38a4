#include "core/platform/user.h"

#ifndef _WIN32
#include <unistd.h>
#endif

namespace truewheel {

uint32_t effectiveUser()
{
#ifdef _WIN32
    return 0;
#else
    return uint32_t(::geteuid());
#endif
}

} // namespace truewheel
