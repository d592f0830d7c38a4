#include "core/platform/clibrary.h"

#include <cstdio>
#ifdef __GLIBC__
#include <gnu/libc-version.h>
#endif

namespace truewheel {

CLibrary hostCLibrary()
{
    CLibrary library;
#if defined(__GLIBC__)
    library.name = "glibc";
    if (std::sscanf(gnu_get_libc_version(), "%d.%d", &library.major, &library.minor) != 2)
        library.major = library.minor = 0;
#elif defined(__linux__)
    library.name = "musl";
#endif
    return library;
}

} // namespace truewheel
