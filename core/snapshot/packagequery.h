#pragma once
#include "core/base/result.h"
#include "core/snapshot/inventory.h"

#include <string>
#include <string_view>

namespace truewheel {

/// "numpy>=1.24,<2": a distribution, and which of its versions (PEP 440).
struct PackageQuery {
    std::string name;       ///< normalized
    std::string specifiers; ///< empty: any version
};

/// Errors: Malformed (no name, or what follows it is no specifier).
Result<PackageQuery> parsePackageQuery(std::string_view text);

/// A package whose version cannot be read matches only a query for any version. Pre-releases match as others do.
bool matches(const PackageQuery &query, const InstalledPackage &package);

/// By name, then the newest version first; a version that is none comes last.
bool comesBefore(const InstalledPackage &a, const InstalledPackage &b);

} // namespace truewheel
