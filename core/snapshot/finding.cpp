#include "core/snapshot/finding.h"

#include <algorithm>

namespace truewheel {

std::string findingOf(const CheckedLink &checked, const Expectation *expected)
{
    std::string finding = checked.link.name + '@' + pathBytes(checked.link.environment) + ':' + toString(checked.verdict) + ':';
    if (expected)
        finding += expected->module.empty() ? pathBytes(expected->path) : expected->module;
    return finding;
}

std::vector<std::string> findingsOf(const CheckedLink &checked)
{
    std::vector<std::string> findings;
    if (checked.verdict == Verdict::Intact)
        return findings;
    for (const Expectation &expected : checked.expected) {
        if (expected.state != FileState::Present)
            findings.push_back(findingOf(checked, &expected));
    }
    if (findings.empty())
        findings.push_back(findingOf(checked, nullptr));
    return findings;
}

bool isAccepted(const CheckedLink &checked, const std::vector<Acceptance> &acceptances, Timestamp now)
{
    const std::vector<std::string> findings = findingsOf(checked);
    return !findings.empty() && std::all_of(findings.begin(), findings.end(), [&](const std::string &finding) {
        return std::any_of(acceptances.begin(), acceptances.end(), [&](const Acceptance &acceptance) {
            return acceptance.finding == finding && (!acceptance.until || now < *acceptance.until);
        });
    });
}

} // namespace truewheel
