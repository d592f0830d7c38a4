#include "core/evidence/evidence.h"

namespace truewheel {

std::string toString(Rule rule)
{
    switch (rule) {
    case Rule::Link: return "link";
    case Rule::Record: return "record";
    case Rule::Ledger: return "ledger";
    case Rule::Config: return "config";
    case Rule::Import: return "import";
    case Rule::CachedWheel: return "cached-wheel";
    case Rule::Witness: return "witness";
    }
    return {};
}

} // namespace truewheel
