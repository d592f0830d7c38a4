#include "core/snapshot/explanation.h"

namespace truewheel {

std::string toString(UvDecision decision)
{
    switch (decision) {
    case UvDecision::Keep: return "keep";
    case UvDecision::Restore: return "restore";
    case UvDecision::Rebuild: return "rebuild";
    }
    return {};
}

} // namespace truewheel
