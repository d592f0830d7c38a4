#pragma once
#include "core/base/result.h"
#include "core/python/version.h"

#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

enum class Gravity { Unknown, Low, Medium, High, Critical };
std::string toString(Gravity severity); ///< "unknown", "low", …

/// A range of affected versions: from `introduced` up to `fixed` or `lastAffected`.
struct AffectedRange {
    std::string introduced;   ///< "0": from the first
    std::string fixed;        ///< the first that is not affected; empty: none
    std::string lastAffected; ///< the last that is; empty: see `fixed`
    bool operator==(const AffectedRange &) const = default;
};

/// What an advisory says of one package of PyPI's ecosystem.
struct AffectedPackage {
    std::string name; ///< normalized
    std::vector<AffectedRange> ranges;
    std::vector<std::string> versions; ///< named one by one
    bool operator==(const AffectedPackage &) const = default;
};

/// A vulnerability in OSV's format (version 1 of its schema). Text of a stranger: show it with displayText(), as plain text.
struct Advisory {
    std::string id;
    std::vector<std::string> aliases;
    std::string summary;
    std::string details; ///< Markdown, to be shown as it is
    Gravity severity = Gravity::Unknown;
    std::vector<std::string> links; ///< https only
    std::vector<AffectedPackage> affected;
    bool isWithdrawn = false;
    bool operator==(const Advisory &) const = default;
};

constexpr uint64_t advisoryCap = 4 * 1024 * 1024; // bytes

/// Errors: TooLarge, Malformed (no JSON object, no id).
Result<Advisory> parseAdvisory(std::string_view json, const std::string &subject);

/// True when the advisory is about this version of the package, by OSV's rules: named, or in a range. A version that is none is affected
/// only when it is named so.
bool affects(const Advisory &advisory, const std::string &normalizedName, const std::string &version);

/// The versions above `version` that fix it, the lowest first; empty: none is known.
std::vector<std::string> fixesFor(const Advisory &advisory, const std::string &normalizedName, const std::string &version);

/// The base score of a CVSS 3.0 or 3.1 vector ("CVSS:3.1/AV:N/…"), times ten; nullopt when it is none.
std::optional<int> cvssScore(std::string_view vector);

/// One of those that tell of the same thing under different names, the one that says most; aliases of all are gathered.
std::vector<Advisory> withoutTwins(std::vector<Advisory> advisories);

} // namespace truewheel
