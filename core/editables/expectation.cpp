#include "core/editables/expectation.h"

namespace truewheel {

std::string toString(ExpectedKind kind)
{
    switch (kind) {
    case ExpectedKind::Extension: return "extension";
    case ExpectedKind::Python: return "python";
    case ExpectedKind::Data: return "data";
    case ExpectedKind::Link: return "link";
    }
    return {};
}

} // namespace truewheel
