#pragma once
#include "core/packageindex/advisory.h"
#include "core/packageindex/client.h"

#include <map>
#include <set>

namespace truewheel {

/// A package in a version.
struct PackageVersion {
    std::string name; ///< normalized
    std::string version;
    auto operator<=>(const PackageVersion &) const = default;
};

struct AdvisoryWorld {
    HttpDoor &door;
    std::string service; ///< base URL of an OSV-compatible service
    Path cache;          ///< as HttpOptions::cache
    bool isOffline = false;
};

struct AdvisoryAnswers {
    std::map<PackageVersion, std::vector<Advisory>> advisories; ///< only those that affect it; without twins, the gravest first
    std::set<PackageVersion> unknown;                           ///< nobody could say
    std::vector<Error> errors;
    Timestamp oldest; ///< when the oldest answer was given; zero: no answer
};

/// Asks for all at once (`v1/querybatch`, 1,000 at a time), then for each advisory that was named (`v1/vulns/ID`). Sent are names and versions.
/// Errors: Cancelled, ToolMissing.
Result<AdvisoryAnswers> askAdvisories(const std::set<PackageVersion> &packages, const AdvisoryWorld &world, JobContext &job);

} // namespace truewheel
