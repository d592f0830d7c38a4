#pragma once
#include "core/base/path.h"
#include "core/base/said.h"

#include <string>
#include <vector>

namespace truewheel {

/// Where a piece of evidence comes from, strongest first (docs/verdicts.md).
enum class Rule { Link, Record, Ledger, Config, Import, CachedWheel, Witness };

/// "This file says so": the rule, the file it was read in, and what it says there.
struct Evidence {
    Rule rule = Rule::Link;
    Path source;
    Said detail;  ///< one English sentence or quotation; names are the stranger's own, escape before showing
    int line = 0; ///< 1-based; 0 when the evidence is the whole file
    bool operator==(const Evidence &) const = default;
};

/// The word of the JSON contract: "link", "record", … "cached-wheel", "witness".
std::string toString(Rule rule);

} // namespace truewheel
