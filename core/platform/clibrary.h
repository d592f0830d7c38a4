#pragma once
#include <string>

namespace truewheel {

/// A C library, as platform tags name it (PEP 600 and 656).
struct CLibrary {
    std::string name; ///< "glibc", "musl"; empty where tags name none
    int major = 0;    ///< 0: not known
    int minor = 0;
    bool operator==(const CLibrary &) const = default;
};

/// That of this machine.
CLibrary hostCLibrary();

} // namespace truewheel
