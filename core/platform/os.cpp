#include "core/platform/os.h"

namespace truewheel {

std::string sysPlatform(Os os)
{
    switch (os) {
    case Os::Linux: return "linux";
    case Os::MacOs: return "darwin";
    case Os::Windows: return "win32";
    }
    return {};
}

} // namespace truewheel
