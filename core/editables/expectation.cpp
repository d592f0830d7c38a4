#include "core/editables/expectation.h"

#include <algorithm>

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

bool isOnlyRemembered(const Expectation &expectation)
{
    const auto isFrom = [](const Evidence &evidence, std::initializer_list<Rule> rules) {
        return std::find(rules.begin(), rules.end(), evidence.rule) != rules.end();
    };
    const std::vector<Evidence> &all = expectation.evidence;
    return std::all_of(
               all.begin(), all.end(),
               [&](const Evidence &e) {
        return isFrom(e, {Rule::Ledger, Rule::Witness, Rule::CachedWheel});
               })
        && std::any_of(all.begin(), all.end(), [&](const Evidence &e) { return isFrom(e, {Rule::Ledger}); });
}

} // namespace truewheel
