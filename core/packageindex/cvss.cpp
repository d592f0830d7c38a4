#include "core/base/text.h"
#include "core/packageindex/advisory.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace truewheel {

namespace {

using Metrics = std::map<std::string, char, std::less<>>;

Metrics metricsOf(std::string_view vector)
{
    Metrics metrics;
    for (const std::string_view part : split(vector, '/')) {
        const size_t colon = part.find(':');
        if (colon != std::string_view::npos && colon + 2 == part.size())
            metrics.emplace(part.substr(0, colon), part.back());
    }
    return metrics;
}

// The weight of a metric's value; nullopt when it is not there or unknown.
std::optional<double> weight(const Metrics &metrics, std::string_view metric, const std::map<char, double> &weights)
{
    const auto value = metrics.find(metric);
    const auto found = value == metrics.end() ? weights.end() : weights.find(value->second);
    return found == weights.end() ? std::nullopt : std::optional(found->second);
}

// Up to the next tenth, as the specification of CVSS 3.1 computes it (appendix A), as a number of tenths.
int roundedUp(double value)
{
    const long hundredThousandths = std::lround(value * 100000);
    return int(hundredThousandths % 10000 == 0 ? hundredThousandths / 10000 : hundredThousandths / 10000 + 1);
}

} // namespace

std::optional<int> cvssScore(std::string_view vector)
{
    if (!vector.starts_with("CVSS:3."))
        return std::nullopt;
    const Metrics metrics = metricsOf(vector);
    const auto scope = metrics.find("S");
    const bool isChanged = scope != metrics.end() && scope->second == 'C';
    const std::map<char, double> impact = {{'H', 0.56}, {'L', 0.22}, {'N', 0}};
    const auto attack = weight(metrics, "AV", {{'N', 0.85}, {'A', 0.62}, {'L', 0.55}, {'P', 0.2}});
    const auto complexity = weight(metrics, "AC", {{'L', 0.77}, {'H', 0.44}});
    const auto privileges = weight(metrics, "PR", {{'N', 0.85}, {'L', isChanged ? 0.68 : 0.62}, {'H', isChanged ? 0.5 : 0.27}});
    const auto interaction = weight(metrics, "UI", {{'N', 0.85}, {'R', 0.62}});
    const auto confidentiality = weight(metrics, "C", impact);
    const auto integrity = weight(metrics, "I", impact);
    const auto availability = weight(metrics, "A", impact);
    if (scope == metrics.end() || !attack || !complexity || !privileges || !interaction || !confidentiality || !integrity || !availability)
        return std::nullopt;
    const double base = 1 - (1 - *confidentiality) * (1 - *integrity) * (1 - *availability);
    const double impactScore = isChanged ? 7.52 * (base - 0.029) - 3.25 * std::pow(base - 0.02, 15) : 6.42 * base;
    if (impactScore <= 0)
        return 0;
    const double exploitability = 8.22 * *attack * *complexity * *privileges * *interaction;
    return roundedUp(std::min((isChanged ? 1.08 : 1.0) * (impactScore + exploitability), 10.0));
}

} // namespace truewheel
